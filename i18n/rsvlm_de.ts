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
   <source>&amp;Ask…</source>
   <translation>F&amp;ragen…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>Was hat sich &amp;verändert…</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
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
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>Die Ausdehnung lässt sich in {crs} nicht ausdrücken; wählen Sie eine in der Nähe der Bilder.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>Die gewählte Ausdehnung ist leer; zoomen Sie auf die Bilder oder wählen Sie eine andere.</translation>
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
   <source>Searched area</source>
   <translation>Abgesuchte Fläche</translation>
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
   <source>The chosen model cannot do this.</source>
   <translation>Das gewählte Modell kann das nicht.</translation>
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
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
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
   <translation>&amp;Modell</translation>
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
   <source>What to look at</source>
   <translation>Was betrachtet wird</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Rasterlayer, der betrachtet wird</translation>
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
   <source>Only the part that the map shows</source>
   <translation>Nur der Teil, den die Karte zeigt</translation>
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
   <source>Look at</source>
   <translation>Betrachten</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Aus dem Namen des Layers geraten; bitte berichtigen, wo es falsch ist</translation>
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
   <translation>Absu&amp;chen mit</translation>
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
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Angehalten; was angekommen ist, bleibt, und von dort kann es weitergehen.</translation>
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
  <message>
   <source>The model {model} is here.</source>
   <translation>Das Modell {model} ist da.</translation>
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
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>Engine at start</source>
   <translation>Engine beim Start</translation>
  </message>
  <message>
   <source>Program of the server</source>
   <translation>Programm des Servers</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>Die Datei „rsvlm“ seiner Umgebung; leer: wird gesucht.</translation>
  </message>
  <message>
   <source>Server ends after idling</source>
   <translation>Server endet nach Untätigkeit von</translation>
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
   <source>Else in this folder</source>
   <translation>Sonst in diesem Ordner</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Leer: der Ordner „rsvlm_results“ des QGIS-Profils.</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model on another one; no use is counted or reported.</source>
   <translation>Nichts verlässt diesen Rechner, solange Sie kein Modell auf einem anderen wählen; keine Nutzung wird gezählt oder gemeldet.</translation>
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
   <source>Loading the model…</source>
   <translation>Das Modell wird geladen…</translation>
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
   <source>Imagery</source>
   <translation>Bild</translation>
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
   <source>Number of features</source>
   <translation>Anzahl der Objekte</translation>
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
   <source>Answer in words</source>
   <translation>Antwort in Worten</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>In den Ordner {} kann nichts geschrieben werden; wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>Das Ergebnis kann nicht geschrieben werden ({}); wählen Sie einen anderen Ort.</translation>
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
   <source>Precision</source>
   <translation>Genauigkeit</translation>
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
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>Die Engine hat eine ungültige Geometrie geschickt; starten Sie sie neu.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>Die Stile des Ergebnisses können nicht gespeichert werden; schaffen Sie Platz auf dem Datenträger.</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>Das Ergebnis kann nicht nach {folder} geschrieben werden ({reason}); schaffen Sie Platz auf dem Datenträger oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
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
  <name>Run</name>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>Die Eingabe ist leer; geben Sie ein, wonach gesucht wird, oder wählen Sie ein Beispiel.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Es ist kein Rasterlayer gewählt; fügen Sie dem Projekt einen hinzu und wählen Sie ihn.</translation>
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
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: Bild wird gelesen</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Das Bild wird gelesen…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Etwas Unerwartetes ging schief; das Protokoll sagt, was.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Warten auf die Engine…</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>Warten, %n Auftrag davor…</numerusform>
    <numerusform>Warten, %n Aufträge davor…</numerusform>
   </translation>
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
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>%n Kachel wird betrachtet…</numerusform>
    <numerusform>%n Kacheln werden betrachtet…</numerusform>
   </translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Kachel {done} von {total}</translation>
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
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Die Engine kann nicht gestartet werden; das Protokoll sagt, warum.</translation>
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
 </context>
</TS>
