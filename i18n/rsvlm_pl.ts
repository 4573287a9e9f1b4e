<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Znajdź…</translation>
  </message>
  <message>
   <source>&amp;Outline…</source>
   <translation>&amp;Obrysuj…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>Z&amp;apytaj…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;Porównaj…</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The layer {name} is a service of any size; look at the part that the map shows.</source>
   <translation>Warstwa {name} to usługa bez własnego rozmiaru; wybierz część widoczną na mapie.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>Na mapie nie widać żadnej warstwy rastrowej; włącz ją w panelu warstw.</translation>
  </message>
  <message>
   <source>No visible raster layer lies in the map's extent; zoom to the imagery first.</source>
   <translation>W zasięgu mapy nie ma widocznej warstwy rastrowej; najpierw powiększ do obrazu.</translation>
  </message>
  <message>
   <source>The layer {name} has no coordinate system but the other has one; set it first.</source>
   <translation>Warstwa {name} nie ma układu współrzędnych, a druga go ma; najpierw go ustaw.</translation>
  </message>
  <message>
   <source>The layers {before} and {after} do not overlap here; choose two of the same place.</source>
   <translation>Warstwy {before} i {after} tu się nie pokrywają; wybierz dwie z tego samego miejsca.</translation>
  </message>
  <message>
   <source>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</source>
   <translation>Zasięg leży poza warstwą {name}; powiększ do warstwy lub wybierz inny zasięg.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>Zasięgu nie można wyrazić w {crs}; wybierz zasięg w pobliżu obrazu.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>Wybrany zasięg jest pusty; powiększ do obrazu lub wybierz inny zasięg.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; look at the part that the map shows.</source>
   <translation>Warstwa {name} nie ma własnych pikseli; wybierz część widoczną na mapie.</translation>
  </message>
  <message>
   <source>{name} covers {share:.0%} of the extent; the rest was not looked at.</source>
   <translation>{name} pokrywa {share:.0%} zasięgu; reszty nie przeanalizowano.</translation>
  </message>
  <message>
   <source>choose an extent where the layer has data, or check that its file is whole</source>
   <translation>wybierz zasięg, w którym warstwa ma dane, lub sprawdź, czy jej plik jest kompletny</translation>
  </message>
  <message>
   <source>check that the service can be reached</source>
   <translation>sprawdź, czy usługa jest dostępna</translation>
  </message>
  <message>
   <source>The capture of {name} is blank: {reason}; {advice}.</source>
   <translation>Obraz pobrany z {name} jest pusty: {reason}; {advice}.</translation>
  </message>
  <message>
   <source>nothing was painted</source>
   <translation>nic nie narysowano</translation>
  </message>
  <message>
   <source>all of it has one colour</source>
   <translation>cały jest w jednym kolorze</translation>
  </message>
  <message>
   <source>QGIS would paint another place than the one chosen; choose a slightly different extent.</source>
   <translation>QGIS narysowałby inne miejsce niż wybrane; wybierz nieco inny zasięg.</translation>
  </message>
  <message>
   <source>The capture cannot be written to {folder} ({reason}); free some disk space.</source>
   <translation>Obrazu nie można zapisać w {folder} ({reason}); zwolnij miejsce na dysku.</translation>
  </message>
  <message>
   <source>The capture was stopped.</source>
   <translation>Pobieranie obrazu zatrzymano.</translation>
  </message>
  <message>
   <source>There is not enough memory to paint the map; zoom in or choose a smaller extent.</source>
   <translation>Za mało pamięci, by narysować mapę; powiększ mapę lub wybierz mniejszy zasięg.</translation>
  </message>
  <message>
   <source>QGIS cannot read its source</source>
   <translation>QGIS nie może odczytać jej źródła</translation>
  </message>
  <message>
   <source>The layer {name} cannot be read ({reason}); repair or remove it.</source>
   <translation>Warstwy {name} nie można odczytać ({reason}); napraw ją lub usuń.</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Stopped before the end; what was done is kept.</source>
   <translation>Zatrzymano przed końcem; to, co zrobiono, zostaje zachowane.</translation>
  </message>
  <message>
   <source>Nothing found. What was searched is kept as a layer.</source>
   <translation>Nic nie znaleziono. Przeszukany obszar zostaje zachowany jako warstwa.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>Model nie dał odpowiedzi.</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Obrysy: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Znaleziono: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Wykryto: {prompt}</translation>
  </message>
  <message>
   <source>What changed: {prompt}</source>
   <translation>Zmiany: {prompt}</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Przeszukany obszar</translation>
  </message>
  <message numerus="yes">
   <source>Looked closer at %n place(s)</source>
   <translation>
    <numerusform>%n miejsce obejrzane z bliska</numerusform>
    <numerusform>%n miejsca obejrzane z bliska</numerusform>
    <numerusform>%n miejsc obejrzanych z bliska</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {done} of {count} parts</source>
   <translation>Przeszukano części: {done} z {count}</translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n miejsce</numerusform>
    <numerusform>%n miejsca</numerusform>
    <numerusform>%n miejsc</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n polygon(s)</source>
   <translation>
    <numerusform>%n poligon</numerusform>
    <numerusform>%n poligony</numerusform>
    <numerusform>%n poligonów</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pikseli</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n kafel</numerusform>
    <numerusform>%n kafle</numerusform>
    <numerusform>%n kafli</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model call(s)</source>
   <translation>
    <numerusform>%n wywołanie modelu</numerusform>
    <numerusform>%n wywołania modelu</numerusform>
    <numerusform>%n wywołań modelu</numerusform>
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
   <translation>Jeszcze nic. Odpowiedzi pojawiają się tutaj i na mapie.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>Wyniki</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Pokaż na mapie</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>Wybrany model tego nie potrafi.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Obrysuj</translation>
  </message>
  <message>
   <source>Polygons of what you name</source>
   <translation>Poligony tego, co nazwiesz</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Znajdź</translation>
  </message>
  <message>
   <source>A box around each thing you name</source>
   <translation>Prostokąt wokół każdej nazwanej rzeczy</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Wykryj</translation>
  </message>
  <message>
   <source>Detect objects: all of the classes you list, as turned rectangles or boxes</source>
   <translation>Wykryj obiekty: wszystkie wymienione klasy, jako prostokąty obrócone lub proste</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Porównaj</translation>
  </message>
  <message>
   <source>What is new, gone or altered</source>
   <translation>Co jest nowe, zniknęło lub się zmieniło</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Zapytaj</translation>
  </message>
  <message>
   <source>An answer in words</source>
   <translation>Odpowiedź słowami</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Co zrobić</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Zadanie</translation>
  </message>
  <message>
   <source>What to outline, such as: {example}</source>
   <translation>Co obrysować, np. {example}</translation>
  </message>
  <message>
   <source>What to find, such as: {example}</source>
   <translation>Co znaleźć, np. {example}</translation>
  </message>
  <message>
   <source>Classes to detect, such as: {example}</source>
   <translation>Klasy do wykrycia, np. {example}</translation>
  </message>
  <message>
   <source>What may have changed, such as: {example}</source>
   <translation>Co mogło się zmienić, np. {example}</translation>
  </message>
  <message>
   <source>A question, such as: {example}</source>
   <translation>Pytanie, np. {example}</translation>
  </message>
  <message>
   <source>Is there a road?</source>
   <translation>Is there a road?</translation>
  </message>
  <message>
   <source>This model takes any word or sentence.</source>
   <translation>Ten model przyjmuje dowolne słowo lub zdanie.</translation>
  </message>
  <message>
   <source>This model knows: {words}</source>
   <translation>Ten model zna: {words}</translation>
  </message>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Wbudowany (bez instalacji)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Serwer (własne środowisko)</translation>
  </message>
  <message>
   <source>What computes: the processor or a graphics card</source>
   <translation>Co liczy: procesor czy karta graficzna</translation>
  </message>
  <message>
   <source>Fewer bits need less memory and are a little less exact</source>
   <translation>Mniej bitów to mniej pamięci, ale nieco mniejsza dokładność</translation>
  </message>
  <message>
   <source>Restart the engine</source>
   <translation>Uruchom silnik ponownie</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Uruchamianie silnika…</translation>
  </message>
  <message>
   <source>The engine is not running.</source>
   <translation>Silnik nie działa.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>&amp;Engine</source>
   <translation>&amp;Silnik</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Model</translation>
  </message>
  <message>
   <source>&amp;Device</source>
   <translation>&amp;Urządzenie</translation>
  </message>
  <message>
   <source>Pre&amp;cision</source>
   <translation>Pre&amp;cyzja</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Sprawdzanie wymagań…</translation>
  </message>
  <message>
   <source>Folder of a checkpoint</source>
   <translation>Folder checkpointu</translation>
  </message>
  <message>
   <source>Runs at {host}.</source>
   <translation>Działa na {host}.</translation>
  </message>
  <message>
   <source>Runs on the {device}, in {precision}.</source>
   <translation>Działa na {device}, w {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}.</source>
   <translation>Wczytano: {needed} na {device}, w {precision}.</translation>
  </message>
  <message>
   <source>How it is done: what is drawn, and how closely is looked</source>
   <translation>Sposób: co jest rysowane i jak dokładnie oglądany jest obraz</translation>
  </message>
  <message>
   <source>How: {choice}</source>
   <translation>Sposób: {choice}</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Sposób</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>What the map shows now</source>
   <translation>To, co mapa teraz pokazuje</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Warstwa</translation>
  </message>
  <message>
   <source>One raster layer</source>
   <translation>Jedna warstwa rastrowa</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Dwie daty</translation>
  </message>
  <message>
   <source>Two layers of different dates</source>
   <translation>Dwie warstwy z różnych dat</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Co analizować</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Warstwa rastrowa do analizy</translation>
  </message>
  <message>
   <source>Layer of the earlier date</source>
   <translation>Warstwa z wcześniejszej daty</translation>
  </message>
  <message>
   <source>Layer of the later date</source>
   <translation>Warstwa z późniejszej daty</translation>
  </message>
  <message>
   <source>Earlier date</source>
   <translation>Wcześniejsza data</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>Późniejsza data</translation>
  </message>
  <message>
   <source>Only the part that the map shows</source>
   <translation>Tylko część widoczna na mapie</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Przed</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Po</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Analizuj</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Odgadnięta z nazwy warstwy; popraw ją, jeśli jest błędna</translation>
  </message>
  <message>
   <source>{title} – partly downloaded</source>
   <translation>{title} – częściowo pobrany</translation>
  </message>
  <message>
   <source>{title} – damaged</source>
   <translation>{title} – uszkodzony</translation>
  </message>
  <message>
   <source>{title} – to download</source>
   <translation>{title} – do pobrania</translation>
  </message>
  <message>
   <source>A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project</source>
   <translation>Folder z RSUniVLM, RSCoVLM lub modelem Qwen-VL w opublikowanej postaci albo z checkpointem tego projektu</translation>
  </message>
  <message>
   <source>Checkpoint folder…</source>
   <translation>Folder checkpointu…</translation>
  </message>
  <message>
   <source>A model on a server that speaks OpenAI's protocol; pictures go there</source>
   <translation>Model na serwerze obsługującym protokół OpenAI; obrazy są tam wysyłane</translation>
  </message>
  <message>
   <source>On another computer…</source>
   <translation>Na innym komputerze…</translation>
  </message>
  <message>
   <source>Size: {size}</source>
   <translation>Rozmiar: {size}</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licencja: {licence}</translation>
  </message>
  <message>
   <source>Pictures go to {host}</source>
   <translation>Obrazy trafiają do {host}</translation>
  </message>
  <message>
   <source>Turned</source>
   <translation>Obrócone</translation>
  </message>
  <message>
   <source>Rectangles turned with the objects</source>
   <translation>Prostokąty obrócone zgodnie z obiektami</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Proste</translation>
  </message>
  <message>
   <source>Boxes along the picture's sides</source>
   <translation>Prostokąty równoległe do krawędzi obrazu</translation>
  </message>
  <message>
   <source>What is drawn round an object</source>
   <translation>Co jest rysowane wokół obiektu</translation>
  </message>
  <message>
   <source>Show tiles en&amp;larged</source>
   <translation>Pokazuj &amp;powiększone kafle</translation>
  </message>
  <message>
   <source>Each tile is shown to the model at the largest size it was trained on: small objects are found more often, and it takes several times as long.</source>
   <translation>Każdy kafel jest pokazywany modelowi w największym rozmiarze, na jakim był uczony: małe obiekty są znajdowane częściej, ale trwa to kilka razy dłużej.</translation>
  </message>
  <message>
   <source>This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: it draws the outline in each box. Empty: boxes only.</source>
   <translation>Ten model rysuje prostokąty, a nie obrysy. Wskaż folder posiadanego modelu segmentacji z rodziny SAM: narysuje on obrys w każdym prostokącie. Puste: tylko prostokąty.</translation>
  </message>
  <message>
   <source>Folder of a SAM model</source>
   <translation>Folder modelu SAM</translation>
  </message>
  <message>
   <source>Draw &amp;outlines in boxes with</source>
   <translation>O&amp;brysy w prostokątach rysuje</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Wybierz folder</translation>
  </message>
  <message>
   <source>turned rectangles</source>
   <translation>prostokąty obrócone</translation>
  </message>
  <message>
   <source>boxes</source>
   <translation>prostokąty proste</translation>
  </message>
  <message>
   <source>enlarged</source>
   <translation>powiększone</translation>
  </message>
  <message>
   <source>outlines by {model}</source>
   <translation>obrysy: {model}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Komórki</translation>
  </message>
  <message>
   <source>Along the cells that the model marks</source>
   <translation>Wzdłuż komórek zaznaczonych przez model</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Gładko</translation>
  </message>
  <message>
   <source>Between the cells, where the probability passes the slider's value</source>
   <translation>Między komórkami, tam gdzie prawdopodobieństwo przekracza wartość suwaka</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the model's own answer, less takes in more, more keeps only what is certain.</source>
   <translation>Model nadaje każdej komórce prawdopodobieństwo; od tej wartości komórka należy do obrysu. 50 % to odpowiedź samego modelu; mniej obejmuje więcej, więcej zostawia tylko to, co pewne.</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>Pewność</translation>
  </message>
  <message>
   <source>Certain&amp;ty</source>
   <translation>P&amp;ewność</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>gładko</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>komórki</translation>
  </message>
  <message>
   <source>from {percent}</source>
   <translation>od {percent}</translation>
  </message>
  <message>
   <source>Nothing leaves this computer</source>
   <translation>Nic nie opuszcza tego komputera</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Polecenie</translation>
  </message>
  <message>
   <source>&amp;Prompt</source>
   <translation>Po&amp;lecenie</translation>
  </message>
  <message>
   <source>Use this example</source>
   <translation>Użyj tego przykładu</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>U&amp;ruchom</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Zatrzymaj</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Postęp</translation>
  </message>
  <message>
   <source>May loo&amp;k closer</source>
   <translation>Może spojrzeć z bl&amp;iska</translation>
  </message>
  <message>
   <source>The model may choose a place and see it in full detail before it answers, this many times. Where it looked is shown on the map.</source>
   <translation>Ile razy model może wybrać miejsce i obejrzeć je ze wszystkimi szczegółami, zanim odpowie. Obejrzane miejsca są pokazane na mapie.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>Search &amp;within</source>
   <translation>Limit &amp;wyszukiwania</translation>
  </message>
  <message>
   <source>The most times the model may be asked. It looks at the whole first, then where something is probable; what was searched, and how closely, is kept as a layer.</source>
   <translation>Największa liczba wywołań modelu. Najpierw ogląda całość, potem miejsca, w których coś jest prawdopodobne; to, co przeszukano i jak dokładnie, zostaje zachowane jako warstwa.</translation>
  </message>
  <message>
   <source>every tile</source>
   <translation>wszystkie kafle</translation>
  </message>
  <message>
   <source> calls</source>
   <translation> wywołań</translation>
  </message>
  <message>
   <source>closer {times} ×</source>
   <translation>z bliska {times} ×</translation>
  </message>
  <message numerus="yes">
   <source>within %n call(s)</source>
   <translation>
    <numerusform>maks. %n wywołanie</numerusform>
    <numerusform>maks. %n wywołania</numerusform>
    <numerusform>maks. %n wywołań</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), all of them looked at.</source>
   <translation>
    <numerusform>Około %n kafla, całość jest analizowana.</numerusform>
    <numerusform>Około %n kafli, wszystkie analizowane.</numerusform>
    <numerusform>Około %n kafli, wszystkie analizowane.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), too many for all; give a number of calls, or zoom in.</source>
   <translation>
    <numerusform>Około %n kafla, za dużo, by przeanalizować całość; podaj liczbę wywołań lub powiększ mapę.</numerusform>
    <numerusform>Około %n kafli, za dużo, by przeanalizować wszystkie; podaj liczbę wywołań lub powiększ mapę.</numerusform>
    <numerusform>Około %n kafli, za dużo, by przeanalizować wszystkie; podaj liczbę wywołań lub powiększ mapę.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s); those where something is probable come first.</source>
   <translation>
    <numerusform>Około %n kafla; najpierw tam, gdzie coś jest prawdopodobne.</numerusform>
    <numerusform>Około %n kafli; najpierw te, w których coś jest prawdopodobne.</numerusform>
    <numerusform>Około %n kafli; najpierw te, w których coś jest prawdopodobne.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Zatrzymano; to, co pobrano, zostaje zachowane i można od tego miejsca kontynuować.</translation>
  </message>
  <message>
   <source>Download a model</source>
   <translation>Pobierz model</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Sprawdzanie wymagań…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Postęp</translation>
  </message>
  <message>
   <source>&amp;Download</source>
   <translation>&amp;Pobierz</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Zatrzymaj</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anuluj</translation>
  </message>
  <message>
   <source>{size}, of which {missing} are still to come</source>
   <translation>{size}, z czego brakuje jeszcze {missing}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Skąd</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencja</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Rozmiar</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Wolne na dysku</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Dokąd</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Działa na</translation>
  </message>
  <message>
   <source>Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.</source>
   <translation>Pobierane są tylko te pliki; nic od Ciebie nie jest wysyłane. Pobieranie można zatrzymać i później wznowić od tego miejsca.</translation>
  </message>
  <message>
   <source>Checking what came…</source>
   <translation>Sprawdzanie pobranych plików…</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} z {total}</translation>
  </message>
  <message>
   <source>Asking for the files…</source>
   <translation>Żądanie plików…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ukryj</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>Model {model} jest gotowy.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Details</source>
   <translation>Szczegóły</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Automatic</source>
   <translation>Automatycznie</translation>
  </message>
  <message>
   <source>{precision} ({bits} bits)</source>
   <translation>{precision} (liczba bitów: {bits})</translation>
  </message>
  <message>
   <source>Needs {needed} on the {device}, in {precision}.</source>
   <translation>Wymaga {needed} na {device}, w {precision}.</translation>
  </message>
  <message>
   <source>Needs {needed} of {free} free on the {device}, in {precision}.</source>
   <translation>Wymaga {needed} z {free} wolnych na {device}, w {precision}.</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Wbudowany (bez instalacji)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Serwer (własne środowisko)</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nigdy</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Beside the project, once it is saved</source>
   <translation>Obok projektu, gdy jest zapisany</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Silnik</translation>
  </message>
  <message>
   <source>Engine at start</source>
   <translation>Silnik przy starcie</translation>
  </message>
  <message>
   <source>Program of the server</source>
   <translation>Program serwera</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>Plik „rsvlm” w jego środowisku; puste: jest wyszukiwany.</translation>
  </message>
  <message>
   <source>Server ends after idling</source>
   <translation>Koniec pracy serwera po bezczynności</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Wyniki</translation>
  </message>
  <message>
   <source>Keep layers</source>
   <translation>Zachowuj warstwy</translation>
  </message>
  <message>
   <source>Else in this folder</source>
   <translation>W innym razie w tym folderze</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Puste: folder „rsvlm_results” w profilu QGIS.</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model on another one; no use is counted or reported.</source>
   <translation>Nic nie opuszcza tego komputera, dopóki nie wybierzesz modelu na innym; użycie nie jest liczone ani zgłaszane.</translation>
  </message>
 </context>
 <context>
  <name>Plugin</name>
  <message>
   <source>RSVLM: ask the imagery for features</source>
   <translation>RSVLM: wyszukuj obiekty na obrazach</translation>
  </message>
 </context>
 <context>
  <name>Processing</name>
  <message>
   <source>Ask about imagery</source>
   <translation>Zapytaj o obraz</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pytanie</translation>
  </message>
  <message>
   <source>A sentence, in the model's language.</source>
   <translation>Zdanie w języku modelu.</translation>
  </message>
  <message>
   <source>Answers a question about a scene in words. A model that was taught to may look closer at places of its own choice before it answers; these places are numbered in the layer, each with what was asked and answered there.</source>
   <translation>Odpowiada słowami na pytanie o scenę. Model, który był tego uczony, może przed odpowiedzią spojrzeć z bliska na miejsca, które sam wybierze; są one ponumerowane w warstwie, każde z tym, o co tam zapytano i co odpowiedziano.</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Czego szukać</translation>
  </message>
  <message>
   <source>A word or a sentence; several classes are separated by semicolons.</source>
   <translation>Słowo lub zdanie; kilka klas oddziela się średnikami.</translation>
  </message>
  <message>
   <source>Only inside this extent</source>
   <translation>Tylko w tym zasięgu</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Piksele</translation>
  </message>
  <message>
   <source>A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: with the layer's style.</source>
   <translation>Jedno słowo. auto: zwykły plik taki, jaki jest, wszystko inne tak, jak jest wyświetlane. raw: wartości z pliku. displayed: ze stylem warstwy.</translation>
  </message>
  <message>
   <source>Pixel size in units of the layer's coordinate system (0: the imagery's own)</source>
   <translation>Rozmiar piksela w jednostkach układu współrzędnych warstwy (0: własny rozmiar obrazu)</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, such as “water”.</source>
   <translation>Polecenie jest puste; wpisz, czego szukać, na przykład „water”.</translation>
  </message>
  <message>
   <source>Tiles to look at: {}</source>
   <translation>Kafle do analizy: {}</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation>Wczytywanie modelu…</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Nic nie znaleziono.</translation>
  </message>
  <message>
   <source>What changed between two dates</source>
   <translation>Zmiany między dwiema datami</translation>
  </message>
  <message>
   <source>Outlines what has changed between an earlier and a later picture of the same place. Both are put on one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.

Dates are taken from the layers' temporal properties, else guessed from their names; a date given here wins over both.</source>
   <translation>Obrysowuje to, co zmieniło się między wcześniejszym a późniejszym obrazem tego samego miejsca. Oba są sprowadzane do jednej siatki, tej o większych oczkach. Poligony mają obie daty; kontroler czasu może je pokazywać.

Daty pochodzą z właściwości czasowych warstw, a jeśli ich nie ma, są odgadywane z nazw; data podana tutaj ma pierwszeństwo przed obiema.</translation>
  </message>
  <message>
   <source>Earlier imagery</source>
   <translation>Wcześniejszy obraz</translation>
  </message>
  <message>
   <source>Later imagery</source>
   <translation>Późniejszy obraz</translation>
  </message>
  <message>
   <source>Date of the earlier imagery (YYYY-MM-DD)</source>
   <translation>Data wcześniejszego obrazu (RRRR-MM-DD)</translation>
  </message>
  <message>
   <source>Date of the later imagery (YYYY-MM-DD)</source>
   <translation>Data późniejszego obrazu (RRRR-MM-DD)</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it as YYYY-MM-DD.</source>
   <translation>„{}” nie jest datą; zapisz ją jako RRRR-MM-DD.</translation>
  </message>
  <message>
   <source>Detect objects (oriented)</source>
   <translation>Wykryj obiekty (obrócone)</translation>
  </message>
  <message>
   <source>Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles turned with them or as boxes along the picture. It needs a model that was taught to detect, such as RSCoVLM, and with it the engine server.

Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” then tells how closely each part was looked at. Nothing found is an empty layer.</source>
   <translation>Wykrywa wszystkie obiekty wymienionych klas, na przykład „plane, ship, storage tank”, jako prostokąty obrócone zgodnie z obiektami lub równoległe do krawędzi obrazu. Wymaga modelu uczonego wykrywania, takiego jak RSCoVLM, a z nim silnika server.

Duże sceny są analizowane kafel po kaflu albo przeszukiwane z ograniczoną liczbą wywołań modelu; „Pokrycie” mówi wtedy, jak dokładnie obejrzano każdą część. Gdy nic nie znaleziono, warstwa jest pusta.</translation>
  </message>
  <message>
   <source>Find things in imagery</source>
   <translation>Znajdź obiekty na obrazie</translation>
  </message>
  <message>
   <source>Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the model's own words.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Rysuje prostokąt wokół każdej rzeczy nazwanej w poleceniu, na przykład „boat” lub „car; building”. Prostokąty są w układzie współrzędnych obrazu i mają klasę, ufność z nazwą metody oraz słowa samego modelu.

Gdy nic nie znaleziono, warstwa jest pusta; „Przeszukany obszar” mówi, co przeanalizowano.</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Obraz</translation>
  </message>
  <message>
   <source>Outline surfaces in imagery</source>
   <translation>Obrysuj powierzchnie na obrazie</translation>
  </message>
  <message>
   <source>Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the area on the ellipsoid.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Obrysowuje powierzchnie nazwane w poleceniu, na przykład „water” lub „water; building; road”. Poligony są w układzie współrzędnych obrazu i mają klasę, ufność z nazwą metody oraz powierzchnię na elipsoidzie.

Gdy nic nie znaleziono, warstwa jest pusta; „Przeszukany obszar” mówi, co przeanalizowano.</translation>
  </message>
  <message>
   <source>Looked closer at</source>
   <translation>Miejsca obejrzane z bliska</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Znalezione obiekty</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Przeszukany obszar</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokrycie</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Liczba obiektów</translation>
  </message>
  <message>
   <source>Searched to the end</source>
   <translation>Przeszukano do końca</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Ostrzeżenia</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Odpowiedź słowami</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Nie można zapisać w folderze {}; wybierz inne miejsce.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>Wyniku nie można zapisać ({}); wybierz inne miejsce.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Silnik</translation>
  </message>
  <message>
   <source>A word. starter: the small model, nothing to install. server: all models, in their own environment.</source>
   <translation>Jedno słowo. starter: mały model, bez instalacji. server: wszystkie modele, we własnym środowisku.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL model as published, or one made by this project; or remote: and the name of a connection. Known: {}</source>
   <translation>Nazwa modelu lub, z silnikiem server, folder checkpointu: RSUniVLM, RSCoVLM lub model Qwen-VL w opublikowanej postaci albo checkpoint tego projektu; lub remote: i nazwa połączenia. Znane: {}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Urządzenie</translation>
  </message>
  <message>
   <source>auto, cpu, cuda or cuda:1. What is not there is refused, never replaced.</source>
   <translation>auto, cpu, cuda lub cuda:1. To, czego nie ma, jest odrzucane, nigdy zastępowane.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precyzja</translation>
  </message>
  <message>
   <source>A word. How a large model computes; fewer bits need less memory.</source>
   <translation>Jedno słowo. Jak liczy duży model; mniej bitów wymaga mniej pamięci.</translation>
  </message>
  <message>
   <source>Probability from which a cell belongs to the outline (0.5: the model's own answer)</source>
   <translation>Prawdopodobieństwo, od którego komórka należy do obrysu (0,5: odpowiedź samego modelu)</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; more keeps what is certain.</source>
   <translation>Model nadaje każdej komórce prawdopodobieństwo; większa wartość zostawia to, co pewne.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Obrys</translation>
  </message>
  <message>
   <source>A word. cells: along the model's cells. smooth: a contour between them.</source>
   <translation>Jedno słowo. cells: wzdłuż komórek modelu. smooth: izolinia między nimi.</translation>
  </message>
  <message>
   <source>Show tiles enlarged</source>
   <translation>Pokazuj powiększone kafle</translation>
  </message>
  <message>
   <source>Finds small objects more often and takes several times as long.</source>
   <translation>Częściej znajduje małe obiekty i trwa kilka razy dłużej.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Kształt</translation>
  </message>
  <message>
   <source>A word. oriented: rectangles turned with the objects. box: along the picture.</source>
   <translation>Jedno słowo. oriented: prostokąty obrócone zgodnie z obiektami. box: równoległe do krawędzi obrazu.</translation>
  </message>
  <message>
   <source>Folder of a SAM model that draws outlines in the boxes</source>
   <translation>Folder modelu SAM, który rysuje obrysy w prostokątach</translation>
  </message>
  <message>
   <source>For models that draw boxes only, with the engine server. Empty: boxes as they are.</source>
   <translation>Dla modeli, które rysują tylko prostokąty, z silnikiem server. Puste: prostokąty bez zmian.</translation>
  </message>
  <message>
   <source>How often the model may look closer</source>
   <translation>Ile razy model może spojrzeć z bliska</translation>
  </message>
  <message>
   <source>For models that were taught to choose a place and see it in full detail.</source>
   <translation>Dla modeli uczonych wybierać miejsce i oglądać je ze wszystkimi szczegółami.</translation>
  </message>
  <message>
   <source>Search within so many calls of the model (0: every tile)</source>
   <translation>Największa liczba wywołań modelu przy wyszukiwaniu (0: wszystkie kafle)</translation>
  </message>
  <message>
   <source>For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what was searched.</source>
   <translation>Dla dużych scen: najpierw ogląda całość, potem miejsca, w których coś jest prawdopodobne. „Pokrycie” mówi, co przeszukano.</translation>
  </message>
  <message>
   <source>RSVLM: ask imagery in words</source>
   <translation>RSVLM: pytaj obrazy słowami</translation>
  </message>
 </context>
 <context>
  <name>Remote</name>
  <message numerus="yes">
   <source>Saved; the server answers and has %n model(s).</source>
   <translation>
    <numerusform>Zapisano; serwer odpowiada i ma %n model.</numerusform>
    <numerusform>Zapisano; serwer odpowiada i ma %n modele.</numerusform>
    <numerusform>Zapisano; serwer odpowiada i ma %n modeli.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>Usunięto {name}.</translation>
  </message>
  <message>
   <source>A model on another computer</source>
   <translation>Model na innym komputerze</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Zgadzam się: obrazy mogą trafiać do {host}</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nazwa</translation>
  </message>
  <message>
   <source>Small letters, digits, dots and dashes</source>
   <translation>Małe litery, cyfry, kropki i myślniki</translation>
  </message>
  <message>
   <source>Add&amp;ress</source>
   <translation>A&amp;dres</translation>
  </message>
  <message>
   <source>Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …</source>
   <translation>Serwera obsługującego protokół OpenAI: vLLM, SGLang, llama.cpp, Ollama…</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Rodzaj serwera</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Model</translation>
  </message>
  <message>
   <source>Its name on that server</source>
   <translation>Jego nazwa na tym serwerze</translation>
  </message>
  <message>
   <source>Asked &amp;like</source>
   <translation>&amp;Pytany jak</translation>
  </message>
  <message>
   <source>Prompts, sizes and forms of answers that the model was trained with</source>
   <translation>Polecenia, rozmiary i formy odpowiedzi, na których model był uczony</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Klucz</translation>
  </message>
  <message>
   <source>An entry of QGIS' authentication database; only its name is remembered</source>
   <translation>Wpis w bazie danych uwierzytelniania QGIS; zapamiętywana jest tylko jego nazwa</translation>
  </message>
  <message>
   <source>&amp;Save and check</source>
   <translation>Zapi&amp;sz i sprawdź</translation>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation>&amp;Usuń</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zamknij</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Odpytywanie serwera…</translation>
  </message>
  <message>
   <source>The address is on this computer: nothing leaves it.</source>
   <translation>Adres jest na tym komputerze: nic go nie opuszcza.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and the settings. Nothing else is sent. What is kept there is up to who runs it.</source>
   <translation>Każdy analizowany obraz opuszcza ten komputer i trafia do {host}, zaszyfrowany, wraz z poleceniem i ustawieniami. Nic więcej nie jest wysyłane. To, co jest tam przechowywane, zależy od operatora.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to who runs it.</source>
   <translation>Każdy analizowany obraz opuszcza ten komputer i trafia do {host}, niezaszyfrowany: po drodze mogą go odczytać inni, podobnie jak klucz. Wraz z nim idą polecenie i ustawienia, nic więcej. To, co jest tam przechowywane, zależy od operatora.</translation>
  </message>
  <message>
   <source>The key “{entry}” cannot be read from QGIS' authentication; choose it again.</source>
   <translation>Klucza „{entry}” nie można odczytać z uwierzytelniania QGIS; wybierz go ponownie.</translation>
  </message>
  <message>
   <source>The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password.</source>
   <translation>Wpis „{name}” uwierzytelniania QGIS nie ma klucza; wybierz wpis z tokenem lub hasłem.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Looked over, not searched</source>
   <translation>Obejrzane ogólnie, nieprzeszukane</translation>
  </message>
  <message>
   <source>Every detail</source>
   <translation>Wszystkie szczegóły</translation>
  </message>
  <message>
   <source>At 1/{count} of the detail</source>
   <translation>Z 1/{count} szczegółów</translation>
  </message>
  <message>
   <source>Scene pixels to one pixel that the model saw</source>
   <translation>Piksele sceny na jeden piksel widziany przez model</translation>
  </message>
  <message>
   <source>Probability that there is something to find</source>
   <translation>Prawdopodobieństwo, że jest tam coś do znalezienia</translation>
  </message>
  <message>
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>Silnik przysłał nieprawidłową geometrię; uruchom go ponownie.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>Stylów wyniku nie można zapisać; zwolnij miejsce na dysku.</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>Wyniku nie można zapisać w {folder} ({reason}); zwolnij miejsce na dysku lub wybierz inny folder w ustawieniach.</translation>
  </message>
  <message>
   <source>Searched (nothing found)</source>
   <translation>Przeszukany obszar (nic nie znaleziono)</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Obszar pytania</translation>
  </message>
  <message>
   <source>Searched ({count} found)</source>
   <translation>Przeszukany obszar (znaleziono: {count})</translation>
  </message>
  <message>
   <source>How closely it was searched</source>
   <translation>Dokładność przeszukania</translation>
  </message>
  <message>
   <source>The result {file} cannot be opened; it was moved or removed.</source>
   <translation>Wyniku {file} nie można otworzyć; został przeniesiony lub usunięty.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Obrysuj</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Znajdź</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Wykryj</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Zmiany</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Opisz</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Zapytaj</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Klasyfikuj</translation>
  </message>
  <message>
   <source>The layer {name} does not say how it was made; choose a layer made by RSVLM.</source>
   <translation>Warstwa {name} nie mówi, jak powstała; wybierz warstwę utworzoną przez RSVLM.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>Polecenie jest puste; wpisz, czego szukać, lub wybierz przykład.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Nie wybrano warstwy rastrowej; dodaj ją do projektu i wskaż.</translation>
  </message>
  <message>
   <source>“What changed” needs two layers; choose “Two dates” above.</source>
   <translation>„Porównaj” wymaga dwóch warstw; wybierz powyżej „Dwie daty”.</translation>
  </message>
  <message>
   <source>Before and after are the same layer; choose two different ones.</source>
   <translation>„Przed” i „Po” to ta sama warstwa; wybierz dwie różne.</translation>
  </message>
  <message>
   <source>The earlier date {before} lies after the later date {after}; swap the layers.</source>
   <translation>Wcześniejsza data {before} wypada po późniejszej {after}; zamień warstwy.</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: odczyt obrazu</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Odczyt obrazu…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Zatrzymywanie…</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Wystąpił nieoczekiwany błąd; szczegóły są w dzienniku.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Oczekiwanie na silnik…</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>Oczekiwanie, %n zadanie przed tym…</numerusform>
    <numerusform>Oczekiwanie, %n zadania przed tym…</numerusform>
    <numerusform>Oczekiwanie, %n zadań przed tym…</numerusform>
   </translation>
  </message>
  <message>
   <source>Loading the model… {percent}</source>
   <translation>Wczytywanie modelu… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Wczytywanie modelu na {device}… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analiza %n kafla…</numerusform>
    <numerusform>Analiza %n kafli…</numerusform>
    <numerusform>Analiza %n kafli…</numerusform>
   </translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Kafel {done} z {total}</translation>
  </message>
  <message>
   <source>Saving the layers…</source>
   <translation>Zapisywanie warstw…</translation>
  </message>
  <message>
   <source>RSVLM: saving the layers</source>
   <translation>RSVLM: zapisywanie warstw</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Nie można uruchomić silnika; przyczyna jest w dzienniku.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Zatrzymano; nic jeszcze nie zrobiono.</translation>
  </message>
  <message>
   <source>This layer is no longer in the project.</source>
   <translation>Tej warstwy nie ma już w projekcie.</translation>
  </message>
  <message>
   <source>There is nothing of this left to show.</source>
   <translation>Nie zostało z tego nic do pokazania.</translation>
  </message>
 </context>
</TS>
