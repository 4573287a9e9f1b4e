<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Buscar…</translation>
  </message>
  <message>
   <source>&amp;Outline…</source>
   <translation>&amp;Delimitar…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>&amp;Preguntar…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;Comparar…</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The layer {name} is a service of any size; look at the part that the map shows.</source>
   <translation>La capa {name} es un servicio sin tamaño propio; elija la parte que muestra el mapa.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>No hay ninguna capa ráster visible en el mapa; active una en el panel Capas.</translation>
  </message>
  <message>
   <source>No visible raster layer lies in the map's extent; zoom to the imagery first.</source>
   <translation>No hay ninguna capa ráster visible en la extensión del mapa; acérquese primero a las imágenes.</translation>
  </message>
  <message>
   <source>The layer {name} has no coordinate system but the other has one; set it first.</source>
   <translation>La capa {name} no tiene sistema de coordenadas, pero la otra sí; defínalo primero.</translation>
  </message>
  <message>
   <source>The layers {before} and {after} do not overlap here; choose two of the same place.</source>
   <translation>Las capas {before} y {after} no se solapan aquí; elija dos del mismo lugar.</translation>
  </message>
  <message>
   <source>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</source>
   <translation>La extensión queda fuera de la capa {name}; haga zoom a la capa o elija otra extensión.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>La extensión no se puede expresar en {crs}; elija una cercana a las imágenes.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>La extensión elegida está vacía; acérquese a las imágenes o elija otra extensión.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; look at the part that the map shows.</source>
   <translation>La capa {name} no tiene píxeles propios; elija la parte que muestra el mapa.</translation>
  </message>
  <message>
   <source>{name} covers {share:.0%} of the extent; the rest was not looked at.</source>
   <translation>{name} cubre el {share:.0%} de la extensión; el resto no se analizó.</translation>
  </message>
  <message>
   <source>choose an extent where the layer has data, or check that its file is whole</source>
   <translation>elija una extensión en la que la capa tenga datos o compruebe que su archivo está completo</translation>
  </message>
  <message>
   <source>check that the service can be reached</source>
   <translation>compruebe que se puede acceder al servicio</translation>
  </message>
  <message>
   <source>The capture of {name} is blank: {reason}; {advice}.</source>
   <translation>La captura de {name} está en blanco: {reason}; {advice}.</translation>
  </message>
  <message>
   <source>nothing was painted</source>
   <translation>no se dibujó nada</translation>
  </message>
  <message>
   <source>all of it has one colour</source>
   <translation>toda ella es de un solo color</translation>
  </message>
  <message>
   <source>QGIS would paint another place than the one chosen; choose a slightly different extent.</source>
   <translation>QGIS dibujaría un lugar distinto del elegido; elija una extensión ligeramente diferente.</translation>
  </message>
  <message>
   <source>The capture cannot be written to {folder} ({reason}); free some disk space.</source>
   <translation>La captura no se puede escribir en {folder} ({reason}); libere espacio en el disco.</translation>
  </message>
  <message>
   <source>The capture was stopped.</source>
   <translation>La captura se detuvo.</translation>
  </message>
  <message>
   <source>There is not enough memory to paint the map; zoom in or choose a smaller extent.</source>
   <translation>No hay memoria suficiente para dibujar el mapa; acérquese o elija una extensión más pequeña.</translation>
  </message>
  <message>
   <source>QGIS cannot read its source</source>
   <translation>QGIS no puede leer su fuente</translation>
  </message>
  <message>
   <source>The layer {name} cannot be read ({reason}); repair or remove it.</source>
   <translation>La capa {name} no se puede leer ({reason}); repárela o elimínela.</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Stopped before the end; what was done is kept.</source>
   <translation>Detenido antes del final; lo que se hizo se conserva.</translation>
  </message>
  <message>
   <source>Nothing found. What was searched is kept as a layer.</source>
   <translation>No se encontró nada. Lo explorado se conserva como capa.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>El modelo no dio ninguna respuesta.</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Contornos: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Encontrados: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Detectados: {prompt}</translation>
  </message>
  <message>
   <source>What changed: {prompt}</source>
   <translation>Cambios: {prompt}</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Área explorada</translation>
  </message>
  <message numerus="yes">
   <source>Looked closer at %n place(s)</source>
   <translation>
    <numerusform>%n lugar visto de cerca</numerusform>
    <numerusform>%n lugares vistos de cerca</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {done} of {count} parts</source>
   <translation>{done} de {count} partes exploradas</translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n lugar</numerusform>
    <numerusform>%n lugares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n polygon(s)</source>
   <translation>
    <numerusform>%n polígono</numerusform>
    <numerusform>%n polígonos</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} píxeles</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n tesela</numerusform>
    <numerusform>%n teselas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model call(s)</source>
   <translation>
    <numerusform>%n llamada al modelo</numerusform>
    <numerusform>%n llamadas al modelo</numerusform>
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
   <translation>Nada todavía. Las respuestas aparecen aquí y en el mapa.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Mostrar en el mapa</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>El modelo elegido no puede hacer esto.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Delimitar</translation>
  </message>
  <message>
   <source>Polygons of what you name</source>
   <translation>Polígonos de lo que usted nombre</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>A box around each thing you name</source>
   <translation>Un rectángulo alrededor de cada cosa que nombre</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Detectar</translation>
  </message>
  <message>
   <source>Detect objects: all of the classes you list, as turned rectangles or boxes</source>
   <translation>Detectar objetos: todas las clases que enumere, como rectángulos orientados o alineados</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>What is new, gone or altered</source>
   <translation>Lo que es nuevo, ha desaparecido o ha cambiado</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>An answer in words</source>
   <translation>Una respuesta con palabras</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Tarea</translation>
  </message>
  <message>
   <source>What to outline, such as: {example}</source>
   <translation>Qué delimitar, p. ej.: {example}</translation>
  </message>
  <message>
   <source>What to find, such as: {example}</source>
   <translation>Qué buscar, p. ej.: {example}</translation>
  </message>
  <message>
   <source>Classes to detect, such as: {example}</source>
   <translation>Clases que detectar, p. ej.: {example}</translation>
  </message>
  <message>
   <source>What may have changed, such as: {example}</source>
   <translation>Qué puede haber cambiado, p. ej.: {example}</translation>
  </message>
  <message>
   <source>A question, such as: {example}</source>
   <translation>Una pregunta, p. ej.: {example}</translation>
  </message>
  <message>
   <source>Is there a road?</source>
   <translation>Is there a road?</translation>
  </message>
  <message>
   <source>This model takes any word or sentence.</source>
   <translation>Este modelo acepta cualquier palabra o frase.</translation>
  </message>
  <message>
   <source>This model knows: {words}</source>
   <translation>Este modelo conoce: {words}</translation>
  </message>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Integrado (nada que instalar)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Servidor (entorno propio)</translation>
  </message>
  <message>
   <source>What computes: the processor or a graphics card</source>
   <translation>Dónde se calcula: el procesador o una tarjeta gráfica</translation>
  </message>
  <message>
   <source>Fewer bits need less memory and are a little less exact</source>
   <translation>Menos bits necesitan menos memoria y son algo menos exactos</translation>
  </message>
  <message>
   <source>Restart the engine</source>
   <translation>Reiniciar el motor</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Iniciando el motor…</translation>
  </message>
  <message>
   <source>The engine is not running.</source>
   <translation>El motor no está en marcha.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>&amp;Engine</source>
   <translation>Mo&amp;tor</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modelo</translation>
  </message>
  <message>
   <source>&amp;Device</source>
   <translation>&amp;Dispositivo</translation>
  </message>
  <message>
   <source>Pre&amp;cision</source>
   <translation>Pre&amp;cisión</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Calculando lo que necesita…</translation>
  </message>
  <message>
   <source>Folder of a checkpoint</source>
   <translation>Carpeta de un checkpoint</translation>
  </message>
  <message>
   <source>Runs at {host}.</source>
   <translation>Se ejecuta en {host}.</translation>
  </message>
  <message>
   <source>Runs on the {device}, in {precision}.</source>
   <translation>Se ejecuta en {device}, en {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}.</source>
   <translation>Cargado: {needed} en {device}, en {precision}.</translation>
  </message>
  <message>
   <source>How it is done: what is drawn, and how closely is looked</source>
   <translation>Cómo se hace: qué se dibuja y con cuánto detalle se mira</translation>
  </message>
  <message>
   <source>How: {choice}</source>
   <translation>Método: {choice}</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>What the map shows now</source>
   <translation>Lo que muestra ahora el mapa</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <source>One raster layer</source>
   <translation>Una capa ráster</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Dos fechas</translation>
  </message>
  <message>
   <source>Two layers of different dates</source>
   <translation>Dos capas de fechas distintas</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Qué analizar</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Capa ráster que analizar</translation>
  </message>
  <message>
   <source>Layer of the earlier date</source>
   <translation>Capa de la fecha anterior</translation>
  </message>
  <message>
   <source>Layer of the later date</source>
   <translation>Capa de la fecha posterior</translation>
  </message>
  <message>
   <source>Earlier date</source>
   <translation>Fecha anterior</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>Fecha posterior</translation>
  </message>
  <message>
   <source>Only the part that the map shows</source>
   <translation>Solo la parte que muestra el mapa</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Analizar</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Deducida del nombre de la capa; corríjala si no es correcta</translation>
  </message>
  <message>
   <source>{title} – partly downloaded</source>
   <translation>{title} – descargado en parte</translation>
  </message>
  <message>
   <source>{title} – damaged</source>
   <translation>{title} – dañado</translation>
  </message>
  <message>
   <source>{title} – to download</source>
   <translation>{title} – por descargar</translation>
  </message>
  <message>
   <source>A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project</source>
   <translation>Una carpeta con RSUniVLM, RSCoVLM o un modelo Qwen-VL tal como se publicó, o con un checkpoint de este proyecto</translation>
  </message>
  <message>
   <source>Checkpoint folder…</source>
   <translation>Carpeta de checkpoint…</translation>
  </message>
  <message>
   <source>A model on a server that speaks OpenAI's protocol; pictures go there</source>
   <translation>Un modelo en un servidor que habla el protocolo de OpenAI; las imágenes se envían allí</translation>
  </message>
  <message>
   <source>On another computer…</source>
   <translation>En otro equipo…</translation>
  </message>
  <message>
   <source>Size: {size}</source>
   <translation>Tamaño: {size}</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licencia: {licence}</translation>
  </message>
  <message>
   <source>Pictures go to {host}</source>
   <translation>Las imágenes van a {host}</translation>
  </message>
  <message>
   <source>Turned</source>
   <translation>Orientados</translation>
  </message>
  <message>
   <source>Rectangles turned with the objects</source>
   <translation>Rectángulos orientados según los objetos</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Alineados</translation>
  </message>
  <message>
   <source>Boxes along the picture's sides</source>
   <translation>Rectángulos alineados con los lados de la imagen</translation>
  </message>
  <message>
   <source>What is drawn round an object</source>
   <translation>Qué se dibuja alrededor de un objeto</translation>
  </message>
  <message>
   <source>Show tiles en&amp;larged</source>
   <translation>Mostrar teselas am&amp;pliadas</translation>
  </message>
  <message>
   <source>Each tile is shown to the model at the largest size it was trained on: small objects are found more often, and it takes several times as long.</source>
   <translation>Cada tesela se muestra al modelo en el tamaño más grande con el que se entrenó: los objetos pequeños se encuentran más a menudo, pero tarda varias veces más.</translation>
  </message>
  <message>
   <source>This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: it draws the outline in each box. Empty: boxes only.</source>
   <translation>Este modelo dibuja rectángulos, no contornos. Indique la carpeta de un modelo de segmentación de la familia SAM que tenga: dibujará el contorno en cada rectángulo. Vacío: solo rectángulos.</translation>
  </message>
  <message>
   <source>Folder of a SAM model</source>
   <translation>Carpeta de un modelo SAM</translation>
  </message>
  <message>
   <source>Draw &amp;outlines in boxes with</source>
   <translation>C&amp;ontornos en los rectángulos con</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Elegir la carpeta</translation>
  </message>
  <message>
   <source>turned rectangles</source>
   <translation>rectángulos orientados</translation>
  </message>
  <message>
   <source>boxes</source>
   <translation>rectángulos alineados</translation>
  </message>
  <message>
   <source>enlarged</source>
   <translation>ampliadas</translation>
  </message>
  <message>
   <source>outlines by {model}</source>
   <translation>contornos con {model}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Celdas</translation>
  </message>
  <message>
   <source>Along the cells that the model marks</source>
   <translation>Siguiendo las celdas que marca el modelo</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Suave</translation>
  </message>
  <message>
   <source>Between the cells, where the probability passes the slider's value</source>
   <translation>Entre las celdas, donde la probabilidad cruza el valor del control deslizante</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the model's own answer, less takes in more, more keeps only what is certain.</source>
   <translation>El modelo asigna a cada celda una probabilidad; a partir de este valor la celda pertenece al contorno. 50 % es la respuesta propia del modelo; menos incluye más, más conserva solo lo seguro.</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Certain&amp;ty</source>
   <translation>Certe&amp;za</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>suave</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>celdas</translation>
  </message>
  <message>
   <source>from {percent}</source>
   <translation>desde {percent}</translation>
  </message>
  <message>
   <source>Nothing leaves this computer</source>
   <translation>Nada sale de este equipo</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Indicación</translation>
  </message>
  <message>
   <source>&amp;Prompt</source>
   <translation>&amp;Indicación</translation>
  </message>
  <message>
   <source>Use this example</source>
   <translation>Usar este ejemplo</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Ejecutar</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>Dete&amp;ner</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>May loo&amp;k closer</source>
   <translation>Puede &amp;ver más de cerca</translation>
  </message>
  <message>
   <source>The model may choose a place and see it in full detail before it answers, this many times. Where it looked is shown on the map.</source>
   <translation>Cuántas veces puede el modelo elegir un lugar y verlo con todo detalle antes de responder. Los lugares observados se muestran en el mapa.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>Search &amp;within</source>
   <translation>&amp;Límite de búsqueda</translation>
  </message>
  <message>
   <source>The most times the model may be asked. It looks at the whole first, then where something is probable; what was searched, and how closely, is kept as a layer.</source>
   <translation>Número máximo de llamadas al modelo. Primero mira el conjunto y después los lugares donde es probable que haya algo; lo explorado, y con cuánto detalle, se conserva como capa.</translation>
  </message>
  <message>
   <source>every tile</source>
   <translation>todas las teselas</translation>
  </message>
  <message>
   <source> calls</source>
   <translation> llamadas</translation>
  </message>
  <message>
   <source>closer {times} ×</source>
   <translation>más de cerca {times} ×</translation>
  </message>
  <message numerus="yes">
   <source>within %n call(s)</source>
   <translation>
    <numerusform>máx. %n llamada</numerusform>
    <numerusform>máx. %n llamadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), all of them looked at.</source>
   <translation>
    <numerusform>Cerca de %n tesela, analizada por completo.</numerusform>
    <numerusform>Cerca de %n teselas, todas analizadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), too many for all; give a number of calls, or zoom in.</source>
   <translation>
    <numerusform>Cerca de %n tesela, demasiado para analizarlo todo; indique un número de llamadas o acérquese.</numerusform>
    <numerusform>Cerca de %n teselas, demasiadas para analizarlas todas; indique un número de llamadas o acérquese.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s); those where something is probable come first.</source>
   <translation>
    <numerusform>Cerca de %n tesela; primero donde es probable que haya algo.</numerusform>
    <numerusform>Cerca de %n teselas; primero aquellas donde es probable que haya algo.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Detenido; lo que llegó se conserva y se puede continuar desde ahí.</translation>
  </message>
  <message>
   <source>Download a model</source>
   <translation>Descargar un modelo</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Calculando lo que necesita…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>&amp;Download</source>
   <translation>&amp;Descargar</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>De&amp;tener</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>{size}, of which {missing} are still to come</source>
   <translation>{size}, de los que faltan {missing}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Libre en el disco</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Se ejecuta en</translation>
  </message>
  <message>
   <source>Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.</source>
   <translation>Solo se obtienen estos archivos; no se envía nada suyo. Se puede detener y continuar más tarde donde estaba.</translation>
  </message>
  <message>
   <source>Checking what came…</source>
   <translation>Comprobando lo recibido…</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>Asking for the files…</source>
   <translation>Solicitando los archivos…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>El modelo {model} ya está disponible.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>{precision} ({bits} bits)</source>
   <translation>{precision} ({bits} bits)</translation>
  </message>
  <message>
   <source>Needs {needed} on the {device}, in {precision}.</source>
   <translation>Necesita {needed} en {device}, en {precision}.</translation>
  </message>
  <message>
   <source>Needs {needed} of {free} free on the {device}, in {precision}.</source>
   <translation>Necesita {needed} de {free} libres en {device}, en {precision}.</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Integrado (nada que instalar)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Servidor (entorno propio)</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Beside the project, once it is saved</source>
   <translation>Junto al proyecto, una vez guardado</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Engine at start</source>
   <translation>Motor al iniciar</translation>
  </message>
  <message>
   <source>Program of the server</source>
   <translation>Programa del servidor</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>El archivo «rsvlm» de su entorno; vacío: se busca.</translation>
  </message>
  <message>
   <source>Server ends after idling</source>
   <translation>El servidor termina tras inactividad</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Keep layers</source>
   <translation>Conservar las capas</translation>
  </message>
  <message>
   <source>Else in this folder</source>
   <translation>Si no, en esta carpeta</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Vacío: la carpeta «rsvlm_results» del perfil de QGIS.</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model on another one; no use is counted or reported.</source>
   <translation>Nada sale de este equipo salvo que elija un modelo en otro; no se cuenta ni se comunica ningún uso.</translation>
  </message>
 </context>
 <context>
  <name>Plugin</name>
  <message>
   <source>RSVLM: ask the imagery for features</source>
   <translation>RSVLM: buscar objetos en las imágenes</translation>
  </message>
 </context>
 <context>
  <name>Processing</name>
  <message>
   <source>Ask about imagery</source>
   <translation>Preguntar sobre una imagen</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>A sentence, in the model's language.</source>
   <translation>Una frase, en el idioma del modelo.</translation>
  </message>
  <message>
   <source>Answers a question about a scene in words. A model that was taught to may look closer at places of its own choice before it answers; these places are numbered in the layer, each with what was asked and answered there.</source>
   <translation>Responde con palabras a una pregunta sobre una escena. Un modelo entrenado para ello puede ver más de cerca lugares que él mismo elige antes de responder; esos lugares están numerados en la capa, cada uno con lo que allí se preguntó y respondió.</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Qué buscar</translation>
  </message>
  <message>
   <source>A word or a sentence; several classes are separated by semicolons.</source>
   <translation>Una palabra o una frase; varias clases se separan con punto y coma.</translation>
  </message>
  <message>
   <source>Only inside this extent</source>
   <translation>Solo dentro de esta extensión</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <source>A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: with the layer's style.</source>
   <translation>Una palabra. auto: un archivo simple tal cual, todo lo demás como se muestra. raw: los valores del archivo. displayed: con el estilo de la capa.</translation>
  </message>
  <message>
   <source>Pixel size in units of the layer's coordinate system (0: the imagery's own)</source>
   <translation>Tamaño de píxel en unidades del sistema de coordenadas de la capa (0: el de la propia imagen)</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, such as “water”.</source>
   <translation>La indicación está vacía; escriba qué buscar, por ejemplo «water».</translation>
  </message>
  <message>
   <source>Tiles to look at: {}</source>
   <translation>Teselas que analizar: {}</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation>Cargando el modelo…</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>No se encontró nada.</translation>
  </message>
  <message>
   <source>What changed between two dates</source>
   <translation>Cambios entre dos fechas</translation>
  </message>
  <message>
   <source>Outlines what has changed between an earlier and a later picture of the same place. Both are put on one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.

Dates are taken from the layers' temporal properties, else guessed from their names; a date given here wins over both.</source>
   <translation>Delimita lo que ha cambiado entre una imagen anterior y otra posterior del mismo lugar. Ambas se llevan a una misma cuadrícula, la de la más gruesa. Los polígonos llevan las dos fechas; el controlador temporal puede mostrarlos.

Las fechas se toman de las propiedades temporales de las capas o, si no las hay, se deducen de sus nombres; una fecha indicada aquí prevalece sobre ambas.</translation>
  </message>
  <message>
   <source>Earlier imagery</source>
   <translation>Imagen anterior</translation>
  </message>
  <message>
   <source>Later imagery</source>
   <translation>Imagen posterior</translation>
  </message>
  <message>
   <source>Date of the earlier imagery (YYYY-MM-DD)</source>
   <translation>Fecha de la imagen anterior (AAAA-MM-DD)</translation>
  </message>
  <message>
   <source>Date of the later imagery (YYYY-MM-DD)</source>
   <translation>Fecha de la imagen posterior (AAAA-MM-DD)</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it as YYYY-MM-DD.</source>
   <translation>«{}» no es una fecha; escríbala como AAAA-MM-DD.</translation>
  </message>
  <message>
   <source>Detect objects (oriented)</source>
   <translation>Detectar objetos (orientados)</translation>
  </message>
  <message>
   <source>Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles turned with them or as boxes along the picture. It needs a model that was taught to detect, such as RSCoVLM, and with it the engine server.

Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” then tells how closely each part was looked at. Nothing found is an empty layer.</source>
   <translation>Detecta todos los objetos de las clases enumeradas, por ejemplo «plane, ship, storage tank», como rectángulos orientados según los objetos o alineados con la imagen. Necesita un modelo entrenado para detectar, como RSCoVLM, y con él el motor server.

Las escenas grandes se analizan tesela por tesela o se exploran con un número limitado de llamadas al modelo; «Cobertura» indica entonces con cuánto detalle se vio cada parte. Si no se encuentra nada, la capa queda vacía.</translation>
  </message>
  <message>
   <source>Find things in imagery</source>
   <translation>Buscar objetos en una imagen</translation>
  </message>
  <message>
   <source>Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the model's own words.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Dibuja un rectángulo alrededor de cada cosa que nombra la indicación, por ejemplo «boat» o «car; building». Los rectángulos están en el sistema de coordenadas de la imagen y llevan la clase, una confianza con el nombre de su método y las palabras del propio modelo.

Si no se encuentra nada, la capa queda vacía; «Área explorada» indica lo que se analizó.</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Outline surfaces in imagery</source>
   <translation>Delimitar superficies en una imagen</translation>
  </message>
  <message>
   <source>Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the area on the ellipsoid.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Delimita las superficies que nombra la indicación, por ejemplo «water» o «water; building; road». Los polígonos están en el sistema de coordenadas de la imagen y llevan la clase, una confianza con el nombre de su método y el área sobre el elipsoide.

Si no se encuentra nada, la capa queda vacía; «Área explorada» indica lo que se analizó.</translation>
  </message>
  <message>
   <source>Looked closer at</source>
   <translation>Lugares vistos de cerca</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Objetos encontrados</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Área explorada</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Cobertura</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Número de objetos espaciales</translation>
  </message>
  <message>
   <source>Searched to the end</source>
   <translation>Explorado hasta el final</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Advertencias</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Respuesta con palabras</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>No se puede escribir en la carpeta {}; elija otro lugar.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>El resultado no se puede escribir ({}); elija otro lugar.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>A word. starter: the small model, nothing to install. server: all models, in their own environment.</source>
   <translation>Una palabra. starter: el modelo pequeño, nada que instalar. server: todos los modelos, en un entorno propio.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL model as published, or one made by this project; or remote: and the name of a connection. Known: {}</source>
   <translation>El nombre de un modelo o, con el motor server, la carpeta de un checkpoint: RSUniVLM, RSCoVLM o un modelo Qwen-VL tal como se publicó, o uno creado por este proyecto; o remote: y el nombre de una conexión. Conocidos: {}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>auto, cpu, cuda or cuda:1. What is not there is refused, never replaced.</source>
   <translation>auto, cpu, cuda o cuda:1. Lo que no existe se rechaza, nunca se sustituye.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <source>A word. How a large model computes; fewer bits need less memory.</source>
   <translation>Una palabra. Cómo calcula un modelo grande; menos bits necesitan menos memoria.</translation>
  </message>
  <message>
   <source>Probability from which a cell belongs to the outline (0.5: the model's own answer)</source>
   <translation>Probabilidad a partir de la cual una celda pertenece al contorno (0,5: la respuesta propia del modelo)</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; more keeps what is certain.</source>
   <translation>El modelo asigna a cada celda una probabilidad; un valor mayor conserva lo seguro.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Contorno</translation>
  </message>
  <message>
   <source>A word. cells: along the model's cells. smooth: a contour between them.</source>
   <translation>Una palabra. cells: siguiendo las celdas del modelo. smooth: una isolínea entre ellas.</translation>
  </message>
  <message>
   <source>Show tiles enlarged</source>
   <translation>Mostrar teselas ampliadas</translation>
  </message>
  <message>
   <source>Finds small objects more often and takes several times as long.</source>
   <translation>Encuentra objetos pequeños más a menudo y tarda varias veces más.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forma</translation>
  </message>
  <message>
   <source>A word. oriented: rectangles turned with the objects. box: along the picture.</source>
   <translation>Una palabra. oriented: rectángulos orientados según los objetos. box: alineados con la imagen.</translation>
  </message>
  <message>
   <source>Folder of a SAM model that draws outlines in the boxes</source>
   <translation>Carpeta de un modelo SAM que dibuja los contornos en los rectángulos</translation>
  </message>
  <message>
   <source>For models that draw boxes only, with the engine server. Empty: boxes as they are.</source>
   <translation>Para modelos que solo dibujan rectángulos, con el motor server. Vacío: los rectángulos tal cual.</translation>
  </message>
  <message>
   <source>How often the model may look closer</source>
   <translation>Cuántas veces puede el modelo ver más de cerca</translation>
  </message>
  <message>
   <source>For models that were taught to choose a place and see it in full detail.</source>
   <translation>Para modelos entrenados para elegir un lugar y verlo con todo detalle.</translation>
  </message>
  <message>
   <source>Search within so many calls of the model (0: every tile)</source>
   <translation>Número máximo de llamadas al modelo en la búsqueda (0: todas las teselas)</translation>
  </message>
  <message>
   <source>For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what was searched.</source>
   <translation>Para escenas grandes: primero mira el conjunto y después los lugares donde es probable que haya algo. «Cobertura» indica lo explorado.</translation>
  </message>
  <message>
   <source>RSVLM: ask imagery in words</source>
   <translation>RSVLM: preguntar a las imágenes con palabras</translation>
  </message>
 </context>
 <context>
  <name>Remote</name>
  <message numerus="yes">
   <source>Saved; the server answers and has %n model(s).</source>
   <translation>
    <numerusform>Guardado; el servidor responde y tiene %n modelo.</numerusform>
    <numerusform>Guardado; el servidor responde y tiene %n modelos.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>Se eliminó {name}.</translation>
  </message>
  <message>
   <source>A model on another computer</source>
   <translation>Un modelo en otro equipo</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Acepto que las imágenes vayan a {host}</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>Small letters, digits, dots and dashes</source>
   <translation>Minúsculas, dígitos, puntos y guiones</translation>
  </message>
  <message>
   <source>Add&amp;ress</source>
   <translation>Di&amp;rección</translation>
  </message>
  <message>
   <source>Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …</source>
   <translation>De un servidor que habla el protocolo de OpenAI: vLLM, SGLang, llama.cpp, Ollama…</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Tipo de servidor</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modelo</translation>
  </message>
  <message>
   <source>Its name on that server</source>
   <translation>Su nombre en ese servidor</translation>
  </message>
  <message>
   <source>Asked &amp;like</source>
   <translation>&amp;Preguntado como</translation>
  </message>
  <message>
   <source>Prompts, sizes and forms of answers that the model was trained with</source>
   <translation>Indicaciones, tamaños y formas de respuesta con los que se entrenó el modelo</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clave</translation>
  </message>
  <message>
   <source>An entry of QGIS' authentication database; only its name is remembered</source>
   <translation>Una entrada de la base de datos de autenticación de QGIS; solo se recuerda su nombre</translation>
  </message>
  <message>
   <source>&amp;Save and check</source>
   <translation>&amp;Guardar y comprobar</translation>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation>&amp;Eliminar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Preguntando al servidor…</translation>
  </message>
  <message>
   <source>The address is on this computer: nothing leaves it.</source>
   <translation>La dirección está en este equipo: nada sale de él.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and the settings. Nothing else is sent. What is kept there is up to who runs it.</source>
   <translation>Cada imagen analizada sale de este equipo y va a {host}, cifrada, junto con la indicación y los ajustes. No se envía nada más. Lo que se conserve allí depende de quien lo gestiona.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to who runs it.</source>
   <translation>Cada imagen analizada sale de este equipo y va a {host}, sin cifrar: otros pueden leerla por el camino, y también la clave. La acompañan la indicación y los ajustes, nada más. Lo que se conserve allí depende de quien lo gestiona.</translation>
  </message>
  <message>
   <source>The key “{entry}” cannot be read from QGIS' authentication; choose it again.</source>
   <translation>La clave «{entry}» no se puede leer de la autenticación de QGIS; elíjala de nuevo.</translation>
  </message>
  <message>
   <source>The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password.</source>
   <translation>La entrada «{name}» de la autenticación de QGIS no tiene clave; elija una con token o contraseña.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Looked over, not searched</source>
   <translation>Visto por encima, no explorado</translation>
  </message>
  <message>
   <source>Every detail</source>
   <translation>Con todo detalle</translation>
  </message>
  <message>
   <source>At 1/{count} of the detail</source>
   <translation>A 1/{count} del detalle</translation>
  </message>
  <message>
   <source>Scene pixels to one pixel that the model saw</source>
   <translation>Píxeles de la escena por cada píxel que vio el modelo</translation>
  </message>
  <message>
   <source>Probability that there is something to find</source>
   <translation>Probabilidad de que haya algo que encontrar</translation>
  </message>
  <message>
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>El motor envió una geometría no válida; reinícielo.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>Los estilos del resultado no se pueden guardar; libere espacio en el disco.</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>El resultado no se puede escribir en {folder} ({reason}); libere espacio en el disco o elija otra carpeta en la configuración.</translation>
  </message>
  <message>
   <source>Searched (nothing found)</source>
   <translation>Área explorada (nada encontrado)</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Área consultada</translation>
  </message>
  <message>
   <source>Searched ({count} found)</source>
   <translation>Área explorada (encontrados: {count})</translation>
  </message>
  <message>
   <source>How closely it was searched</source>
   <translation>Detalle de la exploración</translation>
  </message>
  <message>
   <source>The result {file} cannot be opened; it was moved or removed.</source>
   <translation>El resultado {file} no se puede abrir; se movió o se eliminó.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Delimitar</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Detectar</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Describir</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Clasificar</translation>
  </message>
  <message>
   <source>The layer {name} does not say how it was made; choose a layer made by RSVLM.</source>
   <translation>La capa {name} no indica cómo se creó; elija una capa creada por RSVLM.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>La indicación está vacía; escriba qué buscar o elija un ejemplo.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>No se ha elegido ninguna capa ráster; añada una al proyecto y selecciónela.</translation>
  </message>
  <message>
   <source>“What changed” needs two layers; choose “Two dates” above.</source>
   <translation>«Comparar» necesita dos capas; elija «Dos fechas» más arriba.</translation>
  </message>
  <message>
   <source>Before and after are the same layer; choose two different ones.</source>
   <translation>Antes y después son la misma capa; elija dos distintas.</translation>
  </message>
  <message>
   <source>The earlier date {before} lies after the later date {after}; swap the layers.</source>
   <translation>La fecha anterior {before} es más reciente que la posterior {after}; intercambie las capas.</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: leyendo la imagen</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Leyendo la imagen…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Se produjo un error inesperado; el registro da los detalles.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Esperando al motor…</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>En espera, %n trabajo antes que este…</numerusform>
    <numerusform>En espera, %n trabajos antes que este…</numerusform>
   </translation>
  </message>
  <message>
   <source>Loading the model… {percent}</source>
   <translation>Cargando el modelo… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Cargando el modelo en {device}… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analizando %n tesela…</numerusform>
    <numerusform>Analizando %n teselas…</numerusform>
   </translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Tesela {done} de {total}</translation>
  </message>
  <message>
   <source>Saving the layers…</source>
   <translation>Guardando las capas…</translation>
  </message>
  <message>
   <source>RSVLM: saving the layers</source>
   <translation>RSVLM: guardando las capas</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>El motor no se puede iniciar; el registro indica por qué.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Detenido; aún no se había hecho nada.</translation>
  </message>
  <message>
   <source>This layer is no longer in the project.</source>
   <translation>Esta capa ya no está en el proyecto.</translation>
  </message>
  <message>
   <source>There is nothing of this left to show.</source>
   <translation>No queda nada de esto que mostrar.</translation>
  </message>
 </context>
</TS>
