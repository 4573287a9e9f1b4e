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
   <source>&amp;Ask…</source>
   <translation>&amp;Interroger…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;Comparer…</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
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
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>L'emprise ne peut pas être exprimée en {crs} ; choisissez-en une proche de l'imagerie.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>L'emprise choisie est vide ; zoomez sur l'imagerie ou choisissez une autre emprise.</translation>
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
   <source>Searched area</source>
   <translation>Zone explorée</translation>
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
   <source>The chosen model cannot do this.</source>
   <translation>Le modèle choisi ne sait pas faire cela.</translation>
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
   <source>What to do</source>
   <translation>Tâche à effectuer</translation>
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
   <source>What to look at</source>
   <translation>Ce qu'il faut analyser</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Couche raster à analyser</translation>
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
   <source>Only the part that the map shows</source>
   <translation>Seulement la partie affichée</translation>
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
   <source>Look at</source>
   <translation>Analyser</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Déduite du nom de la couche ; corrigez-la si elle est fausse</translation>
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
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Arrêté ; ce qui est arrivé est conservé, et le téléchargement pourra reprendre de là.</translation>
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
  <message>
   <source>The model {model} is here.</source>
   <translation>Le modèle {model} est disponible.</translation>
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
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Engine at start</source>
   <translation>Moteur au démarrage</translation>
  </message>
  <message>
   <source>Program of the server</source>
   <translation>Programme du serveur</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>Le fichier « rsvlm » de son environnement ; vide : il est recherché.</translation>
  </message>
  <message>
   <source>Server ends after idling</source>
   <translation>Arrêt du serveur après inactivité</translation>
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
   <source>Else in this folder</source>
   <translation>Sinon dans ce dossier</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Vide : le dossier « rsvlm_results » du profil QGIS.</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model on another one; no use is counted or reported.</source>
   <translation>Rien ne quitte cet ordinateur, sauf si vous choisissez un modèle sur un autre ; aucun usage n'est compté ni transmis.</translation>
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
   <source>Loading the model…</source>
   <translation>Chargement du modèle…</translation>
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
   <source>Imagery</source>
   <translation>Image</translation>
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
   <source>Number of features</source>
   <translation>Nombre d'entités</translation>
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
   <source>Answer in words</source>
   <translation>Réponse rédigée</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Impossible d'écrire dans le dossier {} ; choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>Le résultat ne peut pas être écrit ({}) ; choisissez un autre emplacement.</translation>
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
   <source>Precision</source>
   <translation>Précision</translation>
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
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>Le moteur a envoyé une géométrie non valide ; redémarrez-le.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>Les styles du résultat ne peuvent pas être enregistrés ; libérez de l'espace disque.</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>Le résultat ne peut pas être écrit dans {folder} ({reason}) ; libérez de l'espace disque ou choisissez un autre dossier dans les paramètres.</translation>
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
  <name>Run</name>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>L'invite est vide ; saisissez ce qu'il faut rechercher, ou prenez un exemple.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Aucune couche raster n'est choisie ; ajoutez-en une au projet et sélectionnez-la.</translation>
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
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM : lecture de l'image</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Lecture de l'image…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Une erreur inattendue s'est produite ; le journal en dit plus.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>En attente du moteur…</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>En attente, %n tâche avant celle-ci…</numerusform>
    <numerusform>En attente, %n tâches avant celle-ci…</numerusform>
   </translation>
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
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analyse de %n tuile…</numerusform>
    <numerusform>Analyse de %n tuiles…</numerusform>
   </translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Tuile {done} sur {total}</translation>
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
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Le moteur ne peut pas démarrer ; le journal en donne la raison.</translation>
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
 </context>
</TS>
