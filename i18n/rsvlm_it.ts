<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Trova…</translation>
  </message>
  <message>
   <source>&amp;Outline…</source>
   <translation>&amp;Delimita…</translation>
  </message>
  <message>
   <source>De&amp;tect…</source>
   <translation>&amp;Rileva…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>C&amp;hiedi…</translation>
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation>De&amp;scrivi…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;Confronta…</translation>
  </message>
  <message>
   <source>Ask about the &amp;selected features…</source>
   <translation>Chiedi degli &amp;elementi selezionati…</translation>
  </message>
  <message>
   <source>Ask about this…</source>
   <translation>Chiedi di questo…</translation>
  </message>
  <message>
   <source>What is this? (RSVLM)</source>
   <translation>Che cos'è questo? (RSVLM)</translation>
  </message>
  <message>
   <source>Draw a box and ask (RSVLM)</source>
   <translation>Disegna un rettangolo e chiedi (RSVLM)</translation>
  </message>
  <message>
   <source>the box on the map</source>
   <translation>il rettangolo sulla mappa</translation>
  </message>
  <message>
   <source>the place on the map</source>
   <translation>il punto sulla mappa</translation>
  </message>
  <message>
   <source>No feature with a shape is selected; select one first.</source>
   <translation>Nessun elemento con una geometria è selezionato; prima selezionane uno.</translation>
  </message>
  <message>
   <source>feature {number} of {layer}</source>
   <translation>elemento {number} di {layer}</translation>
  </message>
  <message numerus="yes">
   <source>%n features of {layer}</source>
   <translation>
    <numerusform>%n elemento di {layer}</numerusform>
    <numerusform>%n elementi di {layer}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Improve the model…</source>
   <translation>&amp;Migliora il modello…</translation>
  </message>
  <message>
   <source>&amp;Label features…</source>
   <translation>Classifica &amp;gli elementi…</translation>
  </message>
  <message>
   <source>Ask about &amp;each feature…</source>
   <translation>Chiedi di &amp;ogni elemento…</translation>
  </message>
  <message>
   <source>&amp;Review…</source>
   <translation>R&amp;ivedi…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>V&amp;aluta…</translation>
  </message>
  <message>
   <source>&amp;Review a result</source>
   <translation>Rivedi &amp;un risultato</translation>
  </message>
  <message>
   <source>&amp;Evaluate a result</source>
   <translation>&amp;Valuta un risultato</translation>
  </message>
  <message>
   <source>&amp;Swipe</source>
   <translation>Te&amp;ndina</translation>
  </message>
  <message>
   <source>Compare both dates on the map with a line that you drag</source>
   <translation>Confronta le due date sulla mappa trascinando una linea</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <source>Begin jobs on the main thread; in a task run the Processing algorithms.</source>
   <translation>Avvia i lavori dal thread principale; in un task esegui gli algoritmi di Processing.</translation>
  </message>
  <message>
   <source>The task {task} is not known; use one of {names}.</source>
   <translation>Il compito {task} non è noto; usa uno di questi: {names}.</translation>
  </message>
  <message>
   <source>There is no such option ({reason}); see rsvlm_qgis.order.How.</source>
   <translation>Questa opzione non esiste ({reason}); vedi rsvlm_qgis.order.How.</translation>
  </message>
  <message>
   <source>RSVLM: {prompt}</source>
   <translation>RSVLM: {prompt}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Si è verificato un errore imprevisto.</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The region lies outside of {name}; draw it where the imagery is.</source>
   <translation>La regione è fuori da {name}; disegnala dove c'è l'immagine.</translation>
  </message>
  <message>
   <source>One date is not known; set it in the dock or in the layer's temporal properties.</source>
   <translation>Una data non è nota; indicala nel pannello o nelle proprietà temporali del layer.</translation>
  </message>
  <message>
   <source>No date is known; set both in the dock or in the layers' temporal properties.</source>
   <translation>Nessuna data è nota; indicale entrambe nel pannello o nelle proprietà temporali dei layer.</translation>
  </message>
  <message>
   <source>The dates {first} and {second} were guessed from the layers' names; check them.</source>
   <translation>Le date {first} e {second} sono state dedotte dai nomi dei layer; controllale.</translation>
  </message>
  <message>
   <source>Both pictures have the date {first}; choose two dates, or correct them.</source>
   <translation>Entrambe le immagini hanno la data {first}; scegli due date o correggile.</translation>
  </message>
  <message>
   <source>The first picture ({first}) is later than the second ({second}); swap them unless it is meant.</source>
   <translation>La prima immagine ({first}) è posteriore alla seconda ({second}); scambiale, a meno che non sia voluto.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>L'estensione non può essere espressa in {crs}; scegline una vicina alle immagini.</translation>
  </message>
  <message>
   <source>{file} cannot be seen with other pixels ({reason}); choose its own pixels.</source>
   <translation>{file} non può essere visto con altri pixel ({reason}); scegli i suoi pixel.</translation>
  </message>
  <message>
   <source>{file} was changed during the run: the result may show both states; run it again.</source>
   <translation>{file} è stato modificato durante l'esecuzione: il risultato può mostrare entrambi gli stati; esegui di nuovo.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>L'estensione scelta è vuota; fai zoom sulle immagini o scegli un'altra estensione.</translation>
  </message>
  <message>
   <source>The georeference {affine} of the raster has no area; repair its geotransform.</source>
   <translation>La georeferenziazione {affine} del raster non ha area; ripara la sua geotrasformazione.</translation>
  </message>
  <message>
   <source>The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.</source>
   <translation>L'estensione ha {width} × {height} pixel alla risoluzione delle immagini, più di quanti se ne possano acquisire in una volta (circa {side} × {side}); fai zoom, scegli un'estensione più piccola o una risoluzione più grossolana.</translation>
  </message>
  <message>
   <source>The imagery has no place on the ground; choose its own pixels, not metres.</source>
   <translation>L'immagine non è georeferenziata; scegli i suoi pixel, non i metri.</translation>
  </message>
  <message>
   <source>The layer {name} is a service of any size; look at the part that the map shows.</source>
   <translation>Il layer {name} è un servizio senza dimensioni proprie; scegli la parte mostrata dalla mappa.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>Nessun layer raster è visibile nella mappa; attivane uno nel pannello Layer.</translation>
  </message>
  <message>
   <source>No visible raster layer lies in the map's extent; zoom to the imagery first.</source>
   <translation>Nessun layer raster visibile nell'estensione della mappa; prima fai zoom sulle immagini.</translation>
  </message>
  <message>
   <source>The layer {name} has no coordinate system but the other has one; set it first.</source>
   <translation>Il layer {name} non ha un sistema di coordinate mentre l'altro ce l'ha; prima impostalo.</translation>
  </message>
  <message>
   <source>The layers {before} and {after} do not overlap here; choose two of the same place.</source>
   <translation>I layer {before} e {after} qui non si sovrappongono; scegline due dello stesso luogo.</translation>
  </message>
  <message>
   <source>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</source>
   <translation>L'estensione è fuori dal layer {name}; fai zoom sul layer o scegli un'altra estensione.</translation>
  </message>
  <message>
   <source>The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.</source>
   <translation>L'estensione attraversa l'antimeridiano, dove {name} comincia e finisce; viene analizzato solo il lato più ampio.</translation>
  </message>
  <message>
   <source>Bands are chosen of a single raster file only; choose those of {name} in its style.</source>
   <translation>Le bande si scelgono solo per un singolo file raster; scegli quelle di {name} nel suo stile.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; look at the part that the map shows.</source>
   <translation>Il layer {name} non ha pixel propri; scegli la parte mostrata dalla mappa.</translation>
  </message>
  <message>
   <source>{name} covers {share:.0%} of the extent; the rest was not looked at.</source>
   <translation>{name} copre il {share:.0%} dell'estensione; il resto non è stato analizzato.</translation>
  </message>
  <message>
   <source>The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until the map shows all of it and run it again.</source>
   <translation>La cattura di {name} è caricata a metà: prima ce n'era il {before:.0%}, poi il {share:.0%}; attendi che la mappa la mostri per intero ed esegui di nuovo.</translation>
  </message>
  <message>
   <source>choose an extent where the layer has data, or check that its file is whole</source>
   <translation>scegli un'estensione in cui il layer contiene dati o controlla che il suo file sia completo</translation>
  </message>
  <message>
   <source>check that the service can be reached</source>
   <translation>controlla che il servizio sia raggiungibile</translation>
  </message>
  <message>
   <source>The capture of {name} is blank: {reason}; {advice}.</source>
   <translation>La cattura di {name} è vuota: {reason}; {advice}.</translation>
  </message>
  <message>
   <source>nothing was painted</source>
   <translation>non è stato disegnato nulla</translation>
  </message>
  <message>
   <source>all of it has one colour</source>
   <translation>è tutta di un solo colore</translation>
  </message>
  <message>
   <source>The region cannot be expressed in {crs}; draw it near the imagery.</source>
   <translation>La regione non può essere espressa in {crs}; disegnala vicino all'immagine.</translation>
  </message>
  <message>
   <source>QGIS would paint another place than the one chosen; choose a slightly different extent.</source>
   <translation>QGIS disegnerebbe un luogo diverso da quello scelto; scegli un'estensione leggermente diversa.</translation>
  </message>
  <message>
   <source>The capture cannot be written to {folder} ({reason}); free some disk space.</source>
   <translation>La cattura non può essere scritta in {folder} ({reason}); libera spazio su disco.</translation>
  </message>
  <message>
   <source>The capture was stopped.</source>
   <translation>La cattura è stata interrotta.</translation>
  </message>
  <message>
   <source>There is not enough memory to paint the map; zoom in or choose a smaller extent.</source>
   <translation>La memoria non basta per disegnare la mappa; fai zoom o scegli un'estensione più piccola.</translation>
  </message>
  <message>
   <source>QGIS cannot read its source</source>
   <translation>QGIS non riesce a leggere la sua sorgente</translation>
  </message>
  <message>
   <source>The layer {name} cannot be read ({reason}); repair or remove it.</source>
   <translation>Il layer {name} non può essere letto ({reason}); riparalo o rimuovilo.</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Stopped before the end; what was done is kept.</source>
   <translation>Interrotto prima della fine; quanto è stato fatto viene conservato.</translation>
  </message>
  <message>
   <source>Nothing found. What was searched is kept as a layer.</source>
   <translation>Nessun risultato. L'area esaminata viene conservata come layer.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>Il modello non ha dato risposta.</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Contorni: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Trovati: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Rilevati: {prompt}</translation>
  </message>
  <message>
   <source>What changed: {prompt}</source>
   <translation>Cambiamenti: {prompt}</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descrizione</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Area esaminata</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Rivedi…</translation>
  </message>
  <message numerus="yes">
   <source>Looked closer at %n place(s)</source>
   <translation>
    <numerusform>%n punto visto da vicino</numerusform>
    <numerusform>%n punti visti da vicino</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {done} of {count} parts</source>
   <translation>{done} parti esaminate su {count}</translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n luogo</numerusform>
    <numerusform>%n luoghi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n polygon(s)</source>
   <translation>
    <numerusform>%n poligono</numerusform>
    <numerusform>%n poligoni</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pixel</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n tassello</numerusform>
    <numerusform>%n tasselli</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model call(s)</source>
   <translation>
    <numerusform>%n chiamata al modello</numerusform>
    <numerusform>%n chiamate al modello</numerusform>
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
   <translation>Disegna un rettangolo e c&amp;hiedi</translation>
  </message>
  <message>
   <source>Draw a box on the map; what lies in it is asked about at once</source>
   <translation>Disegna un rettangolo sulla mappa; la domanda riguarda subito ciò che contiene</translation>
  </message>
  <message>
   <source>Ask about the whole picture again</source>
   <translation>Chiedi di nuovo dell'intera immagine</translation>
  </message>
  <message>
   <source>About: {place}</source>
   <translation>Su: {place}</translation>
  </message>
  <message>
   <source>Nothing yet. Answers appear here and on the map.</source>
   <translation>Ancora nulla. Le risposte compaiono qui e sulla mappa.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>Risultati</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Mostra sulla mappa</translation>
  </message>
  <message>
   <source>Accept, reject or correct what was found, one by one</source>
   <translation>Accetta, rifiuta o correggi uno per uno gli oggetti trovati</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>Il modello scelto non è in grado di farlo.</translation>
  </message>
  <message>
   <source>What the run would cost</source>
   <translation>Quanto costerebbe l'esecuzione</translation>
  </message>
  <message>
   <source>Seconds are those that runs took on this machine so far</source>
   <translation>I secondi sono quelli delle esecuzioni fatte finora su questo computer</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n tassello</numerusform>
    <numerusform>%n tasselli</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) at most</source>
   <translation>
    <numerusform>al massimo %n chiamata</numerusform>
    <numerusform>al massimo %n chiamate</numerusform>
   </translation>
  </message>
  <message>
   <source>time not measured yet</source>
   <translation>tempo non ancora misurato</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>circa {time}</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>dedotta</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Dedotta dal nome del layer; correggila se è sbagliata</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Delimita</translation>
  </message>
  <message>
   <source>Polygons of what you name</source>
   <translation>Poligoni di ciò che nomini</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Trova</translation>
  </message>
  <message>
   <source>A box around each thing you name</source>
   <translation>Un rettangolo intorno a ogni cosa che nomini</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Rileva</translation>
  </message>
  <message>
   <source>Detect objects: all of the classes you list, as turned rectangles or boxes</source>
   <translation>Rileva oggetti: tutte le classi che elenchi, come rettangoli orientati o allineati</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Confronta</translation>
  </message>
  <message>
   <source>What is new, gone or altered</source>
   <translation>Che cosa è nuovo, scomparso o cambiato</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Chiedi</translation>
  </message>
  <message>
   <source>An answer in words</source>
   <translation>Una risposta a parole</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Descrivi</translation>
  </message>
  <message>
   <source>What is to be seen</source>
   <translation>Che cosa si vede</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Che cosa fare</translation>
  </message>
  <message>
   <source>&amp;Forget all prompts</source>
   <translation>Dime&amp;ntica tutti i prompt</translation>
  </message>
  <message>
   <source>The chosen model answers no questions; choose another one.</source>
   <translation>Il modello scelto non risponde a domande; scegline un altro.</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Operazione</translation>
  </message>
  <message>
   <source>What to outline, such as: {example}</source>
   <translation>Che cosa delimitare, ad es.: {example}</translation>
  </message>
  <message>
   <source>What to find, such as: {example}</source>
   <translation>Che cosa trovare, ad es.: {example}</translation>
  </message>
  <message>
   <source>Classes to detect, such as: {example}</source>
   <translation>Classi da rilevare, ad es.: {example}</translation>
  </message>
  <message>
   <source>What may have changed, such as: {example}</source>
   <translation>Che cosa può essere cambiato, ad es.: {example}</translation>
  </message>
  <message>
   <source>A question, such as: {example}</source>
   <translation>Una domanda, ad es.: {example}</translation>
  </message>
  <message>
   <source>Is there a road?</source>
   <translation>Is there a road?</translation>
  </message>
  <message>
   <source>May stay empty</source>
   <translation>Può restare vuoto</translation>
  </message>
  <message>
   <source>This model takes any word or sentence.</source>
   <translation>Questo modello accetta qualsiasi parola o frase.</translation>
  </message>
  <message>
   <source>This model knows: {words}</source>
   <translation>Questo modello conosce: {words}</translation>
  </message>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Integrato (nulla da installare)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Server (ambiente dedicato)</translation>
  </message>
  <message>
   <source>What computes: the processor or a graphics card</source>
   <translation>Dove si calcola: il processore o una scheda grafica</translation>
  </message>
  <message>
   <source>Fewer bits need less memory and are a little less exact</source>
   <translation>Meno bit richiedono meno memoria e sono un po' meno esatti</translation>
  </message>
  <message>
   <source>Restart the engine</source>
   <translation>Riavvia il motore</translation>
  </message>
  <message>
   <source>More models…</source>
   <translation>Altri modelli…</translation>
  </message>
  <message>
   <source>The model without what it has learned</source>
   <translation>Il modello senza quanto ha imparato</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Avvio del motore…</translation>
  </message>
  <message>
   <source>The engine is not running.</source>
   <translation>Il motore non è in esecuzione.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modello</translation>
  </message>
  <message>
   <source>&amp;Engine</source>
   <translation>Mo&amp;tore</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modello</translation>
  </message>
  <message>
   <source>&amp;Device</source>
   <translation>&amp;Dispositivo</translation>
  </message>
  <message>
   <source>Pre&amp;cision</source>
   <translation>Pre&amp;cisione</translation>
  </message>
  <message>
   <source>&amp;Back to {model}</source>
   <translation>Di nuo&amp;vo {model}</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Calcolo di quanto serve…</translation>
  </message>
  <message>
   <source>Folder of a checkpoint</source>
   <translation>Cartella di un checkpoint</translation>
  </message>
  <message>
   <source>Runs at {host}.</source>
   <translation>In esecuzione su {host}.</translation>
  </message>
  <message>
   <source>Runs on the {device}, in {precision}.</source>
   <translation>In esecuzione su {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}.</source>
   <translation>Caricato: {needed} su {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}; {free} are free.</source>
   <translation>Caricato: {needed} su {device}, in {precision}; {free} liberi.</translation>
  </message>
  <message>
   <source>Look at all that the map shows</source>
   <translation>Analizza tutto ciò che la mappa mostra</translation>
  </message>
  <message numerus="yes">
   <source>%n layer(s) of the group {name}</source>
   <translation>
    <numerusform>%n layer del gruppo {name}</numerusform>
    <numerusform>%n layer del gruppo {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>How it is done: what is drawn, and how closely is looked</source>
   <translation>Come si procede: che cosa si disegna e con quanto dettaglio si guarda</translation>
  </message>
  <message>
   <source>How: {choice}</source>
   <translation>Metodo: {choice}</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Metodo</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mappa</translation>
  </message>
  <message>
   <source>What the map shows now</source>
   <translation>Ciò che la mappa mostra ora</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>One raster layer</source>
   <translation>Un layer raster</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Due date</translation>
  </message>
  <message>
   <source>Two layers of different dates</source>
   <translation>Due layer di date diverse</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Many layers in time order</source>
   <translation>Molti layer in ordine di tempo</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Che cosa analizzare</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Layer raster da analizzare</translation>
  </message>
  <message>
   <source>Only the part that the map shows</source>
   <translation>Solo la parte mostrata dalla mappa</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Analizza</translation>
  </message>
  <message>
   <source>Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.</source>
   <translation>Dà all'immagine successiva la luce di quella precedente, in modo uniforme per tutta la scena: con una retta sul terreno che è cambiato meno, o con le quote di scuro e di chiaro. Utile quando foschia o stagione differiscono molto.</translation>
  </message>
  <message>
   <source>as they are</source>
   <translation>così come sono</translation>
  </message>
  <message>
   <source>matched by unchanged ground</source>
   <translation>adattati al suolo invariato</translation>
  </message>
  <message>
   <source>matched by histogram</source>
   <translation>adattati con l'istogramma</translation>
  </message>
  <message>
   <source>Colours of the two dates</source>
   <translation>Colori delle due date</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>Colo&amp;ri</translation>
  </message>
  <message>
   <source>Ali&amp;gn the later date</source>
   <translation>Allinea il la&amp;yer successivo</translation>
  </message>
  <message>
   <source>How far the dates lie apart is measured anyway; this puts the later one back.</source>
   <translation>Lo scostamento tra le date viene misurato comunque; questa opzione lo corregge nella successiva.</translation>
  </message>
  <message>
   <source>colours matched</source>
   <translation>colori adattati</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>allineata</translation>
  </message>
  <message>
   <source>{title} – partly downloaded</source>
   <translation>{title} – scaricato in parte</translation>
  </message>
  <message>
   <source>{title} – damaged</source>
   <translation>{title} – danneggiato</translation>
  </message>
  <message>
   <source>{title} – to download</source>
   <translation>{title} – da scaricare</translation>
  </message>
  <message>
   <source>A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project</source>
   <translation>Una cartella con RSUniVLM, RSCoVLM o un modello Qwen-VL così come pubblicato, o con un checkpoint di questo progetto</translation>
  </message>
  <message>
   <source>Checkpoint folder…</source>
   <translation>Cartella di checkpoint…</translation>
  </message>
  <message>
   <source>A model on a server that speaks OpenAI's protocol; pictures go there</source>
   <translation>Un modello su un server che usa il protocollo di OpenAI; le immagini vengono inviate lì</translation>
  </message>
  <message>
   <source>On another computer…</source>
   <translation>Su un altro computer…</translation>
  </message>
  <message>
   <source>Has learned: {label}</source>
   <translation>Ha imparato: {label}</translation>
  </message>
  <message>
   <source>Size: {size}</source>
   <translation>Dimensione: {size}</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licenza: {licence}</translation>
  </message>
  <message>
   <source>Pictures go to {host}</source>
   <translation>Le immagini vanno a {host}</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Altro</translation>
  </message>
  <message>
   <source>Turned</source>
   <translation>Orientati</translation>
  </message>
  <message>
   <source>Rectangles turned with the objects</source>
   <translation>Rettangoli orientati secondo gli oggetti</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Allineati</translation>
  </message>
  <message>
   <source>Boxes along the picture's sides</source>
   <translation>Rettangoli allineati ai lati dell'immagine</translation>
  </message>
  <message>
   <source>What is drawn round an object</source>
   <translation>Che cosa si disegna intorno a un oggetto</translation>
  </message>
  <message>
   <source>Show tiles en&amp;larged</source>
   <translation>Mostra i tasselli in&amp;granditi</translation>
  </message>
  <message>
   <source>Each tile is shown to the model at the largest size it was trained on: small objects are found more often, and it takes several times as long.</source>
   <translation>Ogni tassello viene mostrato al modello nella dimensione massima con cui è stato addestrato: gli oggetti piccoli si trovano più spesso, ma ci vuole un tempo più volte maggiore.</translation>
  </message>
  <message>
   <source>This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: it draws the outline in each box. Empty: boxes only.</source>
   <translation>Questo modello disegna rettangoli, non contorni. Indica la cartella di un modello di segmentazione della famiglia SAM in tuo possesso: disegnerà il contorno in ogni rettangolo. Vuoto: solo rettangoli.</translation>
  </message>
  <message>
   <source>Folder of a SAM model</source>
   <translation>Cartella di un modello SAM</translation>
  </message>
  <message>
   <source>Draw &amp;outlines in boxes with</source>
   <translation>C&amp;ontorni nei rettangoli con</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Scegli la cartella</translation>
  </message>
  <message>
   <source>turned rectangles</source>
   <translation>rettangoli orientati</translation>
  </message>
  <message>
   <source>boxes</source>
   <translation>rettangoli allineati</translation>
  </message>
  <message>
   <source>enlarged</source>
   <translation>ingranditi</translation>
  </message>
  <message>
   <source>outlines by {model}</source>
   <translation>contorni con {model}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Celle</translation>
  </message>
  <message>
   <source>Along the cells that the model marks</source>
   <translation>Lungo le celle segnate dal modello</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Liscio</translation>
  </message>
  <message>
   <source>Between the cells, where the probability passes the slider's value</source>
   <translation>Tra le celle, dove la probabilità attraversa il valore del cursore</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the model's own answer, less takes in more, more keeps only what is certain.</source>
   <translation>Il modello assegna a ogni cella una probabilità; da questo valore in su la cella appartiene al contorno. 50 % è la risposta del modello stesso; un valore minore include di più, uno maggiore conserva solo ciò che è certo.</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>Certezza</translation>
  </message>
  <message>
   <source>Certain&amp;ty</source>
   <translation>Certe&amp;zza</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>liscio</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>celle</translation>
  </message>
  <message>
   <source>from {percent}</source>
   <translation>da {percent}</translation>
  </message>
  <message>
   <source>Layer of the earlier date</source>
   <translation>Layer della data precedente</translation>
  </message>
  <message>
   <source>Layer of the later date</source>
   <translation>Layer della data successiva</translation>
  </message>
  <message>
   <source>Earlier date</source>
   <translation>Data precedente</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>Data successiva</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>Scambia</translation>
  </message>
  <message>
   <source>Swap before and after</source>
   <translation>Scambia prima e dopo</translation>
  </message>
  <message>
   <source>S&amp;wipe</source>
   <translation>Tendin&amp;a</translation>
  </message>
  <message>
   <source>Compare both on the map with a line that you drag</source>
   <translation>Confronta le due sulla mappa trascinando una linea</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Prima</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Dopo</translation>
  </message>
  <message>
   <source>No date is known; the results will have none either.</source>
   <translation>Nessuna data è nota; neanche i risultati ne avranno una.</translation>
  </message>
  <message>
   <source>One date is not known; the results will lack it too.</source>
   <translation>Una data non è nota; mancherà anche ai risultati.</translation>
  </message>
  <message>
   <source>Both have the same date.</source>
   <translation>Entrambe hanno la stessa data.</translation>
  </message>
  <message>
   <source>The earlier date lies after the later one; swap them.</source>
   <translation>La data precedente è posteriore a quella successiva; scambiale.</translation>
  </message>
  <message>
   <source>What one pixel covers on the ground, and how its values are shown</source>
   <translation>Quanto suolo copre un pixel e come vengono mostrati i suoi valori</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Risoluzione</translation>
  </message>
  <message>
   <source>As the imagery is</source>
   <translation>Quella dell'immagine</translation>
  </message>
  <message>
   <source>Twice as coarse</source>
   <translation>Due volte più grossolana</translation>
  </message>
  <message>
   <source>Four times as coarse</source>
   <translation>Quattro volte più grossolana</translation>
  </message>
  <message>
   <source>In metres:</source>
   <translation>In metri:</translation>
  </message>
  <message>
   <source>Side of a pixel on the ground in metres</source>
   <translation>Lato di un pixel al suolo, in metri</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valori</translation>
  </message>
  <message>
   <source>As they come</source>
   <translation>Predefiniti</translation>
  </message>
  <message>
   <source>As displayed</source>
   <translation>Come visualizzati</translation>
  </message>
  <message>
   <source>Raw bands, stretched</source>
   <translation>Bande grezze, con stretching</translation>
  </message>
  <message>
   <source>As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th percentile</source>
   <translation>Predefiniti: un semplice file così com'è, tutto il resto come visualizzato. Come visualizzati: con lo stile del layer. Bande grezze: i valori del file; quelli oltre gli 8 bit sono stirati dal 2° al 98° percentile</translation>
  </message>
  <message>
   <source>&amp;Bands</source>
   <translation>&amp;Bande</translation>
  </message>
  <message>
   <source>Show these bands of the file as red, green and blue</source>
   <translation>Mostra queste bande del file come rosso, verde e blu</translation>
  </message>
  <message>
   <source>Red band</source>
   <translation>Banda del rosso</translation>
  </message>
  <message>
   <source>Green band</source>
   <translation>Banda del verde</translation>
  </message>
  <message>
   <source>Blue band</source>
   <translation>Banda del blu</translation>
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
   <translation>Nulla esce da questo computer</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>&amp;Prompt</source>
   <translation>&amp;Prompt</translation>
  </message>
  <message>
   <source>Use this example</source>
   <translation>Usa questo esempio</translation>
  </message>
  <message>
   <source>Draw a rectangle on the map; only what lies inside is looked at</source>
   <translation>Disegna un rettangolo sulla mappa; viene analizzato solo l'interno</translation>
  </message>
  <message>
   <source>Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes it, Backspace takes a corner back, Esc gives up</source>
   <translation>Disegna un poligono sulla mappa; viene analizzato solo l'interno. Clic destro o doppio clic lo chiude, Backspace toglie un vertice, Esc annulla</translation>
  </message>
  <message>
   <source>Take the selected features of the active polygon layer</source>
   <translation>Usa gli elementi selezionati del layer di poligoni attivo</translation>
  </message>
  <message>
   <source>Look everywhere again</source>
   <translation>Analizza di nuovo ovunque</translation>
  </message>
  <message>
   <source>Only &amp;inside:</source>
   <translation>&amp;Solo dentro:</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Esegui</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Interrompi</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
  <message>
   <source>May loo&amp;k closer</source>
   <translation>Può g&amp;uardare più da vicino</translation>
  </message>
  <message>
   <source>The model may choose a place and see it in full detail before it answers, this many times. Where it looked is shown on the map.</source>
   <translation>Quante volte il modello può scegliere un punto e vederlo in ogni dettaglio prima di rispondere. I punti osservati sono mostrati sulla mappa.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>Search &amp;within</source>
   <translation>&amp;Limite di ricerca</translation>
  </message>
  <message>
   <source>The most times the model may be asked. It looks at the whole first, then where something is probable; what was searched, and how closely, is kept as a layer.</source>
   <translation>Numero massimo di chiamate al modello. Prima guarda l'insieme, poi i punti in cui è probabile che ci sia qualcosa; ciò che è stato esaminato, e con quanto dettaglio, viene conservato come layer.</translation>
  </message>
  <message>
   <source>every tile</source>
   <translation>tutti i tasselli</translation>
  </message>
  <message>
   <source> calls</source>
   <translation> chiamate</translation>
  </message>
  <message>
   <source>closer {times} ×</source>
   <translation>più da vicino {times} ×</translation>
  </message>
  <message numerus="yes">
   <source>within %n call(s)</source>
   <translation>
    <numerusform>max %n chiamata</numerusform>
    <numerusform>max %n chiamate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), all of them looked at.</source>
   <translation>
    <numerusform>Circa %n tassello, analizzato per intero.</numerusform>
    <numerusform>Circa %n tasselli, tutti analizzati.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), too many for all; give a number of calls, or zoom in.</source>
   <translation>
    <numerusform>Circa %n tassello, troppo per analizzare tutto; indica un numero di chiamate o fai zoom.</numerusform>
    <numerusform>Circa %n tasselli, troppi per analizzarli tutti; indica un numero di chiamate o fai zoom.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s); those where something is probable come first.</source>
   <translation>
    <numerusform>Circa %n tassello; prima dove è probabile che ci sia qualcosa.</numerusform>
    <numerusform>Circa %n tasselli; prima quelli in cui è probabile che ci sia qualcosa.</numerusform>
   </translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Layers of the series in time order</source>
   <translation>Layer della serie in ordine di tempo</translation>
  </message>
  <message>
   <source>Tick the layers to compare; a double click or Return corrects a date</source>
   <translation>Spunta i layer da confrontare; doppio clic o Invio corregge una data</translation>
  </message>
  <message>
   <source>Each to next</source>
   <translation>Ognuna con la seguente</translation>
  </message>
  <message>
   <source>Compare each date with the next</source>
   <translation>Confronta ogni data con la seguente</translation>
  </message>
  <message>
   <source>Each to first</source>
   <translation>Ognuna con la prima</translation>
  </message>
  <message>
   <source>Compare each date with the first</source>
   <translation>Confronta ogni data con la prima</translation>
  </message>
  <message>
   <source>Which dates are compared</source>
   <translation>Quali date si confrontano</translation>
  </message>
  <message numerus="yes">
   <source>%n comparison(s), one after the other</source>
   <translation>
    <numerusform>%n confronto</numerusform>
    <numerusform>%n confronti, uno dopo l'altro</numerusform>
   </translation>
  </message>
  <message>
   <source>no date</source>
   <translation>nessuna data</translation>
  </message>
  <message>
   <source>File of the whole scene</source>
   <translation>File della scena intera</translation>
  </message>
  <message>
   <source>every n-th row and tile</source>
   <translation>ogni n tasselli e righe</translation>
  </message>
  <message>
   <source>random tiles</source>
   <translation>tasselli casuali</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>così come sono</translation>
  </message>
  <message>
   <source>with fewer points</source>
   <translation>con meno vertici</translation>
  </message>
  <message>
   <source>smooth, for land cover</source>
   <translation>lisci (copertura del suolo)</translation>
  </message>
  <message>
   <source>with square corners, for buildings</source>
   <translation>ad angoli retti (edifici)</translation>
  </message>
  <message>
   <source>One class at eac&amp;h place</source>
   <translation>Ma&amp;x una classe per luogo</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the one that is most probable there</source>
   <translation>Dove più classi si sovrappongono, il luogo va a quella lì più probabile</translation>
  </message>
  <message>
   <source>Keep working without &amp;QGIS</source>
   <translation>Continua a &amp;QGIS chiuso</translation>
  </message>
  <message>
   <source>The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is closed, and what was done is kept</source>
   <translation>Il motore resta attivo fino alla fine e questo pannello lo ritrova. Altrimenti va in pausa alla chiusura di QGIS e ciò che è fatto viene conservato</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Quanti</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tasselli</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Contorni</translation>
  </message>
  <message>
   <source>Also as</source>
   <translation>Anche in</translation>
  </message>
  <message>
   <source>Whole sce&amp;ne, into a file</source>
   <translation>Scena intera, in GeoPac&amp;kage</translation>
  </message>
  <message>
   <source>All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused and gone on with, and shows on the map while it grows</source>
   <translation>Per intero, per quanto grande, tassello per tassello: ciò che si trova viene conservato man mano in un file e si vede crescere sulla mappa; si può mettere in pausa e riprendere</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up on this computer yet.</source>
   <translation>Le scene intere richiedono il motore “Server”, non ancora installato su questo computer.</translation>
  </message>
  <message>
   <source>Set it &amp;up…</source>
   <translation>Installa il soft&amp;ware…</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pixel</translation>
  </message>
  <message>
   <source>{metres} m, {width} × {height}</source>
   <translation>{metres} m, {width} × {height}</translation>
  </message>
  <message>
   <source>{model} was taught this with {least} to {most} m per pixel; here it is {metres} m, so expect worse.</source>
   <translation>{model} lo ha imparato con {least}-{most} m per pixel; qui sono {metres} m, quindi aspettati di peggio.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Il modello</translation>
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
   <translation>Rettangolo, {area}</translation>
  </message>
  <message>
   <source>Polygon, {area}</source>
   <translation>Poligono, {area}</translation>
  </message>
  <message>
   <source>Choose a polygon layer in the layers panel and select features in it first.</source>
   <translation>Prima scegli un layer di poligoni nel pannello Layer e selezionaci degli elementi.</translation>
  </message>
  <message>
   <source>No feature of {name} is selected; select some on the map first.</source>
   <translation>Nessun elemento di {name} è selezionato; prima selezionane alcuni sulla mappa.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) of {name}</source>
   <translation>
    <numerusform>%n elemento di {name}</numerusform>
    <numerusform>%n elementi di {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Riprova</translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s) to look at, and {most} are allowed.</source>
   <translation>
    <numerusform>Circa %n tassello da analizzare, mentre ne sono ammessi {most}.</numerusform>
    <numerusform>Circa %n tasselli da analizzare, mentre ne sono ammessi {most}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Fai zoom</translation>
  </message>
  <message>
   <source>Only what the map shows</source>
   <translation>Solo ciò che la mappa mostra</translation>
  </message>
  <message>
   <source>Pixels {times} times as coarse</source>
   <translation>Pixel {times} volte più grossolani</translation>
  </message>
  <message numerus="yes">
   <source>Search within %n call(s)</source>
   <translation>
    <numerusform>Cerca entro %n chiamata</numerusform>
    <numerusform>Cerca entro %n chiamate</numerusform>
   </translation>
  </message>
  <message>
   <source>As a whole scene</source>
   <translation>Come scena intera</translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Interrotto; ciò che è arrivato viene conservato e si può riprendere da lì.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>Il modello {model} è disponibile.</translation>
  </message>
  <message>
   <source>Download a model</source>
   <translation>Scarica un modello</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Calcolo di quanto serve…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
  <message>
   <source>&amp;Download</source>
   <translation>&amp;Scarica</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Interrompi</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>{size}, of which {missing} are still to come</source>
   <translation>{size}, di cui {missing} ancora da ricevere</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Da</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licenza</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Dimensione</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Spazio libero su disco</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destinazione</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Eseguito su</translation>
  </message>
  <message>
   <source>Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.</source>
   <translation>Vengono scaricati solo questi file; nulla di tuo viene inviato. Si può interrompere e riprendere più tardi dal punto raggiunto.</translation>
  </message>
  <message>
   <source>Checking what came…</source>
   <translation>Controllo di quanto ricevuto…</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} di {total}</translation>
  </message>
  <message>
   <source>Asking for the files…</source>
   <translation>Richiesta dei file…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Nascondi</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The job was stopped before a part of it was done; run it again.</source>
   <translation>Il lavoro è stato interrotto prima che una sua parte fosse pronta; esegui di nuovo.</translation>
  </message>
  <message>
   <source>{program} cannot be started ({reason}); check the installation.</source>
   <translation>{program} non può essere avviato ({reason}); controlla l'installazione.</translation>
  </message>
  <message>
   <source>The plugin's engine is missing in {folder}; install the plugin again.</source>
   <translation>Il motore del plugin manca in {folder}; reinstalla il plugin.</translation>
  </message>
  <message>
   <source>There is no engine called {name}; choose {starter} or {server}.</source>
   <translation>Non esiste un motore chiamato {name}; scegli {starter} o {server}.</translation>
  </message>
  <message>
   <source>The engine sent something that is no event; restart it.</source>
   <translation>Il motore ha inviato qualcosa che non è un evento; riavvialo.</translation>
  </message>
  <message>
   <source>'{text}' is no address of a server; give it as http://127.0.0.1:8000.</source>
   <translation>“{text}” non è l'indirizzo di un server; indicalo come http://127.0.0.1:8000.</translation>
  </message>
  <message>
   <source>The captured picture {file} is gone; capture it again.</source>
   <translation>L'immagine acquisita {file} non c'è più; acquisiscila di nuovo.</translation>
  </message>
  <message>
   <source>The server at {address} does not answer; start it again.</source>
   <translation>Il server su {address} non risponde; riavvialo.</translation>
  </message>
  <message>
   <source>The server sent something that is not understood; start it again.</source>
   <translation>Il server ha inviato qualcosa di incomprensibile; riavvialo.</translation>
  </message>
  <message>
   <source>What answers there is no RSVLM server (HTTP {status}); check its address.</source>
   <translation>Ciò che risponde lì non è un server RSVLM (HTTP {status}); controlla l'indirizzo.</translation>
  </message>
  <message>
   <source>Whole scenes need the server on this computer; set it up with More models.</source>
   <translation>Le scene intere richiedono il server su questo computer; installalo con “Altri modelli”.</translation>
  </message>
  <message>
   <source>One date is a raster file and the other is pixels; give both in the same way.</source>
   <translation>Una data è un file raster e l'altra sono pixel; indica entrambe allo stesso modo.</translation>
  </message>
  <message>
   <source>{first} and {second} do not overlap: the first covers {extent}, the second {other}; choose two dates of the same place.</source>
   <translation>{first} e {second} non si sovrappongono: il primo copre {extent}, il secondo {other}; scegli due date dello stesso luogo.</translation>
  </message>
  <message>
   <source>The two dates have no coordinate system and their pixels do not coincide; give both a CRS.</source>
   <translation>Le due date non hanno un sistema di coordinate e i loro pixel non coincidono; assegna un SR a entrambe.</translation>
  </message>
  <message>
   <source>{name} was resampled to the pixels of {other}.</source>
   <translation>{name} è stato ricampionato sui pixel di {other}.</translation>
  </message>
  <message>
   <source>One of the two dates has a coordinate system and the other has none; give both the same.</source>
   <translation>Una delle due date ha un sistema di coordinate e l'altra no; assegna lo stesso a entrambe.</translation>
  </message>
  <message>
   <source>The two pictures have no place and differ in size, {first} and {second} pixels; give both the same size or a georeference.</source>
   <translation>Le due immagini non hanno posizione e differiscono in dimensione, {first} e {second} pixel; dai a entrambe la stessa dimensione o una georeferenziazione.</translation>
  </message>
  <message>
   <source>{path} cannot be put on the grid of the other date; reproject it first.</source>
   <translation>{path} non può essere portato sulla griglia dell'altra data; riproiettalo prima.</translation>
  </message>
  <message>
   <source>The two dates</source>
   <translation>Le due date</translation>
  </message>
  <message>
   <source>The two dates cannot be put on one grid; reproject one of them first.</source>
   <translation>Le due date non possono essere portate su una stessa griglia; riproiettane prima una.</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>il suo SR</translation>
  </message>
  <message>
   <source>{numbers} in {crs}</source>
   <translation>{numbers} ({crs})</translation>
  </message>
  <message>
   <source>The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); choose a smaller extent, or the server for whole scenes.</source>
   <translation>L'immagine ha {width} x {height} pixel, più di quanti il motore piccolo ne accetti in una volta ({most} milioni); scegli un'estensione minore, o il server per scene intere.</translation>
  </message>
  <message>
   <source>The pixels of {path} cannot be handed over ({reason}); free some disk space.</source>
   <translation>I pixel di {path} non possono essere consegnati ({reason}); libera spazio su disco.</translation>
  </message>
  <message>
   <source>{path} could not be read; it may be damaged, get it again.</source>
   <translation>{path} non può essere letto; forse è danneggiato, procuratelo di nuovo.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.</source>
   <translation>{path} non può essere letto come raster; scegli un GeoTIFF, JPEG, PNG o simile.</translation>
  </message>
  <message>
   <source>{path} does not exist; check the path.</source>
   <translation>{path} non esiste; controlla il percorso.</translation>
  </message>
  <message>
   <source>The raster</source>
   <translation>Il raster</translation>
  </message>
  <message>
   <source>{path} holds several rasters and none of its own; choose one of its subdatasets.</source>
   <translation>{path} contiene più raster e nessuno proprio; scegli uno dei suoi sottodataset.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; make an amplitude image of it first.</source>
   <translation>{path} contiene numeri complessi; ricavane prima un'immagine di ampiezza.</translation>
  </message>
  <message>
   <source>{name} is placed by control points; it was warped to a north-up grid.</source>
   <translation>{name} è posizionato con punti di controllo; è stato portato su una griglia orientata a nord.</translation>
  </message>
  <message>
   <source>The georeference {affine} has no area; repair the raster's geotransform.</source>
   <translation>La georeferenziazione {affine} non ha area; ripara la geotrasformazione del raster.</translation>
  </message>
  <message>
   <source>{name} has no coordinate system; features are in its own coordinates.</source>
   <translation>{name} non ha un sistema di coordinate; gli elementi sono nelle sue coordinate.</translation>
  </message>
  <message>
   <source>{path} has no band {band}; choose among 1 to {count}.</source>
   <translation>{path} non ha la banda {band}; scegli tra 1 e {count}.</translation>
  </message>
  <message>
   <source>{path} has nothing but an alpha band; choose a raster with image bands.</source>
   <translation>{path} ha solo una banda alfa; scegli un raster con bande immagine.</translation>
  </message>
  <message>
   <source>{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.</source>
   <translation>{name} non indica quali bande siano rosso, verde e blu; sono state prese {numbers}, in quest'ordine.</translation>
  </message>
  <message>
   <source>The window {window} lies outside {path}, which has {width} x {height} pixels; choose a window inside it.</source>
   <translation>La finestra {window} è fuori da {path}, che ha {width} x {height} pixel; scegline una al suo interno.</translation>
  </message>
  <message>
   <source>The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it.</source>
   <translation>L'estensione {wanted} è fuori dal layer, che copre {covers}; scegline una al suo interno.</translation>
  </message>
  <message>
   <source>{path} could not be read ({reason}); it may be damaged, get it again.</source>
   <translation>{path} non può essere letto ({reason}); forse è danneggiato, procuratelo di nuovo.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS; the dock finds it again.</source>
   <translation>Il lavoro continua senza QGIS; lo ritrovi tra le scene intere.</translation>
  </message>
  <message>
   <source>The server was stopped; run the job again.</source>
   <translation>Il server è stato fermato; esegui di nuovo il lavoro.</translation>
  </message>
  <message>
   <source>The job could not be sent ({kind}); the log has the details.</source>
   <translation>Il lavoro non è stato inviato ({kind}); i dettagli sono nel registro.</translation>
  </message>
  <message>
   <source>The server no longer tells how the job goes on; run it again.</source>
   <translation>Il server non riferisce più come procede il lavoro; esegui di nuovo.</translation>
  </message>
  <message>
   <source>The captured picture is in no file; capture it again.</source>
   <translation>L'immagine acquisita non è in alcun file; acquisiscila di nuovo.</translation>
  </message>
  <message>
   <source>The server is not installed; set it up with More models, or use the built-in engine.</source>
   <translation>Il server non è installato; installalo con “Altri modelli” o usa il motore integrato.</translation>
  </message>
  <message>
   <source>The server did not start; its log tells why.</source>
   <translation>Il server non si è avviato; il suo registro ne riporta il motivo.</translation>
  </message>
  <message>
   <source>The server ended unexpectedly; press Run to start it again.</source>
   <translation>Il server è terminato inaspettatamente; premi Esegui per riavviarlo.</translation>
  </message>
  <message>
   <source>The built-in engine has no model '{model}'; choose the server.</source>
   <translation>Il motore integrato non ha il modello “{model}”; scegli il server.</translation>
  </message>
  <message>
   <source>The engine was stopped; run the job again.</source>
   <translation>Il motore è stato fermato; esegui di nuovo il lavoro.</translation>
  </message>
  <message>
   <source>The picture could not be read ({kind}); try another.</source>
   <translation>L'immagine non può essere letta ({kind}); provane un'altra.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; press Run to start it again.</source>
   <translation>Il motore ha inviato qualcosa di incomprensibile; premi Esegui per riavviarlo.</translation>
  </message>
  <message>
   <source>The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.</source>
   <translation>Il modello gira dentro QGIS, perché non si è potuto avviare un Python a parte; intanto la mappa può andare a scatti.</translation>
  </message>
  <message>
   <source>The engine did not start; its log tells why.</source>
   <translation>Il motore non si è avviato; il suo registro ne riporta il motivo.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly; press Run to start it again.</source>
   <translation>Il motore è terminato inaspettatamente; premi Esegui per riavviarlo.</translation>
  </message>
  <message>
   <source>The engine no longer answers; press Run to start it again.</source>
   <translation>Il motore non risponde più; premi Esegui per riavviarlo.</translation>
  </message>
  <message>
   <source>The engine cannot be loaded ({reason}); install the plugin again.</source>
   <translation>Il motore non può essere caricato ({reason}); reinstalla il plugin.</translation>
  </message>
 </context>
 <context>
  <name>Evaluate</name>
  <message>
   <source>Evaluate: {name}</source>
   <translation>Valuta: {name}</translation>
  </message>
  <message>
   <source>areas: every square metre counts</source>
   <translation>superfici: conta ogni metro quadrato</translation>
  </message>
  <message>
   <source>objects, paired one to one</source>
   <translation>oggetti, abbinati uno a uno</translation>
  </message>
  <message>
   <source>objects, as detections are measured (DOTA)</source>
   <translation>oggetti, misurati come rilevamenti (DOTA)</translation>
  </message>
  <message>
   <source>&amp;Leave out what was rejected in the review</source>
   <translation>&amp;Escludi ciò che la revisione ha rifiutato</translation>
  </message>
  <message>
   <source>In the reference</source>
   <translation>Nel riferimento</translation>
  </message>
  <message>
   <source>In the result</source>
   <translation>Nel risultato</translation>
  </message>
  <message>
   <source>Which class of the reference is which of the result</source>
   <translation>Quale classe del riferimento corrisponde a quale del risultato</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Riferimento</translation>
  </message>
  <message>
   <source>&amp;Field with its classes</source>
   <translation>&amp;Campo con le sue classi</translation>
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation>C&amp;onfronta</translation>
  </message>
  <message>
   <source>Least &amp;overlap (IoU)</source>
   <translation>&amp;Sovrapposizione minima (IoU)</translation>
  </message>
  <message>
   <source>&amp;Evaluate</source>
   <translation>&amp;Valuta</translation>
  </message>
  <message>
   <source>The reference counts where it was searched, and nowhere else.</source>
   <translation>Il riferimento conta dove si è cercato e in nessun altro luogo.</translation>
  </message>
  <message>
   <source>Add a polygon layer that says what is really there.</source>
   <translation>Aggiungi un layer di poligoni che dica che cosa c'è davvero.</translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(esclusa)</translation>
  </message>
  <message>
   <source>The reference {name} has no polygons; choose another layer.</source>
   <translation>Il riferimento {name} non ha poligoni; scegli un altro layer.</translation>
  </message>
  <message>
   <source>The evaluation was stopped.</source>
   <translation>La valutazione è stata interrotta.</translation>
  </message>
  <message>
   <source>The layer does not say where it was searched: the whole reference counts.</source>
   <translation>Il layer non indica dove si è cercato: conta tutto il riferimento.</translation>
  </message>
  <message>
   <source>The search was stopped before its end; what it did not reach counts as missed.</source>
   <translation>La ricerca è stata interrotta prima della fine; ciò che non ha raggiunto conta come omesso.</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Veri positivi</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Falsi allarmi</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>Omissioni</translation>
  </message>
  <message>
   <source>The evaluation {file} cannot be opened; it was moved or removed.</source>
   <translation>La valutazione {file} non può essere aperta; è stata spostata o rimossa.</translation>
  </message>
  <message>
   <source>Compared by area: every spot counts once.</source>
   <translation>Confronto per superficie: ogni punto conta una volta.</translation>
  </message>
  <message>
   <source>Compared object by object, one to one: found where both overlap by {percent} % or more (IoU).</source>
   <translation>Confronto oggetto per oggetto, uno a uno: trovato dove i due si sovrappongono al {percent} % o più (IoU).</translation>
  </message>
  <message>
   <source>Compared object by object: each points to the one that it overlaps most, and the first of them with {percent} % or more (IoU) has found it.</source>
   <translation>Confronto oggetto per oggetto: ognuno indica quello che copre di più, e il primo di essi con il {percent} % o più (IoU) lo ha trovato.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisione</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Richiamo</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>insieme</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nulla</translation>
  </message>
  <message>
   <source>Nothing was found, so there is no precision.</source>
   <translation>Non è stato trovato nulla, quindi non c'è precisione.</translation>
  </message>
  <message>
   <source>The reference has nothing where it was searched, so there is no recall.</source>
   <translation>Il riferimento non ha nulla dove si è cercato, quindi non c'è richiamo.</translation>
  </message>
  <message numerus="yes">
   <source>%n object(s) at the edge of what was searched do not count.</source>
   <translation>
    <numerusform>%n oggetto al margine dell'area esaminata non conta.</numerusform>
    <numerusform>%n oggetti al margine dell'area esaminata non contano.</numerusform>
   </translation>
  </message>
  <message>
   <source>there / found</source>
   <translation>reale / trovato</translation>
  </message>
  <message>
   <source>all features</source>
   <translation>tutti gli elementi</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifre</translation>
  </message>
  <message>
   <source>What was taken for what</source>
   <translation>Che cosa è stato preso per che cosa</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Copia &amp;le cifre</translation>
  </message>
  <message>
   <source>Evaluation: {name}</source>
   <translation>Valutazione: {name}</translation>
  </message>
  <message>
   <source>RSVLM: evaluating</source>
   <translation>RSVLM: valutazione</translation>
  </message>
 </context>
 <context>
  <name>Improve</name>
  <message>
   <source>After</source>
   <translation>Dopo</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Prima</translation>
  </message>
  <message>
   <source>Tiles that nothing was learned from</source>
   <translation>Tasselli da cui non si è imparato nulla</translation>
  </message>
  <message>
   <source>The comparison {file} cannot be opened; it was moved or removed.</source>
   <translation>Il confronto {file} non può essere aperto; è stato spostato o rimosso.</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Prima e dopo</translation>
  </message>
  <message>
   <source>Stopped; nothing was learned.</source>
   <translation>Interrotto; non è stato imparato nulla.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Migliora il modello</translation>
  </message>
  <message>
   <source>Set &amp;up…</source>
   <translation>In&amp;stalla…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Nascondi</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Of one processor core for learning; reading and examining come on top.</source>
   <translation>Di un solo core del processore per imparare; lettura ed esame si aggiungono.</translation>
  </message>
  <message>
   <source>own use only</source>
   <translation>solo uso proprio</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Accompagna quanto imparato, per coloro a cui lo dai.</translation>
  </message>
  <message>
   <source>&amp;Class to learn</source>
   <translation>&amp;Classe da imparare</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <source>&amp;Time to learn</source>
   <translation>&amp;Tempo per imparare</translation>
  </message>
  <message>
   <source>L&amp;icence</source>
   <translation>&amp;Licenza</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
  <message>
   <source>The small model learns one class from what you decided in reviews, on this computer. It is then examined where it did not learn; only then you say whether to keep it. The model itself stays as it is.</source>
   <translation>Il modello piccolo impara una classe da ciò che hai deciso nelle revisioni, su questo computer. Viene poi esaminato dove non ha imparato; solo allora dici se conservare il risultato. Il modello stesso resta com'è.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Impara da</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>disegnato a mano</translation>
  </message>
  <message>
   <source>places</source>
   <translation>luoghi</translation>
  </message>
  <message>
   <source>Reviewed layers to learn from</source>
   <translation>Layer rivisti da cui imparare</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>I&amp;mpara</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Interrompi</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Interruzione…</translation>
  </message>
  <message>
   <source>{label} ({count} examples)</source>
   <translation>{label} ({count} esempi)</translation>
  </message>
  <message>
   <source>There is no result in the project; review one first.</source>
   <translation>Non c'è alcun risultato nel progetto; prima rivedine uno.</translation>
  </message>
  <message>
   <source>Choose a layer that you have reviewed.</source>
   <translation>Scegli un layer che hai rivisto.</translation>
  </message>
  <message>
   <source>Looking through the layers…</source>
   <translation>Esame dei layer…</translation>
  </message>
  <message>
   <source>Collecting what was reviewed…</source>
   <translation>Raccolta di quanto rivisto…</translation>
  </message>
  <message>
   <source>RSVLM: collecting what was reviewed</source>
   <translation>RSVLM: raccolta di quanto rivisto</translation>
  </message>
  <message>
   <source>Suggesting needs the full engine on this computer; set it up in the menu.</source>
   <translation>Per i suggerimenti serve il motore completo su questo computer; installalo dal menu.</translation>
  </message>
  <message>
   <source>Looking for the tiles that are most worth a review…</source>
   <translation>Ricerca dei tasselli che più conviene rivedere…</translation>
  </message>
  <message>
   <source>RSVLM: what to review next</source>
   <translation>RSVLM: che cosa rivedere ora</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.</source>
   <translation>Tassello {number} di {count}: il modello è incerto e nulla di simile è stato rivisto.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure here.</source>
   <translation>Tassello {number} di {count}: qui il modello è incerto.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: nothing like it was reviewed yet.</source>
   <translation>Tassello {number} di {count}: nulla di simile è stato ancora rivisto.</translation>
  </message>
  <message>
   <source>Tile {number} of {count} worth a look.</source>
   <translation>Tassello {number} di {count} che merita uno sguardo.</translation>
  </message>
  <message>
   <source>What was learned: {name}</source>
   <translation>Che cosa è stato imparato: {name}</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifre</translation>
  </message>
  <message>
   <source>On the map:</source>
   <translation>Sulla mappa:</translation>
  </message>
  <message>
   <source>&amp;before</source>
   <translation>&amp;prima</translation>
  </message>
  <message>
   <source>&amp;after</source>
   <translation>&amp;dopo</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Copia le ci&amp;fre</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>C&amp;onserva</translation>
  </message>
  <message>
   <source>&amp;Throw away</source>
   <translation>Sc&amp;arta</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decidi più tardi</translation>
  </message>
  <message>
   <source>It waits here until QGIS or its engine ends, then it is gone.</source>
   <translation>Resta qui finché QGIS o il suo motore non termina, poi va perso.</translation>
  </message>
  <message>
   <source>RSVLM: looking through reviews</source>
   <translation>RSVLM: esame delle revisioni</translation>
  </message>
  <message>
   <source>Learning needs the full engine (with PyTorch), which is not set up yet.</source>
   <translation>Per imparare serve il motore completo (con PyTorch), non ancora installato.</translation>
  </message>
  <message>
   <source>The server is on another computer; learning needs an engine on this one.</source>
   <translation>Il server è su un altro computer; per imparare serve un motore su questo.</translation>
  </message>
  <message>
   <source>Look at it…</source>
   <translation>Guarda il risultato…</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name}: {verdict}</translation>
  </message>
  <message>
   <source>RSVLM: comparing before and after</source>
   <translation>RSVLM: confronto tra prima e dopo</translation>
  </message>
  <message>
   <source>Use it now</source>
   <translation>Usalo ora</translation>
  </message>
  <message>
   <source>Kept as {model}.</source>
   <translation>Conservato come {model}.</translation>
  </message>
  <message>
   <source>Thrown away; the model is as it was.</source>
   <translation>Scartato; il modello è com'era.</translation>
  </message>
  <message>
   <source>{name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>{name} non indica di quale scena è; lo fanno solo i layer creati da RSVLM.</translation>
  </message>
  <message>
   <source>The pixels of {name} were rendered and not kept; nothing can be suggested.</source>
   <translation>I pixel di {name} sono stati renderizzati e non conservati; non si può suggerire nulla.</translation>
  </message>
  <message>
   <source>Stopped; nothing was suggested.</source>
   <translation>Interrotto; non è stato suggerito nulla.</translation>
  </message>
  <message>
   <source>The engine can suggest nothing; the log tells why.</source>
   <translation>Il motore non può suggerire nulla; il registro ne riporta il motivo.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet; accept, correct or reject some features first.</source>
   <translation>Non è stato ancora rivisto nulla; prima accetta, correggi o rifiuta degli elementi.</translation>
  </message>
  <message>
   <source>{count} examples are few: with 50 or more it learns better.</source>
   <translation>{count} esempi sono pochi: con 50 o più impara meglio.</translation>
  </message>
  <message>
   <source>Not every feature was decided on, so ground without one is not known to be empty; it learns more from layers that were reviewed to the end.</source>
   <translation>Non si è deciso su ogni elemento, perciò non si sa se il terreno che ne è privo sia davvero vuoto; il modello impara di più da layer rivisti fino in fondo.</translation>
  </message>
  <message>
   <source>Everything of “{label}” was rejected; accept or draw what is right.</source>
   <translation>Tutto ciò che è “{label}” è stato rifiutato; accetta o disegna ciò che è giusto.</translation>
  </message>
  <message>
   <source>All that is right lies in one place; review in a second one, so that what is learned can be examined where it was not learned.</source>
   <translation>Tutto ciò che è giusto sta in un solo luogo; rivedi in un secondo, così che quanto imparato possa essere esaminato dove non è stato imparato.</translation>
  </message>
  <message>
   <source>Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer.</source>
   <translation>Nulla indica che cosa non è “{label}”; rifiuta ciò che è sbagliato o decidi su ogni elemento di un layer.</translation>
  </message>
  <message>
   <source>{name} compares dates; it is learned from layers of one picture.</source>
   <translation>{name} confronta date; si impara da layer di una sola immagine.</translation>
  </message>
  <message>
   <source>{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.</source>
   <translation>{name} è stato creato da pixel renderizzati, che non sono stati conservati; eseguilo di nuovo su un file raster e rivedi quello.</translation>
  </message>
  <message>
   <source>The picture {file} of {name} is no longer there; put it back.</source>
   <translation>L'immagine {file} di {name} non c'è più; rimettila al suo posto.</translation>
  </message>
  <message>
   <source>“{name}” is no name for it; take letters, digits, - and _, {count} at most.</source>
   <translation>“{name}” non è un nome valido; usa lettere, cifre, - e _, {count} al massimo.</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already; take another name.</source>
   <translation>Esiste già qualcosa di imparato che si chiama {name}; scegli un altro nome.</translation>
  </message>
  <message>
   <source>Reading what was reviewed</source>
   <translation>Lettura di quanto rivisto</translation>
  </message>
  <message>
   <source>Examining the model as it is</source>
   <translation>Esame del modello così com'è</translation>
  </message>
  <message>
   <source>Looking at pictures</source>
   <translation>Osservazione delle immagini</translation>
  </message>
  <message>
   <source>Learning to see it</source>
   <translation>Impara a vederlo</translation>
  </message>
  <message>
   <source>Learning to say it</source>
   <translation>Impara a dirlo</translation>
  </message>
  <message>
   <source>Examining what it has learned</source>
   <translation>Esame di quanto ha imparato</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Avvio…</translation>
  </message>
  <message>
   <source>{text}: {done} of {total}</source>
   <translation>{text}: {done} di {total}</translation>
  </message>
  <message>
   <source>{text}; about {time} left</source>
   <translation>{text}; circa {time} rimanenti</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before and has forgotten some of what it knew.</source>
   <translation>Delimita “{label}” meglio di prima e ha dimenticato una parte di ciò che sapeva.</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before.</source>
   <translation>Delimita “{label}” meglio di prima.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than calling everything so would.</source>
   <translation>Delimita “{label}” non meglio che classificando tutto così.</translation>
  </message>
  <message>
   <source>It outlines “{label}” worse than before.</source>
   <translation>Delimita “{label}” peggio di prima.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than before.</source>
   <translation>Delimita “{label}” non meglio di prima.</translation>
  </message>
  <message>
   <source>Everything called so</source>
   <translation>Tutto classificato così</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Sovrapposizione (IoU)</translation>
  </message>
  <message>
   <source>Of what it calls so, right</source>
   <translation>Giusto, di quanto indica</translation>
  </message>
  <message>
   <source>Of what is there, found</source>
   <translation>Trovato, di quanto esiste</translation>
  </message>
  <message>
   <source>Learned from {learned} tiles, examined on {held} others that it did not learn from.</source>
   <translation>Ha imparato da {learned} tasselli, esaminato su altri {held} da cui non ha imparato.</translation>
  </message>
  <message>
   <source>These are few: the figures are rough.</source>
   <translation>Sono pochi: le cifre sono approssimative.</translation>
  </message>
  <message>
   <source>It has forgotten some of what it knew: of other classes {share} is as before.</source>
   <translation>Ha dimenticato una parte di ciò che sapeva: delle altre classi {share} è come prima.</translation>
  </message>
  <message>
   <source>It has forgotten next to nothing: of other classes {share} is as before.</source>
   <translation>Non ha dimenticato quasi nulla: delle altre classi {share} è come prima.</translation>
  </message>
  <message>
   <source>It has forgotten little: of other classes {share} is as before.</source>
   <translation>Ha dimenticato poco: delle altre classi {share} è come prima.</translation>
  </message>
  <message>
   <source>Most has changed for “{label}”: {share} is as before.</source>
   <translation>Il cambiamento maggiore è per “{label}”: {share} è come prima.</translation>
  </message>
  <message>
   <source>On the test picture with the pond: {before} before, {after} now (IoU).</source>
   <translation>Sull'immagine di prova con lo stagno: {before} prima, {after} ora (IoU).</translation>
  </message>
  <message>
   <source>IoU {before} → {after} on {held} tiles held out (everything called so: {all})</source>
   <translation>IoU {before} → {after} su {held} tasselli tenuti da parte (tutto classificato così: {all})</translation>
  </message>
 </context>
 <context>
  <name>Installing</name>
  <message>
   <source>Folder of the environment</source>
   <translation>Cartella dell'ambiente</translation>
  </message>
  <message>
   <source>&amp;Without a network, from a folder of wheels</source>
   <translation>&amp;Senza rete, da una cartella di file wheel</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Cartella di file wheel</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>&amp;Set up</source>
   <translation>&amp;Installa</translation>
  </message>
  <message>
   <source>S&amp;top</source>
   <translation>I&amp;nterrompi</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>Ri&amp;muovi…</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>Controlla &amp;di nuovo</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processore</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 12.6</source>
   <translation>Scheda NVIDIA, CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 13.0</source>
   <translation>Scheda NVIDIA, CUDA 13.0</translation>
  </message>
  <message>
   <source>As the package index has it</source>
   <translation>Come nell'indice dei pacchetti</translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>circa %n minuto</numerusform>
    <numerusform>circa %n minuti</numerusform>
   </translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>Da scaricare</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>circa {size}</translation>
  </message>
  <message>
   <source>On the disk</source>
   <translation>Su disco</translation>
  </message>
  <message>
   <source>about {size}, {needed} meanwhile; {free} are free</source>
   <translation>circa {size}, {needed} nel frattempo; {free} liberi</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Durata</translation>
  </message>
  <message>
   <source>To know</source>
   <translation>Da sapere</translation>
  </message>
  <message>
   <source>&amp;Set up again</source>
   <translation>R&amp;einstalla</translation>
  </message>
  <message>
   <source>Everything goes into this one folder; QGIS' own Python is left alone.</source>
   <translation>Tutto va in questa sola cartella; il Python di QGIS non viene toccato.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>C&amp;ontinua</translation>
  </message>
  <message>
   <source>It was begun; what is done is not done again.</source>
   <translation>Già iniziato; ciò che è fatto non viene rifatto.</translation>
  </message>
  <message>
   <source>The environment is here; choose the engine “Server” in the dock.</source>
   <translation>L'ambiente è pronto; scegli il motore “Server” nel pannello.</translation>
  </message>
  <message>
   <source>The environment was made by another version of the plugin; set it up again.</source>
   <translation>L'ambiente è stato creato da un'altra versione del plugin; reinstallalo.</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Eliminazione…</translation>
  </message>
  <message>
   <source>Making the environment…</source>
   <translation>Creazione dell'ambiente…</translation>
  </message>
  <message>
   <source>Fetching torch, the largest part…</source>
   <translation>Scaricamento di torch, la parte più grande…</translation>
  </message>
  <message>
   <source>Fetching the other packages…</source>
   <translation>Scaricamento degli altri pacchetti…</translation>
  </message>
  <message>
   <source>Trying it out…</source>
   <translation>Prova…</translation>
  </message>
  <message>
   <source>This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu removes these, before. Press Remove again to do it.</source>
   <translation>Elimina la cartella con tutto il contenuto e i suoi registri. I modelli restano; “Modelli…” nel menu del pannello li rimuove, prima. Premi di nuovo Rimuovi per procedere.</translation>
  </message>
  <message>
   <source>Large models, whole scenes and training need torch and more in a folder of their own. The small model needs none of this.</source>
   <translation>Modelli grandi, scene intere e addestramento richiedono torch e altro in una cartella propria. Il modello piccolo non ne ha bisogno.</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>C&amp;artella</translation>
  </message>
  <message>
   <source>Made wit&amp;h</source>
   <translation>C&amp;reato con</translation>
  </message>
  <message>
   <source>&amp;Computes on</source>
   <translation>&amp;Calcola su</translation>
  </message>
  <message>
   <source>What is done is written here and into install.log.</source>
   <translation>Ciò che viene fatto si scrive qui e in install.log.</translation>
  </message>
  <message>
   <source>More models</source>
   <translation>Altri modelli</translation>
  </message>
  <message>
   <source>&amp;Install on this computer</source>
   <translation>Installa su &amp;questo computer</translation>
  </message>
  <message>
   <source>&amp;Use a server that runs already</source>
   <translation>&amp;Usa un server già in esecuzione</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copia &amp;la diagnostica</translation>
  </message>
  <message>
   <source>Setting up failed in a way that is not known; the log below tells what happened.</source>
   <translation>L'installazione è fallita in modo sconosciuto; il registro qui sotto dice che cosa è successo.</translation>
  </message>
  <message>
   <source>The disk is full; make room or choose a folder on another disk, then go on.</source>
   <translation>Il disco è pieno; fai spazio o scegli una cartella su un altro disco, poi continua.</translation>
  </message>
  <message>
   <source>A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.</source>
   <translation>Una protezione di questo computer ha bloccato un programma; chiedi a chi lo gestisce o usa un server già in esecuzione.</translation>
  </message>
  <message>
   <source>Something may not be written; choose a folder of your own, then go on.</source>
   <translation>Manca il permesso di scrittura; scegli una cartella tua, poi continua.</translation>
  </message>
  <message>
   <source>The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.</source>
   <translation>Il proxy ha rifiutato; impostalo con il suo utente in QGIS (Opzioni, Rete) o usa una cartella di file wheel.</translation>
  </message>
  <message>
   <source>The connection is inspected with a certificate that is not trusted here; have it added to those of the system, install uv, or use a folder of wheels.</source>
   <translation>La connessione è ispezionata con un certificato qui non attendibile; fallo aggiungere a quelli del sistema, installa uv o usa una cartella di file wheel.</translation>
  </message>
  <message>
   <source>This Python lacks venv or pip; install them (python3-venv), choose another one, or uv.</source>
   <translation>A questo Python mancano venv o pip; installali (python3-venv), scegline un altro, oppure uv.</translation>
  </message>
  <message>
   <source>The package index cannot be reached; check the network and go on, or use a folder of wheels.</source>
   <translation>L'indice dei pacchetti non è raggiungibile; controlla la rete e continua, o usa una cartella di file wheel.</translation>
  </message>
  <message>
   <source>A file came damaged; go on to fetch it anew, or copy the folder of wheels again.</source>
   <translation>Un file è arrivato danneggiato; continua per scaricarlo di nuovo o ricopia la cartella di file wheel.</translation>
  </message>
  <message>
   <source>This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.</source>
   <translation>Questo Python non va bene; scegline uno da {oldest} a {newest} o installa uv, che ne fornisce uno.</translation>
  </message>
  <message>
   <source>A package is missing where it was looked for; choose another build or Python, or complete the folder of wheels.</source>
   <translation>Manca un pacchetto dove è stato cercato; scegli un'altra variante o un altro Python, o completa la cartella di file wheel.</translation>
  </message>
  <message>
   <source>A library of the system is too old or missing; update the system, or use a server that runs already.</source>
   <translation>Una libreria del sistema è troppo vecchia o manca; aggiorna il sistema o usa un server già in esecuzione.</translation>
  </message>
  <message>
   <source>{folder} holds other things; choose an empty folder.</source>
   <translation>{folder} contiene altro; scegli una cartella vuota.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}); choose another folder.</source>
   <translation>Non è possibile scrivere in {folder} ({reason}); scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{folder} was not made by RSVLM and is left as it is.</source>
   <translation>{folder} non è stata creata da RSVLM e resta com'è.</translation>
  </message>
  <message>
   <source>{folder} could not be deleted whole; close what uses it and remove again.</source>
   <translation>{folder} non è stata eliminata del tutto; chiudi ciò che la usa e rimuovi di nuovo.</translation>
  </message>
  <message>
   <source>There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.</source>
   <translation>Qui non c'è un Python da {oldest} a {newest}; installane uno, oppure uv, che ne fornisce uno, poi controlla di nuovo.</translation>
  </message>
  <message>
   <source>A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings one, then look again.</source>
   <translation>Serve un Python da {oldest} a {newest}, e qui c'è {there}; installane uno, oppure uv, che ne fornisce uno, poi controlla di nuovo.</translation>
  </message>
  <message>
   <source>Choose the folder of wheels.</source>
   <translation>Scegli la cartella di file wheel.</translation>
  </message>
  <message>
   <source>{needed} are needed and {free} are free; make room or choose a folder on another disk.</source>
   <translation>Servono {needed} e sono liberi {free}; fai spazio o scegli una cartella su un altro disco.</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: large models run on the processor, which takes minutes.</source>
   <translation>Nessuna scheda NVIDIA trovata: i modelli grandi girano sul processore, il che richiede minuti.</translation>
  </message>
  <message>
   <source>Found {card}, {memory}, driver {driver}.</source>
   <translation>Trovata {card}, {memory}, driver {driver}.</translation>
  </message>
  <message>
   <source>The build for the processor leaves this card unused.</source>
   <translation>La variante per il processore non usa questa scheda.</translation>
  </message>
  <message>
   <source>Another build fits the driver of this card better.</source>
   <translation>Un'altra variante si adatta meglio al driver di questa scheda.</translation>
  </message>
  <message>
   <source>Goes through the proxy {proxy}.</source>
   <translation>Passa dal proxy {proxy}.</translation>
  </message>
  <message>
   <source>{folder} is no installed plugin; install the ZIP, or run make setup.</source>
   <translation>{folder} non è un plugin installato; installa lo ZIP o esegui make setup.</translation>
  </message>
  <message>
   <source>{file} is missing or damaged; install the plugin again.</source>
   <translation>{file} manca o è danneggiato; reinstalla il plugin.</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Esame di questo computer…</translation>
  </message>
  <message>
   <source>Another QGIS sets it up already; wait for it.</source>
   <translation>Un altro QGIS lo sta già installando; attendilo.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Interruzione…</translation>
  </message>
  <message>
   <source>Done; the server starts in the dock, where models can be chosen.</source>
   <translation>Fatto; il server si avvia nel pannello, dove si possono scegliere i modelli.</translation>
  </message>
  <message>
   <source>Self-test {outcome}.</source>
   <translation>Autotest: {outcome}.</translation>
  </message>
  <message>
   <source>Stopped; what is done is kept, and it can go on from there.</source>
   <translation>Interrotto; ciò che è fatto viene conservato e si può riprendere da lì.</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>Rimosso.</translation>
  </message>
 </context>
 <context>
  <name>Label</name>
  <message>
   <source>Label features: {name}</source>
   <translation>Classifica gli elementi: {name}</translation>
  </message>
  <message>
   <source>Ask about: {name}</source>
   <translation>Chiedi di: {name}</translation>
  </message>
  <message>
   <source>&amp;Classes</source>
   <translation>Cl&amp;assi</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Domanda</translation>
  </message>
  <message>
   <source>A sentence, such as “A harbour in winter.”</source>
   <translation>Una frase, ad es. “A harbour in winter.”</translation>
  </message>
  <message>
   <source>Con&amp;text</source>
   <translation>C&amp;ontesto</translation>
  </message>
  <message>
   <source>&amp;Look at</source>
   <translation>A&amp;nalizza</translation>
  </message>
  <message>
   <source>Ask for a &amp;reason (takes longer)</source>
   <translation>&amp;Chiedi una motivazione (richiede più tempo)</translation>
  </message>
  <message>
   <source>A co&amp;py (GeoPackage)</source>
   <translation>&amp;Una copia (GeoPackage)</translation>
  </message>
  <message>
   <source>The layer itself (can be &amp;undone)</source>
   <translation>Il &amp;layer stesso (annullabile)</translation>
  </message>
  <message>
   <source>Write into</source>
   <translation>Scrivi in</translation>
  </message>
  <message>
   <source>Fields be&amp;gin with</source>
   <translation>&amp;Prefisso dei campi</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
  <message>
   <source>{done} of {total} features</source>
   <translation>{done} di {total} elementi</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>Cla&amp;ssifica</translation>
  </message>
  <message>
   <source>&amp;Ask</source>
   <translation>C&amp;hiedi</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Interrompi</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>Solo &amp;gli elementi selezionati</translation>
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
   <translation>Ciò che la mappa mostra</translation>
  </message>
  <message>
   <source>File of the copy</source>
   <translation>File della copia</translation>
  </message>
  <message>
   <source>A new file among the results</source>
   <translation>Un nuovo file tra i risultati</translation>
  </message>
  <message>
   <source>Classes from elsewhere</source>
   <translation>Classi da un'altra fonte</translation>
  </message>
  <message>
   <source>&amp;Values of a field</source>
   <translation>&amp;Valori di un campo</translation>
  </message>
  <message>
   <source>&amp;Lines of a text file…</source>
   <translation>&amp;Righe di un file di testo…</translation>
  </message>
  <message>
   <source>Classes, one a line</source>
   <translation>Classi, una per riga</translation>
  </message>
  <message>
   <source>Text (*.txt *.csv);;All files (*)</source>
   <translation>Testo (*.txt *.csv);;Tutti i file (*)</translation>
  </message>
  <message>
   <source>The file {file} cannot be read as text; choose another one.</source>
   <translation>Il file {file} non può essere letto come testo; scegline un altro.</translation>
  </message>
  <message>
   <source>{name} has {count} different values; 2 to {most} can be classes.</source>
   <translation>{name} ha {count} valori diversi; possono essere classi da 2 a {most}.</translation>
  </message>
  <message>
   <source>The file {file} holds no labelled layer; choose another name.</source>
   <translation>Il file {file} non contiene un layer classificato; scegli un altro nome.</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>non può essere aperto</translation>
  </message>
  <message>
   <source>The copy {file} cannot be written ({reason}); free some disk space or rename it.</source>
   <translation>La copia {file} non può essere scritta ({reason}); libera spazio su disco o rinominala.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Nessun layer raster scelto; aggiungine uno al progetto e selezionalo.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; give a pixel size.</source>
   <translation>Il layer {name} non ha pixel propri; indica una dimensione del pixel.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>Nessun layer raster è visibile nella mappa; attivane uno nel pannello Layer.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; write into a copy.</source>
   <translation>Il layer {name} non può essere modificato; scrivi in una copia.</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Classifica gli elementi</translation>
  </message>
  <message>
   <source>Not labelled</source>
   <translation>Non classificato</translation>
  </message>
  <message>
   <source>in the starter</source>
   <translation>nel motore integrato</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>sul server</translation>
  </message>
  <message>
   <source>{model} answers, {where}, as chosen in the dock.</source>
   <translation>Risponde {model}, {where}, come scelto nel pannello.</translation>
  </message>
  <message>
   <source>It reads no context.</source>
   <translation>Non legge contesto.</translation>
  </message>
  <message>
   <source>Its reasons are the probabilities of the classes.</source>
   <translation>Le sue motivazioni sono le probabilità delle classi.</translation>
  </message>
  <message>
   <source>Reading the features…</source>
   <translation>Lettura degli elementi…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Interruzione…</translation>
  </message>
  <message>
   <source>All features have their answer to this already.</source>
   <translation>Tutti gli elementi hanno già la loro risposta a questo.</translation>
  </message>
  <message>
   <source>{name}, labelled</source>
   <translation>{name}, classificato</translation>
  </message>
  <message>
   <source>RSVLM: labelling features</source>
   <translation>RSVLM: classificazione degli elementi</translation>
  </message>
  <message>
   <source>The file {file} holds something else; choose another name.</source>
   <translation>Il file {file} contiene altro; scegli un altro nome.</translation>
  </message>
  <message>
   <source>Nothing is asked yet; type classes or a question.</source>
   <translation>Non è ancora chiesto nulla; scrivi delle classi o una domanda.</translation>
  </message>
  <message>
   <source>There is one class only; type two at least, separated by semicolons.</source>
   <translation>C'è una sola classe; scrivine almeno due, separate da punti e virgola.</translation>
  </message>
  <message>
   <source>The context has {count} characters; shorten it to {most}.</source>
   <translation>Il contesto ha {count} caratteri; accorcialo a {most}.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Risposta</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Confidenza (0–1)</translation>
  </message>
  <message>
   <source>How the confidence was made</source>
   <translation>Metodo della confidenza</translation>
  </message>
  <message>
   <source>Answer as given, or why there is none</source>
   <translation>Risposta così com'è, o perché manca</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivazione</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) done.</source>
   <translation>
    <numerusform>%n elemento elaborato.</numerusform>
    <numerusform>%n elementi elaborati.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without imagery.</source>
   <translation>
    <numerusform>%n senza immagine.</numerusform>
    <numerusform>%n senza immagine.</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped; the same settings go on from here.</source>
   <translation>Interrotto; le stesse impostazioni riprendono da qui.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>RSVLM: ask the imagery</source>
   <translation>RSVLM: interroga le immagini</translation>
  </message>
  <message>
   <source>in what the map shows</source>
   <translation>in ciò che la mappa mostra</translation>
  </message>
  <message>
   <source>in the layer {name}</source>
   <translation>nel layer {name}</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Delimita: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Trova: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Rileva: {prompt}</translation>
  </message>
  <message>
   <source>Ask: {prompt}</source>
   <translation>Chiedi: {prompt}</translation>
  </message>
 </context>
 <context>
  <name>Manager</name>
  <message>
   <source>learned “{label}”; fits no model here</source>
   <translation>ha imparato “{label}”; qui non è adatto ad alcun modello</translation>
  </message>
  <message>
   <source>learned “{label}”</source>
   <translation>ha imparato “{label}”</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Learned by</source>
   <translation>Imparato dal modello</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Imparato dai dati</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Esaminato</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Dimenticato</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licenza</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Dimensione</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>{count} accepted</source>
   <translation>{count} accettati</translation>
  </message>
  <message>
   <source>{count} corrected or drawn</source>
   <translation>{count} corretti o disegnati</translation>
  </message>
  <message>
   <source>{count} rejected</source>
   <translation>{count} rifiutati</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} tasselli</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelli</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
  <message>
   <source>&amp;Download…</source>
   <translation>&amp;Scarica…</translation>
  </message>
  <message>
   <source>&amp;Check files</source>
   <translation>&amp;Controlla i file</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Rimuovi…</translation>
  </message>
  <message>
   <source>&amp;Unload now</source>
   <translation>&amp;Libera la memoria</translation>
  </message>
  <message>
   <source>Import &amp;folder…</source>
   <translation>&amp;Importa cartella…</translation>
  </message>
  <message>
   <source>Import &amp;ZIP…</source>
   <translation>Importa &amp;ZIP…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Esporta…</translation>
  </message>
  <message>
   <source>&amp;Add learned from file…</source>
   <translation>&amp;Aggiungi quanto imparato da file…</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>I&amp;nterrompi</translation>
  </message>
  <message>
   <source>The built-in engine has the small model only; choose the engine “Server” in the dock for others.</source>
   <translation>Il motore integrato ha solo il modello piccolo; scegli il motore “Server” nel pannello per gli altri.</translation>
  </message>
  <message>
   <source>Copying: {done} of {total}</source>
   <translation>Copia: {done} di {total}</translation>
  </message>
  <message>
   <source>Checking: {done} of {total}</source>
   <translation>Controllo: {done} di {total}</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Avvio…</translation>
  </message>
  <message>
   <source>{memory} In memory now.</source>
   <translation>{memory} Ora in memoria.</translation>
  </message>
  <message>
   <source>came with the plugin</source>
   <translation>fornito con il plugin</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), hashed on {date}</source>
   <translation>
    <numerusform>%n file, hash del {date}</numerusform>
    <numerusform>%n file, hash del {date}</numerusform>
   </translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisione</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Da</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesi</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destinazione</translation>
  </message>
  <message>
   <source>This deletes {model} from the disk. Press Remove again to do it.</source>
   <translation>Elimina {model} dal disco. Premi di nuovo Rimuovi per procedere.</translation>
  </message>
  <message>
   <source>Checkpoint to import</source>
   <translation>Checkpoint da importare</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>File ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Export what was learned</source>
   <translation>Esporta quanto imparato</translation>
  </message>
  <message>
   <source>Add what was learned</source>
   <translation>Aggiungi quanto imparato</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already. Choose the file again to put it in its place.</source>
   <translation>Esiste già qualcosa di imparato che si chiama {name}. Scegli di nuovo il file per sostituirlo.</translation>
  </message>
  <message>
   <source>What was learned (*.safetensors)</source>
   <translation>Quanto imparato (*.safetensors)</translation>
  </message>
  <message>
   <source>{path} has no name that a model can have.</source>
   <translation>{path} non ha un nome che un modello possa avere.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>integrato</translation>
  </message>
  <message>
   <source>installed</source>
   <translation>installato</translation>
  </message>
  <message>
   <source>on another computer</source>
   <translation>su un altro computer</translation>
  </message>
  <message>
   <source>can be downloaded</source>
   <translation>da scaricare</translation>
  </message>
  <message>
   <source>partly downloaded</source>
   <translation>scaricato in parte</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>danneggiato</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Il motore non può essere avviato; il registro ne riporta il motivo.</translation>
  </message>
  <message>
   <source>little</source>
   <translation>poca</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Interrotto.</translation>
  </message>
  <message>
   <source>Checked: every file of {model} is as it was.</source>
   <translation>Controllato: ogni file di {model} è com'era.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>Il modello {model} è disponibile.</translation>
  </message>
  <message>
   <source>{model} was removed; {size} are free again.</source>
   <translation>{model} è stato rimosso; {size} sono di nuovo liberi.</translation>
  </message>
  <message>
   <source>{model} is here.</source>
   <translation>{model} è disponibile.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} non può essere scritto ({reason}); scegli un'altra posizione.</translation>
  </message>
  <message>
   <source>Written to {file}.</source>
   <translation>Scritto in {file}.</translation>
  </message>
  <message>
   <source>{name} was removed; the model is as it was before.</source>
   <translation>{name} è stato rimosso; il modello è com'era prima.</translation>
  </message>
  <message>
   <source>{model} is no longer in memory.</source>
   <translation>{model} non è più in memoria.</translation>
  </message>
  <message>
   <source>No model was in memory, or it is at work.</source>
   <translation>Nessun modello era in memoria, oppure sta lavorando.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Details</source>
   <translation>Dettagli</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Automatic</source>
   <translation>Automatico</translation>
  </message>
  <message>
   <source>{precision} ({bits} bits)</source>
   <translation>{precision} ({bits} bit)</translation>
  </message>
  <message>
   <source>Needs {needed} on the {device}, in {precision}.</source>
   <translation>Richiede {needed} su {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Needs {needed} of {free} free on the {device}, in {precision}.</source>
   <translation>Richiede {needed} di {free} liberi su {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Self-test passed: saw {label} in {share} of the pond ({seconds} s).</source>
   <translation>Autotest superato: visto {label} nel {share} dello stagno ({seconds} s).</translation>
  </message>
  <message>
   <source>Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.</source>
   <translation>Autotest fallito: visto {label} nel {share} dello stagno; le risposte di questo modello possono non significare nulla.</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Integrato (nulla da installare)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Server (ambiente dedicato)</translation>
  </message>
  <message>
   <source>never</source>
   <translation>mai</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Beside the project, once it is saved</source>
   <translation>Accanto al progetto, una volta salvato</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacy</translation>
  </message>
  <message>
   <source>Exported, without keys and without paths of programs and checkpoints.</source>
   <translation>Esportate, senza chiavi e senza percorsi di programmi e checkpoint.</translation>
  </message>
  <message numerus="yes">
   <source>%n setting(s) imported.</source>
   <translation>
    <numerusform>%n impostazione importata.</numerusform>
    <numerusform>%n impostazioni importate.</numerusform>
   </translation>
  </message>
  <message>
   <source>Set up in {folder}.</source>
   <translation>Installato in {folder}.</translation>
  </message>
  <message>
   <source>Not set up; the dock's menu has “More models”.</source>
   <translation>Non installato; nel menu del pannello c'è “Altri modelli”.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <source>&amp;Engine at start</source>
   <translation>&amp;Motore all'avvio</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Ambiente</translation>
  </message>
  <message>
   <source>&amp;Program of the server</source>
   <translation>&amp;Programma del server</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>Il file “rsvlm” del suo ambiente; vuoto: viene cercato.</translation>
  </message>
  <message>
   <source>Server ends after &amp;idling</source>
   <translation>&amp;Server inattivo: termina dopo</translation>
  </message>
  <message>
   <source>Its model leaves the memory then; the next job starts it again.</source>
   <translation>Il suo modello lascia allora la memoria; il lavoro seguente lo riavvia.</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Non usarlo più</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Indirizzo</translation>
  </message>
  <message>
   <source>Server that runs already</source>
   <translation>Server già in esecuzione</translation>
  </message>
  <message>
   <source>Chosen with “More models” in the dock's menu.</source>
   <translation>Scelto con “Altri modelli” nel menu del pannello.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Risultati</translation>
  </message>
  <message>
   <source>Keep layers</source>
   <translation>Conserva i layer</translation>
  </message>
  <message>
   <source>Else in this &amp;folder</source>
   <translation>&amp;Altrimenti in questa cartella</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Vuoto: la cartella “rsvlm_results” del profilo di QGIS.</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>&amp;Esporta…</translation>
  </message>
  <message>
   <source>I&amp;mport…</source>
   <translation>&amp;Importa…</translation>
  </message>
  <message>
   <source>These settings as a file</source>
   <translation>Queste impostazioni in un file</translation>
  </message>
  <message>
   <source>File of settings</source>
   <translation>File di impostazioni</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Impostazioni (*.json)</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.</source>
   <translation>Nulla esce da questo computer se non scegli un modello o un server su un altro e non acconsenti; allora le immagini e le parole delle tue richieste vanno lì e in nessun altro luogo. L'installazione e lo scaricamento di modelli prelevano file e non ne inviano. Nessun uso viene contato o segnalato. Chiavi e token sono solo nell'autenticazione di QGIS.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} non può essere scritto ({reason}); scegli un'altra posizione.</translation>
  </message>
  <message>
   <source>{file} cannot be read; choose a file of exported settings.</source>
   <translation>{file} non può essere letto; scegli un file di impostazioni esportate.</translation>
  </message>
  <message>
   <source>{file} has no settings of RSVLM; choose a file that was exported here.</source>
   <translation>{file} non contiene impostazioni di RSVLM; scegli un file esportato qui.</translation>
  </message>
  <message>
   <source>The setting “{name}” in {file} is damaged; nothing was changed.</source>
   <translation>L'impostazione “{name}” in {file} è danneggiata; non è stato cambiato nulla.</translation>
  </message>
 </context>
 <context>
  <name>Plugin</name>
  <message>
   <source>RSVLM: ask the imagery for features</source>
   <translation>RSVLM: cerca elementi nelle immagini</translation>
  </message>
 </context>
 <context>
  <name>Processing</name>
  <message>
   <source>Loading the model…</source>
   <translation>Caricamento del modello…</translation>
  </message>
  <message>
   <source>Ask about imagery</source>
   <translation>Interroga un'immagine</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Domanda</translation>
  </message>
  <message>
   <source>A sentence, in the model's language.</source>
   <translation>Una frase, nella lingua del modello.</translation>
  </message>
  <message>
   <source>Answers a question about a scene in words. A model that was taught to may look closer at places of its own choice before it answers; these places are numbered in the layer, each with what was asked and answered there.</source>
   <translation>Risponde a parole a una domanda su una scena. Un modello addestrato a farlo può guardare più da vicino punti di sua scelta prima di rispondere; questi punti sono numerati nel layer, ognuno con ciò che lì è stato chiesto e risposto.</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Che cosa cercare</translation>
  </message>
  <message>
   <source>A word or a sentence; several classes are separated by semicolons.</source>
   <translation>Una parola o una frase; più classi sono separate da punti e virgola.</translation>
  </message>
  <message>
   <source>Only inside this extent</source>
   <translation>Solo all'interno di questa estensione</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: with the layer's style.</source>
   <translation>Una parola. auto: un semplice file così com'è, tutto il resto come visualizzato. raw: i valori del file. displayed: con lo stile del layer.</translation>
  </message>
  <message>
   <source>Pixel size in units of the layer's coordinate system (0: the imagery's own)</source>
   <translation>Dimensione del pixel nelle unità del sistema di coordinate del layer (0: quella dell'immagine stessa)</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, such as “water”.</source>
   <translation>Il prompt è vuoto; scrivi che cosa cercare, ad esempio “water”.</translation>
  </message>
  <message>
   <source>Tiles to look at: {}</source>
   <translation>Tasselli da analizzare: {}</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Non è stato trovato nulla.</translation>
  </message>
  <message>
   <source>What changed between two dates</source>
   <translation>Cambiamenti tra due date</translation>
  </message>
  <message>
   <source>Outlines what has changed between an earlier and a later picture of the same place. Both are put on one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.

Dates are taken from the layers' temporal properties, else guessed from their names; a date given here wins over both.</source>
   <translation>Delimita ciò che è cambiato tra un'immagine precedente e una successiva dello stesso luogo. Entrambe vengono portate su un unico reticolo, quello della più grossolana. I poligoni riportano entrambe le date; il controllo temporale può mostrarli.

Le date vengono prese dalle proprietà temporali dei layer, altrimenti dedotte dai loro nomi; una data indicata qui prevale su entrambe.</translation>
  </message>
  <message>
   <source>Earlier imagery</source>
   <translation>Immagine precedente</translation>
  </message>
  <message>
   <source>Later imagery</source>
   <translation>Immagine successiva</translation>
  </message>
  <message>
   <source>Date of the earlier imagery (YYYY-MM-DD)</source>
   <translation>Data dell'immagine precedente (AAAA-MM-GG)</translation>
  </message>
  <message>
   <source>Date of the later imagery (YYYY-MM-DD)</source>
   <translation>Data dell'immagine successiva (AAAA-MM-GG)</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it as YYYY-MM-DD.</source>
   <translation>“{}” non è una data; scrivila come AAAA-MM-GG.</translation>
  </message>
  <message>
   <source>Detect objects (oriented)</source>
   <translation>Rileva oggetti (orientati)</translation>
  </message>
  <message>
   <source>Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles turned with them or as boxes along the picture. It needs a model that was taught to detect, such as RSCoVLM, and with it the engine server.

Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” then tells how closely each part was looked at. Nothing found is an empty layer.</source>
   <translation>Rileva tutti gli oggetti delle classi elencate, ad esempio “plane, ship, storage tank”, come rettangoli orientati secondo gli oggetti o allineati all'immagine. Serve un modello addestrato al rilevamento, come RSCoVLM, e con esso il motore server.

Le scene grandi vengono analizzate tassello per tassello, o esaminate con un numero limitato di chiamate al modello; “Copertura” indica allora con quanto dettaglio è stata vista ogni parte. Se non si trova nulla, il layer è vuoto.</translation>
  </message>
  <message>
   <source>Evaluate by a reference layer</source>
   <translation>Valuta con un layer di riferimento</translation>
  </message>
  <message>
   <source>Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only where the result says that it was searched.

Outlines are compared by their areas, so that every square metre counts once; found objects one by one, where they overlap enough. The figures are those of “rsvlm evaluate”.</source>
   <translation>Confronta un risultato con un layer che dice che cosa c'è davvero: precisione, richiamo, F1 e IoU di ogni classe, che cosa è stato preso per che cosa, e layer di veri positivi, falsi allarmi e omissioni. Il riferimento conta solo dove il risultato indica che si è cercato.

I contorni si confrontano per superficie, e ogni metro quadrato conta una volta; gli oggetti trovati uno per uno, dove si sovrappongono abbastanza. Le cifre sono quelle di “rsvlm evaluate”.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Risultato</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Riferimento</translation>
  </message>
  <message>
   <source>Field of the reference with its classes</source>
   <translation>Campo del riferimento con le sue classi</translation>
  </message>
  <message>
   <source>Empty: all features are taken to be of one class.</source>
   <translation>Vuoto: tutti gli elementi si considerano di una sola classe.</translation>
  </message>
  <message>
   <source>Classes of the reference and of the result</source>
   <translation>Classi del riferimento e del risultato</translation>
  </message>
  <message>
   <source>Such as “lake = water; street = road”. Same words find each other; others are left out.</source>
   <translation>Ad es. “lake = water; street = road”. Le parole uguali si trovano da sole; le altre sono escluse.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Confronta</translation>
  </message>
  <message>
   <source>A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, best overlap first. pointing: objects as detections are measured (DOTA).</source>
   <translation>Una parola. auto: come vuole il compito del risultato. areas: metri quadrati. one-to-one: oggetti a coppie, prima la sovrapposizione migliore. pointing: oggetti misurati come rilevamenti (DOTA).</translation>
  </message>
  <message>
   <source>Overlap from which objects match (IoU)</source>
   <translation>Sovrapposizione da cui gli oggetti corrispondono (IoU)</translation>
  </message>
  <message>
   <source>Leave out what was rejected in the review</source>
   <translation>Escludi ciò che la revisione ha rifiutato</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisione</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Richiamo</translation>
  </message>
  <message>
   <source>Mean IoU of the classes</source>
   <translation>IoU media delle classi</translation>
  </message>
  <message>
   <source>All figures as text</source>
   <translation>Tutte le cifre come testo</translation>
  </message>
  <message>
   <source>What was taken for what (JSON)</source>
   <translation>Che cosa è stato preso per che cosa (JSON)</translation>
  </message>
  <message>
   <source>“{}” cannot be read; write classes as “lake = water; street = road”.</source>
   <translation>“{}” non è leggibile; scrivi le classi come “lake = water; street = road”.</translation>
  </message>
  <message>
   <source>The result has no class “{said}”; it has {labels}.</source>
   <translation>Il risultato non ha la classe “{said}”; ha {labels}.</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Elementi</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Immagine</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contesto</translation>
  </message>
  <message>
   <source>A sentence that the model should know, such as “A harbour in winter.”</source>
   <translation>Una frase che il modello deve conoscere, ad es. “A harbour in winter.”</translation>
  </message>
  <message>
   <source>Let the model give a reason</source>
   <translation>Chiedi al modello una motivazione</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Elementi classificati</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Elementi con risposta</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Numero di elementi</translation>
  </message>
  <message>
   <source>Done to the end</source>
   <translation>Elaborato fino alla fine</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Risposta a parole</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Classifica gli elementi</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classi</translation>
  </message>
  <message>
   <source>Two at least, separated by semicolons.</source>
   <translation>Almeno due, separate da punti e virgola.</translation>
  </message>
  <message>
   <source>Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how it was made, and a reason where the model gives one. The small model compares what it would outline in the polygon and knows water, building, road, vegetation and land; models that answer questions see the polygon with what is around it and take any classes.

A feature without imagery has no class and says why.</source>
   <translation>Dà a ogni poligono o punto una delle classi, in base a ciò che l'immagine mostra lì, con una confidenza, il suo metodo e una motivazione se il modello ne dà una. Il modello piccolo confronta ciò che delimiterebbe nel poligono e conosce water, building, road, vegetation e land; i modelli che rispondono a domande vedono il poligono con ciò che lo circonda e accettano qualsiasi classe.

Un elemento senza immagine non ha classe e dice perché.</translation>
  </message>
  <message>
   <source>Ask about each feature</source>
   <translation>Chiedi di ogni elemento</translation>
  </message>
  <message>
   <source>Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter of its size around it; its words go into a field. The small model was taught questions about whole scenes and says the same of most features; take a larger one.

A feature without imagery has no answer and says why.</source>
   <translation>Pone la stessa domanda su ogni poligono o punto. Il modello vede l'elemento con un margine di un quarto della sua dimensione; le sue parole vanno in un campo. Il modello piccolo ha imparato domande su scene intere e dice lo stesso di quasi tutti gli elementi; prendine uno più grande.

Un elemento senza immagine non ha risposta e dice perché.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>Il risultato non può essere scritto ({}); scegli un'altra posizione.</translation>
  </message>
  <message>
   <source>Names of fields begin with</source>
   <translation>I nomi dei campi iniziano con</translation>
  </message>
  <message>
   <source>Find things in imagery</source>
   <translation>Trova oggetti in un'immagine</translation>
  </message>
  <message>
   <source>Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the model's own words.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Disegna un rettangolo intorno a ogni cosa nominata dal prompt, ad esempio “boat” o “car; building”. I rettangoli sono nel sistema di coordinate dell'immagine e riportano la classe, una confidenza con il nome del suo metodo e le parole del modello stesso.

Se non si trova nulla, il layer è vuoto; “Area esaminata” indica ciò che è stato analizzato.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Migliora il modello</translation>
  </message>
  <message>
   <source>Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in two places at least. What it learns is one small file; the model itself stays as it is.

It is examined on places that it did not learn from: the figures say how well it outlined the class before and after, what calling everything so would come to, and whether it forgot what it knew. Kept among the models it can be asked as nano+NAME.

It needs the full engine with PyTorch, on this computer.</source>
   <translation>Insegna al modello piccolo una classe da ciò che nelle revisioni è stato accettato, corretto, rifiutato e disegnato, in almeno due luoghi. Ciò che impara è un piccolo file; il modello stesso resta com'è.

Viene esaminato in luoghi da cui non ha imparato: le cifre dicono quanto bene delimitava la classe prima e dopo, quanto si otterrebbe classificando tutto così e se ha dimenticato ciò che sapeva. Se conservato tra i modelli, si può interrogare come nano+NOME.

Richiede il motore completo con PyTorch, su questo computer.</translation>
  </message>
  <message>
   <source>Reviewed results</source>
   <translation>Risultati rivisti</translation>
  </message>
  <message>
   <source>Files of training data</source>
   <translation>File di dati di addestramento</translation>
  </message>
  <message>
   <source>GeoPackages that “Export a review” has written, also by others.</source>
   <translation>GeoPackage scritti da “Esporta una revisione”, anche da altri.</translation>
  </message>
  <message>
   <source>Class to learn</source>
   <translation>Classe da imparare</translation>
  </message>
  <message>
   <source>Empty: the only one that was reviewed.</source>
   <translation>Vuoto: l'unica che è stata rivista.</translation>
  </message>
  <message>
   <source>Name of what is learned</source>
   <translation>Nome di quanto imparato</translation>
  </message>
  <message>
   <source>Letters, digits, - and _.</source>
   <translation>Lettere, cifre, - e _.</translation>
  </message>
  <message>
   <source>Minutes to learn</source>
   <translation>Minuti per imparare</translation>
  </message>
  <message>
   <source>Of one processor core; reading and examining come on top.</source>
   <translation>Di un solo core del processore; lettura ed esame si aggiungono.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licenza</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Accompagna quanto imparato, per coloro a cui lo dai.</translation>
  </message>
  <message>
   <source>Keep it among the models</source>
   <translation>Conserva tra i modelli</translation>
  </message>
  <message>
   <source>It can be asked as nano+NAME then. Else there are only the files below.</source>
   <translation>Si può allora interrogare come nano+NOME. Altrimenti ci sono solo i file qui sotto.</translation>
  </message>
  <message>
   <source>What was learned</source>
   <translation>Quanto imparato</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifre</translation>
  </message>
  <message>
   <source>Overlap before (IoU)</source>
   <translation>Sovrapposizione prima (IoU)</translation>
  </message>
  <message>
   <source>Overlap after (IoU)</source>
   <translation>Sovrapposizione dopo (IoU)</translation>
  </message>
  <message>
   <source>Whether it is better</source>
   <translation>Se è migliore</translation>
  </message>
  <message>
   <source>Name of the model, where it was kept</source>
   <translation>Nome del modello, se conservato</translation>
  </message>
  <message>
   <source>There is nothing to learn from; choose reviewed results or files.</source>
   <translation>Non c'è nulla da cui imparare; scegli risultati rivisti o file.</translation>
  </message>
  <message>
   <source>Learning needs the full engine; set it up in the dock's menu.</source>
   <translation>Per imparare serve il motore completo; installalo dal menu del pannello.</translation>
  </message>
  <message>
   <source>{name}: {count} features to learn from</source>
   <translation>{name}: {count} elementi da cui imparare</translation>
  </message>
  <message>
   <source>Kept as {}.</source>
   <translation>Conservato come {}.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} non può essere scritto ({reason}); scegli un'altra posizione.</translation>
  </message>
  <message>
   <source>Outline surfaces in imagery</source>
   <translation>Delimita superfici in un'immagine</translation>
  </message>
  <message>
   <source>Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the area on the ellipsoid.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Delimita le superfici nominate dal prompt, ad esempio “water” o “water; building; road”. I poligoni sono nel sistema di coordinate dell'immagine e riportano la classe, una confidenza con il nome del suo metodo e l'area sull'ellissoide.

Se non si trova nulla, il layer è vuoto; “Area esaminata” indica ciò che è stato analizzato.</translation>
  </message>
  <message>
   <source>Looked closer at</source>
   <translation>Punti visti da vicino</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Oggetti trovati</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Area esaminata</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Copertura</translation>
  </message>
  <message>
   <source>Searched to the end</source>
   <translation>Esaminato fino alla fine</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Avvisi</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Non è possibile scrivere nella cartella {}; scegli un'altra posizione.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <source>A word. starter: the small model, nothing to install. server: all models, in their own environment.</source>
   <translation>Una parola. starter: il modello piccolo, nulla da installare. server: tutti i modelli, in un ambiente dedicato.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modello</translation>
  </message>
  <message>
   <source>A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL model as published, or one made by this project; or remote: and the name of a connection. Known: {}</source>
   <translation>Il nome di un modello o, con il motore server, la cartella di un checkpoint: RSUniVLM, RSCoVLM o un modello Qwen-VL così come pubblicato, o uno creato da questo progetto; oppure remote: e il nome di una connessione. Noti: {}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>auto, cpu, cuda or cuda:1. What is not there is refused, never replaced.</source>
   <translation>auto, cpu, cuda o cuda:1. Ciò che non c'è viene rifiutato, mai sostituito.</translation>
  </message>
  <message>
   <source>A word. How a large model computes; fewer bits need less memory.</source>
   <translation>Una parola. Come calcola un modello grande; meno bit richiedono meno memoria.</translation>
  </message>
  <message>
   <source>Probability from which a cell belongs to the outline (0.5: the model's own answer)</source>
   <translation>Probabilità dalla quale una cella appartiene al contorno (0,5: la risposta del modello stesso)</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; more keeps what is certain.</source>
   <translation>Il modello assegna a ogni cella una probabilità; un valore maggiore conserva ciò che è certo.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Contorno</translation>
  </message>
  <message>
   <source>A word. cells: along the model's cells. smooth: a contour between them.</source>
   <translation>Una parola. cells: lungo le celle del modello. smooth: un'isolinea tra di esse.</translation>
  </message>
  <message>
   <source>Put the later date back where it lies off</source>
   <translation>Allinea la data successiva dove è scostata</translation>
  </message>
  <message>
   <source>How far the two lie apart is measured and told anyway.</source>
   <translation>Lo scostamento tra le due viene comunque misurato e indicato.</translation>
  </message>
  <message>
   <source>Colours of the later date</source>
   <translation>Colori della data successiva</translation>
  </message>
  <message>
   <source>A word. none: as they are. linear: matched to the earlier date by the ground that changed least. histogram: matched by the shares of dark and bright.</source>
   <translation>Una parola. none: così come sono. linear: adattati alla data precedente con il suolo che è cambiato meno. histogram: adattati con le quote di scuro e di chiaro.</translation>
  </message>
  <message>
   <source>Show tiles enlarged</source>
   <translation>Mostra i tasselli ingranditi</translation>
  </message>
  <message>
   <source>Finds small objects more often and takes several times as long.</source>
   <translation>Trova più spesso gli oggetti piccoli e richiede un tempo più volte maggiore.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forma</translation>
  </message>
  <message>
   <source>A word. oriented: rectangles turned with the objects. box: along the picture.</source>
   <translation>Una parola. oriented: rettangoli orientati secondo gli oggetti. box: allineati all'immagine.</translation>
  </message>
  <message>
   <source>Folder of a SAM model that draws outlines in the boxes</source>
   <translation>Cartella di un modello SAM che disegna i contorni nei rettangoli</translation>
  </message>
  <message>
   <source>For models that draw boxes only, with the engine server. Empty: boxes as they are.</source>
   <translation>Per modelli che disegnano solo rettangoli, con il motore server. Vuoto: i rettangoli così come sono.</translation>
  </message>
  <message>
   <source>How often the model may look closer</source>
   <translation>Quante volte il modello può guardare più da vicino</translation>
  </message>
  <message>
   <source>For models that were taught to choose a place and see it in full detail.</source>
   <translation>Per modelli addestrati a scegliere un punto e a vederlo in ogni dettaglio.</translation>
  </message>
  <message>
   <source>Search within so many calls of the model (0: every tile)</source>
   <translation>Numero massimo di chiamate al modello nella ricerca (0: tutti i tasselli)</translation>
  </message>
  <message>
   <source>For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what was searched.</source>
   <translation>Per scene grandi: prima guarda l'insieme, poi i punti in cui è probabile che ci sia qualcosa. “Copertura” indica ciò che è stato esaminato.</translation>
  </message>
  <message>
   <source>RSVLM: ask imagery in words</source>
   <translation>RSVLM: interroga le immagini a parole</translation>
  </message>
  <message>
   <source>Only inside these polygons</source>
   <translation>Solo dentro questi poligoni</translation>
  </message>
  <message>
   <source>Nothing outside is looked at, found or counted as searched.</source>
   <translation>Nulla all'esterno viene analizzato, trovato o contato come esaminato.</translation>
  </message>
  <message>
   <source>Bands shown as red, green and blue (such as 4, 3, 2)</source>
   <translation>Bande mostrate come rosso, verde e blu (ad es. 4, 3, 2)</translation>
  </message>
  <message>
   <source>Of a raster file, counted from 1. Empty: those of the layer's style.</source>
   <translation>Di un file raster, contate da 1. Vuoto: quelle dello stile del layer.</translation>
  </message>
  <message>
   <source>The layer {name} has no polygon to look inside of; choose another, or none.</source>
   <translation>Il layer {name} non ha un poligono in cui guardare; scegline un altro, o nessuno.</translation>
  </message>
  <message>
   <source>“{}” are not three bands; write them as 4, 3, 2, counted from 1.</source>
   <translation>“{}” non sono tre bande; scrivile come 4, 3, 2, contate da 1.</translation>
  </message>
  <message>
   <source>Export a review</source>
   <translation>Esporta una revisione</translation>
  </message>
  <message>
   <source>Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its style and where it came from.

“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and what was said of it, where it was searched, and which scene it is of.</source>
   <translation>Prende da un risultato rivisto ciò che è stato accettato o corretto (o rifiutato, o non ancora controllato), con il suo stile e la sua provenienza.

“Dati di addestramento” è un GeoPackage da cui un modello può imparare: ogni elemento rivisto con la sua classe e ciò che ne è stato detto, dove si è cercato e di quale scena si tratta.</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Risultato rivisto</translation>
  </message>
  <message>
   <source>A word. kept: accepted and corrected. reviewed: with the rejected ones.</source>
   <translation>Una parola. kept: accettati e corretti. reviewed: con i rifiutati.</translation>
  </message>
  <message>
   <source>Features of the review</source>
   <translation>Elementi della revisione</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dati di addestramento</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Accettati</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corretti</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rifiutati</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Non controllati</translation>
  </message>
  <message>
   <source>The layer {} has no field “review”; choose a result of RSVLM.</source>
   <translation>Il layer {} non ha un campo “review”; scegli un risultato di RSVLM.</translation>
  </message>
  <message>
   <source>Training data: {} features</source>
   <translation>Dati di addestramento: {} elementi</translation>
  </message>
  <message>
   <source>What changed in a series of dates</source>
   <translation>Cambiamenti in una serie di date</translation>
  </message>
  <message>
   <source>Outlines what has changed through many pictures of one place: each date is compared with the next, or all with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal controller plays them.

Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win over both.</source>
   <translation>Delimita ciò che è cambiato in molte immagini di uno stesso luogo: ogni data viene confrontata con la seguente, o tutte con la prima. I poligoni di tutti i confronti sono in un solo layer e portano le loro due date; il controllore temporale li anima.

Le date vengono dalle proprietà temporali dei layer, altrimenti si deducono dai loro nomi; quelle date qui prevalgono su entrambe.</translation>
  </message>
  <message>
   <source>Imagery of two dates or more</source>
   <translation>Immagini di due o più date</translation>
  </message>
  <message>
   <source>A word. next: each date with the next. first: each date with the first.</source>
   <translation>Una parola. next: ogni data con la seguente. first: ogni data con la prima.</translation>
  </message>
  <message>
   <source>Dates of the layers in their order (YYYY-MM-DD, …)</source>
   <translation>Date dei layer nel loro ordine (AAAA-MM-GG, …)</translation>
  </message>
  <message>
   <source>A series takes raster layers alone; choose two or more.</source>
   <translation>Una serie accetta solo layer raster; scegline due o più.</translation>
  </message>
  <message>
   <source>The layers have different coordinate systems; reproject them to one first.</source>
   <translation>I layer hanno sistemi di coordinate diversi; prima riproiettali in uno solo.</translation>
  </message>
  <message>
   <source>There are {dates} dates for {layers} layers; give each layer its own.</source>
   <translation>Ci sono {dates} date per {layers} layer; dai a ogni layer la sua.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Interrotto; non era stato ancora fatto nulla.</translation>
  </message>
  <message>
   <source>Whole scene</source>
   <translation>Scena intera</translation>
  </message>
  <message>
   <source>Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and “footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.

A sample of the tiles gives a quick estimate with its confidence interval. This needs the full environment (More models… in the dock); the file is read from where it is, also behind an address.</source>
   <translation>Elabora un file raster di qualsiasi dimensione, tassello per tassello, e conserva ciò che trova in un unico GeoPackage appena un tassello è pronto: “features”, uniti lungo le giunzioni dei tasselli, “coverage” con lo stato di ogni tassello e “footprint”. Interrotto in qualsiasi momento, lo stesso comando riprende da ciò che c'è.

Un campione dei tasselli dà una stima rapida con il suo intervallo. Richiede l'ambiente completo (“Altri modelli…” nel pannello); il file viene letto dov'è, anche a un indirizzo remoto.</translation>
  </message>
  <message>
   <source>A word. outline, find, detect; or change, which needs the later imagery too.</source>
   <translation>Una parola. outline, find, detect; oppure change, che richiede anche l'immagine successiva.</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Che cosa fare</translation>
  </message>
  <message>
   <source>Go on with the file</source>
   <translation>Riprendi dal file</translation>
  </message>
  <message>
   <source>What was done is kept; a file of another job is refused.</source>
   <translation>Ciò che è fatto viene conservato; un file di un altro lavoro viene rifiutato.</translation>
  </message>
  <message>
   <source>GeoPackage of the scene</source>
   <translation>GeoPackage della scena</translation>
  </message>
  <message>
   <source>Number of tiles that failed</source>
   <translation>Numero di tasselli non riusciti</translation>
  </message>
  <message>
   <source>A whole scene is kept in a GeoPackage; give {} the ending .gpkg.</source>
   <translation>Una scena intera viene conservata in un GeoPackage; dai a {} l'estensione .gpkg.</translation>
  </message>
  <message>
   <source>{} exists; choose another name, or switch on “Go on with the file”.</source>
   <translation>{} esiste già; scegli un altro nome o attiva “Riprendi dal file”.</translation>
  </message>
  <message>
   <source>“change” needs the later imagery too, and only “change” does.</source>
   <translation>“change” richiede anche l'immagine successiva, e solo “change”.</translation>
  </message>
  <message>
   <source>The polygons lie outside of the extent; give only one of the two.</source>
   <translation>I poligoni sono fuori dall'estensione; tralascia gli uni o l'altra.</translation>
  </message>
  <message>
   <source>Only a sample of the tiles</source>
   <translation>Solo un campione dei tasselli</translation>
  </message>
  <message>
   <source>every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. Empty: every tile.</source>
   <translation>every:4 (un tassello e una riga ogni quattro), random:100 o stratified:200:FILE:CAMPO con poligoni di strati. Vuoto: tutti i tasselli.</translation>
  </message>
  <message>
   <source>Pixel size in metres (0: the imagery's own)</source>
   <translation>Dimensione del pixel in metri (0: quella dell'immagine stessa)</translation>
  </message>
  <message>
   <source>Where this is coarser than its own, the imagery is read from its overviews.</source>
   <translation>Se è più grossolana di quella dell'immagine, si legge dalle sue piramidi.</translation>
  </message>
  <message>
   <source>What is done with outlines</source>
   <translation>Trattamento dei contorni</translation>
  </message>
  <message>
   <source>A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.</source>
   <translation>Una parola. simple: meno vertici, i confini comuni restano comuni. smooth: per la copertura del suolo. square: per gli edifici.</translation>
  </message>
  <message>
   <source>One class at each place</source>
   <translation>Una classe in ogni luogo</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the more probable one.</source>
   <translation>Dove le classi si sovrappongono, prevale la più probabile.</translation>
  </message>
  <message>
   <source>Also written as</source>
   <translation>Scrivi anche in</translation>
  </message>
  <message>
   <source>GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is done.</source>
   <translation>GeoParquet, FlatGeobuf, GeoJSON, PMTiles o un raster di classi (COG), accanto al GeoPackage quando tutto è fatto.</translation>
  </message>
 </context>
 <context>
  <name>Remote</name>
  <message numerus="yes">
   <source>Saved; the server answers and has %n model(s).</source>
   <translation>
    <numerusform>Salvato; il server risponde e ha %n modello.</numerusform>
    <numerusform>Salvato; il server risponde e ha %n modelli.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} è stato rimosso.</translation>
  </message>
  <message>
   <source>A model on another computer</source>
   <translation>Un modello su un altro computer</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Acconsento: le immagini possono andare a {host}</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <source>Small letters, digits, dots and dashes</source>
   <translation>Lettere minuscole, cifre, punti e trattini</translation>
  </message>
  <message>
   <source>Add&amp;ress</source>
   <translation>Indi&amp;rizzo</translation>
  </message>
  <message>
   <source>Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …</source>
   <translation>Di un server che usa il protocollo di OpenAI: vLLM, SGLang, llama.cpp, Ollama…</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Tipo di server</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modello</translation>
  </message>
  <message>
   <source>Its name on that server</source>
   <translation>Il suo nome su quel server</translation>
  </message>
  <message>
   <source>Asked &amp;like</source>
   <translation>Interrogato &amp;come</translation>
  </message>
  <message>
   <source>Prompts, sizes and forms of answers that the model was trained with</source>
   <translation>Prompt, dimensioni e forme di risposta con cui il modello è stato addestrato</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Chiave</translation>
  </message>
  <message>
   <source>An entry of QGIS' authentication database; only its name is remembered</source>
   <translation>Una voce del database di autenticazione di QGIS; ne viene ricordato solo il nome</translation>
  </message>
  <message>
   <source>&amp;Save and check</source>
   <translation>&amp;Salva e verifica</translation>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation>Rimuo&amp;vi</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Interrogazione del server…</translation>
  </message>
  <message>
   <source>The address is on this computer: nothing leaves it.</source>
   <translation>L'indirizzo è su questo computer: nulla ne esce.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and the settings. Nothing else is sent. What is kept there is up to who runs it.</source>
   <translation>Ogni immagine analizzata esce da questo computer e va a {host}, cifrata, con il prompt e le impostazioni. Non viene inviato altro. Ciò che lì viene conservato dipende da chi lo gestisce.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to who runs it.</source>
   <translation>Ogni immagine analizzata esce da questo computer e va a {host}, non cifrata: altri possono leggerla lungo il percorso, e così la chiave. Il prompt e le impostazioni l'accompagnano, nient'altro. Ciò che lì viene conservato dipende da chi lo gestisce.</translation>
  </message>
  <message>
   <source>The key “{entry}” cannot be read from QGIS' authentication; choose it again.</source>
   <translation>La chiave “{entry}” non può essere letta dall'autenticazione di QGIS; sceglila di nuovo.</translation>
  </message>
  <message>
   <source>The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password.</source>
   <translation>La voce “{name}” dell'autenticazione di QGIS non ha una chiave; scegline una con token o password.</translation>
  </message>
 </context>
 <context>
  <name>Repeat</name>
  <message>
   <source>Run again</source>
   <translation>Esegui di nuovo</translation>
  </message>
  <message>
   <source>&amp;Imagery</source>
   <translation>&amp;Immagine</translation>
  </message>
  <message>
   <source>&amp;Before</source>
   <translation>&amp;Prima</translation>
  </message>
  <message>
   <source>&amp;After</source>
   <translation>D&amp;opo</translation>
  </message>
  <message>
   <source>Date of the imagery</source>
   <translation>Data dell'immagine</translation>
  </message>
  <message>
   <source>The &amp;same place</source>
   <translation>&amp;Lo stesso luogo</translation>
  </message>
  <message>
   <source>&amp;All of it</source>
   <translation>&amp;Tutta l'immagine</translation>
  </message>
  <message>
   <source>Model and options stay as they were.</source>
   <translation>Modello e opzioni restano invariati.</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>E&amp;segui</translation>
  </message>
  <message>
   <source>QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing command.</source>
   <translation>I pixel analizzati li ha prodotti QGIS, e il programma rsvlm legge solo file; copia un comando di Processing.</translation>
  </message>
  <message>
   <source>There is no command for such a job; run it again from the dock.</source>
   <translation>Non c'è un comando per un lavoro simile; eseguilo di nuovo dal pannello.</translation>
  </message>
  <message>
   <source>It was looked at inside a polygon, which no command takes; copy Python instead.</source>
   <translation>L'analisi era dentro un poligono, che nessun comando accetta; copia invece Python.</translation>
  </message>
  <message>
   <source>It was looked at as several layers on top of each other; run it from the dock.</source>
   <translation>L'analisi riguardava più layer sovrapposti; eseguila dal pannello.</translation>
  </message>
  <message>
   <source>Its pixels are not square in degrees, which no command says; run it again.</source>
   <translation>I suoi pixel non sono quadrati in gradi, cosa che nessun comando esprime; esegui di nuovo.</translation>
  </message>
  <message>
   <source>The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.</source>
   <translation>Il modello aveva imparato “{label}” quando questo è stato creato; {name}.safetensors, in cui era conservato, non è più qui o non è più adatto. Aggiungilo in “Modelli…” o esegui il prompt dal pannello con un altro modello.</translation>
  </message>
  <message>
   <source>What the model learned as {name} is not what it was when this was made; answers may differ.</source>
   <translation>Ciò che il modello ha imparato come {name} non è più quello di quando questo è stato creato; le risposte possono differire.</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>come prima</translation>
  </message>
  <message>
   <source>{name} was made from the features of another layer; choose “Label” there again.</source>
   <translation>{name} è stato creato dagli elementi di un altro layer; lì scegli di nuovo “Classifica”.</translation>
  </message>
  <message>
   <source>{name} holds several comparisons; run the series again from Processing's history.</source>
   <translation>{name} contiene più confronti; esegui di nuovo la serie dalla cronologia di Processing.</translation>
  </message>
  <message>
   <source>{name} does not say where it was looked; run its prompt again from the dock.</source>
   <translation>{name} non indica dove si è guardato; esegui di nuovo il suo prompt dal pannello.</translation>
  </message>
  <message>
   <source>The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the project, or run this on another layer.</source>
   <translation>Manca l'immagine {name}: non è nel progetto e non è più in {source}; aggiungila al progetto o esegui su un altro layer.</translation>
  </message>
  <message>
   <source>Run &amp;again</source>
   <translation>Esegui &amp;di nuovo</translation>
  </message>
  <message>
   <source>Run again on an&amp;other layer or date…</source>
   <translation>&amp;Esegui su un altro layer o un'altra data…</translation>
  </message>
  <message>
   <source>Copy as Processing &amp;command</source>
   <translation>&amp;Copia come comando di Processing</translation>
  </message>
  <message>
   <source>Copy as &amp;Python</source>
   <translation>Copi&amp;a come Python</translation>
  </message>
  <message>
   <source>Copy as rsvl&amp;m line</source>
   <translation>Copia come &amp;riga rsvlm</translation>
  </message>
  <message>
   <source>Another job is running; wait for its end, or stop it in the dock.</source>
   <translation>Un altro lavoro è in corso; attendi la fine o interrompilo nel pannello.</translation>
  </message>
  <message>
   <source>Copied; paste it where you need it.</source>
   <translation>Copiato; incollalo dove ti serve.</translation>
  </message>
  <message>
   <source>Select one result of RSVLM in the layers panel.</source>
   <translation>Seleziona un risultato di RSVLM nel pannello Layer.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Looked over, not searched</source>
   <translation>Visto nell'insieme, non esaminato</translation>
  </message>
  <message>
   <source>Every detail</source>
   <translation>Ogni dettaglio</translation>
  </message>
  <message>
   <source>At 1/{count} of the detail</source>
   <translation>A 1/{count} del dettaglio</translation>
  </message>
  <message>
   <source>Scene pixels to one pixel that the model saw</source>
   <translation>Pixel della scena per ogni pixel visto dal modello</translation>
  </message>
  <message>
   <source>Probability that there is something to find</source>
   <translation>Probabilità che ci sia qualcosa da trovare</translation>
  </message>
  <message>
   <source>{name} appeared</source>
   <translation>{name}: comparso</translation>
  </message>
  <message>
   <source>{name} vanished</source>
   <translation>{name}: scomparso</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>Il risultato non può essere scritto in {folder} ({reason}); libera spazio su disco o scegli un'altra cartella nelle impostazioni.</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>non controllato</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accettato</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corretto</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rifiutato</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>non noto</translation>
  </message>
  <message>
   <source>appeared</source>
   <translation>comparso</translation>
  </message>
  <message>
   <source>vanished</source>
   <translation>scomparso</translation>
  </message>
  <message>
   <source>as given</source>
   <translation>così com'è</translation>
  </message>
  <message>
   <source>put together from several tiles</source>
   <translation>composto da più tasselli</translation>
  </message>
  <message>
   <source>from an answer that was cut off</source>
   <translation>da una risposta troncata</translation>
  </message>
  <message>
   <source>written twice by the model</source>
   <translation>scritto due volte dal modello</translation>
  </message>
  <message>
   <source>outline crossed itself, made valid</source>
   <translation>contorno che si incrociava, reso valido</translation>
  </message>
  <message>
   <source>mean probability of its cells</source>
   <translation>probabilità media delle sue celle</translation>
  </message>
  <message>
   <source>mean probability of its four coordinates</source>
   <translation>probabilità media delle sue quattro coordinate</translation>
  </message>
  <message>
   <source>mean probability of its coordinates</source>
   <translation>probabilità media delle sue coordinate</translation>
  </message>
  <message>
   <source>mean probability of its words</source>
   <translation>probabilità media delle sue parole</translation>
  </message>
  <message>
   <source>{way}, calibrated</source>
   <translation>{way}, calibrata</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>nessuna nota</translation>
  </message>
  <message>
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>Il motore ha inviato una geometria non valida; riavvialo.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>Gli stili del risultato non possono essere salvati; libera spazio su disco.</translation>
  </message>
  <message>
   <source>Searched (nothing found)</source>
   <translation>Area esaminata (nessun risultato)</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Area interrogata</translation>
  </message>
  <message>
   <source>Searched ({count} found)</source>
   <translation>Area esaminata (trovati: {count})</translation>
  </message>
  <message>
   <source>How closely it was searched</source>
   <translation>Dettaglio dell'esame</translation>
  </message>
  <message>
   <source>The result {file} cannot be opened; it was moved or removed.</source>
   <translation>Il risultato {file} non può essere aperto; è stato spostato o rimosso.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Delimita</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Trova</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Rileva</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Cambiamenti</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Descrivi</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Chiedi</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Classifica</translation>
  </message>
  <message>
   <source>The layer {name} does not say how it was made; choose a layer made by RSVLM.</source>
   <translation>Il layer {name} non indica come è stato creato; scegli un layer creato da RSVLM.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Accept</source>
   <translation>Accetta</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rifiuta</translation>
  </message>
  <message>
   <source>Change class</source>
   <translation>Cambia classe</translation>
  </message>
  <message>
   <source>Correct outline</source>
   <translation>Correggi il contorno</translation>
  </message>
  <message>
   <source>You edit this layer already: save its edits to keep the review.</source>
   <translation>Stai già modificando questo layer: salva le modifiche per conservare la revisione.</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>Revisione: {name}</translation>
  </message>
  <message>
   <source>Choose features by a click on the map</source>
   <translation>Scegli gli elementi con un clic sulla mappa</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Rivisti</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Annulla (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Another class, then Enter</source>
   <translation>Altra classe, poi Invio</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Altra classe</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Elementi</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Change the class (C, or its digit)</source>
   <translation>Cambia la classe (C, o la sua cifra)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Accetta (A)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>Rifiuta (R)</translation>
  </message>
  <message>
   <source>Previous (P or ←)</source>
   <translation>Precedente (P o ←)</translation>
  </message>
  <message>
   <source>Next (N or →)</source>
   <translation>Successivo (N o →)</translation>
  </message>
  <message>
   <source>Edit the outline (E)</source>
   <translation>Modifica il contorno (E)</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;sporta</translation>
  </message>
  <message>
   <source>&amp;Accepted features…</source>
   <translation>&amp;Elementi accettati…</translation>
  </message>
  <message>
   <source>&amp;Training data from what was reviewed…</source>
   <translation>Dati di addestramento dalla &amp;revisione…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>&amp;Valuta…</translation>
  </message>
  <message>
   <source>&amp;Improve…</source>
   <translation>&amp;Migliora…</translation>
  </message>
  <message>
   <source>Have the model learn from this review</source>
   <translation>Fai imparare il modello da questa revisione</translation>
  </message>
  <message>
   <source>Go to the tile that is most worth a review</source>
   <translation>Vai al tassello che più conviene rivedere</translation>
  </message>
  <message>
   <source>QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.</source>
   <translation>QGIS non scrive file con l'estensione “{ending}”; scegli .gpkg o .geojson.</translation>
  </message>
  <message>
   <source>Lowest confidence shown</source>
   <translation>Confidenza minima mostrata</translation>
  </message>
  <message>
   <source>Highest confidence shown</source>
   <translation>Confidenza massima mostrata</translation>
  </message>
  <message>
   <source>Class to show</source>
   <translation>Classe da mostrare</translation>
  </message>
  <message>
   <source>State to show</source>
   <translation>Stato da mostrare</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Tutti gli stati</translation>
  </message>
  <message>
   <source>{shown} of {all} shown</source>
   <translation>{shown} di {all} mostrati</translation>
  </message>
  <message>
   <source>{count} without a confidence are hidden</source>
   <translation>{count} senza confidenza sono nascosti</translation>
  </message>
  <message>
   <source>&amp;from</source>
   <translation>&amp;da</translation>
  </message>
  <message>
   <source>t&amp;o</source>
   <translation>&amp;a</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Tutte le classi</translation>
  </message>
  <message>
   <source>Confidences and the part of them that is shown</source>
   <translation>Le confidenze e la parte mostrata</translation>
  </message>
  <message>
   <source>Drag a handle: only features between the two are shown.</source>
   <translation>Trascina una maniglia: sono mostrati solo gli elementi tra le due.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; save it to a file that can be written.</source>
   <translation>Il layer {name} non può essere modificato; salvalo in un file scrivibile.</translation>
  </message>
  <message>
   <source>The review cannot be saved ({reason}); it is kept in the layer's open edits.</source>
   <translation>La revisione non può essere salvata ({reason}); resta nelle modifiche aperte del layer.</translation>
  </message>
  <message>
   <source>The layer {name} has no field for its review, and none can be added; copy it.</source>
   <translation>Il layer {name} non ha un campo per la sua revisione e non se ne può aggiungere uno; copialo.</translation>
  </message>
  <message>
   <source>The layer {name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>Il layer {name} non indica di quale scena è; lo fanno solo i layer creati da RSVLM.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet in {name}; accept, correct or reject some features.</source>
   <translation>In {name} non è stato ancora rivisto nulla; accetta, correggi o rifiuta degli elementi.</translation>
  </message>
  <message>
   <source>RSVLM: reading the features</source>
   <translation>RSVLM: lettura degli elementi</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rifiutati</translation>
  </message>
  <message>
   <source>not rejected</source>
   <translation>non rifiutati</translation>
  </message>
  <message>
   <source>While reviewing</source>
   <translation>Durante la revisione</translation>
  </message>
  <message>
   <source>{count} features are too many at once; filter them to at most {most}.</source>
   <translation>{count} elementi sono troppi in una volta; filtrali a {most} al massimo.</translation>
  </message>
  <message>
   <source>RSVLM: shapes</source>
   <translation>RSVLM: forme</translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would change.</source>
   <translation>
    <numerusform>Anteprima: %n elemento cambierebbe sulla mappa.</numerusform>
    <numerusform>Anteprima: %n elementi cambierebbero sulla mappa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would be rejected.</source>
   <translation>
    <numerusform>Anteprima: %n elemento sarebbe rifiutato sulla mappa.</numerusform>
    <numerusform>Anteprima: %n elementi sarebbero rifiutati sulla mappa.</numerusform>
   </translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Forme</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) changed.</source>
   <translation>
    <numerusform>%n elemento modificato.</numerusform>
    <numerusform>%n elementi modificati.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tidy up shapes</source>
   <translation>Riordina le forme</translation>
  </message>
  <message>
   <source>Geometry tool</source>
   <translation>Strumento geometrico</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Semplifica</translation>
  </message>
  <message>
   <source>Square corners</source>
   <translation>Angoli retti</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Smussa</translation>
  </message>
  <message>
   <source>Reject what is smaller</source>
   <translation>Rifiuta i più piccoli</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Riempi i buchi</translation>
  </message>
  <message>
   <source>How strong</source>
   <translation>Intensità</translation>
  </message>
  <message>
   <source>Features that are changed</source>
   <translation>Elementi da modificare</translation>
  </message>
  <message>
   <source>this feature</source>
   <translation>questo elemento</translation>
  </message>
  <message>
   <source>marked in the table</source>
   <translation>segnati nella tabella</translation>
  </message>
  <message>
   <source>all shown</source>
   <translation>tutti i mostrati</translation>
  </message>
  <message>
   <source>App&amp;ly</source>
   <translation>A&amp;pplica</translation>
  </message>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>° off</source>
   <translation>° di scarto</translation>
  </message>
  <message>
   <source> times</source>
   <translation> volte</translation>
  </message>
  <message>
   <source> m²</source>
   <translation> m²</translation>
  </message>
  <message>
   <source>Writing was stopped; nothing was changed.</source>
   <translation>La scrittura è stata interrotta; non è stato cambiato nulla.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confidenza</translation>
  </message>
  <message>
   <source>Area (m²)</source>
   <translation>Area (m²)</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisione</translation>
  </message>
  <message>
   <source>This model gave no confidence.</source>
   <translation>Questo modello non ha dato una confidenza.</translation>
  </message>
  <message>
   <source>Confidences were made in several ways: {ways}.</source>
   <translation>Le confidenze sono state ottenute in più modi: {ways}.</translation>
  </message>
  <message>
   <source>Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.</source>
   <translation>Confidenza, calibrata: di ciò che aveva 0,8 su immagini escluse dall'addestramento, circa l'80 % era giusto.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found its class, on average over the cells of the outline.</source>
   <translation>Confidenza: quanto il modello ritiene probabile la sua classe, in media sulle celle del contorno.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found the corners it wrote down.</source>
   <translation>Confidenza: quanto il modello ritiene probabili gli angoli che ha scritto.</translation>
  </message>
  <message>
   <source>Confidence: {way}.</source>
   <translation>Confidenza: {way}.</translation>
  </message>
  <message>
   <source>Checked in this range: {right} of {all} were right ({share} %).</source>
   <translation>Controllati in questo intervallo: {right} di {all} erano giusti ({share} %).</translation>
  </message>
  <message>
   <source>{done} of {all} reviewed</source>
   <translation>{done} di {all} rivisti</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dati di addestramento</translation>
  </message>
  <message>
   <source>Accepted features</source>
   <translation>Elementi accettati</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) written to {file}.</source>
   <translation>
    <numerusform>%n elemento scritto in {file}.</numerusform>
    <numerusform>%n elementi scritti in {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>RSVLM: writing {file}</source>
   <translation>RSVLM: scrittura di {file}</translation>
  </message>
  <message>
   <source>There is no result in the project yet; ask the imagery for something first.</source>
   <translation>Non c'è ancora un risultato nel progetto; prima chiedi qualcosa alle immagini.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>Reading the picture…</source>
   <translation>Lettura dell'immagine…</translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Tassello {done} di {total}</translation>
  </message>
  <message>
   <source>The place cannot be expressed in {crs}; choose one near the imagery.</source>
   <translation>Il luogo non può essere espresso in {crs}; scegline uno vicino all'immagine.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; its version may be another one.</source>
   <translation>Il motore ha inviato qualcosa di incomprensibile; la sua versione può essere un'altra.</translation>
  </message>
  <message>
   <source>It could not be saved in {wanted}; it is in {place}.</source>
   <translation>Non è stato possibile salvare in {wanted}; si trova in {place}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Si è verificato un errore imprevisto; il registro riporta i dettagli.</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>Il prompt è vuoto; scrivi che cosa cercare o scegli un esempio.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Nessun layer raster scelto; aggiungine uno al progetto e selezionalo.</translation>
  </message>
  <message>
   <source>The layer is no longer in the project; pick another one.</source>
   <translation>Il layer non è più nel progetto; scegline un altro.</translation>
  </message>
  <message>
   <source>A place is asked about in one picture; choose “Map” or “Layer” above.</source>
   <translation>La domanda su un luogo riguarda una sola immagine; scegli “Mappa” o “Layer” qui sopra.</translation>
  </message>
  <message>
   <source>“What changed” needs two layers; choose “Two dates” above.</source>
   <translation>“Confronta” richiede due layer; scegli “Due date” qui sopra.</translation>
  </message>
  <message>
   <source>Before and after are the same layer; choose two different ones.</source>
   <translation>Prima e dopo sono lo stesso layer; scegline due diversi.</translation>
  </message>
  <message>
   <source>The earlier date {before} lies after the later date {after}; swap the layers.</source>
   <translation>La data precedente {before} è posteriore alla data successiva {after}; scambia i layer.</translation>
  </message>
  <message>
   <source>Loading the model… {percent}</source>
   <translation>Caricamento del modello… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Caricamento del modello su {device}… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>In attesa, %n lavoro prima di questo…</numerusform>
    <numerusform>In attesa, %n lavori prima di questo…</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>In attesa del motore…</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: lettura dell'immagine</translation>
  </message>
  <message>
   <source>Stopping… Press Stop again if that takes too long.</source>
   <translation>Interruzione… Premi di nuovo Interrompi se dura troppo.</translation>
  </message>
  <message>
   <source>The engine did not react to Stop and was ended; press Run to start it again.</source>
   <translation>Il motore non ha reagito a Interrompi ed è stato terminato; premi Esegui per riavviarlo.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it and run it again.</source>
   <translation>Il motore ha inviato qualcosa di incomprensibile; riavvialo ed esegui di nuovo.</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analisi di %n tassello…</numerusform>
    <numerusform>Analisi di %n tasselli…</numerusform>
   </translation>
  </message>
  <message>
   <source>Saving the layers…</source>
   <translation>Salvataggio dei layer…</translation>
  </message>
  <message>
   <source>RSVLM: saving the layers</source>
   <translation>RSVLM: salvataggio dei layer</translation>
  </message>
  <message>
   <source>The project was closed meanwhile; the result is in {file}.</source>
   <translation>Nel frattempo il progetto è stato chiuso; il risultato è in {file}.</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Il motore non può essere avviato; il registro ne riporta il motivo.</translation>
  </message>
  <message>
   <source>{number} of {count}: {text}</source>
   <translation>{number} di {count}: {text}</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Interrotto; non era stato ancora fatto nulla.</translation>
  </message>
  <message>
   <source>This layer is no longer in the project.</source>
   <translation>Questo layer non è più nel progetto.</translation>
  </message>
  <message>
   <source>There is nothing of this left to show.</source>
   <translation>Non ne è rimasto nulla da mostrare.</translation>
  </message>
  <message>
   <source>A series needs two dates at least; choose more layers.</source>
   <translation>Una serie richiede almeno due date; scegli più layer.</translation>
  </message>
  <message>
   <source>The date of {names} is not known; type it in the list, or leave the layer out.</source>
   <translation>La data di {names} non è nota; scrivila nell'elenco o escludi il layer.</translation>
  </message>
  <message>
   <source>{names} have the same date {date}; correct it, or leave one of them out.</source>
   <translation>{names} hanno la stessa data {date}; correggila o escludi uno dei layer.</translation>
  </message>
  <message>
   <source>{prompt}, {first} to {last}</source>
   <translation>{prompt}, da {first} a {last}</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it, then go on.</source>
   <translation>Il motore ha inviato qualcosa di incomprensibile; riavvialo, poi riprendi.</translation>
  </message>
 </context>
 <context>
  <name>Server</name>
  <message>
   <source>Command that starts a server</source>
   <translation>Comando che avvia un server</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>C&amp;opia</translation>
  </message>
  <message>
   <source>Servers on this computer</source>
   <translation>Server su questo computer</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Cerca di nuovo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Indirizzo</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Check and &amp;use</source>
   <translation>&amp;Verifica e usa</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Non usarlo più</translation>
  </message>
  <message>
   <source>The server at {address} is used.</source>
   <translation>Si usa il server all'indirizzo {address}.</translation>
  </message>
  <message>
   <source>{address} (process {pid})</source>
   <translation>{address} (processo {pid})</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>nessuno trovato</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Interrogazione del server…</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Acconsento: le immagini possono andare a {host}</translation>
  </message>
  <message>
   <source>Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer.</source>
   <translation>Immagini, parole e token vanno a {host} non cifrati; un tunnel SSH è più sicuro.</translation>
  </message>
  <message>
   <source>A server that somebody has started, on this computer or another one. Where rsvlm is installed, this starts one; it prints its address and its token:</source>
   <translation>Un server avviato da qualcuno, su questo computer o su un altro. Dove rsvlm è installato, questo ne avvia uno; mostra il suo indirizzo e il suo token:</translation>
  </message>
  <message>
   <source>Running here</source>
   <translation>In esecuzione qui</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>&amp;Indirizzo</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own file has it.</source>
   <translation>Come password nell'autenticazione di QGIS, mai altrove. Un server trovato qui non lo richiede: lo contiene il suo stesso file.</translation>
  </message>
  <message numerus="yes">
   <source>It answers, has %n model(s), and is used from now on.</source>
   <translation>
    <numerusform>Risponde, ha %n modello e da ora viene usato.</numerusform>
    <numerusform>Risponde, ha %n modelli e da ora viene usato.</numerusform>
   </translation>
  </message>
  <message>
   <source>It is no longer used; it goes on by itself.</source>
   <translation>Non viene più usato; continua a funzionare da sé.</translation>
  </message>
  <message>
   <source>There is no token for {address}; choose the entry of QGIS that has it.</source>
   <translation>Non c'è un token per {address}; scegli la voce di QGIS che lo contiene.</translation>
  </message>
 </context>
 <context>
  <name>Setup</name>
  <message>
   <source>Gathering the facts…</source>
   <translation>Raccolta delle informazioni…</translation>
  </message>
  <message>
   <source>The report is on the clipboard; paste it where it is needed.</source>
   <translation>Il rapporto è negli appunti; incollalo dove serve.</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modelli…</translation>
  </message>
  <message>
   <source>More models: set &amp;up…</source>
   <translation>&amp;Altri modelli: installa…</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>&amp;Copia la diagnostica</translation>
  </message>
 </context>
 <context>
  <name>Swipe</name>
  <message>
   <source>Drag the line · V, H turn it · Esc ends</source>
   <translation>Trascina la linea · V, H la girano · Esc termina</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Outline</source>
   <translation>Delimita</translation>
  </message>
  <message>
   <source>Choose what to look at, what to do, type what you are looking for, press Run. This step opens a sample scene and asks for water: polygons appear on the map.</source>
   <translation>Scegli che cosa analizzare e che cosa fare, scrivi che cosa cerchi, premi Esegui. Questo passo apre una scena di esempio e chiede l'acqua: sulla mappa compaiono poligoni.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Trova</translation>
  </message>
  <message>
   <source>A box around each thing. A click on a line below “What came out” goes to its place on the map.</source>
   <translation>Un rettangolo intorno a ogni cosa. Un clic su una riga sotto “Risultati” porta al suo punto sulla mappa.</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Confronta</translation>
  </message>
  <message>
   <source>Two layers of different dates: what is new, gone or altered between them. The dates come from the layers or their names.</source>
   <translation>Due layer di date diverse: che cosa è nuovo, scomparso o cambiato tra loro. Le date vengono dai layer o dai loro nomi.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Chiedi</translation>
  </message>
  <message>
   <source>An answer in words. Below the prompt are examples of what the chosen model was taught. The small model is often wrong here; large models do better.</source>
   <translation>Una risposta a parole. Sotto il prompt ci sono esempi di ciò che il modello scelto ha imparato. Il modello piccolo qui sbaglia spesso; i grandi fanno meglio.</translation>
  </message>
  <message>
   <source>Your own imagery</source>
   <translation>Le tue immagini</translation>
  </message>
  <message>
   <source>Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell how they were made. Everything else is in the menu at the foot of this window.</source>
   <translation>Clic destro su un layer raster, su due o su un gruppo. I risultati sono layer di un GeoPackage che dicono come sono stati creati. Tutto il resto è nel menu in fondo a questa finestra.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>New here?</source>
   <translation>Prima volta qui?</translation>
  </message>
  <message>
   <source>A sample scene and a prompt that works; then press Run. Nothing needs to be installed.</source>
   <translation>Una scena di esempio e un prompt che funziona; poi premi Esegui. Non serve installare nulla.</translation>
  </message>
  <message>
   <source>Tr&amp;y it with a sample scene</source>
   <translation>&amp;Prova un esempio</translation>
  </message>
  <message>
   <source>To&amp;ur</source>
   <translation>&amp;Visita</translation>
  </message>
  <message>
   <source>&amp;Set it up</source>
   <translation>P&amp;repara</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Indietro</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Avanti</translation>
  </message>
  <message>
   <source>{number} of {count}: {title}</source>
   <translation>{number} di {count}: {title}</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Fine</translation>
  </message>
  <message>
   <source>User &amp;guide</source>
   <translation>&amp;Guida per l'utente</translation>
  </message>
  <message>
   <source>&amp;Tour with sample scenes</source>
   <translation>Visita &amp;con scene di esempio</translation>
  </message>
  <message>
   <source>The guide cannot be opened here; it is the file {file}.</source>
   <translation>La guida non può essere aperta qui; è il file {file}.</translation>
  </message>
  <message>
   <source>The sample scene {file} cannot be read; install the plugin again.</source>
   <translation>La scena di esempio {file} non può essere letta; reinstalla il plugin.</translation>
  </message>
 </context>
 <context>
  <name>Whole</name>
  <message>
   <source>Progress of {title}</source>
   <translation>Avanzamento di {title}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>What is done is kept</source>
   <translation>Ciò che è fatto viene conservato</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Riprendi</translation>
  </message>
  <message>
   <source>From where it was; nothing is done twice</source>
   <translation>Dal punto raggiunto; nulla si fa due volte</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostra</translation>
  </message>
  <message>
   <source>Its layers on the map</source>
   <translation>I suoi layer sulla mappa</translation>
  </message>
  <message>
   <source>Take this away from here; the file stays</source>
   <translation>Togli da qui; il file resta</translation>
  </message>
  <message>
   <source>Pausing…</source>
   <translation>Messa in pausa…</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tasselli</translation>
  </message>
  <message>
   <source>Paused; nothing was done yet.</source>
   <translation>In pausa; non era stato ancora fatto nulla.</translation>
  </message>
  <message>
   <source>Paused. Tiles done: {count}; what was done is kept.</source>
   <translation>In pausa dopo {count} tasselli; ciò che è fatto viene conservato.</translation>
  </message>
  <message>
   <source>{problem} What was done is kept; go on when that is put right.</source>
   <translation>{problem} Ciò che è fatto viene conservato; riprendi a problema risolto.</translation>
  </message>
  <message>
   <source>{file} is gone; it was moved or removed.</source>
   <translation>{file} non c'è più; è stato spostato o rimosso.</translation>
  </message>
  <message>
   <source>{file} does not say which scene it belongs to; start the scene again.</source>
   <translation>{file} non indica a quale scena appartiene; avvia la scena da capo.</translation>
  </message>
  <message>
   <source>RSVLM: opening a whole scene</source>
   <translation>RSVLM: apertura di una scena intera</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Area esaminata</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s)</source>
   <translation>
    <numerusform>%n elemento</numerusform>
    <numerusform>%n elementi</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing found; what was searched is kept as a layer.</source>
   <translation>Nessun risultato; l'area esaminata viene conservata come layer.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) found.</source>
   <translation>
    <numerusform>%n elemento trovato.</numerusform>
    <numerusform>%n elementi trovati.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s) failed; Go on tries them again.</source>
   <translation>
    <numerusform>%n tassello non riuscito; “Riprendi” ci riprova.</numerusform>
    <numerusform>%n tasselli non riusciti; “Riprendi” ci riprova.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {estimate} of the ground is {label}{range}.</source>
   <translation>Circa il {estimate} del terreno è {label}{range}.</translation>
  </message>
  <message>
   <source>About {estimate} × {label}{range}.</source>
   <translation>Circa {estimate} × {label}{range}.</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> (da {low} a {high})</translation>
  </message>
  <message>
   <source>&amp;Go on with this whole scene</source>
   <translation>&amp;Riprendi questa scena intera</translation>
  </message>
  <message>
   <source>A whole scene is one layer or two dates in which features are looked for.</source>
   <translation>Una scena intera è un layer o due date in cui si cercano elementi.</translation>
  </message>
  <message>
   <source>A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”.</source>
   <translation>Una scena intera si legge dal suo file, non come visualizzata; scegli altri “Valori” in “Pixel”.</translation>
  </message>
  <message>
   <source>The values of {names} are looked at as they are in the file, without the style.</source>
   <translation>I valori di {names} vengono analizzati così come sono nel file, senza lo stile.</translation>
  </message>
  <message>
   <source>{file} exists; choose another name, or add it to the project and go on with it from its menu.</source>
   <translation>{file} esiste già; scegli un altro nome, o aggiungilo al progetto e riprendilo dal suo menu.</translation>
  </message>
  <message>
   <source>The two layers have different coordinate systems; look at both in full, or reproject one of them.</source>
   <translation>I due layer hanno sistemi di coordinate diversi; analizzali per intero o riproiettali in uno solo.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>In attesa del motore…</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analisi di %n tassello…</numerusform>
    <numerusform>Analisi di %n tasselli…</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total} tiles</source>
   <translation>{done} tasselli su {total}</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>ancora circa {time}</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up yet.</source>
   <translation>Le scene intere richiedono il motore “Server”, non ancora installato.</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>Installa…</translation>
  </message>
  <message>
   <source>The server is on another computer and does not read the files of this one.</source>
   <translation>Il server è su un altro computer e non legge i file di questo.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({reason}); choose another place for the file.</source>
   <translation>Non è possibile creare {folder} ({reason}); scegli un'altra posizione per il file.</translation>
  </message>
  <message>
   <source>A whole scene is being worked on: {title} ({file}), {percent} %.</source>
   <translation>Una scena intera è in corso: {title} ({file}), {percent} %.</translation>
  </message>
  <message>
   <source>Not finished; what was done is kept. Go on when you like.</source>
   <translation>Non terminato; ciò che è fatto viene conservato. Riprendi quando vuoi.</translation>
  </message>
  <message>
   <source>{file} is finished; there is nothing left to do.</source>
   <translation>{file} è terminato; non resta nulla da fare.</translation>
  </message>
  <message>
   <source>Waiting until “{title}” is done or paused…</source>
   <translation>In attesa che “{title}” finisca o vada in pausa…</translation>
  </message>
  <message>
   <source>Waiting until a tile of “{title}” is done…</source>
   <translation>In attesa che sia pronto un tassello di “{title}”…</translation>
  </message>
  <message>
   <source>{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery or look at the part that the map shows.</source>
   <translation>{name} è un servizio che disegna immagini, non un file; una scena intera richiede un file: scarica le immagini o analizza la parte mostrata dalla mappa.</translation>
  </message>
  <message>
   <source>{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.</source>
   <translation>{name} non è un semplice file con la propria georeferenziazione; esportalo come GeoTIFF e usa quello.</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Analizzato</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Nessun dato</translation>
  </message>
  <message>
   <source>Outside of the region</source>
   <translation>Fuori dalla regione</translation>
  </message>
  <message>
   <source>Not in the sample</source>
   <translation>Fuori dal campione</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Non riuscito</translation>
  </message>
  <message>
   <source>others</source>
   <translation>altre</translation>
  </message>
 </context>
</TS>
