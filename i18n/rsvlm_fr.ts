<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Trouver…</translation>
  </message>
  <message>
   <source>&amp;Outline…</source>
   <translation>&amp;Délimiter…</translation>
  </message>
  <message>
   <source>De&amp;tect…</source>
   <translation>D&amp;étecter…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>&amp;Interroger…</translation>
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation>Déc&amp;rire…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;Comparer…</translation>
  </message>
  <message>
   <source>Ask about the &amp;selected features…</source>
   <translation>Interroger sur &amp;les entités sélectionnées…</translation>
  </message>
  <message>
   <source>Ask about this…</source>
   <translation>Interroger sur ceci…</translation>
  </message>
  <message>
   <source>What is this? (RSVLM)</source>
   <translation>Qu'est-ce que c'est ? (RSVLM)</translation>
  </message>
  <message>
   <source>Draw a box and ask (RSVLM)</source>
   <translation>Tracer un rectangle et interroger (RSVLM)</translation>
  </message>
  <message>
   <source>the box on the map</source>
   <translation>le rectangle sur la carte</translation>
  </message>
  <message>
   <source>the place on the map</source>
   <translation>l'endroit sur la carte</translation>
  </message>
  <message>
   <source>No feature with a shape is selected; select one first.</source>
   <translation>Aucune entité ayant une géométrie n'est sélectionnée ; sélectionnez-en une d'abord.</translation>
  </message>
  <message>
   <source>feature {number} of {layer}</source>
   <translation>entité {number} de {layer}</translation>
  </message>
  <message numerus="yes">
   <source>%n features of {layer}</source>
   <translation>
    <numerusform>%n entité de {layer}</numerusform>
    <numerusform>%n entités de {layer}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Improve the model…</source>
   <translation>A&amp;méliorer le modèle…</translation>
  </message>
  <message>
   <source>&amp;Label features…</source>
   <translation>Classer les &amp;entités…</translation>
  </message>
  <message>
   <source>Ask about &amp;each feature…</source>
   <translation>Interroger &amp;sur chaque entité…</translation>
  </message>
  <message>
   <source>&amp;Review…</source>
   <translation>Ré&amp;viser…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>Év&amp;aluer…</translation>
  </message>
  <message>
   <source>&amp;Review a result</source>
   <translation>Réviser &amp;un résultat</translation>
  </message>
  <message>
   <source>&amp;Evaluate a result</source>
   <translation>Évaluer u&amp;n résultat</translation>
  </message>
  <message>
   <source>&amp;Swipe</source>
   <translation>&amp;Balayer</translation>
  </message>
  <message>
   <source>Compare both dates on the map with a line that you drag</source>
   <translation>Comparer les deux dates sur la carte avec une ligne à faire glisser</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <source>Begin jobs on the main thread; in a task run the Processing algorithms.</source>
   <translation>Lancez les tâches depuis le thread principal ; dans une tâche, exécutez les algorithmes de Traitements.</translation>
  </message>
  <message>
   <source>The task {task} is not known; use one of {names}.</source>
   <translation>La tâche {task} est inconnue ; utilisez l'une de celles-ci : {names}.</translation>
  </message>
  <message>
   <source>There is no such option ({reason}); see rsvlm_qgis.order.How.</source>
   <translation>Cette option n'existe pas ({reason}) ; voir rsvlm_qgis.order.How.</translation>
  </message>
  <message>
   <source>RSVLM: {prompt}</source>
   <translation>RSVLM : {prompt}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Une erreur inattendue s'est produite.</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The region lies outside of {name}; draw it where the imagery is.</source>
   <translation>La région se trouve en dehors de {name} ; tracez-la là où se trouve l'image.</translation>
  </message>
  <message>
   <source>One date is not known; set it in the dock or in the layer's temporal properties.</source>
   <translation>Une date n'est pas connue ; indiquez-la dans le panneau ou dans les propriétés temporelles de la couche.</translation>
  </message>
  <message>
   <source>No date is known; set both in the dock or in the layers' temporal properties.</source>
   <translation>Aucune date n'est connue ; indiquez les deux dans le panneau ou dans les propriétés temporelles des couches.</translation>
  </message>
  <message>
   <source>The dates {first} and {second} were guessed from the layers' names; check them.</source>
   <translation>Les dates {first} et {second} ont été déduites des noms des couches ; vérifiez-les.</translation>
  </message>
  <message>
   <source>Both pictures have the date {first}; choose two dates, or correct them.</source>
   <translation>Les deux images ont la date {first} ; choisissez deux dates ou corrigez-les.</translation>
  </message>
  <message>
   <source>The first picture ({first}) is later than the second ({second}); swap them unless it is meant.</source>
   <translation>La première image ({first}) est postérieure à la seconde ({second}) ; intervertissez-les, sauf si c'est voulu.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>L'emprise ne peut pas être exprimée en {crs} ; choisissez-en une proche de l'imagerie.</translation>
  </message>
  <message>
   <source>{file} cannot be seen with other pixels ({reason}); choose its own pixels.</source>
   <translation>{file} ne peut pas être vu avec d'autres pixels ({reason}) ; choisissez ses propres pixels.</translation>
  </message>
  <message>
   <source>{file} was changed during the run: the result may show both states; run it again.</source>
   <translation>{file} a été modifié pendant l'exécution : le résultat peut montrer les deux états ; exécutez à nouveau.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>L'emprise choisie est vide ; zoomez sur l'imagerie ou choisissez une autre emprise.</translation>
  </message>
  <message>
   <source>The georeference {affine} of the raster has no area; repair its geotransform.</source>
   <translation>Le géoréférencement {affine} du raster n'a pas de surface ; réparez sa géotransformation.</translation>
  </message>
  <message>
   <source>The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.</source>
   <translation>L'emprise compte {width} × {height} pixels à la résolution de l'imagerie, plus qu'on ne peut capturer en une fois (environ {side} × {side}) ; zoomez, choisissez une emprise plus petite ou une résolution plus grossière.</translation>
  </message>
  <message>
   <source>The imagery has no place on the ground; choose its own pixels, not metres.</source>
   <translation>L'image n'est pas géoréférencée ; choisissez ses propres pixels, pas des mètres.</translation>
  </message>
  <message>
   <source>The layer {name} is a service of any size; look at the part that the map shows.</source>
   <translation>La couche {name} est un service sans taille propre ; choisissez la partie affichée sur la carte.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>Aucune couche raster n'est visible sur la carte ; activez-en une dans le panneau Couches.</translation>
  </message>
  <message>
   <source>No visible raster layer lies in the map's extent; zoom to the imagery first.</source>
   <translation>Aucune couche raster visible dans l'emprise de la carte ; zoomez d'abord sur l'imagerie.</translation>
  </message>
  <message>
   <source>The layer {name} has no coordinate system but the other has one; set it first.</source>
   <translation>La couche {name} n'a pas de système de coordonnées alors que l'autre en a un ; définissez-le d'abord.</translation>
  </message>
  <message>
   <source>The layers {before} and {after} do not overlap here; choose two of the same place.</source>
   <translation>Les couches {before} et {after} ne se recouvrent pas ici ; choisissez-en deux du même lieu.</translation>
  </message>
  <message>
   <source>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</source>
   <translation>L'emprise se trouve en dehors de la couche {name} ; zoomez sur la couche ou choisissez une autre emprise.</translation>
  </message>
  <message>
   <source>The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.</source>
   <translation>L'emprise traverse l'antiméridien, où {name} commence et finit ; seul le côté le plus large est analysé.</translation>
  </message>
  <message>
   <source>Bands are chosen of a single raster file only; choose those of {name} in its style.</source>
   <translation>Les bandes ne se choisissent que pour un seul fichier raster ; choisissez celles de {name} dans son style.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; look at the part that the map shows.</source>
   <translation>La couche {name} n'a pas de pixels propres ; choisissez la partie affichée sur la carte.</translation>
  </message>
  <message>
   <source>{name} covers {share:.0%} of the extent; the rest was not looked at.</source>
   <translation>{name} couvre {share:.0%} de l'emprise ; le reste n'a pas été analysé.</translation>
  </message>
  <message>
   <source>The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until the map shows all of it and run it again.</source>
   <translation>La capture de {name} est à moitié chargée : {before:.0%} étaient là, puis {share:.0%} ; attendez que la carte l'affiche en entier et exécutez à nouveau.</translation>
  </message>
  <message>
   <source>choose an extent where the layer has data, or check that its file is whole</source>
   <translation>choisissez une emprise où la couche contient des données, ou vérifiez que son fichier est complet</translation>
  </message>
  <message>
   <source>check that the service can be reached</source>
   <translation>vérifiez que le service est joignable</translation>
  </message>
  <message>
   <source>The capture of {name} is blank: {reason}; {advice}.</source>
   <translation>La capture de {name} est vide : {reason} ; {advice}.</translation>
  </message>
  <message>
   <source>nothing was painted</source>
   <translation>rien n'a été dessiné</translation>
  </message>
  <message>
   <source>all of it has one colour</source>
   <translation>elle est d'une seule couleur</translation>
  </message>
  <message>
   <source>The region cannot be expressed in {crs}; draw it near the imagery.</source>
   <translation>La région ne peut pas être exprimée en {crs} ; tracez-la près de l'image.</translation>
  </message>
  <message>
   <source>QGIS would paint another place than the one chosen; choose a slightly different extent.</source>
   <translation>QGIS dessinerait un autre lieu que celui choisi ; modifiez légèrement l'emprise.</translation>
  </message>
  <message>
   <source>The capture cannot be written to {folder} ({reason}); free some disk space.</source>
   <translation>La capture ne peut pas être écrite dans {folder} ({reason}) ; libérez de l'espace disque.</translation>
  </message>
  <message>
   <source>The capture was stopped.</source>
   <translation>La capture a été arrêtée.</translation>
  </message>
  <message>
   <source>There is not enough memory to paint the map; zoom in or choose a smaller extent.</source>
   <translation>La mémoire ne suffit pas pour dessiner la carte ; zoomez ou choisissez une emprise plus petite.</translation>
  </message>
  <message>
   <source>QGIS cannot read its source</source>
   <translation>QGIS ne peut pas lire sa source</translation>
  </message>
  <message>
   <source>The layer {name} cannot be read ({reason}); repair or remove it.</source>
   <translation>La couche {name} ne peut pas être lue ({reason}) ; réparez-la ou supprimez-la.</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Stopped before the end; what was done is kept.</source>
   <translation>Arrêté avant la fin ; ce qui était fait est conservé.</translation>
  </message>
  <message>
   <source>Nothing found. What was searched is kept as a layer.</source>
   <translation>Rien trouvé. La zone explorée est conservée dans une couche.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>Le modèle n'a pas donné de réponse.</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Contours : {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Trouvés : {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Détectés : {prompt}</translation>
  </message>
  <message>
   <source>What changed: {prompt}</source>
   <translation>Changements : {prompt}</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Zone explorée</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Réviser…</translation>
  </message>
  <message numerus="yes">
   <source>Looked closer at %n place(s)</source>
   <translation>
    <numerusform>%n endroit examiné de plus près</numerusform>
    <numerusform>%n endroits examinés de plus près</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {done} of {count} parts</source>
   <translation>{done} parties explorées sur {count}</translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n endroit</numerusform>
    <numerusform>%n endroits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n polygon(s)</source>
   <translation>
    <numerusform>%n polygone</numerusform>
    <numerusform>%n polygones</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pixels</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n tuile</numerusform>
    <numerusform>%n tuiles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model call(s)</source>
   <translation>
    <numerusform>%n appel du modèle</numerusform>
    <numerusform>%n appels du modèle</numerusform>
   </translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Draw a &amp;box and ask</source>
   <translation>Tracer u&amp;n rectangle et interroger</translation>
  </message>
  <message>
   <source>Draw a box on the map; what lies in it is asked about at once</source>
   <translation>Tracez un rectangle sur la carte ; la question porte aussitôt sur ce qu'il contient</translation>
  </message>
  <message>
   <source>Ask about the whole picture again</source>
   <translation>Interroger à nouveau sur l'image entière</translation>
  </message>
  <message>
   <source>About: {place}</source>
   <translation>À propos de : {place}</translation>
  </message>
  <message>
   <source>Nothing yet. Answers appear here and on the map.</source>
   <translation>Rien pour l'instant. Les réponses s'affichent ici et sur la carte.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Montrer sur la carte</translation>
  </message>
  <message>
   <source>Accept, reject or correct what was found, one by one</source>
   <translation>Accepter, rejeter ou corriger un à un les objets trouvés</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>Le modèle choisi ne sait pas faire cela.</translation>
  </message>
  <message>
   <source>What the run would cost</source>
   <translation>Ce que coûterait l'exécution</translation>
  </message>
  <message>
   <source>Seconds are those that runs took on this machine so far</source>
   <translation>Les secondes sont celles des exécutions passées sur cette machine</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n tuile</numerusform>
    <numerusform>%n tuiles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) at most</source>
   <translation>
    <numerusform>%n appel au plus</numerusform>
    <numerusform>%n appels au plus</numerusform>
   </translation>
  </message>
  <message>
   <source>time not measured yet</source>
   <translation>durée pas encore mesurée</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>environ {time}</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>déduite</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Déduite du nom de la couche ; corrigez-la si elle est fausse</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Délimiter</translation>
  </message>
  <message>
   <source>Polygons of what you name</source>
   <translation>Polygones de ce que vous nommez</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Trouver</translation>
  </message>
  <message>
   <source>A box around each thing you name</source>
   <translation>Un rectangle autour de chaque objet nommé</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Détecter</translation>
  </message>
  <message>
   <source>Detect objects: all of the classes you list, as turned rectangles or boxes</source>
   <translation>Détecter des objets : toutes les classes que vous énumérez, en rectangles orientés ou alignés</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>What is new, gone or altered</source>
   <translation>Ce qui est nouveau, disparu ou modifié</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>An answer in words</source>
   <translation>Une réponse rédigée</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Décrire</translation>
  </message>
  <message>
   <source>What is to be seen</source>
   <translation>Ce que l'on peut voir</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Tâche à effectuer</translation>
  </message>
  <message>
   <source>&amp;Forget all prompts</source>
   <translation>Oublier toutes les in&amp;vites</translation>
  </message>
  <message>
   <source>The chosen model answers no questions; choose another one.</source>
   <translation>Le modèle choisi ne répond pas aux questions ; choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Tâche</translation>
  </message>
  <message>
   <source>What to outline, such as: {example}</source>
   <translation>À délimiter, par ex. : {example}</translation>
  </message>
  <message>
   <source>What to find, such as: {example}</source>
   <translation>À trouver, par ex. : {example}</translation>
  </message>
  <message>
   <source>Classes to detect, such as: {example}</source>
   <translation>Classes à détecter, par ex. : {example}</translation>
  </message>
  <message>
   <source>What may have changed, such as: {example}</source>
   <translation>Ce qui a pu changer, par ex. : {example}</translation>
  </message>
  <message>
   <source>A question, such as: {example}</source>
   <translation>Question, par ex. : {example}</translation>
  </message>
  <message>
   <source>Is there a road?</source>
   <translation>Is there a road?</translation>
  </message>
  <message>
   <source>May stay empty</source>
   <translation>Peut rester vide</translation>
  </message>
  <message>
   <source>This model takes any word or sentence.</source>
   <translation>Ce modèle accepte n'importe quel mot ou phrase.</translation>
  </message>
  <message>
   <source>This model knows: {words}</source>
   <translation>Ce modèle connaît : {words}</translation>
  </message>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Intégré (rien à installer)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Serveur (environnement dédié)</translation>
  </message>
  <message>
   <source>What computes: the processor or a graphics card</source>
   <translation>Ce qui calcule : le processeur ou une carte graphique</translation>
  </message>
  <message>
   <source>Fewer bits need less memory and are a little less exact</source>
   <translation>Moins de bits : moins de mémoire, mais une précision un peu moindre</translation>
  </message>
  <message>
   <source>Restart the engine</source>
   <translation>Redémarrer le moteur</translation>
  </message>
  <message>
   <source>More models…</source>
   <translation>Plus de modèles…</translation>
  </message>
  <message>
   <source>The model without what it has learned</source>
   <translation>Le modèle sans ce qu'il a appris</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Démarrage du moteur…</translation>
  </message>
  <message>
   <source>The engine is not running.</source>
   <translation>Le moteur ne tourne pas.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>&amp;Engine</source>
   <translation>Mo&amp;teur</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modèle</translation>
  </message>
  <message>
   <source>&amp;Device</source>
   <translation>&amp;Périphérique</translation>
  </message>
  <message>
   <source>Pre&amp;cision</source>
   <translation>Pré&amp;cision</translation>
  </message>
  <message>
   <source>&amp;Back to {model}</source>
   <translation>Retour &amp;à {model}</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Estimation des besoins…</translation>
  </message>
  <message>
   <source>Folder of a checkpoint</source>
   <translation>Dossier d'un checkpoint</translation>
  </message>
  <message>
   <source>Runs at {host}.</source>
   <translation>S'exécute sur {host}.</translation>
  </message>
  <message>
   <source>Runs on the {device}, in {precision}.</source>
   <translation>S'exécute sur {device}, en {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}.</source>
   <translation>Chargé : {needed} sur {device}, en {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}; {free} are free.</source>
   <translation>Chargé : {needed} sur {device}, en {precision} ; {free} libres.</translation>
  </message>
  <message>
   <source>Look at all that the map shows</source>
   <translation>Analyser tout ce que la carte affiche</translation>
  </message>
  <message numerus="yes">
   <source>%n layer(s) of the group {name}</source>
   <translation>
    <numerusform>%n couche du groupe {name}</numerusform>
    <numerusform>%n couches du groupe {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>How it is done: what is drawn, and how closely is looked</source>
   <translation>La méthode : ce qui est tracé, et avec quel niveau de détail l'image est analysée</translation>
  </message>
  <message>
   <source>How: {choice}</source>
   <translation>Méthode : {choice}</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>What the map shows now</source>
   <translation>Ce que la carte affiche maintenant</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>One raster layer</source>
   <translation>Une couche raster</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Deux dates</translation>
  </message>
  <message>
   <source>Two layers of different dates</source>
   <translation>Deux couches de dates différentes</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Many layers in time order</source>
   <translation>Plusieurs couches dans l'ordre du temps</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Ce qu'il faut analyser</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Couche raster à analyser</translation>
  </message>
  <message>
   <source>Only the part that the map shows</source>
   <translation>Seulement la partie affichée</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Analyser</translation>
  </message>
  <message>
   <source>Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.</source>
   <translation>Donne à l'image récente la lumière de l'ancienne, de façon uniforme pour toute la scène : par une droite passant par le terrain qui a le moins changé, ou par les parts de sombre et de clair. Utile quand la brume ou la saison diffèrent beaucoup.</translation>
  </message>
  <message>
   <source>as they are</source>
   <translation>telles quelles</translation>
  </message>
  <message>
   <source>matched by unchanged ground</source>
   <translation>ajustées sur le sol inchangé</translation>
  </message>
  <message>
   <source>matched by histogram</source>
   <translation>ajustées par histogramme</translation>
  </message>
  <message>
   <source>Colours of the two dates</source>
   <translation>Couleurs des deux dates</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>C&amp;ouleurs</translation>
  </message>
  <message>
   <source>Ali&amp;gn the later date</source>
   <translation>Recaler &amp;la seconde date</translation>
  </message>
  <message>
   <source>How far the dates lie apart is measured anyway; this puts the later one back.</source>
   <translation>Le décalage entre les dates est mesuré dans tous les cas ; cette option le corrige sur la seconde.</translation>
  </message>
  <message>
   <source>colours matched</source>
   <translation>couleurs ajustées</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>recalée</translation>
  </message>
  <message>
   <source>{title} – partly downloaded</source>
   <translation>{title} – partiellement téléchargé</translation>
  </message>
  <message>
   <source>{title} – damaged</source>
   <translation>{title} – endommagé</translation>
  </message>
  <message>
   <source>{title} – to download</source>
   <translation>{title} – à télécharger</translation>
  </message>
  <message>
   <source>A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project</source>
   <translation>Un dossier contenant RSUniVLM, RSCoVLM ou un modèle Qwen-VL tel que publié, ou un checkpoint de ce projet</translation>
  </message>
  <message>
   <source>Checkpoint folder…</source>
   <translation>Dossier de checkpoint…</translation>
  </message>
  <message>
   <source>A model on a server that speaks OpenAI's protocol; pictures go there</source>
   <translation>Un modèle sur un serveur qui parle le protocole d'OpenAI ; les images y sont envoyées</translation>
  </message>
  <message>
   <source>On another computer…</source>
   <translation>Sur un autre ordinateur…</translation>
  </message>
  <message>
   <source>Has learned: {label}</source>
   <translation>A appris : {label}</translation>
  </message>
  <message>
   <source>Size: {size}</source>
   <translation>Taille : {size}</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licence : {licence}</translation>
  </message>
  <message>
   <source>Pictures go to {host}</source>
   <translation>Les images vont à {host}</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Turned</source>
   <translation>Orientés</translation>
  </message>
  <message>
   <source>Rectangles turned with the objects</source>
   <translation>Rectangles orientés selon les objets</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Alignés</translation>
  </message>
  <message>
   <source>Boxes along the picture's sides</source>
   <translation>Rectangles alignés sur les bords de l'image</translation>
  </message>
  <message>
   <source>What is drawn round an object</source>
   <translation>Ce qui est tracé autour d'un objet</translation>
  </message>
  <message>
   <source>Show tiles en&amp;larged</source>
   <translation>Montrer les tuiles a&amp;grandies</translation>
  </message>
  <message>
   <source>Each tile is shown to the model at the largest size it was trained on: small objects are found more often, and it takes several times as long.</source>
   <translation>Chaque tuile est présentée au modèle à la plus grande taille de son entraînement : les petits objets sont trouvés plus souvent, mais cela prend plusieurs fois plus de temps.</translation>
  </message>
  <message>
   <source>This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: it draws the outline in each box. Empty: boxes only.</source>
   <translation>Ce modèle trace des rectangles, pas de contours. Indiquez le dossier d'un modèle de segmentation de la famille SAM dont vous disposez : il trace le contour dans chaque rectangle. Vide : rectangles seulement.</translation>
  </message>
  <message>
   <source>Folder of a SAM model</source>
   <translation>Dossier d'un modèle SAM</translation>
  </message>
  <message>
   <source>Draw &amp;outlines in boxes with</source>
   <translation>&amp;Délimiter dans les rectangles avec</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Choisir le dossier</translation>
  </message>
  <message>
   <source>turned rectangles</source>
   <translation>rectangles orientés</translation>
  </message>
  <message>
   <source>boxes</source>
   <translation>rectangles alignés</translation>
  </message>
  <message>
   <source>enlarged</source>
   <translation>agrandies</translation>
  </message>
  <message>
   <source>outlines by {model}</source>
   <translation>contours par {model}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Cellules</translation>
  </message>
  <message>
   <source>Along the cells that the model marks</source>
   <translation>Le long des cellules marquées par le modèle</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Lisse</translation>
  </message>
  <message>
   <source>Between the cells, where the probability passes the slider's value</source>
   <translation>Entre les cellules, là où la probabilité franchit la valeur du curseur</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the model's own answer, less takes in more, more keeps only what is certain.</source>
   <translation>Le modèle attribue une probabilité à chaque cellule ; à partir de cette valeur, une cellule fait partie du contour. 50 % correspond à la réponse du modèle ; moins en prend davantage, plus ne garde que ce qui est sûr.</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <source>Certain&amp;ty</source>
   <translation>Certit&amp;ude</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>lisse</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>cellules</translation>
  </message>
  <message>
   <source>from {percent}</source>
   <translation>dès {percent}</translation>
  </message>
  <message>
   <source>Layer of the earlier date</source>
   <translation>Couche de la première date</translation>
  </message>
  <message>
   <source>Layer of the later date</source>
   <translation>Couche de la seconde date</translation>
  </message>
  <message>
   <source>Earlier date</source>
   <translation>Première date</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>Seconde date</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>Inverser</translation>
  </message>
  <message>
   <source>Swap before and after</source>
   <translation>Inverser avant et après</translation>
  </message>
  <message>
   <source>S&amp;wipe</source>
   <translation>Bala&amp;yer</translation>
  </message>
  <message>
   <source>Compare both on the map with a line that you drag</source>
   <translation>Comparer les deux sur la carte avec une ligne à faire glisser</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>No date is known; the results will have none either.</source>
   <translation>Aucune date n'est connue ; les résultats n'en auront pas non plus.</translation>
  </message>
  <message>
   <source>One date is not known; the results will lack it too.</source>
   <translation>Une date n'est pas connue ; elle manquera aussi aux résultats.</translation>
  </message>
  <message>
   <source>Both have the same date.</source>
   <translation>Les deux ont la même date.</translation>
  </message>
  <message>
   <source>The earlier date lies after the later one; swap them.</source>
   <translation>La première date est postérieure à la seconde ; intervertissez-les.</translation>
  </message>
  <message>
   <source>What one pixel covers on the ground, and how its values are shown</source>
   <translation>Ce qu'un pixel couvre au sol, et comment ses valeurs sont affichées</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Résolution</translation>
  </message>
  <message>
   <source>As the imagery is</source>
   <translation>Celle de l'image</translation>
  </message>
  <message>
   <source>Twice as coarse</source>
   <translation>Deux fois plus grossière</translation>
  </message>
  <message>
   <source>Four times as coarse</source>
   <translation>Quatre fois plus grossière</translation>
  </message>
  <message>
   <source>In metres:</source>
   <translation>En mètres :</translation>
  </message>
  <message>
   <source>Side of a pixel on the ground in metres</source>
   <translation>Côté d'un pixel au sol, en mètres</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>As they come</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>As displayed</source>
   <translation>Comme affichées</translation>
  </message>
  <message>
   <source>Raw bands, stretched</source>
   <translation>Bandes brutes, étirées</translation>
  </message>
  <message>
   <source>As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th percentile</source>
   <translation>Par défaut : un simple fichier tel quel, le reste comme affiché. Comme affichées : avec le style de la couche. Bandes brutes : les valeurs du fichier ; celles de plus de 8 bits sont étirées du 2e au 98e centile</translation>
  </message>
  <message>
   <source>&amp;Bands</source>
   <translation>&amp;Bandes</translation>
  </message>
  <message>
   <source>Show these bands of the file as red, green and blue</source>
   <translation>Afficher ces bandes du fichier en rouge, vert et bleu</translation>
  </message>
  <message>
   <source>Red band</source>
   <translation>Bande rouge</translation>
  </message>
  <message>
   <source>Green band</source>
   <translation>Bande verte</translation>
  </message>
  <message>
   <source>Blue band</source>
   <translation>Bande bleue</translation>
  </message>
  <message>
   <source>Pixels: {size}</source>
   <translation>Pixels : {size}</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>Nothing leaves this computer</source>
   <translation>Rien ne quitte cet ordinateur</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Invite</translation>
  </message>
  <message>
   <source>&amp;Prompt</source>
   <translation>&amp;Invite</translation>
  </message>
  <message>
   <source>Use this example</source>
   <translation>Utiliser cet exemple</translation>
  </message>
  <message>
   <source>Draw a rectangle on the map; only what lies inside is looked at</source>
   <translation>Tracez un rectangle sur la carte ; seul l'intérieur est analysé</translation>
  </message>
  <message>
   <source>Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes it, Backspace takes a corner back, Esc gives up</source>
   <translation>Tracez un polygone sur la carte ; seul l'intérieur est analysé. Un clic droit ou un double-clic le ferme, Retour arrière retire un sommet, Échap abandonne</translation>
  </message>
  <message>
   <source>Take the selected features of the active polygon layer</source>
   <translation>Prendre les entités sélectionnées de la couche de polygones active</translation>
  </message>
  <message>
   <source>Look everywhere again</source>
   <translation>Analyser à nouveau partout</translation>
  </message>
  <message>
   <source>Only &amp;inside:</source>
   <translation>&amp;Seulement dans :</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Exécuter</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Arrêter</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>May loo&amp;k closer</source>
   <translation>Peut &amp;regarder de plus près</translation>
  </message>
  <message>
   <source>The model may choose a place and see it in full detail before it answers, this many times. Where it looked is shown on the map.</source>
   <translation>Nombre de fois où le modèle peut choisir un endroit et le voir dans tous ses détails avant de répondre. Les endroits examinés sont montrés sur la carte.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>Search &amp;within</source>
   <translation>Limite de recherc&amp;he</translation>
  </message>
  <message>
   <source>The most times the model may be asked. It looks at the whole first, then where something is probable; what was searched, and how closely, is kept as a layer.</source>
   <translation>Nombre maximal d'appels du modèle. Il regarde d'abord l'ensemble, puis là où quelque chose est probable ; ce qui a été exploré, et avec quel détail, est conservé dans une couche.</translation>
  </message>
  <message>
   <source>every tile</source>
   <translation>toutes les tuiles</translation>
  </message>
  <message>
   <source> calls</source>
   <translation> appels</translation>
  </message>
  <message>
   <source>closer {times} ×</source>
   <translation>de plus près {times} ×</translation>
  </message>
  <message numerus="yes">
   <source>within %n call(s)</source>
   <translation>
    <numerusform>%n appel max.</numerusform>
    <numerusform>%n appels max.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), all of them looked at.</source>
   <translation>
    <numerusform>Environ %n tuile, entièrement analysée.</numerusform>
    <numerusform>Environ %n tuiles, toutes analysées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), too many for all; give a number of calls, or zoom in.</source>
   <translation>
    <numerusform>Environ %n tuile, trop pour tout analyser ; fixez un nombre d'appels ou zoomez.</numerusform>
    <numerusform>Environ %n tuiles, trop pour tout analyser ; fixez un nombre d'appels ou zoomez.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s); those where something is probable come first.</source>
   <translation>
    <numerusform>Environ %n tuile ; priorité là où quelque chose est probable.</numerusform>
    <numerusform>Environ %n tuiles ; priorité à celles où quelque chose est probable.</numerusform>
   </translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Layers of the series in time order</source>
   <translation>Couches de la série dans l'ordre du temps</translation>
  </message>
  <message>
   <source>Tick the layers to compare; a double click or Return corrects a date</source>
   <translation>Cochez les couches à comparer ; un double-clic ou Entrée corrige une date</translation>
  </message>
  <message>
   <source>Each to next</source>
   <translation>Chacune à la suivante</translation>
  </message>
  <message>
   <source>Compare each date with the next</source>
   <translation>Comparer chaque date à la suivante</translation>
  </message>
  <message>
   <source>Each to first</source>
   <translation>Chacune à la première</translation>
  </message>
  <message>
   <source>Compare each date with the first</source>
   <translation>Comparer chaque date à la première</translation>
  </message>
  <message>
   <source>Which dates are compared</source>
   <translation>Quelles dates sont comparées</translation>
  </message>
  <message numerus="yes">
   <source>%n comparison(s), one after the other</source>
   <translation>
    <numerusform>%n comparaison</numerusform>
    <numerusform>%n comparaisons, l'une après l'autre</numerusform>
   </translation>
  </message>
  <message>
   <source>no date</source>
   <translation>aucune date</translation>
  </message>
  <message>
   <source>File of the whole scene</source>
   <translation>Fichier de la scène entière</translation>
  </message>
  <message>
   <source>every n-th row and tile</source>
   <translation>1 sur n, en ligne et colonne</translation>
  </message>
  <message>
   <source>random tiles</source>
   <translation>tuiles aléatoires</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>tels quels</translation>
  </message>
  <message>
   <source>with fewer points</source>
   <translation>avec moins de sommets</translation>
  </message>
  <message>
   <source>smooth, for land cover</source>
   <translation>lissés (occupation du sol)</translation>
  </message>
  <message>
   <source>with square corners, for buildings</source>
   <translation>à angles droits (bâtiments)</translation>
  </message>
  <message>
   <source>One class at eac&amp;h place</source>
   <translation>Classes e&amp;xclusives</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the one that is most probable there</source>
   <translation>Une seule classe à chaque endroit : là où plusieurs se recouvrent, la plus probable</translation>
  </message>
  <message>
   <source>Keep working without &amp;QGIS</source>
   <translation>Continuer &amp;jusqu'au bout sans QGIS</translation>
  </message>
  <message>
   <source>The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is closed, and what was done is kept</source>
   <translation>Le moteur reste jusqu'à la fin, et ce panneau le retrouve. Sinon il se met en pause à la fermeture de QGIS, et ce qui est fait est conservé</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tuiles</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Contours</translation>
  </message>
  <message>
   <source>Also as</source>
   <translation>Aussi en</translation>
  </message>
  <message>
   <source>Whole sce&amp;ne, into a file</source>
   <translation>Scène entière, en GeoPac&amp;kage</translation>
  </message>
  <message>
   <source>All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused and gone on with, and shows on the map while it grows</source>
   <translation>En entier, quelle que soit sa taille, tuile par tuile : ce qui est trouvé est conservé au fur et à mesure dans un fichier et s'affiche sur la carte ; on peut mettre en pause et reprendre</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up on this computer yet.</source>
   <translation>Les scènes entières demandent le moteur « Serveur », qui n'est pas encore installé sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Set it &amp;up…</source>
   <translation>Installer ce &amp;qui manque…</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pixels</translation>
  </message>
  <message>
   <source>{metres} m, {width} × {height}</source>
   <translation>{metres} m, {width} × {height}</translation>
  </message>
  <message>
   <source>{model} was taught this with {least} to {most} m per pixel; here it is {metres} m, so expect worse.</source>
   <translation>{model} l'a appris avec {least} à {most} m par pixel ; ici, c'est {metres} m : attendez-vous à moins bien.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Le modèle</translation>
  </message>
  <message>
   <source>{count} s</source>
   <translation>{count} s</translation>
  </message>
  <message>
   <source>{count} min</source>
   <translation>{count} min</translation>
  </message>
  <message>
   <source>{count} h</source>
   <translation>{count} h</translation>
  </message>
  <message>
   <source>Rectangle, {area}</source>
   <translation>Rectangle, {area}</translation>
  </message>
  <message>
   <source>Polygon, {area}</source>
   <translation>Polygone, {area}</translation>
  </message>
  <message>
   <source>Choose a polygon layer in the layers panel and select features in it first.</source>
   <translation>Choisissez une couche de polygones dans le panneau Couches et sélectionnez-y d'abord des entités.</translation>
  </message>
  <message>
   <source>No feature of {name} is selected; select some on the map first.</source>
   <translation>Aucune entité de {name} n'est sélectionnée ; sélectionnez-en d'abord sur la carte.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) of {name}</source>
   <translation>
    <numerusform>%n entité de {name}</numerusform>
    <numerusform>%n entités de {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Réessayer</translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s) to look at, and {most} are allowed.</source>
   <translation>
    <numerusform>Environ %n tuile à analyser, alors que {most} sont permises.</numerusform>
    <numerusform>Environ %n tuiles à analyser, alors que {most} sont permises.</numerusform>
   </translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Zoomer</translation>
  </message>
  <message>
   <source>Only what the map shows</source>
   <translation>Seulement la partie affichée</translation>
  </message>
  <message>
   <source>Pixels {times} times as coarse</source>
   <translation>Pixels {times} fois plus grossiers</translation>
  </message>
  <message numerus="yes">
   <source>Search within %n call(s)</source>
   <translation>
    <numerusform>Rechercher en %n appel</numerusform>
    <numerusform>Rechercher en %n appels</numerusform>
   </translation>
  </message>
  <message>
   <source>As a whole scene</source>
   <translation>Comme scène entière</translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Arrêté ; ce qui est arrivé est conservé, et le téléchargement pourra reprendre de là.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>Le modèle {model} est disponible.</translation>
  </message>
  <message>
   <source>Download a model</source>
   <translation>Télécharger un modèle</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Estimation des besoins…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>&amp;Download</source>
   <translation>&amp;Télécharger</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Arrêter</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{size}, of which {missing} are still to come</source>
   <translation>{size}, dont {missing} encore à recevoir</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Libre sur le disque</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destination</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>S'exécute sur</translation>
  </message>
  <message>
   <source>Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.</source>
   <translation>Seuls ces fichiers sont récupérés ; rien de vous n'est envoyé. Le téléchargement peut être arrêté et reprendre plus tard où il en était.</translation>
  </message>
  <message>
   <source>Checking what came…</source>
   <translation>Vérification des fichiers reçus…</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>Asking for the files…</source>
   <translation>Demande des fichiers…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The job was stopped before a part of it was done; run it again.</source>
   <translation>La tâche a été arrêtée avant qu'une partie en soit faite ; exécutez à nouveau.</translation>
  </message>
  <message>
   <source>{program} cannot be started ({reason}); check the installation.</source>
   <translation>{program} ne peut pas démarrer ({reason}) ; vérifiez l'installation.</translation>
  </message>
  <message>
   <source>The plugin's engine is missing in {folder}; install the plugin again.</source>
   <translation>Le moteur de l'extension manque dans {folder} ; réinstallez l'extension.</translation>
  </message>
  <message>
   <source>There is no engine called {name}; choose {starter} or {server}.</source>
   <translation>Il n'y a pas de moteur nommé {name} ; choisissez {starter} ou {server}.</translation>
  </message>
  <message>
   <source>The engine sent something that is no event; restart it.</source>
   <translation>Le moteur a envoyé quelque chose qui n'est pas un événement ; redémarrez-le.</translation>
  </message>
  <message>
   <source>'{text}' is no address of a server; give it as http://127.0.0.1:8000.</source>
   <translation>« {text} » n'est pas l'adresse d'un serveur ; donnez-la comme http://127.0.0.1:8000.</translation>
  </message>
  <message>
   <source>The captured picture {file} is gone; capture it again.</source>
   <translation>L'image capturée {file} a disparu ; capturez-la à nouveau.</translation>
  </message>
  <message>
   <source>The server at {address} does not answer; start it again.</source>
   <translation>Le serveur à l'adresse {address} ne répond pas ; redémarrez-le.</translation>
  </message>
  <message>
   <source>The server sent something that is not understood; start it again.</source>
   <translation>Le serveur a envoyé quelque chose d'incompréhensible ; redémarrez-le.</translation>
  </message>
  <message>
   <source>What answers there is no RSVLM server (HTTP {status}); check its address.</source>
   <translation>Ce qui répond là n'est pas un serveur RSVLM (HTTP {status}) ; vérifiez l'adresse.</translation>
  </message>
  <message>
   <source>Whole scenes need the server on this computer; set it up with More models.</source>
   <translation>Les scènes entières demandent le serveur sur cet ordinateur ; installez-le avec « Plus de modèles ».</translation>
  </message>
  <message>
   <source>One date is a raster file and the other is pixels; give both in the same way.</source>
   <translation>Une date est un fichier raster et l'autre des pixels ; donnez les deux de la même façon.</translation>
  </message>
  <message>
   <source>{first} and {second} do not overlap: the first covers {extent}, the second {other}; choose two dates of the same place.</source>
   <translation>{first} et {second} ne se recouvrent pas : le premier couvre {extent}, le second {other} ; choisissez deux dates du même lieu.</translation>
  </message>
  <message>
   <source>The two dates have no coordinate system and their pixels do not coincide; give both a CRS.</source>
   <translation>Les deux dates n'ont pas de système de coordonnées et leurs pixels ne coïncident pas ; donnez un SCR aux deux.</translation>
  </message>
  <message>
   <source>{name} was resampled to the pixels of {other}.</source>
   <translation>{name} a été rééchantillonné sur les pixels de {other}.</translation>
  </message>
  <message>
   <source>One of the two dates has a coordinate system and the other has none; give both the same.</source>
   <translation>L'une des deux dates a un système de coordonnées et l'autre n'en a pas ; donnez le même aux deux.</translation>
  </message>
  <message>
   <source>The two pictures have no place and differ in size, {first} and {second} pixels; give both the same size or a georeference.</source>
   <translation>Les deux images n'ont pas de position et diffèrent en taille, {first} et {second} pixels ; donnez-leur la même taille ou un géoréférencement.</translation>
  </message>
  <message>
   <source>{path} cannot be put on the grid of the other date; reproject it first.</source>
   <translation>{path} ne peut pas être mis sur la grille de l'autre date ; reprojetez-le d'abord.</translation>
  </message>
  <message>
   <source>The two dates</source>
   <translation>Les deux dates</translation>
  </message>
  <message>
   <source>The two dates cannot be put on one grid; reproject one of them first.</source>
   <translation>Les deux dates ne peuvent pas être mises sur une même grille ; reprojetez d'abord l'une d'elles.</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>son propre SCR</translation>
  </message>
  <message>
   <source>{numbers} in {crs}</source>
   <translation>{numbers} dans {crs}</translation>
  </message>
  <message>
   <source>The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); choose a smaller extent, or the server for whole scenes.</source>
   <translation>L'image a {width} x {height} pixels, plus que le petit moteur n'en prend à la fois ({most} millions) ; choisissez une emprise plus petite, ou le serveur pour des scènes entières.</translation>
  </message>
  <message>
   <source>The pixels of {path} cannot be handed over ({reason}); free some disk space.</source>
   <translation>Les pixels de {path} ne peuvent pas être transmis ({reason}) ; libérez de l'espace disque.</translation>
  </message>
  <message>
   <source>{path} could not be read; it may be damaged, get it again.</source>
   <translation>{path} n'a pas pu être lu ; il est peut-être endommagé, récupérez-le à nouveau.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.</source>
   <translation>{path} ne peut pas être lu comme raster ; choisissez un GeoTIFF, JPEG, PNG ou similaire.</translation>
  </message>
  <message>
   <source>{path} does not exist; check the path.</source>
   <translation>{path} n'existe pas ; vérifiez le chemin.</translation>
  </message>
  <message>
   <source>The raster</source>
   <translation>Le raster</translation>
  </message>
  <message>
   <source>{path} holds several rasters and none of its own; choose one of its subdatasets.</source>
   <translation>{path} contient plusieurs rasters et aucun en propre ; choisissez l'un de ses sous-jeux de données.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; make an amplitude image of it first.</source>
   <translation>{path} contient des nombres complexes ; faites-en d'abord une image d'amplitude.</translation>
  </message>
  <message>
   <source>{name} is placed by control points; it was warped to a north-up grid.</source>
   <translation>{name} est placé par des points de contrôle ; il a été redressé sur une grille orientée au nord.</translation>
  </message>
  <message>
   <source>The georeference {affine} has no area; repair the raster's geotransform.</source>
   <translation>Le géoréférencement {affine} n'a pas de surface ; réparez la géotransformation du raster.</translation>
  </message>
  <message>
   <source>{name} has no coordinate system; features are in its own coordinates.</source>
   <translation>{name} n'a pas de système de coordonnées ; les entités sont dans ses propres coordonnées.</translation>
  </message>
  <message>
   <source>{path} has no band {band}; choose among 1 to {count}.</source>
   <translation>{path} n'a pas de bande {band} ; choisissez entre 1 et {count}.</translation>
  </message>
  <message>
   <source>{path} has nothing but an alpha band; choose a raster with image bands.</source>
   <translation>{path} n'a qu'une bande alpha ; choisissez un raster avec des bandes d'image.</translation>
  </message>
  <message>
   <source>{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.</source>
   <translation>{name} n'indique pas quelles bandes sont le rouge, le vert et le bleu ; {numbers} ont été prises, dans cet ordre.</translation>
  </message>
  <message>
   <source>The window {window} lies outside {path}, which has {width} x {height} pixels; choose a window inside it.</source>
   <translation>La fenêtre {window} est hors de {path}, qui a {width} x {height} pixels ; choisissez-en une à l'intérieur.</translation>
  </message>
  <message>
   <source>The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it.</source>
   <translation>L'emprise {wanted} est hors de la couche, qui couvre {covers} ; choisissez-en une à l'intérieur.</translation>
  </message>
  <message>
   <source>{path} could not be read ({reason}); it may be damaged, get it again.</source>
   <translation>{path} n'a pas pu être lu ({reason}) ; il est peut-être endommagé, récupérez-le à nouveau.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS; the dock finds it again.</source>
   <translation>La tâche continue sans QGIS ; retrouvez-la parmi les scènes entières.</translation>
  </message>
  <message>
   <source>The server was stopped; run the job again.</source>
   <translation>Le serveur a été arrêté ; exécutez à nouveau la tâche.</translation>
  </message>
  <message>
   <source>The job could not be sent ({kind}); the log has the details.</source>
   <translation>La tâche n'a pas pu être envoyée ({kind}) ; le journal contient les détails.</translation>
  </message>
  <message>
   <source>The server no longer tells how the job goes on; run it again.</source>
   <translation>Le serveur ne dit plus où en est la tâche ; exécutez-la à nouveau.</translation>
  </message>
  <message>
   <source>The captured picture is in no file; capture it again.</source>
   <translation>L'image capturée n'est dans aucun fichier ; capturez-la à nouveau.</translation>
  </message>
  <message>
   <source>The server is not installed; set it up with More models, or use the built-in engine.</source>
   <translation>Le serveur n'est pas installé ; installez-le avec « Plus de modèles » ou utilisez le moteur intégré.</translation>
  </message>
  <message>
   <source>The server did not start; its log tells why.</source>
   <translation>Le serveur n'a pas démarré ; son journal en donne la raison.</translation>
  </message>
  <message>
   <source>The server ended unexpectedly; press Run to start it again.</source>
   <translation>Le serveur s'est terminé de façon inattendue ; appuyez sur Exécuter pour le redémarrer.</translation>
  </message>
  <message>
   <source>The built-in engine has no model '{model}'; choose the server.</source>
   <translation>Le moteur intégré n'a pas de modèle « {model} » ; choisissez le serveur.</translation>
  </message>
  <message>
   <source>The engine was stopped; run the job again.</source>
   <translation>Le moteur a été arrêté ; exécutez à nouveau la tâche.</translation>
  </message>
  <message>
   <source>The picture could not be read ({kind}); try another.</source>
   <translation>L'image n'a pas pu être lue ({kind}) ; essayez-en une autre.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; press Run to start it again.</source>
   <translation>Le moteur a envoyé quelque chose d'incompréhensible ; appuyez sur Exécuter pour le redémarrer.</translation>
  </message>
  <message>
   <source>The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.</source>
   <translation>Le modèle tourne dans QGIS, car aucun Python n'a pu démarrer à côté ; la carte peut saccader pendant ce temps.</translation>
  </message>
  <message>
   <source>The engine did not start; its log tells why.</source>
   <translation>Le moteur n'a pas démarré ; son journal en donne la raison.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly; press Run to start it again.</source>
   <translation>Le moteur s'est terminé de façon inattendue ; appuyez sur Exécuter pour le redémarrer.</translation>
  </message>
  <message>
   <source>The engine no longer answers; press Run to start it again.</source>
   <translation>Le moteur ne répond plus ; appuyez sur Exécuter pour le redémarrer.</translation>
  </message>
  <message>
   <source>The engine cannot be loaded ({reason}); install the plugin again.</source>
   <translation>Le moteur ne peut pas être chargé ({reason}) ; réinstallez l'extension.</translation>
  </message>
 </context>
 <context>
  <name>Evaluate</name>
  <message>
   <source>Evaluate: {name}</source>
   <translation>Évaluer : {name}</translation>
  </message>
  <message>
   <source>areas: every square metre counts</source>
   <translation>surfaces : chaque mètre carré compte</translation>
  </message>
  <message>
   <source>objects, paired one to one</source>
   <translation>objets, appariés un à un</translation>
  </message>
  <message>
   <source>objects, as detections are measured (DOTA)</source>
   <translation>objets, mesurés comme des détections (DOTA)</translation>
  </message>
  <message>
   <source>&amp;Leave out what was rejected in the review</source>
   <translation>&amp;Ignorer ce qui a été rejeté à la révision</translation>
  </message>
  <message>
   <source>In the reference</source>
   <translation>Dans la référence</translation>
  </message>
  <message>
   <source>In the result</source>
   <translation>Dans le résultat</translation>
  </message>
  <message>
   <source>Which class of the reference is which of the result</source>
   <translation>Quelle classe de la référence correspond à laquelle du résultat</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>Ré&amp;férence</translation>
  </message>
  <message>
   <source>&amp;Field with its classes</source>
   <translation>&amp;Champ contenant ses classes</translation>
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation>C&amp;omparer</translation>
  </message>
  <message>
   <source>Least &amp;overlap (IoU)</source>
   <translation>&amp;Recouvrement minimal (IoU)</translation>
  </message>
  <message>
   <source>&amp;Evaluate</source>
   <translation>É&amp;valuer</translation>
  </message>
  <message>
   <source>The reference counts where it was searched, and nowhere else.</source>
   <translation>La référence compte là où la recherche a eu lieu, et nulle part ailleurs.</translation>
  </message>
  <message>
   <source>Add a polygon layer that says what is really there.</source>
   <translation>Ajoutez une couche de polygones indiquant ce qui s'y trouve réellement.</translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(ignorée)</translation>
  </message>
  <message>
   <source>The reference {name} has no polygons; choose another layer.</source>
   <translation>La référence {name} n'a pas de polygones ; choisissez une autre couche.</translation>
  </message>
  <message>
   <source>The evaluation was stopped.</source>
   <translation>L'évaluation a été arrêtée.</translation>
  </message>
  <message>
   <source>The layer does not say where it was searched: the whole reference counts.</source>
   <translation>La couche n'indique pas où la recherche a eu lieu : toute la référence compte.</translation>
  </message>
  <message>
   <source>The search was stopped before its end; what it did not reach counts as missed.</source>
   <translation>La recherche a été arrêtée avant la fin ; ce qu'elle n'a pas atteint compte comme omis.</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Vrais positifs</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Fausses alarmes</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>Omissions</translation>
  </message>
  <message>
   <source>The evaluation {file} cannot be opened; it was moved or removed.</source>
   <translation>L'évaluation {file} ne peut pas être ouverte ; elle a été déplacée ou supprimée.</translation>
  </message>
  <message>
   <source>Compared by area: every spot counts once.</source>
   <translation>Comparaison par surface : chaque endroit compte une fois.</translation>
  </message>
  <message>
   <source>Compared object by object, one to one: found where both overlap by {percent} % or more (IoU).</source>
   <translation>Comparaison objet par objet, un à un : trouvé lorsque les deux se recouvrent à {percent} % ou plus (IoU).</translation>
  </message>
  <message>
   <source>Compared object by object: each points to the one that it overlaps most, and the first of them with {percent} % or more (IoU) has found it.</source>
   <translation>Comparaison objet par objet : chacun désigne celui qu'il recouvre le plus, et le premier d'entre eux à {percent} % ou plus (IoU) l'a trouvé.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>ensemble</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>Nothing was found, so there is no precision.</source>
   <translation>Rien n'a été trouvé : il n'y a donc pas de précision.</translation>
  </message>
  <message>
   <source>The reference has nothing where it was searched, so there is no recall.</source>
   <translation>La référence n'a rien là où la recherche a eu lieu : il n'y a donc pas de rappel.</translation>
  </message>
  <message numerus="yes">
   <source>%n object(s) at the edge of what was searched do not count.</source>
   <translation>
    <numerusform>%n objet au bord de la zone explorée ne compte pas.</numerusform>
    <numerusform>%n objets au bord de la zone explorée ne comptent pas.</numerusform>
   </translation>
  </message>
  <message>
   <source>there / found</source>
   <translation>réel / trouvé</translation>
  </message>
  <message>
   <source>all features</source>
   <translation>toutes les entités</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>What was taken for what</source>
   <translation>Ce qui a été pris pour quoi</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Copier &amp;les chiffres</translation>
  </message>
  <message>
   <source>Evaluation: {name}</source>
   <translation>Évaluation : {name}</translation>
  </message>
  <message>
   <source>RSVLM: evaluating</source>
   <translation>RSVLM : évaluation</translation>
  </message>
 </context>
 <context>
  <name>Improve</name>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Tiles that nothing was learned from</source>
   <translation>Tuiles dont rien n'a été appris</translation>
  </message>
  <message>
   <source>The comparison {file} cannot be opened; it was moved or removed.</source>
   <translation>La comparaison {file} ne peut pas être ouverte ; elle a été déplacée ou supprimée.</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Avant et après</translation>
  </message>
  <message>
   <source>Stopped; nothing was learned.</source>
   <translation>Arrêté ; rien n'a été appris.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Améliorer le modèle</translation>
  </message>
  <message>
   <source>Set &amp;up…</source>
   <translation>&amp;Installer…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Of one processor core for learning; reading and examining come on top.</source>
   <translation>D'un cœur de processeur pour l'apprentissage ; la lecture et l'examen s'y ajoutent.</translation>
  </message>
  <message>
   <source>own use only</source>
   <translation>usage personnel seulement</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Accompagne ce qui a été appris, pour ceux à qui vous le donnez.</translation>
  </message>
  <message>
   <source>&amp;Class to learn</source>
   <translation>&amp;Classe à apprendre</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Time to learn</source>
   <translation>&amp;Durée d'apprentissage</translation>
  </message>
  <message>
   <source>L&amp;icence</source>
   <translation>&amp;Licence</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>The small model learns one class from what you decided in reviews, on this computer. It is then examined where it did not learn; only then you say whether to keep it. The model itself stays as it is.</source>
   <translation>Le petit modèle apprend une classe à partir de vos décisions de révision, sur cet ordinateur. Il est ensuite examiné là où il n'a pas appris ; alors seulement vous dites s'il faut conserver le résultat. Le modèle lui-même reste tel quel.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Apprendre de</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>tracé à la main</translation>
  </message>
  <message>
   <source>places</source>
   <translation>endroits</translation>
  </message>
  <message>
   <source>Reviewed layers to learn from</source>
   <translation>Couches révisées dont apprendre</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>Ap&amp;prendre</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Arrêter</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>{label} ({count} examples)</source>
   <translation>{label} ({count} exemples)</translation>
  </message>
  <message>
   <source>There is no result in the project; review one first.</source>
   <translation>Il n'y a pas de résultat dans le projet ; révisez-en un d'abord.</translation>
  </message>
  <message>
   <source>Choose a layer that you have reviewed.</source>
   <translation>Choisissez une couche que vous avez révisée.</translation>
  </message>
  <message>
   <source>Looking through the layers…</source>
   <translation>Examen des couches…</translation>
  </message>
  <message>
   <source>Collecting what was reviewed…</source>
   <translation>Collecte de ce qui a été révisé…</translation>
  </message>
  <message>
   <source>RSVLM: collecting what was reviewed</source>
   <translation>RSVLM : collecte de ce qui a été révisé</translation>
  </message>
  <message>
   <source>Suggesting needs the full engine on this computer; set it up in the menu.</source>
   <translation>Les suggestions demandent le moteur complet sur cet ordinateur ; installez-le depuis le menu.</translation>
  </message>
  <message>
   <source>Looking for the tiles that are most worth a review…</source>
   <translation>Recherche des tuiles qui méritent le plus une révision…</translation>
  </message>
  <message>
   <source>RSVLM: what to review next</source>
   <translation>RSVLM : que réviser ensuite</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.</source>
   <translation>Tuile {number} sur {count} : le modèle hésite, et rien de semblable n'a été révisé.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure here.</source>
   <translation>Tuile {number} sur {count} : le modèle hésite ici.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: nothing like it was reviewed yet.</source>
   <translation>Tuile {number} sur {count} : rien de semblable n'a encore été révisé.</translation>
  </message>
  <message>
   <source>Tile {number} of {count} worth a look.</source>
   <translation>Tuile {number} sur {count} à regarder de près.</translation>
  </message>
  <message>
   <source>What was learned: {name}</source>
   <translation>Ce qui a été appris : {name}</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>On the map:</source>
   <translation>Sur la carte :</translation>
  </message>
  <message>
   <source>&amp;before</source>
   <translation>a&amp;vant</translation>
  </message>
  <message>
   <source>&amp;after</source>
   <translation>ap&amp;rès</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Copi&amp;er les chiffres</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>C&amp;onserver</translation>
  </message>
  <message>
   <source>&amp;Throw away</source>
   <translation>&amp;Jeter</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Décider plus tard</translation>
  </message>
  <message>
   <source>It waits here until QGIS or its engine ends, then it is gone.</source>
   <translation>Il attend ici jusqu'à la fermeture de QGIS ou de son moteur, puis disparaît.</translation>
  </message>
  <message>
   <source>RSVLM: looking through reviews</source>
   <translation>RSVLM : examen des révisions</translation>
  </message>
  <message>
   <source>Learning needs the full engine (with PyTorch), which is not set up yet.</source>
   <translation>L'apprentissage demande le moteur complet (avec PyTorch), qui n'est pas encore installé.</translation>
  </message>
  <message>
   <source>The server is on another computer; learning needs an engine on this one.</source>
   <translation>Le serveur est sur un autre ordinateur ; l'apprentissage demande un moteur sur celui-ci.</translation>
  </message>
  <message>
   <source>Look at it…</source>
   <translation>Regarder…</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name} : {verdict}</translation>
  </message>
  <message>
   <source>RSVLM: comparing before and after</source>
   <translation>RSVLM : comparaison avant et après</translation>
  </message>
  <message>
   <source>Use it now</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>Kept as {model}.</source>
   <translation>Conservé sous {model}.</translation>
  </message>
  <message>
   <source>Thrown away; the model is as it was.</source>
   <translation>Jeté ; le modèle est comme il était.</translation>
  </message>
  <message>
   <source>{name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>{name} n'indique pas de quelle scène elle vient ; seules les couches produites par RSVLM le font.</translation>
  </message>
  <message>
   <source>The pixels of {name} were rendered and not kept; nothing can be suggested.</source>
   <translation>Les pixels de {name} ont été rendus et non conservés ; rien ne peut être suggéré.</translation>
  </message>
  <message>
   <source>Stopped; nothing was suggested.</source>
   <translation>Arrêté ; rien n'a été suggéré.</translation>
  </message>
  <message>
   <source>The engine can suggest nothing; the log tells why.</source>
   <translation>Le moteur ne peut rien suggérer ; le journal en donne la raison.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet; accept, correct or reject some features first.</source>
   <translation>Rien n'a encore été révisé ; acceptez, corrigez ou rejetez d'abord des entités.</translation>
  </message>
  <message>
   <source>{count} examples are few: with 50 or more it learns better.</source>
   <translation>{count} exemples, c'est peu : avec 50 ou plus, il apprend mieux.</translation>
  </message>
  <message>
   <source>Not every feature was decided on, so ground without one is not known to be empty; it learns more from layers that were reviewed to the end.</source>
   <translation>Toutes les entités n'ont pas été tranchées ; on ne sait donc pas si le sol sans entité est vide. Il apprend davantage des couches révisées jusqu'au bout.</translation>
  </message>
  <message>
   <source>Everything of “{label}” was rejected; accept or draw what is right.</source>
   <translation>Tout ce qui est « {label} » a été rejeté ; acceptez ou tracez ce qui est juste.</translation>
  </message>
  <message>
   <source>All that is right lies in one place; review in a second one, so that what is learned can be examined where it was not learned.</source>
   <translation>Tout ce qui est juste se trouve en un seul endroit ; révisez-en un second, pour que ce qui est appris puisse être examiné là où rien n'a été appris.</translation>
  </message>
  <message>
   <source>Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer.</source>
   <translation>Rien ne dit ce qui n'est pas « {label} » ; rejetez ce qui est faux, ou tranchez sur chaque entité d'une couche.</translation>
  </message>
  <message>
   <source>{name} compares dates; it is learned from layers of one picture.</source>
   <translation>{name} compare des dates ; on apprend des couches d'une seule image.</translation>
  </message>
  <message>
   <source>{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.</source>
   <translation>{name} a été produite à partir de pixels rendus, qui n'ont pas été conservés ; relancez sur un fichier raster et révisez ce résultat.</translation>
  </message>
  <message>
   <source>The picture {file} of {name} is no longer there; put it back.</source>
   <translation>L'image {file} de {name} n'est plus là ; remettez-la en place.</translation>
  </message>
  <message>
   <source>“{name}” is no name for it; take letters, digits, - and _, {count} at most.</source>
   <translation>« {name} » ne convient pas comme nom ; prenez lettres, chiffres, - et _, {count} au plus.</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already; take another name.</source>
   <translation>Un apprentissage porte déjà le nom {name} ; prenez un autre nom.</translation>
  </message>
  <message>
   <source>Reading what was reviewed</source>
   <translation>Lecture de ce qui a été révisé</translation>
  </message>
  <message>
   <source>Examining the model as it is</source>
   <translation>Examen du modèle tel qu'il est</translation>
  </message>
  <message>
   <source>Looking at pictures</source>
   <translation>Analyse des images</translation>
  </message>
  <message>
   <source>Learning to see it</source>
   <translation>Apprentissage pour la voir</translation>
  </message>
  <message>
   <source>Learning to say it</source>
   <translation>Apprentissage pour la dire</translation>
  </message>
  <message>
   <source>Examining what it has learned</source>
   <translation>Examen de ce qu'il a appris</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>{text}: {done} of {total}</source>
   <translation>{text} : {done} sur {total}</translation>
  </message>
  <message>
   <source>{text}; about {time} left</source>
   <translation>{text} ; encore environ {time}</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before and has forgotten some of what it knew.</source>
   <translation>Il délimite « {label} » mieux qu'avant et a oublié une partie de ce qu'il savait.</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before.</source>
   <translation>Il délimite « {label} » mieux qu'avant.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than calling everything so would.</source>
   <translation>Il ne délimite pas « {label} » mieux que si tout était nommé ainsi.</translation>
  </message>
  <message>
   <source>It outlines “{label}” worse than before.</source>
   <translation>Il délimite « {label} » moins bien qu'avant.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than before.</source>
   <translation>Il ne délimite pas « {label} » mieux qu'avant.</translation>
  </message>
  <message>
   <source>Everything called so</source>
   <translation>Tout nommé ainsi</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Recouvrement (IoU)</translation>
  </message>
  <message>
   <source>Of what it calls so, right</source>
   <translation>Justes parmi ce qu'il nomme ainsi</translation>
  </message>
  <message>
   <source>Of what is there, found</source>
   <translation>Trouvés parmi ce qui existe</translation>
  </message>
  <message>
   <source>Learned from {learned} tiles, examined on {held} others that it did not learn from.</source>
   <translation>Appris de {learned} tuiles, examiné sur {held} autres dont il n'a pas appris.</translation>
  </message>
  <message>
   <source>These are few: the figures are rough.</source>
   <translation>C'est peu : les chiffres sont approximatifs.</translation>
  </message>
  <message>
   <source>It has forgotten some of what it knew: of other classes {share} is as before.</source>
   <translation>Il a oublié une partie de ce qu'il savait : {share} des autres classes restent comme avant.</translation>
  </message>
  <message>
   <source>It has forgotten next to nothing: of other classes {share} is as before.</source>
   <translation>Il n'a presque rien oublié : {share} des autres classes restent comme avant.</translation>
  </message>
  <message>
   <source>It has forgotten little: of other classes {share} is as before.</source>
   <translation>Il a peu oublié : {share} des autres classes restent comme avant.</translation>
  </message>
  <message>
   <source>Most has changed for “{label}”: {share} is as before.</source>
   <translation>C'est « {label} » qui a le plus changé : {share} restent comme avant.</translation>
  </message>
  <message>
   <source>On the test picture with the pond: {before} before, {after} now (IoU).</source>
   <translation>Sur l'image de test avec l'étang : {before} avant, {after} maintenant (IoU).</translation>
  </message>
  <message>
   <source>IoU {before} → {after} on {held} tiles held out (everything called so: {all})</source>
   <translation>IoU {before} → {after} sur {held} tuiles mises de côté (tout nommé ainsi : {all})</translation>
  </message>
 </context>
 <context>
  <name>Installing</name>
  <message>
   <source>Folder of the environment</source>
   <translation>Dossier de l'environnement</translation>
  </message>
  <message>
   <source>&amp;Without a network, from a folder of wheels</source>
   <translation>&amp;Sans réseau, depuis un dossier de fichiers wheel</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Dossier de fichiers wheel</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>&amp;Set up</source>
   <translation>I&amp;nstaller</translation>
  </message>
  <message>
   <source>S&amp;top</source>
   <translation>&amp;Arrêter</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>Su&amp;pprimer…</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Vérifier à nouveau</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 12.6</source>
   <translation>Carte NVIDIA, CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 13.0</source>
   <translation>Carte NVIDIA, CUDA 13.0</translation>
  </message>
  <message>
   <source>As the package index has it</source>
   <translation>Comme dans l'index de paquets</translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>environ %n minute</numerusform>
    <numerusform>environ %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>À télécharger</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>environ {size}</translation>
  </message>
  <message>
   <source>On the disk</source>
   <translation>Sur le disque</translation>
  </message>
  <message>
   <source>about {size}, {needed} meanwhile; {free} are free</source>
   <translation>environ {size}, {needed} pendant l'installation ; {free} libres</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>To know</source>
   <translation>À savoir</translation>
  </message>
  <message>
   <source>&amp;Set up again</source>
   <translation>&amp;Réinstaller</translation>
  </message>
  <message>
   <source>Everything goes into this one folder; QGIS' own Python is left alone.</source>
   <translation>Tout va dans ce seul dossier ; le Python de QGIS n'est pas touché.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>Con&amp;tinuer</translation>
  </message>
  <message>
   <source>It was begun; what is done is not done again.</source>
   <translation>Déjà commencé ; ce qui est fait n'est pas refait.</translation>
  </message>
  <message>
   <source>The environment is here; choose the engine “Server” in the dock.</source>
   <translation>L'environnement est prêt ; choisissez le moteur « Serveur » dans le panneau.</translation>
  </message>
  <message>
   <source>The environment was made by another version of the plugin; set it up again.</source>
   <translation>L'environnement a été créé par une autre version de l'extension ; réinstallez-le.</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Suppression…</translation>
  </message>
  <message>
   <source>Making the environment…</source>
   <translation>Création de l'environnement…</translation>
  </message>
  <message>
   <source>Fetching torch, the largest part…</source>
   <translation>Téléchargement de torch, la plus grosse partie…</translation>
  </message>
  <message>
   <source>Fetching the other packages…</source>
   <translation>Téléchargement des autres paquets…</translation>
  </message>
  <message>
   <source>Trying it out…</source>
   <translation>Essai…</translation>
  </message>
  <message>
   <source>This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu removes these, before. Press Remove again to do it.</source>
   <translation>Ceci supprime le dossier avec tout son contenu et ses journaux. Les modèles restent ; « Modèles… » dans le menu du panneau les supprime, au préalable. Appuyez à nouveau sur Supprimer pour confirmer.</translation>
  </message>
  <message>
   <source>Large models, whole scenes and training need torch and more in a folder of their own. The small model needs none of this.</source>
   <translation>Les grands modèles, les scènes entières et l'entraînement demandent torch et d'autres paquets dans un dossier dédié. Le petit modèle n'en a pas besoin.</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>D&amp;ossier</translation>
  </message>
  <message>
   <source>Made wit&amp;h</source>
   <translation>&amp;Créé avec</translation>
  </message>
  <message>
   <source>&amp;Computes on</source>
   <translation>Calc&amp;ule sur</translation>
  </message>
  <message>
   <source>What is done is written here and into install.log.</source>
   <translation>Ce qui est fait s'écrit ici et dans install.log.</translation>
  </message>
  <message>
   <source>More models</source>
   <translation>Plus de modèles</translation>
  </message>
  <message>
   <source>&amp;Install on this computer</source>
   <translation>&amp;Installer sur cet ordinateur</translation>
  </message>
  <message>
   <source>&amp;Use a server that runs already</source>
   <translation>Utiliser un serveur &amp;déjà lancé</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copier &amp;le diagnostic</translation>
  </message>
  <message>
   <source>Setting up failed in a way that is not known; the log below tells what happened.</source>
   <translation>L'installation a échoué d'une façon inconnue ; le journal ci-dessous dit ce qui s'est passé.</translation>
  </message>
  <message>
   <source>The disk is full; make room or choose a folder on another disk, then go on.</source>
   <translation>Le disque est plein ; libérez de la place ou choisissez un dossier sur un autre disque, puis continuez.</translation>
  </message>
  <message>
   <source>A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.</source>
   <translation>Une protection de cet ordinateur a bloqué un programme ; voyez avec son administrateur, ou utilisez un serveur déjà lancé.</translation>
  </message>
  <message>
   <source>Something may not be written; choose a folder of your own, then go on.</source>
   <translation>Un fichier n'est pas accessible en écriture ; choisissez un dossier à vous, puis continuez.</translation>
  </message>
  <message>
   <source>The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.</source>
   <translation>Le proxy a refusé ; définissez-le avec son utilisateur dans QGIS (Options, Réseau), ou utilisez un dossier de fichiers wheel.</translation>
  </message>
  <message>
   <source>The connection is inspected with a certificate that is not trusted here; have it added to those of the system, install uv, or use a folder of wheels.</source>
   <translation>La connexion est inspectée avec un certificat non reconnu ici ; faites-le ajouter à ceux du système, installez uv, ou utilisez un dossier de fichiers wheel.</translation>
  </message>
  <message>
   <source>This Python lacks venv or pip; install them (python3-venv), choose another one, or uv.</source>
   <translation>Il manque venv ou pip à ce Python ; installez-les (python3-venv), choisissez-en un autre, ou uv.</translation>
  </message>
  <message>
   <source>The package index cannot be reached; check the network and go on, or use a folder of wheels.</source>
   <translation>L'index de paquets n'est pas joignable ; vérifiez le réseau et continuez, ou utilisez un dossier de fichiers wheel.</translation>
  </message>
  <message>
   <source>A file came damaged; go on to fetch it anew, or copy the folder of wheels again.</source>
   <translation>Un fichier est arrivé endommagé ; continuez pour le télécharger à nouveau, ou recopiez le dossier de fichiers wheel.</translation>
  </message>
  <message>
   <source>This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.</source>
   <translation>Ce Python ne convient pas ; choisissez-en un de {oldest} à {newest}, ou installez uv, qui en fournit un.</translation>
  </message>
  <message>
   <source>A package is missing where it was looked for; choose another build or Python, or complete the folder of wheels.</source>
   <translation>Un paquet est introuvable là où il a été cherché ; choisissez une autre variante ou un autre Python, ou complétez le dossier de fichiers wheel.</translation>
  </message>
  <message>
   <source>A library of the system is too old or missing; update the system, or use a server that runs already.</source>
   <translation>Une bibliothèque du système est trop ancienne ou manque ; mettez le système à jour, ou utilisez un serveur déjà lancé.</translation>
  </message>
  <message>
   <source>{folder} holds other things; choose an empty folder.</source>
   <translation>{folder} contient autre chose ; choisissez un dossier vide.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}); choose another folder.</source>
   <translation>{folder} n'est pas accessible en écriture ({reason}) ; choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{folder} was not made by RSVLM and is left as it is.</source>
   <translation>{folder} n'a pas été créé par RSVLM et reste tel quel.</translation>
  </message>
  <message>
   <source>{folder} could not be deleted whole; close what uses it and remove again.</source>
   <translation>{folder} n'a pas pu être supprimé en entier ; fermez ce qui l'utilise et supprimez à nouveau.</translation>
  </message>
  <message>
   <source>There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.</source>
   <translation>Il n'y a pas de Python de {oldest} à {newest} ici ; installez-en un, ou uv, qui en fournit un, puis vérifiez à nouveau.</translation>
  </message>
  <message>
   <source>A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings one, then look again.</source>
   <translation>Il faut un Python de {oldest} à {newest}, et c'est {there} qui est ici ; installez-en un, ou uv, qui en fournit un, puis vérifiez à nouveau.</translation>
  </message>
  <message>
   <source>Choose the folder of wheels.</source>
   <translation>Choisissez le dossier de fichiers wheel.</translation>
  </message>
  <message>
   <source>{needed} are needed and {free} are free; make room or choose a folder on another disk.</source>
   <translation>Il faut {needed} et {free} sont libres ; libérez de la place ou choisissez un dossier sur un autre disque.</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: large models run on the processor, which takes minutes.</source>
   <translation>Aucune carte NVIDIA trouvée : les grands modèles tournent sur le processeur, ce qui prend des minutes.</translation>
  </message>
  <message>
   <source>Found {card}, {memory}, driver {driver}.</source>
   <translation>{card} trouvée, {memory}, pilote {driver}.</translation>
  </message>
  <message>
   <source>The build for the processor leaves this card unused.</source>
   <translation>La variante pour le processeur n'utilise pas cette carte.</translation>
  </message>
  <message>
   <source>Another build fits the driver of this card better.</source>
   <translation>Une autre variante convient mieux au pilote de cette carte.</translation>
  </message>
  <message>
   <source>Goes through the proxy {proxy}.</source>
   <translation>Passe par le proxy {proxy}.</translation>
  </message>
  <message>
   <source>{folder} is no installed plugin; install the ZIP, or run make setup.</source>
   <translation>{folder} n'est pas une extension installée ; installez le ZIP, ou lancez make setup.</translation>
  </message>
  <message>
   <source>{file} is missing or damaged; install the plugin again.</source>
   <translation>{file} manque ou est endommagé ; réinstallez l'extension.</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Examen de cet ordinateur…</translation>
  </message>
  <message>
   <source>Another QGIS sets it up already; wait for it.</source>
   <translation>Un autre QGIS l'installe déjà ; attendez-le.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Done; the server starts in the dock, where models can be chosen.</source>
   <translation>Terminé ; le serveur démarre dans le panneau, où l'on peut choisir des modèles.</translation>
  </message>
  <message>
   <source>Self-test {outcome}.</source>
   <translation>Autotest : {outcome}.</translation>
  </message>
  <message>
   <source>Stopped; what is done is kept, and it can go on from there.</source>
   <translation>Arrêté ; ce qui est fait est conservé et pourra reprendre de là.</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>Supprimé.</translation>
  </message>
 </context>
 <context>
  <name>Label</name>
  <message>
   <source>Label features: {name}</source>
   <translation>Classer les entités : {name}</translation>
  </message>
  <message>
   <source>Ask about: {name}</source>
   <translation>Interroger sur : {name}</translation>
  </message>
  <message>
   <source>&amp;Classes</source>
   <translation>Cla&amp;sses</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Question</translation>
  </message>
  <message>
   <source>A sentence, such as “A harbour in winter.”</source>
   <translation>Une phrase, par ex. « A harbour in winter. »</translation>
  </message>
  <message>
   <source>Con&amp;text</source>
   <translation>C&amp;ontexte</translation>
  </message>
  <message>
   <source>&amp;Look at</source>
   <translation>A&amp;nalyser</translation>
  </message>
  <message>
   <source>Ask for a &amp;reason (takes longer)</source>
   <translation>&amp;Demander une justification (plus long)</translation>
  </message>
  <message>
   <source>A co&amp;py (GeoPackage)</source>
   <translation>&amp;Une copie (GeoPackage)</translation>
  </message>
  <message>
   <source>The layer itself (can be &amp;undone)</source>
   <translation>La &amp;couche elle-même (annulable)</translation>
  </message>
  <message>
   <source>Write into</source>
   <translation>Écrire dans</translation>
  </message>
  <message>
   <source>Fields be&amp;gin with</source>
   <translation>&amp;Préfixe des champs</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>{done} of {total} features</source>
   <translation>{done} entités sur {total}</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>Cl&amp;asser</translation>
  </message>
  <message>
   <source>&amp;Ask</source>
   <translation>&amp;Interroger</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>A&amp;rrêter</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>Seulement les &amp;entités sélectionnées</translation>
  </message>
  <message>
   <source>water; building; road</source>
   <translation>water; building; road</translation>
  </message>
  <message>
   <source>What is on this roof?</source>
   <translation>What is on this roof?</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Ce que la carte affiche</translation>
  </message>
  <message>
   <source>File of the copy</source>
   <translation>Fichier de la copie</translation>
  </message>
  <message>
   <source>A new file among the results</source>
   <translation>Un nouveau fichier parmi les résultats</translation>
  </message>
  <message>
   <source>Classes from elsewhere</source>
   <translation>Classes d'une autre source</translation>
  </message>
  <message>
   <source>&amp;Values of a field</source>
   <translation>&amp;Valeurs d'un champ</translation>
  </message>
  <message>
   <source>&amp;Lines of a text file…</source>
   <translation>&amp;Lignes d'un fichier texte…</translation>
  </message>
  <message>
   <source>Classes, one a line</source>
   <translation>Classes, une par ligne</translation>
  </message>
  <message>
   <source>Text (*.txt *.csv);;All files (*)</source>
   <translation>Texte (*.txt *.csv);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>The file {file} cannot be read as text; choose another one.</source>
   <translation>Le fichier {file} ne peut pas être lu comme texte ; choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{name} has {count} different values; 2 to {most} can be classes.</source>
   <translation>{name} a {count} valeurs différentes ; de 2 à {most} peuvent être des classes.</translation>
  </message>
  <message>
   <source>The file {file} holds no labelled layer; choose another name.</source>
   <translation>Le fichier {file} ne contient pas de couche classée ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>il ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>The copy {file} cannot be written ({reason}); free some disk space or rename it.</source>
   <translation>La copie {file} ne peut pas être écrite ({reason}) ; libérez de l'espace disque ou renommez-la.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Aucune couche raster n'est choisie ; ajoutez-en une au projet et sélectionnez-la.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; give a pixel size.</source>
   <translation>La couche {name} n'a pas de pixels propres ; indiquez une taille de pixel.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>Aucune couche raster n'est visible sur la carte ; activez-en une dans le panneau Couches.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; write into a copy.</source>
   <translation>La couche {name} ne peut pas être modifiée ; écrivez dans une copie.</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Classer les entités</translation>
  </message>
  <message>
   <source>Not labelled</source>
   <translation>Non classées</translation>
  </message>
  <message>
   <source>in the starter</source>
   <translation>dans le moteur intégré</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>sur le serveur</translation>
  </message>
  <message>
   <source>{model} answers, {where}, as chosen in the dock.</source>
   <translation>{model} répond, {where}, comme choisi dans le panneau.</translation>
  </message>
  <message>
   <source>It reads no context.</source>
   <translation>Il ne lit pas de contexte.</translation>
  </message>
  <message>
   <source>Its reasons are the probabilities of the classes.</source>
   <translation>Ses justifications sont les probabilités des classes.</translation>
  </message>
  <message>
   <source>Reading the features…</source>
   <translation>Lecture des entités…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>All features have their answer to this already.</source>
   <translation>Toutes les entités ont déjà leur réponse à cette demande.</translation>
  </message>
  <message>
   <source>{name}, labelled</source>
   <translation>{name}, classée</translation>
  </message>
  <message>
   <source>RSVLM: labelling features</source>
   <translation>RSVLM : classement des entités</translation>
  </message>
  <message>
   <source>The file {file} holds something else; choose another name.</source>
   <translation>Le fichier {file} contient autre chose ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Nothing is asked yet; type classes or a question.</source>
   <translation>Rien n'est encore demandé ; saisissez des classes ou une question.</translation>
  </message>
  <message>
   <source>There is one class only; type two at least, separated by semicolons.</source>
   <translation>Il n'y a qu'une classe ; saisissez-en au moins deux, séparées par des points-virgules.</translation>
  </message>
  <message>
   <source>The context has {count} characters; shorten it to {most}.</source>
   <translation>Le contexte a {count} caractères ; raccourcissez-le à {most}.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Confiance (0–1)</translation>
  </message>
  <message>
   <source>How the confidence was made</source>
   <translation>Méthode de la confiance</translation>
  </message>
  <message>
   <source>Answer as given, or why there is none</source>
   <translation>Réponse telle quelle, ou pourquoi il n'y en a pas</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Justification</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) done.</source>
   <translation>
    <numerusform>%n entité traitée.</numerusform>
    <numerusform>%n entités traitées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without imagery.</source>
   <translation>
    <numerusform>%n sans image.</numerusform>
    <numerusform>%n sans image.</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped; the same settings go on from here.</source>
   <translation>Arrêté ; les mêmes réglages reprennent de là.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>RSVLM: ask the imagery</source>
   <translation>RSVLM : interroger l'imagerie</translation>
  </message>
  <message>
   <source>in what the map shows</source>
   <translation>dans ce que la carte affiche</translation>
  </message>
  <message>
   <source>in the layer {name}</source>
   <translation>dans la couche {name}</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Délimiter : {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Trouver : {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Détecter : {prompt}</translation>
  </message>
  <message>
   <source>Ask: {prompt}</source>
   <translation>Question : {prompt}</translation>
  </message>
 </context>
 <context>
  <name>Manager</name>
  <message>
   <source>learned “{label}”; fits no model here</source>
   <translation>a appris « {label} » ; ne convient à aucun modèle ici</translation>
  </message>
  <message>
   <source>learned “{label}”</source>
   <translation>a appris « {label} »</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Learned by</source>
   <translation>Appris par</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Appris de</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Examen</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Oubli</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>{count} accepted</source>
   <translation>{count} acceptées</translation>
  </message>
  <message>
   <source>{count} corrected or drawn</source>
   <translation>{count} corrigées ou tracées</translation>
  </message>
  <message>
   <source>{count} rejected</source>
   <translation>{count} rejetées</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} tuiles</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>&amp;Download…</source>
   <translation>&amp;Télécharger…</translation>
  </message>
  <message>
   <source>&amp;Check files</source>
   <translation>&amp;Vérifier les fichiers</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Supprimer…</translation>
  </message>
  <message>
   <source>&amp;Unload now</source>
   <translation>&amp;Décharger</translation>
  </message>
  <message>
   <source>Import &amp;folder…</source>
   <translation>&amp;Importer un dossier…</translation>
  </message>
  <message>
   <source>Import &amp;ZIP…</source>
   <translation>Importer &amp;un ZIP…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exporter…</translation>
  </message>
  <message>
   <source>&amp;Add learned from file…</source>
   <translation>A&amp;jouter un acquis d'un fichier…</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Arrêter</translation>
  </message>
  <message>
   <source>The built-in engine has the small model only; choose the engine “Server” in the dock for others.</source>
   <translation>Le moteur intégré n'a que le petit modèle ; choisissez le moteur « Serveur » dans le panneau pour les autres.</translation>
  </message>
  <message>
   <source>Copying: {done} of {total}</source>
   <translation>Copie : {done} sur {total}</translation>
  </message>
  <message>
   <source>Checking: {done} of {total}</source>
   <translation>Vérification : {done} sur {total}</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>{memory} In memory now.</source>
   <translation>{memory} En mémoire actuellement.</translation>
  </message>
  <message>
   <source>came with the plugin</source>
   <translation>fourni avec l'extension</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), hashed on {date}</source>
   <translation>
    <numerusform>%n fichier, haché le {date}</numerusform>
    <numerusform>%n fichiers, hachés le {date}</numerusform>
   </translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destination</translation>
  </message>
  <message>
   <source>This deletes {model} from the disk. Press Remove again to do it.</source>
   <translation>Ceci supprime {model} du disque. Appuyez à nouveau sur Supprimer pour confirmer.</translation>
  </message>
  <message>
   <source>Checkpoint to import</source>
   <translation>Checkpoint à importer</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>Fichiers ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Export what was learned</source>
   <translation>Exporter ce qui a été appris</translation>
  </message>
  <message>
   <source>Add what was learned</source>
   <translation>Ajouter ce qui a été appris</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already. Choose the file again to put it in its place.</source>
   <translation>Un apprentissage porte déjà le nom {name}. Choisissez à nouveau le fichier pour le remplacer.</translation>
  </message>
  <message>
   <source>What was learned (*.safetensors)</source>
   <translation>Ce qui a été appris (*.safetensors)</translation>
  </message>
  <message>
   <source>{path} has no name that a model can have.</source>
   <translation>{path} n'a pas un nom qu'un modèle puisse porter.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>intégré</translation>
  </message>
  <message>
   <source>installed</source>
   <translation>installé</translation>
  </message>
  <message>
   <source>on another computer</source>
   <translation>sur un autre ordinateur</translation>
  </message>
  <message>
   <source>can be downloaded</source>
   <translation>téléchargeable</translation>
  </message>
  <message>
   <source>partly downloaded</source>
   <translation>partiellement téléchargé</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>endommagé</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Le moteur ne peut pas démarrer ; le journal en donne la raison.</translation>
  </message>
  <message>
   <source>little</source>
   <translation>peu</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>Checked: every file of {model} is as it was.</source>
   <translation>Vérifié : tous les fichiers de {model} sont intacts.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>Le modèle {model} est disponible.</translation>
  </message>
  <message>
   <source>{model} was removed; {size} are free again.</source>
   <translation>{model} a été supprimé ; {size} sont à nouveau libres.</translation>
  </message>
  <message>
   <source>{model} is here.</source>
   <translation>{model} est disponible.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} ne peut pas être écrit ({reason}) ; choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>Written to {file}.</source>
   <translation>Écrit dans {file}.</translation>
  </message>
  <message>
   <source>{name} was removed; the model is as it was before.</source>
   <translation>{name} a été supprimé ; le modèle est comme avant.</translation>
  </message>
  <message>
   <source>{model} is no longer in memory.</source>
   <translation>{model} n'est plus en mémoire.</translation>
  </message>
  <message>
   <source>No model was in memory, or it is at work.</source>
   <translation>Aucun modèle n'était en mémoire, ou il est en plein travail.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>{precision} ({bits} bits)</source>
   <translation>{precision} ({bits} bits)</translation>
  </message>
  <message>
   <source>Needs {needed} on the {device}, in {precision}.</source>
   <translation>Nécessite {needed} sur {device}, en {precision}.</translation>
  </message>
  <message>
   <source>Needs {needed} of {free} free on the {device}, in {precision}.</source>
   <translation>Nécessite {needed} sur {free} libres ({device}), en {precision}.</translation>
  </message>
  <message>
   <source>Self-test passed: saw {label} in {share} of the pond ({seconds} s).</source>
   <translation>Autotest réussi : {label} vu dans {share} de l'étang ({seconds} s).</translation>
  </message>
  <message>
   <source>Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.</source>
   <translation>Autotest échoué : {label} vu dans {share} de l'étang ; les réponses de ce modèle peuvent ne rien vouloir dire.</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Intégré (rien à installer)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Serveur (environnement dédié)</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Beside the project, once it is saved</source>
   <translation>À côté du projet, une fois enregistré</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Exported, without keys and without paths of programs and checkpoints.</source>
   <translation>Exportés, sans les clés ni les chemins des programmes et des checkpoints.</translation>
  </message>
  <message numerus="yes">
   <source>%n setting(s) imported.</source>
   <translation>
    <numerusform>%n paramètre importé.</numerusform>
    <numerusform>%n paramètres importés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Set up in {folder}.</source>
   <translation>Installé dans {folder}.</translation>
  </message>
  <message>
   <source>Not set up; the dock's menu has “More models”.</source>
   <translation>Pas installé ; le menu du panneau contient « Plus de modèles ».</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>&amp;Engine at start</source>
   <translation>&amp;Moteur au démarrage</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Environnement</translation>
  </message>
  <message>
   <source>&amp;Program of the server</source>
   <translation>&amp;Programme du serveur</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>Le fichier « rsvlm » de son environnement ; vide : il est recherché.</translation>
  </message>
  <message>
   <source>Server ends after &amp;idling</source>
   <translation>&amp;Arrêt du serveur inactif après</translation>
  </message>
  <message>
   <source>Its model leaves the memory then; the next job starts it again.</source>
   <translation>Son modèle quitte alors la mémoire ; la tâche suivante le redémarre.</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Ne plus l'utiliser</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Server that runs already</source>
   <translation>Serveur déjà lancé</translation>
  </message>
  <message>
   <source>Chosen with “More models” in the dock's menu.</source>
   <translation>Choisi par « Plus de modèles » dans le menu du panneau.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Keep layers</source>
   <translation>Conserver les couches</translation>
  </message>
  <message>
   <source>Else in this &amp;folder</source>
   <translation>&amp;Sinon dans ce dossier</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Vide : le dossier « rsvlm_results » du profil QGIS.</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>&amp;Exporter…</translation>
  </message>
  <message>
   <source>I&amp;mport…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <source>These settings as a file</source>
   <translation>Ces paramètres en fichier</translation>
  </message>
  <message>
   <source>File of settings</source>
   <translation>Fichier de paramètres</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Paramètres (*.json)</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.</source>
   <translation>Rien ne quitte cet ordinateur, sauf si vous choisissez un modèle ou un serveur sur un autre et y consentez ; alors les images et les mots de vos demandes y vont, et nulle part ailleurs. L'installation et le téléchargement de modèles récupèrent des fichiers et n'en envoient aucun. Aucun usage n'est compté ni signalé. Les clés et les jetons sont uniquement dans l'authentification de QGIS.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} ne peut pas être écrit ({reason}) ; choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>{file} cannot be read; choose a file of exported settings.</source>
   <translation>{file} ne peut pas être lu ; choisissez un fichier de paramètres exportés.</translation>
  </message>
  <message>
   <source>{file} has no settings of RSVLM; choose a file that was exported here.</source>
   <translation>{file} ne contient pas de paramètres de RSVLM ; choisissez un fichier exporté ici.</translation>
  </message>
  <message>
   <source>The setting “{name}” in {file} is damaged; nothing was changed.</source>
   <translation>Le paramètre « {name} » dans {file} est endommagé ; rien n'a été modifié.</translation>
  </message>
 </context>
 <context>
  <name>Plugin</name>
  <message>
   <source>RSVLM: ask the imagery for features</source>
   <translation>RSVLM : rechercher des objets dans l'imagerie</translation>
  </message>
 </context>
 <context>
  <name>Processing</name>
  <message>
   <source>Loading the model…</source>
   <translation>Chargement du modèle…</translation>
  </message>
  <message>
   <source>Ask about imagery</source>
   <translation>Interroger une image</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>A sentence, in the model's language.</source>
   <translation>Une phrase, dans la langue du modèle.</translation>
  </message>
  <message>
   <source>Answers a question about a scene in words. A model that was taught to may look closer at places of its own choice before it answers; these places are numbered in the layer, each with what was asked and answered there.</source>
   <translation>Répond par du texte à une question sur une scène. Un modèle entraîné pour cela peut regarder de plus près des endroits de son choix avant de répondre ; ils sont numérotés dans la couche, chacun avec la question posée et la réponse obtenue à cet endroit.</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Que rechercher</translation>
  </message>
  <message>
   <source>A word or a sentence; several classes are separated by semicolons.</source>
   <translation>Un mot ou une phrase ; plusieurs classes sont séparées par des points-virgules.</translation>
  </message>
  <message>
   <source>Only inside this extent</source>
   <translation>Seulement dans cette emprise</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: with the layer's style.</source>
   <translation>Un mot. auto : un simple fichier tel quel, le reste comme affiché. raw : les valeurs du fichier. displayed : avec le style de la couche.</translation>
  </message>
  <message>
   <source>Pixel size in units of the layer's coordinate system (0: the imagery's own)</source>
   <translation>Taille de pixel dans l'unité du système de coordonnées de la couche (0 : celle de l'image)</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, such as “water”.</source>
   <translation>L'invite est vide ; saisissez ce qu'il faut rechercher, par exemple « water ».</translation>
  </message>
  <message>
   <source>Tiles to look at: {}</source>
   <translation>Tuiles à analyser : {}</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Rien n'a été trouvé.</translation>
  </message>
  <message>
   <source>What changed between two dates</source>
   <translation>Changements entre deux dates</translation>
  </message>
  <message>
   <source>Outlines what has changed between an earlier and a later picture of the same place. Both are put on one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.

Dates are taken from the layers' temporal properties, else guessed from their names; a date given here wins over both.</source>
   <translation>Délimite ce qui a changé entre une image ancienne et une image plus récente du même lieu. Les deux sont ramenées à une même grille, celle de la plus grossière. Les polygones portent les deux dates ; le contrôleur temporel peut les afficher.

Les dates viennent des propriétés temporelles des couches, sinon elles sont déduites de leurs noms ; une date indiquée ici l'emporte sur les deux.</translation>
  </message>
  <message>
   <source>Earlier imagery</source>
   <translation>Image ancienne</translation>
  </message>
  <message>
   <source>Later imagery</source>
   <translation>Image récente</translation>
  </message>
  <message>
   <source>Date of the earlier imagery (YYYY-MM-DD)</source>
   <translation>Date de l'image ancienne (AAAA-MM-JJ)</translation>
  </message>
  <message>
   <source>Date of the later imagery (YYYY-MM-DD)</source>
   <translation>Date de l'image récente (AAAA-MM-JJ)</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it as YYYY-MM-DD.</source>
   <translation>« {} » n'est pas une date ; écrivez-la sous la forme AAAA-MM-JJ.</translation>
  </message>
  <message>
   <source>Detect objects (oriented)</source>
   <translation>Détecter des objets (orientés)</translation>
  </message>
  <message>
   <source>Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles turned with them or as boxes along the picture. It needs a model that was taught to detect, such as RSCoVLM, and with it the engine server.

Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” then tells how closely each part was looked at. Nothing found is an empty layer.</source>
   <translation>Détecte tous les objets des classes énumérées, par exemple « plane, ship, storage tank », en rectangles orientés selon les objets ou alignés sur l'image. Il faut un modèle entraîné à la détection, comme RSCoVLM, et avec lui le moteur server.

Les grandes scènes sont analysées tuile par tuile, ou explorées en un nombre limité d'appels du modèle ; « Couverture » indique alors avec quel détail chaque partie a été vue. Rien trouvé donne une couche vide.</translation>
  </message>
  <message>
   <source>Evaluate by a reference layer</source>
   <translation>Évaluer avec une couche de référence</translation>
  </message>
  <message>
   <source>Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only where the result says that it was searched.

Outlines are compared by their areas, so that every square metre counts once; found objects one by one, where they overlap enough. The figures are those of “rsvlm evaluate”.</source>
   <translation>Compare un résultat à une couche qui dit ce qui se trouve réellement sur place : précision, rappel, F1 et IoU de chaque classe, ce qui a été pris pour quoi, et des couches de vrais positifs, de fausses alarmes et d'omissions. La référence ne compte que là où le résultat indique que la recherche a eu lieu.

Les contours sont comparés par leurs surfaces, chaque mètre carré comptant une fois ; les objets trouvés, un à un, là où ils se recouvrent assez. Les chiffres sont ceux de « rsvlm evaluate ».</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Field of the reference with its classes</source>
   <translation>Champ de la référence contenant ses classes</translation>
  </message>
  <message>
   <source>Empty: all features are taken to be of one class.</source>
   <translation>Vide : toutes les entités sont considérées comme d'une seule classe.</translation>
  </message>
  <message>
   <source>Classes of the reference and of the result</source>
   <translation>Classes de la référence et du résultat</translation>
  </message>
  <message>
   <source>Such as “lake = water; street = road”. Same words find each other; others are left out.</source>
   <translation>Par ex. « lake = water; street = road ». Les mots identiques se retrouvent ; les autres sont ignorés.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, best overlap first. pointing: objects as detections are measured (DOTA).</source>
   <translation>Un mot. auto : selon la tâche du résultat. areas : mètres carrés. one-to-one : objets par paires, le meilleur recouvrement d'abord. pointing : objets mesurés comme des détections (DOTA).</translation>
  </message>
  <message>
   <source>Overlap from which objects match (IoU)</source>
   <translation>Recouvrement à partir duquel les objets concordent (IoU)</translation>
  </message>
  <message>
   <source>Leave out what was rejected in the review</source>
   <translation>Ignorer ce qui a été rejeté à la révision</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <source>Mean IoU of the classes</source>
   <translation>IoU moyenne des classes</translation>
  </message>
  <message>
   <source>All figures as text</source>
   <translation>Tous les chiffres en texte</translation>
  </message>
  <message>
   <source>What was taken for what (JSON)</source>
   <translation>Ce qui a été pris pour quoi (JSON)</translation>
  </message>
  <message>
   <source>“{}” cannot be read; write classes as “lake = water; street = road”.</source>
   <translation>« {} » est illisible ; écrivez les classes sous la forme « lake = water; street = road ».</translation>
  </message>
  <message>
   <source>The result has no class “{said}”; it has {labels}.</source>
   <translation>Le résultat n'a pas de classe « {said} » ; il a {labels}.</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Entités</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>A sentence that the model should know, such as “A harbour in winter.”</source>
   <translation>Une phrase que le modèle doit connaître, par ex. « A harbour in winter. »</translation>
  </message>
  <message>
   <source>Let the model give a reason</source>
   <translation>Demander au modèle une justification</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Entités classées</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Entités avec réponse</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Nombre d'entités</translation>
  </message>
  <message>
   <source>Done to the end</source>
   <translation>Traité jusqu'au bout</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Réponse rédigée</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Classer les entités</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Two at least, separated by semicolons.</source>
   <translation>Au moins deux, séparées par des points-virgules.</translation>
  </message>
  <message>
   <source>Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how it was made, and a reason where the model gives one. The small model compares what it would outline in the polygon and knows water, building, road, vegetation and land; models that answer questions see the polygon with what is around it and take any classes.

A feature without imagery has no class and says why.</source>
   <translation>Donne à chaque polygone ou point l'une des classes, d'après ce que l'image y montre, avec une confiance, sa méthode, et une justification si le modèle en donne une. Le petit modèle compare ce qu'il délimiterait dans le polygone et connaît water, building, road, vegetation et land ; les modèles qui répondent à des questions voient le polygone et ses alentours et acceptent n'importe quelles classes.

Une entité sans image n'a pas de classe et indique pourquoi.</translation>
  </message>
  <message>
   <source>Ask about each feature</source>
   <translation>Interroger sur chaque entité</translation>
  </message>
  <message>
   <source>Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter of its size around it; its words go into a field. The small model was taught questions about whole scenes and says the same of most features; take a larger one.

A feature without imagery has no answer and says why.</source>
   <translation>Pose la même question sur chaque polygone ou point. Le modèle voit l'entité avec une marge d'un quart de sa taille ; ses mots vont dans un champ. Le petit modèle a appris des questions sur des scènes entières et dit la même chose de la plupart des entités ; prenez-en un plus grand.

Une entité sans image n'a pas de réponse et indique pourquoi.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>Le résultat ne peut pas être écrit ({}) ; choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>Names of fields begin with</source>
   <translation>Les noms des champs commencent par</translation>
  </message>
  <message>
   <source>Find things in imagery</source>
   <translation>Trouver des objets dans une image</translation>
  </message>
  <message>
   <source>Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the model's own words.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Trace un rectangle autour de chaque objet que l'invite nomme, par exemple « boat » ou « car; building ». Les rectangles sont dans le système de coordonnées de l'image et portent la classe, une confiance avec le nom de sa méthode et les mots mêmes du modèle.

Rien trouvé donne une couche vide ; « Zone explorée » indique ce qui a été analysé.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Améliorer le modèle</translation>
  </message>
  <message>
   <source>Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in two places at least. What it learns is one small file; the model itself stays as it is.

It is examined on places that it did not learn from: the figures say how well it outlined the class before and after, what calling everything so would come to, and whether it forgot what it knew. Kept among the models it can be asked as nano+NAME.

It needs the full engine with PyTorch, on this computer.</source>
   <translation>Enseigne au petit modèle une classe à partir de ce qui a été accepté, corrigé, rejeté et tracé dans des révisions, en deux endroits au moins. Ce qu'il apprend tient dans un petit fichier ; le modèle lui-même reste tel quel.

Il est examiné à des endroits dont il n'a pas appris : les chiffres disent s'il délimitait bien la classe avant et après, ce que donnerait tout nommer ainsi, et s'il a oublié ce qu'il savait. Conservé parmi les modèles, il s'interroge sous nano+NAME.

Cela demande le moteur complet avec PyTorch, sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Reviewed results</source>
   <translation>Résultats révisés</translation>
  </message>
  <message>
   <source>Files of training data</source>
   <translation>Fichiers de données d'entraînement</translation>
  </message>
  <message>
   <source>GeoPackages that “Export a review” has written, also by others.</source>
   <translation>GeoPackages écrits par « Exporter une révision », même par d'autres.</translation>
  </message>
  <message>
   <source>Class to learn</source>
   <translation>Classe à apprendre</translation>
  </message>
  <message>
   <source>Empty: the only one that was reviewed.</source>
   <translation>Vide : la seule qui a été révisée.</translation>
  </message>
  <message>
   <source>Name of what is learned</source>
   <translation>Nom de ce qui est appris</translation>
  </message>
  <message>
   <source>Letters, digits, - and _.</source>
   <translation>Lettres, chiffres, - et _.</translation>
  </message>
  <message>
   <source>Minutes to learn</source>
   <translation>Minutes d'apprentissage</translation>
  </message>
  <message>
   <source>Of one processor core; reading and examining come on top.</source>
   <translation>D'un cœur de processeur ; la lecture et l'examen s'y ajoutent.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Accompagne ce qui a été appris, pour ceux à qui vous le donnez.</translation>
  </message>
  <message>
   <source>Keep it among the models</source>
   <translation>Conserver parmi les modèles</translation>
  </message>
  <message>
   <source>It can be asked as nano+NAME then. Else there are only the files below.</source>
   <translation>Il s'interroge alors sous nano+NAME. Sinon, il n'y a que les fichiers ci-dessous.</translation>
  </message>
  <message>
   <source>What was learned</source>
   <translation>Ce qui a été appris</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Overlap before (IoU)</source>
   <translation>Recouvrement avant (IoU)</translation>
  </message>
  <message>
   <source>Overlap after (IoU)</source>
   <translation>Recouvrement après (IoU)</translation>
  </message>
  <message>
   <source>Whether it is better</source>
   <translation>Si c'est mieux</translation>
  </message>
  <message>
   <source>Name of the model, where it was kept</source>
   <translation>Nom du modèle, s'il a été conservé</translation>
  </message>
  <message>
   <source>There is nothing to learn from; choose reviewed results or files.</source>
   <translation>Il n'y a rien dont apprendre ; choisissez des résultats révisés ou des fichiers.</translation>
  </message>
  <message>
   <source>Learning needs the full engine; set it up in the dock's menu.</source>
   <translation>L'apprentissage demande le moteur complet ; installez-le depuis le menu du panneau.</translation>
  </message>
  <message>
   <source>{name}: {count} features to learn from</source>
   <translation>{name} : {count} entités dont apprendre</translation>
  </message>
  <message>
   <source>Kept as {}.</source>
   <translation>Conservé sous {}.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} ne peut pas être écrit ({reason}) ; choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>Outline surfaces in imagery</source>
   <translation>Délimiter des surfaces dans une image</translation>
  </message>
  <message>
   <source>Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the area on the ellipsoid.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Délimite les surfaces que l'invite nomme, par exemple « water » ou « water; building; road ». Les polygones sont dans le système de coordonnées de l'image et portent la classe, une confiance avec le nom de sa méthode et l'aire sur l'ellipsoïde.

Rien trouvé donne une couche vide ; « Zone explorée » indique ce qui a été analysé.</translation>
  </message>
  <message>
   <source>Looked closer at</source>
   <translation>Endroits vus de plus près</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Objets trouvés</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Zone explorée</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Couverture</translation>
  </message>
  <message>
   <source>Searched to the end</source>
   <translation>Exploré jusqu'au bout</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Avertissements</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Impossible d'écrire dans le dossier {} ; choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>A word. starter: the small model, nothing to install. server: all models, in their own environment.</source>
   <translation>Un mot. starter : le petit modèle, rien à installer. server : tous les modèles, dans un environnement dédié.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL model as published, or one made by this project; or remote: and the name of a connection. Known: {}</source>
   <translation>Le nom d'un modèle ou, avec le moteur server, le dossier d'un checkpoint : RSUniVLM, RSCoVLM ou un modèle Qwen-VL tel que publié, ou un checkpoint de ce projet ; ou remote: suivi du nom d'une connexion. Connus : {}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>auto, cpu, cuda or cuda:1. What is not there is refused, never replaced.</source>
   <translation>auto, cpu, cuda ou cuda:1. Ce qui n'existe pas est refusé, jamais remplacé.</translation>
  </message>
  <message>
   <source>A word. How a large model computes; fewer bits need less memory.</source>
   <translation>Un mot. La façon dont un grand modèle calcule ; moins de bits demandent moins de mémoire.</translation>
  </message>
  <message>
   <source>Probability from which a cell belongs to the outline (0.5: the model's own answer)</source>
   <translation>Probabilité à partir de laquelle une cellule fait partie du contour (0,5 : la réponse du modèle)</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; more keeps what is certain.</source>
   <translation>Le modèle attribue une probabilité à chaque cellule ; une valeur plus élevée garde ce qui est sûr.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Contour</translation>
  </message>
  <message>
   <source>A word. cells: along the model's cells. smooth: a contour between them.</source>
   <translation>Un mot. cells : le long des cellules du modèle. smooth : une isoligne entre elles.</translation>
  </message>
  <message>
   <source>Put the later date back where it lies off</source>
   <translation>Recaler la seconde date là où elle est décalée</translation>
  </message>
  <message>
   <source>How far the two lie apart is measured and told anyway.</source>
   <translation>Le décalage entre les deux est mesuré et indiqué dans tous les cas.</translation>
  </message>
  <message>
   <source>Colours of the later date</source>
   <translation>Couleurs de la seconde date</translation>
  </message>
  <message>
   <source>A word. none: as they are. linear: matched to the earlier date by the ground that changed least. histogram: matched by the shares of dark and bright.</source>
   <translation>Un mot. none : telles quelles. linear : ajustées sur la première date par le terrain qui a le moins changé. histogram : ajustées par les parts de sombre et de clair.</translation>
  </message>
  <message>
   <source>Show tiles enlarged</source>
   <translation>Montrer les tuiles agrandies</translation>
  </message>
  <message>
   <source>Finds small objects more often and takes several times as long.</source>
   <translation>Trouve plus souvent les petits objets et prend plusieurs fois plus de temps.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>A word. oriented: rectangles turned with the objects. box: along the picture.</source>
   <translation>Un mot. oriented : rectangles orientés selon les objets. box : alignés sur l'image.</translation>
  </message>
  <message>
   <source>Folder of a SAM model that draws outlines in the boxes</source>
   <translation>Dossier d'un modèle SAM qui trace les contours dans les rectangles</translation>
  </message>
  <message>
   <source>For models that draw boxes only, with the engine server. Empty: boxes as they are.</source>
   <translation>Pour les modèles qui ne tracent que des rectangles, avec le moteur server. Vide : les rectangles tels quels.</translation>
  </message>
  <message>
   <source>How often the model may look closer</source>
   <translation>Combien de fois le modèle peut regarder de plus près</translation>
  </message>
  <message>
   <source>For models that were taught to choose a place and see it in full detail.</source>
   <translation>Pour les modèles entraînés à choisir un endroit et à le voir dans tous ses détails.</translation>
  </message>
  <message>
   <source>Search within so many calls of the model (0: every tile)</source>
   <translation>Nombre maximal d'appels du modèle pour la recherche (0 : toutes les tuiles)</translation>
  </message>
  <message>
   <source>For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what was searched.</source>
   <translation>Pour les grandes scènes : le modèle regarde d'abord l'ensemble, puis là où quelque chose est probable. « Couverture » indique ce qui a été exploré.</translation>
  </message>
  <message>
   <source>RSVLM: ask imagery in words</source>
   <translation>RSVLM : interroger l'imagerie en langage courant</translation>
  </message>
  <message>
   <source>Only inside these polygons</source>
   <translation>Seulement dans ces polygones</translation>
  </message>
  <message>
   <source>Nothing outside is looked at, found or counted as searched.</source>
   <translation>Rien en dehors n'est analysé, trouvé ni compté comme exploré.</translation>
  </message>
  <message>
   <source>Bands shown as red, green and blue (such as 4, 3, 2)</source>
   <translation>Bandes affichées en rouge, vert et bleu (par ex. 4, 3, 2)</translation>
  </message>
  <message>
   <source>Of a raster file, counted from 1. Empty: those of the layer's style.</source>
   <translation>D'un fichier raster, comptées à partir de 1. Vide : celles du style de la couche.</translation>
  </message>
  <message>
   <source>The layer {name} has no polygon to look inside of; choose another, or none.</source>
   <translation>La couche {name} n'a pas de polygone dans lequel analyser ; choisissez-en une autre, ou aucune.</translation>
  </message>
  <message>
   <source>“{}” are not three bands; write them as 4, 3, 2, counted from 1.</source>
   <translation>« {} » ne désigne pas trois bandes ; écrivez-les sous la forme 4, 3, 2, comptées à partir de 1.</translation>
  </message>
  <message>
   <source>Export a review</source>
   <translation>Exporter une révision</translation>
  </message>
  <message>
   <source>Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its style and where it came from.

“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and what was said of it, where it was searched, and which scene it is of.</source>
   <translation>Prend dans un résultat révisé ce qui a été accepté ou corrigé (ou rejeté, ou pas encore vérifié), avec son style et son origine.

« Données d'entraînement » est un GeoPackage dont un modèle peut apprendre : chaque entité révisée avec sa classe et ce qui en a été dit, où la recherche a eu lieu, et de quelle scène il s'agit.</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Résultat révisé</translation>
  </message>
  <message>
   <source>A word. kept: accepted and corrected. reviewed: with the rejected ones.</source>
   <translation>Un mot. kept : acceptées et corrigées. reviewed : avec les rejetées.</translation>
  </message>
  <message>
   <source>Features of the review</source>
   <translation>Entités de la révision</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Données d'entraînement</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Acceptées</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrigées</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rejetées</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Non vérifiées</translation>
  </message>
  <message>
   <source>The layer {} has no field “review”; choose a result of RSVLM.</source>
   <translation>La couche {} n'a pas de champ « review » ; choisissez un résultat de RSVLM.</translation>
  </message>
  <message>
   <source>Training data: {} features</source>
   <translation>Données d'entraînement : {} entités</translation>
  </message>
  <message>
   <source>What changed in a series of dates</source>
   <translation>Changements dans une série de dates</translation>
  </message>
  <message>
   <source>Outlines what has changed through many pictures of one place: each date is compared with the next, or all with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal controller plays them.

Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win over both.</source>
   <translation>Délimite ce qui a changé à travers plusieurs images d'un même lieu : chaque date est comparée à la suivante, ou toutes à la première. Les polygones de toutes les comparaisons sont dans une seule couche et portent leurs deux dates ; le contrôleur temporel les anime.

Les dates viennent des propriétés temporelles des couches, sinon elles sont déduites de leurs noms ; celles données ici l'emportent.</translation>
  </message>
  <message>
   <source>Imagery of two dates or more</source>
   <translation>Images de deux dates ou plus</translation>
  </message>
  <message>
   <source>A word. next: each date with the next. first: each date with the first.</source>
   <translation>Un mot. next : chaque date avec la suivante. first : chaque date avec la première.</translation>
  </message>
  <message>
   <source>Dates of the layers in their order (YYYY-MM-DD, …)</source>
   <translation>Dates des couches dans leur ordre (AAAA-MM-JJ, …)</translation>
  </message>
  <message>
   <source>A series takes raster layers alone; choose two or more.</source>
   <translation>Une série ne prend que des couches raster ; choisissez-en deux ou plus.</translation>
  </message>
  <message>
   <source>The layers have different coordinate systems; reproject them to one first.</source>
   <translation>Les couches ont des systèmes de coordonnées différents ; reprojetez-les d'abord dans un seul.</translation>
  </message>
  <message>
   <source>There are {dates} dates for {layers} layers; give each layer its own.</source>
   <translation>Il y a {dates} dates pour {layers} couches ; donnez à chaque couche la sienne.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Arrêté ; rien n'était encore fait.</translation>
  </message>
  <message>
   <source>Whole scene</source>
   <translation>Scène entière</translation>
  </message>
  <message>
   <source>Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and “footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.

A sample of the tiles gives a quick estimate with its confidence interval. This needs the full environment (More models… in the dock); the file is read from where it is, also behind an address.</source>
   <translation>Traite un fichier raster de toute taille, tuile par tuile, et conserve ce qui est trouvé dans un seul GeoPackage dès qu'une tuile est terminée : « features », fusionnées aux jonctions des tuiles, « coverage » avec l'état de chaque tuile, et « footprint ». Arrêtée ou coupée à tout moment, la même commande reprend avec ce qui est là.

Un échantillon des tuiles donne une estimation rapide avec son intervalle. Demande l'environnement complet (« Plus de modèles… » dans le panneau) ; le fichier est lu là où il est, y compris à une adresse distante.</translation>
  </message>
  <message>
   <source>A word. outline, find, detect; or change, which needs the later imagery too.</source>
   <translation>Un mot. outline, find, detect ; ou change, qui demande aussi l'image récente.</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <source>Go on with the file</source>
   <translation>Reprendre à partir du fichier</translation>
  </message>
  <message>
   <source>What was done is kept; a file of another job is refused.</source>
   <translation>Ce qui est fait est conservé ; un fichier d'une autre tâche est refusé.</translation>
  </message>
  <message>
   <source>GeoPackage of the scene</source>
   <translation>GeoPackage de la scène</translation>
  </message>
  <message>
   <source>Number of tiles that failed</source>
   <translation>Nombre de tuiles en échec</translation>
  </message>
  <message>
   <source>A whole scene is kept in a GeoPackage; give {} the ending .gpkg.</source>
   <translation>Une scène entière est conservée dans un GeoPackage ; donnez à {} l'extension .gpkg.</translation>
  </message>
  <message>
   <source>{} exists; choose another name, or switch on “Go on with the file”.</source>
   <translation>{} existe déjà ; choisissez un autre nom, ou activez « Reprendre à partir du fichier ».</translation>
  </message>
  <message>
   <source>“change” needs the later imagery too, and only “change” does.</source>
   <translation>« change » demande aussi l'image récente, et « change » seulement.</translation>
  </message>
  <message>
   <source>The polygons lie outside of the extent; give only one of the two.</source>
   <translation>Les polygones sont hors de l'emprise ; omettez les uns ou l'autre.</translation>
  </message>
  <message>
   <source>Only a sample of the tiles</source>
   <translation>Seulement un échantillon des tuiles</translation>
  </message>
  <message>
   <source>every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. Empty: every tile.</source>
   <translation>every:4 (une tuile et une ligne sur quatre), random:100 ou stratified:200:FICHIER:CHAMP avec des polygones de strates. Vide : toutes les tuiles.</translation>
  </message>
  <message>
   <source>Pixel size in metres (0: the imagery's own)</source>
   <translation>Taille de pixel en mètres (0 : celle de l'image)</translation>
  </message>
  <message>
   <source>Where this is coarser than its own, the imagery is read from its overviews.</source>
   <translation>Plus grossière que celle de l'image, celle-ci est lue dans ses pyramides.</translation>
  </message>
  <message>
   <source>What is done with outlines</source>
   <translation>Traitement des contours</translation>
  </message>
  <message>
   <source>A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.</source>
   <translation>Un mot. simple : moins de sommets, les limites communes le restent. smooth : pour l'occupation du sol. square : pour les bâtiments.</translation>
  </message>
  <message>
   <source>One class at each place</source>
   <translation>Une classe à chaque endroit</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the more probable one.</source>
   <translation>Là où des classes se recouvrent, la plus probable l'emporte.</translation>
  </message>
  <message>
   <source>Also written as</source>
   <translation>Écrire aussi en</translation>
  </message>
  <message>
   <source>GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is done.</source>
   <translation>GeoParquet, FlatGeobuf, GeoJSON, PMTiles ou un raster de classes (COG), à côté du GeoPackage une fois tout terminé.</translation>
  </message>
 </context>
 <context>
  <name>Remote</name>
  <message numerus="yes">
   <source>Saved; the server answers and has %n model(s).</source>
   <translation>
    <numerusform>Enregistré ; le serveur répond et propose %n modèle.</numerusform>
    <numerusform>Enregistré ; le serveur répond et propose %n modèles.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} a été supprimé.</translation>
  </message>
  <message>
   <source>A model on another computer</source>
   <translation>Un modèle sur un autre ordinateur</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>J'&amp;accepte que les images soient envoyées à {host}</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>Small letters, digits, dots and dashes</source>
   <translation>Minuscules, chiffres, points et tirets</translation>
  </message>
  <message>
   <source>Add&amp;ress</source>
   <translation>A&amp;dresse</translation>
  </message>
  <message>
   <source>Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …</source>
   <translation>D'un serveur qui parle le protocole d'OpenAI : vLLM, SGLang, llama.cpp, Ollama…</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Type de serveur</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modèle</translation>
  </message>
  <message>
   <source>Its name on that server</source>
   <translation>Son nom sur ce serveur</translation>
  </message>
  <message>
   <source>Asked &amp;like</source>
   <translation>&amp;Interroger comme</translation>
  </message>
  <message>
   <source>Prompts, sizes and forms of answers that the model was trained with</source>
   <translation>Invites, tailles et formes de réponse avec lesquelles le modèle a été entraîné</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <source>An entry of QGIS' authentication database; only its name is remembered</source>
   <translation>Une entrée de la base de données d'authentification de QGIS ; seul son nom est retenu</translation>
  </message>
  <message>
   <source>&amp;Save and check</source>
   <translation>&amp;Enregistrer et vérifier</translation>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Interrogation du serveur…</translation>
  </message>
  <message>
   <source>The address is on this computer: nothing leaves it.</source>
   <translation>L'adresse est sur cet ordinateur : rien ne le quitte.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and the settings. Nothing else is sent. What is kept there is up to who runs it.</source>
   <translation>Chaque image analysée quitte cet ordinateur et va à {host}, chiffrée, avec l'invite et les paramètres. Rien d'autre n'est envoyé. Ce qui y est conservé dépend de l'exploitant.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to who runs it.</source>
   <translation>Chaque image analysée quitte cet ordinateur et va à {host}, sans chiffrement : d'autres peuvent la lire en chemin, ainsi que la clé. L'invite et les paramètres l'accompagnent, rien d'autre. Ce qui y est conservé dépend de l'exploitant.</translation>
  </message>
  <message>
   <source>The key “{entry}” cannot be read from QGIS' authentication; choose it again.</source>
   <translation>La clé « {entry} » ne peut pas être lue dans l'authentification de QGIS ; choisissez-la à nouveau.</translation>
  </message>
  <message>
   <source>The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password.</source>
   <translation>L'entrée « {name} » de l'authentification de QGIS n'a pas de clé ; choisissez-en une avec un jeton ou un mot de passe.</translation>
  </message>
 </context>
 <context>
  <name>Repeat</name>
  <message>
   <source>Run again</source>
   <translation>Exécuter à nouveau</translation>
  </message>
  <message>
   <source>&amp;Imagery</source>
   <translation>&amp;Image</translation>
  </message>
  <message>
   <source>&amp;Before</source>
   <translation>A&amp;vant</translation>
  </message>
  <message>
   <source>&amp;After</source>
   <translation>&amp;Après</translation>
  </message>
  <message>
   <source>Date of the imagery</source>
   <translation>Date de l'image</translation>
  </message>
  <message>
   <source>The &amp;same place</source>
   <translation>Le &amp;même endroit</translation>
  </message>
  <message>
   <source>&amp;All of it</source>
   <translation>&amp;Toute l'image</translation>
  </message>
  <message>
   <source>Model and options stay as they were.</source>
   <translation>Le modèle et les options restent inchangés.</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>E&amp;xécuter</translation>
  </message>
  <message>
   <source>QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing command.</source>
   <translation>C'est QGIS qui a produit les pixels analysés, et le programme rsvlm ne lit que des fichiers ; copiez une commande de Traitements.</translation>
  </message>
  <message>
   <source>There is no command for such a job; run it again from the dock.</source>
   <translation>Il n'existe pas de commande pour une telle tâche ; relancez-la depuis le panneau.</translation>
  </message>
  <message>
   <source>It was looked at inside a polygon, which no command takes; copy Python instead.</source>
   <translation>L'analyse a eu lieu dans un polygone, ce qu'aucune commande n'accepte ; copiez plutôt du Python.</translation>
  </message>
  <message>
   <source>It was looked at as several layers on top of each other; run it from the dock.</source>
   <translation>L'analyse portait sur plusieurs couches superposées ; lancez-la depuis le panneau.</translation>
  </message>
  <message>
   <source>Its pixels are not square in degrees, which no command says; run it again.</source>
   <translation>Ses pixels ne sont pas carrés en degrés, ce qu'aucune commande n'exprime ; exécutez à nouveau.</translation>
  </message>
  <message>
   <source>The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.</source>
   <translation>Le modèle avait appris « {label} » lorsque ceci a été produit ; {name}.safetensors, où c'était conservé, n'est plus là ou ne convient plus. Ajoutez-le dans « Modèles… », ou exécutez l'invite depuis le panneau avec un autre modèle.</translation>
  </message>
  <message>
   <source>What the model learned as {name} is not what it was when this was made; answers may differ.</source>
   <translation>Ce que le modèle a appris sous le nom {name} n'est plus ce que c'était lorsque ceci a été produit ; les réponses peuvent différer.</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>comme avant</translation>
  </message>
  <message>
   <source>{name} was made from the features of another layer; choose “Label” there again.</source>
   <translation>{name} a été produite à partir des entités d'une autre couche ; choisissez-y à nouveau « Classer ».</translation>
  </message>
  <message>
   <source>{name} holds several comparisons; run the series again from Processing's history.</source>
   <translation>{name} contient plusieurs comparaisons ; relancez la série depuis l'historique de Traitements.</translation>
  </message>
  <message>
   <source>{name} does not say where it was looked; run its prompt again from the dock.</source>
   <translation>{name} n'indique pas où l'analyse a eu lieu ; relancez son invite depuis le panneau.</translation>
  </message>
  <message>
   <source>The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the project, or run this on another layer.</source>
   <translation>L'image {name} manque : elle n'est pas dans le projet et n'est plus dans {source} ; ajoutez-la au projet, ou exécutez sur une autre couche.</translation>
  </message>
  <message>
   <source>Run &amp;again</source>
   <translation>Exécuter à &amp;nouveau</translation>
  </message>
  <message>
   <source>Run again on an&amp;other layer or date…</source>
   <translation>&amp;Exécuter sur une autre couche ou date…</translation>
  </message>
  <message>
   <source>Copy as Processing &amp;command</source>
   <translation>&amp;Copier en commande Traitements</translation>
  </message>
  <message>
   <source>Copy as &amp;Python</source>
   <translation>Copier en &amp;Python</translation>
  </message>
  <message>
   <source>Copy as rsvl&amp;m line</source>
   <translation>Copier en &amp;ligne rsvlm</translation>
  </message>
  <message>
   <source>Another job is running; wait for its end, or stop it in the dock.</source>
   <translation>Une autre tâche est en cours ; attendez sa fin, ou arrêtez-la dans le panneau.</translation>
  </message>
  <message>
   <source>Copied; paste it where you need it.</source>
   <translation>Copié ; collez-le où vous en avez besoin.</translation>
  </message>
  <message>
   <source>Select one result of RSVLM in the layers panel.</source>
   <translation>Sélectionnez un résultat de RSVLM dans le panneau Couches.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Looked over, not searched</source>
   <translation>Survolé, non exploré</translation>
  </message>
  <message>
   <source>Every detail</source>
   <translation>Dans tous les détails</translation>
  </message>
  <message>
   <source>At 1/{count} of the detail</source>
   <translation>À 1/{count} du détail</translation>
  </message>
  <message>
   <source>Scene pixels to one pixel that the model saw</source>
   <translation>Pixels de la scène pour un pixel vu par le modèle</translation>
  </message>
  <message>
   <source>Probability that there is something to find</source>
   <translation>Probabilité qu'il y ait quelque chose à trouver</translation>
  </message>
  <message>
   <source>{name} appeared</source>
   <translation>{name} : apparu</translation>
  </message>
  <message>
   <source>{name} vanished</source>
   <translation>{name} : disparu</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>Le résultat ne peut pas être écrit dans {folder} ({reason}) ; libérez de l'espace disque ou choisissez un autre dossier dans les paramètres.</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>non vérifié</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepté</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigé</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeté</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>appeared</source>
   <translation>apparu</translation>
  </message>
  <message>
   <source>vanished</source>
   <translation>disparu</translation>
  </message>
  <message>
   <source>as given</source>
   <translation>telle quelle</translation>
  </message>
  <message>
   <source>put together from several tiles</source>
   <translation>assemblé à partir de plusieurs tuiles</translation>
  </message>
  <message>
   <source>from an answer that was cut off</source>
   <translation>issu d'une réponse tronquée</translation>
  </message>
  <message>
   <source>written twice by the model</source>
   <translation>écrit deux fois par le modèle</translation>
  </message>
  <message>
   <source>outline crossed itself, made valid</source>
   <translation>contour qui se croisait, rendu valide</translation>
  </message>
  <message>
   <source>mean probability of its cells</source>
   <translation>probabilité moyenne de ses cellules</translation>
  </message>
  <message>
   <source>mean probability of its four coordinates</source>
   <translation>probabilité moyenne de ses quatre coordonnées</translation>
  </message>
  <message>
   <source>mean probability of its coordinates</source>
   <translation>probabilité moyenne de ses coordonnées</translation>
  </message>
  <message>
   <source>mean probability of its words</source>
   <translation>probabilité moyenne de ses mots</translation>
  </message>
  <message>
   <source>{way}, calibrated</source>
   <translation>{way}, calibrée</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>aucune connue</translation>
  </message>
  <message>
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>Le moteur a envoyé une géométrie non valide ; redémarrez-le.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>Les styles du résultat ne peuvent pas être enregistrés ; libérez de l'espace disque.</translation>
  </message>
  <message>
   <source>Searched (nothing found)</source>
   <translation>Zone explorée (rien trouvé)</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Zone interrogée</translation>
  </message>
  <message>
   <source>Searched ({count} found)</source>
   <translation>Zone explorée (trouvés : {count})</translation>
  </message>
  <message>
   <source>How closely it was searched</source>
   <translation>Niveau de détail de l'exploration</translation>
  </message>
  <message>
   <source>The result {file} cannot be opened; it was moved or removed.</source>
   <translation>Le résultat {file} ne peut pas être ouvert ; il a été déplacé ou supprimé.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Délimiter</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Trouver</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Détecter</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Décrire</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Classer</translation>
  </message>
  <message>
   <source>The layer {name} does not say how it was made; choose a layer made by RSVLM.</source>
   <translation>La couche {name} n'indique pas comment elle a été produite ; choisissez une couche produite par RSVLM.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Change class</source>
   <translation>Changer la classe</translation>
  </message>
  <message>
   <source>Correct outline</source>
   <translation>Corriger le contour</translation>
  </message>
  <message>
   <source>You edit this layer already: save its edits to keep the review.</source>
   <translation>Vous modifiez déjà cette couche : enregistrez ses modifications pour conserver la révision.</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>Révision : {name}</translation>
  </message>
  <message>
   <source>Choose features by a click on the map</source>
   <translation>Choisir des entités d'un clic sur la carte</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Révisé</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Annuler (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Another class, then Enter</source>
   <translation>Autre classe, puis Entrée</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Autre classe</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Entités</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Change the class (C, or its digit)</source>
   <translation>Changer la classe (C, ou son chiffre)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Accepter (A)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>Rejeter (R)</translation>
  </message>
  <message>
   <source>Previous (P or ←)</source>
   <translation>Précédente (P ou ←)</translation>
  </message>
  <message>
   <source>Next (N or →)</source>
   <translation>Suivante (N ou →)</translation>
  </message>
  <message>
   <source>Edit the outline (E)</source>
   <translation>Modifier le contour (E)</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xporter</translation>
  </message>
  <message>
   <source>&amp;Accepted features…</source>
   <translation>Entités &amp;acceptées…</translation>
  </message>
  <message>
   <source>&amp;Training data from what was reviewed…</source>
   <translation>&amp;Données d'entraînement de la révision…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>É&amp;valuer…</translation>
  </message>
  <message>
   <source>&amp;Improve…</source>
   <translation>A&amp;méliorer…</translation>
  </message>
  <message>
   <source>Have the model learn from this review</source>
   <translation>Faire apprendre le modèle de cette révision</translation>
  </message>
  <message>
   <source>Go to the tile that is most worth a review</source>
   <translation>Aller à la tuile qui mérite le plus une révision</translation>
  </message>
  <message>
   <source>QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.</source>
   <translation>QGIS n'écrit pas de fichiers avec l'extension « {ending} » ; choisissez .gpkg ou .geojson.</translation>
  </message>
  <message>
   <source>Lowest confidence shown</source>
   <translation>Confiance minimale affichée</translation>
  </message>
  <message>
   <source>Highest confidence shown</source>
   <translation>Confiance maximale affichée</translation>
  </message>
  <message>
   <source>Class to show</source>
   <translation>Classe à afficher</translation>
  </message>
  <message>
   <source>State to show</source>
   <translation>État à afficher</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Tous les états</translation>
  </message>
  <message>
   <source>{shown} of {all} shown</source>
   <translation>{shown} affichées sur {all}</translation>
  </message>
  <message>
   <source>{count} without a confidence are hidden</source>
   <translation>{count} sans confiance sont masquées</translation>
  </message>
  <message>
   <source>&amp;from</source>
   <translation>d&amp;e</translation>
  </message>
  <message>
   <source>t&amp;o</source>
   <translation>&amp;jusqu'à</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Toutes les classes</translation>
  </message>
  <message>
   <source>Confidences and the part of them that is shown</source>
   <translation>Les confiances et la partie qui en est affichée</translation>
  </message>
  <message>
   <source>Drag a handle: only features between the two are shown.</source>
   <translation>Faites glisser une poignée : seules les entités entre les deux sont affichées.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; save it to a file that can be written.</source>
   <translation>La couche {name} ne peut pas être modifiée ; enregistrez-la dans un fichier accessible en écriture.</translation>
  </message>
  <message>
   <source>The review cannot be saved ({reason}); it is kept in the layer's open edits.</source>
   <translation>La révision ne peut pas être enregistrée ({reason}) ; elle reste dans les modifications en cours de la couche.</translation>
  </message>
  <message>
   <source>The layer {name} has no field for its review, and none can be added; copy it.</source>
   <translation>La couche {name} n'a pas de champ pour sa révision, et aucun ne peut être ajouté ; copiez-la.</translation>
  </message>
  <message>
   <source>The layer {name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>La couche {name} n'indique pas de quelle scène elle vient ; seules les couches produites par RSVLM le font.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet in {name}; accept, correct or reject some features.</source>
   <translation>Rien n'a encore été révisé dans {name} ; acceptez, corrigez ou rejetez des entités.</translation>
  </message>
  <message>
   <source>RSVLM: reading the features</source>
   <translation>RSVLM : lecture des entités</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejetées</translation>
  </message>
  <message>
   <source>not rejected</source>
   <translation>non rejetées</translation>
  </message>
  <message>
   <source>While reviewing</source>
   <translation>Pendant la révision</translation>
  </message>
  <message>
   <source>{count} features are too many at once; filter them to at most {most}.</source>
   <translation>{count} entités, c'est trop à la fois ; filtrez-les à {most} au plus.</translation>
  </message>
  <message>
   <source>RSVLM: shapes</source>
   <translation>RSVLM : formes</translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would change.</source>
   <translation>
    <numerusform>Aperçu : %n entité changerait sur la carte.</numerusform>
    <numerusform>Aperçu : %n entités changeraient sur la carte.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would be rejected.</source>
   <translation>
    <numerusform>Aperçu : %n entité serait rejetée sur la carte.</numerusform>
    <numerusform>Aperçu : %n entités seraient rejetées sur la carte.</numerusform>
   </translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Formes</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) changed.</source>
   <translation>
    <numerusform>%n entité modifiée.</numerusform>
    <numerusform>%n entités modifiées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tidy up shapes</source>
   <translation>Nettoyer les formes</translation>
  </message>
  <message>
   <source>Geometry tool</source>
   <translation>Outil de géométrie</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplifier</translation>
  </message>
  <message>
   <source>Square corners</source>
   <translation>Angles droits</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Lisser</translation>
  </message>
  <message>
   <source>Reject what is smaller</source>
   <translation>Rejeter les plus petites</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Remplir les trous</translation>
  </message>
  <message>
   <source>How strong</source>
   <translation>Intensité</translation>
  </message>
  <message>
   <source>Features that are changed</source>
   <translation>Entités qui sont modifiées</translation>
  </message>
  <message>
   <source>this feature</source>
   <translation>cette entité</translation>
  </message>
  <message>
   <source>marked in the table</source>
   <translation>marquées dans la table</translation>
  </message>
  <message>
   <source>all shown</source>
   <translation>toutes les affichées</translation>
  </message>
  <message>
   <source>App&amp;ly</source>
   <translation>A&amp;ppliquer</translation>
  </message>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>° off</source>
   <translation>° d'écart</translation>
  </message>
  <message>
   <source> times</source>
   <translation> fois</translation>
  </message>
  <message>
   <source> m²</source>
   <translation> m²</translation>
  </message>
  <message>
   <source>Writing was stopped; nothing was changed.</source>
   <translation>L'écriture a été arrêtée ; rien n'a été modifié.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>Area (m²)</source>
   <translation>Surface (m²)</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Révision</translation>
  </message>
  <message>
   <source>This model gave no confidence.</source>
   <translation>Ce modèle n'a pas donné de confiance.</translation>
  </message>
  <message>
   <source>Confidences were made in several ways: {ways}.</source>
   <translation>Les confiances ont été obtenues de plusieurs façons : {ways}.</translation>
  </message>
  <message>
   <source>Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.</source>
   <translation>Confiance, calibrée : de ce qui avait 0,8 sur des images exclues de l'entraînement, environ 80 % était juste.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found its class, on average over the cells of the outline.</source>
   <translation>Confiance : probabilité que le modèle donne à sa classe, en moyenne sur les cellules du contour.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found the corners it wrote down.</source>
   <translation>Confiance : probabilité que le modèle donne aux coins qu'il a écrits.</translation>
  </message>
  <message>
   <source>Confidence: {way}.</source>
   <translation>Confiance : {way}.</translation>
  </message>
  <message>
   <source>Checked in this range: {right} of {all} were right ({share} %).</source>
   <translation>Vérifiées dans cette plage : {right} sur {all} étaient justes ({share} %).</translation>
  </message>
  <message>
   <source>{done} of {all} reviewed</source>
   <translation>{done} sur {all} révisées</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Données d'entraînement</translation>
  </message>
  <message>
   <source>Accepted features</source>
   <translation>Entités acceptées</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) written to {file}.</source>
   <translation>
    <numerusform>%n entité écrite dans {file}.</numerusform>
    <numerusform>%n entités écrites dans {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>RSVLM: writing {file}</source>
   <translation>RSVLM : écriture de {file}</translation>
  </message>
  <message>
   <source>There is no result in the project yet; ask the imagery for something first.</source>
   <translation>Il n'y a pas encore de résultat dans le projet ; interrogez d'abord l'imagerie.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>Reading the picture…</source>
   <translation>Lecture de l'image…</translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Tuile {done} sur {total}</translation>
  </message>
  <message>
   <source>The place cannot be expressed in {crs}; choose one near the imagery.</source>
   <translation>L'endroit ne peut pas être exprimé en {crs} ; choisissez-en un près de l'image.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; its version may be another one.</source>
   <translation>Le moteur a envoyé quelque chose d'incompréhensible ; sa version est peut-être différente.</translation>
  </message>
  <message>
   <source>It could not be saved in {wanted}; it is in {place}.</source>
   <translation>L'enregistrement dans {wanted} n'a pas été possible ; il est dans {place}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Une erreur inattendue s'est produite ; le journal en dit plus.</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>L'invite est vide ; saisissez ce qu'il faut rechercher, ou prenez un exemple.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Aucune couche raster n'est choisie ; ajoutez-en une au projet et sélectionnez-la.</translation>
  </message>
  <message>
   <source>The layer is no longer in the project; pick another one.</source>
   <translation>La couche n'est plus dans le projet ; choisissez-en une autre.</translation>
  </message>
  <message>
   <source>A place is asked about in one picture; choose “Map” or “Layer” above.</source>
   <translation>Une question sur un endroit porte sur une seule image ; choisissez « Carte » ou « Couche » ci-dessus.</translation>
  </message>
  <message>
   <source>“What changed” needs two layers; choose “Two dates” above.</source>
   <translation>« Comparer » demande deux couches ; choisissez « Deux dates » ci-dessus.</translation>
  </message>
  <message>
   <source>Before and after are the same layer; choose two different ones.</source>
   <translation>Avant et après sont la même couche ; choisissez-en deux différentes.</translation>
  </message>
  <message>
   <source>The earlier date {before} lies after the later date {after}; swap the layers.</source>
   <translation>La première date {before} est postérieure à la seconde {after} ; intervertissez les couches.</translation>
  </message>
  <message>
   <source>Loading the model… {percent}</source>
   <translation>Chargement du modèle… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Chargement du modèle sur {device}… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>En attente, %n tâche avant celle-ci…</numerusform>
    <numerusform>En attente, %n tâches avant celle-ci…</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>En attente du moteur…</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM : lecture de l'image</translation>
  </message>
  <message>
   <source>Stopping… Press Stop again if that takes too long.</source>
   <translation>Arrêt… Appuyez à nouveau sur Arrêter si cela dure trop.</translation>
  </message>
  <message>
   <source>The engine did not react to Stop and was ended; press Run to start it again.</source>
   <translation>Le moteur n'a pas réagi à Arrêter et a été interrompu ; appuyez sur Exécuter pour le redémarrer.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it and run it again.</source>
   <translation>Le moteur a envoyé quelque chose d'incompréhensible ; redémarrez-le et exécutez à nouveau.</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analyse de %n tuile…</numerusform>
    <numerusform>Analyse de %n tuiles…</numerusform>
   </translation>
  </message>
  <message>
   <source>Saving the layers…</source>
   <translation>Enregistrement des couches…</translation>
  </message>
  <message>
   <source>RSVLM: saving the layers</source>
   <translation>RSVLM : enregistrement des couches</translation>
  </message>
  <message>
   <source>The project was closed meanwhile; the result is in {file}.</source>
   <translation>Le projet a été fermé entre-temps ; le résultat est dans {file}.</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Le moteur ne peut pas démarrer ; le journal en donne la raison.</translation>
  </message>
  <message>
   <source>{number} of {count}: {text}</source>
   <translation>{number} sur {count} : {text}</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Arrêté ; rien n'était encore fait.</translation>
  </message>
  <message>
   <source>This layer is no longer in the project.</source>
   <translation>Cette couche n'est plus dans le projet.</translation>
  </message>
  <message>
   <source>There is nothing of this left to show.</source>
   <translation>Il n'en reste rien à montrer.</translation>
  </message>
  <message>
   <source>A series needs two dates at least; choose more layers.</source>
   <translation>Une série demande au moins deux dates ; choisissez plus de couches.</translation>
  </message>
  <message>
   <source>The date of {names} is not known; type it in the list, or leave the layer out.</source>
   <translation>La date de {names} n'est pas connue ; saisissez-la dans la liste, ou ôtez la couche.</translation>
  </message>
  <message>
   <source>{names} have the same date {date}; correct it, or leave one of them out.</source>
   <translation>{names} ont la même date {date} ; corrigez-la, ou ôtez l'une des couches.</translation>
  </message>
  <message>
   <source>{prompt}, {first} to {last}</source>
   <translation>{prompt}, {first} à {last}</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it, then go on.</source>
   <translation>Le moteur a envoyé quelque chose d'incompréhensible ; redémarrez-le, puis reprenez.</translation>
  </message>
 </context>
 <context>
  <name>Server</name>
  <message>
   <source>Command that starts a server</source>
   <translation>Commande qui lance un serveur</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>C&amp;opier</translation>
  </message>
  <message>
   <source>Servers on this computer</source>
   <translation>Serveurs sur cet ordinateur</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Chercher à nouveau</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Jeton</translation>
  </message>
  <message>
   <source>Check and &amp;use</source>
   <translation>&amp;Vérifier et utiliser</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Ne plus l'utiliser</translation>
  </message>
  <message>
   <source>The server at {address} is used.</source>
   <translation>Le serveur à {address} est utilisé.</translation>
  </message>
  <message>
   <source>{address} (process {pid})</source>
   <translation>{address} (processus {pid})</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>aucun trouvé</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Interrogation du serveur…</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;J'accepte que les images soient envoyées à {host}</translation>
  </message>
  <message>
   <source>Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer.</source>
   <translation>Les images, les mots et le jeton vont à {host} sans chiffrement ; un tunnel SSH est plus sûr.</translation>
  </message>
  <message>
   <source>A server that somebody has started, on this computer or another one. Where rsvlm is installed, this starts one; it prints its address and its token:</source>
   <translation>Un serveur que quelqu'un a lancé, sur cet ordinateur ou un autre. Là où rsvlm est installé, ceci en lance un ; il affiche son adresse et son jeton :</translation>
  </message>
  <message>
   <source>Running here</source>
   <translation>Actifs ici</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>J&amp;eton</translation>
  </message>
  <message>
   <source>As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own file has it.</source>
   <translation>Comme mot de passe dans l'authentification de QGIS, jamais ailleurs. Un serveur trouvé ici n'en demande pas : son propre fichier le contient.</translation>
  </message>
  <message numerus="yes">
   <source>It answers, has %n model(s), and is used from now on.</source>
   <translation>
    <numerusform>Il répond, propose %n modèle et sera désormais utilisé.</numerusform>
    <numerusform>Il répond, propose %n modèles et sera désormais utilisé.</numerusform>
   </translation>
  </message>
  <message>
   <source>It is no longer used; it goes on by itself.</source>
   <translation>Il n'est plus utilisé ; il continue de tourner.</translation>
  </message>
  <message>
   <source>There is no token for {address}; choose the entry of QGIS that has it.</source>
   <translation>Il n'y a pas de jeton pour {address} ; choisissez l'entrée de QGIS qui le contient.</translation>
  </message>
 </context>
 <context>
  <name>Setup</name>
  <message>
   <source>Gathering the facts…</source>
   <translation>Collecte des informations…</translation>
  </message>
  <message>
   <source>The report is on the clipboard; paste it where it is needed.</source>
   <translation>Le rapport est dans le presse-papiers ; collez-le où il le faut.</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modèles…</translation>
  </message>
  <message>
   <source>More models: set &amp;up…</source>
   <translation>&amp;Plus de modèles : installer…</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>&amp;Copier le diagnostic</translation>
  </message>
 </context>
 <context>
  <name>Swipe</name>
  <message>
   <source>Drag the line · V, H turn it · Esc ends</source>
   <translation>Glissez la ligne · V, H la tournent · Échap quitte</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Outline</source>
   <translation>Délimiter</translation>
  </message>
  <message>
   <source>Choose what to look at, what to do, type what you are looking for, press Run. This step opens a sample scene and asks for water: polygons appear on the map.</source>
   <translation>Choisissez quoi analyser et quoi faire, saisissez ce que vous cherchez, appuyez sur Exécuter. Cette étape ouvre une scène d'exemple et demande l'eau : des polygones apparaissent sur la carte.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Trouver</translation>
  </message>
  <message>
   <source>A box around each thing. A click on a line below “What came out” goes to its place on the map.</source>
   <translation>Un rectangle autour de chaque objet. Un clic sur une ligne sous « Résultats » mène à son endroit sur la carte.</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Two layers of different dates: what is new, gone or altered between them. The dates come from the layers or their names.</source>
   <translation>Deux couches de dates différentes : ce qui est nouveau, disparu ou modifié entre elles. Les dates viennent des couches ou de leurs noms.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>An answer in words. Below the prompt are examples of what the chosen model was taught. The small model is often wrong here; large models do better.</source>
   <translation>Une réponse rédigée. Sous l'invite se trouvent des exemples de ce que le modèle choisi a appris. Le petit modèle se trompe souvent ici ; les grands font mieux.</translation>
  </message>
  <message>
   <source>Your own imagery</source>
   <translation>Vos propres images</translation>
  </message>
  <message>
   <source>Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell how they were made. Everything else is in the menu at the foot of this window.</source>
   <translation>Clic droit sur une couche raster, sur deux, ou sur un groupe. Les résultats sont des couches d'un GeoPackage qui disent comment elles ont été produites. Tout le reste est dans le menu au bas de cette fenêtre.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>New here?</source>
   <translation>Première fois ?</translation>
  </message>
  <message>
   <source>A sample scene and a prompt that works; then press Run. Nothing needs to be installed.</source>
   <translation>Une scène d'exemple et une invite qui fonctionne ; appuyez ensuite sur Exécuter. Rien à installer.</translation>
  </message>
  <message>
   <source>Tr&amp;y it with a sample scene</source>
   <translation>&amp;Essayer un exemple</translation>
  </message>
  <message>
   <source>To&amp;ur</source>
   <translation>Vi&amp;site</translation>
  </message>
  <message>
   <source>&amp;Set it up</source>
   <translation>&amp;Préparer</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>S&amp;uivant</translation>
  </message>
  <message>
   <source>{number} of {count}: {title}</source>
   <translation>{number} sur {count} : {title}</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Terminé</translation>
  </message>
  <message>
   <source>User &amp;guide</source>
   <translation>&amp;Guide d'utilisation</translation>
  </message>
  <message>
   <source>&amp;Tour with sample scenes</source>
   <translation>&amp;Visite avec scènes d'exemple</translation>
  </message>
  <message>
   <source>The guide cannot be opened here; it is the file {file}.</source>
   <translation>Le guide ne peut pas être ouvert ici ; c'est le fichier {file}.</translation>
  </message>
  <message>
   <source>The sample scene {file} cannot be read; install the plugin again.</source>
   <translation>La scène d'exemple {file} ne peut pas être lue ; réinstallez l'extension.</translation>
  </message>
 </context>
 <context>
  <name>Whole</name>
  <message>
   <source>Progress of {title}</source>
   <translation>Progression de {title}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>What is done is kept</source>
   <translation>Ce qui est fait est conservé</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>From where it was; nothing is done twice</source>
   <translation>Là où elle en était ; rien n'est fait deux fois</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Its layers on the map</source>
   <translation>Ses couches sur la carte</translation>
  </message>
  <message>
   <source>Take this away from here; the file stays</source>
   <translation>Retirer d'ici ; le fichier reste</translation>
  </message>
  <message>
   <source>Pausing…</source>
   <translation>Mise en pause…</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tuiles</translation>
  </message>
  <message>
   <source>Paused; nothing was done yet.</source>
   <translation>En pause ; rien n'était encore fait.</translation>
  </message>
  <message>
   <source>Paused. Tiles done: {count}; what was done is kept.</source>
   <translation>En pause après {count} tuiles ; ce qui est fait est conservé.</translation>
  </message>
  <message>
   <source>{problem} What was done is kept; go on when that is put right.</source>
   <translation>{problem} Ce qui est fait est conservé ; reprenez une fois le problème réglé.</translation>
  </message>
  <message>
   <source>{file} is gone; it was moved or removed.</source>
   <translation>{file} a disparu ; il a été déplacé ou supprimé.</translation>
  </message>
  <message>
   <source>{file} does not say which scene it belongs to; start the scene again.</source>
   <translation>{file} n'indique pas à quelle scène il appartient ; relancez la scène depuis le début.</translation>
  </message>
  <message>
   <source>RSVLM: opening a whole scene</source>
   <translation>RSVLM : ouverture d'une scène entière</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Zone explorée</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s)</source>
   <translation>
    <numerusform>%n entité</numerusform>
    <numerusform>%n entités</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing found; what was searched is kept as a layer.</source>
   <translation>Rien trouvé ; la zone explorée est conservée dans une couche.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) found.</source>
   <translation>
    <numerusform>%n entité trouvée.</numerusform>
    <numerusform>%n entités trouvées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s) failed; Go on tries them again.</source>
   <translation>
    <numerusform>%n tuile a échoué ; « Reprendre » la retente.</numerusform>
    <numerusform>%n tuiles ont échoué ; « Reprendre » les retente.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {estimate} of the ground is {label}{range}.</source>
   <translation>Environ {estimate} du terrain : {label}{range}.</translation>
  </message>
  <message>
   <source>About {estimate} × {label}{range}.</source>
   <translation>Environ {estimate} × {label}{range}.</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> (de {low} à {high})</translation>
  </message>
  <message>
   <source>&amp;Go on with this whole scene</source>
   <translation>&amp;Reprendre cette scène entière</translation>
  </message>
  <message>
   <source>A whole scene is one layer or two dates in which features are looked for.</source>
   <translation>Une scène entière est une couche ou deux dates où l'on recherche des entités.</translation>
  </message>
  <message>
   <source>A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”.</source>
   <translation>Une scène entière est lue dans son fichier, pas comme affichée ; choisissez d'autres « Valeurs » sous « Pixels ».</translation>
  </message>
  <message>
   <source>The values of {names} are looked at as they are in the file, without the style.</source>
   <translation>Les valeurs de {names} sont analysées telles qu'elles sont dans le fichier, sans le style.</translation>
  </message>
  <message>
   <source>{file} exists; choose another name, or add it to the project and go on with it from its menu.</source>
   <translation>{file} existe déjà ; choisissez un autre nom, ou ajoutez-le au projet et reprenez-le depuis son menu.</translation>
  </message>
  <message>
   <source>The two layers have different coordinate systems; look at both in full, or reproject one of them.</source>
   <translation>Les deux couches ont des systèmes de coordonnées différents ; analysez-les en entier, ou reprojetez-les dans un seul.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Attente du moteur…</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analyse de %n tuile…</numerusform>
    <numerusform>Analyse de %n tuiles…</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total} tiles</source>
   <translation>{done} tuiles sur {total}</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>encore environ {time}</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up yet.</source>
   <translation>Les scènes entières demandent le moteur « Serveur », qui n'est pas encore installé.</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>Installer…</translation>
  </message>
  <message>
   <source>The server is on another computer and does not read the files of this one.</source>
   <translation>Le serveur est sur un autre ordinateur et ne lit pas les fichiers de celui-ci.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({reason}); choose another place for the file.</source>
   <translation>{folder} ne peut pas être créé ({reason}) ; choisissez un autre emplacement pour le fichier.</translation>
  </message>
  <message>
   <source>A whole scene is being worked on: {title} ({file}), {percent} %.</source>
   <translation>Une scène entière est en cours : {title} ({file}), {percent} %.</translation>
  </message>
  <message>
   <source>Not finished; what was done is kept. Go on when you like.</source>
   <translation>Pas terminé ; ce qui est fait est conservé. Reprenez quand vous voulez.</translation>
  </message>
  <message>
   <source>{file} is finished; there is nothing left to do.</source>
   <translation>{file} est terminé ; il ne reste rien à faire.</translation>
  </message>
  <message>
   <source>Waiting until “{title}” is done or paused…</source>
   <translation>En attente de la fin ou de la pause de « {title} »…</translation>
  </message>
  <message>
   <source>Waiting until a tile of “{title}” is done…</source>
   <translation>En attente de la fin d'une tuile de « {title} »…</translation>
  </message>
  <message>
   <source>{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery or look at the part that the map shows.</source>
   <translation>{name} est un service qui dessine des images, pas un fichier ; une scène entière demande un fichier : téléchargez l'imagerie ou analysez la partie affichée sur la carte.</translation>
  </message>
  <message>
   <source>{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.</source>
   <translation>{name} n'est pas un simple fichier qui porte lui-même son géoréférencement ; exportez-le en GeoTIFF et utilisez celui-ci.</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Analysée</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Pas de données</translation>
  </message>
  <message>
   <source>Outside of the region</source>
   <translation>Hors de la région</translation>
  </message>
  <message>
   <source>Not in the sample</source>
   <translation>Hors de l'échantillon</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>En échec</translation>
  </message>
  <message>
   <source>others</source>
   <translation>autres</translation>
  </message>
 </context>
</TS>
