<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Finden…</translation>
  </message>
  <message>
   <source>&amp;Outline…</source>
   <translation>&amp;Umreißen…</translation>
  </message>
  <message>
   <source>De&amp;tect…</source>
   <translation>&amp;Erkennen…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>F&amp;ragen…</translation>
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation>&amp;Beschreiben…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>Was hat sich &amp;verändert…</translation>
  </message>
  <message>
   <source>Ask about the &amp;selected features…</source>
   <translation>Zu den aus&amp;gewählten Objekten fragen…</translation>
  </message>
  <message>
   <source>Ask about this…</source>
   <translation>Hierzu fragen…</translation>
  </message>
  <message>
   <source>What is this? (RSVLM)</source>
   <translation>Was ist das? (RSVLM)</translation>
  </message>
  <message>
   <source>Draw a box and ask (RSVLM)</source>
   <translation>Rechteck ziehen und fragen (RSVLM)</translation>
  </message>
  <message>
   <source>the box on the map</source>
   <translation>das Rechteck auf der Karte</translation>
  </message>
  <message>
   <source>the place on the map</source>
   <translation>die Stelle auf der Karte</translation>
  </message>
  <message>
   <source>No feature with a shape is selected; select one first.</source>
   <translation>Kein Objekt mit Geometrie ist ausgewählt; wählen Sie zuerst eines aus.</translation>
  </message>
  <message>
   <source>feature {number} of {layer}</source>
   <translation>Objekt {number} von {layer}</translation>
  </message>
  <message numerus="yes">
   <source>%n features of {layer}</source>
   <translation>
    <numerusform>%n Objekt von {layer}</numerusform>
    <numerusform>%n Objekte von {layer}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Improve the model…</source>
   <translation>&amp;Modell verbessern…</translation>
  </message>
  <message>
   <source>&amp;Label features…</source>
   <translation>Objekte &amp;klassifizieren…</translation>
  </message>
  <message>
   <source>Ask about &amp;each feature…</source>
   <translation>Zu &amp;jedem Objekt fragen…</translation>
  </message>
  <message>
   <source>&amp;Review…</source>
   <translation>&amp;Prüfen…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>Be&amp;werten…</translation>
  </message>
  <message>
   <source>&amp;Review a result</source>
   <translation>Ergebni&amp;s prüfen</translation>
  </message>
  <message>
   <source>&amp;Evaluate a result</source>
   <translation>Ergebnis bewer&amp;ten</translation>
  </message>
  <message>
   <source>&amp;Swipe</source>
   <translation>Wis&amp;chen</translation>
  </message>
  <message>
   <source>Compare both dates on the map with a line that you drag</source>
   <translation>Beide Daten auf der Karte mit einer Linie vergleichen, die Sie ziehen</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <source>Begin jobs on the main thread; in a task run the Processing algorithms.</source>
   <translation>Aufträge im Hauptthread beginnen; in einer Aufgabe die Verarbeitungsalgorithmen ausführen.</translation>
  </message>
  <message>
   <source>The task {task} is not known; use one of {names}.</source>
   <translation>Die Aufgabe {task} ist nicht bekannt; nehmen Sie eine von {names}.</translation>
  </message>
  <message>
   <source>There is no such option ({reason}); see rsvlm_qgis.order.How.</source>
   <translation>Diese Option gibt es nicht ({reason}); siehe rsvlm_qgis.order.How.</translation>
  </message>
  <message>
   <source>RSVLM: {prompt}</source>
   <translation>RSVLM: {prompt}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Etwas Unerwartetes ging schief.</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The region lies outside of {name}; draw it where the imagery is.</source>
   <translation>Das Gebiet liegt außerhalb von {name}; zeichnen Sie es dort, wo die Bilder sind.</translation>
  </message>
  <message>
   <source>One date is not known; set it in the dock or in the layer's temporal properties.</source>
   <translation>Ein Datum ist nicht bekannt; geben Sie es im Dock oder in den zeitlichen Eigenschaften des Layers an.</translation>
  </message>
  <message>
   <source>No date is known; set both in the dock or in the layers' temporal properties.</source>
   <translation>Kein Datum ist bekannt; geben Sie beide im Dock oder in den zeitlichen Eigenschaften der Layer an.</translation>
  </message>
  <message>
   <source>The dates {first} and {second} were guessed from the layers' names; check them.</source>
   <translation>Die Daten {first} und {second} sind aus den Namen der Layer geraten; bitte prüfen Sie sie.</translation>
  </message>
  <message>
   <source>Both pictures have the date {first}; choose two dates, or correct them.</source>
   <translation>Beide Bilder haben das Datum {first}; wählen Sie zwei Daten oder berichtigen Sie sie.</translation>
  </message>
  <message>
   <source>The first picture ({first}) is later than the second ({second}); swap them unless it is meant.</source>
   <translation>Das erste Bild ({first}) ist später als das zweite ({second}); vertauschen Sie die Layer, wenn das nicht so gemeint ist.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>Die Ausdehnung lässt sich in {crs} nicht ausdrücken; wählen Sie eine in der Nähe der Bilder.</translation>
  </message>
  <message>
   <source>{file} cannot be seen with other pixels ({reason}); choose its own pixels.</source>
   <translation>{file} kann nicht mit anderen Pixeln gesehen werden ({reason}); wählen Sie seine eigenen.</translation>
  </message>
  <message>
   <source>{file} was changed during the run: the result may show both states; run it again.</source>
   <translation>{file} wurde währenddessen geändert: das Ergebnis zeigt vielleicht beide Stände; wiederholen Sie den Lauf.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>Die gewählte Ausdehnung ist leer; zoomen Sie auf die Bilder oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>The georeference {affine} of the raster has no area; repair its geotransform.</source>
   <translation>Die Georeferenz {affine} des Rasters hat keine Fläche; berichtigen Sie seine Geotransformation.</translation>
  </message>
  <message>
   <source>The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.</source>
   <translation>Die Ausdehnung hat in der Auflösung der Bilder {width} × {height} Pixel, mehr als auf einmal erfasst werden können (etwa {side} × {side}); zoomen Sie hinein, wählen Sie eine kleinere Ausdehnung oder eine gröbere Auflösung.</translation>
  </message>
  <message>
   <source>The imagery has no place on the ground; choose its own pixels, not metres.</source>
   <translation>Die Bilder haben keinen Ort auf dem Boden; wählen Sie ihre eigenen Pixel, keine Meter.</translation>
  </message>
  <message>
   <source>The layer {name} is a service of any size; look at the part that the map shows.</source>
   <translation>Der Layer {name} ist ein Dienst beliebiger Größe; betrachten Sie den Teil, den die Karte zeigt.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>In der Karte ist kein Rasterlayer sichtbar; schalten Sie im Layerfenster einen ein.</translation>
  </message>
  <message>
   <source>No visible raster layer lies in the map's extent; zoom to the imagery first.</source>
   <translation>In der Ausdehnung der Karte liegt kein sichtbarer Rasterlayer; zoomen Sie zuerst auf die Bilder.</translation>
  </message>
  <message>
   <source>The layer {name} has no coordinate system but the other has one; set it first.</source>
   <translation>Der Layer {name} hat kein Koordinatensystem, der andere aber schon; legen Sie es zuerst fest.</translation>
  </message>
  <message>
   <source>The layers {before} and {after} do not overlap here; choose two of the same place.</source>
   <translation>Die Layer {before} und {after} überlappen sich hier nicht; wählen Sie zwei vom selben Ort.</translation>
  </message>
  <message>
   <source>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</source>
   <translation>Die Ausdehnung liegt außerhalb des Layers {name}; zoomen Sie auf den Layer oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.</source>
   <translation>Die Ausdehnung überquert die Datumsgrenze, wo {name} beginnt und endet; nur die breitere Seite wird betrachtet.</translation>
  </message>
  <message>
   <source>Bands are chosen of a single raster file only; choose those of {name} in its style.</source>
   <translation>Kanäle werden nur bei einer einzelnen Rasterdatei gewählt; wählen Sie die von {name} in seinem Stil.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; look at the part that the map shows.</source>
   <translation>Der Layer {name} hat keine eigenen Pixel; betrachten Sie den Teil, den die Karte zeigt.</translation>
  </message>
  <message>
   <source>{name} covers {share:.0%} of the extent; the rest was not looked at.</source>
   <translation>{name} deckt {share:.0%} der Ausdehnung ab; der Rest wurde nicht betrachtet.</translation>
  </message>
  <message>
   <source>The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until the map shows all of it and run it again.</source>
   <translation>Die Aufnahme von {name} ist erst halb geladen: erst waren {before:.0%} davon da, dann {share:.0%}; warten Sie, bis die Karte alles zeigt, und wiederholen Sie den Lauf.</translation>
  </message>
  <message>
   <source>choose an extent where the layer has data, or check that its file is whole</source>
   <translation>wählen Sie eine Ausdehnung, in der der Layer Daten hat, oder prüfen Sie, ob seine Datei vollständig ist</translation>
  </message>
  <message>
   <source>check that the service can be reached</source>
   <translation>prüfen Sie, ob der Dienst erreichbar ist</translation>
  </message>
  <message>
   <source>The capture of {name} is blank: {reason}; {advice}.</source>
   <translation>Die Aufnahme von {name} ist leer: {reason}; {advice}.</translation>
  </message>
  <message>
   <source>nothing was painted</source>
   <translation>es wurde nichts gezeichnet</translation>
  </message>
  <message>
   <source>all of it has one colour</source>
   <translation>alles hat eine einzige Farbe</translation>
  </message>
  <message>
   <source>The region cannot be expressed in {crs}; draw it near the imagery.</source>
   <translation>Das Gebiet lässt sich in {crs} nicht ausdrücken; zeichnen Sie es in der Nähe der Bilder.</translation>
  </message>
  <message>
   <source>QGIS would paint another place than the one chosen; choose a slightly different extent.</source>
   <translation>QGIS würde einen anderen Ort zeichnen als den gewählten; wählen Sie eine etwas andere Ausdehnung.</translation>
  </message>
  <message>
   <source>The capture cannot be written to {folder} ({reason}); free some disk space.</source>
   <translation>Die Aufnahme kann nicht nach {folder} geschrieben werden ({reason}); schaffen Sie Platz auf dem Datenträger.</translation>
  </message>
  <message>
   <source>The capture was stopped.</source>
   <translation>Die Aufnahme wurde angehalten.</translation>
  </message>
  <message>
   <source>There is not enough memory to paint the map; zoom in or choose a smaller extent.</source>
   <translation>Der Speicher reicht nicht, um die Karte zu zeichnen; zoomen Sie hinein oder wählen Sie eine kleinere Ausdehnung.</translation>
  </message>
  <message>
   <source>QGIS cannot read its source</source>
   <translation>QGIS kann seine Quelle nicht lesen</translation>
  </message>
  <message>
   <source>The layer {name} cannot be read ({reason}); repair or remove it.</source>
   <translation>Der Layer {name} kann nicht gelesen werden ({reason}); reparieren oder entfernen Sie ihn.</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Stopped before the end; what was done is kept.</source>
   <translation>Vor dem Ende angehalten; was fertig war, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Nothing found. What was searched is kept as a layer.</source>
   <translation>Nichts gefunden. Was abgesucht wurde, bleibt als Layer erhalten.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>Das Modell hat nicht geantwortet.</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Umriss: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Gefunden: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Erkannt: {prompt}</translation>
  </message>
  <message>
   <source>What changed: {prompt}</source>
   <translation>Verändert: {prompt}</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Abgesuchte Fläche</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Prüfen…</translation>
  </message>
  <message numerus="yes">
   <source>Looked closer at %n place(s)</source>
   <translation>
    <numerusform>An %n Stelle näher hingesehen</numerusform>
    <numerusform>An %n Stellen näher hingesehen</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {done} of {count} parts</source>
   <translation>{done} von {count} Teilen abgesucht</translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n Stelle</numerusform>
    <numerusform>%n Stellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n polygon(s)</source>
   <translation>
    <numerusform>%n Polygon</numerusform>
    <numerusform>%n Polygone</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} Pixel</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n Kachel</numerusform>
    <numerusform>%n Kacheln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model call(s)</source>
   <translation>
    <numerusform>%n Aufruf des Modells</numerusform>
    <numerusform>%n Aufrufe des Modells</numerusform>
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
   <translation>Rechteck &amp;ziehen und fragen</translation>
  </message>
  <message>
   <source>Draw a box on the map; what lies in it is asked about at once</source>
   <translation>Ein Rechteck auf der Karte ziehen; zu dem, was darin liegt, wird sofort gefragt</translation>
  </message>
  <message>
   <source>Ask about the whole picture again</source>
   <translation>Wieder zum ganzen Bild fragen</translation>
  </message>
  <message>
   <source>About: {place}</source>
   <translation>Zu: {place}</translation>
  </message>
  <message>
   <source>Nothing yet. Answers appear here and on the map.</source>
   <translation>Noch nichts. Antworten erscheinen hier und auf der Karte.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Auf der Karte zeigen</translation>
  </message>
  <message>
   <source>Accept, reject or correct what was found, one by one</source>
   <translation>Annehmen, ablehnen oder korrigieren, was gefunden wurde, eins nach dem anderen</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>Das gewählte Modell kann das nicht.</translation>
  </message>
  <message>
   <source>What the run would cost</source>
   <translation>Was der Lauf kosten würde</translation>
  </message>
  <message>
   <source>Seconds are those that runs took on this machine so far</source>
   <translation>Die Sekunden sind die bisheriger Läufe auf diesem Rechner</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n Kachel</numerusform>
    <numerusform>%n Kacheln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) at most</source>
   <translation>
    <numerusform>höchstens %n Aufruf</numerusform>
    <numerusform>höchstens %n Aufrufe</numerusform>
   </translation>
  </message>
  <message>
   <source>time not measured yet</source>
   <translation>Dauer noch nicht gemessen</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>etwa {time}</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>geraten</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Aus dem Namen des Layers geraten; bitte berichtigen, wo es falsch ist</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Umreißen</translation>
  </message>
  <message>
   <source>Polygons of what you name</source>
   <translation>Polygone dessen, was Sie nennen</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Finden</translation>
  </message>
  <message>
   <source>A box around each thing you name</source>
   <translation>Ein Rechteck um jedes Ding, das Sie nennen</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Erkennen</translation>
  </message>
  <message>
   <source>Detect objects: all of the classes you list, as turned rectangles or boxes</source>
   <translation>Objekte erkennen: alle der Klassen, die Sie aufzählen, als gedrehte oder aufrechte Rechtecke</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>What is new, gone or altered</source>
   <translation>Was neu, verschwunden oder anders ist</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>An answer in words</source>
   <translation>Eine Antwort in Worten</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Beschreiben</translation>
  </message>
  <message>
   <source>What is to be seen</source>
   <translation>Was zu sehen ist</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>&amp;Forget all prompts</source>
   <translation>Alle Einga&amp;ben vergessen</translation>
  </message>
  <message>
   <source>The chosen model answers no questions; choose another one.</source>
   <translation>Das gewählte Modell beantwortet keine Fragen; wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <source>What to outline, such as: {example}</source>
   <translation>Was umrissen werden soll, etwa: {example}</translation>
  </message>
  <message>
   <source>What to find, such as: {example}</source>
   <translation>Was gefunden werden soll, etwa: {example}</translation>
  </message>
  <message>
   <source>Classes to detect, such as: {example}</source>
   <translation>Zu erkennende Klassen, etwa: {example}</translation>
  </message>
  <message>
   <source>What may have changed, such as: {example}</source>
   <translation>Was sich verändert haben mag, etwa: {example}</translation>
  </message>
  <message>
   <source>A question, such as: {example}</source>
   <translation>Eine Frage, etwa: {example}</translation>
  </message>
  <message>
   <source>Is there a road?</source>
   <translation>Is there a road?</translation>
  </message>
  <message>
   <source>May stay empty</source>
   <translation>Darf leer bleiben</translation>
  </message>
  <message>
   <source>This model takes any word or sentence.</source>
   <translation>Dieses Modell versteht jedes Wort und jeden Satz.</translation>
  </message>
  <message>
   <source>This model knows: {words}</source>
   <translation>Dieses Modell kennt: {words}</translation>
  </message>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Eingebaut (nichts zu installieren)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Server (eigene Umgebung)</translation>
  </message>
  <message>
   <source>What computes: the processor or a graphics card</source>
   <translation>Was rechnet: der Prozessor oder eine Grafikkarte</translation>
  </message>
  <message>
   <source>Fewer bits need less memory and are a little less exact</source>
   <translation>Weniger Bits brauchen weniger Speicher und sind etwas ungenauer</translation>
  </message>
  <message>
   <source>Restart the engine</source>
   <translation>Engine neu starten</translation>
  </message>
  <message>
   <source>More models…</source>
   <translation>Mehr Modelle…</translation>
  </message>
  <message>
   <source>The model without what it has learned</source>
   <translation>Das Modell ohne das, was es gelernt hat</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Die Engine startet…</translation>
  </message>
  <message>
   <source>The engine is not running.</source>
   <translation>Die Engine läuft nicht.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>&amp;Engine</source>
   <translation>&amp;Engine</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>M&amp;odell</translation>
  </message>
  <message>
   <source>&amp;Device</source>
   <translation>&amp;Gerät</translation>
  </message>
  <message>
   <source>Pre&amp;cision</source>
   <translation>Ge&amp;nauigkeit</translation>
  </message>
  <message>
   <source>&amp;Back to {model}</source>
   <translation>Zur&amp;ück zu {model}</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Bedarf wird ermittelt…</translation>
  </message>
  <message>
   <source>Folder of a checkpoint</source>
   <translation>Ordner eines Checkpoints</translation>
  </message>
  <message>
   <source>Runs at {host}.</source>
   <translation>Läuft auf {host}.</translation>
  </message>
  <message>
   <source>Runs on the {device}, in {precision}.</source>
   <translation>Läuft auf: {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}.</source>
   <translation>Geladen: {needed} auf: {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}; {free} are free.</source>
   <translation>Geladen: {needed} auf: {device}, in {precision}; {free} sind frei.</translation>
  </message>
  <message>
   <source>Look at all that the map shows</source>
   <translation>Alles betrachten, was die Karte zeigt</translation>
  </message>
  <message numerus="yes">
   <source>%n layer(s) of the group {name}</source>
   <translation>
    <numerusform>%n Layer der Gruppe {name}</numerusform>
    <numerusform>%n Layer der Gruppe {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>How it is done: what is drawn, and how closely is looked</source>
   <translation>Wie es geschieht: was gezeichnet und wie genau hingesehen wird</translation>
  </message>
  <message>
   <source>How: {choice}</source>
   <translation>Wie: {choice}</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>What the map shows now</source>
   <translation>Was die Karte jetzt zeigt</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>One raster layer</source>
   <translation>Ein Rasterlayer</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Zwei Daten</translation>
  </message>
  <message>
   <source>Two layers of different dates</source>
   <translation>Zwei Layer verschiedenen Datums</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Reihe</translation>
  </message>
  <message>
   <source>Many layers in time order</source>
   <translation>Viele Layer in zeitlicher Folge</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Was betrachtet wird</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Rasterlayer, der betrachtet wird</translation>
  </message>
  <message>
   <source>Only the part that the map shows</source>
   <translation>Nur der Teil, den die Karte zeigt</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Betrachten</translation>
  </message>
  <message>
   <source>Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.</source>
   <translation>Gibt dem späteren Bild das Licht des früheren, für die ganze Szene gleich: durch eine Gerade durch den Boden, der sich am wenigsten verändert hat, oder durch die Anteile von Dunkel und Hell. Hilft, wo Dunst oder Jahreszeit sehr verschieden sind.</translation>
  </message>
  <message>
   <source>as they are</source>
   <translation>wie sie sind</translation>
  </message>
  <message>
   <source>matched by unchanged ground</source>
   <translation>angeglichen nach unverändertem Boden</translation>
  </message>
  <message>
   <source>matched by histogram</source>
   <translation>angeglichen nach Histogramm</translation>
  </message>
  <message>
   <source>Colours of the two dates</source>
   <translation>Farben der beiden Daten</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>&amp;Farben</translation>
  </message>
  <message>
   <source>Ali&amp;gn the later date</source>
   <translation>S&amp;päteres Bild ausrichten</translation>
  </message>
  <message>
   <source>How far the dates lie apart is measured anyway; this puts the later one back.</source>
   <translation>Wie weit die Bilder versetzt sind, wird ohnehin gemessen; dies rückt das spätere zurück.</translation>
  </message>
  <message>
   <source>colours matched</source>
   <translation>Farben angeglichen</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>ausgerichtet</translation>
  </message>
  <message>
   <source>{title} – partly downloaded</source>
   <translation>{title} – teils heruntergeladen</translation>
  </message>
  <message>
   <source>{title} – damaged</source>
   <translation>{title} – beschädigt</translation>
  </message>
  <message>
   <source>{title} – to download</source>
   <translation>{title} – herunterzuladen</translation>
  </message>
  <message>
   <source>A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project</source>
   <translation>Ein Ordner mit RSUniVLM, RSCoVLM oder einem Qwen-VL-Modell, wie es veröffentlicht ist, oder mit einem Checkpoint dieses Projekts</translation>
  </message>
  <message>
   <source>Checkpoint folder…</source>
   <translation>Checkpoint-Ordner…</translation>
  </message>
  <message>
   <source>A model on a server that speaks OpenAI's protocol; pictures go there</source>
   <translation>Ein Modell auf einem Server, der das Protokoll von OpenAI spricht; Bilder gehen dorthin</translation>
  </message>
  <message>
   <source>On another computer…</source>
   <translation>Auf einem anderen Rechner…</translation>
  </message>
  <message>
   <source>Has learned: {label}</source>
   <translation>Hat gelernt: {label}</translation>
  </message>
  <message>
   <source>Size: {size}</source>
   <translation>Größe: {size}</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Lizenz: {licence}</translation>
  </message>
  <message>
   <source>Pictures go to {host}</source>
   <translation>Bilder gehen an {host}</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Turned</source>
   <translation>Gedreht</translation>
  </message>
  <message>
   <source>Rectangles turned with the objects</source>
   <translation>Rechtecke, die mit den Objekten gedreht sind</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Aufrecht</translation>
  </message>
  <message>
   <source>Boxes along the picture's sides</source>
   <translation>Rechtecke entlang der Bildränder</translation>
  </message>
  <message>
   <source>What is drawn round an object</source>
   <translation>Was um ein Objekt gezeichnet wird</translation>
  </message>
  <message>
   <source>Show tiles en&amp;larged</source>
   <translation>Kacheln &amp;vergrößert zeigen</translation>
  </message>
  <message>
   <source>Each tile is shown to the model at the largest size it was trained on: small objects are found more often, and it takes several times as long.</source>
   <translation>Jede Kachel wird dem Modell in der größten Größe gezeigt, mit der es trainiert wurde: kleine Objekte werden öfter gefunden, und es dauert mehrmals so lange.</translation>
  </message>
  <message>
   <source>This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: it draws the outline in each box. Empty: boxes only.</source>
   <translation>Dieses Modell zeichnet Rechtecke, keine Umrisse. Der Ordner eines Segmentierungsmodells der SAM-Familie, das Sie haben: es zeichnet in jedem Rechteck den Umriss. Leer: nur Rechtecke.</translation>
  </message>
  <message>
   <source>Folder of a SAM model</source>
   <translation>Ordner eines SAM-Modells</translation>
  </message>
  <message>
   <source>Draw &amp;outlines in boxes with</source>
   <translation>&amp;Umrisse in Rechtecken zeichnet</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Den Ordner wählen</translation>
  </message>
  <message>
   <source>turned rectangles</source>
   <translation>gedrehte Rechtecke</translation>
  </message>
  <message>
   <source>boxes</source>
   <translation>aufrechte Rechtecke</translation>
  </message>
  <message>
   <source>enlarged</source>
   <translation>vergrößert</translation>
  </message>
  <message>
   <source>outlines by {model}</source>
   <translation>Umrisse von {model}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <source>Along the cells that the model marks</source>
   <translation>Entlang der Zellen, die das Modell markiert</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Glatt</translation>
  </message>
  <message>
   <source>Between the cells, where the probability passes the slider's value</source>
   <translation>Zwischen den Zellen, wo die Wahrscheinlichkeit den Wert des Reglers kreuzt</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the model's own answer, less takes in more, more keeps only what is certain.</source>
   <translation>Das Modell gibt jeder Zelle eine Wahrscheinlichkeit; ab dieser gehört eine Zelle zum Umriss. 50 % ist die eigene Antwort des Modells, weniger nimmt mehr hinein, mehr behält nur, was sicher ist.</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <source>Certain&amp;ty</source>
   <translation>&amp;Sicherheit</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>glatt</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <source>from {percent}</source>
   <translation>ab {percent}</translation>
  </message>
  <message>
   <source>Layer of the earlier date</source>
   <translation>Layer des früheren Datums</translation>
  </message>
  <message>
   <source>Layer of the later date</source>
   <translation>Layer des späteren Datums</translation>
  </message>
  <message>
   <source>Earlier date</source>
   <translation>Früheres Datum</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>Späteres Datum</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>Tauschen</translation>
  </message>
  <message>
   <source>Swap before and after</source>
   <translation>Vorher und nachher tauschen</translation>
  </message>
  <message>
   <source>S&amp;wipe</source>
   <translation>&amp;Wischen</translation>
  </message>
  <message>
   <source>Compare both on the map with a line that you drag</source>
   <translation>Beide auf der Karte mit einer Linie vergleichen, die Sie ziehen</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>No date is known; the results will have none either.</source>
   <translation>Kein Datum ist bekannt; auch die Ergebnisse werden keines haben.</translation>
  </message>
  <message>
   <source>One date is not known; the results will lack it too.</source>
   <translation>Ein Datum ist nicht bekannt; auch den Ergebnissen wird es fehlen.</translation>
  </message>
  <message>
   <source>Both have the same date.</source>
   <translation>Beide haben dasselbe Datum.</translation>
  </message>
  <message>
   <source>The earlier date lies after the later one; swap them.</source>
   <translation>Das frühere Datum liegt nach dem späteren; vertauschen Sie die Layer.</translation>
  </message>
  <message>
   <source>What one pixel covers on the ground, and how its values are shown</source>
   <translation>Was ein Pixel auf dem Boden abdeckt, und wie seine Werte gezeigt werden</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Auflösung</translation>
  </message>
  <message>
   <source>As the imagery is</source>
   <translation>Wie die Bilder sind</translation>
  </message>
  <message>
   <source>Twice as coarse</source>
   <translation>Doppelt so grob</translation>
  </message>
  <message>
   <source>Four times as coarse</source>
   <translation>Viermal so grob</translation>
  </message>
  <message>
   <source>In metres:</source>
   <translation>In Metern:</translation>
  </message>
  <message>
   <source>Side of a pixel on the ground in metres</source>
   <translation>Seite eines Pixels auf dem Boden in Metern</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <source>As they come</source>
   <translation>Wie sie kommen</translation>
  </message>
  <message>
   <source>As displayed</source>
   <translation>Wie angezeigt</translation>
  </message>
  <message>
   <source>Raw bands, stretched</source>
   <translation>Rohe Kanäle, gestreckt</translation>
  </message>
  <message>
   <source>As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th percentile</source>
   <translation>Wie sie kommen: eine einfache Datei, wie sie ist, alles andere wie angezeigt. Wie angezeigt: mit dem Stil des Layers. Rohe Kanäle: die Werte der Datei; solche von mehr als 8 Bit werden vom 2. bis zum 98. Perzentil gestreckt</translation>
  </message>
  <message>
   <source>&amp;Bands</source>
   <translation>&amp;Kanäle</translation>
  </message>
  <message>
   <source>Show these bands of the file as red, green and blue</source>
   <translation>Diese Kanäle der Datei als Rot, Grün und Blau zeigen</translation>
  </message>
  <message>
   <source>Red band</source>
   <translation>Roter Kanal</translation>
  </message>
  <message>
   <source>Green band</source>
   <translation>Grüner Kanal</translation>
  </message>
  <message>
   <source>Blue band</source>
   <translation>Blauer Kanal</translation>
  </message>
  <message>
   <source>Pixels: {size}</source>
   <translation>Pixel: {size}</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Nothing leaves this computer</source>
   <translation>Nichts verlässt diesen Rechner</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>&amp;Prompt</source>
   <translation>Eing&amp;abe</translation>
  </message>
  <message>
   <source>Use this example</source>
   <translation>Dieses Beispiel verwenden</translation>
  </message>
  <message>
   <source>Draw a rectangle on the map; only what lies inside is looked at</source>
   <translation>Ein Rechteck auf der Karte ziehen; nur was darin liegt, wird betrachtet</translation>
  </message>
  <message>
   <source>Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes it, Backspace takes a corner back, Esc gives up</source>
   <translation>Ein Polygon auf der Karte zeichnen; nur was darin liegt, wird betrachtet. Rechtsklick oder Doppelklick schließt es, Rücktaste nimmt eine Ecke zurück, Esc bricht ab</translation>
  </message>
  <message>
   <source>Take the selected features of the active polygon layer</source>
   <translation>Die ausgewählten Objekte des aktiven Polygonlayers nehmen</translation>
  </message>
  <message>
   <source>Look everywhere again</source>
   <translation>Wieder überall hinsehen</translation>
  </message>
  <message>
   <source>Only &amp;inside:</source>
   <translation>Nur &amp;innerhalb:</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Los</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>An&amp;halten</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>May loo&amp;k closer</source>
   <translation>Da&amp;rf näher hinsehen</translation>
  </message>
  <message>
   <source>The model may choose a place and see it in full detail before it answers, this many times. Where it looked is shown on the map.</source>
   <translation>So oft darf das Modell eine Stelle wählen und sie in allen Einzelheiten sehen, bevor es antwortet. Wo es hingesehen hat, zeigt die Karte.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>Search &amp;within</source>
   <translation>Absuchen &amp;mit</translation>
  </message>
  <message>
   <source>The most times the model may be asked. It looks at the whole first, then where something is probable; what was searched, and how closely, is kept as a layer.</source>
   <translation>So oft darf das Modell höchstens gefragt werden. Es sieht erst das Ganze an, dann die Stellen, an denen etwas wahrscheinlich ist; was wie genau abgesucht wurde, bleibt als Layer erhalten.</translation>
  </message>
  <message>
   <source>every tile</source>
   <translation>jede Kachel</translation>
  </message>
  <message>
   <source> calls</source>
   <translation> Aufrufen</translation>
  </message>
  <message>
   <source>closer {times} ×</source>
   <translation>näher {times} ×</translation>
  </message>
  <message numerus="yes">
   <source>within %n call(s)</source>
   <translation>
    <numerusform>mit %n Aufruf</numerusform>
    <numerusform>mit %n Aufrufen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), all of them looked at.</source>
   <translation>
    <numerusform>Etwa %n Kachel, sie wird betrachtet.</numerusform>
    <numerusform>Etwa %n Kacheln, alle werden betrachtet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), too many for all; give a number of calls, or zoom in.</source>
   <translation>
    <numerusform>Etwa %n Kachel, zu viel für alles; geben Sie eine Zahl von Aufrufen an, oder zoomen Sie hinein.</numerusform>
    <numerusform>Etwa %n Kacheln, zu viele für alle; geben Sie eine Zahl von Aufrufen an, oder zoomen Sie hinein.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s); those where something is probable come first.</source>
   <translation>
    <numerusform>Etwa %n Kachel; wo etwas wahrscheinlich ist, wird zuerst gesucht.</numerusform>
    <numerusform>Etwa %n Kacheln; wo etwas wahrscheinlich ist, wird zuerst gesucht.</numerusform>
   </translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Layers of the series in time order</source>
   <translation>Layer der Reihe in zeitlicher Folge</translation>
  </message>
  <message>
   <source>Tick the layers to compare; a double click or Return corrects a date</source>
   <translation>Haken Sie die Layer an, die verglichen werden; Doppelklick oder Eingabetaste berichtigt ein Datum</translation>
  </message>
  <message>
   <source>Each to next</source>
   <translation>Jedes mit dem nächsten</translation>
  </message>
  <message>
   <source>Compare each date with the next</source>
   <translation>Jedes Datum mit dem nächsten vergleichen</translation>
  </message>
  <message>
   <source>Each to first</source>
   <translation>Jedes mit dem ersten</translation>
  </message>
  <message>
   <source>Compare each date with the first</source>
   <translation>Jedes Datum mit dem ersten vergleichen</translation>
  </message>
  <message>
   <source>Which dates are compared</source>
   <translation>Welche Daten verglichen werden</translation>
  </message>
  <message numerus="yes">
   <source>%n comparison(s), one after the other</source>
   <translation>
    <numerusform>%n Vergleich, einer nach dem anderen</numerusform>
    <numerusform>%n Vergleiche, einer nach dem anderen</numerusform>
   </translation>
  </message>
  <message>
   <source>no date</source>
   <translation>kein Datum</translation>
  </message>
  <message>
   <source>File of the whole scene</source>
   <translation>Datei der ganzen Szene</translation>
  </message>
  <message>
   <source>every n-th row and tile</source>
   <translation>jede n-te Kachel und Zeile</translation>
  </message>
  <message>
   <source>random tiles</source>
   <translation>zufällige Kacheln</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>wie gefunden</translation>
  </message>
  <message>
   <source>with fewer points</source>
   <translation>mit weniger Stützpunkten</translation>
  </message>
  <message>
   <source>smooth, for land cover</source>
   <translation>glatt, für Landbedeckung</translation>
  </message>
  <message>
   <source>with square corners, for buildings</source>
   <translation>rechtwinklig, für Gebäude</translation>
  </message>
  <message>
   <source>One class at eac&amp;h place</source>
   <translation>&amp;Je Ort nur eine Klasse</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the one that is most probable there</source>
   <translation>Wo sich Klassen überlappen, gehört der Ort der Klasse, die dort am wahrscheinlichsten ist</translation>
  </message>
  <message>
   <source>Keep working without &amp;QGIS</source>
   <translation>Auch ohne &amp;QGIS weitermachen</translation>
  </message>
  <message>
   <source>The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is closed, and what was done is kept</source>
   <translation>Die Engine bleibt, bis alles fertig ist, und dieses Dock findet sie wieder. Sonst pausiert sie, wenn QGIS geschlossen wird, und was fertig ist, bleibt erhalten</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Umrisse</translation>
  </message>
  <message>
   <source>Also as</source>
   <translation>Auch als</translation>
  </message>
  <message>
   <source>Whole sce&amp;ne, into a file</source>
   <translation>Ganze Szene, in eine Da&amp;tei</translation>
  </message>
  <message>
   <source>All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused and gone on with, and shows on the map while it grows</source>
   <translation>Alles, wie groß es auch ist, Kachel für Kachel: was gefunden wird, kommt sogleich in eine Datei und erscheint dabei auf der Karte; es kann pausiert und fortgesetzt werden</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up on this computer yet.</source>
   <translation>Ganze Szenen brauchen die Engine Server, die auf diesem Rechner noch nicht eingerichtet ist.</translation>
  </message>
  <message>
   <source>Set it &amp;up…</source>
   <translation>Einri&amp;chten…</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} Pixel</translation>
  </message>
  <message>
   <source>{metres} m, {width} × {height}</source>
   <translation>{metres} m, {width} × {height}</translation>
  </message>
  <message>
   <source>{model} was taught this with {least} to {most} m per pixel; here it is {metres} m, so expect worse.</source>
   <translation>{model} hat dies mit {least} bis {most} m je Pixel gelernt; hier sind es {metres} m, rechnen Sie also mit Schlechterem.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Das Modell</translation>
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
   <translation>Rechteck, {area}</translation>
  </message>
  <message>
   <source>Polygon, {area}</source>
   <translation>Polygon, {area}</translation>
  </message>
  <message>
   <source>Choose a polygon layer in the layers panel and select features in it first.</source>
   <translation>Wählen Sie zuerst im Layerfenster einen Polygonlayer und darin Objekte aus.</translation>
  </message>
  <message>
   <source>No feature of {name} is selected; select some on the map first.</source>
   <translation>Kein Objekt von {name} ist ausgewählt; wählen Sie zuerst auf der Karte welche aus.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) of {name}</source>
   <translation>
    <numerusform>%n Objekt von {name}</numerusform>
    <numerusform>%n Objekte von {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s) to look at, and {most} are allowed.</source>
   <translation>
    <numerusform>Etwa %n Kachel zu betrachten, {most} sind erlaubt.</numerusform>
    <numerusform>Etwa %n Kacheln zu betrachten, {most} sind erlaubt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Hineinzoomen</translation>
  </message>
  <message>
   <source>Only what the map shows</source>
   <translation>Nur was die Karte zeigt</translation>
  </message>
  <message>
   <source>Pixels {times} times as coarse</source>
   <translation>Pixel {times}-mal so grob</translation>
  </message>
  <message numerus="yes">
   <source>Search within %n call(s)</source>
   <translation>
    <numerusform>Mit %n Aufruf absuchen</numerusform>
    <numerusform>Mit %n Aufrufen absuchen</numerusform>
   </translation>
  </message>
  <message>
   <source>As a whole scene</source>
   <translation>Als ganze Szene</translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Angehalten; was angekommen ist, bleibt, und von dort kann es weitergehen.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>Das Modell {model} ist da.</translation>
  </message>
  <message>
   <source>Download a model</source>
   <translation>Ein Modell herunterladen</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Bedarf wird ermittelt…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>&amp;Download</source>
   <translation>&amp;Herunterladen</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Anhalten</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>{size}, of which {missing} are still to come</source>
   <translation>{size}, davon fehlen noch {missing}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Frei auf dem Datenträger</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Kommt nach</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Läuft auf</translation>
  </message>
  <message>
   <source>Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.</source>
   <translation>Nur diese Dateien werden geholt; nichts von Ihnen wird gesendet. Es kann angehalten werden und später dort weitergehen.</translation>
  </message>
  <message>
   <source>Checking what came…</source>
   <translation>Was angekommen ist, wird geprüft…</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>Asking for the files…</source>
   <translation>Die Dateien werden angefragt…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The job was stopped before a part of it was done; run it again.</source>
   <translation>Der Auftrag wurde angehalten, bevor ein Teil davon fertig war; wiederholen Sie den Lauf.</translation>
  </message>
  <message>
   <source>{program} cannot be started ({reason}); check the installation.</source>
   <translation>{program} kann nicht gestartet werden ({reason}); prüfen Sie die Installation.</translation>
  </message>
  <message>
   <source>The plugin's engine is missing in {folder}; install the plugin again.</source>
   <translation>Die Engine des Plugins fehlt in {folder}; installieren Sie das Plugin neu.</translation>
  </message>
  <message>
   <source>There is no engine called {name}; choose {starter} or {server}.</source>
   <translation>Es gibt keine Engine namens {name}; wählen Sie {starter} oder {server}.</translation>
  </message>
  <message>
   <source>The engine sent something that is no event; restart it.</source>
   <translation>Die Engine hat etwas geschickt, das kein Ereignis ist; starten Sie sie neu.</translation>
  </message>
  <message>
   <source>'{text}' is no address of a server; give it as http://127.0.0.1:8000.</source>
   <translation>„{text}“ ist keine Adresse eines Servers; geben Sie sie wie http://127.0.0.1:8000 an.</translation>
  </message>
  <message>
   <source>The captured picture {file} is gone; capture it again.</source>
   <translation>Das aufgenommene Bild {file} ist nicht mehr da; nehmen Sie es noch einmal auf.</translation>
  </message>
  <message>
   <source>The server at {address} does not answer; start it again.</source>
   <translation>Der Server unter {address} antwortet nicht; starten Sie ihn neu.</translation>
  </message>
  <message>
   <source>The server sent something that is not understood; start it again.</source>
   <translation>Der Server hat etwas Unverständliches geschickt; starten Sie ihn neu.</translation>
  </message>
  <message>
   <source>What answers there is no RSVLM server (HTTP {status}); check its address.</source>
   <translation>Was dort antwortet, ist kein RSVLM-Server (HTTP {status}); prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <source>Whole scenes need the server on this computer; set it up with More models.</source>
   <translation>Ganze Szenen brauchen den Server auf diesem Rechner; richten Sie ihn mit „Mehr Modelle“ ein.</translation>
  </message>
  <message>
   <source>One date is a raster file and the other is pixels; give both in the same way.</source>
   <translation>Ein Datum ist eine Rasterdatei, das andere sind Pixel; geben Sie beide auf gleiche Weise an.</translation>
  </message>
  <message>
   <source>{first} and {second} do not overlap: the first covers {extent}, the second {other}; choose two dates of the same place.</source>
   <translation>{first} und {second} überlappen sich nicht: das erste reicht über {extent}, das zweite über {other}; wählen Sie zwei Daten vom selben Ort.</translation>
  </message>
  <message>
   <source>The two dates have no coordinate system and their pixels do not coincide; give both a CRS.</source>
   <translation>Die beiden Daten haben kein Koordinatensystem, und ihre Pixel decken sich nicht; geben Sie beiden ein KBS.</translation>
  </message>
  <message>
   <source>{name} was resampled to the pixels of {other}.</source>
   <translation>{name} wurde auf die Pixel von {other} umgerechnet.</translation>
  </message>
  <message>
   <source>One of the two dates has a coordinate system and the other has none; give both the same.</source>
   <translation>Eines der beiden Daten hat ein Koordinatensystem, das andere keines; geben Sie beiden dasselbe.</translation>
  </message>
  <message>
   <source>The two pictures have no place and differ in size, {first} and {second} pixels; give both the same size or a georeference.</source>
   <translation>Die beiden Bilder haben keine Lage und sind verschieden groß, {first} und {second} Pixel; geben Sie beiden dieselbe Größe oder eine Georeferenz.</translation>
  </message>
  <message>
   <source>{path} cannot be put on the grid of the other date; reproject it first.</source>
   <translation>{path} kann nicht auf das Gitter des anderen Datums gebracht werden; projizieren Sie es vorher um.</translation>
  </message>
  <message>
   <source>The two dates</source>
   <translation>Die beiden Daten</translation>
  </message>
  <message>
   <source>The two dates cannot be put on one grid; reproject one of them first.</source>
   <translation>Die beiden Daten können nicht auf ein Gitter gebracht werden; projizieren Sie vorher eines um.</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>seinem eigenen KBS</translation>
  </message>
  <message>
   <source>{numbers} in {crs}</source>
   <translation>{numbers} in {crs}</translation>
  </message>
  <message>
   <source>The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); choose a smaller extent, or the server for whole scenes.</source>
   <translation>Das Bild hat {width} x {height} Pixel, mehr als die kleine Engine auf einmal nimmt ({most} Millionen); wählen Sie eine kleinere Ausdehnung oder für ganze Szenen den Server.</translation>
  </message>
  <message>
   <source>The pixels of {path} cannot be handed over ({reason}); free some disk space.</source>
   <translation>Die Pixel von {path} können nicht übergeben werden ({reason}); schaffen Sie Platz auf dem Datenträger.</translation>
  </message>
  <message>
   <source>{path} could not be read; it may be damaged, get it again.</source>
   <translation>{path} konnte nicht gelesen werden; vielleicht beschädigt, holen Sie es neu.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.</source>
   <translation>{path} kann nicht als Raster gelesen werden; wählen Sie ein GeoTIFF, JPEG, PNG oder Ähnliches.</translation>
  </message>
  <message>
   <source>{path} does not exist; check the path.</source>
   <translation>{path} gibt es nicht; prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>The raster</source>
   <translation>Das Raster</translation>
  </message>
  <message>
   <source>{path} holds several rasters and none of its own; choose one of its subdatasets.</source>
   <translation>{path} enthält mehrere Raster und kein eigenes; wählen Sie einen seiner Subdatensätze.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; make an amplitude image of it first.</source>
   <translation>{path} enthält komplexe Zahlen; machen Sie erst ein Amplitudenbild daraus.</translation>
  </message>
  <message>
   <source>{name} is placed by control points; it was warped to a north-up grid.</source>
   <translation>{name} ist durch Passpunkte verortet; es wurde auf ein genordetes Gitter entzerrt.</translation>
  </message>
  <message>
   <source>The georeference {affine} has no area; repair the raster's geotransform.</source>
   <translation>Die Georeferenz {affine} hat keine Fläche; berichtigen Sie die Geotransformation des Rasters.</translation>
  </message>
  <message>
   <source>{name} has no coordinate system; features are in its own coordinates.</source>
   <translation>{name} hat kein Koordinatensystem; die Objekte liegen in seinen eigenen Koordinaten.</translation>
  </message>
  <message>
   <source>{path} has no band {band}; choose among 1 to {count}.</source>
   <translation>{path} hat keinen Kanal {band}; wählen Sie aus 1 bis {count}.</translation>
  </message>
  <message>
   <source>{path} has nothing but an alpha band; choose a raster with image bands.</source>
   <translation>{path} hat nur einen Alphakanal; wählen Sie ein Raster mit Bildkanälen.</translation>
  </message>
  <message>
   <source>{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.</source>
   <translation>{name} sagt nicht, welche Kanäle Rot, Grün und Blau sind; genommen wurden {numbers}, in dieser Reihenfolge.</translation>
  </message>
  <message>
   <source>The window {window} lies outside {path}, which has {width} x {height} pixels; choose a window inside it.</source>
   <translation>Das Fenster {window} liegt außerhalb von {path}, das {width} x {height} Pixel hat; wählen Sie eines darin.</translation>
  </message>
  <message>
   <source>The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it.</source>
   <translation>Die Ausdehnung {wanted} liegt außerhalb des Layers, der {covers} abdeckt; wählen Sie eine darin.</translation>
  </message>
  <message>
   <source>{path} could not be read ({reason}); it may be damaged, get it again.</source>
   <translation>{path} konnte nicht gelesen werden ({reason}); vielleicht beschädigt, holen Sie es neu.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS; the dock finds it again.</source>
   <translation>Der Auftrag läuft ohne QGIS weiter; im Dock finden Sie ihn bei den ganzen Szenen wieder.</translation>
  </message>
  <message>
   <source>The server was stopped; run the job again.</source>
   <translation>Der Server wurde angehalten; wiederholen Sie den Lauf.</translation>
  </message>
  <message>
   <source>The job could not be sent ({kind}); the log has the details.</source>
   <translation>Der Auftrag konnte nicht gesendet werden ({kind}); Näheres steht im Protokoll.</translation>
  </message>
  <message>
   <source>The server no longer tells how the job goes on; run it again.</source>
   <translation>Der Server meldet nicht mehr, wie der Auftrag vorangeht; wiederholen Sie den Lauf.</translation>
  </message>
  <message>
   <source>The captured picture is in no file; capture it again.</source>
   <translation>Das aufgenommene Bild liegt in keiner Datei; nehmen Sie es noch einmal auf.</translation>
  </message>
  <message>
   <source>The server is not installed; set it up with More models, or use the built-in engine.</source>
   <translation>Der Server ist nicht installiert; richten Sie ihn mit „Mehr Modelle“ ein, oder nutzen Sie die eingebaute Engine.</translation>
  </message>
  <message>
   <source>The server did not start; its log tells why.</source>
   <translation>Der Server ist nicht gestartet; sein Protokoll sagt, warum.</translation>
  </message>
  <message>
   <source>The server ended unexpectedly; press Run to start it again.</source>
   <translation>Der Server wurde unerwartet beendet; klicken Sie auf Los, um ihn wieder zu starten.</translation>
  </message>
  <message>
   <source>The built-in engine has no model '{model}'; choose the server.</source>
   <translation>Die eingebaute Engine hat kein Modell „{model}“; wählen Sie den Server.</translation>
  </message>
  <message>
   <source>The engine was stopped; run the job again.</source>
   <translation>Die Engine wurde angehalten; wiederholen Sie den Lauf.</translation>
  </message>
  <message>
   <source>The picture could not be read ({kind}); try another.</source>
   <translation>Das Bild konnte nicht gelesen werden ({kind}); versuchen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; press Run to start it again.</source>
   <translation>Die Engine hat etwas Unverständliches geschickt; klicken Sie auf Los, um sie wieder zu starten.</translation>
  </message>
  <message>
   <source>The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.</source>
   <translation>Das Modell läuft in QGIS selbst, weil sich daneben kein Python starten ließ; die Karte kann währenddessen ruckeln.</translation>
  </message>
  <message>
   <source>The engine did not start; its log tells why.</source>
   <translation>Die Engine ist nicht gestartet; ihr Protokoll sagt, warum.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly; press Run to start it again.</source>
   <translation>Die Engine wurde unerwartet beendet; klicken Sie auf Los, um sie wieder zu starten.</translation>
  </message>
  <message>
   <source>The engine no longer answers; press Run to start it again.</source>
   <translation>Die Engine antwortet nicht mehr; klicken Sie auf Los, um sie wieder zu starten.</translation>
  </message>
  <message>
   <source>The engine cannot be loaded ({reason}); install the plugin again.</source>
   <translation>Die Engine kann nicht geladen werden ({reason}); installieren Sie das Plugin neu.</translation>
  </message>
 </context>
 <context>
  <name>Evaluate</name>
  <message>
   <source>Evaluate: {name}</source>
   <translation>Bewerten: {name}</translation>
  </message>
  <message>
   <source>areas: every square metre counts</source>
   <translation>Flächen: jeder Quadratmeter zählt</translation>
  </message>
  <message>
   <source>objects, paired one to one</source>
   <translation>Objekte, eins zu eins gepaart</translation>
  </message>
  <message>
   <source>objects, as detections are measured (DOTA)</source>
   <translation>Objekte, wie Erkennungen gemessen werden (DOTA)</translation>
  </message>
  <message>
   <source>&amp;Leave out what was rejected in the review</source>
   <translation>In der Prüfung &amp;Abgelehntes auslassen</translation>
  </message>
  <message>
   <source>In the reference</source>
   <translation>In der Referenz</translation>
  </message>
  <message>
   <source>In the result</source>
   <translation>Im Ergebnis</translation>
  </message>
  <message>
   <source>Which class of the reference is which of the result</source>
   <translation>Welche Klasse der Referenz welche des Ergebnisses ist</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Referenz</translation>
  </message>
  <message>
   <source>&amp;Field with its classes</source>
   <translation>&amp;Feld mit ihren Klassen</translation>
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation>&amp;Vergleichen</translation>
  </message>
  <message>
   <source>Least &amp;overlap (IoU)</source>
   <translation>&amp;Mindestüberlappung (IoU)</translation>
  </message>
  <message>
   <source>&amp;Evaluate</source>
   <translation>&amp;Bewerten</translation>
  </message>
  <message>
   <source>The reference counts where it was searched, and nowhere else.</source>
   <translation>Die Referenz zählt dort, wo abgesucht wurde, und sonst nirgends.</translation>
  </message>
  <message>
   <source>Add a polygon layer that says what is really there.</source>
   <translation>Fügen Sie einen Polygonlayer hinzu, der sagt, was wirklich da ist.</translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(ausgelassen)</translation>
  </message>
  <message>
   <source>The reference {name} has no polygons; choose another layer.</source>
   <translation>Die Referenz {name} hat keine Polygone; wählen Sie einen anderen Layer.</translation>
  </message>
  <message>
   <source>The evaluation was stopped.</source>
   <translation>Die Bewertung wurde angehalten.</translation>
  </message>
  <message>
   <source>The layer does not say where it was searched: the whole reference counts.</source>
   <translation>Der Layer sagt nicht, wo abgesucht wurde: die ganze Referenz zählt.</translation>
  </message>
  <message>
   <source>The search was stopped before its end; what it did not reach counts as missed.</source>
   <translation>Die Suche wurde vor dem Ende angehalten; was sie nicht erreicht hat, zählt als übersehen.</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Fehlalarme</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>Übersehenes</translation>
  </message>
  <message>
   <source>The evaluation {file} cannot be opened; it was moved or removed.</source>
   <translation>Die Bewertung {file} kann nicht geöffnet werden; sie wurde verschoben oder gelöscht.</translation>
  </message>
  <message>
   <source>Compared by area: every spot counts once.</source>
   <translation>Nach Fläche verglichen: jede Stelle zählt einmal.</translation>
  </message>
  <message>
   <source>Compared object by object, one to one: found where both overlap by {percent} % or more (IoU).</source>
   <translation>Objekt für Objekt verglichen, eins zu eins: gefunden, wo sich beide zu {percent} % oder mehr überlappen (IoU).</translation>
  </message>
  <message>
   <source>Compared object by object: each points to the one that it overlaps most, and the first of them with {percent} % or more (IoU) has found it.</source>
   <translation>Objekt für Objekt verglichen: jedes zeigt auf das, das es am meisten überlappt, und das erste davon mit {percent} % oder mehr (IoU) hat es gefunden.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>alle zusammen</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>Nothing was found, so there is no precision.</source>
   <translation>Nichts wurde gefunden, also gibt es keine Präzision.</translation>
  </message>
  <message>
   <source>The reference has nothing where it was searched, so there is no recall.</source>
   <translation>Die Referenz hat nichts, wo abgesucht wurde, also gibt es keine Trefferquote.</translation>
  </message>
  <message numerus="yes">
   <source>%n object(s) at the edge of what was searched do not count.</source>
   <translation>
    <numerusform>%n Objekt am Rand des Abgesuchten zählt nicht.</numerusform>
    <numerusform>%n Objekte am Rand des Abgesuchten zählen nicht.</numerusform>
   </translation>
  </message>
  <message>
   <source>there / found</source>
   <translation>da / gefunden</translation>
  </message>
  <message>
   <source>all features</source>
   <translation>alle Objekte</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Kennzahlen</translation>
  </message>
  <message>
   <source>What was taken for what</source>
   <translation>Was wofür gehalten wurde</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Kenn&amp;zahlen kopieren</translation>
  </message>
  <message>
   <source>Evaluation: {name}</source>
   <translation>Bewertung: {name}</translation>
  </message>
  <message>
   <source>RSVLM: evaluating</source>
   <translation>RSVLM: Bewertung läuft</translation>
  </message>
 </context>
 <context>
  <name>Improve</name>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Tiles that nothing was learned from</source>
   <translation>Kacheln, aus denen nichts gelernt wurde</translation>
  </message>
  <message>
   <source>The comparison {file} cannot be opened; it was moved or removed.</source>
   <translation>Der Vergleich {file} kann nicht geöffnet werden; er wurde verschoben oder gelöscht.</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <source>Stopped; nothing was learned.</source>
   <translation>Angehalten; nichts wurde gelernt.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Modell verbessern</translation>
  </message>
  <message>
   <source>Set &amp;up…</source>
   <translation>Einri&amp;chten…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Of one processor core for learning; reading and examining come on top.</source>
   <translation>Eines Prozessorkerns, zum Lernen; Lesen und Testen kommen hinzu.</translation>
  </message>
  <message>
   <source>own use only</source>
   <translation>nur eigener Gebrauch</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Reist mit dem Gelernten, für alle, denen Sie es geben.</translation>
  </message>
  <message>
   <source>&amp;Class to learn</source>
   <translation>Zu lernende &amp;Klasse</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Time to learn</source>
   <translation>Lern&amp;zeit</translation>
  </message>
  <message>
   <source>L&amp;icence</source>
   <translation>L&amp;izenz</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>The small model learns one class from what you decided in reviews, on this computer. It is then examined where it did not learn; only then you say whether to keep it. The model itself stays as it is.</source>
   <translation>Das kleine Modell lernt eine Klasse aus dem, was Sie beim Prüfen entschieden haben, auf diesem Rechner. Danach wird es dort getestet, wo es nicht gelernt hat; erst dann sagen Sie, ob Sie es behalten. Das Modell selbst bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Lernen aus</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>von Hand gezeichnet</translation>
  </message>
  <message>
   <source>places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Reviewed layers to learn from</source>
   <translation>Geprüfte Layer, aus denen gelernt wird</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>&amp;Lernen</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Anhalten</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>{label} ({count} examples)</source>
   <translation>{label} ({count} Beispiele)</translation>
  </message>
  <message>
   <source>There is no result in the project; review one first.</source>
   <translation>Im Projekt ist kein Ergebnis; prüfen Sie zuerst eines.</translation>
  </message>
  <message>
   <source>Choose a layer that you have reviewed.</source>
   <translation>Wählen Sie einen Layer, den Sie geprüft haben.</translation>
  </message>
  <message>
   <source>Looking through the layers…</source>
   <translation>Layer werden durchgesehen…</translation>
  </message>
  <message>
   <source>Collecting what was reviewed…</source>
   <translation>Geprüftes wird gesammelt…</translation>
  </message>
  <message>
   <source>RSVLM: collecting what was reviewed</source>
   <translation>RSVLM: Geprüftes wird gesammelt</translation>
  </message>
  <message>
   <source>Suggesting needs the full engine on this computer; set it up in the menu.</source>
   <translation>Vorschläge brauchen die volle Engine auf diesem Rechner; richten Sie sie im Menü ein.</translation>
  </message>
  <message>
   <source>Looking for the tiles that are most worth a review…</source>
   <translation>Die Kacheln, die eine Prüfung am meisten lohnen, werden gesucht…</translation>
  </message>
  <message>
   <source>RSVLM: what to review next</source>
   <translation>RSVLM: was als Nächstes zu prüfen ist</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.</source>
   <translation>Kachel {number} von {count}: das Modell ist unsicher, und nichts Ähnliches wurde geprüft.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure here.</source>
   <translation>Kachel {number} von {count}: das Modell ist hier unsicher.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: nothing like it was reviewed yet.</source>
   <translation>Kachel {number} von {count}: noch wurde nichts Ähnliches geprüft.</translation>
  </message>
  <message>
   <source>Tile {number} of {count} worth a look.</source>
   <translation>Kachel {number} von {count}, die einen Blick lohnt.</translation>
  </message>
  <message>
   <source>What was learned: {name}</source>
   <translation>Gelerntes: {name}</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Kennzahlen</translation>
  </message>
  <message>
   <source>On the map:</source>
   <translation>Auf der Karte:</translation>
  </message>
  <message>
   <source>&amp;before</source>
   <translation>&amp;vorher</translation>
  </message>
  <message>
   <source>&amp;after</source>
   <translation>nach&amp;her</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Kennzahlen k&amp;opieren</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>&amp;Behalten</translation>
  </message>
  <message>
   <source>&amp;Throw away</source>
   <translation>Ver&amp;werfen</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Später entscheiden</translation>
  </message>
  <message>
   <source>It waits here until QGIS or its engine ends, then it is gone.</source>
   <translation>Es wartet hier, bis QGIS oder seine Engine endet, dann ist es weg.</translation>
  </message>
  <message>
   <source>RSVLM: looking through reviews</source>
   <translation>RSVLM: Prüfungen werden durchgesehen</translation>
  </message>
  <message>
   <source>Learning needs the full engine (with PyTorch), which is not set up yet.</source>
   <translation>Lernen braucht die volle Engine (mit PyTorch), die noch nicht eingerichtet ist.</translation>
  </message>
  <message>
   <source>The server is on another computer; learning needs an engine on this one.</source>
   <translation>Der Server ist auf einem anderen Rechner; Lernen braucht eine Engine auf diesem.</translation>
  </message>
  <message>
   <source>Look at it…</source>
   <translation>Ansehen…</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name}: {verdict}</translation>
  </message>
  <message>
   <source>RSVLM: comparing before and after</source>
   <translation>RSVLM: vorher und nachher werden verglichen</translation>
  </message>
  <message>
   <source>Use it now</source>
   <translation>Jetzt verwenden</translation>
  </message>
  <message>
   <source>Kept as {model}.</source>
   <translation>Behalten als {model}.</translation>
  </message>
  <message>
   <source>Thrown away; the model is as it was.</source>
   <translation>Verworfen; das Modell ist, wie es war.</translation>
  </message>
  <message>
   <source>{name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>{name} sagt nicht, von welcher Szene er ist; nur von RSVLM erzeugte Layer tun das.</translation>
  </message>
  <message>
   <source>The pixels of {name} were rendered and not kept; nothing can be suggested.</source>
   <translation>Die Pixel von {name} wurden gerendert und nicht behalten; nichts kann vorgeschlagen werden.</translation>
  </message>
  <message>
   <source>Stopped; nothing was suggested.</source>
   <translation>Angehalten; nichts wurde vorgeschlagen.</translation>
  </message>
  <message>
   <source>The engine can suggest nothing; the log tells why.</source>
   <translation>Die Engine kann nichts vorschlagen; das Protokoll sagt, warum.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet; accept, correct or reject some features first.</source>
   <translation>Noch wurde nichts geprüft; nehmen Sie zuerst Objekte an, korrigieren Sie welche oder lehnen Sie sie ab.</translation>
  </message>
  <message>
   <source>{count} examples are few: with 50 or more it learns better.</source>
   <translation>{count} Beispiele sind wenige; mit 50 oder mehr lernt es besser.</translation>
  </message>
  <message>
   <source>Not every feature was decided on, so ground without one is not known to be empty; it learns more from layers that were reviewed to the end.</source>
   <translation>Nicht über jedes Objekt wurde entschieden, daher ist von Boden ohne Objekt nicht bekannt, ob er leer ist; aus zu Ende geprüften Layern lernt es mehr.</translation>
  </message>
  <message>
   <source>Everything of “{label}” was rejected; accept or draw what is right.</source>
   <translation>Alles von „{label}“ wurde abgelehnt; nehmen Sie an oder zeichnen Sie, was richtig ist.</translation>
  </message>
  <message>
   <source>All that is right lies in one place; review in a second one, so that what is learned can be examined where it was not learned.</source>
   <translation>Alles Richtige liegt an einem Ort; prüfen Sie an einem zweiten, damit das Gelernte dort getestet werden kann, wo es nicht gelernt wurde.</translation>
  </message>
  <message>
   <source>Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer.</source>
   <translation>Nichts sagt, was nicht „{label}“ ist; lehnen Sie ab, was falsch ist, oder entscheiden Sie über jedes Objekt eines Layers.</translation>
  </message>
  <message>
   <source>{name} compares dates; it is learned from layers of one picture.</source>
   <translation>{name} vergleicht Daten; gelernt wird aus Layern eines einzigen Bildes.</translation>
  </message>
  <message>
   <source>{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.</source>
   <translation>{name} entstand aus gerenderten Pixeln, die nicht behalten wurden; führen Sie es an einer Rasterdatei noch einmal aus und prüfen Sie das.</translation>
  </message>
  <message>
   <source>The picture {file} of {name} is no longer there; put it back.</source>
   <translation>Das Bild {file} von {name} ist nicht mehr da; legen Sie es zurück.</translation>
  </message>
  <message>
   <source>“{name}” is no name for it; take letters, digits, - and _, {count} at most.</source>
   <translation>„{name}“ geht nicht als Name; nehmen Sie Buchstaben, Ziffern, - und _, höchstens {count}.</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already; take another name.</source>
   <translation>Etwas Gelerntes heißt schon {name}; nehmen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Reading what was reviewed</source>
   <translation>Geprüftes wird gelesen</translation>
  </message>
  <message>
   <source>Examining the model as it is</source>
   <translation>Das Modell, wie es ist, wird getestet</translation>
  </message>
  <message>
   <source>Looking at pictures</source>
   <translation>Bilder werden angesehen</translation>
  </message>
  <message>
   <source>Learning to see it</source>
   <translation>Lernt, es zu sehen</translation>
  </message>
  <message>
   <source>Learning to say it</source>
   <translation>Lernt, es zu benennen</translation>
  </message>
  <message>
   <source>Examining what it has learned</source>
   <translation>Das Gelernte wird getestet</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Es beginnt…</translation>
  </message>
  <message>
   <source>{text}: {done} of {total}</source>
   <translation>{text}: {done} von {total}</translation>
  </message>
  <message>
   <source>{text}; about {time} left</source>
   <translation>{text}; noch etwa {time}</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before and has forgotten some of what it knew.</source>
   <translation>Es umreißt „{label}“ besser als vorher und hat manches vergessen, was es wusste.</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before.</source>
   <translation>Es umreißt „{label}“ besser als vorher.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than calling everything so would.</source>
   <translation>Es umreißt „{label}“ nicht besser, als alles so zu nennen.</translation>
  </message>
  <message>
   <source>It outlines “{label}” worse than before.</source>
   <translation>Es umreißt „{label}“ schlechter als vorher.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than before.</source>
   <translation>Es umreißt „{label}“ nicht besser als vorher.</translation>
  </message>
  <message>
   <source>Everything called so</source>
   <translation>Alles so genannt</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Überlappung (IoU)</translation>
  </message>
  <message>
   <source>Of what it calls so, right</source>
   <translation>Vom so Genannten richtig</translation>
  </message>
  <message>
   <source>Of what is there, found</source>
   <translation>Vom Vorhandenen gefunden</translation>
  </message>
  <message>
   <source>Learned from {learned} tiles, examined on {held} others that it did not learn from.</source>
   <translation>Gelernt aus {learned} Kacheln, getestet an {held} anderen, aus denen es nicht gelernt hat.</translation>
  </message>
  <message>
   <source>These are few: the figures are rough.</source>
   <translation>Das sind wenige: die Kennzahlen sind grob.</translation>
  </message>
  <message>
   <source>It has forgotten some of what it knew: of other classes {share} is as before.</source>
   <translation>Es hat manches vergessen, was es wusste: von anderen Klassen ist {share} wie vorher.</translation>
  </message>
  <message>
   <source>It has forgotten next to nothing: of other classes {share} is as before.</source>
   <translation>Es hat so gut wie nichts vergessen: von anderen Klassen ist {share} wie vorher.</translation>
  </message>
  <message>
   <source>It has forgotten little: of other classes {share} is as before.</source>
   <translation>Es hat wenig vergessen: von anderen Klassen ist {share} wie vorher.</translation>
  </message>
  <message>
   <source>Most has changed for “{label}”: {share} is as before.</source>
   <translation>Am meisten hat sich „{label}“ verändert: {share} ist wie vorher.</translation>
  </message>
  <message>
   <source>On the test picture with the pond: {before} before, {after} now (IoU).</source>
   <translation>Auf dem Testbild mit dem Teich: {before} vorher, {after} jetzt (IoU).</translation>
  </message>
  <message>
   <source>IoU {before} → {after} on {held} tiles held out (everything called so: {all})</source>
   <translation>IoU {before} → {after} an {held} zurückgehaltenen Kacheln (alles so genannt: {all})</translation>
  </message>
 </context>
 <context>
  <name>Installing</name>
  <message>
   <source>Folder of the environment</source>
   <translation>Ordner der Umgebung</translation>
  </message>
  <message>
   <source>&amp;Without a network, from a folder of wheels</source>
   <translation>&amp;Ohne Netz, aus einem Ordner mit Wheels</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Ordner mit Wheels</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>&amp;Set up</source>
   <translation>&amp;Einrichten</translation>
  </message>
  <message>
   <source>S&amp;top</source>
   <translation>An&amp;halten</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>Ent&amp;fernen…</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Noch einmal nachsehen</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 12.6</source>
   <translation>NVIDIA-Karte, CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 13.0</source>
   <translation>NVIDIA-Karte, CUDA 13.0</translation>
  </message>
  <message>
   <source>As the package index has it</source>
   <translation>Wie im Paketindex</translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>etwa %n Minute</numerusform>
    <numerusform>etwa %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>Zu holen</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>etwa {size}</translation>
  </message>
  <message>
   <source>On the disk</source>
   <translation>Auf dem Datenträger</translation>
  </message>
  <message>
   <source>about {size}, {needed} meanwhile; {free} are free</source>
   <translation>etwa {size}, zwischendurch {needed}; {free} sind frei</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Dauert</translation>
  </message>
  <message>
   <source>To know</source>
   <translation>Zu beachten</translation>
  </message>
  <message>
   <source>&amp;Set up again</source>
   <translation>Ne&amp;u einrichten</translation>
  </message>
  <message>
   <source>Everything goes into this one folder; QGIS' own Python is left alone.</source>
   <translation>Alles kommt in diesen einen Ordner; das Python von QGIS bleibt unberührt.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>It was begun; what is done is not done again.</source>
   <translation>Es wurde begonnen; was fertig ist, wird nicht noch einmal gemacht.</translation>
  </message>
  <message>
   <source>The environment is here; choose the engine “Server” in the dock.</source>
   <translation>Die Umgebung ist da; wählen Sie im Dock die Engine „Server“.</translation>
  </message>
  <message>
   <source>The environment was made by another version of the plugin; set it up again.</source>
   <translation>Die Umgebung stammt von einer anderen Version des Plugins; richten Sie sie neu ein.</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Wird gelöscht…</translation>
  </message>
  <message>
   <source>Making the environment…</source>
   <translation>Die Umgebung wird erstellt…</translation>
  </message>
  <message>
   <source>Fetching torch, the largest part…</source>
   <translation>Torch wird geholt, der größte Teil…</translation>
  </message>
  <message>
   <source>Fetching the other packages…</source>
   <translation>Die anderen Pakete werden geholt…</translation>
  </message>
  <message>
   <source>Trying it out…</source>
   <translation>Wird ausprobiert…</translation>
  </message>
  <message>
   <source>This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu removes these, before. Press Remove again to do it.</source>
   <translation>Dies löscht den Ordner mit allem darin und seine Protokolle. Modelle bleiben; „Modelle…“ im Menü des Docks entfernt diese, vorher. Klicken Sie noch einmal auf Entfernen, um es zu tun.</translation>
  </message>
  <message>
   <source>Large models, whole scenes and training need torch and more in a folder of their own. The small model needs none of this.</source>
   <translation>Große Modelle, ganze Szenen und Training brauchen torch und mehr in einem eigenen Ordner. Das kleine Modell braucht nichts davon.</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>Or&amp;dner</translation>
  </message>
  <message>
   <source>Made wit&amp;h</source>
   <translation>Erstellt &amp;mit</translation>
  </message>
  <message>
   <source>&amp;Computes on</source>
   <translation>Re&amp;chnet auf</translation>
  </message>
  <message>
   <source>What is done is written here and into install.log.</source>
   <translation>Was getan wird, steht hier und in install.log.</translation>
  </message>
  <message>
   <source>More models</source>
   <translation>Mehr Modelle</translation>
  </message>
  <message>
   <source>&amp;Install on this computer</source>
   <translation>Auf diesem Rechner &amp;installieren</translation>
  </message>
  <message>
   <source>&amp;Use a server that runs already</source>
   <translation>Laufenden &amp;Server verwenden</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Dia&amp;gnose kopieren</translation>
  </message>
  <message>
   <source>Setting up failed in a way that is not known; the log below tells what happened.</source>
   <translation>Das Einrichten ist auf unbekannte Weise gescheitert; das Protokoll unten sagt, was geschah.</translation>
  </message>
  <message>
   <source>The disk is full; make room or choose a folder on another disk, then go on.</source>
   <translation>Der Datenträger ist voll; schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen, dann weiter.</translation>
  </message>
  <message>
   <source>A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.</source>
   <translation>Ein Schutz dieses Rechners hat ein Programm blockiert; fragen Sie, wer ihn betreut, oder verwenden Sie einen laufenden Server.</translation>
  </message>
  <message>
   <source>Something may not be written; choose a folder of your own, then go on.</source>
   <translation>Etwas darf nicht geschrieben werden; wählen Sie einen eigenen Ordner, dann weiter.</translation>
  </message>
  <message>
   <source>The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.</source>
   <translation>Der Proxy hat abgelehnt; tragen Sie ihn mit Benutzer in QGIS ein (Optionen, Netzwerk), oder nehmen Sie einen Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>The connection is inspected with a certificate that is not trusted here; have it added to those of the system, install uv, or use a folder of wheels.</source>
   <translation>Die Verbindung wird mit einem Zertifikat geprüft, dem hier nicht vertraut wird; lassen Sie es zu denen des Systems hinzufügen, installieren Sie uv, oder nehmen Sie einen Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>This Python lacks venv or pip; install them (python3-venv), choose another one, or uv.</source>
   <translation>Diesem Python fehlt venv oder pip; installieren Sie sie (python3-venv), wählen Sie ein anderes oder uv.</translation>
  </message>
  <message>
   <source>The package index cannot be reached; check the network and go on, or use a folder of wheels.</source>
   <translation>Der Paketindex ist nicht erreichbar; prüfen Sie das Netz, dann weiter, oder nehmen Sie einen Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>A file came damaged; go on to fetch it anew, or copy the folder of wheels again.</source>
   <translation>Eine Datei kam beschädigt an; holen Sie sie mit Weiter neu, oder kopieren Sie den Ordner mit Wheels noch einmal.</translation>
  </message>
  <message>
   <source>This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.</source>
   <translation>Dieses Python passt nicht; wählen Sie eines von {oldest} bis {newest}, oder installieren Sie uv, das eines mitbringt.</translation>
  </message>
  <message>
   <source>A package is missing where it was looked for; choose another build or Python, or complete the folder of wheels.</source>
   <translation>Ein Paket fehlt, wo es gesucht wurde; wählen Sie einen anderen Build oder ein anderes Python, oder vervollständigen Sie den Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>A library of the system is too old or missing; update the system, or use a server that runs already.</source>
   <translation>Eine Bibliothek des Systems ist zu alt oder fehlt; aktualisieren Sie das System, oder verwenden Sie einen laufenden Server.</translation>
  </message>
  <message>
   <source>{folder} holds other things; choose an empty folder.</source>
   <translation>{folder} enthält anderes; wählen Sie einen leeren Ordner.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}); choose another folder.</source>
   <translation>In {folder} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{folder} was not made by RSVLM and is left as it is.</source>
   <translation>{folder} wurde nicht von RSVLM angelegt und bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>{folder} could not be deleted whole; close what uses it and remove again.</source>
   <translation>{folder} konnte nicht ganz gelöscht werden; schließen Sie, was ihn benutzt, und entfernen Sie noch einmal.</translation>
  </message>
  <message>
   <source>There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.</source>
   <translation>Hier gibt es kein Python von {oldest} bis {newest}; installieren Sie eines, oder uv, das eines mitbringt, und sehen Sie noch einmal nach.</translation>
  </message>
  <message>
   <source>A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings one, then look again.</source>
   <translation>Gebraucht wird ein Python von {oldest} bis {newest}, und hier ist {there}; installieren Sie eines, oder uv, das eines mitbringt, und sehen Sie noch einmal nach.</translation>
  </message>
  <message>
   <source>Choose the folder of wheels.</source>
   <translation>Wählen Sie den Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>{needed} are needed and {free} are free; make room or choose a folder on another disk.</source>
   <translation>{needed} werden gebraucht und {free} sind frei; schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: large models run on the processor, which takes minutes.</source>
   <translation>Keine NVIDIA-Karte gefunden: große Modelle laufen auf dem Prozessor, was Minuten dauert.</translation>
  </message>
  <message>
   <source>Found {card}, {memory}, driver {driver}.</source>
   <translation>Gefunden: {card}, {memory}, Treiber {driver}.</translation>
  </message>
  <message>
   <source>The build for the processor leaves this card unused.</source>
   <translation>Der Build für den Prozessor lässt diese Karte ungenutzt.</translation>
  </message>
  <message>
   <source>Another build fits the driver of this card better.</source>
   <translation>Ein anderer Build passt besser zum Treiber dieser Karte.</translation>
  </message>
  <message>
   <source>Goes through the proxy {proxy}.</source>
   <translation>Läuft über den Proxy {proxy}.</translation>
  </message>
  <message>
   <source>{folder} is no installed plugin; install the ZIP, or run make setup.</source>
   <translation>{folder} ist kein installiertes Plugin; installieren Sie das ZIP, oder führen Sie make setup aus.</translation>
  </message>
  <message>
   <source>{file} is missing or damaged; install the plugin again.</source>
   <translation>{file} fehlt oder ist beschädigt; installieren Sie das Plugin neu.</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Dieser Rechner wird angesehen…</translation>
  </message>
  <message>
   <source>Another QGIS sets it up already; wait for it.</source>
   <translation>Ein anderes QGIS richtet es schon ein; warten Sie darauf.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>Done; the server starts in the dock, where models can be chosen.</source>
   <translation>Fertig; der Server startet im Dock, wo Modelle gewählt werden können.</translation>
  </message>
  <message>
   <source>Self-test {outcome}.</source>
   <translation>Selbsttest {outcome}.</translation>
  </message>
  <message>
   <source>Stopped; what is done is kept, and it can go on from there.</source>
   <translation>Angehalten; was fertig ist, bleibt, und von dort kann es weitergehen.</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>Entfernt.</translation>
  </message>
 </context>
 <context>
  <name>Label</name>
  <message>
   <source>Label features: {name}</source>
   <translation>Objekte klassifizieren: {name}</translation>
  </message>
  <message>
   <source>Ask about: {name}</source>
   <translation>Fragen zu: {name}</translation>
  </message>
  <message>
   <source>&amp;Classes</source>
   <translation>&amp;Klassen</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Frage</translation>
  </message>
  <message>
   <source>A sentence, such as “A harbour in winter.”</source>
   <translation>Ein Satz, etwa „A harbour in winter.“</translation>
  </message>
  <message>
   <source>Con&amp;text</source>
   <translation>Konte&amp;xt</translation>
  </message>
  <message>
   <source>&amp;Look at</source>
   <translation>&amp;Betrachten</translation>
  </message>
  <message>
   <source>Ask for a &amp;reason (takes longer)</source>
   <translation>Be&amp;gründung verlangen (dauert länger)</translation>
  </message>
  <message>
   <source>A co&amp;py (GeoPackage)</source>
   <translation>Eine Ko&amp;pie (GeoPackage)</translation>
  </message>
  <message>
   <source>The layer itself (can be &amp;undone)</source>
   <translation>Den Layer selbst (&amp;umkehrbar)</translation>
  </message>
  <message>
   <source>Write into</source>
   <translation>Schreiben in</translation>
  </message>
  <message>
   <source>Fields be&amp;gin with</source>
   <translation>Felder beginnen mi&amp;t</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>{done} of {total} features</source>
   <translation>{done} von {total} Objekten</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>Klassifi&amp;zieren</translation>
  </message>
  <message>
   <source>&amp;Ask</source>
   <translation>F&amp;ragen</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>An&amp;halten</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>Nur ausgewählte &amp;Objekte</translation>
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
   <translation>Was die Karte zeigt</translation>
  </message>
  <message>
   <source>File of the copy</source>
   <translation>Datei der Kopie</translation>
  </message>
  <message>
   <source>A new file among the results</source>
   <translation>Eine neue Datei bei den Ergebnissen</translation>
  </message>
  <message>
   <source>Classes from elsewhere</source>
   <translation>Klassen von anderswo</translation>
  </message>
  <message>
   <source>&amp;Values of a field</source>
   <translation>&amp;Werte eines Feldes</translation>
  </message>
  <message>
   <source>&amp;Lines of a text file…</source>
   <translation>Zei&amp;len einer Textdatei…</translation>
  </message>
  <message>
   <source>Classes, one a line</source>
   <translation>Klassen, eine je Zeile</translation>
  </message>
  <message>
   <source>Text (*.txt *.csv);;All files (*)</source>
   <translation>Text (*.txt *.csv);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>The file {file} cannot be read as text; choose another one.</source>
   <translation>Die Datei {file} kann nicht als Text gelesen werden; wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>{name} has {count} different values; 2 to {most} can be classes.</source>
   <translation>{name} hat {count} verschiedene Werte; 2 bis {most} können Klassen sein.</translation>
  </message>
  <message>
   <source>The file {file} holds no labelled layer; choose another name.</source>
   <translation>Die Datei {file} enthält keinen klassifizierten Layer; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>sie kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>The copy {file} cannot be written ({reason}); free some disk space or rename it.</source>
   <translation>Die Kopie {file} kann nicht geschrieben werden ({reason}); schaffen Sie Platz oder benennen Sie sie um.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Es ist kein Rasterlayer gewählt; fügen Sie dem Projekt einen hinzu und wählen Sie ihn.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; give a pixel size.</source>
   <translation>Der Layer {name} hat keine eigenen Pixel; geben Sie eine Pixelgröße an.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>In der Karte ist kein Rasterlayer sichtbar; schalten Sie im Layerfenster einen ein.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; write into a copy.</source>
   <translation>Der Layer {name} kann nicht bearbeitet werden; schreiben Sie in eine Kopie.</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Objekte klassifizieren</translation>
  </message>
  <message>
   <source>Not labelled</source>
   <translation>Nicht klassifiziert</translation>
  </message>
  <message>
   <source>in the starter</source>
   <translation>eingebaut</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>auf dem Server</translation>
  </message>
  <message>
   <source>{model} answers, {where}, as chosen in the dock.</source>
   <translation>{model} antwortet, {where}, wie im Dock gewählt.</translation>
  </message>
  <message>
   <source>It reads no context.</source>
   <translation>Es liest keinen Kontext.</translation>
  </message>
  <message>
   <source>Its reasons are the probabilities of the classes.</source>
   <translation>Seine Begründungen sind die Wahrscheinlichkeiten der Klassen.</translation>
  </message>
  <message>
   <source>Reading the features…</source>
   <translation>Die Objekte werden gelesen…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>All features have their answer to this already.</source>
   <translation>Alle Objekte haben ihre Antwort hierauf schon.</translation>
  </message>
  <message>
   <source>{name}, labelled</source>
   <translation>{name}, klassifiziert</translation>
  </message>
  <message>
   <source>RSVLM: labelling features</source>
   <translation>RSVLM: Objekte werden klassifiziert</translation>
  </message>
  <message>
   <source>The file {file} holds something else; choose another name.</source>
   <translation>Die Datei {file} enthält etwas anderes; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Nothing is asked yet; type classes or a question.</source>
   <translation>Noch wird nichts gefragt; geben Sie Klassen oder eine Frage ein.</translation>
  </message>
  <message>
   <source>There is one class only; type two at least, separated by semicolons.</source>
   <translation>Es gibt nur eine Klasse; geben Sie mindestens zwei ein, durch Semikolon getrennt.</translation>
  </message>
  <message>
   <source>The context has {count} characters; shorten it to {most}.</source>
   <translation>Der Kontext hat {count} Zeichen; kürzen Sie ihn auf {most}.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Konfidenz (0–1)</translation>
  </message>
  <message>
   <source>How the confidence was made</source>
   <translation>Wie die Konfidenz entstand</translation>
  </message>
  <message>
   <source>Answer as given, or why there is none</source>
   <translation>Antwort, wie sie kam, oder warum es keine gibt</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Begründung</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) done.</source>
   <translation>
    <numerusform>%n Objekt fertig.</numerusform>
    <numerusform>%n Objekte fertig.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without imagery.</source>
   <translation>
    <numerusform>%n ohne Bilder.</numerusform>
    <numerusform>%n ohne Bilder.</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped; the same settings go on from here.</source>
   <translation>Angehalten; mit denselben Einstellungen geht es von hier weiter.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>RSVLM: ask the imagery</source>
   <translation>RSVLM: die Bilder befragen</translation>
  </message>
  <message>
   <source>in what the map shows</source>
   <translation>in dem, was die Karte zeigt</translation>
  </message>
  <message>
   <source>in the layer {name}</source>
   <translation>im Layer {name}</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Umreißen: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Finden: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Erkennen: {prompt}</translation>
  </message>
  <message>
   <source>Ask: {prompt}</source>
   <translation>Fragen: {prompt}</translation>
  </message>
 </context>
 <context>
  <name>Manager</name>
  <message>
   <source>learned “{label}”; fits no model here</source>
   <translation>hat „{label}“ gelernt; passt hier zu keinem Modell</translation>
  </message>
  <message>
   <source>learned “{label}”</source>
   <translation>hat „{label}“ gelernt</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Learned by</source>
   <translation>Gelernt von</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Gelernt aus</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Getestet</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>{count} accepted</source>
   <translation>{count} angenommen</translation>
  </message>
  <message>
   <source>{count} corrected or drawn</source>
   <translation>{count} korrigiert oder gezeichnet</translation>
  </message>
  <message>
   <source>{count} rejected</source>
   <translation>{count} abgelehnt</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} Kacheln</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>&amp;Download…</source>
   <translation>&amp;Herunterladen…</translation>
  </message>
  <message>
   <source>&amp;Check files</source>
   <translation>Dateien &amp;prüfen</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>Ent&amp;fernen…</translation>
  </message>
  <message>
   <source>&amp;Unload now</source>
   <translation>Jetzt ent&amp;laden</translation>
  </message>
  <message>
   <source>Import &amp;folder…</source>
   <translation>&amp;Ordner importieren…</translation>
  </message>
  <message>
   <source>Import &amp;ZIP…</source>
   <translation>&amp;ZIP importieren…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <source>&amp;Add learned from file…</source>
   <translation>&amp;Gelerntes aus Datei hinzufügen…</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Anhalten</translation>
  </message>
  <message>
   <source>The built-in engine has the small model only; choose the engine “Server” in the dock for others.</source>
   <translation>Die eingebaute Engine hat nur das kleine Modell; wählen Sie für andere im Dock die Engine „Server“.</translation>
  </message>
  <message>
   <source>Copying: {done} of {total}</source>
   <translation>Wird kopiert: {done} von {total}</translation>
  </message>
  <message>
   <source>Checking: {done} of {total}</source>
   <translation>Wird geprüft: {done} von {total}</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Es beginnt…</translation>
  </message>
  <message>
   <source>{memory} In memory now.</source>
   <translation>{memory} Jetzt im Speicher.</translation>
  </message>
  <message>
   <source>came with the plugin</source>
   <translation>kam mit dem Plugin</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), hashed on {date}</source>
   <translation>
    <numerusform>%n Datei, Prüfsumme vom {date}</numerusform>
    <numerusform>%n Dateien, Prüfsummen vom {date}</numerusform>
   </translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Kommt nach</translation>
  </message>
  <message>
   <source>This deletes {model} from the disk. Press Remove again to do it.</source>
   <translation>Dies löscht {model} vom Datenträger. Klicken Sie noch einmal auf Entfernen, um es zu tun.</translation>
  </message>
  <message>
   <source>Checkpoint to import</source>
   <translation>Checkpoint, der importiert wird</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>ZIP-Dateien (*.zip)</translation>
  </message>
  <message>
   <source>Export what was learned</source>
   <translation>Gelerntes exportieren</translation>
  </message>
  <message>
   <source>Add what was learned</source>
   <translation>Gelerntes hinzufügen</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already. Choose the file again to put it in its place.</source>
   <translation>Etwas Gelerntes heißt schon {name}. Wählen Sie die Datei noch einmal, um es zu ersetzen.</translation>
  </message>
  <message>
   <source>What was learned (*.safetensors)</source>
   <translation>Gelerntes (*.safetensors)</translation>
  </message>
  <message>
   <source>{path} has no name that a model can have.</source>
   <translation>{path} hat keinen Namen, den ein Modell haben kann.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>eingebaut</translation>
  </message>
  <message>
   <source>installed</source>
   <translation>installiert</translation>
  </message>
  <message>
   <source>on another computer</source>
   <translation>auf einem anderen Rechner</translation>
  </message>
  <message>
   <source>can be downloaded</source>
   <translation>kann heruntergeladen werden</translation>
  </message>
  <message>
   <source>partly downloaded</source>
   <translation>teils heruntergeladen</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Die Engine kann nicht gestartet werden; das Protokoll sagt, warum.</translation>
  </message>
  <message>
   <source>little</source>
   <translation>wenig</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>Checked: every file of {model} is as it was.</source>
   <translation>Geprüft: jede Datei von {model} ist, wie sie war.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>Das Modell {model} ist da.</translation>
  </message>
  <message>
   <source>{model} was removed; {size} are free again.</source>
   <translation>{model} wurde entfernt; {size} sind wieder frei.</translation>
  </message>
  <message>
   <source>{model} is here.</source>
   <translation>{model} ist da.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>Written to {file}.</source>
   <translation>Geschrieben in {file}.</translation>
  </message>
  <message>
   <source>{name} was removed; the model is as it was before.</source>
   <translation>{name} wurde entfernt; das Modell ist, wie es vorher war.</translation>
  </message>
  <message>
   <source>{model} is no longer in memory.</source>
   <translation>{model} ist nicht mehr im Speicher.</translation>
  </message>
  <message>
   <source>No model was in memory, or it is at work.</source>
   <translation>Kein Modell war im Speicher, oder es arbeitet gerade.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>{precision} ({bits} bits)</source>
   <translation>{precision} ({bits} Bit)</translation>
  </message>
  <message>
   <source>Needs {needed} on the {device}, in {precision}.</source>
   <translation>Braucht {needed} auf: {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Needs {needed} of {free} free on the {device}, in {precision}.</source>
   <translation>Braucht {needed} von {free} freien auf: {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Self-test passed: saw {label} in {share} of the pond ({seconds} s).</source>
   <translation>Selbsttest bestanden: sah {label} in {share} des Teichs ({seconds} s).</translation>
  </message>
  <message>
   <source>Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.</source>
   <translation>Selbsttest nicht bestanden: sah {label} in {share} des Teichs; Antworten dieses Modells bedeuten vielleicht nichts.</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Eingebaut (nichts zu installieren)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Server (eigene Umgebung)</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Beside the project, once it is saved</source>
   <translation>Neben dem Projekt, sobald es gespeichert ist</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Exported, without keys and without paths of programs and checkpoints.</source>
   <translation>Exportiert, ohne Schlüssel und ohne Pfade von Programmen und Checkpoints.</translation>
  </message>
  <message numerus="yes">
   <source>%n setting(s) imported.</source>
   <translation>
    <numerusform>%n Einstellung importiert.</numerusform>
    <numerusform>%n Einstellungen importiert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Set up in {folder}.</source>
   <translation>Eingerichtet in {folder}.</translation>
  </message>
  <message>
   <source>Not set up; the dock's menu has “More models”.</source>
   <translation>Nicht eingerichtet; im Menü des Docks gibt es „Mehr Modelle“.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>&amp;Engine at start</source>
   <translation>&amp;Engine beim Start</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <source>&amp;Program of the server</source>
   <translation>&amp;Programm des Servers</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>Die Datei „rsvlm“ seiner Umgebung; leer: wird gesucht.</translation>
  </message>
  <message>
   <source>Server ends after &amp;idling</source>
   <translation>Server endet nach &amp;Leerlauf</translation>
  </message>
  <message>
   <source>Its model leaves the memory then; the next job starts it again.</source>
   <translation>Sein Modell verlässt dann den Speicher; der nächste Auftrag startet ihn wieder.</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>Nicht mehr &amp;verwenden</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Server that runs already</source>
   <translation>Schon laufender Server</translation>
  </message>
  <message>
   <source>Chosen with “More models” in the dock's menu.</source>
   <translation>Gewählt mit „Mehr Modelle“ im Menü des Docks.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Keep layers</source>
   <translation>Layer aufbewahren</translation>
  </message>
  <message>
   <source>Else in this &amp;folder</source>
   <translation>Sonst in diesem &amp;Ordner</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Leer: der Ordner „rsvlm_results“ des QGIS-Profils.</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportieren…</translation>
  </message>
  <message>
   <source>I&amp;mport…</source>
   <translation>I&amp;mportieren…</translation>
  </message>
  <message>
   <source>These settings as a file</source>
   <translation>Diese Einstellungen als Datei</translation>
  </message>
  <message>
   <source>File of settings</source>
   <translation>Datei mit Einstellungen</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Einstellungen (*.json)</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.</source>
   <translation>Nichts verlässt diesen Rechner, außer wenn Sie ein Modell oder einen Server auf einem anderen wählen und zustimmen; dann gehen die Bilder und Worte, zu denen Sie fragen, dorthin und nirgends sonst. Einrichten und Herunterladen von Modellen holt Dateien und sendet keine. Die Nutzung wird weder gezählt noch gemeldet. Schlüssel und Tokens liegen nur in der Authentifizierung von QGIS.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>{file} cannot be read; choose a file of exported settings.</source>
   <translation>{file} kann nicht gelesen werden; wählen Sie eine Datei mit exportierten Einstellungen.</translation>
  </message>
  <message>
   <source>{file} has no settings of RSVLM; choose a file that was exported here.</source>
   <translation>{file} hat keine Einstellungen von RSVLM; wählen Sie eine hier exportierte Datei.</translation>
  </message>
  <message>
   <source>The setting “{name}” in {file} is damaged; nothing was changed.</source>
   <translation>Die Einstellung „{name}“ in {file} ist beschädigt; nichts wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>Plugin</name>
  <message>
   <source>RSVLM: ask the imagery for features</source>
   <translation>RSVLM: Luft- und Satellitenbilder nach Objekten fragen</translation>
  </message>
 </context>
 <context>
  <name>Processing</name>
  <message>
   <source>Loading the model…</source>
   <translation>Das Modell wird geladen…</translation>
  </message>
  <message>
   <source>Ask about imagery</source>
   <translation>Bilder befragen</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>A sentence, in the model's language.</source>
   <translation>Ein Satz, in der Sprache des Modells.</translation>
  </message>
  <message>
   <source>Answers a question about a scene in words. A model that was taught to may look closer at places of its own choice before it answers; these places are numbered in the layer, each with what was asked and answered there.</source>
   <translation>Beantwortet eine Frage zu einer Szene in Worten. Ein Modell, das es gelernt hat, darf vor der Antwort an Stellen seiner Wahl näher hinsehen; diese Stellen sind im Layer nummeriert, jede mit dem, was dort gefragt und geantwortet wurde.</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Wonach gesucht wird</translation>
  </message>
  <message>
   <source>A word or a sentence; several classes are separated by semicolons.</source>
   <translation>Ein Wort oder ein Satz; mehrere Klassen werden durch Semikolon getrennt.</translation>
  </message>
  <message>
   <source>Only inside this extent</source>
   <translation>Nur in dieser Ausdehnung</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: with the layer's style.</source>
   <translation>Ein Wort. auto: eine einfache Datei, wie sie ist, alles andere wie angezeigt. raw: die Werte der Datei. displayed: mit dem Stil des Layers.</translation>
  </message>
  <message>
   <source>Pixel size in units of the layer's coordinate system (0: the imagery's own)</source>
   <translation>Pixelgröße in Einheiten des Koordinatensystems des Layers (0: die des Bildes)</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, such as “water”.</source>
   <translation>Die Eingabe ist leer; geben Sie ein, wonach gesucht wird, etwa „water“.</translation>
  </message>
  <message>
   <source>Tiles to look at: {}</source>
   <translation>Kacheln zu betrachten: {}</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Nichts wurde gefunden.</translation>
  </message>
  <message>
   <source>What changed between two dates</source>
   <translation>Was sich zwischen zwei Daten verändert hat</translation>
  </message>
  <message>
   <source>Outlines what has changed between an earlier and a later picture of the same place. Both are put on one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.

Dates are taken from the layers' temporal properties, else guessed from their names; a date given here wins over both.</source>
   <translation>Umreißt, was sich zwischen einem früheren und einem späteren Bild desselben Orts verändert hat. Beide werden auf ein Raster gebracht, das des gröberen. Die Polygone tragen beide Daten; die Zeitsteuerung kann sie zeigen.

Die Daten kommen aus den zeitlichen Eigenschaften der Layer, sonst werden sie aus deren Namen geraten; ein hier angegebenes Datum geht beiden vor.</translation>
  </message>
  <message>
   <source>Earlier imagery</source>
   <translation>Früheres Bild</translation>
  </message>
  <message>
   <source>Later imagery</source>
   <translation>Späteres Bild</translation>
  </message>
  <message>
   <source>Date of the earlier imagery (YYYY-MM-DD)</source>
   <translation>Datum des früheren Bildes (JJJJ-MM-TT)</translation>
  </message>
  <message>
   <source>Date of the later imagery (YYYY-MM-DD)</source>
   <translation>Datum des späteren Bildes (JJJJ-MM-TT)</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it as YYYY-MM-DD.</source>
   <translation>„{}“ ist kein Datum; schreiben Sie es als JJJJ-MM-TT.</translation>
  </message>
  <message>
   <source>Detect objects (oriented)</source>
   <translation>Objekte erkennen (gedreht)</translation>
  </message>
  <message>
   <source>Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles turned with them or as boxes along the picture. It needs a model that was taught to detect, such as RSCoVLM, and with it the engine server.

Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” then tells how closely each part was looked at. Nothing found is an empty layer.</source>
   <translation>Erkennt alle Objekte der aufgezählten Klassen, etwa „plane, ship, storage tank“, als mit ihnen gedrehte Rechtecke oder als Rechtecke entlang des Bildes. Dazu gehört ein Modell, das Erkennen gelernt hat, wie RSCoVLM, und mit ihm die Engine server.

Große Szenen werden Kachel für Kachel betrachtet, oder mit einer Anzahl von Aufrufen des Modells abgesucht; „Abdeckung“ sagt dann, wie genau jeder Teil betrachtet wurde. Nichts gefunden ist ein leerer Layer.</translation>
  </message>
  <message>
   <source>Evaluate by a reference layer</source>
   <translation>Mit einem Referenzlayer bewerten</translation>
  </message>
  <message>
   <source>Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only where the result says that it was searched.

Outlines are compared by their areas, so that every square metre counts once; found objects one by one, where they overlap enough. The figures are those of “rsvlm evaluate”.</source>
   <translation>Vergleicht ein Ergebnis mit einem Layer, der sagt, was wirklich da ist: Präzision, Trefferquote, F1 und IoU jeder Klasse, was wofür gehalten wurde, und Layer mit Treffern, Fehlalarmen und Übersehenem. Die Referenz zählt nur dort, wo laut Ergebnis abgesucht wurde.

Umrisse werden nach ihren Flächen verglichen, sodass jeder Quadratmeter einmal zählt; gefundene Objekte eins für eins, wo sie sich genug überlappen. Die Kennzahlen sind die von „rsvlm evaluate“.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Field of the reference with its classes</source>
   <translation>Feld der Referenz mit ihren Klassen</translation>
  </message>
  <message>
   <source>Empty: all features are taken to be of one class.</source>
   <translation>Leer: alle Objekte gelten als von einer Klasse.</translation>
  </message>
  <message>
   <source>Classes of the reference and of the result</source>
   <translation>Klassen der Referenz und des Ergebnisses</translation>
  </message>
  <message>
   <source>Such as “lake = water; street = road”. Same words find each other; others are left out.</source>
   <translation>Etwa „lake = water; street = road“. Gleiche Wörter finden sich; andere bleiben aus.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, best overlap first. pointing: objects as detections are measured (DOTA).</source>
   <translation>Ein Wort. auto: wie es die Aufgabe des Ergebnisses verlangt. areas: Quadratmeter. one-to-one: Objekte in Paaren, beste Überlappung zuerst. pointing: Objekte, wie Erkennungen gemessen werden (DOTA).</translation>
  </message>
  <message>
   <source>Overlap from which objects match (IoU)</source>
   <translation>Überlappung, ab der Objekte zusammengehören (IoU)</translation>
  </message>
  <message>
   <source>Leave out what was rejected in the review</source>
   <translation>In der Prüfung Abgelehntes auslassen</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <source>Mean IoU of the classes</source>
   <translation>Mittlere IoU der Klassen</translation>
  </message>
  <message>
   <source>All figures as text</source>
   <translation>Alle Kennzahlen als Text</translation>
  </message>
  <message>
   <source>What was taken for what (JSON)</source>
   <translation>Was wofür gehalten wurde (JSON)</translation>
  </message>
  <message>
   <source>“{}” cannot be read; write classes as “lake = water; street = road”.</source>
   <translation>„{}“ kann nicht gelesen werden; schreiben Sie Klassen wie „lake = water; street = road“.</translation>
  </message>
  <message>
   <source>The result has no class “{said}”; it has {labels}.</source>
   <translation>Das Ergebnis hat keine Klasse „{said}“; es hat {labels}.</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>A sentence that the model should know, such as “A harbour in winter.”</source>
   <translation>Ein Satz, den das Modell wissen soll, etwa „A harbour in winter.“</translation>
  </message>
  <message>
   <source>Let the model give a reason</source>
   <translation>Das Modell eine Begründung geben lassen</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Klassifiziert</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Anzahl der Objekte</translation>
  </message>
  <message>
   <source>Done to the end</source>
   <translation>Bis zum Ende fertig</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Antwort in Worten</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Objekte klassifizieren</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Two at least, separated by semicolons.</source>
   <translation>Mindestens zwei, durch Semikolon getrennt.</translation>
  </message>
  <message>
   <source>Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how it was made, and a reason where the model gives one. The small model compares what it would outline in the polygon and knows water, building, road, vegetation and land; models that answer questions see the polygon with what is around it and take any classes.

A feature without imagery has no class and says why.</source>
   <translation>Gibt jedem Polygon oder Punkt eine der Klassen, nach dem, was die Bilder dort zeigen, mit einer Konfidenz, wie sie entstand, und einer Begründung, wo das Modell eine gibt. Das kleine Modell vergleicht, was es im Polygon umreißen würde, und kennt water, building, road, vegetation und land; Modelle, die Fragen beantworten, sehen das Polygon mit dem, was darum liegt, und nehmen beliebige Klassen.

Ein Objekt ohne Bilder hat keine Klasse und sagt, warum.</translation>
  </message>
  <message>
   <source>Ask about each feature</source>
   <translation>Zu jedem Objekt fragen</translation>
  </message>
  <message>
   <source>Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter of its size around it; its words go into a field. The small model was taught questions about whole scenes and says the same of most features; take a larger one.

A feature without imagery has no answer and says why.</source>
   <translation>Stellt zu jedem Polygon oder Punkt dieselbe Frage. Das Modell sieht das Objekt mit einem Rand von einem Viertel seiner Größe; seine Worte kommen in ein Feld. Das kleine Modell hat Fragen zu ganzen Szenen gelernt und sagt zu den meisten Objekten dasselbe; nehmen Sie ein größeres.

Ein Objekt ohne Bilder hat keine Antwort und sagt, warum.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>Das Ergebnis kann nicht geschrieben werden ({}); wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>Names of fields begin with</source>
   <translation>Namen der Felder beginnen mit</translation>
  </message>
  <message>
   <source>Find things in imagery</source>
   <translation>Dinge in Bildern finden</translation>
  </message>
  <message>
   <source>Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the model's own words.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Zeichnet einen Rahmen um jedes Ding, das der Prompt nennt, etwa „boat“ oder „car; building“. Die Rahmen liegen im Koordinatensystem der Bilder und tragen die Klasse, eine Konfidenz mit dem Namen ihres Verfahrens und die eigenen Worte des Modells.

Nichts gefunden heißt: ein leerer Layer; „Abgesucht“ sagt, was betrachtet wurde.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Das Modell verbessern</translation>
  </message>
  <message>
   <source>Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in two places at least. What it learns is one small file; the model itself stays as it is.

It is examined on places that it did not learn from: the figures say how well it outlined the class before and after, what calling everything so would come to, and whether it forgot what it knew. Kept among the models it can be asked as nano+NAME.

It needs the full engine with PyTorch, on this computer.</source>
   <translation>Bringt dem kleinen Modell eine Klasse bei, aus dem, was in Prüfungen angenommen, korrigiert, abgelehnt und gezeichnet wurde, an mindestens zwei Orten. Was es lernt, ist eine kleine Datei; das Modell selbst bleibt, wie es ist.

Getestet wird es an Orten, aus denen es nicht gelernt hat: die Kennzahlen sagen, wie gut es die Klasse vorher und nachher umriss, worauf man käme, wenn man alles so nennte, und ob es vergessen hat, was es wusste. Bei den Modellen behalten, kann es als nano+NAME gefragt werden.

Es braucht die volle Engine mit PyTorch, auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Reviewed results</source>
   <translation>Geprüfte Ergebnisse</translation>
  </message>
  <message>
   <source>Files of training data</source>
   <translation>Dateien mit Trainingsdaten</translation>
  </message>
  <message>
   <source>GeoPackages that “Export a review” has written, also by others.</source>
   <translation>GeoPackages, die „Eine Prüfung exportieren“ geschrieben hat, auch von anderen.</translation>
  </message>
  <message>
   <source>Class to learn</source>
   <translation>Zu lernende Klasse</translation>
  </message>
  <message>
   <source>Empty: the only one that was reviewed.</source>
   <translation>Leer: die einzige, die geprüft wurde.</translation>
  </message>
  <message>
   <source>Name of what is learned</source>
   <translation>Name des Gelernten</translation>
  </message>
  <message>
   <source>Letters, digits, - and _.</source>
   <translation>Buchstaben, Ziffern, - und _.</translation>
  </message>
  <message>
   <source>Minutes to learn</source>
   <translation>Minuten zum Lernen</translation>
  </message>
  <message>
   <source>Of one processor core; reading and examining come on top.</source>
   <translation>Eines Prozessorkerns; Lesen und Testen kommen hinzu.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Reist mit dem Gelernten, für alle, denen Sie es geben.</translation>
  </message>
  <message>
   <source>Keep it among the models</source>
   <translation>Bei den Modellen behalten</translation>
  </message>
  <message>
   <source>It can be asked as nano+NAME then. Else there are only the files below.</source>
   <translation>Es kann dann als nano+NAME gefragt werden. Sonst gibt es nur die Dateien unten.</translation>
  </message>
  <message>
   <source>What was learned</source>
   <translation>Gelerntes</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Kennzahlen</translation>
  </message>
  <message>
   <source>Overlap before (IoU)</source>
   <translation>Überlappung vorher (IoU)</translation>
  </message>
  <message>
   <source>Overlap after (IoU)</source>
   <translation>Überlappung nachher (IoU)</translation>
  </message>
  <message>
   <source>Whether it is better</source>
   <translation>Ob es besser ist</translation>
  </message>
  <message>
   <source>Name of the model, where it was kept</source>
   <translation>Name des Modells, wo es behalten wurde</translation>
  </message>
  <message>
   <source>There is nothing to learn from; choose reviewed results or files.</source>
   <translation>Es gibt nichts, woraus gelernt werden kann; wählen Sie geprüfte Ergebnisse oder Dateien.</translation>
  </message>
  <message>
   <source>Learning needs the full engine; set it up in the dock's menu.</source>
   <translation>Lernen braucht die volle Engine; richten Sie sie im Menü des Docks ein.</translation>
  </message>
  <message>
   <source>{name}: {count} features to learn from</source>
   <translation>{name}: {count} Objekte, aus denen gelernt wird</translation>
  </message>
  <message>
   <source>Kept as {}.</source>
   <translation>Behalten als {}.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>Outline surfaces in imagery</source>
   <translation>Flächen in Bildern umreißen</translation>
  </message>
  <message>
   <source>Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the area on the ellipsoid.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Umreißt die Flächen, die der Prompt nennt, etwa „water“ oder „water; building; road“. Die Polygone liegen im Koordinatensystem der Bilder und tragen die Klasse, eine Konfidenz mit dem Namen ihres Verfahrens und die Fläche auf dem Ellipsoid.

Nichts gefunden heißt: ein leerer Layer; „Abgesucht“ sagt, was betrachtet wurde.</translation>
  </message>
  <message>
   <source>Looked closer at</source>
   <translation>Näher betrachtet</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Abgesucht</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Abdeckung</translation>
  </message>
  <message>
   <source>Searched to the end</source>
   <translation>Bis zum Ende abgesucht</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Warnungen</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>In den Ordner {} kann nichts geschrieben werden; wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>A word. starter: the small model, nothing to install. server: all models, in their own environment.</source>
   <translation>Ein Wort. starter: das kleine Modell, nichts zu installieren. server: alle Modelle, in einer eigenen Umgebung.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL model as published, or one made by this project; or remote: and the name of a connection. Known: {}</source>
   <translation>Der Name eines Modells, oder mit der Engine server der Ordner eines Checkpoints: RSUniVLM, RSCoVLM oder ein Qwen-VL-Modell, wie es veröffentlicht ist, oder einer dieses Projekts; oder remote: und der Name einer Verbindung. Bekannt: {}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>auto, cpu, cuda or cuda:1. What is not there is refused, never replaced.</source>
   <translation>auto, cpu, cuda oder cuda:1. Was nicht da ist, wird abgelehnt, nie ersetzt.</translation>
  </message>
  <message>
   <source>A word. How a large model computes; fewer bits need less memory.</source>
   <translation>Ein Wort. Wie ein großes Modell rechnet; weniger Bits brauchen weniger Speicher.</translation>
  </message>
  <message>
   <source>Probability from which a cell belongs to the outline (0.5: the model's own answer)</source>
   <translation>Wahrscheinlichkeit, ab der eine Zelle zum Umriss gehört (0,5: die eigene Antwort des Modells)</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; more keeps what is certain.</source>
   <translation>Das Modell gibt jeder Zelle eine Wahrscheinlichkeit; mehr behält, was sicher ist.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <source>A word. cells: along the model's cells. smooth: a contour between them.</source>
   <translation>Ein Wort. cells: entlang der Zellen des Modells. smooth: eine Kontur zwischen ihnen.</translation>
  </message>
  <message>
   <source>Put the later date back where it lies off</source>
   <translation>Das spätere Bild zurückrücken, wo es versetzt ist</translation>
  </message>
  <message>
   <source>How far the two lie apart is measured and told anyway.</source>
   <translation>Wie weit die beiden versetzt sind, wird ohnehin gemessen und gesagt.</translation>
  </message>
  <message>
   <source>Colours of the later date</source>
   <translation>Farben des späteren Bildes</translation>
  </message>
  <message>
   <source>A word. none: as they are. linear: matched to the earlier date by the ground that changed least. histogram: matched by the shares of dark and bright.</source>
   <translation>Ein Wort. none: wie sie sind. linear: dem früheren angeglichen nach dem Boden, der sich am wenigsten verändert hat. histogram: angeglichen nach den Anteilen von Dunkel und Hell.</translation>
  </message>
  <message>
   <source>Show tiles enlarged</source>
   <translation>Kacheln vergrößert zeigen</translation>
  </message>
  <message>
   <source>Finds small objects more often and takes several times as long.</source>
   <translation>Findet kleine Objekte öfter und dauert mehrmals so lange.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>A word. oriented: rectangles turned with the objects. box: along the picture.</source>
   <translation>Ein Wort. oriented: mit den Objekten gedrehte Rechtecke. box: entlang des Bildes.</translation>
  </message>
  <message>
   <source>Folder of a SAM model that draws outlines in the boxes</source>
   <translation>Ordner eines SAM-Modells, das in den Rechtecken die Umrisse zeichnet</translation>
  </message>
  <message>
   <source>For models that draw boxes only, with the engine server. Empty: boxes as they are.</source>
   <translation>Für Modelle, die nur Rechtecke zeichnen, mit der Engine server. Leer: Rechtecke, wie sie sind.</translation>
  </message>
  <message>
   <source>How often the model may look closer</source>
   <translation>Wie oft das Modell näher hinsehen darf</translation>
  </message>
  <message>
   <source>For models that were taught to choose a place and see it in full detail.</source>
   <translation>Für Modelle, die gelernt haben, eine Stelle zu wählen und in allen Einzelheiten zu sehen.</translation>
  </message>
  <message>
   <source>Search within so many calls of the model (0: every tile)</source>
   <translation>Mit so vielen Aufrufen des Modells absuchen (0: jede Kachel)</translation>
  </message>
  <message>
   <source>For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what was searched.</source>
   <translation>Für große Szenen: es sieht erst das Ganze an, dann die Stellen, an denen etwas wahrscheinlich ist. „Abdeckung“ sagt, was abgesucht wurde.</translation>
  </message>
  <message>
   <source>RSVLM: ask imagery in words</source>
   <translation>RSVLM: Bilder mit Worten befragen</translation>
  </message>
  <message>
   <source>Only inside these polygons</source>
   <translation>Nur in diesen Polygonen</translation>
  </message>
  <message>
   <source>Nothing outside is looked at, found or counted as searched.</source>
   <translation>Nichts außerhalb wird betrachtet, gefunden oder als abgesucht gezählt.</translation>
  </message>
  <message>
   <source>Bands shown as red, green and blue (such as 4, 3, 2)</source>
   <translation>Als Rot, Grün und Blau gezeigte Kanäle (etwa 4, 3, 2)</translation>
  </message>
  <message>
   <source>Of a raster file, counted from 1. Empty: those of the layer's style.</source>
   <translation>Einer Rasterdatei, gezählt ab 1. Leer: die des Layerstils.</translation>
  </message>
  <message>
   <source>The layer {name} has no polygon to look inside of; choose another, or none.</source>
   <translation>Der Layer {name} hat kein Polygon, in das man sehen könnte; wählen Sie einen anderen oder keinen.</translation>
  </message>
  <message>
   <source>“{}” are not three bands; write them as 4, 3, 2, counted from 1.</source>
   <translation>„{}“ sind nicht drei Kanäle; schreiben Sie sie als 4, 3, 2, gezählt ab 1.</translation>
  </message>
  <message>
   <source>Export a review</source>
   <translation>Eine Prüfung exportieren</translation>
  </message>
  <message>
   <source>Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its style and where it came from.

“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and what was said of it, where it was searched, and which scene it is of.</source>
   <translation>Nimmt aus einem geprüften Ergebnis, was angenommen oder korrigiert (oder abgelehnt, oder noch nicht geprüft) ist, mit seinem Stil und seiner Herkunft.

„Trainingsdaten“ ist ein GeoPackage, aus dem ein Modell lernen kann: jedes geprüfte Objekt mit seiner Klasse und dem, was dazu gesagt wurde, wo abgesucht wurde, und von welcher Szene es ist.</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Geprüftes Ergebnis</translation>
  </message>
  <message>
   <source>A word. kept: accepted and corrected. reviewed: with the rejected ones.</source>
   <translation>Ein Wort. kept: angenommene und korrigierte. reviewed: mit den abgelehnten.</translation>
  </message>
  <message>
   <source>Features of the review</source>
   <translation>Objekte der Prüfung</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Angenommen</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Korrigiert</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Ungeprüft</translation>
  </message>
  <message>
   <source>The layer {} has no field “review”; choose a result of RSVLM.</source>
   <translation>Der Layer {} hat kein Feld „review“; wählen Sie ein Ergebnis von RSVLM.</translation>
  </message>
  <message>
   <source>Training data: {} features</source>
   <translation>Trainingsdaten: {} Objekte</translation>
  </message>
  <message>
   <source>What changed in a series of dates</source>
   <translation>Was sich in einer Reihe von Daten verändert hat</translation>
  </message>
  <message>
   <source>Outlines what has changed through many pictures of one place: each date is compared with the next, or all with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal controller plays them.

Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win over both.</source>
   <translation>Umreißt, was sich über viele Bilder eines Orts verändert hat: jedes Datum wird mit dem nächsten verglichen, oder alle mit dem ersten. Die Polygone aller Vergleiche sind in einem Layer und tragen ihre beiden Daten; die Zeitsteuerung spielt sie ab.

Die Daten kommen aus den zeitlichen Eigenschaften der Layer, sonst werden sie aus deren Namen geraten; hier angegebene Daten gehen beiden vor.</translation>
  </message>
  <message>
   <source>Imagery of two dates or more</source>
   <translation>Bilder von zwei oder mehr Daten</translation>
  </message>
  <message>
   <source>A word. next: each date with the next. first: each date with the first.</source>
   <translation>Ein Wort. next: jedes Datum mit dem nächsten. first: jedes Datum mit dem ersten.</translation>
  </message>
  <message>
   <source>Dates of the layers in their order (YYYY-MM-DD, …)</source>
   <translation>Daten der Layer in deren Folge (JJJJ-MM-TT, …)</translation>
  </message>
  <message>
   <source>A series takes raster layers alone; choose two or more.</source>
   <translation>Eine Reihe nimmt nur Rasterlayer; wählen Sie zwei oder mehr.</translation>
  </message>
  <message>
   <source>The layers have different coordinate systems; reproject them to one first.</source>
   <translation>Die Layer haben verschiedene Koordinatensysteme; projizieren Sie sie zuerst in eines um.</translation>
  </message>
  <message>
   <source>There are {dates} dates for {layers} layers; give each layer its own.</source>
   <translation>Es gibt {dates} Daten für {layers} Layer; geben Sie jedem Layer seines.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Angehalten; noch war nichts getan.</translation>
  </message>
  <message>
   <source>Whole scene</source>
   <translation>Ganze Szene</translation>
  </message>
  <message>
   <source>Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and “footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.

A sample of the tiles gives a quick estimate with its confidence interval. This needs the full environment (More models… in the dock); the file is read from where it is, also behind an address.</source>
   <translation>Bearbeitet eine Rasterdatei beliebiger Größe Kachel für Kachel und behält, was gefunden wird, in einem GeoPackage, sobald eine Kachel fertig ist: „features“, über die Kachelgrenzen hinweg verschmolzen, „coverage“ mit dem Zustand jeder Kachel, und „footprint“. Jederzeit angehalten oder abgebrochen, macht derselbe Befehl mit dem weiter, was da ist.

Eine Stichprobe der Kacheln gibt eine schnelle Schätzung mit Konfidenzintervall. Dazu gehört die volle Umgebung („Mehr Modelle…“ im Dock); die Datei wird dort gelesen, wo sie liegt, auch hinter einer Adresse.</translation>
  </message>
  <message>
   <source>A word. outline, find, detect; or change, which needs the later imagery too.</source>
   <translation>Ein Wort. outline, find, detect; oder change, das auch das spätere Bild braucht.</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>Go on with the file</source>
   <translation>Mit der Datei weitermachen</translation>
  </message>
  <message>
   <source>What was done is kept; a file of another job is refused.</source>
   <translation>Was fertig ist, bleibt erhalten; die Datei eines anderen Auftrags wird abgelehnt.</translation>
  </message>
  <message>
   <source>GeoPackage of the scene</source>
   <translation>GeoPackage der Szene</translation>
  </message>
  <message>
   <source>Number of tiles that failed</source>
   <translation>Anzahl fehlgeschlagener Kacheln</translation>
  </message>
  <message>
   <source>A whole scene is kept in a GeoPackage; give {} the ending .gpkg.</source>
   <translation>Eine ganze Szene wird in einem GeoPackage gespeichert; geben Sie {} die Endung .gpkg.</translation>
  </message>
  <message>
   <source>{} exists; choose another name, or switch on “Go on with the file”.</source>
   <translation>{} gibt es schon; wählen Sie einen anderen Namen, oder schalten Sie „Mit der Datei weitermachen“ ein.</translation>
  </message>
  <message>
   <source>“change” needs the later imagery too, and only “change” does.</source>
   <translation>„change“ braucht auch das spätere Bild, und nur „change“ braucht es.</translation>
  </message>
  <message>
   <source>The polygons lie outside of the extent; give only one of the two.</source>
   <translation>Die Polygone liegen außerhalb der Ausdehnung; lassen Sie eines von beiden weg.</translation>
  </message>
  <message>
   <source>Only a sample of the tiles</source>
   <translation>Nur eine Stichprobe der Kacheln</translation>
  </message>
  <message>
   <source>every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. Empty: every tile.</source>
   <translation>every:4 (jede vierte Kachel und Zeile), random:100, oder stratified:200:DATEI:FELD mit Polygonen der Schichten. Leer: jede Kachel.</translation>
  </message>
  <message>
   <source>Pixel size in metres (0: the imagery's own)</source>
   <translation>Pixelgröße in Metern (0: die des Bildes)</translation>
  </message>
  <message>
   <source>Where this is coarser than its own, the imagery is read from its overviews.</source>
   <translation>Ist sie gröber als die des Bildes, werden dessen Pyramiden gelesen.</translation>
  </message>
  <message>
   <source>What is done with outlines</source>
   <translation>Was mit Umrissen geschieht</translation>
  </message>
  <message>
   <source>A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.</source>
   <translation>Ein Wort. simple: weniger Stützpunkte, gemeinsame Grenzen bleiben gemeinsam. smooth: für Landbedeckung. square: für Gebäude.</translation>
  </message>
  <message>
   <source>One class at each place</source>
   <translation>Je Ort nur eine Klasse</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the more probable one.</source>
   <translation>Wo sich Klassen überlappen, bekommt die wahrscheinlichere den Ort.</translation>
  </message>
  <message>
   <source>Also written as</source>
   <translation>Auch geschrieben als</translation>
  </message>
  <message>
   <source>GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is done.</source>
   <translation>GeoParquet, FlatGeobuf, GeoJSON, PMTiles oder ein Raster der Klassen (COG), neben dem GeoPackage, sobald alles fertig ist.</translation>
  </message>
 </context>
 <context>
  <name>Remote</name>
  <message numerus="yes">
   <source>Saved; the server answers and has %n model(s).</source>
   <translation>
    <numerusform>Gespeichert; der Server antwortet und hat %n Modell.</numerusform>
    <numerusform>Gespeichert; der Server antwortet und hat %n Modelle.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} wurde entfernt.</translation>
  </message>
  <message>
   <source>A model on another computer</source>
   <translation>Ein Modell auf einem anderen Rechner</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Einverstanden: Bilder dürfen an {host} gehen</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>Small letters, digits, dots and dashes</source>
   <translation>Kleinbuchstaben, Ziffern, Punkte und Striche</translation>
  </message>
  <message>
   <source>Add&amp;ress</source>
   <translation>Ad&amp;resse</translation>
  </message>
  <message>
   <source>Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …</source>
   <translation>Eines Servers, der das Protokoll von OpenAI spricht: vLLM, SGLang, llama.cpp, Ollama, …</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>Ar&amp;t des Servers</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modell</translation>
  </message>
  <message>
   <source>Its name on that server</source>
   <translation>Sein Name auf diesem Server</translation>
  </message>
  <message>
   <source>Asked &amp;like</source>
   <translation>&amp;Gefragt wie</translation>
  </message>
  <message>
   <source>Prompts, sizes and forms of answers that the model was trained with</source>
   <translation>Eingaben, Größen und Antwortformen, mit denen das Modell trainiert wurde</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>An entry of QGIS' authentication database; only its name is remembered</source>
   <translation>Ein Eintrag der Authentifizierungsdatenbank von QGIS; nur sein Name wird gemerkt</translation>
  </message>
  <message>
   <source>&amp;Save and check</source>
   <translation>&amp;Speichern und prüfen</translation>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation>Ent&amp;fernen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Der Server wird gefragt…</translation>
  </message>
  <message>
   <source>The address is on this computer: nothing leaves it.</source>
   <translation>Die Adresse ist auf diesem Rechner: nichts verlässt ihn.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and the settings. Nothing else is sent. What is kept there is up to who runs it.</source>
   <translation>Jedes betrachtete Bild verlässt diesen Rechner und geht verschlüsselt an {host}, mit der Eingabe und den Einstellungen. Sonst wird nichts gesendet. Was dort behalten wird, bestimmt der Betreiber.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to who runs it.</source>
   <translation>Jedes betrachtete Bild verlässt diesen Rechner und geht unverschlüsselt an {host}: andere können es unterwegs lesen, und den Schlüssel auch. Eingabe und Einstellungen gehen mit, sonst nichts. Was dort behalten wird, bestimmt der Betreiber.</translation>
  </message>
  <message>
   <source>The key “{entry}” cannot be read from QGIS' authentication; choose it again.</source>
   <translation>Der Schlüssel „{entry}“ kann aus der Authentifizierung von QGIS nicht gelesen werden; wählen Sie ihn neu.</translation>
  </message>
  <message>
   <source>The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password.</source>
   <translation>Der Eintrag „{name}“ der Authentifizierung von QGIS hat keinen Schlüssel; wählen Sie einen mit Token oder Passwort.</translation>
  </message>
 </context>
 <context>
  <name>Repeat</name>
  <message>
   <source>Run again</source>
   <translation>Noch einmal ausführen</translation>
  </message>
  <message>
   <source>&amp;Imagery</source>
   <translation>&amp;Bild</translation>
  </message>
  <message>
   <source>&amp;Before</source>
   <translation>&amp;Vorher</translation>
  </message>
  <message>
   <source>&amp;After</source>
   <translation>&amp;Nachher</translation>
  </message>
  <message>
   <source>Date of the imagery</source>
   <translation>Datum des Bildes</translation>
  </message>
  <message>
   <source>The &amp;same place</source>
   <translation>Der&amp;selbe Ort</translation>
  </message>
  <message>
   <source>&amp;All of it</source>
   <translation>&amp;Alles davon</translation>
  </message>
  <message>
   <source>Model and options stay as they were.</source>
   <translation>Modell und Optionen bleiben, wie sie waren.</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Los</translation>
  </message>
  <message>
   <source>QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing command.</source>
   <translation>QGIS hat die betrachteten Pixel erzeugt, und das Programm rsvlm liest nur Dateien; kopieren Sie einen Verarbeitungsbefehl.</translation>
  </message>
  <message>
   <source>There is no command for such a job; run it again from the dock.</source>
   <translation>Für einen solchen Auftrag gibt es keinen Befehl; führen Sie ihn im Dock noch einmal aus.</translation>
  </message>
  <message>
   <source>It was looked at inside a polygon, which no command takes; copy Python instead.</source>
   <translation>Es wurde in einem Polygon betrachtet, was kein Befehl annimmt; kopieren Sie stattdessen Python.</translation>
  </message>
  <message>
   <source>It was looked at as several layers on top of each other; run it from the dock.</source>
   <translation>Es wurde als mehrere Layer übereinander betrachtet; führen Sie es im Dock aus.</translation>
  </message>
  <message>
   <source>Its pixels are not square in degrees, which no command says; run it again.</source>
   <translation>Seine Pixel sind in Grad nicht quadratisch, was kein Befehl sagt; führen Sie es noch einmal aus.</translation>
  </message>
  <message>
   <source>The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.</source>
   <translation>Das Modell hatte „{label}“ gelernt, als dies entstand; {name}.safetensors, wo das behalten wurde, ist nicht mehr hier oder passt nicht mehr. Fügen Sie es unter „Modelle…“ hinzu, oder führen Sie die Eingabe im Dock mit einem anderen Modell aus.</translation>
  </message>
  <message>
   <source>What the model learned as {name} is not what it was when this was made; answers may differ.</source>
   <translation>Was das Modell als {name} gelernt hat, ist nicht das, was es war, als dies entstand; Antworten können abweichen.</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>wie zuvor</translation>
  </message>
  <message>
   <source>{name} was made from the features of another layer; choose “Label” there again.</source>
   <translation>{name} entstand aus den Objekten eines anderen Layers; wählen Sie dort wieder „Klassifizieren“.</translation>
  </message>
  <message>
   <source>{name} holds several comparisons; run the series again from Processing's history.</source>
   <translation>{name} enthält mehrere Vergleiche; führen Sie die Reihe aus der Historie der Verarbeitung noch einmal aus.</translation>
  </message>
  <message>
   <source>{name} does not say where it was looked; run its prompt again from the dock.</source>
   <translation>{name} sagt nicht, wo hingesehen wurde; führen Sie seine Eingabe im Dock noch einmal aus.</translation>
  </message>
  <message>
   <source>The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the project, or run this on another layer.</source>
   <translation>Das Bild {name} fehlt: es ist nicht im Projekt und nicht mehr unter {source}; fügen Sie es dem Projekt hinzu, oder führen Sie dies an einem anderen Layer aus.</translation>
  </message>
  <message>
   <source>Run &amp;again</source>
   <translation>Noch &amp;einmal ausführen</translation>
  </message>
  <message>
   <source>Run again on an&amp;other layer or date…</source>
   <translation>Mit an&amp;derem Layer oder Datum ausführen…</translation>
  </message>
  <message>
   <source>Copy as Processing &amp;command</source>
   <translation>Als Verarbeitungsbefehl &amp;kopieren</translation>
  </message>
  <message>
   <source>Copy as &amp;Python</source>
   <translation>Als &amp;Python kopieren</translation>
  </message>
  <message>
   <source>Copy as rsvl&amp;m line</source>
   <translation>Als rsvl&amp;m-Zeile kopieren</translation>
  </message>
  <message>
   <source>Another job is running; wait for its end, or stop it in the dock.</source>
   <translation>Ein anderer Auftrag läuft; warten Sie sein Ende ab, oder halten Sie ihn im Dock an.</translation>
  </message>
  <message>
   <source>Copied; paste it where you need it.</source>
   <translation>Kopiert; fügen Sie es ein, wo Sie es brauchen.</translation>
  </message>
  <message>
   <source>Select one result of RSVLM in the layers panel.</source>
   <translation>Wählen Sie im Layerfenster ein Ergebnis von RSVLM aus.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Looked over, not searched</source>
   <translation>Überblickt, nicht abgesucht</translation>
  </message>
  <message>
   <source>Every detail</source>
   <translation>Jede Einzelheit</translation>
  </message>
  <message>
   <source>At 1/{count} of the detail</source>
   <translation>Mit 1/{count} der Einzelheiten</translation>
  </message>
  <message>
   <source>Scene pixels to one pixel that the model saw</source>
   <translation>Pixel der Szene auf ein Pixel, das das Modell sah</translation>
  </message>
  <message>
   <source>Probability that there is something to find</source>
   <translation>Wahrscheinlichkeit, dass dort etwas zu finden ist</translation>
  </message>
  <message>
   <source>{name} appeared</source>
   <translation>{name} aufgetaucht</translation>
  </message>
  <message>
   <source>{name} vanished</source>
   <translation>{name} verschwunden</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>Das Ergebnis kann nicht nach {folder} geschrieben werden ({reason}); schaffen Sie Platz auf dem Datenträger oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>ungeprüft</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>korrigiert</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>appeared</source>
   <translation>aufgetaucht</translation>
  </message>
  <message>
   <source>vanished</source>
   <translation>verschwunden</translation>
  </message>
  <message>
   <source>as given</source>
   <translation>wie gegeben</translation>
  </message>
  <message>
   <source>put together from several tiles</source>
   <translation>aus mehreren Kacheln zusammengesetzt</translation>
  </message>
  <message>
   <source>from an answer that was cut off</source>
   <translation>aus einer abgeschnittenen Antwort</translation>
  </message>
  <message>
   <source>written twice by the model</source>
   <translation>vom Modell zweimal geschrieben</translation>
  </message>
  <message>
   <source>outline crossed itself, made valid</source>
   <translation>Umriss kreuzte sich selbst, gültig gemacht</translation>
  </message>
  <message>
   <source>mean probability of its cells</source>
   <translation>mittlere Wahrscheinlichkeit seiner Zellen</translation>
  </message>
  <message>
   <source>mean probability of its four coordinates</source>
   <translation>mittlere Wahrscheinlichkeit seiner vier Koordinaten</translation>
  </message>
  <message>
   <source>mean probability of its coordinates</source>
   <translation>mittlere Wahrscheinlichkeit seiner Koordinaten</translation>
  </message>
  <message>
   <source>mean probability of its words</source>
   <translation>mittlere Wahrscheinlichkeit seiner Worte</translation>
  </message>
  <message>
   <source>{way}, calibrated</source>
   <translation>{way}, kalibriert</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>keine ist bekannt</translation>
  </message>
  <message>
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>Die Engine hat eine ungültige Geometrie geschickt; starten Sie sie neu.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>Die Stile des Ergebnisses können nicht gespeichert werden; schaffen Sie Platz auf dem Datenträger.</translation>
  </message>
  <message>
   <source>Searched (nothing found)</source>
   <translation>Abgesucht (nichts gefunden)</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Befragt</translation>
  </message>
  <message>
   <source>Searched ({count} found)</source>
   <translation>Abgesucht ({count} gefunden)</translation>
  </message>
  <message>
   <source>How closely it was searched</source>
   <translation>Wie genau abgesucht wurde</translation>
  </message>
  <message>
   <source>The result {file} cannot be opened; it was moved or removed.</source>
   <translation>Das Ergebnis {file} kann nicht geöffnet werden; es wurde verschoben oder gelöscht.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Umreißen</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Finden</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Erkennen</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Was sich verändert hat</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Beschreiben</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Einordnen</translation>
  </message>
  <message>
   <source>The layer {name} does not say how it was made; choose a layer made by RSVLM.</source>
   <translation>Der Layer {name} sagt nicht, wie er entstanden ist; wählen Sie einen von RSVLM erzeugten.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Change class</source>
   <translation>Klasse ändern</translation>
  </message>
  <message>
   <source>Correct outline</source>
   <translation>Umriss korrigieren</translation>
  </message>
  <message>
   <source>You edit this layer already: save its edits to keep the review.</source>
   <translation>Sie bearbeiten diesen Layer schon: speichern Sie die Änderungen, um die Prüfung zu behalten.</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>Prüfung: {name}</translation>
  </message>
  <message>
   <source>Choose features by a click on the map</source>
   <translation>Objekte mit einem Klick auf die Karte wählen</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Rückgängig (Strg+Z)</translation>
  </message>
  <message>
   <source>Another class, then Enter</source>
   <translation>Andere Klasse, dann Eingabetaste</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Andere Klasse</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Change the class (C, or its digit)</source>
   <translation>Die Klasse ändern (C oder ihre Ziffer)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Annehmen (A)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>Ablehnen (R)</translation>
  </message>
  <message>
   <source>Previous (P or ←)</source>
   <translation>Vorheriges (P oder ←)</translation>
  </message>
  <message>
   <source>Next (N or →)</source>
   <translation>Nächstes (N oder →)</translation>
  </message>
  <message>
   <source>Edit the outline (E)</source>
   <translation>Den Umriss bearbeiten (E)</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xportieren</translation>
  </message>
  <message>
   <source>&amp;Accepted features…</source>
   <translation>An&amp;genommene Objekte…</translation>
  </message>
  <message>
   <source>&amp;Training data from what was reviewed…</source>
   <translation>&amp;Trainingsdaten aus dem Geprüften…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>Be&amp;werten…</translation>
  </message>
  <message>
   <source>&amp;Improve…</source>
   <translation>Verbe&amp;ssern…</translation>
  </message>
  <message>
   <source>Have the model learn from this review</source>
   <translation>Das Modell aus dieser Prüfung lernen lassen</translation>
  </message>
  <message>
   <source>Go to the tile that is most worth a review</source>
   <translation>Zur Kachel gehen, die eine Prüfung am meisten lohnt</translation>
  </message>
  <message>
   <source>QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.</source>
   <translation>QGIS schreibt keine Dateien mit der Endung „{ending}“; wählen Sie .gpkg oder .geojson.</translation>
  </message>
  <message>
   <source>Lowest confidence shown</source>
   <translation>Niedrigste gezeigte Konfidenz</translation>
  </message>
  <message>
   <source>Highest confidence shown</source>
   <translation>Höchste gezeigte Konfidenz</translation>
  </message>
  <message>
   <source>Class to show</source>
   <translation>Gezeigte Klasse</translation>
  </message>
  <message>
   <source>State to show</source>
   <translation>Gezeigter Zustand</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Alle Zustände</translation>
  </message>
  <message>
   <source>{shown} of {all} shown</source>
   <translation>{shown} von {all} gezeigt</translation>
  </message>
  <message>
   <source>{count} without a confidence are hidden</source>
   <translation>{count} ohne Konfidenz sind ausgeblendet</translation>
  </message>
  <message>
   <source>&amp;from</source>
   <translation>&amp;von</translation>
  </message>
  <message>
   <source>t&amp;o</source>
   <translation>&amp;bis</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Alle Klassen</translation>
  </message>
  <message>
   <source>Confidences and the part of them that is shown</source>
   <translation>Konfidenzen und der Teil davon, der gezeigt wird</translation>
  </message>
  <message>
   <source>Drag a handle: only features between the two are shown.</source>
   <translation>Ziehen Sie einen Griff: nur Objekte zwischen beiden werden gezeigt.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; save it to a file that can be written.</source>
   <translation>Der Layer {name} kann nicht bearbeitet werden; speichern Sie ihn in eine beschreibbare Datei.</translation>
  </message>
  <message>
   <source>The review cannot be saved ({reason}); it is kept in the layer's open edits.</source>
   <translation>Die Prüfung kann nicht gespeichert werden ({reason}); sie bleibt in den offenen Änderungen des Layers.</translation>
  </message>
  <message>
   <source>The layer {name} has no field for its review, and none can be added; copy it.</source>
   <translation>Der Layer {name} hat kein Feld für seine Prüfung, und keines lässt sich hinzufügen; kopieren Sie ihn.</translation>
  </message>
  <message>
   <source>The layer {name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>Der Layer {name} sagt nicht, von welcher Szene er ist; nur von RSVLM erzeugte Layer tun das.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet in {name}; accept, correct or reject some features.</source>
   <translation>In {name} wurde noch nichts geprüft; nehmen Sie einige Objekte an, korrigieren Sie welche oder lehnen Sie sie ab.</translation>
  </message>
  <message>
   <source>RSVLM: reading the features</source>
   <translation>RSVLM: Objekte werden gelesen</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>not rejected</source>
   <translation>nicht abgelehnt</translation>
  </message>
  <message>
   <source>While reviewing</source>
   <translation>Beim Prüfen</translation>
  </message>
  <message>
   <source>{count} features are too many at once; filter them to at most {most}.</source>
   <translation>{count} Objekte sind auf einmal zu viele; filtern Sie auf höchstens {most}.</translation>
  </message>
  <message>
   <source>RSVLM: shapes</source>
   <translation>RSVLM: Formen</translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would change.</source>
   <translation>
    <numerusform>Vorschau: %n Objekt auf der Karte würde sich ändern.</numerusform>
    <numerusform>Vorschau: %n Objekte auf der Karte würden sich ändern.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would be rejected.</source>
   <translation>
    <numerusform>Vorschau: %n Objekt auf der Karte würde abgelehnt.</numerusform>
    <numerusform>Vorschau: %n Objekte auf der Karte würden abgelehnt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Formen</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) changed.</source>
   <translation>
    <numerusform>%n Objekt geändert.</numerusform>
    <numerusform>%n Objekte geändert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tidy up shapes</source>
   <translation>Formen bereinigen</translation>
  </message>
  <message>
   <source>Geometry tool</source>
   <translation>Geometriewerkzeug</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Vereinfachen</translation>
  </message>
  <message>
   <source>Square corners</source>
   <translation>Rechtwinklig machen</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Glätten</translation>
  </message>
  <message>
   <source>Reject what is smaller</source>
   <translation>Kleineres ablehnen</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Löcher füllen</translation>
  </message>
  <message>
   <source>How strong</source>
   <translation>Wie stark</translation>
  </message>
  <message>
   <source>Features that are changed</source>
   <translation>Objekte, die geändert werden</translation>
  </message>
  <message>
   <source>this feature</source>
   <translation>dieses Objekt</translation>
  </message>
  <message>
   <source>marked in the table</source>
   <translation>in der Tabelle markierte</translation>
  </message>
  <message>
   <source>all shown</source>
   <translation>alle gezeigten</translation>
  </message>
  <message>
   <source>App&amp;ly</source>
   <translation>Anwe&amp;nden</translation>
  </message>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>° off</source>
   <translation>° daneben</translation>
  </message>
  <message>
   <source> times</source>
   <translation> Mal</translation>
  </message>
  <message>
   <source> m²</source>
   <translation> m²</translation>
  </message>
  <message>
   <source>Writing was stopped; nothing was changed.</source>
   <translation>Das Schreiben wurde angehalten; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <source>Area (m²)</source>
   <translation>Fläche (m²)</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>This model gave no confidence.</source>
   <translation>Dieses Modell gab keine Konfidenz.</translation>
  </message>
  <message>
   <source>Confidences were made in several ways: {ways}.</source>
   <translation>Die Konfidenzen entstanden auf mehrere Weisen: {ways}.</translation>
  </message>
  <message>
   <source>Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.</source>
   <translation>Konfidenz, kalibriert: was auf Bildern, die dem Training vorenthalten waren, 0,8 hatte, war zu etwa 80 % richtig.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found its class, on average over the cells of the outline.</source>
   <translation>Konfidenz: wie wahrscheinlich das Modell seine Klasse fand, im Mittel über die Zellen des Umrisses.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found the corners it wrote down.</source>
   <translation>Konfidenz: wie wahrscheinlich das Modell die Ecken fand, die es aufschrieb.</translation>
  </message>
  <message>
   <source>Confidence: {way}.</source>
   <translation>Konfidenz: {way}.</translation>
  </message>
  <message>
   <source>Checked in this range: {right} of {all} were right ({share} %).</source>
   <translation>In diesem Bereich geprüft: {right} von {all} waren richtig ({share} %).</translation>
  </message>
  <message>
   <source>{done} of {all} reviewed</source>
   <translation>{done} von {all} geprüft</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <source>Accepted features</source>
   <translation>Angenommene Objekte</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) written to {file}.</source>
   <translation>
    <numerusform>%n Objekt nach {file} geschrieben.</numerusform>
    <numerusform>%n Objekte nach {file} geschrieben.</numerusform>
   </translation>
  </message>
  <message>
   <source>RSVLM: writing {file}</source>
   <translation>RSVLM: {file} wird geschrieben</translation>
  </message>
  <message>
   <source>There is no result in the project yet; ask the imagery for something first.</source>
   <translation>Im Projekt ist noch kein Ergebnis; lassen Sie zuerst etwas in den Bildern suchen.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>Reading the picture…</source>
   <translation>Das Bild wird gelesen…</translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Kachel {done} von {total}</translation>
  </message>
  <message>
   <source>The place cannot be expressed in {crs}; choose one near the imagery.</source>
   <translation>Die Stelle lässt sich in {crs} nicht ausdrücken; wählen Sie eine in der Nähe der Bilder.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; its version may be another one.</source>
   <translation>Die Engine hat etwas Unverständliches geschickt; vielleicht hat sie eine andere Version.</translation>
  </message>
  <message>
   <source>It could not be saved in {wanted}; it is in {place}.</source>
   <translation>In {wanted} konnte nicht gespeichert werden; es liegt in {place}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Etwas Unerwartetes ging schief; das Protokoll sagt, was.</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>Die Eingabe ist leer; geben Sie ein, wonach gesucht wird, oder wählen Sie ein Beispiel.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Es ist kein Rasterlayer gewählt; fügen Sie dem Projekt einen hinzu und wählen Sie ihn.</translation>
  </message>
  <message>
   <source>The layer is no longer in the project; pick another one.</source>
   <translation>Der Layer ist nicht mehr im Projekt; wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>A place is asked about in one picture; choose “Map” or “Layer” above.</source>
   <translation>Zu einer Stelle wird in einem Bild gefragt; wählen Sie oben „Karte“ oder „Layer“.</translation>
  </message>
  <message>
   <source>“What changed” needs two layers; choose “Two dates” above.</source>
   <translation>„Vergleichen“ braucht zwei Layer; wählen Sie oben „Zwei Daten“.</translation>
  </message>
  <message>
   <source>Before and after are the same layer; choose two different ones.</source>
   <translation>Vorher und nachher sind derselbe Layer; wählen Sie zwei verschiedene.</translation>
  </message>
  <message>
   <source>The earlier date {before} lies after the later date {after}; swap the layers.</source>
   <translation>Das frühere Datum {before} liegt nach dem späteren {after}; vertauschen Sie die Layer.</translation>
  </message>
  <message>
   <source>Loading the model… {percent}</source>
   <translation>Das Modell wird geladen… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Das Modell wird geladen ({device})… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>Warten, %n Auftrag davor…</numerusform>
    <numerusform>Warten, %n Aufträge davor…</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Warten auf die Engine…</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: Bild wird gelesen</translation>
  </message>
  <message>
   <source>Stopping… Press Stop again if that takes too long.</source>
   <translation>Wird angehalten… Klicken Sie noch einmal auf Anhalten, wenn es zu lange dauert.</translation>
  </message>
  <message>
   <source>The engine did not react to Stop and was ended; press Run to start it again.</source>
   <translation>Die Engine reagierte nicht auf Anhalten und wurde beendet; klicken Sie auf Los, um sie wieder zu starten.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it and run it again.</source>
   <translation>Die Engine hat etwas Unverständliches geschickt; starten Sie sie neu und wiederholen Sie den Lauf.</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>%n Kachel wird betrachtet…</numerusform>
    <numerusform>%n Kacheln werden betrachtet…</numerusform>
   </translation>
  </message>
  <message>
   <source>Saving the layers…</source>
   <translation>Die Layer werden gespeichert…</translation>
  </message>
  <message>
   <source>RSVLM: saving the layers</source>
   <translation>RSVLM: Layer werden gespeichert</translation>
  </message>
  <message>
   <source>The project was closed meanwhile; the result is in {file}.</source>
   <translation>Das Projekt wurde inzwischen geschlossen; das Ergebnis ist in {file}.</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Die Engine kann nicht gestartet werden; das Protokoll sagt, warum.</translation>
  </message>
  <message>
   <source>{number} of {count}: {text}</source>
   <translation>{number} von {count}: {text}</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Angehalten; noch war nichts getan.</translation>
  </message>
  <message>
   <source>This layer is no longer in the project.</source>
   <translation>Dieser Layer ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <source>There is nothing of this left to show.</source>
   <translation>Davon ist nichts mehr da, was man zeigen könnte.</translation>
  </message>
  <message>
   <source>A series needs two dates at least; choose more layers.</source>
   <translation>Eine Reihe braucht mindestens zwei Daten; wählen Sie mehr Layer.</translation>
  </message>
  <message>
   <source>The date of {names} is not known; type it in the list, or leave the layer out.</source>
   <translation>Das Datum von {names} ist nicht bekannt; tragen Sie es in die Liste ein, oder lassen Sie den Layer weg.</translation>
  </message>
  <message>
   <source>{names} have the same date {date}; correct it, or leave one of them out.</source>
   <translation>{names} haben dasselbe Datum {date}; berichtigen Sie es, oder lassen Sie einen davon weg.</translation>
  </message>
  <message>
   <source>{prompt}, {first} to {last}</source>
   <translation>{prompt}, {first} bis {last}</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it, then go on.</source>
   <translation>Die Engine hat etwas Unverständliches geschickt; starten Sie sie neu, und machen Sie dann weiter.</translation>
  </message>
 </context>
 <context>
  <name>Server</name>
  <message>
   <source>Command that starts a server</source>
   <translation>Befehl, der einen Server startet</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>Servers on this computer</source>
   <translation>Server auf diesem Rechner</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Noch einmal nachsehen</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Check and &amp;use</source>
   <translation>&amp;Prüfen und verwenden</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>Nicht mehr &amp;verwenden</translation>
  </message>
  <message>
   <source>The server at {address} is used.</source>
   <translation>Der Server unter {address} wird verwendet.</translation>
  </message>
  <message>
   <source>{address} (process {pid})</source>
   <translation>{address} (Prozess {pid})</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>keiner gefunden</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Der Server wird gefragt…</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Einverstanden: Bilder dürfen an {host} gehen</translation>
  </message>
  <message>
   <source>Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer.</source>
   <translation>Bilder, Worte und das Token gehen unverschlüsselt an {host}; ein SSH-Tunnel ist sicherer.</translation>
  </message>
  <message>
   <source>A server that somebody has started, on this computer or another one. Where rsvlm is installed, this starts one; it prints its address and its token:</source>
   <translation>Ein Server, den jemand gestartet hat, auf diesem Rechner oder einem anderen. Wo rsvlm installiert ist, startet dies einen; er gibt seine Adresse und sein Token aus:</translation>
  </message>
  <message>
   <source>Running here</source>
   <translation>Läuft hier</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>Ad&amp;resse</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own file has it.</source>
   <translation>Als Passwort in der Authentifizierung von QGIS, nie anderswo. Ein hier gefundener Server braucht keines: seine eigene Datei hat es.</translation>
  </message>
  <message numerus="yes">
   <source>It answers, has %n model(s), and is used from now on.</source>
   <translation>
    <numerusform>Er antwortet, hat %n Modell und wird ab jetzt verwendet.</numerusform>
    <numerusform>Er antwortet, hat %n Modelle und wird ab jetzt verwendet.</numerusform>
   </translation>
  </message>
  <message>
   <source>It is no longer used; it goes on by itself.</source>
   <translation>Er wird nicht mehr verwendet; er selbst läuft weiter.</translation>
  </message>
  <message>
   <source>There is no token for {address}; choose the entry of QGIS that has it.</source>
   <translation>Es gibt kein Token für {address}; wählen Sie den Eintrag von QGIS, der es hat.</translation>
  </message>
 </context>
 <context>
  <name>Setup</name>
  <message>
   <source>Gathering the facts…</source>
   <translation>Die Angaben werden gesammelt…</translation>
  </message>
  <message>
   <source>The report is on the clipboard; paste it where it is needed.</source>
   <translation>Der Bericht ist in der Zwischenablage; fügen Sie ihn ein, wo er gebraucht wird.</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modelle…</translation>
  </message>
  <message>
   <source>More models: set &amp;up…</source>
   <translation>Mehr Modelle: &amp;einrichten…</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>&amp;Diagnose kopieren</translation>
  </message>
 </context>
 <context>
  <name>Swipe</name>
  <message>
   <source>Drag the line · V, H turn it · Esc ends</source>
   <translation>Linie ziehen · V, H drehen sie · Esc beendet</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Outline</source>
   <translation>Umreißen</translation>
  </message>
  <message>
   <source>Choose what to look at, what to do, type what you are looking for, press Run. This step opens a sample scene and asks for water: polygons appear on the map.</source>
   <translation>Wählen Sie, was betrachtet wird und was zu tun ist, geben Sie ein, wonach Sie suchen, und klicken Sie auf Los. Dieser Schritt öffnet eine Beispielszene und fragt nach water: Polygone erscheinen auf der Karte.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Finden</translation>
  </message>
  <message>
   <source>A box around each thing. A click on a line below “What came out” goes to its place on the map.</source>
   <translation>Ein Rechteck um jedes Ding. Ein Klick auf eine Zeile unter „Ergebnisse“ führt zu ihrer Stelle auf der Karte.</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Was sich verändert hat</translation>
  </message>
  <message>
   <source>Two layers of different dates: what is new, gone or altered between them. The dates come from the layers or their names.</source>
   <translation>Zwei Layer verschiedenen Datums: was zwischen ihnen neu, verschwunden oder anders ist. Die Daten kommen aus den Layern oder ihren Namen.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>An answer in words. Below the prompt are examples of what the chosen model was taught. The small model is often wrong here; large models do better.</source>
   <translation>Eine Antwort in Worten. Unter der Eingabe stehen Beispiele für das, was das gewählte Modell gelernt hat. Das kleine Modell liegt hier oft falsch; große sind besser.</translation>
  </message>
  <message>
   <source>Your own imagery</source>
   <translation>Ihre eigenen Bilder</translation>
  </message>
  <message>
   <source>Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell how they were made. Everything else is in the menu at the foot of this window.</source>
   <translation>Rechtsklick auf einen Rasterlayer, auf zwei oder auf eine Gruppe. Ergebnisse sind Layer eines GeoPackage, die sagen, wie sie entstanden sind. Alles andere steht im Menü am Fuß dieses Fensters.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>New here?</source>
   <translation>Neu hier?</translation>
  </message>
  <message>
   <source>A sample scene and a prompt that works; then press Run. Nothing needs to be installed.</source>
   <translation>Eine Beispielszene und eine Eingabe, die funktioniert; dann auf Los klicken. Es muss nichts installiert werden.</translation>
  </message>
  <message>
   <source>Tr&amp;y it with a sample scene</source>
   <translation>Mit &amp;Beispielszene ausprobieren</translation>
  </message>
  <message>
   <source>To&amp;ur</source>
   <translation>&amp;Tour</translation>
  </message>
  <message>
   <source>&amp;Set it up</source>
   <translation>&amp;Einrichten</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>{number} of {count}: {title}</source>
   <translation>{number} von {count}: {title}</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Fertig</translation>
  </message>
  <message>
   <source>User &amp;guide</source>
   <translation>Benutzer&amp;handbuch</translation>
  </message>
  <message>
   <source>&amp;Tour with sample scenes</source>
   <translation>Tour mit Bei&amp;spielszenen</translation>
  </message>
  <message>
   <source>The guide cannot be opened here; it is the file {file}.</source>
   <translation>Das Handbuch kann hier nicht geöffnet werden; es ist die Datei {file}.</translation>
  </message>
  <message>
   <source>The sample scene {file} cannot be read; install the plugin again.</source>
   <translation>Die Beispielszene {file} kann nicht gelesen werden; installieren Sie das Plugin neu.</translation>
  </message>
 </context>
 <context>
  <name>Whole</name>
  <message>
   <source>Progress of {title}</source>
   <translation>Fortschritt von {title}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>What is done is kept</source>
   <translation>Was fertig ist, bleibt erhalten</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>From where it was; nothing is done twice</source>
   <translation>Von da, wo es war; nichts wird doppelt getan</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Its layers on the map</source>
   <translation>Die Layer davon auf der Karte</translation>
  </message>
  <message>
   <source>Take this away from here; the file stays</source>
   <translation>Dies von hier wegnehmen; die Datei bleibt</translation>
  </message>
  <message>
   <source>Pausing…</source>
   <translation>Wird pausiert…</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <source>Paused; nothing was done yet.</source>
   <translation>Pausiert; noch war nichts getan.</translation>
  </message>
  <message>
   <source>Paused. Tiles done: {count}; what was done is kept.</source>
   <translation>Pausiert, Kacheln bisher: {count}; was fertig ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>{problem} What was done is kept; go on when that is put right.</source>
   <translation>{problem} Was fertig ist, bleibt erhalten; machen Sie weiter, wenn das behoben ist.</translation>
  </message>
  <message>
   <source>{file} is gone; it was moved or removed.</source>
   <translation>{file} ist nicht mehr da; die Datei wurde verschoben oder gelöscht.</translation>
  </message>
  <message>
   <source>{file} does not say which scene it belongs to; start the scene again.</source>
   <translation>{file} sagt nicht, zu welcher Szene die Datei gehört; geben Sie die Szene neu in Auftrag.</translation>
  </message>
  <message>
   <source>RSVLM: opening a whole scene</source>
   <translation>RSVLM: ganze Szene wird geöffnet</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Abgesucht</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s)</source>
   <translation>
    <numerusform>%n Objekt</numerusform>
    <numerusform>%n Objekte</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing found; what was searched is kept as a layer.</source>
   <translation>Nichts gefunden; was abgesucht wurde, bleibt als Layer erhalten.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) found.</source>
   <translation>
    <numerusform>%n Objekt gefunden.</numerusform>
    <numerusform>%n Objekte gefunden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s) failed; Go on tries them again.</source>
   <translation>
    <numerusform>%n Kachel ist fehlgeschlagen; „Weiter“ versucht sie noch einmal.</numerusform>
    <numerusform>%n Kacheln sind fehlgeschlagen; „Weiter“ versucht sie noch einmal.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {estimate} of the ground is {label}{range}.</source>
   <translation>Etwa {estimate} der Fläche ist {label}{range}.</translation>
  </message>
  <message>
   <source>About {estimate} × {label}{range}.</source>
   <translation>Etwa {estimate} × {label}{range}.</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> ({low} bis {high})</translation>
  </message>
  <message>
   <source>&amp;Go on with this whole scene</source>
   <translation>Mit dieser &amp;ganzen Szene weitermachen</translation>
  </message>
  <message>
   <source>A whole scene is one layer or two dates in which features are looked for.</source>
   <translation>Eine ganze Szene ist ein Layer oder sind zwei Daten, in denen nach Objekten gesucht wird.</translation>
  </message>
  <message>
   <source>A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”.</source>
   <translation>Eine ganze Szene wird aus ihrer Datei gelesen, nicht wie angezeigt; wählen Sie unter „Pixel“ andere „Werte“.</translation>
  </message>
  <message>
   <source>The values of {names} are looked at as they are in the file, without the style.</source>
   <translation>Die Werte von {names} werden betrachtet, wie sie in der Datei sind, ohne den Stil.</translation>
  </message>
  <message>
   <source>{file} exists; choose another name, or add it to the project and go on with it from its menu.</source>
   <translation>{file} gibt es schon; wählen Sie einen anderen Namen, oder fügen Sie die Datei dem Projekt hinzu und machen Sie aus ihrem Menü damit weiter.</translation>
  </message>
  <message>
   <source>The two layers have different coordinate systems; look at both in full, or reproject one of them.</source>
   <translation>Die beiden Layer haben verschiedene Koordinatensysteme; betrachten Sie sie ganz, oder projizieren Sie sie in eines um.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Warten auf die Engine…</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>%n Kachel wird betrachtet…</numerusform>
    <numerusform>%n Kacheln werden betrachtet…</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total} tiles</source>
   <translation>{done} von {total} Kacheln</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>noch etwa {time}</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up yet.</source>
   <translation>Ganze Szenen brauchen die Engine Server, die noch nicht eingerichtet ist.</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <source>The server is on another computer and does not read the files of this one.</source>
   <translation>Der Server ist auf einem anderen Rechner und liest die Dateien von diesem nicht.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({reason}); choose another place for the file.</source>
   <translation>{folder} kann nicht angelegt werden ({reason}); wählen Sie einen anderen Ort für die Datei.</translation>
  </message>
  <message>
   <source>A whole scene is being worked on: {title} ({file}), {percent} %.</source>
   <translation>Eine ganze Szene ist in Arbeit: {title} ({file}), {percent} %.</translation>
  </message>
  <message>
   <source>Not finished; what was done is kept. Go on when you like.</source>
   <translation>Nicht fertig; was getan ist, bleibt erhalten. Machen Sie weiter, wann Sie wollen.</translation>
  </message>
  <message>
   <source>{file} is finished; there is nothing left to do.</source>
   <translation>{file} ist fertig; es gibt nichts mehr zu tun.</translation>
  </message>
  <message>
   <source>Waiting until “{title}” is done or paused…</source>
   <translation>Warten, bis „{title}“ fertig oder pausiert ist…</translation>
  </message>
  <message>
   <source>Waiting until a tile of “{title}” is done…</source>
   <translation>Warten, bis eine Kachel von „{title}“ fertig ist…</translation>
  </message>
  <message>
   <source>{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery or look at the part that the map shows.</source>
   <translation>{name} ist ein Dienst, der Bilder zeichnet, und keine Datei; eine ganze Szene braucht eine Datei: laden Sie die Bilder herunter, oder betrachten Sie den Teil, den die Karte zeigt.</translation>
  </message>
  <message>
   <source>{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.</source>
   <translation>{name} ist keine einfache Datei, die selbst sagt, wo sie liegt; exportieren Sie den Layer als GeoTIFF und nehmen Sie dieses.</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Betrachtet</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Keine Daten</translation>
  </message>
  <message>
   <source>Outside of the region</source>
   <translation>Außerhalb des Gebiets</translation>
  </message>
  <message>
   <source>Not in the sample</source>
   <translation>Nicht in der Stichprobe</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>others</source>
   <translation>andere</translation>
  </message>
 </context>
</TS>
