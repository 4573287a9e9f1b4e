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
   <source>&amp;Ask…</source>
   <translation>C&amp;hiedi…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;Confronta…</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
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
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>L'estensione non può essere espressa in {crs}; scegline una vicina alle immagini.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>L'estensione scelta è vuota; fai zoom sulle immagini o scegli un'altra estensione.</translation>
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
   <source>Searched area</source>
   <translation>Area esaminata</translation>
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
   <source>The chosen model cannot do this.</source>
   <translation>Il modello scelto non è in grado di farlo.</translation>
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
   <source>What to do</source>
   <translation>Che cosa fare</translation>
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
   <source>What to look at</source>
   <translation>Che cosa analizzare</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Layer raster da analizzare</translation>
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
   <source>Only the part that the map shows</source>
   <translation>Solo la parte mostrata dalla mappa</translation>
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
   <source>Look at</source>
   <translation>Analizza</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Dedotta dal nome del layer; correggila se è sbagliata</translation>
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
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Interrotto; ciò che è arrivato viene conservato e si può riprendere da lì.</translation>
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
  <message>
   <source>The model {model} is here.</source>
   <translation>Il modello {model} è disponibile.</translation>
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
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <source>Engine at start</source>
   <translation>Motore all'avvio</translation>
  </message>
  <message>
   <source>Program of the server</source>
   <translation>Programma del server</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>Il file “rsvlm” del suo ambiente; vuoto: viene cercato.</translation>
  </message>
  <message>
   <source>Server ends after idling</source>
   <translation>Il server termina dopo inattività</translation>
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
   <source>Else in this folder</source>
   <translation>Altrimenti in questa cartella</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Vuoto: la cartella “rsvlm_results” del profilo di QGIS.</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model on another one; no use is counted or reported.</source>
   <translation>Nulla esce da questo computer, a meno che tu non scelga un modello su un altro; nessun utilizzo viene contato o comunicato.</translation>
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
   <source>Loading the model…</source>
   <translation>Caricamento del modello…</translation>
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
   <source>Imagery</source>
   <translation>Immagine</translation>
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
   <source>Number of features</source>
   <translation>Numero di elementi</translation>
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
   <source>Answer in words</source>
   <translation>Risposta a parole</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Non è possibile scrivere nella cartella {}; scegli un'altra posizione.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>Il risultato non può essere scritto ({}); scegli un'altra posizione.</translation>
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
   <source>Precision</source>
   <translation>Precisione</translation>
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
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>Il motore ha inviato una geometria non valida; riavvialo.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>Gli stili del risultato non possono essere salvati; libera spazio su disco.</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>Il risultato non può essere scritto in {folder} ({reason}); libera spazio su disco o scegli un'altra cartella nelle impostazioni.</translation>
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
  <name>Run</name>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>Il prompt è vuoto; scrivi che cosa cercare o scegli un esempio.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Nessun layer raster scelto; aggiungine uno al progetto e selezionalo.</translation>
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
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: lettura dell'immagine</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Lettura dell'immagine…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Interruzione…</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Si è verificato un errore imprevisto; il registro riporta i dettagli.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>In attesa del motore…</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>In attesa, %n lavoro prima di questo…</numerusform>
    <numerusform>In attesa, %n lavori prima di questo…</numerusform>
   </translation>
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
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analisi di %n tassello…</numerusform>
    <numerusform>Analisi di %n tasselli…</numerusform>
   </translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Tassello {done} di {total}</translation>
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
   <source>The engine cannot be started; the log tells why.</source>
   <translation>Il motore non può essere avviato; il registro ne riporta il motivo.</translation>
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
 </context>
</TS>
