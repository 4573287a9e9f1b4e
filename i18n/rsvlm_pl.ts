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
   <source>De&amp;tect…</source>
   <translation>&amp;Wykryj…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>Z&amp;apytaj…</translation>
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation>Opi&amp;sz…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;Porównaj…</translation>
  </message>
  <message>
   <source>Ask about the &amp;selected features…</source>
   <translation>Zapytaj o zaznaczone o&amp;biekty…</translation>
  </message>
  <message>
   <source>Ask about this…</source>
   <translation>Zapytaj o to…</translation>
  </message>
  <message>
   <source>What is this? (RSVLM)</source>
   <translation>Co to jest? (RSVLM)</translation>
  </message>
  <message>
   <source>Draw a box and ask (RSVLM)</source>
   <translation>Narysuj prostokąt i zapytaj (RSVLM)</translation>
  </message>
  <message>
   <source>the box on the map</source>
   <translation>prostokąt na mapie</translation>
  </message>
  <message>
   <source>the place on the map</source>
   <translation>miejsce na mapie</translation>
  </message>
  <message>
   <source>No feature with a shape is selected; select one first.</source>
   <translation>Nie zaznaczono obiektu z geometrią; najpierw jakiś zaznacz.</translation>
  </message>
  <message>
   <source>feature {number} of {layer}</source>
   <translation>obiekt {number} z {layer}</translation>
  </message>
  <message numerus="yes">
   <source>%n features of {layer}</source>
   <translation>
    <numerusform>%n obiekt z {layer}</numerusform>
    <numerusform>%n obiekty z {layer}</numerusform>
    <numerusform>%n obiektów z {layer}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Improve the model…</source>
   <translation>U&amp;lepsz model…</translation>
  </message>
  <message>
   <source>&amp;Label features…</source>
   <translation>&amp;Klasyfikuj obiekty…</translation>
  </message>
  <message>
   <source>Ask about &amp;each feature…</source>
   <translation>Zapytaj o każ&amp;dy obiekt…</translation>
  </message>
  <message>
   <source>&amp;Review…</source>
   <translation>Sp&amp;rawdź…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>O&amp;ceń…</translation>
  </message>
  <message>
   <source>&amp;Review a result</source>
   <translation>Sprawdź wyn&amp;ik</translation>
  </message>
  <message>
   <source>&amp;Evaluate a result</source>
   <translation>Oceń w&amp;ynik</translation>
  </message>
  <message>
   <source>&amp;Swipe</source>
   <translation>K&amp;urtyna</translation>
  </message>
  <message>
   <source>Compare both dates on the map with a line that you drag</source>
   <translation>Porównaj obie daty na mapie za pomocą przesuwanej linii</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <source>Begin jobs on the main thread; in a task run the Processing algorithms.</source>
   <translation>Zadania zaczynaj w wątku głównym; wewnątrz zadania uruchamiaj algorytmy Processing.</translation>
  </message>
  <message>
   <source>The task {task} is not known; use one of {names}.</source>
   <translation>Zadanie {task} nie jest znane; użyj jednego z: {names}.</translation>
  </message>
  <message>
   <source>There is no such option ({reason}); see rsvlm_qgis.order.How.</source>
   <translation>Nie ma takiej opcji ({reason}); zobacz rsvlm_qgis.order.How.</translation>
  </message>
  <message>
   <source>RSVLM: {prompt}</source>
   <translation>RSVLM: {prompt}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Wystąpił nieoczekiwany błąd.</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The region lies outside of {name}; draw it where the imagery is.</source>
   <translation>Obszar leży poza {name}; narysuj go tam, gdzie jest obraz.</translation>
  </message>
  <message>
   <source>One date is not known; set it in the dock or in the layer's temporal properties.</source>
   <translation>Jedna data nie jest znana; podaj ją w panelu lub we właściwościach czasowych warstwy.</translation>
  </message>
  <message>
   <source>No date is known; set both in the dock or in the layers' temporal properties.</source>
   <translation>Żadna data nie jest znana; podaj obie w panelu lub we właściwościach czasowych warstw.</translation>
  </message>
  <message>
   <source>The dates {first} and {second} were guessed from the layers' names; check them.</source>
   <translation>Daty {first} i {second} zostały odgadnięte z nazw warstw; sprawdź je.</translation>
  </message>
  <message>
   <source>Both pictures have the date {first}; choose two dates, or correct them.</source>
   <translation>Oba obrazy mają datę {first}; wybierz dwie daty lub je popraw.</translation>
  </message>
  <message>
   <source>The first picture ({first}) is later than the second ({second}); swap them unless it is meant.</source>
   <translation>Pierwszy obraz ({first}) jest późniejszy niż drugi ({second}); zamień je, chyba że tak ma być.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>Zasięgu nie można wyrazić w {crs}; wybierz zasięg w pobliżu obrazu.</translation>
  </message>
  <message>
   <source>{file} cannot be seen with other pixels ({reason}); choose its own pixels.</source>
   <translation>Pliku {file} nie można oglądać z innymi pikselami ({reason}); wybierz jego własne.</translation>
  </message>
  <message>
   <source>{file} was changed during the run: the result may show both states; run it again.</source>
   <translation>Plik {file} zmieniono w trakcie pracy: wynik może pokazywać oba stany; uruchom ponownie.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>Wybrany zasięg jest pusty; powiększ do obrazu lub wybierz inny zasięg.</translation>
  </message>
  <message>
   <source>The georeference {affine} of the raster has no area; repair its geotransform.</source>
   <translation>Georeferencja {affine} rastra nie ma powierzchni; napraw jego geotransformację.</translation>
  </message>
  <message>
   <source>The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.</source>
   <translation>Zasięg ma {width} × {height} pikseli w rozdzielczości obrazu, więcej niż można pobrać naraz (około {side} × {side}); powiększ, wybierz mniejszy zasięg lub mniejszą rozdzielczość.</translation>
  </message>
  <message>
   <source>The imagery has no place on the ground; choose its own pixels, not metres.</source>
   <translation>Obraz nie ma położenia w terenie; wybierz jego własne piksele, nie metry.</translation>
  </message>
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
   <source>The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.</source>
   <translation>Zasięg przecina antypołudnik, gdzie {name} zaczyna się i kończy; analizowana jest tylko szersza strona.</translation>
  </message>
  <message>
   <source>Bands are chosen of a single raster file only; choose those of {name} in its style.</source>
   <translation>Kanały wybiera się tylko dla pojedynczego pliku rastrowego; kanały {name} wybierz w stylu warstwy.</translation>
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
   <source>The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until the map shows all of it and run it again.</source>
   <translation>Obraz {name} wczytał się tylko częściowo: najpierw było {before:.0%}, potem {share:.0%}; poczekaj, aż mapa pokaże całość, i uruchom ponownie.</translation>
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
   <source>The region cannot be expressed in {crs}; draw it near the imagery.</source>
   <translation>Obszaru nie można wyrazić w {crs}; narysuj go w pobliżu obrazu.</translation>
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
   <source>Description</source>
   <translation>Opis</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Przeszukany obszar</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Sprawdź…</translation>
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
   <source>Draw a &amp;box and ask</source>
   <translation>N&amp;arysuj prostokąt i zapytaj</translation>
  </message>
  <message>
   <source>Draw a box on the map; what lies in it is asked about at once</source>
   <translation>Narysuj prostokąt na mapie; pytanie o to, co w nim leży, zostanie zadane od razu</translation>
  </message>
  <message>
   <source>Ask about the whole picture again</source>
   <translation>Pytaj znowu o cały obraz</translation>
  </message>
  <message>
   <source>About: {place}</source>
   <translation>O: {place}</translation>
  </message>
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
   <source>Accept, reject or correct what was found, one by one</source>
   <translation>Akceptuj, odrzucaj lub poprawiaj znalezione obiekty, jeden po drugim</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>Wybrany model tego nie potrafi.</translation>
  </message>
  <message>
   <source>What the run would cost</source>
   <translation>Ile kosztowałoby uruchomienie</translation>
  </message>
  <message>
   <source>Seconds are those that runs took on this machine so far</source>
   <translation>Sekundy pochodzą z dotychczasowych uruchomień na tym komputerze</translation>
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
   <source>%n call(s) at most</source>
   <translation>
    <numerusform>najwyżej %n wywołanie</numerusform>
    <numerusform>najwyżej %n wywołania</numerusform>
    <numerusform>najwyżej %n wywołań</numerusform>
   </translation>
  </message>
  <message>
   <source>time not measured yet</source>
   <translation>czasu jeszcze nie zmierzono</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>około {time}</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>odgadnięta</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Odgadnięta z nazwy warstwy; popraw ją, jeśli jest błędna</translation>
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
   <source>Describe</source>
   <translation>Opisz</translation>
  </message>
  <message>
   <source>What is to be seen</source>
   <translation>Co widać na obrazie</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Co zrobić</translation>
  </message>
  <message>
   <source>&amp;Forget all prompts</source>
   <translation>Zapom&amp;nij wszystkie polecenia</translation>
  </message>
  <message>
   <source>The chosen model answers no questions; choose another one.</source>
   <translation>Wybrany model nie odpowiada na pytania; wybierz inny.</translation>
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
   <source>May stay empty</source>
   <translation>Może pozostać puste</translation>
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
   <source>More models…</source>
   <translation>Więcej modeli…</translation>
  </message>
  <message>
   <source>The model without what it has learned</source>
   <translation>Model bez tego, czego się nauczył</translation>
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
   <source>&amp;Back to {model}</source>
   <translation>Wr&amp;óć do {model}</translation>
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
   <source>Loaded: {needed} on the {device}, in {precision}; {free} are free.</source>
   <translation>Wczytano: {needed} na {device}, w {precision}; wolne: {free}.</translation>
  </message>
  <message>
   <source>Look at all that the map shows</source>
   <translation>Analizuj wszystko, co pokazuje mapa</translation>
  </message>
  <message numerus="yes">
   <source>%n layer(s) of the group {name}</source>
   <translation>
    <numerusform>%n warstwa z grupy {name}</numerusform>
    <numerusform>%n warstwy z grupy {name}</numerusform>
    <numerusform>%n warstw z grupy {name}</numerusform>
   </translation>
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
   <source>Series</source>
   <translation>Seria</translation>
  </message>
  <message>
   <source>Many layers in time order</source>
   <translation>Wiele warstw w kolejności czasowej</translation>
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
   <source>Only the part that the map shows</source>
   <translation>Tylko część widoczna na mapie</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Analizuj</translation>
  </message>
  <message>
   <source>Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.</source>
   <translation>Nadaje późniejszemu obrazowi światło wcześniejszego, jednakowo w całej scenie: prostą wyznaczoną na terenie, który zmienił się najmniej, albo udziałem ciemnych i jasnych miejsc. Pomaga, gdy zamglenie lub pora roku bardzo się różnią.</translation>
  </message>
  <message>
   <source>as they are</source>
   <translation>bez zmian</translation>
  </message>
  <message>
   <source>matched by unchanged ground</source>
   <translation>dopasowane według niezmienionego terenu</translation>
  </message>
  <message>
   <source>matched by histogram</source>
   <translation>dopasowane według histogramu</translation>
  </message>
  <message>
   <source>Colours of the two dates</source>
   <translation>Kolory obu dat</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>&amp;Kolory</translation>
  </message>
  <message>
   <source>Ali&amp;gn the later date</source>
   <translation>Dopasuj późniejszy o&amp;braz</translation>
  </message>
  <message>
   <source>How far the dates lie apart is measured anyway; this puts the later one back.</source>
   <translation>Przesunięcie obrazów i tak jest mierzone; to cofa późniejszy na miejsce.</translation>
  </message>
  <message>
   <source>colours matched</source>
   <translation>kolory dopasowane</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>położenie dopasowane</translation>
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
   <source>Has learned: {label}</source>
   <translation>Nauczył się: {label}</translation>
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
   <source>More</source>
   <translation>Więcej</translation>
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
   <translation>Pokazuj powiększone ka&amp;fle</translation>
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
   <translation>Obrysy w prostokątac&amp;h rysuje</translation>
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
   <source>Swap</source>
   <translation>Zamień</translation>
  </message>
  <message>
   <source>Swap before and after</source>
   <translation>Zamień przed i po</translation>
  </message>
  <message>
   <source>S&amp;wipe</source>
   <translation>Kur&amp;tyna</translation>
  </message>
  <message>
   <source>Compare both on the map with a line that you drag</source>
   <translation>Porównaj oba na mapie za pomocą przesuwanej linii</translation>
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
   <source>No date is known; the results will have none either.</source>
   <translation>Żadna data nie jest znana; wyniki też nie będą jej miały.</translation>
  </message>
  <message>
   <source>One date is not known; the results will lack it too.</source>
   <translation>Jedna data nie jest znana; wynikom też będzie jej brakować.</translation>
  </message>
  <message>
   <source>Both have the same date.</source>
   <translation>Oba mają tę samą datę.</translation>
  </message>
  <message>
   <source>The earlier date lies after the later one; swap them.</source>
   <translation>Wcześniejsza data wypada po późniejszej; zamień warstwy.</translation>
  </message>
  <message>
   <source>What one pixel covers on the ground, and how its values are shown</source>
   <translation>Ile terenu obejmuje jeden piksel i jak pokazywane są jego wartości</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Rozdzielczość</translation>
  </message>
  <message>
   <source>As the imagery is</source>
   <translation>Taka jak obrazu</translation>
  </message>
  <message>
   <source>Twice as coarse</source>
   <translation>Dwa razy mniejsza</translation>
  </message>
  <message>
   <source>Four times as coarse</source>
   <translation>Cztery razy mniejsza</translation>
  </message>
  <message>
   <source>In metres:</source>
   <translation>W metrach:</translation>
  </message>
  <message>
   <source>Side of a pixel on the ground in metres</source>
   <translation>Bok piksela w terenie w metrach</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Wartości</translation>
  </message>
  <message>
   <source>As they come</source>
   <translation>Bez zmian</translation>
  </message>
  <message>
   <source>As displayed</source>
   <translation>Jak wyświetlane</translation>
  </message>
  <message>
   <source>Raw bands, stretched</source>
   <translation>Surowe kanały, rozciągnięte</translation>
  </message>
  <message>
   <source>As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th percentile</source>
   <translation>Bez zmian: zwykły plik taki, jaki jest, wszystko inne tak, jak jest wyświetlane. Jak wyświetlane: ze stylem warstwy. Surowe kanały: wartości z pliku; mające więcej niż 8 bitów są rozciągane od 2. do 98. percentyla</translation>
  </message>
  <message>
   <source>&amp;Bands</source>
   <translation>Kanał&amp;y</translation>
  </message>
  <message>
   <source>Show these bands of the file as red, green and blue</source>
   <translation>Pokazuj te kanały pliku jako czerwony, zielony i niebieski</translation>
  </message>
  <message>
   <source>Red band</source>
   <translation>Kanał czerwony</translation>
  </message>
  <message>
   <source>Green band</source>
   <translation>Kanał zielony</translation>
  </message>
  <message>
   <source>Blue band</source>
   <translation>Kanał niebieski</translation>
  </message>
  <message>
   <source>Pixels: {size}</source>
   <translation>Piksele: {size}</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Piksele</translation>
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
   <source>Draw a rectangle on the map; only what lies inside is looked at</source>
   <translation>Narysuj prostokąt na mapie; analizowane jest tylko to, co leży w środku</translation>
  </message>
  <message>
   <source>Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes it, Backspace takes a corner back, Esc gives up</source>
   <translation>Narysuj poligon na mapie; analizowane jest tylko to, co leży w środku. Prawy przycisk lub dwukrotne kliknięcie zamyka go, Backspace cofa wierzchołek, Esc anuluje</translation>
  </message>
  <message>
   <source>Take the selected features of the active polygon layer</source>
   <translation>Weź zaznaczone obiekty aktywnej warstwy poligonowej</translation>
  </message>
  <message>
   <source>Look everywhere again</source>
   <translation>Analizuj znowu wszędzie</translation>
  </message>
  <message>
   <source>Only &amp;inside:</source>
   <translation>Tylk&amp;o wewnątrz:</translation>
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
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Layers of the series in time order</source>
   <translation>Warstwy serii w kolejności czasowej</translation>
  </message>
  <message>
   <source>Tick the layers to compare; a double click or Return corrects a date</source>
   <translation>Zaznacz warstwy do porównania; dwukrotne kliknięcie lub Enter poprawia datę</translation>
  </message>
  <message>
   <source>Each to next</source>
   <translation>Każda z następną</translation>
  </message>
  <message>
   <source>Compare each date with the next</source>
   <translation>Porównaj każdą datę z następną</translation>
  </message>
  <message>
   <source>Each to first</source>
   <translation>Każda z pierwszą</translation>
  </message>
  <message>
   <source>Compare each date with the first</source>
   <translation>Porównaj każdą datę z pierwszą</translation>
  </message>
  <message>
   <source>Which dates are compared</source>
   <translation>Które daty są porównywane</translation>
  </message>
  <message numerus="yes">
   <source>%n comparison(s), one after the other</source>
   <translation>
    <numerusform>%n porównanie, jedno po drugim</numerusform>
    <numerusform>%n porównania, jedno po drugim</numerusform>
    <numerusform>%n porównań, jedno po drugim</numerusform>
   </translation>
  </message>
  <message>
   <source>no date</source>
   <translation>bez daty</translation>
  </message>
  <message>
   <source>File of the whole scene</source>
   <translation>Plik całej sceny</translation>
  </message>
  <message>
   <source>every n-th row and tile</source>
   <translation>co n-ty kafel i wiersz</translation>
  </message>
  <message>
   <source>random tiles</source>
   <translation>losowe kafle</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>bez zmian</translation>
  </message>
  <message>
   <source>with fewer points</source>
   <translation>mniej wierzchołków</translation>
  </message>
  <message>
   <source>smooth, for land cover</source>
   <translation>gładkie, dla pokrycia terenu</translation>
  </message>
  <message>
   <source>with square corners, for buildings</source>
   <translation>kąty proste, dla budynków</translation>
  </message>
  <message>
   <source>One class at eac&amp;h place</source>
   <translation>&amp;Jedna klasa w każdym miejscu</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the one that is most probable there</source>
   <translation>Tam, gdzie klasy się nakładają, miejsce należy do najbardziej prawdopodobnej</translation>
  </message>
  <message>
   <source>Keep working without &amp;QGIS</source>
   <translation>Kontynuuj bez &amp;QGIS</translation>
  </message>
  <message>
   <source>The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is closed, and what was done is kept</source>
   <translation>Silnik działa, aż skończy, a ten panel znów go odnajdzie. W przeciwnym razie wstrzymuje pracę po zamknięciu QGIS, a to, co zrobiono, zostaje zachowane</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Ile</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Plik</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Kafle</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Obrysy</translation>
  </message>
  <message>
   <source>Also as</source>
   <translation>Też jako</translation>
  </message>
  <message>
   <source>Whole sce&amp;ne, into a file</source>
   <translation>Cała scena, &amp;do pliku</translation>
  </message>
  <message>
   <source>All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused and gone on with, and shows on the map while it grows</source>
   <translation>Całość, niezależnie od rozmiaru, kafel po kaflu: znalezione obiekty trafiają na bieżąco do pliku i pojawiają się na mapie; pracę można wstrzymać i kontynuować</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up on this computer yet.</source>
   <translation>Całe sceny wymagają silnika Serwer, którego na tym komputerze jeszcze nie skonfigurowano.</translation>
  </message>
  <message>
   <source>Set it &amp;up…</source>
   <translation>Skonfi&amp;guruj…</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pikseli</translation>
  </message>
  <message>
   <source>{metres} m, {width} × {height}</source>
   <translation>{metres} m, {width} × {height}</translation>
  </message>
  <message>
   <source>{model} was taught this with {least} to {most} m per pixel; here it is {metres} m, so expect worse.</source>
   <translation>{model} był tego uczony przy {least} do {most} m na piksel; tutaj jest {metres} m, więc wyniki mogą być gorsze.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Model</translation>
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
   <translation>Prostokąt, {area}</translation>
  </message>
  <message>
   <source>Polygon, {area}</source>
   <translation>Poligon, {area}</translation>
  </message>
  <message>
   <source>Choose a polygon layer in the layers panel and select features in it first.</source>
   <translation>Najpierw wybierz warstwę poligonową w panelu warstw i zaznacz w niej obiekty.</translation>
  </message>
  <message>
   <source>No feature of {name} is selected; select some on the map first.</source>
   <translation>Nie zaznaczono żadnego obiektu z {name}; najpierw zaznacz je na mapie.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) of {name}</source>
   <translation>
    <numerusform>%n obiekt z {name}</numerusform>
    <numerusform>%n obiekty z {name}</numerusform>
    <numerusform>%n obiektów z {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Sprawdź ponownie</translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s) to look at, and {most} are allowed.</source>
   <translation>
    <numerusform>Do analizy około %n kafel, dozwolone: {most}.</numerusform>
    <numerusform>Do analizy około %n kafle, dozwolone: {most}.</numerusform>
    <numerusform>Do analizy około %n kafli, dozwolone: {most}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Powiększ mapę</translation>
  </message>
  <message>
   <source>Only what the map shows</source>
   <translation>Tylko to, co pokazuje mapa</translation>
  </message>
  <message>
   <source>Pixels {times} times as coarse</source>
   <translation>Piksele {times} razy większe</translation>
  </message>
  <message numerus="yes">
   <source>Search within %n call(s)</source>
   <translation>
    <numerusform>Przeszukaj w %n wywołaniu</numerusform>
    <numerusform>Przeszukaj w %n wywołaniach</numerusform>
    <numerusform>Przeszukaj w %n wywołaniach</numerusform>
   </translation>
  </message>
  <message>
   <source>As a whole scene</source>
   <translation>Jako cała scena</translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Zatrzymano; to, co pobrano, zostaje zachowane i można od tego miejsca kontynuować.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>Model {model} jest gotowy.</translation>
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
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The job was stopped before a part of it was done; run it again.</source>
   <translation>Zadanie zatrzymano, zanim wykonano jakąkolwiek część; uruchom ponownie.</translation>
  </message>
  <message>
   <source>{program} cannot be started ({reason}); check the installation.</source>
   <translation>Nie można uruchomić {program} ({reason}); sprawdź instalację.</translation>
  </message>
  <message>
   <source>The plugin's engine is missing in {folder}; install the plugin again.</source>
   <translation>W {folder} brakuje silnika wtyczki; zainstaluj wtyczkę ponownie.</translation>
  </message>
  <message>
   <source>There is no engine called {name}; choose {starter} or {server}.</source>
   <translation>Nie ma silnika o nazwie {name}; wybierz {starter} lub {server}.</translation>
  </message>
  <message>
   <source>The engine sent something that is no event; restart it.</source>
   <translation>Silnik przysłał coś, co nie jest zdarzeniem; uruchom go ponownie.</translation>
  </message>
  <message>
   <source>'{text}' is no address of a server; give it as http://127.0.0.1:8000.</source>
   <translation>„{text}” nie jest adresem serwera; podaj go w postaci http://127.0.0.1:8000.</translation>
  </message>
  <message>
   <source>The captured picture {file} is gone; capture it again.</source>
   <translation>Przechwyconego obrazu {file} już nie ma; przechwyć go ponownie.</translation>
  </message>
  <message>
   <source>The server at {address} does not answer; start it again.</source>
   <translation>Serwer pod adresem {address} nie odpowiada; uruchom go ponownie.</translation>
  </message>
  <message>
   <source>The server sent something that is not understood; start it again.</source>
   <translation>Serwer przysłał coś niezrozumiałego; uruchom go ponownie.</translation>
  </message>
  <message>
   <source>What answers there is no RSVLM server (HTTP {status}); check its address.</source>
   <translation>To, co tam odpowiada, nie jest serwerem RSVLM (HTTP {status}); sprawdź adres.</translation>
  </message>
  <message>
   <source>Whole scenes need the server on this computer; set it up with More models.</source>
   <translation>Całe sceny wymagają serwera na tym komputerze; skonfiguruj go przez „Więcej modeli”.</translation>
  </message>
  <message>
   <source>One date is a raster file and the other is pixels; give both in the same way.</source>
   <translation>Jedna data to plik rastrowy, a druga to piksele; podaj obie w ten sam sposób.</translation>
  </message>
  <message>
   <source>{first} and {second} do not overlap: the first covers {extent}, the second {other}; choose two dates of the same place.</source>
   <translation>{first} i {second} się nie pokrywają: pierwszy obejmuje {extent}, drugi {other}; wybierz dwie daty z tego samego miejsca.</translation>
  </message>
  <message>
   <source>The two dates have no coordinate system and their pixels do not coincide; give both a CRS.</source>
   <translation>Obie daty nie mają układu współrzędnych, a ich piksele się nie pokrywają; nadaj obu układ współrzędnych.</translation>
  </message>
  <message>
   <source>{name} was resampled to the pixels of {other}.</source>
   <translation>{name} przepróbkowano do pikseli {other}.</translation>
  </message>
  <message>
   <source>One of the two dates has a coordinate system and the other has none; give both the same.</source>
   <translation>Jedna z dwóch dat ma układ współrzędnych, a druga nie; nadaj obu ten sam.</translation>
  </message>
  <message>
   <source>The two pictures have no place and differ in size, {first} and {second} pixels; give both the same size or a georeference.</source>
   <translation>Oba obrazy nie mają położenia i różnią się rozmiarem, {first} i {second} pikseli; nadaj obu ten sam rozmiar lub georeferencję.</translation>
  </message>
  <message>
   <source>{path} cannot be put on the grid of the other date; reproject it first.</source>
   <translation>Nie można przenieść {path} na siatkę drugiej daty; najpierw zmień jego odwzorowanie.</translation>
  </message>
  <message>
   <source>The two dates</source>
   <translation>Obie daty</translation>
  </message>
  <message>
   <source>The two dates cannot be put on one grid; reproject one of them first.</source>
   <translation>Obu dat nie można przenieść na jedną siatkę; najpierw zmień odwzorowanie jednej z nich.</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>własny układ</translation>
  </message>
  <message>
   <source>{numbers} in {crs}</source>
   <translation>{numbers} ({crs})</translation>
  </message>
  <message>
   <source>The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); choose a smaller extent, or the server for whole scenes.</source>
   <translation>Obraz ma {width} x {height} pikseli, więcej niż mały silnik przyjmuje naraz ({most} mln); wybierz mniejszy zasięg albo serwer dla całych scen.</translation>
  </message>
  <message>
   <source>The pixels of {path} cannot be handed over ({reason}); free some disk space.</source>
   <translation>Nie można przekazać pikseli {path} ({reason}); zwolnij miejsce na dysku.</translation>
  </message>
  <message>
   <source>{path} could not be read; it may be damaged, get it again.</source>
   <translation>Nie udało się odczytać {path}; może być uszkodzony, pobierz go ponownie.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.</source>
   <translation>Nie można odczytać {path} jako rastra; wybierz GeoTIFF, JPEG, PNG lub podobny.</translation>
  </message>
  <message>
   <source>{path} does not exist; check the path.</source>
   <translation>{path} nie istnieje; sprawdź ścieżkę.</translation>
  </message>
  <message>
   <source>The raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>{path} holds several rasters and none of its own; choose one of its subdatasets.</source>
   <translation>{path} zawiera kilka rastrów i żadnego własnego; wybierz jeden z jego podzbiorów.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; make an amplitude image of it first.</source>
   <translation>{path} zawiera liczby zespolone; najpierw zrób z niego obraz amplitudy.</translation>
  </message>
  <message>
   <source>{name} is placed by control points; it was warped to a north-up grid.</source>
   <translation>{name} jest umieszczony przez punkty kontrolne; przekształcono go na siatkę zwróconą na północ.</translation>
  </message>
  <message>
   <source>The georeference {affine} has no area; repair the raster's geotransform.</source>
   <translation>Georeferencja {affine} nie ma powierzchni; napraw geotransformację rastra.</translation>
  </message>
  <message>
   <source>{name} has no coordinate system; features are in its own coordinates.</source>
   <translation>{name} nie ma układu współrzędnych; obiekty są w jego własnych współrzędnych.</translation>
  </message>
  <message>
   <source>{path} has no band {band}; choose among 1 to {count}.</source>
   <translation>{path} nie ma kanału {band}; wybierz od 1 do {count}.</translation>
  </message>
  <message>
   <source>{path} has nothing but an alpha band; choose a raster with image bands.</source>
   <translation>{path} ma tylko kanał alfa; wybierz raster z kanałami obrazu.</translation>
  </message>
  <message>
   <source>{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.</source>
   <translation>{name} nie podaje, które kanały to czerwony, zielony i niebieski; wzięto {numbers}, w tej kolejności.</translation>
  </message>
  <message>
   <source>The window {window} lies outside {path}, which has {width} x {height} pixels; choose a window inside it.</source>
   <translation>Okno {window} leży poza {path}, który ma {width} x {height} pikseli; wybierz okno wewnątrz.</translation>
  </message>
  <message>
   <source>The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it.</source>
   <translation>Zasięg {wanted} leży poza warstwą, która obejmuje {covers}; wybierz zasięg wewnątrz.</translation>
  </message>
  <message>
   <source>{path} could not be read ({reason}); it may be damaged, get it again.</source>
   <translation>Nie udało się odczytać {path} ({reason}); może być uszkodzony, pobierz go ponownie.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS; the dock finds it again.</source>
   <translation>Zadanie trwa dalej bez QGIS; znajdziesz je w panelu wśród całych scen.</translation>
  </message>
  <message>
   <source>The server was stopped; run the job again.</source>
   <translation>Serwer zatrzymano; uruchom zadanie ponownie.</translation>
  </message>
  <message>
   <source>The job could not be sent ({kind}); the log has the details.</source>
   <translation>Nie udało się wysłać zadania ({kind}); szczegóły są w dzienniku.</translation>
  </message>
  <message>
   <source>The server no longer tells how the job goes on; run it again.</source>
   <translation>Serwer nie informuje już o postępie zadania; uruchom je ponownie.</translation>
  </message>
  <message>
   <source>The captured picture is in no file; capture it again.</source>
   <translation>Przechwyconego obrazu nie ma w żadnym pliku; przechwyć go ponownie.</translation>
  </message>
  <message>
   <source>The server is not installed; set it up with More models, or use the built-in engine.</source>
   <translation>Serwer nie jest zainstalowany; skonfiguruj go przez „Więcej modeli” lub użyj wbudowanego silnika.</translation>
  </message>
  <message>
   <source>The server did not start; its log tells why.</source>
   <translation>Serwer się nie uruchomił; przyczyna jest w jego dzienniku.</translation>
  </message>
  <message>
   <source>The server ended unexpectedly; press Run to start it again.</source>
   <translation>Serwer nieoczekiwanie zakończył pracę; naciśnij Uruchom, aby uruchomić go znowu.</translation>
  </message>
  <message>
   <source>The built-in engine has no model '{model}'; choose the server.</source>
   <translation>Wbudowany silnik nie ma modelu „{model}”; wybierz serwer.</translation>
  </message>
  <message>
   <source>The engine was stopped; run the job again.</source>
   <translation>Silnik zatrzymano; uruchom zadanie ponownie.</translation>
  </message>
  <message>
   <source>The picture could not be read ({kind}); try another.</source>
   <translation>Nie udało się odczytać obrazu ({kind}); spróbuj innego.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; press Run to start it again.</source>
   <translation>Silnik przysłał coś niezrozumiałego; naciśnij Uruchom, aby uruchomić go znowu.</translation>
  </message>
  <message>
   <source>The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.</source>
   <translation>Model działa wewnątrz QGIS, bo nie udało się uruchomić Pythona obok; mapa może się w tym czasie zacinać.</translation>
  </message>
  <message>
   <source>The engine did not start; its log tells why.</source>
   <translation>Silnik się nie uruchomił; przyczyna jest w jego dzienniku.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly; press Run to start it again.</source>
   <translation>Silnik nieoczekiwanie zakończył pracę; naciśnij Uruchom, aby uruchomić go znowu.</translation>
  </message>
  <message>
   <source>The engine no longer answers; press Run to start it again.</source>
   <translation>Silnik już nie odpowiada; naciśnij Uruchom, aby uruchomić go znowu.</translation>
  </message>
  <message>
   <source>The engine cannot be loaded ({reason}); install the plugin again.</source>
   <translation>Nie można wczytać silnika ({reason}); zainstaluj wtyczkę ponownie.</translation>
  </message>
 </context>
 <context>
  <name>Evaluate</name>
  <message>
   <source>Evaluate: {name}</source>
   <translation>Ocena: {name}</translation>
  </message>
  <message>
   <source>areas: every square metre counts</source>
   <translation>powierzchnie: liczy się każdy metr kwadratowy</translation>
  </message>
  <message>
   <source>objects, paired one to one</source>
   <translation>obiekty, w parach jeden do jednego</translation>
  </message>
  <message>
   <source>objects, as detections are measured (DOTA)</source>
   <translation>obiekty, tak jak mierzy się wykrywanie (DOTA)</translation>
  </message>
  <message>
   <source>&amp;Leave out what was rejected in the review</source>
   <translation>&amp;Pomiń obiekty odrzucone podczas sprawdzania</translation>
  </message>
  <message>
   <source>In the reference</source>
   <translation>W warstwie referencyjnej</translation>
  </message>
  <message>
   <source>In the result</source>
   <translation>W wyniku</translation>
  </message>
  <message>
   <source>Which class of the reference is which of the result</source>
   <translation>Która klasa warstwy referencyjnej odpowiada której klasie wyniku</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>Warstwa &amp;referencyjna</translation>
  </message>
  <message>
   <source>&amp;Field with its classes</source>
   <translation>Pole z jej &amp;klasami</translation>
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation>P&amp;orównaj</translation>
  </message>
  <message>
   <source>Least &amp;overlap (IoU)</source>
   <translation>&amp;Minimalne pokrycie (IoU)</translation>
  </message>
  <message>
   <source>&amp;Evaluate</source>
   <translation>O&amp;ceń</translation>
  </message>
  <message>
   <source>The reference counts where it was searched, and nowhere else.</source>
   <translation>Warstwa referencyjna liczy się tam, gdzie szukano, i nigdzie indziej.</translation>
  </message>
  <message>
   <source>Add a polygon layer that says what is really there.</source>
   <translation>Dodaj warstwę poligonową, która mówi, co jest tam naprawdę.</translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(pominięto)</translation>
  </message>
  <message>
   <source>The reference {name} has no polygons; choose another layer.</source>
   <translation>Warstwa referencyjna {name} nie ma poligonów; wybierz inną.</translation>
  </message>
  <message>
   <source>The evaluation was stopped.</source>
   <translation>Ocenę zatrzymano.</translation>
  </message>
  <message>
   <source>The layer does not say where it was searched: the whole reference counts.</source>
   <translation>Warstwa nie mówi, gdzie szukano: liczy się cała warstwa referencyjna.</translation>
  </message>
  <message>
   <source>The search was stopped before its end; what it did not reach counts as missed.</source>
   <translation>Wyszukiwanie zatrzymano przed końcem; to, do czego nie dotarło, liczy się jako przeoczone.</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Trafienia</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Fałszywe alarmy</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>Przeoczenia</translation>
  </message>
  <message>
   <source>The evaluation {file} cannot be opened; it was moved or removed.</source>
   <translation>Oceny {file} nie można otworzyć; została przeniesiona lub usunięta.</translation>
  </message>
  <message>
   <source>Compared by area: every spot counts once.</source>
   <translation>Porównano według powierzchni: każde miejsce liczy się raz.</translation>
  </message>
  <message>
   <source>Compared object by object, one to one: found where both overlap by {percent} % or more (IoU).</source>
   <translation>Porównano obiekt po obiekcie, jeden do jednego: znaleziony, gdy oba pokrywają się w co najmniej {percent} % (IoU).</translation>
  </message>
  <message>
   <source>Compared object by object: each points to the one that it overlaps most, and the first of them with {percent} % or more (IoU) has found it.</source>
   <translation>Porównano obiekt po obiekcie: każdy wskazuje ten, który pokrywa najbardziej, a pierwszy z nich, który ma co najmniej {percent} % (IoU), go znalazł.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasa</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precyzja</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Czułość</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>wszystkie razem</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nic</translation>
  </message>
  <message>
   <source>Nothing was found, so there is no precision.</source>
   <translation>Nic nie znaleziono, więc nie ma precyzji.</translation>
  </message>
  <message>
   <source>The reference has nothing where it was searched, so there is no recall.</source>
   <translation>W warstwie referencyjnej nic nie ma tam, gdzie szukano, więc nie ma czułości.</translation>
  </message>
  <message numerus="yes">
   <source>%n object(s) at the edge of what was searched do not count.</source>
   <translation>
    <numerusform>%n obiekt na skraju przeszukanego obszaru się nie liczy.</numerusform>
    <numerusform>%n obiekty na skraju przeszukanego obszaru się nie liczą.</numerusform>
    <numerusform>%n obiektów na skraju przeszukanego obszaru się nie liczy.</numerusform>
   </translation>
  </message>
  <message>
   <source>there / found</source>
   <translation>jest / znaleziono</translation>
  </message>
  <message>
   <source>all features</source>
   <translation>wszystkie obiekty</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Wskaźniki</translation>
  </message>
  <message>
   <source>What was taken for what</source>
   <translation>Co z czym pomylono</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Kopiuj &amp;wskaźniki</translation>
  </message>
  <message>
   <source>Evaluation: {name}</source>
   <translation>Ocena: {name}</translation>
  </message>
  <message>
   <source>RSVLM: evaluating</source>
   <translation>RSVLM: ocena</translation>
  </message>
 </context>
 <context>
  <name>Improve</name>
  <message>
   <source>After</source>
   <translation>Po</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Przed</translation>
  </message>
  <message>
   <source>Tiles that nothing was learned from</source>
   <translation>Kafle, na których nie uczono</translation>
  </message>
  <message>
   <source>The comparison {file} cannot be opened; it was moved or removed.</source>
   <translation>Porównania {file} nie można otworzyć; zostało przeniesione lub usunięte.</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Przed i po</translation>
  </message>
  <message>
   <source>Stopped; nothing was learned.</source>
   <translation>Zatrzymano; niczego się nie nauczono.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Ulepsz model</translation>
  </message>
  <message>
   <source>Set &amp;up…</source>
   <translation>Skonfi&amp;guruj…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ukryj</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zamknij</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Of one processor core for learning; reading and examining come on top.</source>
   <translation>Jednego rdzenia procesora na samą naukę; odczyt i testy dochodzą do tego.</translation>
  </message>
  <message>
   <source>own use only</source>
   <translation>tylko do własnego użytku</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Towarzyszy efektowi nauki, dla osób, którym go przekażesz.</translation>
  </message>
  <message>
   <source>&amp;Class to learn</source>
   <translation>&amp;Klasa do nauki</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nazwa</translation>
  </message>
  <message>
   <source>&amp;Time to learn</source>
   <translation>&amp;Czas nauki</translation>
  </message>
  <message>
   <source>L&amp;icence</source>
   <translation>&amp;Licencja</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Postęp</translation>
  </message>
  <message>
   <source>The small model learns one class from what you decided in reviews, on this computer. It is then examined where it did not learn; only then you say whether to keep it. The model itself stays as it is.</source>
   <translation>Mały model uczy się jednej klasy z Twoich decyzji podczas sprawdzania, na tym komputerze. Potem jest testowany tam, gdzie się nie uczył; dopiero wtedy decydujesz, czy zachować efekt. Sam model pozostaje bez zmian.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Ucz z</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>narysowane ręcznie</translation>
  </message>
  <message>
   <source>places</source>
   <translation>miejsca</translation>
  </message>
  <message>
   <source>Reviewed layers to learn from</source>
   <translation>Sprawdzone warstwy do nauki</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>&amp;Ucz model</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Zatrzymaj</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Zatrzymywanie…</translation>
  </message>
  <message>
   <source>{label} ({count} examples)</source>
   <translation>{label} (przykłady: {count})</translation>
  </message>
  <message>
   <source>There is no result in the project; review one first.</source>
   <translation>W projekcie nie ma wyniku; najpierw jakiś sprawdź.</translation>
  </message>
  <message>
   <source>Choose a layer that you have reviewed.</source>
   <translation>Wybierz warstwę, którą sprawdzono.</translation>
  </message>
  <message>
   <source>Looking through the layers…</source>
   <translation>Przeglądanie warstw…</translation>
  </message>
  <message>
   <source>Collecting what was reviewed…</source>
   <translation>Zbieranie sprawdzonych danych…</translation>
  </message>
  <message>
   <source>RSVLM: collecting what was reviewed</source>
   <translation>RSVLM: zbieranie sprawdzonych danych</translation>
  </message>
  <message>
   <source>Suggesting needs the full engine on this computer; set it up in the menu.</source>
   <translation>Podpowiedzi wymagają pełnego silnika na tym komputerze; skonfiguruj go w menu.</translation>
  </message>
  <message>
   <source>Looking for the tiles that are most worth a review…</source>
   <translation>Szukanie kafli najbardziej wartych sprawdzenia…</translation>
  </message>
  <message>
   <source>RSVLM: what to review next</source>
   <translation>RSVLM: co sprawdzić teraz</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.</source>
   <translation>Kafel {number} z {count}: model nie jest pewny, a niczego podobnego nie sprawdzono.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure here.</source>
   <translation>Kafel {number} z {count}: model nie jest tu pewny.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: nothing like it was reviewed yet.</source>
   <translation>Kafel {number} z {count}: niczego podobnego jeszcze nie sprawdzono.</translation>
  </message>
  <message>
   <source>Tile {number} of {count} worth a look.</source>
   <translation>Kafel {number} z {count} wart obejrzenia.</translation>
  </message>
  <message>
   <source>What was learned: {name}</source>
   <translation>Efekt nauki: {name}</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Wskaźniki</translation>
  </message>
  <message>
   <source>On the map:</source>
   <translation>Na mapie:</translation>
  </message>
  <message>
   <source>&amp;before</source>
   <translation>p&amp;rzed</translation>
  </message>
  <message>
   <source>&amp;after</source>
   <translation>&amp;po</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Kopiu&amp;j wskaźniki</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>Zach&amp;owaj</translation>
  </message>
  <message>
   <source>&amp;Throw away</source>
   <translation>&amp;Wyrzuć</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Zdecyduj później</translation>
  </message>
  <message>
   <source>It waits here until QGIS or its engine ends, then it is gone.</source>
   <translation>Czeka tutaj do zamknięcia QGIS lub jego silnika, potem znika.</translation>
  </message>
  <message>
   <source>RSVLM: looking through reviews</source>
   <translation>RSVLM: przeglądanie sprawdzonych warstw</translation>
  </message>
  <message>
   <source>Learning needs the full engine (with PyTorch), which is not set up yet.</source>
   <translation>Nauka wymaga pełnego silnika (z PyTorch), którego jeszcze nie skonfigurowano.</translation>
  </message>
  <message>
   <source>The server is on another computer; learning needs an engine on this one.</source>
   <translation>Serwer jest na innym komputerze; nauka wymaga silnika na tym.</translation>
  </message>
  <message>
   <source>Look at it…</source>
   <translation>Obejrzyj…</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name}: {verdict}</translation>
  </message>
  <message>
   <source>RSVLM: comparing before and after</source>
   <translation>RSVLM: porównywanie przed i po</translation>
  </message>
  <message>
   <source>Use it now</source>
   <translation>Użyj teraz</translation>
  </message>
  <message>
   <source>Kept as {model}.</source>
   <translation>Zachowano jako {model}.</translation>
  </message>
  <message>
   <source>Thrown away; the model is as it was.</source>
   <translation>Wyrzucono; model jest taki jak przedtem.</translation>
  </message>
  <message>
   <source>{name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>Warstwa {name} nie mówi, z której jest sceny; mówią to tylko warstwy utworzone przez RSVLM.</translation>
  </message>
  <message>
   <source>The pixels of {name} were rendered and not kept; nothing can be suggested.</source>
   <translation>Piksele warstwy {name} wyrenderowano i nie zachowano; niczego nie można podpowiedzieć.</translation>
  </message>
  <message>
   <source>Stopped; nothing was suggested.</source>
   <translation>Zatrzymano; niczego nie podpowiedziano.</translation>
  </message>
  <message>
   <source>The engine can suggest nothing; the log tells why.</source>
   <translation>Silnik nie może niczego podpowiedzieć; przyczyna jest w dzienniku.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet; accept, correct or reject some features first.</source>
   <translation>Nic jeszcze nie sprawdzono; najpierw zaakceptuj, popraw lub odrzuć jakieś obiekty.</translation>
  </message>
  <message>
   <source>{count} examples are few: with 50 or more it learns better.</source>
   <translation>Mało przykładów ({count}): od 50 uczy się lepiej.</translation>
  </message>
  <message>
   <source>Not every feature was decided on, so ground without one is not known to be empty; it learns more from layers that were reviewed to the end.</source>
   <translation>Nie o każdym obiekcie zdecydowano, więc nie wiadomo, czy teren bez obiektów jest pusty; model uczy się więcej z warstw sprawdzonych do końca.</translation>
  </message>
  <message>
   <source>Everything of “{label}” was rejected; accept or draw what is right.</source>
   <translation>Wszystko z „{label}” odrzucono; zaakceptuj lub narysuj to, co poprawne.</translation>
  </message>
  <message>
   <source>All that is right lies in one place; review in a second one, so that what is learned can be examined where it was not learned.</source>
   <translation>Wszystko, co poprawne, leży w jednym miejscu; sprawdź wynik w drugim, aby efekt nauki przetestować tam, gdzie model się nie uczył.</translation>
  </message>
  <message>
   <source>Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer.</source>
   <translation>Nic nie mówi, co nie jest „{label}”; odrzuć to, co błędne, lub zdecyduj o każdym obiekcie warstwy.</translation>
  </message>
  <message>
   <source>{name} compares dates; it is learned from layers of one picture.</source>
   <translation>Warstwa {name} porównuje daty; uczyć można z warstw z jednego obrazu.</translation>
  </message>
  <message>
   <source>{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.</source>
   <translation>Warstwa {name} powstała z wyrenderowanych pikseli, których nie zachowano; uruchom ponownie na pliku rastrowym i sprawdź tamten wynik.</translation>
  </message>
  <message>
   <source>The picture {file} of {name} is no longer there; put it back.</source>
   <translation>Obrazu {file} warstwy {name} już nie ma; przywróć go.</translation>
  </message>
  <message>
   <source>“{name}” is no name for it; take letters, digits, - and _, {count} at most.</source>
   <translation>„{name}” nie nadaje się na nazwę; użyj liter, cyfr, - i _, najwyżej {count}.</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already; take another name.</source>
   <translation>Efekt nauki o nazwie {name} już istnieje; wybierz inną nazwę.</translation>
  </message>
  <message>
   <source>Reading what was reviewed</source>
   <translation>Odczyt sprawdzonych danych</translation>
  </message>
  <message>
   <source>Examining the model as it is</source>
   <translation>Testowanie modelu przed nauką</translation>
  </message>
  <message>
   <source>Looking at pictures</source>
   <translation>Oglądanie obrazów</translation>
  </message>
  <message>
   <source>Learning to see it</source>
   <translation>Nauka rozpoznawania</translation>
  </message>
  <message>
   <source>Learning to say it</source>
   <translation>Nauka nazywania</translation>
  </message>
  <message>
   <source>Examining what it has learned</source>
   <translation>Testowanie efektu nauki</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Rozpoczynanie…</translation>
  </message>
  <message>
   <source>{text}: {done} of {total}</source>
   <translation>{text}: {done} z {total}</translation>
  </message>
  <message>
   <source>{text}; about {time} left</source>
   <translation>{text}; zostało około {time}</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before and has forgotten some of what it knew.</source>
   <translation>Obrysowuje „{label}” lepiej niż przedtem, ale zapomniał część tego, co umiał.</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before.</source>
   <translation>Obrysowuje „{label}” lepiej niż przedtem.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than calling everything so would.</source>
   <translation>Obrysowuje „{label}” nie lepiej, niż gdyby nazwać tak wszystko.</translation>
  </message>
  <message>
   <source>It outlines “{label}” worse than before.</source>
   <translation>Obrysowuje „{label}” gorzej niż przedtem.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than before.</source>
   <translation>Obrysowuje „{label}” nie lepiej niż przedtem.</translation>
  </message>
  <message>
   <source>Everything called so</source>
   <translation>Wszystko tak nazwane</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Pokrycie (IoU)</translation>
  </message>
  <message>
   <source>Of what it calls so, right</source>
   <translation>Poprawne wśród tak nazwanych</translation>
  </message>
  <message>
   <source>Of what is there, found</source>
   <translation>Znalezione wśród istniejących</translation>
  </message>
  <message>
   <source>Learned from {learned} tiles, examined on {held} others that it did not learn from.</source>
   <translation>Kafle do nauki: {learned}; kafle testowe, na których się nie uczył: {held}.</translation>
  </message>
  <message>
   <source>These are few: the figures are rough.</source>
   <translation>To niewiele: wskaźniki są zgrubne.</translation>
  </message>
  <message>
   <source>It has forgotten some of what it knew: of other classes {share} is as before.</source>
   <translation>Zapomniał część tego, co umiał: z innych klas {share} jest jak przedtem.</translation>
  </message>
  <message>
   <source>It has forgotten next to nothing: of other classes {share} is as before.</source>
   <translation>Nie zapomniał prawie niczego: z innych klas {share} jest jak przedtem.</translation>
  </message>
  <message>
   <source>It has forgotten little: of other classes {share} is as before.</source>
   <translation>Zapomniał niewiele: z innych klas {share} jest jak przedtem.</translation>
  </message>
  <message>
   <source>Most has changed for “{label}”: {share} is as before.</source>
   <translation>Najbardziej zmieniło się „{label}”: {share} jest jak przedtem.</translation>
  </message>
  <message>
   <source>On the test picture with the pond: {before} before, {after} now (IoU).</source>
   <translation>Na obrazie testowym ze stawem: {before} przedtem, {after} teraz (IoU).</translation>
  </message>
  <message>
   <source>IoU {before} → {after} on {held} tiles held out (everything called so: {all})</source>
   <translation>IoU {before} → {after}, kafle testowe: {held} (wszystko tak nazwane: {all})</translation>
  </message>
 </context>
 <context>
  <name>Installing</name>
  <message>
   <source>Folder of the environment</source>
   <translation>Folder środowiska</translation>
  </message>
  <message>
   <source>&amp;Without a network, from a folder of wheels</source>
   <translation>&amp;Bez sieci, z folderu z plikami wheel</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Folder z plikami wheel</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Postęp</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Dziennik</translation>
  </message>
  <message>
   <source>&amp;Set up</source>
   <translation>S&amp;konfiguruj</translation>
  </message>
  <message>
   <source>S&amp;top</source>
   <translation>&amp;Zatrzymaj</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Usuń…</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>Sprawdź p&amp;onownie</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesor</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 12.6</source>
   <translation>Karta NVIDIA, CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 13.0</source>
   <translation>Karta NVIDIA, CUDA 13.0</translation>
  </message>
  <message>
   <source>As the package index has it</source>
   <translation>Jak w indeksie pakietów</translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>około %n minuta</numerusform>
    <numerusform>około %n minuty</numerusform>
    <numerusform>około %n minut</numerusform>
   </translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>Do pobrania</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>około {size}</translation>
  </message>
  <message>
   <source>On the disk</source>
   <translation>Na dysku</translation>
  </message>
  <message>
   <source>about {size}, {needed} meanwhile; {free} are free</source>
   <translation>około {size}, w trakcie {needed}; wolne: {free}</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Czas</translation>
  </message>
  <message>
   <source>To know</source>
   <translation>Uwagi</translation>
  </message>
  <message>
   <source>&amp;Set up again</source>
   <translation>Skonfiguru&amp;j ponownie</translation>
  </message>
  <message>
   <source>Everything goes into this one folder; QGIS' own Python is left alone.</source>
   <translation>Wszystko trafia do tego jednego folderu; Python QGIS pozostaje nietknięty.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>Ko&amp;ntynuuj</translation>
  </message>
  <message>
   <source>It was begun; what is done is not done again.</source>
   <translation>Rozpoczęto już; to, co zrobiono, nie będzie powtarzane.</translation>
  </message>
  <message>
   <source>The environment is here; choose the engine “Server” in the dock.</source>
   <translation>Środowisko jest gotowe; wybierz w panelu silnik „Serwer”.</translation>
  </message>
  <message>
   <source>The environment was made by another version of the plugin; set it up again.</source>
   <translation>Środowisko utworzyła inna wersja wtyczki; skonfiguruj je ponownie.</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Usuwanie…</translation>
  </message>
  <message>
   <source>Making the environment…</source>
   <translation>Tworzenie środowiska…</translation>
  </message>
  <message>
   <source>Fetching torch, the largest part…</source>
   <translation>Pobieranie torch, największej części…</translation>
  </message>
  <message>
   <source>Fetching the other packages…</source>
   <translation>Pobieranie pozostałych pakietów…</translation>
  </message>
  <message>
   <source>Trying it out…</source>
   <translation>Próba działania…</translation>
  </message>
  <message>
   <source>This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu removes these, before. Press Remove again to do it.</source>
   <translation>To usuwa folder z całą zawartością i jego dzienniki. Modele zostają; wcześniej można je usunąć przez „Modele…” w menu panelu. Naciśnij Usuń jeszcze raz, aby to zrobić.</translation>
  </message>
  <message>
   <source>Large models, whole scenes and training need torch and more in a folder of their own. The small model needs none of this.</source>
   <translation>Duże modele, całe sceny i uczenie wymagają torch i innych pakietów we własnym folderze. Mały model nie potrzebuje niczego z tego.</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Folder</translation>
  </message>
  <message>
   <source>Made wit&amp;h</source>
   <translation>U&amp;tworzone przez</translation>
  </message>
  <message>
   <source>&amp;Computes on</source>
   <translation>&amp;Liczy na</translation>
  </message>
  <message>
   <source>What is done is written here and into install.log.</source>
   <translation>Przebieg jest zapisywany tutaj i w install.log.</translation>
  </message>
  <message>
   <source>More models</source>
   <translation>Więcej modeli</translation>
  </message>
  <message>
   <source>&amp;Install on this computer</source>
   <translation>Za&amp;instaluj na tym komputerze</translation>
  </message>
  <message>
   <source>&amp;Use a server that runs already</source>
   <translation>Uż&amp;yj działającego serwera</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Kopiuj &amp;diagnostykę</translation>
  </message>
  <message>
   <source>Setting up failed in a way that is not known; the log below tells what happened.</source>
   <translation>Konfiguracja nie powiodła się z nieznanego powodu; dziennik poniżej mówi, co się stało.</translation>
  </message>
  <message>
   <source>The disk is full; make room or choose a folder on another disk, then go on.</source>
   <translation>Dysk jest pełny; zwolnij miejsce lub wybierz folder na innym dysku, a potem kontynuuj.</translation>
  </message>
  <message>
   <source>A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.</source>
   <translation>Zabezpieczenie tego komputera zablokowało program; zapytaj jego administratora lub użyj działającego serwera.</translation>
  </message>
  <message>
   <source>Something may not be written; choose a folder of your own, then go on.</source>
   <translation>Czegoś nie wolno zapisać; wybierz własny folder, a potem kontynuuj.</translation>
  </message>
  <message>
   <source>The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.</source>
   <translation>Serwer proxy odmówił; ustaw go z użytkownikiem w QGIS (Opcje, Sieć) lub użyj folderu z plikami wheel.</translation>
  </message>
  <message>
   <source>The connection is inspected with a certificate that is not trusted here; have it added to those of the system, install uv, or use a folder of wheels.</source>
   <translation>Połączenie jest sprawdzane certyfikatem, który nie jest tu zaufany; poproś o dodanie go do certyfikatów systemu, zainstaluj uv lub użyj folderu z plikami wheel.</translation>
  </message>
  <message>
   <source>This Python lacks venv or pip; install them (python3-venv), choose another one, or uv.</source>
   <translation>Temu Pythonowi brakuje venv lub pip; zainstaluj je (python3-venv), wybierz inny lub uv.</translation>
  </message>
  <message>
   <source>The package index cannot be reached; check the network and go on, or use a folder of wheels.</source>
   <translation>Indeks pakietów jest niedostępny; sprawdź sieć i kontynuuj lub użyj folderu z plikami wheel.</translation>
  </message>
  <message>
   <source>A file came damaged; go on to fetch it anew, or copy the folder of wheels again.</source>
   <translation>Plik dotarł uszkodzony; kontynuuj, aby pobrać go od nowa, lub skopiuj folder z plikami wheel jeszcze raz.</translation>
  </message>
  <message>
   <source>This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.</source>
   <translation>Ten Python nie pasuje; wybierz wersję od {oldest} do {newest} lub zainstaluj uv, które ją przyniesie.</translation>
  </message>
  <message>
   <source>A package is missing where it was looked for; choose another build or Python, or complete the folder of wheels.</source>
   <translation>Brakuje pakietu tam, gdzie go szukano; wybierz inną kompilację lub Pythona albo uzupełnij folder z plikami wheel.</translation>
  </message>
  <message>
   <source>A library of the system is too old or missing; update the system, or use a server that runs already.</source>
   <translation>Biblioteka systemowa jest za stara lub jej brakuje; zaktualizuj system lub użyj działającego serwera.</translation>
  </message>
  <message>
   <source>{folder} holds other things; choose an empty folder.</source>
   <translation>{folder} zawiera inne rzeczy; wybierz pusty folder.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}); choose another folder.</source>
   <translation>W {folder} nie można zapisywać ({reason}); wybierz inny folder.</translation>
  </message>
  <message>
   <source>{folder} was not made by RSVLM and is left as it is.</source>
   <translation>{folder} nie został utworzony przez RSVLM i pozostaje bez zmian.</translation>
  </message>
  <message>
   <source>{folder} could not be deleted whole; close what uses it and remove again.</source>
   <translation>{folder} nie dał się usunąć w całości; zamknij to, co go używa, i usuń ponownie.</translation>
  </message>
  <message>
   <source>There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.</source>
   <translation>Nie ma tu Pythona od {oldest} do {newest}; zainstaluj go albo uv, które go przyniesie, a potem sprawdź ponownie.</translation>
  </message>
  <message>
   <source>A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings one, then look again.</source>
   <translation>Potrzebny jest Python od {oldest} do {newest}, a jest tu {there}; zainstaluj go albo uv, które go przyniesie, a potem sprawdź ponownie.</translation>
  </message>
  <message>
   <source>Choose the folder of wheels.</source>
   <translation>Wybierz folder z plikami wheel.</translation>
  </message>
  <message>
   <source>{needed} are needed and {free} are free; make room or choose a folder on another disk.</source>
   <translation>Potrzeba {needed}, a wolne jest {free}; zwolnij miejsce lub wybierz folder na innym dysku.</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: large models run on the processor, which takes minutes.</source>
   <translation>Nie znaleziono karty NVIDIA: duże modele działają na procesorze, co trwa minuty.</translation>
  </message>
  <message>
   <source>Found {card}, {memory}, driver {driver}.</source>
   <translation>Znaleziono: {card}, {memory}, sterownik {driver}.</translation>
  </message>
  <message>
   <source>The build for the processor leaves this card unused.</source>
   <translation>Kompilacja dla procesora nie wykorzystuje tej karty.</translation>
  </message>
  <message>
   <source>Another build fits the driver of this card better.</source>
   <translation>Inna kompilacja lepiej pasuje do sterownika tej karty.</translation>
  </message>
  <message>
   <source>Goes through the proxy {proxy}.</source>
   <translation>Połączenie przez proxy {proxy}.</translation>
  </message>
  <message>
   <source>{folder} is no installed plugin; install the ZIP, or run make setup.</source>
   <translation>{folder} nie jest zainstalowaną wtyczką; zainstaluj ZIP lub uruchom make setup.</translation>
  </message>
  <message>
   <source>{file} is missing or damaged; install the plugin again.</source>
   <translation>Brakuje pliku {file} lub jest uszkodzony; zainstaluj wtyczkę ponownie.</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Sprawdzanie tego komputera…</translation>
  </message>
  <message>
   <source>Another QGIS sets it up already; wait for it.</source>
   <translation>Inny QGIS już to konfiguruje; poczekaj na niego.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Zatrzymywanie…</translation>
  </message>
  <message>
   <source>Done; the server starts in the dock, where models can be chosen.</source>
   <translation>Gotowe; serwer uruchamia się w panelu, gdzie można wybierać modele.</translation>
  </message>
  <message>
   <source>Self-test {outcome}.</source>
   <translation>Autotest {outcome}.</translation>
  </message>
  <message>
   <source>Stopped; what is done is kept, and it can go on from there.</source>
   <translation>Zatrzymano; to, co zrobiono, zostaje zachowane i można od tego miejsca kontynuować.</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>Usunięto.</translation>
  </message>
 </context>
 <context>
  <name>Label</name>
  <message>
   <source>Label features: {name}</source>
   <translation>Klasyfikuj obiekty: {name}</translation>
  </message>
  <message>
   <source>Ask about: {name}</source>
   <translation>Pytaj o: {name}</translation>
  </message>
  <message>
   <source>&amp;Classes</source>
   <translation>&amp;Klasy</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Pytanie</translation>
  </message>
  <message>
   <source>A sentence, such as “A harbour in winter.”</source>
   <translation>Zdanie, np. „A harbour in winter.”</translation>
  </message>
  <message>
   <source>Con&amp;text</source>
   <translation>Kont&amp;ekst</translation>
  </message>
  <message>
   <source>&amp;Look at</source>
   <translation>&amp;Analizuj</translation>
  </message>
  <message>
   <source>Ask for a &amp;reason (takes longer)</source>
   <translation>Żądaj uza&amp;sadnienia (trwa dłużej)</translation>
  </message>
  <message>
   <source>A co&amp;py (GeoPackage)</source>
   <translation>Kop&amp;ia (GeoPackage)</translation>
  </message>
  <message>
   <source>The layer itself (can be &amp;undone)</source>
   <translation>Sama &amp;warstwa (można cofnąć)</translation>
  </message>
  <message>
   <source>Write into</source>
   <translation>Zapisz do</translation>
  </message>
  <message>
   <source>Fields be&amp;gin with</source>
   <translation>Nazwy pól o&amp;d</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Postęp</translation>
  </message>
  <message>
   <source>{done} of {total} features</source>
   <translation>{done} z {total} obiektów</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>Klas&amp;yfikuj</translation>
  </message>
  <message>
   <source>&amp;Ask</source>
   <translation>Zapyta&amp;j</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Zatrzymaj</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zamknij</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>Tylko zaznaczone &amp;obiekty</translation>
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
   <translation>To, co pokazuje mapa</translation>
  </message>
  <message>
   <source>File of the copy</source>
   <translation>Plik kopii</translation>
  </message>
  <message>
   <source>A new file among the results</source>
   <translation>Nowy plik wśród wyników</translation>
  </message>
  <message>
   <source>Classes from elsewhere</source>
   <translation>Klasy z innego źródła</translation>
  </message>
  <message>
   <source>&amp;Values of a field</source>
   <translation>Wa&amp;rtości pola</translation>
  </message>
  <message>
   <source>&amp;Lines of a text file…</source>
   <translation>Wiersze p&amp;liku tekstowego…</translation>
  </message>
  <message>
   <source>Classes, one a line</source>
   <translation>Klasy, jedna w wierszu</translation>
  </message>
  <message>
   <source>Text (*.txt *.csv);;All files (*)</source>
   <translation>Tekst (*.txt *.csv);;Wszystkie pliki (*)</translation>
  </message>
  <message>
   <source>The file {file} cannot be read as text; choose another one.</source>
   <translation>Pliku {file} nie można odczytać jako tekstu; wybierz inny.</translation>
  </message>
  <message>
   <source>{name} has {count} different values; 2 to {most} can be classes.</source>
   <translation>{name} ma różne wartości w liczbie {count}; klasami może być od 2 do {most}.</translation>
  </message>
  <message>
   <source>The file {file} holds no labelled layer; choose another name.</source>
   <translation>Plik {file} nie zawiera sklasyfikowanej warstwy; wybierz inną nazwę.</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>nie można go otworzyć</translation>
  </message>
  <message>
   <source>The copy {file} cannot be written ({reason}); free some disk space or rename it.</source>
   <translation>Kopii {file} nie można zapisać ({reason}); zwolnij miejsce na dysku lub zmień jej nazwę.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Nie wybrano warstwy rastrowej; dodaj ją do projektu i wskaż.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; give a pixel size.</source>
   <translation>Warstwa {name} nie ma własnych pikseli; podaj rozmiar piksela.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>Na mapie nie widać żadnej warstwy rastrowej; włącz ją w panelu warstw.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; write into a copy.</source>
   <translation>Warstwy {name} nie można edytować; zapisz do kopii.</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Klasyfikuj obiekty</translation>
  </message>
  <message>
   <source>Not labelled</source>
   <translation>Nie sklasyfikowano</translation>
  </message>
  <message>
   <source>in the starter</source>
   <translation>wbudowany</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>na serwerze</translation>
  </message>
  <message>
   <source>{model} answers, {where}, as chosen in the dock.</source>
   <translation>Odpowiada {model}, {where}, jak wybrano w panelu.</translation>
  </message>
  <message>
   <source>It reads no context.</source>
   <translation>Nie czyta kontekstu.</translation>
  </message>
  <message>
   <source>Its reasons are the probabilities of the classes.</source>
   <translation>Jego uzasadnieniami są prawdopodobieństwa klas.</translation>
  </message>
  <message>
   <source>Reading the features…</source>
   <translation>Odczyt obiektów…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Zatrzymywanie…</translation>
  </message>
  <message>
   <source>All features have their answer to this already.</source>
   <translation>Wszystkie obiekty mają już na to odpowiedź.</translation>
  </message>
  <message>
   <source>{name}, labelled</source>
   <translation>{name}, sklasyfikowane</translation>
  </message>
  <message>
   <source>RSVLM: labelling features</source>
   <translation>RSVLM: klasyfikowanie obiektów</translation>
  </message>
  <message>
   <source>The file {file} holds something else; choose another name.</source>
   <translation>Plik {file} zawiera coś innego; wybierz inną nazwę.</translation>
  </message>
  <message>
   <source>Nothing is asked yet; type classes or a question.</source>
   <translation>O nic jeszcze nie zapytano; wpisz klasy lub pytanie.</translation>
  </message>
  <message>
   <source>There is one class only; type two at least, separated by semicolons.</source>
   <translation>Jest tylko jedna klasa; wpisz co najmniej dwie, rozdzielone średnikami.</translation>
  </message>
  <message>
   <source>The context has {count} characters; shorten it to {most}.</source>
   <translation>Kontekst ma znaków: {count}; skróć go do {most}.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasa</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Odpowiedź</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Ufność (0–1)</translation>
  </message>
  <message>
   <source>How the confidence was made</source>
   <translation>Jak powstała ufność</translation>
  </message>
  <message>
   <source>Answer as given, or why there is none</source>
   <translation>Odpowiedź bez zmian lub powód jej braku</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Uzasadnienie</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) done.</source>
   <translation>
    <numerusform>Zrobiono %n obiekt.</numerusform>
    <numerusform>Zrobiono %n obiekty.</numerusform>
    <numerusform>Zrobiono %n obiektów.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without imagery.</source>
   <translation>
    <numerusform>Bez obrazu: %n.</numerusform>
    <numerusform>Bez obrazu: %n.</numerusform>
    <numerusform>Bez obrazu: %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped; the same settings go on from here.</source>
   <translation>Zatrzymano; te same ustawienia pozwolą kontynuować od tego miejsca.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>RSVLM: ask the imagery</source>
   <translation>RSVLM: zapytaj obraz</translation>
  </message>
  <message>
   <source>in what the map shows</source>
   <translation>w tym, co pokazuje mapa</translation>
  </message>
  <message>
   <source>in the layer {name}</source>
   <translation>w warstwie {name}</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Obrysuj: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Znajdź: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Wykryj: {prompt}</translation>
  </message>
  <message>
   <source>Ask: {prompt}</source>
   <translation>Zapytaj: {prompt}</translation>
  </message>
 </context>
 <context>
  <name>Manager</name>
  <message>
   <source>learned “{label}”; fits no model here</source>
   <translation>nauczył się „{label}”; nie pasuje do żadnego modelu</translation>
  </message>
  <message>
   <source>learned “{label}”</source>
   <translation>nauczył się „{label}”</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stan</translation>
  </message>
  <message>
   <source>Learned by</source>
   <translation>Model bazowy</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Uczony na</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Zapomniane</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencja</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Rozmiar</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Plik</translation>
  </message>
  <message>
   <source>{count} accepted</source>
   <translation>zaakceptowane: {count}</translation>
  </message>
  <message>
   <source>{count} corrected or drawn</source>
   <translation>poprawione lub narysowane: {count}</translation>
  </message>
  <message>
   <source>{count} rejected</source>
   <translation>odrzucone: {count}</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>kafle: {count}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modele</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Postęp</translation>
  </message>
  <message>
   <source>&amp;Download…</source>
   <translation>&amp;Pobierz…</translation>
  </message>
  <message>
   <source>&amp;Check files</source>
   <translation>&amp;Sprawdź pliki</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Usuń…</translation>
  </message>
  <message>
   <source>&amp;Unload now</source>
   <translation>Z&amp;wolnij pamięć</translation>
  </message>
  <message>
   <source>Import &amp;folder…</source>
   <translation>Importuj &amp;folder…</translation>
  </message>
  <message>
   <source>Import &amp;ZIP…</source>
   <translation>&amp;Importuj ZIP…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Eksportuj…</translation>
  </message>
  <message>
   <source>&amp;Add learned from file…</source>
   <translation>&amp;Dodaj efekt nauki z pliku…</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Zatrzymaj</translation>
  </message>
  <message>
   <source>The built-in engine has the small model only; choose the engine “Server” in the dock for others.</source>
   <translation>Wbudowany silnik ma tylko mały model; dla innych wybierz w panelu silnik „Serwer”.</translation>
  </message>
  <message>
   <source>Copying: {done} of {total}</source>
   <translation>Kopiowanie: {done} z {total}</translation>
  </message>
  <message>
   <source>Checking: {done} of {total}</source>
   <translation>Sprawdzanie: {done} z {total}</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Rozpoczynanie…</translation>
  </message>
  <message>
   <source>{memory} In memory now.</source>
   <translation>{memory} Teraz w pamięci.</translation>
  </message>
  <message>
   <source>came with the plugin</source>
   <translation>dostarczony z wtyczką</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), hashed on {date}</source>
   <translation>
    <numerusform>%n plik, suma kontrolna z {date}</numerusform>
    <numerusform>%n pliki, sumy kontrolne z {date}</numerusform>
    <numerusform>%n plików, sumy kontrolne z {date}</numerusform>
   </translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Pamięć</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precyzja</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Skąd</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Pliki</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Wagi</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Dokąd</translation>
  </message>
  <message>
   <source>This deletes {model} from the disk. Press Remove again to do it.</source>
   <translation>To usuwa {model} z dysku. Naciśnij Usuń jeszcze raz, aby to zrobić.</translation>
  </message>
  <message>
   <source>Checkpoint to import</source>
   <translation>Checkpoint do importu</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>Pliki ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Export what was learned</source>
   <translation>Eksportuj efekt nauki</translation>
  </message>
  <message>
   <source>Add what was learned</source>
   <translation>Dodaj efekt nauki</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already. Choose the file again to put it in its place.</source>
   <translation>Efekt nauki o nazwie {name} już istnieje. Wybierz plik jeszcze raz, aby go zastąpić.</translation>
  </message>
  <message>
   <source>What was learned (*.safetensors)</source>
   <translation>Efekt nauki (*.safetensors)</translation>
  </message>
  <message>
   <source>{path} has no name that a model can have.</source>
   <translation>{path} nie ma nazwy, jaką może mieć model.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zamknij</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>wbudowany</translation>
  </message>
  <message>
   <source>installed</source>
   <translation>zainstalowany</translation>
  </message>
  <message>
   <source>on another computer</source>
   <translation>na innym komputerze</translation>
  </message>
  <message>
   <source>can be downloaded</source>
   <translation>można pobrać</translation>
  </message>
  <message>
   <source>partly downloaded</source>
   <translation>częściowo pobrany</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>uszkodzony</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Nie można uruchomić silnika; przyczyna jest w dzienniku.</translation>
  </message>
  <message>
   <source>little</source>
   <translation>mało</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Zatrzymano.</translation>
  </message>
  <message>
   <source>Checked: every file of {model} is as it was.</source>
   <translation>Sprawdzono: wszystkie pliki modelu {model} są niezmienione.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>Model {model} jest gotowy.</translation>
  </message>
  <message>
   <source>{model} was removed; {size} are free again.</source>
   <translation>Usunięto {model}; zwolniono {size}.</translation>
  </message>
  <message>
   <source>{model} is here.</source>
   <translation>Model {model} jest gotowy.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>Nie można zapisać {file} ({reason}); wybierz inne miejsce.</translation>
  </message>
  <message>
   <source>Written to {file}.</source>
   <translation>Zapisano do {file}.</translation>
  </message>
  <message>
   <source>{name} was removed; the model is as it was before.</source>
   <translation>Usunięto {name}; model jest taki jak przedtem.</translation>
  </message>
  <message>
   <source>{model} is no longer in memory.</source>
   <translation>Modelu {model} nie ma już w pamięci.</translation>
  </message>
  <message>
   <source>No model was in memory, or it is at work.</source>
   <translation>Żadnego modelu nie było w pamięci albo właśnie pracuje.</translation>
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
  <message>
   <source>Self-test passed: saw {label} in {share} of the pond ({seconds} s).</source>
   <translation>Autotest zaliczony: {label} na {share} stawu ({seconds} s).</translation>
  </message>
  <message>
   <source>Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.</source>
   <translation>Autotest niezaliczony: {label} na {share} stawu; odpowiedzi tego modelu mogą nic nie znaczyć.</translation>
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
   <source>none</source>
   <translation>brak</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Prywatność</translation>
  </message>
  <message>
   <source>Exported, without keys and without paths of programs and checkpoints.</source>
   <translation>Wyeksportowano bez kluczy oraz bez ścieżek programów i checkpointów.</translation>
  </message>
  <message numerus="yes">
   <source>%n setting(s) imported.</source>
   <translation>
    <numerusform>Zaimportowano %n ustawienie.</numerusform>
    <numerusform>Zaimportowano %n ustawienia.</numerusform>
    <numerusform>Zaimportowano %n ustawień.</numerusform>
   </translation>
  </message>
  <message>
   <source>Set up in {folder}.</source>
   <translation>Skonfigurowano w {folder}.</translation>
  </message>
  <message>
   <source>Not set up; the dock's menu has “More models”.</source>
   <translation>Nie skonfigurowano; w menu panelu jest „Więcej modeli”.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Silnik</translation>
  </message>
  <message>
   <source>&amp;Engine at start</source>
   <translation>&amp;Silnik na starcie</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Środowisko</translation>
  </message>
  <message>
   <source>&amp;Program of the server</source>
   <translation>&amp;Program serwera</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>Plik „rsvlm” w jego środowisku; puste: jest wyszukiwany.</translation>
  </message>
  <message>
   <source>Server ends after &amp;idling</source>
   <translation>Serwer kończy po &amp;bezczynności</translation>
  </message>
  <message>
   <source>Its model leaves the memory then; the next job starts it again.</source>
   <translation>Jego model opuszcza wtedy pamięć; następne zadanie uruchamia go znowu.</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>Przestań &amp;używać</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adres</translation>
  </message>
  <message>
   <source>Server that runs already</source>
   <translation>Działający już serwer</translation>
  </message>
  <message>
   <source>Chosen with “More models” in the dock's menu.</source>
   <translation>Wybrano przez „Więcej modeli” w menu panelu.</translation>
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
   <source>Else in this &amp;folder</source>
   <translation>W innym razie w &amp;folderze</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Puste: folder „rsvlm_results” w profilu QGIS.</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>&amp;Eksportuj…</translation>
  </message>
  <message>
   <source>I&amp;mport…</source>
   <translation>&amp;Importuj…</translation>
  </message>
  <message>
   <source>These settings as a file</source>
   <translation>Te ustawienia jako plik</translation>
  </message>
  <message>
   <source>File of settings</source>
   <translation>Plik ustawień</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Ustawienia (*.json)</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.</source>
   <translation>Nic nie opuszcza tego komputera, chyba że wybierzesz model lub serwer na innym i wyrazisz na to zgodę; wtedy obrazy i słowa, o które pytasz, trafiają tam i nigdzie indziej. Konfiguracja i pobieranie modeli ściągają pliki i żadnych nie wysyłają. Użycie nie jest liczone ani zgłaszane. Klucze i tokeny są tylko w uwierzytelnianiu QGIS.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} nie można zapisać ({reason}); wybierz inne miejsce.</translation>
  </message>
  <message>
   <source>{file} cannot be read; choose a file of exported settings.</source>
   <translation>{file} nie można odczytać; wybierz plik z wyeksportowanymi ustawieniami.</translation>
  </message>
  <message>
   <source>{file} has no settings of RSVLM; choose a file that was exported here.</source>
   <translation>{file} nie ma ustawień RSVLM; wybierz plik wyeksportowany tutaj.</translation>
  </message>
  <message>
   <source>The setting “{name}” in {file} is damaged; nothing was changed.</source>
   <translation>Ustawienie „{name}” w {file} jest uszkodzone; nic nie zmieniono.</translation>
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
   <source>Loading the model…</source>
   <translation>Wczytywanie modelu…</translation>
  </message>
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
   <source>Evaluate by a reference layer</source>
   <translation>Oceń za pomocą warstwy referencyjnej</translation>
  </message>
  <message>
   <source>Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only where the result says that it was searched.

Outlines are compared by their areas, so that every square metre counts once; found objects one by one, where they overlap enough. The figures are those of “rsvlm evaluate”.</source>
   <translation>Porównuje wynik z warstwą, która mówi, co jest tam naprawdę: precyzja, czułość, F1 i IoU każdej klasy, co z czym pomylono, oraz warstwy trafień, fałszywych alarmów i przeoczeń. Warstwa referencyjna liczy się tylko tam, gdzie według wyniku szukano.

Obrysy są porównywane według powierzchni, więc każdy metr kwadratowy liczy się raz; znalezione obiekty jeden po drugim, gdy pokrywają się wystarczająco. Wskaźniki są takie jak w „rsvlm evaluate”.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Wynik</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Warstwa referencyjna</translation>
  </message>
  <message>
   <source>Field of the reference with its classes</source>
   <translation>Pole warstwy referencyjnej z jej klasami</translation>
  </message>
  <message>
   <source>Empty: all features are taken to be of one class.</source>
   <translation>Puste: wszystkie obiekty są traktowane jako jedna klasa.</translation>
  </message>
  <message>
   <source>Classes of the reference and of the result</source>
   <translation>Klasy warstwy referencyjnej i wyniku</translation>
  </message>
  <message>
   <source>Such as “lake = water; street = road”. Same words find each other; others are left out.</source>
   <translation>Na przykład „lake = water; street = road”. Jednakowe słowa odnajdują się same; inne są pomijane.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Porównanie</translation>
  </message>
  <message>
   <source>A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, best overlap first. pointing: objects as detections are measured (DOTA).</source>
   <translation>Jedno słowo. auto: jak wymaga zadanie wyniku. areas: metry kwadratowe. one-to-one: obiekty w parach, od najlepszego pokrycia. pointing: obiekty, tak jak mierzy się wykrywanie (DOTA).</translation>
  </message>
  <message>
   <source>Overlap from which objects match (IoU)</source>
   <translation>Pokrycie, od którego obiekty sobie odpowiadają (IoU)</translation>
  </message>
  <message>
   <source>Leave out what was rejected in the review</source>
   <translation>Pomiń obiekty odrzucone podczas sprawdzania</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precyzja</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Czułość</translation>
  </message>
  <message>
   <source>Mean IoU of the classes</source>
   <translation>Średnie IoU klas</translation>
  </message>
  <message>
   <source>All figures as text</source>
   <translation>Wszystkie wskaźniki jako tekst</translation>
  </message>
  <message>
   <source>What was taken for what (JSON)</source>
   <translation>Co z czym pomylono (JSON)</translation>
  </message>
  <message>
   <source>“{}” cannot be read; write classes as “lake = water; street = road”.</source>
   <translation>„{}” nie można odczytać; zapisz klasy jako „lake = water; street = road”.</translation>
  </message>
  <message>
   <source>The result has no class “{said}”; it has {labels}.</source>
   <translation>Wynik nie ma klasy „{said}”; ma: {labels}.</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Obiekty</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Obraz</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontekst</translation>
  </message>
  <message>
   <source>A sentence that the model should know, such as “A harbour in winter.”</source>
   <translation>Zdanie, które model powinien znać, na przykład „A harbour in winter.”</translation>
  </message>
  <message>
   <source>Let the model give a reason</source>
   <translation>Niech model poda uzasadnienie</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Sklasyfikowane</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Z odpowiedzią</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Liczba obiektów</translation>
  </message>
  <message>
   <source>Done to the end</source>
   <translation>Wykonano do końca</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Odpowiedź słowami</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Klasyfikuj obiekty</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klasy</translation>
  </message>
  <message>
   <source>Two at least, separated by semicolons.</source>
   <translation>Co najmniej dwie, rozdzielone średnikami.</translation>
  </message>
  <message>
   <source>Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how it was made, and a reason where the model gives one. The small model compares what it would outline in the polygon and knows water, building, road, vegetation and land; models that answer questions see the polygon with what is around it and take any classes.

A feature without imagery has no class and says why.</source>
   <translation>Nadaje każdemu poligonowi lub punktowi jedną z klas, według tego, co pokazuje tam obraz, z ufnością, sposobem jej powstania i uzasadnieniem, jeśli model je podaje. Mały model porównuje, co obrysowałby w poligonie, i zna water, building, road, vegetation i land; modele odpowiadające na pytania widzą poligon z otoczeniem i przyjmują dowolne klasy.

Obiekt bez obrazu nie ma klasy i podaje przyczynę.</translation>
  </message>
  <message>
   <source>Ask about each feature</source>
   <translation>Zapytaj o każdy obiekt</translation>
  </message>
  <message>
   <source>Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter of its size around it; its words go into a field. The small model was taught questions about whole scenes and says the same of most features; take a larger one.

A feature without imagery has no answer and says why.</source>
   <translation>Zadaje to samo pytanie o każdy poligon lub punkt. Model widzi obiekt z marginesem równym ćwierci jego rozmiaru; jego słowa trafiają do pola. Mały model był uczony pytań o całe sceny i o większości obiektów mówi to samo; weź większy.

Obiekt bez obrazu nie ma odpowiedzi i podaje przyczynę.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>Wyniku nie można zapisać ({}); wybierz inne miejsce.</translation>
  </message>
  <message>
   <source>Names of fields begin with</source>
   <translation>Nazwy pól zaczynają się od</translation>
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
   <source>Improve the model</source>
   <translation>Ulepsz model</translation>
  </message>
  <message>
   <source>Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in two places at least. What it learns is one small file; the model itself stays as it is.

It is examined on places that it did not learn from: the figures say how well it outlined the class before and after, what calling everything so would come to, and whether it forgot what it knew. Kept among the models it can be asked as nano+NAME.

It needs the full engine with PyTorch, on this computer.</source>
   <translation>Uczy mały model jednej klasy na podstawie tego, co podczas sprawdzania zaakceptowano, poprawiono, odrzucono i narysowano, w co najmniej dwóch miejscach. Efekt nauki to jeden mały plik; sam model pozostaje bez zmian.

Model jest testowany w miejscach, na których się nie uczył: wskaźniki mówią, jak dobrze obrysowywał klasę przed nauką i po niej, co dałoby nazwanie tak wszystkiego i czy zapomniał to, co umiał. Zachowany wśród modeli jest dostępny jako nano+NAME.

Wymaga pełnego silnika z PyTorch na tym komputerze.</translation>
  </message>
  <message>
   <source>Reviewed results</source>
   <translation>Sprawdzone wyniki</translation>
  </message>
  <message>
   <source>Files of training data</source>
   <translation>Pliki danych treningowych</translation>
  </message>
  <message>
   <source>GeoPackages that “Export a review” has written, also by others.</source>
   <translation>Pliki GeoPackage zapisane przez „Eksportuj sprawdzony wynik”, także przez innych.</translation>
  </message>
  <message>
   <source>Class to learn</source>
   <translation>Klasa do nauki</translation>
  </message>
  <message>
   <source>Empty: the only one that was reviewed.</source>
   <translation>Puste: jedyna, którą sprawdzono.</translation>
  </message>
  <message>
   <source>Name of what is learned</source>
   <translation>Nazwa efektu nauki</translation>
  </message>
  <message>
   <source>Letters, digits, - and _.</source>
   <translation>Litery, cyfry, - i _.</translation>
  </message>
  <message>
   <source>Minutes to learn</source>
   <translation>Minuty nauki</translation>
  </message>
  <message>
   <source>Of one processor core; reading and examining come on top.</source>
   <translation>Jednego rdzenia procesora; odczyt i testy dochodzą do tego.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencja</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Towarzyszy efektowi nauki, dla osób, którym go przekażesz.</translation>
  </message>
  <message>
   <source>Keep it among the models</source>
   <translation>Zachowaj wśród modeli</translation>
  </message>
  <message>
   <source>It can be asked as nano+NAME then. Else there are only the files below.</source>
   <translation>Jest wtedy dostępny jako nano+NAME. W przeciwnym razie są tylko poniższe pliki.</translation>
  </message>
  <message>
   <source>What was learned</source>
   <translation>Efekt nauki</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Wskaźniki</translation>
  </message>
  <message>
   <source>Overlap before (IoU)</source>
   <translation>Pokrycie przed (IoU)</translation>
  </message>
  <message>
   <source>Overlap after (IoU)</source>
   <translation>Pokrycie po (IoU)</translation>
  </message>
  <message>
   <source>Whether it is better</source>
   <translation>Czy jest lepiej</translation>
  </message>
  <message>
   <source>Name of the model, where it was kept</source>
   <translation>Nazwa modelu, jeśli go zachowano</translation>
  </message>
  <message>
   <source>There is nothing to learn from; choose reviewed results or files.</source>
   <translation>Nie ma z czego się uczyć; wybierz sprawdzone wyniki lub pliki.</translation>
  </message>
  <message>
   <source>Learning needs the full engine; set it up in the dock's menu.</source>
   <translation>Nauka wymaga pełnego silnika; skonfiguruj go w menu panelu.</translation>
  </message>
  <message>
   <source>{name}: {count} features to learn from</source>
   <translation>{name}: obiekty do nauki: {count}</translation>
  </message>
  <message>
   <source>Kept as {}.</source>
   <translation>Zachowano jako {}.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>Nie można zapisać {file} ({reason}); wybierz inne miejsce.</translation>
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
   <source>Searched to the end</source>
   <translation>Przeszukano do końca</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Ostrzeżenia</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Nie można zapisać w folderze {}; wybierz inne miejsce.</translation>
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
   <source>Put the later date back where it lies off</source>
   <translation>Cofnij późniejszy obraz na miejsce, jeśli jest przesunięty</translation>
  </message>
  <message>
   <source>How far the two lie apart is measured and told anyway.</source>
   <translation>Przesunięcie i tak jest mierzone i podawane.</translation>
  </message>
  <message>
   <source>Colours of the later date</source>
   <translation>Kolory późniejszego obrazu</translation>
  </message>
  <message>
   <source>A word. none: as they are. linear: matched to the earlier date by the ground that changed least. histogram: matched by the shares of dark and bright.</source>
   <translation>Jedno słowo. none: bez zmian. linear: dopasowane do wcześniejszego według terenu, który zmienił się najmniej. histogram: dopasowane udziałem ciemnych i jasnych miejsc.</translation>
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
  <message>
   <source>Only inside these polygons</source>
   <translation>Tylko w tych poligonach</translation>
  </message>
  <message>
   <source>Nothing outside is looked at, found or counted as searched.</source>
   <translation>Nic poza nimi nie jest analizowane, znajdowane ani liczone jako przeszukane.</translation>
  </message>
  <message>
   <source>Bands shown as red, green and blue (such as 4, 3, 2)</source>
   <translation>Kanały pokazywane jako czerwony, zielony i niebieski (np. 4, 3, 2)</translation>
  </message>
  <message>
   <source>Of a raster file, counted from 1. Empty: those of the layer's style.</source>
   <translation>Z pliku rastrowego, liczone od 1. Puste: kanały ze stylu warstwy.</translation>
  </message>
  <message>
   <source>The layer {name} has no polygon to look inside of; choose another, or none.</source>
   <translation>Warstwa {name} nie ma poligonu, w którym można by szukać; wybierz inną lub żadną.</translation>
  </message>
  <message>
   <source>“{}” are not three bands; write them as 4, 3, 2, counted from 1.</source>
   <translation>„{}” to nie trzy kanały; zapisz je jako 4, 3, 2, licząc od 1.</translation>
  </message>
  <message>
   <source>Export a review</source>
   <translation>Eksportuj sprawdzony wynik</translation>
  </message>
  <message>
   <source>Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its style and where it came from.

“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and what was said of it, where it was searched, and which scene it is of.</source>
   <translation>Bierze ze sprawdzonego wyniku to, co zaakceptowano lub poprawiono (albo odrzucono, albo czego jeszcze nie sprawdzono), wraz ze stylem i pochodzeniem.

„Dane treningowe” to GeoPackage, z którego model może się uczyć: każdy sprawdzony obiekt z klasą i tym, co o nim powiedziano, gdzie szukano i z której sceny pochodzi.</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Sprawdzony wynik</translation>
  </message>
  <message>
   <source>A word. kept: accepted and corrected. reviewed: with the rejected ones.</source>
   <translation>Jedno słowo. kept: zaakceptowane i poprawione. reviewed: razem z odrzuconymi.</translation>
  </message>
  <message>
   <source>Features of the review</source>
   <translation>Sprawdzone obiekty</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dane treningowe</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Zaakceptowane</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Poprawione</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Odrzucone</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Niesprawdzone</translation>
  </message>
  <message>
   <source>The layer {} has no field “review”; choose a result of RSVLM.</source>
   <translation>Warstwa {} nie ma pola „review”; wybierz wynik RSVLM.</translation>
  </message>
  <message>
   <source>Training data: {} features</source>
   <translation>Dane treningowe: obiektów: {}</translation>
  </message>
  <message>
   <source>What changed in a series of dates</source>
   <translation>Zmiany w serii dat</translation>
  </message>
  <message>
   <source>Outlines what has changed through many pictures of one place: each date is compared with the next, or all with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal controller plays them.

Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win over both.</source>
   <translation>Obrysowuje to, co zmieniło się na wielu obrazach jednego miejsca: każda data jest porównywana z następną albo wszystkie z pierwszą. Poligony wszystkich porównań są w jednej warstwie i mają swoje dwie daty; kontroler czasu je odtwarza.

Daty pochodzą z właściwości czasowych warstw, a jeśli ich nie ma, są odgadywane z nazw; daty podane tutaj mają pierwszeństwo przed obiema.</translation>
  </message>
  <message>
   <source>Imagery of two dates or more</source>
   <translation>Obrazy z dwóch lub więcej dat</translation>
  </message>
  <message>
   <source>A word. next: each date with the next. first: each date with the first.</source>
   <translation>Jedno słowo. next: każda data z następną. first: każda data z pierwszą.</translation>
  </message>
  <message>
   <source>Dates of the layers in their order (YYYY-MM-DD, …)</source>
   <translation>Daty warstw w ich kolejności (RRRR-MM-DD, …)</translation>
  </message>
  <message>
   <source>A series takes raster layers alone; choose two or more.</source>
   <translation>Seria przyjmuje tylko warstwy rastrowe; wybierz dwie lub więcej.</translation>
  </message>
  <message>
   <source>The layers have different coordinate systems; reproject them to one first.</source>
   <translation>Warstwy mają różne układy współrzędnych; najpierw odwzoruj je do jednego.</translation>
  </message>
  <message>
   <source>There are {dates} dates for {layers} layers; give each layer its own.</source>
   <translation>Liczba dat: {dates}, a warstw: {layers}; podaj datę dla każdej warstwy.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Zatrzymano; nic jeszcze nie zrobiono.</translation>
  </message>
  <message>
   <source>Whole scene</source>
   <translation>Cała scena</translation>
  </message>
  <message>
   <source>Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and “footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.

A sample of the tiles gives a quick estimate with its confidence interval. This needs the full environment (More models… in the dock); the file is read from where it is, also behind an address.</source>
   <translation>Przetwarza plik rastrowy dowolnego rozmiaru, kafel po kaflu, i zapisuje znalezione obiekty w jednym GeoPackage, gdy tylko kafel jest gotowy: „features”, scalone na stykach kafli, „coverage” ze stanem każdego kafla oraz „footprint”. Po zatrzymaniu lub przerwaniu w dowolnej chwili to samo polecenie kontynuuje od tego, co już jest.

Próba kafli daje szybkie oszacowanie wraz z przedziałem ufności. Wymaga to pełnego środowiska („Więcej modeli…” w panelu); plik jest czytany tam, gdzie leży, także spod adresu w sieci.</translation>
  </message>
  <message>
   <source>A word. outline, find, detect; or change, which needs the later imagery too.</source>
   <translation>Jedno słowo. outline, find, detect; albo change, które wymaga też późniejszego obrazu.</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Co zrobić</translation>
  </message>
  <message>
   <source>Go on with the file</source>
   <translation>Kontynuuj istniejący plik</translation>
  </message>
  <message>
   <source>What was done is kept; a file of another job is refused.</source>
   <translation>To, co zrobiono, zostaje zachowane; plik innego zadania jest odrzucany.</translation>
  </message>
  <message>
   <source>GeoPackage of the scene</source>
   <translation>GeoPackage sceny</translation>
  </message>
  <message>
   <source>Number of tiles that failed</source>
   <translation>Liczba kafli z błędem</translation>
  </message>
  <message>
   <source>A whole scene is kept in a GeoPackage; give {} the ending .gpkg.</source>
   <translation>Cała scena jest zapisywana w GeoPackage; nadaj {} rozszerzenie .gpkg.</translation>
  </message>
  <message>
   <source>{} exists; choose another name, or switch on “Go on with the file”.</source>
   <translation>{} już istnieje; wybierz inną nazwę lub włącz „Kontynuuj istniejący plik”.</translation>
  </message>
  <message>
   <source>“change” needs the later imagery too, and only “change” does.</source>
   <translation>„change” wymaga też późniejszego obrazu i tylko „change” go przyjmuje.</translation>
  </message>
  <message>
   <source>The polygons lie outside of the extent; give only one of the two.</source>
   <translation>Poligony leżą poza zasięgiem; pomiń poligony albo zasięg.</translation>
  </message>
  <message>
   <source>Only a sample of the tiles</source>
   <translation>Tylko próba kafli</translation>
  </message>
  <message>
   <source>every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. Empty: every tile.</source>
   <translation>every:4 (co czwarty kafel i wiersz), random:100 albo stratified:200:PLIK:POLE z poligonami warstw losowania. Puste: wszystkie kafle.</translation>
  </message>
  <message>
   <source>Pixel size in metres (0: the imagery's own)</source>
   <translation>Rozmiar piksela w metrach (0: własny rozmiar obrazu)</translation>
  </message>
  <message>
   <source>Where this is coarser than its own, the imagery is read from its overviews.</source>
   <translation>Jeśli jest większy niż własny, obraz jest czytany z piramid.</translation>
  </message>
  <message>
   <source>What is done with outlines</source>
   <translation>Co zrobić z obrysami</translation>
  </message>
  <message>
   <source>A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.</source>
   <translation>Jedno słowo. simple: mniej wierzchołków, wspólne granice pozostają wspólne. smooth: dla pokrycia terenu. square: dla budynków.</translation>
  </message>
  <message>
   <source>One class at each place</source>
   <translation>Jedna klasa w każdym miejscu</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the more probable one.</source>
   <translation>Tam, gdzie klasy się nakładają, miejsce przypada bardziej prawdopodobnej.</translation>
  </message>
  <message>
   <source>Also written as</source>
   <translation>Zapisz także jako</translation>
  </message>
  <message>
   <source>GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is done.</source>
   <translation>GeoParquet, FlatGeobuf, GeoJSON, PMTiles lub raster klas (COG), obok GeoPackage, gdy wszystko jest gotowe.</translation>
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
  <name>Repeat</name>
  <message>
   <source>Run again</source>
   <translation>Uruchom ponownie</translation>
  </message>
  <message>
   <source>&amp;Imagery</source>
   <translation>&amp;Obraz</translation>
  </message>
  <message>
   <source>&amp;Before</source>
   <translation>P&amp;rzed</translation>
  </message>
  <message>
   <source>&amp;After</source>
   <translation>&amp;Po</translation>
  </message>
  <message>
   <source>Date of the imagery</source>
   <translation>Data obrazu</translation>
  </message>
  <message>
   <source>The &amp;same place</source>
   <translation>&amp;To samo miejsce</translation>
  </message>
  <message>
   <source>&amp;All of it</source>
   <translation>&amp;Całość</translation>
  </message>
  <message>
   <source>Model and options stay as they were.</source>
   <translation>Model i opcje pozostają bez zmian.</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Uruchom</translation>
  </message>
  <message>
   <source>QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing command.</source>
   <translation>Analizowane piksele utworzył QGIS, a program rsvlm czyta tylko pliki; skopiuj polecenie Processing.</translation>
  </message>
  <message>
   <source>There is no command for such a job; run it again from the dock.</source>
   <translation>Dla takiego zadania nie ma polecenia; uruchom je ponownie z panelu.</translation>
  </message>
  <message>
   <source>It was looked at inside a polygon, which no command takes; copy Python instead.</source>
   <translation>Analizowano wnętrze poligonu, którego żadne polecenie nie przyjmuje; skopiuj zamiast tego Pythona.</translation>
  </message>
  <message>
   <source>It was looked at as several layers on top of each other; run it from the dock.</source>
   <translation>Analizowano kilka warstw jedna na drugiej; uruchom to z panelu.</translation>
  </message>
  <message>
   <source>Its pixels are not square in degrees, which no command says; run it again.</source>
   <translation>Jego piksele nie są kwadratowe w stopniach, czego żadne polecenie nie wyrazi; uruchom ponownie.</translation>
  </message>
  <message>
   <source>The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.</source>
   <translation>Gdy to powstało, model znał wyuczoną klasę „{label}”; pliku {name}.safetensors, jeśli go zachowano, już tu nie ma lub już nie pasuje. Dodaj go w „Modele…” lub uruchom polecenie z panelu z innym modelem.</translation>
  </message>
  <message>
   <source>What the model learned as {name} is not what it was when this was made; answers may differ.</source>
   <translation>To, czego model nauczył się jako {name}, nie jest już takie jak wtedy, gdy to powstało; odpowiedzi mogą się różnić.</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>jak poprzednio</translation>
  </message>
  <message>
   <source>{name} was made from the features of another layer; choose “Label” there again.</source>
   <translation>{name} powstała z obiektów innej warstwy; wybierz tam znowu „Klasyfikuj”.</translation>
  </message>
  <message>
   <source>{name} holds several comparisons; run the series again from Processing's history.</source>
   <translation>{name} zawiera kilka porównań; uruchom serię ponownie z historii Processing.</translation>
  </message>
  <message>
   <source>{name} does not say where it was looked; run its prompt again from the dock.</source>
   <translation>{name} nie mówi, gdzie szukano; uruchom jej polecenie ponownie z panelu.</translation>
  </message>
  <message>
   <source>The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the project, or run this on another layer.</source>
   <translation>Brakuje obrazu {name}: nie ma go w projekcie ani już w {source}; dodaj go do projektu lub uruchom to na innej warstwie.</translation>
  </message>
  <message>
   <source>Run &amp;again</source>
   <translation>Uruchom po&amp;nownie</translation>
  </message>
  <message>
   <source>Run again on an&amp;other layer or date…</source>
   <translation>Uruchom na &amp;innej warstwie lub dacie…</translation>
  </message>
  <message>
   <source>Copy as Processing &amp;command</source>
   <translation>&amp;Kopiuj jako polecenie Processing</translation>
  </message>
  <message>
   <source>Copy as &amp;Python</source>
   <translation>Kopiuj jako P&amp;ython</translation>
  </message>
  <message>
   <source>Copy as rsvl&amp;m line</source>
   <translation>Kopiuj jako wiersz rsvl&amp;m</translation>
  </message>
  <message>
   <source>Another job is running; wait for its end, or stop it in the dock.</source>
   <translation>Trwa inne zadanie; poczekaj na jego koniec lub zatrzymaj je w panelu.</translation>
  </message>
  <message>
   <source>Copied; paste it where you need it.</source>
   <translation>Skopiowano; wklej, gdzie potrzebujesz.</translation>
  </message>
  <message>
   <source>Select one result of RSVLM in the layers panel.</source>
   <translation>Zaznacz jeden wynik RSVLM w panelu warstw.</translation>
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
   <source>{name} appeared</source>
   <translation>{name} – pojawiło się</translation>
  </message>
  <message>
   <source>{name} vanished</source>
   <translation>{name} – zniknęło</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>Wyniku nie można zapisać w {folder} ({reason}); zwolnij miejsce na dysku lub wybierz inny folder w ustawieniach.</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>niesprawdzone</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>zaakceptowane</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>poprawione</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>odrzucone</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nieznane</translation>
  </message>
  <message>
   <source>appeared</source>
   <translation>pojawiło się</translation>
  </message>
  <message>
   <source>vanished</source>
   <translation>zniknęło</translation>
  </message>
  <message>
   <source>as given</source>
   <translation>bez zmian</translation>
  </message>
  <message>
   <source>put together from several tiles</source>
   <translation>złożone z kilku kafli</translation>
  </message>
  <message>
   <source>from an answer that was cut off</source>
   <translation>z uciętej odpowiedzi</translation>
  </message>
  <message>
   <source>written twice by the model</source>
   <translation>zapisane przez model dwa razy</translation>
  </message>
  <message>
   <source>outline crossed itself, made valid</source>
   <translation>obrys przecinał sam siebie, naprawiono</translation>
  </message>
  <message>
   <source>mean probability of its cells</source>
   <translation>średnie prawdopodobieństwo komórek</translation>
  </message>
  <message>
   <source>mean probability of its four coordinates</source>
   <translation>średnie prawdopodobieństwo czterech współrzędnych</translation>
  </message>
  <message>
   <source>mean probability of its coordinates</source>
   <translation>średnie prawdopodobieństwo współrzędnych</translation>
  </message>
  <message>
   <source>mean probability of its words</source>
   <translation>średnie prawdopodobieństwo słów</translation>
  </message>
  <message>
   <source>{way}, calibrated</source>
   <translation>{way}, skalibrowane</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>żadna nie jest znana</translation>
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
  <name>Review</name>
  <message>
   <source>Accept</source>
   <translation>Akceptuj</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Odrzuć</translation>
  </message>
  <message>
   <source>Change class</source>
   <translation>Zmień klasę</translation>
  </message>
  <message>
   <source>Correct outline</source>
   <translation>Popraw obrys</translation>
  </message>
  <message>
   <source>You edit this layer already: save its edits to keep the review.</source>
   <translation>Ta warstwa jest już w edycji: zapisz jej zmiany, aby zachować sprawdzenie.</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>Sprawdzanie: {name}</translation>
  </message>
  <message>
   <source>Choose features by a click on the map</source>
   <translation>Wybieraj obiekty kliknięciem na mapie</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Sprawdzono</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Cofnij (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Another class, then Enter</source>
   <translation>Inna klasa, potem Enter</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Inna klasa</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Obiekty</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasa</translation>
  </message>
  <message>
   <source>Change the class (C, or its digit)</source>
   <translation>Zmień klasę (C lub jej cyfra)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Akceptuj (A)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>Odrzuć (R)</translation>
  </message>
  <message>
   <source>Previous (P or ←)</source>
   <translation>Poprzedni (P lub ←)</translation>
  </message>
  <message>
   <source>Next (N or →)</source>
   <translation>Następny (N lub →)</translation>
  </message>
  <message>
   <source>Edit the outline (E)</source>
   <translation>Edytuj obrys (E)</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>&amp;Eksportuj</translation>
  </message>
  <message>
   <source>&amp;Accepted features…</source>
   <translation>Z&amp;aakceptowane obiekty…</translation>
  </message>
  <message>
   <source>&amp;Training data from what was reviewed…</source>
   <translation>Dane &amp;treningowe ze sprawdzonych…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>O&amp;ceń…</translation>
  </message>
  <message>
   <source>&amp;Improve…</source>
   <translation>&amp;Ulepsz…</translation>
  </message>
  <message>
   <source>Have the model learn from this review</source>
   <translation>Ucz model na podstawie tego sprawdzenia</translation>
  </message>
  <message>
   <source>Go to the tile that is most worth a review</source>
   <translation>Przejdź do kafla najbardziej wartego sprawdzenia</translation>
  </message>
  <message>
   <source>QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.</source>
   <translation>QGIS nie zapisuje plików z rozszerzeniem „{ending}”; wybierz .gpkg lub .geojson.</translation>
  </message>
  <message>
   <source>Lowest confidence shown</source>
   <translation>Najniższa pokazywana ufność</translation>
  </message>
  <message>
   <source>Highest confidence shown</source>
   <translation>Najwyższa pokazywana ufność</translation>
  </message>
  <message>
   <source>Class to show</source>
   <translation>Pokazywana klasa</translation>
  </message>
  <message>
   <source>State to show</source>
   <translation>Pokazywany stan</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Wszystkie stany</translation>
  </message>
  <message>
   <source>{shown} of {all} shown</source>
   <translation>Pokazano {shown} z {all}</translation>
  </message>
  <message>
   <source>{count} without a confidence are hidden</source>
   <translation>Ukryto bez ufności: {count}</translation>
  </message>
  <message>
   <source>&amp;from</source>
   <translation>&amp;od</translation>
  </message>
  <message>
   <source>t&amp;o</source>
   <translation>&amp;do</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Wszystkie klasy</translation>
  </message>
  <message>
   <source>Confidences and the part of them that is shown</source>
   <translation>Ufności i ich pokazywana część</translation>
  </message>
  <message>
   <source>Drag a handle: only features between the two are shown.</source>
   <translation>Przeciągnij uchwyt: pokazywane są tylko obiekty pomiędzy nimi.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; save it to a file that can be written.</source>
   <translation>Warstwy {name} nie można edytować; zapisz ją do pliku, w którym można pisać.</translation>
  </message>
  <message>
   <source>The review cannot be saved ({reason}); it is kept in the layer's open edits.</source>
   <translation>Sprawdzenia nie można zapisać ({reason}); pozostaje w niezapisanych zmianach warstwy.</translation>
  </message>
  <message>
   <source>The layer {name} has no field for its review, and none can be added; copy it.</source>
   <translation>Warstwa {name} nie ma pola na sprawdzenie i nie można go dodać; skopiuj ją.</translation>
  </message>
  <message>
   <source>The layer {name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>Warstwa {name} nie mówi, z której jest sceny; mówią to tylko warstwy utworzone przez RSVLM.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet in {name}; accept, correct or reject some features.</source>
   <translation>W {name} nic jeszcze nie sprawdzono; zaakceptuj, popraw lub odrzuć jakieś obiekty.</translation>
  </message>
  <message>
   <source>RSVLM: reading the features</source>
   <translation>RSVLM: odczyt obiektów</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>odrzucone</translation>
  </message>
  <message>
   <source>not rejected</source>
   <translation>nieodrzucone</translation>
  </message>
  <message>
   <source>While reviewing</source>
   <translation>Podczas sprawdzania</translation>
  </message>
  <message>
   <source>{count} features are too many at once; filter them to at most {most}.</source>
   <translation>Obiektów naraz jest za dużo ({count}); przefiltruj je do najwyżej {most}.</translation>
  </message>
  <message>
   <source>RSVLM: shapes</source>
   <translation>RSVLM: kształty</translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would change.</source>
   <translation>
    <numerusform>Podgląd: na mapie zmieniłby się %n obiekt.</numerusform>
    <numerusform>Podgląd: na mapie zmieniłyby się %n obiekty.</numerusform>
    <numerusform>Podgląd: na mapie zmieniłoby się %n obiektów.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would be rejected.</source>
   <translation>
    <numerusform>Podgląd: na mapie odrzucono by %n obiekt.</numerusform>
    <numerusform>Podgląd: na mapie odrzucono by %n obiekty.</numerusform>
    <numerusform>Podgląd: na mapie odrzucono by %n obiektów.</numerusform>
   </translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Kształty</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) changed.</source>
   <translation>
    <numerusform>Zmieniono %n obiekt.</numerusform>
    <numerusform>Zmieniono %n obiekty.</numerusform>
    <numerusform>Zmieniono %n obiektów.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tidy up shapes</source>
   <translation>Uporządkuj kształty</translation>
  </message>
  <message>
   <source>Geometry tool</source>
   <translation>Narzędzie geometrii</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Uprość</translation>
  </message>
  <message>
   <source>Square corners</source>
   <translation>Wyprostuj kąty</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Wygładź</translation>
  </message>
  <message>
   <source>Reject what is smaller</source>
   <translation>Odrzuć mniejsze</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Wypełnij dziury</translation>
  </message>
  <message>
   <source>How strong</source>
   <translation>Jak mocno</translation>
  </message>
  <message>
   <source>Features that are changed</source>
   <translation>Zmieniane obiekty</translation>
  </message>
  <message>
   <source>this feature</source>
   <translation>ten obiekt</translation>
  </message>
  <message>
   <source>marked in the table</source>
   <translation>zaznaczone w tabeli</translation>
  </message>
  <message>
   <source>all shown</source>
   <translation>wszystkie pokazane</translation>
  </message>
  <message>
   <source>App&amp;ly</source>
   <translation>Za&amp;stosuj</translation>
  </message>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>° off</source>
   <translation>° odchyłki</translation>
  </message>
  <message>
   <source> times</source>
   <translation> razy</translation>
  </message>
  <message>
   <source> m²</source>
   <translation> m²</translation>
  </message>
  <message>
   <source>Writing was stopped; nothing was changed.</source>
   <translation>Zapis zatrzymano; nic nie zmieniono.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Ufność</translation>
  </message>
  <message>
   <source>Area (m²)</source>
   <translation>Powierzchnia (m²)</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Sprawdzenie</translation>
  </message>
  <message>
   <source>This model gave no confidence.</source>
   <translation>Ten model nie podał ufności.</translation>
  </message>
  <message>
   <source>Confidences were made in several ways: {ways}.</source>
   <translation>Ufności powstały na kilka sposobów: {ways}.</translation>
  </message>
  <message>
   <source>Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.</source>
   <translation>Ufność, skalibrowana: z tego, co miało 0,8 na obrazach wyłączonych z uczenia, poprawne było około 80 %.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found its class, on average over the cells of the outline.</source>
   <translation>Ufność: jak prawdopodobna była dla modelu jego klasa, średnio w komórkach obrysu.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found the corners it wrote down.</source>
   <translation>Ufność: jak prawdopodobne były dla modelu zapisane wierzchołki.</translation>
  </message>
  <message>
   <source>Confidence: {way}.</source>
   <translation>Ufność: {way}.</translation>
  </message>
  <message>
   <source>Checked in this range: {right} of {all} were right ({share} %).</source>
   <translation>Sprawdzono w tym zakresie: poprawne {right} z {all} ({share} %).</translation>
  </message>
  <message>
   <source>{done} of {all} reviewed</source>
   <translation>Sprawdzono {done} z {all}</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dane treningowe</translation>
  </message>
  <message>
   <source>Accepted features</source>
   <translation>Zaakceptowane obiekty</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) written to {file}.</source>
   <translation>
    <numerusform>Zapisano %n obiekt do {file}.</numerusform>
    <numerusform>Zapisano %n obiekty do {file}.</numerusform>
    <numerusform>Zapisano %n obiektów do {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>RSVLM: writing {file}</source>
   <translation>RSVLM: zapis do {file}</translation>
  </message>
  <message>
   <source>There is no result in the project yet; ask the imagery for something first.</source>
   <translation>W projekcie nie ma jeszcze wyniku; najpierw poszukaj czegoś na obrazie.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>Reading the picture…</source>
   <translation>Odczyt obrazu…</translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Kafel {done} z {total}</translation>
  </message>
  <message>
   <source>The place cannot be expressed in {crs}; choose one near the imagery.</source>
   <translation>Miejsca nie można wyrazić w {crs}; wybierz miejsce w pobliżu obrazu.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; its version may be another one.</source>
   <translation>Silnik przysłał coś niezrozumiałego; może mieć inną wersję.</translation>
  </message>
  <message>
   <source>It could not be saved in {wanted}; it is in {place}.</source>
   <translation>Nie można było zapisać w {wanted}; zapisano w {place}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Wystąpił nieoczekiwany błąd; szczegóły są w dzienniku.</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>Polecenie jest puste; wpisz, czego szukać, lub wybierz przykład.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Nie wybrano warstwy rastrowej; dodaj ją do projektu i wskaż.</translation>
  </message>
  <message>
   <source>The layer is no longer in the project; pick another one.</source>
   <translation>Tej warstwy nie ma już w projekcie; wskaż inną.</translation>
  </message>
  <message>
   <source>A place is asked about in one picture; choose “Map” or “Layer” above.</source>
   <translation>O miejsce pyta się na jednym obrazie; wybierz powyżej „Mapa” lub „Warstwa”.</translation>
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
   <source>Loading the model… {percent}</source>
   <translation>Wczytywanie modelu… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Wczytywanie modelu na {device}… {percent}</translation>
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
   <source>Waiting for the engine…</source>
   <translation>Oczekiwanie na silnik…</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: odczyt obrazu</translation>
  </message>
  <message>
   <source>Stopping… Press Stop again if that takes too long.</source>
   <translation>Zatrzymywanie… Naciśnij Zatrzymaj jeszcze raz, jeśli trwa to za długo.</translation>
  </message>
  <message>
   <source>The engine did not react to Stop and was ended; press Run to start it again.</source>
   <translation>Silnik nie zareagował na Zatrzymaj i został zakończony; naciśnij Uruchom, aby uruchomić go znowu.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it and run it again.</source>
   <translation>Silnik przysłał coś niezrozumiałego; uruchom go ponownie i powtórz zadanie.</translation>
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
   <source>Saving the layers…</source>
   <translation>Zapisywanie warstw…</translation>
  </message>
  <message>
   <source>RSVLM: saving the layers</source>
   <translation>RSVLM: zapisywanie warstw</translation>
  </message>
  <message>
   <source>The project was closed meanwhile; the result is in {file}.</source>
   <translation>W międzyczasie projekt zamknięto; wynik jest w {file}.</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Nie można uruchomić silnika; przyczyna jest w dzienniku.</translation>
  </message>
  <message>
   <source>{number} of {count}: {text}</source>
   <translation>{number} z {count}: {text}</translation>
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
  <message>
   <source>A series needs two dates at least; choose more layers.</source>
   <translation>Seria wymaga co najmniej dwóch dat; wybierz więcej warstw.</translation>
  </message>
  <message>
   <source>The date of {names} is not known; type it in the list, or leave the layer out.</source>
   <translation>Data nie jest znana: {names}; wpisz ją na liście lub pomiń warstwę.</translation>
  </message>
  <message>
   <source>{names} have the same date {date}; correct it, or leave one of them out.</source>
   <translation>{names} mają tę samą datę {date}; popraw ją lub pomiń jedną z warstw.</translation>
  </message>
  <message>
   <source>{prompt}, {first} to {last}</source>
   <translation>{prompt}, od {first} do {last}</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it, then go on.</source>
   <translation>Silnik przysłał coś niezrozumiałego; uruchom go ponownie, a potem kontynuuj.</translation>
  </message>
 </context>
 <context>
  <name>Server</name>
  <message>
   <source>Command that starts a server</source>
   <translation>Polecenie uruchamiające serwer</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopiuj</translation>
  </message>
  <message>
   <source>Servers on this computer</source>
   <translation>Serwery na tym komputerze</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>Sprawdź p&amp;onownie</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adres</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Check and &amp;use</source>
   <translation>Sprawdź i &amp;użyj</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Przestań używać</translation>
  </message>
  <message>
   <source>The server at {address} is used.</source>
   <translation>Używany jest serwer {address}.</translation>
  </message>
  <message>
   <source>{address} (process {pid})</source>
   <translation>{address} (proces {pid})</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>nie znaleziono</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Odpytywanie serwera…</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Zgadzam się: obrazy mogą trafiać do {host}</translation>
  </message>
  <message>
   <source>Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer.</source>
   <translation>Obrazy, słowa i token trafiają do {host} niezaszyfrowane; bezpieczniejszy jest tunel SSH.</translation>
  </message>
  <message>
   <source>A server that somebody has started, on this computer or another one. Where rsvlm is installed, this starts one; it prints its address and its token:</source>
   <translation>Serwer uruchomiony przez kogoś na tym lub innym komputerze. Tam, gdzie jest zainstalowany rsvlm, uruchamia go to polecenie; wypisuje ono adres i token:</translation>
  </message>
  <message>
   <source>Running here</source>
   <translation>Działa tutaj</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>A&amp;dres</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own file has it.</source>
   <translation>Jako hasło w uwierzytelnianiu QGIS, nigdzie indziej. Znaleziony tu serwer go nie potrzebuje: token jest w jego własnym pliku.</translation>
  </message>
  <message numerus="yes">
   <source>It answers, has %n model(s), and is used from now on.</source>
   <translation>
    <numerusform>Odpowiada, ma %n model i od teraz jest używany.</numerusform>
    <numerusform>Odpowiada, ma %n modele i od teraz jest używany.</numerusform>
    <numerusform>Odpowiada, ma %n modeli i od teraz jest używany.</numerusform>
   </translation>
  </message>
  <message>
   <source>It is no longer used; it goes on by itself.</source>
   <translation>Nie jest już używany; sam działa dalej.</translation>
  </message>
  <message>
   <source>There is no token for {address}; choose the entry of QGIS that has it.</source>
   <translation>Nie ma tokenu dla {address}; wybierz wpis QGIS, który go ma.</translation>
  </message>
 </context>
 <context>
  <name>Setup</name>
  <message>
   <source>Gathering the facts…</source>
   <translation>Zbieranie informacji…</translation>
  </message>
  <message>
   <source>The report is on the clipboard; paste it where it is needed.</source>
   <translation>Raport jest w schowku; wklej go tam, gdzie jest potrzebny.</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modele…</translation>
  </message>
  <message>
   <source>More models: set &amp;up…</source>
   <translation>Więcej modeli: s&amp;konfiguruj…</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Kopiuj &amp;diagnostykę</translation>
  </message>
 </context>
 <context>
  <name>Swipe</name>
  <message>
   <source>Drag the line · V, H turn it · Esc ends</source>
   <translation>Przeciągnij linię · V, H obraca ją · Esc kończy</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Outline</source>
   <translation>Obrysuj</translation>
  </message>
  <message>
   <source>Choose what to look at, what to do, type what you are looking for, press Run. This step opens a sample scene and asks for water: polygons appear on the map.</source>
   <translation>Wybierz, co analizować i co zrobić, wpisz, czego szukasz, i naciśnij Uruchom. Ten krok otwiera przykładową scenę i pyta o water: na mapie pojawiają się poligony.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Znajdź</translation>
  </message>
  <message>
   <source>A box around each thing. A click on a line below “What came out” goes to its place on the map.</source>
   <translation>Prostokąt wokół każdej rzeczy. Kliknięcie wiersza pod „Wyniki” przenosi do jego miejsca na mapie.</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Zmiany</translation>
  </message>
  <message>
   <source>Two layers of different dates: what is new, gone or altered between them. The dates come from the layers or their names.</source>
   <translation>Dwie warstwy z różnych dat: co między nimi jest nowe, zniknęło lub się zmieniło. Daty pochodzą z warstw lub ich nazw.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Zapytaj</translation>
  </message>
  <message>
   <source>An answer in words. Below the prompt are examples of what the chosen model was taught. The small model is often wrong here; large models do better.</source>
   <translation>Odpowiedź słowami. Pod poleceniem są przykłady tego, czego uczono wybrany model. Mały model często się tu myli; duże radzą sobie lepiej.</translation>
  </message>
  <message>
   <source>Your own imagery</source>
   <translation>Własne obrazy</translation>
  </message>
  <message>
   <source>Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell how they were made. Everything else is in the menu at the foot of this window.</source>
   <translation>Kliknij prawym przyciskiem warstwę rastrową, dwie lub grupę. Wyniki to warstwy GeoPackage, które mówią, jak powstały. Wszystko inne jest w menu na dole tego okna.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zamknij</translation>
  </message>
  <message>
   <source>New here?</source>
   <translation>Pierwszy raz?</translation>
  </message>
  <message>
   <source>A sample scene and a prompt that works; then press Run. Nothing needs to be installed.</source>
   <translation>Przykładowa scena i działające polecenie; potem naciśnij Uruchom. Niczego nie trzeba instalować.</translation>
  </message>
  <message>
   <source>Tr&amp;y it with a sample scene</source>
   <translation>Wypróbuj &amp;przykład</translation>
  </message>
  <message>
   <source>To&amp;ur</source>
   <translation>Przew&amp;odnik</translation>
  </message>
  <message>
   <source>&amp;Set it up</source>
   <translation>S&amp;konfiguruj</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Wstecz</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Dalej</translation>
  </message>
  <message>
   <source>{number} of {count}: {title}</source>
   <translation>{number} z {count}: {title}</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Gotowe</translation>
  </message>
  <message>
   <source>User &amp;guide</source>
   <translation>Podręcznik &amp;użytkownika</translation>
  </message>
  <message>
   <source>&amp;Tour with sample scenes</source>
   <translation>Przewodnik z przykładowymi &amp;scenami</translation>
  </message>
  <message>
   <source>The guide cannot be opened here; it is the file {file}.</source>
   <translation>Podręcznika nie można tu otworzyć; to plik {file}.</translation>
  </message>
  <message>
   <source>The sample scene {file} cannot be read; install the plugin again.</source>
   <translation>Przykładowej sceny {file} nie można odczytać; zainstaluj wtyczkę ponownie.</translation>
  </message>
 </context>
 <context>
  <name>Whole</name>
  <message>
   <source>Progress of {title}</source>
   <translation>Postęp: {title}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Wstrzymaj</translation>
  </message>
  <message>
   <source>What is done is kept</source>
   <translation>To, co zrobiono, zostaje zachowane</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Kontynuuj</translation>
  </message>
  <message>
   <source>From where it was; nothing is done twice</source>
   <translation>Od miejsca przerwania; nic nie jest robione dwa razy</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Pokaż</translation>
  </message>
  <message>
   <source>Its layers on the map</source>
   <translation>Jej warstwy na mapie</translation>
  </message>
  <message>
   <source>Take this away from here; the file stays</source>
   <translation>Usuń to stąd; plik pozostaje</translation>
  </message>
  <message>
   <source>Pausing…</source>
   <translation>Wstrzymywanie…</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Kafle</translation>
  </message>
  <message>
   <source>Paused; nothing was done yet.</source>
   <translation>Wstrzymano; nic jeszcze nie zrobiono.</translation>
  </message>
  <message>
   <source>Paused. Tiles done: {count}; what was done is kept.</source>
   <translation>Wstrzymano, gotowe kafle: {count}; to, co zrobiono, zostaje zachowane.</translation>
  </message>
  <message>
   <source>{problem} What was done is kept; go on when that is put right.</source>
   <translation>{problem} To, co zrobiono, zostaje zachowane; kontynuuj po usunięciu problemu.</translation>
  </message>
  <message>
   <source>{file} is gone; it was moved or removed.</source>
   <translation>Pliku {file} już nie ma; przeniesiono go lub usunięto.</translation>
  </message>
  <message>
   <source>{file} does not say which scene it belongs to; start the scene again.</source>
   <translation>Plik {file} nie mówi, do której sceny należy; zleć scenę od nowa.</translation>
  </message>
  <message>
   <source>RSVLM: opening a whole scene</source>
   <translation>RSVLM: otwieranie całej sceny</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Przeszukany obszar</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s)</source>
   <translation>
    <numerusform>%n obiekt</numerusform>
    <numerusform>%n obiekty</numerusform>
    <numerusform>%n obiektów</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing found; what was searched is kept as a layer.</source>
   <translation>Nic nie znaleziono; przeszukany obszar zostaje zachowany jako warstwa.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) found.</source>
   <translation>
    <numerusform>Znaleziono %n obiekt.</numerusform>
    <numerusform>Znaleziono %n obiekty.</numerusform>
    <numerusform>Znaleziono %n obiektów.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s) failed; Go on tries them again.</source>
   <translation>
    <numerusform>Błąd w %n kaflu; „Kontynuuj” spróbuje ponownie.</numerusform>
    <numerusform>Błąd w %n kaflach; „Kontynuuj” spróbuje ponownie.</numerusform>
    <numerusform>Błąd w %n kaflach; „Kontynuuj” spróbuje ponownie.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {estimate} of the ground is {label}{range}.</source>
   <translation>Około {estimate} terenu to {label}{range}.</translation>
  </message>
  <message>
   <source>About {estimate} × {label}{range}.</source>
   <translation>Około {estimate} × {label}{range}.</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> (od {low} do {high})</translation>
  </message>
  <message>
   <source>&amp;Go on with this whole scene</source>
   <translation>&amp;Kontynuuj tę całą scenę</translation>
  </message>
  <message>
   <source>A whole scene is one layer or two dates in which features are looked for.</source>
   <translation>Cała scena to jedna warstwa lub dwie daty, w których szuka się obiektów.</translation>
  </message>
  <message>
   <source>A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”.</source>
   <translation>Cała scena jest czytana z pliku, a nie tak, jak jest wyświetlana; wybierz inne „Wartości” w „Piksele”.</translation>
  </message>
  <message>
   <source>The values of {names} are looked at as they are in the file, without the style.</source>
   <translation>Wartości {names} są analizowane tak, jak są w pliku, bez stylu.</translation>
  </message>
  <message>
   <source>{file} exists; choose another name, or add it to the project and go on with it from its menu.</source>
   <translation>Plik {file} już istnieje; wybierz inną nazwę albo dodaj go do projektu i kontynuuj z jego menu.</translation>
  </message>
  <message>
   <source>The two layers have different coordinate systems; look at both in full, or reproject one of them.</source>
   <translation>Warstwy mają różne układy współrzędnych; analizuj je w całości albo odwzoruj do jednego układu.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Oczekiwanie na silnik…</translation>
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
   <source>{done} of {total} tiles</source>
   <translation>kafle: {done} z {total}</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>zostało około {time}</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up yet.</source>
   <translation>Całe sceny wymagają silnika Serwer, którego jeszcze nie skonfigurowano.</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>Skonfiguruj…</translation>
  </message>
  <message>
   <source>The server is on another computer and does not read the files of this one.</source>
   <translation>Serwer jest na innym komputerze i nie czyta plików z tego komputera.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({reason}); choose another place for the file.</source>
   <translation>Nie można utworzyć {folder} ({reason}); wybierz inne miejsce na plik.</translation>
  </message>
  <message>
   <source>A whole scene is being worked on: {title} ({file}), {percent} %.</source>
   <translation>Trwa praca nad całą sceną: {title} ({file}), {percent} %.</translation>
  </message>
  <message>
   <source>Not finished; what was done is kept. Go on when you like.</source>
   <translation>Nie ukończono; to, co zrobiono, zostaje zachowane. Możesz kontynuować w każdej chwili.</translation>
  </message>
  <message>
   <source>{file} is finished; there is nothing left to do.</source>
   <translation>{file} jest ukończony; nie ma już nic do zrobienia.</translation>
  </message>
  <message>
   <source>Waiting until “{title}” is done or paused…</source>
   <translation>Oczekiwanie na koniec lub wstrzymanie „{title}”…</translation>
  </message>
  <message>
   <source>Waiting until a tile of “{title}” is done…</source>
   <translation>Oczekiwanie na koniec kafla „{title}”…</translation>
  </message>
  <message>
   <source>{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery or look at the part that the map shows.</source>
   <translation>{name} to usługa rysująca obrazy, a nie plik; cała scena wymaga pliku, więc pobierz obraz lub wybierz część widoczną na mapie.</translation>
  </message>
  <message>
   <source>{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.</source>
   <translation>{name} nie jest zwykłym plikiem z własną georeferencją; wyeksportuj warstwę jako GeoTIFF i użyj go.</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Przeanalizowane</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Brak danych</translation>
  </message>
  <message>
   <source>Outside of the region</source>
   <translation>Poza obszarem</translation>
  </message>
  <message>
   <source>Not in the sample</source>
   <translation>Poza próbą</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Z błędem</translation>
  </message>
  <message>
   <source>others</source>
   <translation>inne</translation>
  </message>
 </context>
</TS>
