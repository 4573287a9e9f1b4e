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
   <source>De&amp;tect…</source>
   <translation>De&amp;tectar…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>&amp;Preguntar…</translation>
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation>De&amp;scribir…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;Comparar…</translation>
  </message>
  <message>
   <source>Ask about the &amp;selected features…</source>
   <translation>Preguntar sobre los &amp;objetos seleccionados…</translation>
  </message>
  <message>
   <source>Ask about this…</source>
   <translation>Preguntar sobre esto…</translation>
  </message>
  <message>
   <source>What is this? (RSVLM)</source>
   <translation>¿Qué es esto? (RSVLM)</translation>
  </message>
  <message>
   <source>Draw a box and ask (RSVLM)</source>
   <translation>Dibujar un rectángulo y preguntar (RSVLM)</translation>
  </message>
  <message>
   <source>the box on the map</source>
   <translation>el rectángulo del mapa</translation>
  </message>
  <message>
   <source>the place on the map</source>
   <translation>el lugar del mapa</translation>
  </message>
  <message>
   <source>No feature with a shape is selected; select one first.</source>
   <translation>No hay ningún objeto con geometría seleccionado; seleccione uno primero.</translation>
  </message>
  <message>
   <source>feature {number} of {layer}</source>
   <translation>objeto {number} de {layer}</translation>
  </message>
  <message numerus="yes">
   <source>%n features of {layer}</source>
   <translation>
    <numerusform>%n objeto de {layer}</numerusform>
    <numerusform>%n objetos de {layer}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Improve the model…</source>
   <translation>&amp;Mejorar el modelo…</translation>
  </message>
  <message>
   <source>&amp;Label features…</source>
   <translation>&amp;Etiquetar objetos…</translation>
  </message>
  <message>
   <source>Ask about &amp;each feature…</source>
   <translation>Preguntar sobre c&amp;ada objeto…</translation>
  </message>
  <message>
   <source>&amp;Review…</source>
   <translation>&amp;Revisar…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>E&amp;valuar…</translation>
  </message>
  <message>
   <source>&amp;Review a result</source>
   <translation>Revisar &amp;un resultado</translation>
  </message>
  <message>
   <source>&amp;Evaluate a result</source>
   <translation>Eva&amp;luar un resultado</translation>
  </message>
  <message>
   <source>&amp;Swipe</source>
   <translation>Cort&amp;ina</translation>
  </message>
  <message>
   <source>Compare both dates on the map with a line that you drag</source>
   <translation>Comparar ambas fechas en el mapa con una línea que se arrastra</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <source>Begin jobs on the main thread; in a task run the Processing algorithms.</source>
   <translation>Inicie los trabajos en el hilo principal; en una tarea, ejecute los algoritmos de Procesos.</translation>
  </message>
  <message>
   <source>The task {task} is not known; use one of {names}.</source>
   <translation>La tarea {task} no se conoce; use una de {names}.</translation>
  </message>
  <message>
   <source>There is no such option ({reason}); see rsvlm_qgis.order.How.</source>
   <translation>No existe esa opción ({reason}); consulte rsvlm_qgis.order.How.</translation>
  </message>
  <message>
   <source>RSVLM: {prompt}</source>
   <translation>RSVLM: {prompt}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Se produjo un error inesperado.</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The region lies outside of {name}; draw it where the imagery is.</source>
   <translation>La región queda fuera de {name}; dibújela donde están las imágenes.</translation>
  </message>
  <message>
   <source>One date is not known; set it in the dock or in the layer's temporal properties.</source>
   <translation>No se conoce una de las fechas; indíquela en el panel o en las propiedades temporales de la capa.</translation>
  </message>
  <message>
   <source>No date is known; set both in the dock or in the layers' temporal properties.</source>
   <translation>No se conoce ninguna fecha; indíquelas en el panel o en las propiedades temporales de las capas.</translation>
  </message>
  <message>
   <source>The dates {first} and {second} were guessed from the layers' names; check them.</source>
   <translation>Las fechas {first} y {second} se dedujeron de los nombres de las capas; compruébelas.</translation>
  </message>
  <message>
   <source>Both pictures have the date {first}; choose two dates, or correct them.</source>
   <translation>Ambas imágenes tienen la fecha {first}; elija dos fechas o corríjalas.</translation>
  </message>
  <message>
   <source>The first picture ({first}) is later than the second ({second}); swap them unless it is meant.</source>
   <translation>La primera imagen ({first}) es posterior a la segunda ({second}); intercámbielas, salvo que sea intencionado.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>La extensión no se puede expresar en {crs}; elija una cercana a las imágenes.</translation>
  </message>
  <message>
   <source>{file} cannot be seen with other pixels ({reason}); choose its own pixels.</source>
   <translation>{file} no se puede ver con otros píxeles ({reason}); elija los suyos propios.</translation>
  </message>
  <message>
   <source>{file} was changed during the run: the result may show both states; run it again.</source>
   <translation>{file} se modificó durante la ejecución: el resultado puede mostrar ambos estados; ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>La extensión elegida está vacía; acérquese a las imágenes o elija otra extensión.</translation>
  </message>
  <message>
   <source>The georeference {affine} of the raster has no area; repair its geotransform.</source>
   <translation>La georreferencia {affine} del ráster no tiene área; repare su geotransformación.</translation>
  </message>
  <message>
   <source>The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.</source>
   <translation>La extensión tiene {width} × {height} píxeles a la resolución de las imágenes, más de los que se pueden capturar de una vez (unos {side} × {side}); acérquese, elija una extensión menor o una resolución más gruesa.</translation>
  </message>
  <message>
   <source>The imagery has no place on the ground; choose its own pixels, not metres.</source>
   <translation>La imagen no tiene ubicación en el terreno; elija sus propios píxeles, no metros.</translation>
  </message>
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
   <source>The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.</source>
   <translation>La extensión cruza el antimeridiano, donde {name} empieza y termina; solo se analiza el lado más ancho.</translation>
  </message>
  <message>
   <source>Bands are chosen of a single raster file only; choose those of {name} in its style.</source>
   <translation>Solo se pueden elegir bandas de un único archivo ráster; elija las de {name} en su estilo.</translation>
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
   <source>The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until the map shows all of it and run it again.</source>
   <translation>La captura de {name} está cargada a medias: primero había un {before:.0%}, luego un {share:.0%}; espere a que el mapa la muestre entera y ejecute de nuevo.</translation>
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
   <source>The region cannot be expressed in {crs}; draw it near the imagery.</source>
   <translation>La región no se puede expresar en {crs}; dibújela cerca de las imágenes.</translation>
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
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Área explorada</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Revisar…</translation>
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
   <source>Draw a &amp;box and ask</source>
   <translation>Dibu&amp;jar un rectángulo y preguntar</translation>
  </message>
  <message>
   <source>Draw a box on the map; what lies in it is asked about at once</source>
   <translation>Dibuje un rectángulo en el mapa; se pregunta al momento por lo que contiene</translation>
  </message>
  <message>
   <source>Ask about the whole picture again</source>
   <translation>Volver a preguntar sobre toda la imagen</translation>
  </message>
  <message>
   <source>About: {place}</source>
   <translation>Sobre: {place}</translation>
  </message>
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
   <source>Accept, reject or correct what was found, one by one</source>
   <translation>Aceptar, rechazar o corregir lo encontrado, uno a uno</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>El modelo elegido no puede hacer esto.</translation>
  </message>
  <message>
   <source>What the run would cost</source>
   <translation>Lo que costaría la ejecución</translation>
  </message>
  <message>
   <source>Seconds are those that runs took on this machine so far</source>
   <translation>Los segundos son los que tardaron hasta ahora las ejecuciones en este equipo</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n tesela</numerusform>
    <numerusform>%n teselas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) at most</source>
   <translation>
    <numerusform>máx. %n llamada</numerusform>
    <numerusform>máx. %n llamadas</numerusform>
   </translation>
  </message>
  <message>
   <source>time not measured yet</source>
   <translation>tiempo aún sin medir</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>unos {time}</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>deducida</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Deducida del nombre de la capa; corríjala si no es correcta</translation>
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
   <source>Describe</source>
   <translation>Describir</translation>
  </message>
  <message>
   <source>What is to be seen</source>
   <translation>Lo que se ve</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>&amp;Forget all prompts</source>
   <translation>Borrar el &amp;historial de indicaciones</translation>
  </message>
  <message>
   <source>The chosen model answers no questions; choose another one.</source>
   <translation>El modelo elegido no responde preguntas; elija otro.</translation>
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
   <source>May stay empty</source>
   <translation>Puede quedar vacío</translation>
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
   <source>More models…</source>
   <translation>Más modelos…</translation>
  </message>
  <message>
   <source>The model without what it has learned</source>
   <translation>El modelo sin lo que ha aprendido</translation>
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
   <source>&amp;Back to {model}</source>
   <translation>Volver &amp;y usar {model}</translation>
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
   <source>Loaded: {needed} on the {device}, in {precision}; {free} are free.</source>
   <translation>Cargado: {needed} en {device}, en {precision}; {free} libres.</translation>
  </message>
  <message>
   <source>Look at all that the map shows</source>
   <translation>Analizar todo lo que muestra el mapa</translation>
  </message>
  <message numerus="yes">
   <source>%n layer(s) of the group {name}</source>
   <translation>
    <numerusform>%n capa del grupo {name}</numerusform>
    <numerusform>%n capas del grupo {name}</numerusform>
   </translation>
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
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Many layers in time order</source>
   <translation>Muchas capas en orden temporal</translation>
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
   <source>Only the part that the map shows</source>
   <translation>Solo la parte que muestra el mapa</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Analizar</translation>
  </message>
  <message>
   <source>Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.</source>
   <translation>Da a la imagen posterior la luz de la anterior, por igual en toda la escena: con una recta a través del terreno que menos cambió o según las proporciones de oscuro y claro. Ayuda cuando la bruma o la estación difieren mucho.</translation>
  </message>
  <message>
   <source>as they are</source>
   <translation>tal cual</translation>
  </message>
  <message>
   <source>matched by unchanged ground</source>
   <translation>igualados por terreno sin cambios</translation>
  </message>
  <message>
   <source>matched by histogram</source>
   <translation>igualados por histograma</translation>
  </message>
  <message>
   <source>Colours of the two dates</source>
   <translation>Colores de las dos fechas</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>Colore&amp;s</translation>
  </message>
  <message>
   <source>Ali&amp;gn the later date</source>
   <translation>Alinear la &amp;fecha posterior</translation>
  </message>
  <message>
   <source>How far the dates lie apart is measured anyway; this puts the later one back.</source>
   <translation>El desplazamiento entre las fechas se mide en todo caso; esto recoloca la posterior.</translation>
  </message>
  <message>
   <source>colours matched</source>
   <translation>colores igualados</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>alineada</translation>
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
   <source>Has learned: {label}</source>
   <translation>Ha aprendido: {label}</translation>
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
   <source>More</source>
   <translation>Más</translation>
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
   <translation>Contornos en los rectán&amp;gulos con</translation>
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
   <source>Swap</source>
   <translation>Intercambiar</translation>
  </message>
  <message>
   <source>Swap before and after</source>
   <translation>Intercambiar antes y después</translation>
  </message>
  <message>
   <source>S&amp;wipe</source>
   <translation>Cortin&amp;a</translation>
  </message>
  <message>
   <source>Compare both on the map with a line that you drag</source>
   <translation>Comparar ambas en el mapa con una línea que se arrastra</translation>
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
   <source>No date is known; the results will have none either.</source>
   <translation>No se conoce ninguna fecha; los resultados tampoco la tendrán.</translation>
  </message>
  <message>
   <source>One date is not known; the results will lack it too.</source>
   <translation>No se conoce una de las fechas; tampoco la tendrán los resultados.</translation>
  </message>
  <message>
   <source>Both have the same date.</source>
   <translation>Ambas tienen la misma fecha.</translation>
  </message>
  <message>
   <source>The earlier date lies after the later one; swap them.</source>
   <translation>La fecha anterior es más reciente que la posterior; intercámbielas.</translation>
  </message>
  <message>
   <source>What one pixel covers on the ground, and how its values are shown</source>
   <translation>Lo que cubre un píxel en el terreno y cómo se muestran sus valores</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <source>As the imagery is</source>
   <translation>La de la imagen</translation>
  </message>
  <message>
   <source>Twice as coarse</source>
   <translation>El doble de gruesa</translation>
  </message>
  <message>
   <source>Four times as coarse</source>
   <translation>Cuatro veces más gruesa</translation>
  </message>
  <message>
   <source>In metres:</source>
   <translation>En metros:</translation>
  </message>
  <message>
   <source>Side of a pixel on the ground in metres</source>
   <translation>Lado de un píxel en el terreno, en metros</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>As they come</source>
   <translation>Tal como vienen</translation>
  </message>
  <message>
   <source>As displayed</source>
   <translation>Como se muestran</translation>
  </message>
  <message>
   <source>Raw bands, stretched</source>
   <translation>Bandas originales, realzadas</translation>
  </message>
  <message>
   <source>As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th percentile</source>
   <translation>Tal como vienen: un archivo simple tal cual, todo lo demás como se muestra. Como se muestran: con el estilo de la capa. Bandas originales: los valores del archivo; los de más de 8 bits se realzan del percentil 2 al 98</translation>
  </message>
  <message>
   <source>&amp;Bands</source>
   <translation>&amp;Bandas</translation>
  </message>
  <message>
   <source>Show these bands of the file as red, green and blue</source>
   <translation>Mostrar estas bandas del archivo como rojo, verde y azul</translation>
  </message>
  <message>
   <source>Red band</source>
   <translation>Banda roja</translation>
  </message>
  <message>
   <source>Green band</source>
   <translation>Banda verde</translation>
  </message>
  <message>
   <source>Blue band</source>
   <translation>Banda azul</translation>
  </message>
  <message>
   <source>Pixels: {size}</source>
   <translation>Píxeles: {size}</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Píxeles</translation>
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
   <source>Draw a rectangle on the map; only what lies inside is looked at</source>
   <translation>Dibuje un rectángulo en el mapa; solo se analiza lo que queda dentro</translation>
  </message>
  <message>
   <source>Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes it, Backspace takes a corner back, Esc gives up</source>
   <translation>Dibuje un polígono en el mapa; solo se analiza lo que queda dentro. Clic derecho o doble clic lo cierra, Retroceso quita un vértice, Esc cancela</translation>
  </message>
  <message>
   <source>Take the selected features of the active polygon layer</source>
   <translation>Tomar los objetos seleccionados de la capa de polígonos activa</translation>
  </message>
  <message>
   <source>Look everywhere again</source>
   <translation>Volver a analizarlo todo</translation>
  </message>
  <message>
   <source>Only &amp;inside:</source>
   <translation>Solo dent&amp;ro de:</translation>
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
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Layers of the series in time order</source>
   <translation>Capas de la serie en orden temporal</translation>
  </message>
  <message>
   <source>Tick the layers to compare; a double click or Return corrects a date</source>
   <translation>Marque las capas que comparar; un doble clic o Intro corrige una fecha</translation>
  </message>
  <message>
   <source>Each to next</source>
   <translation>Con la siguiente</translation>
  </message>
  <message>
   <source>Compare each date with the next</source>
   <translation>Comparar cada fecha con la siguiente</translation>
  </message>
  <message>
   <source>Each to first</source>
   <translation>Con la primera</translation>
  </message>
  <message>
   <source>Compare each date with the first</source>
   <translation>Comparar cada fecha con la primera</translation>
  </message>
  <message>
   <source>Which dates are compared</source>
   <translation>Qué fechas se comparan</translation>
  </message>
  <message numerus="yes">
   <source>%n comparison(s), one after the other</source>
   <translation>
    <numerusform>%n comparación</numerusform>
    <numerusform>%n comparaciones, una tras otra</numerusform>
   </translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <source>File of the whole scene</source>
   <translation>Archivo de la escena entera</translation>
  </message>
  <message>
   <source>every n-th row and tile</source>
   <translation>cada n teselas y filas</translation>
  </message>
  <message>
   <source>random tiles</source>
   <translation>teselas aleatorias</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>tal cual</translation>
  </message>
  <message>
   <source>with fewer points</source>
   <translation>con menos vértices</translation>
  </message>
  <message>
   <source>smooth, for land cover</source>
   <translation>suaves (cobertura del suelo)</translation>
  </message>
  <message>
   <source>with square corners, for buildings</source>
   <translation>en ángulo recto (edificios)</translation>
  </message>
  <message>
   <source>One class at eac&amp;h place</source>
   <translation>Clases e&amp;xcluyentes</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the one that is most probable there</source>
   <translation>Una sola clase en cada lugar: donde se solapan varias, la más probable</translation>
  </message>
  <message>
   <source>Keep working without &amp;QGIS</source>
   <translation>Contin&amp;uar con QGIS cerrado</translation>
  </message>
  <message>
   <source>The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is closed, and what was done is kept</source>
   <translation>El motor sigue hasta terminar y este panel lo vuelve a encontrar. Si no, se pone en pausa al cerrar QGIS y lo hecho se conserva</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Cuántas</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>Archiv&amp;o</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Teselas</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Contornos</translation>
  </message>
  <message>
   <source>Also as</source>
   <translation>También</translation>
  </message>
  <message>
   <source>Whole sce&amp;ne, into a file</source>
   <translation>Escena entera, en GeoPac&amp;kage</translation>
  </message>
  <message>
   <source>All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused and gone on with, and shows on the map while it grows</source>
   <translation>Toda, por grande que sea, tesela por tesela: lo encontrado se guarda en un archivo a medida que llega y se ve crecer en el mapa; se puede pausar y reanudar</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up on this computer yet.</source>
   <translation>Las escenas enteras necesitan el motor «Servidor», que aún no está instalado en este equipo.</translation>
  </message>
  <message>
   <source>Set it &amp;up…</source>
   <translation>Instalar a&amp;quí…</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} píxeles</translation>
  </message>
  <message>
   <source>{metres} m, {width} × {height}</source>
   <translation>{metres} m, {width} × {height}</translation>
  </message>
  <message>
   <source>{model} was taught this with {least} to {most} m per pixel; here it is {metres} m, so expect worse.</source>
   <translation>{model} aprendió esto con {least} a {most} m por píxel; aquí son {metres} m, así que cabe esperar peores resultados.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>El modelo</translation>
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
   <translation>Rectángulo, {area}</translation>
  </message>
  <message>
   <source>Polygon, {area}</source>
   <translation>Polígono, {area}</translation>
  </message>
  <message>
   <source>Choose a polygon layer in the layers panel and select features in it first.</source>
   <translation>Elija primero una capa de polígonos en el panel Capas y seleccione objetos en ella.</translation>
  </message>
  <message>
   <source>No feature of {name} is selected; select some on the map first.</source>
   <translation>No hay ningún objeto de {name} seleccionado; seleccione primero alguno en el mapa.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) of {name}</source>
   <translation>
    <numerusform>%n objeto de {name}</numerusform>
    <numerusform>%n objetos de {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Volver a mirar</translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s) to look at, and {most} are allowed.</source>
   <translation>
    <numerusform>Cerca de %n tesela que analizar; se permiten {most}.</numerusform>
    <numerusform>Cerca de %n teselas que analizar; se permiten {most}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Only what the map shows</source>
   <translation>Solo lo que muestra el mapa</translation>
  </message>
  <message>
   <source>Pixels {times} times as coarse</source>
   <translation>Píxeles {times} veces más gruesos</translation>
  </message>
  <message numerus="yes">
   <source>Search within %n call(s)</source>
   <translation>
    <numerusform>Buscar con %n llamada</numerusform>
    <numerusform>Buscar con %n llamadas</numerusform>
   </translation>
  </message>
  <message>
   <source>As a whole scene</source>
   <translation>Como escena entera</translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Detenido; lo que llegó se conserva y se puede continuar desde ahí.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>El modelo {model} ya está disponible.</translation>
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
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The job was stopped before a part of it was done; run it again.</source>
   <translation>El trabajo se detuvo antes de completar parte alguna; ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>{program} cannot be started ({reason}); check the installation.</source>
   <translation>{program} no se puede iniciar ({reason}); compruebe la instalación.</translation>
  </message>
  <message>
   <source>The plugin's engine is missing in {folder}; install the plugin again.</source>
   <translation>El motor del complemento falta en {folder}; instale de nuevo el complemento.</translation>
  </message>
  <message>
   <source>There is no engine called {name}; choose {starter} or {server}.</source>
   <translation>No hay ningún motor llamado {name}; elija {starter} o {server}.</translation>
  </message>
  <message>
   <source>The engine sent something that is no event; restart it.</source>
   <translation>El motor envió algo que no es un evento; reinícielo.</translation>
  </message>
  <message>
   <source>'{text}' is no address of a server; give it as http://127.0.0.1:8000.</source>
   <translation>«{text}» no es la dirección de un servidor; indíquela como http://127.0.0.1:8000.</translation>
  </message>
  <message>
   <source>The captured picture {file} is gone; capture it again.</source>
   <translation>La imagen capturada {file} ya no existe; captúrela de nuevo.</translation>
  </message>
  <message>
   <source>The server at {address} does not answer; start it again.</source>
   <translation>El servidor en {address} no responde; inícielo de nuevo.</translation>
  </message>
  <message>
   <source>The server sent something that is not understood; start it again.</source>
   <translation>El servidor envió algo que no se entiende; inícielo de nuevo.</translation>
  </message>
  <message>
   <source>What answers there is no RSVLM server (HTTP {status}); check its address.</source>
   <translation>Lo que responde allí no es un servidor RSVLM (HTTP {status}); compruebe la dirección.</translation>
  </message>
  <message>
   <source>Whole scenes need the server on this computer; set it up with More models.</source>
   <translation>Las escenas enteras necesitan el servidor en este equipo; instálelo con «Más modelos».</translation>
  </message>
  <message>
   <source>One date is a raster file and the other is pixels; give both in the same way.</source>
   <translation>Una fecha es un archivo ráster y la otra son píxeles; indique ambas de la misma forma.</translation>
  </message>
  <message>
   <source>{first} and {second} do not overlap: the first covers {extent}, the second {other}; choose two dates of the same place.</source>
   <translation>{first} y {second} no se solapan: el primero cubre {extent}, el segundo {other}; elija dos fechas del mismo lugar.</translation>
  </message>
  <message>
   <source>The two dates have no coordinate system and their pixels do not coincide; give both a CRS.</source>
   <translation>Las dos fechas no tienen sistema de coordenadas y sus píxeles no coinciden; asigne un SRC a ambas.</translation>
  </message>
  <message>
   <source>{name} was resampled to the pixels of {other}.</source>
   <translation>{name} se remuestreó a los píxeles de {other}.</translation>
  </message>
  <message>
   <source>One of the two dates has a coordinate system and the other has none; give both the same.</source>
   <translation>Una de las dos fechas tiene sistema de coordenadas y la otra no; asigne el mismo a ambas.</translation>
  </message>
  <message>
   <source>The two pictures have no place and differ in size, {first} and {second} pixels; give both the same size or a georeference.</source>
   <translation>Las dos imágenes no tienen ubicación y difieren en tamaño, {first} y {second} píxeles; dé a ambas el mismo tamaño o una georreferencia.</translation>
  </message>
  <message>
   <source>{path} cannot be put on the grid of the other date; reproject it first.</source>
   <translation>{path} no se puede llevar a la cuadrícula de la otra fecha; reproyéctelo antes.</translation>
  </message>
  <message>
   <source>The two dates</source>
   <translation>Las dos fechas</translation>
  </message>
  <message>
   <source>The two dates cannot be put on one grid; reproject one of them first.</source>
   <translation>Las dos fechas no se pueden llevar a una misma cuadrícula; reproyecte antes una de ellas.</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>su propio SRC</translation>
  </message>
  <message>
   <source>{numbers} in {crs}</source>
   <translation>{numbers} en {crs}</translation>
  </message>
  <message>
   <source>The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); choose a smaller extent, or the server for whole scenes.</source>
   <translation>La imagen tiene {width} x {height} píxeles, más de lo que el motor pequeño admite de una vez ({most} millones); elija una extensión menor, o el servidor para escenas enteras.</translation>
  </message>
  <message>
   <source>The pixels of {path} cannot be handed over ({reason}); free some disk space.</source>
   <translation>No se pueden entregar los píxeles de {path} ({reason}); libere espacio en disco.</translation>
  </message>
  <message>
   <source>{path} could not be read; it may be damaged, get it again.</source>
   <translation>No se pudo leer {path}; puede estar dañado, obténgalo de nuevo.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.</source>
   <translation>{path} no se puede leer como ráster; elija un GeoTIFF, JPEG, PNG o similar.</translation>
  </message>
  <message>
   <source>{path} does not exist; check the path.</source>
   <translation>{path} no existe; compruebe la ruta.</translation>
  </message>
  <message>
   <source>The raster</source>
   <translation>El ráster</translation>
  </message>
  <message>
   <source>{path} holds several rasters and none of its own; choose one of its subdatasets.</source>
   <translation>{path} contiene varios ráster y ninguno propio; elija uno de sus subconjuntos de datos.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; make an amplitude image of it first.</source>
   <translation>{path} contiene números complejos; haga antes una imagen de amplitud.</translation>
  </message>
  <message>
   <source>{name} is placed by control points; it was warped to a north-up grid.</source>
   <translation>{name} está situado con puntos de control; se transformó a una cuadrícula orientada al norte.</translation>
  </message>
  <message>
   <source>The georeference {affine} has no area; repair the raster's geotransform.</source>
   <translation>La georreferencia {affine} no tiene área; repare la geotransformación del ráster.</translation>
  </message>
  <message>
   <source>{name} has no coordinate system; features are in its own coordinates.</source>
   <translation>{name} no tiene sistema de coordenadas; los objetos están en sus propias coordenadas.</translation>
  </message>
  <message>
   <source>{path} has no band {band}; choose among 1 to {count}.</source>
   <translation>{path} no tiene la banda {band}; elija entre 1 y {count}.</translation>
  </message>
  <message>
   <source>{path} has nothing but an alpha band; choose a raster with image bands.</source>
   <translation>{path} solo tiene una banda alfa; elija un ráster con bandas de imagen.</translation>
  </message>
  <message>
   <source>{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.</source>
   <translation>{name} no indica qué bandas son roja, verde y azul; se tomaron {numbers}, en este orden.</translation>
  </message>
  <message>
   <source>The window {window} lies outside {path}, which has {width} x {height} pixels; choose a window inside it.</source>
   <translation>La ventana {window} queda fuera de {path}, que tiene {width} x {height} píxeles; elija una dentro.</translation>
  </message>
  <message>
   <source>The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it.</source>
   <translation>La extensión {wanted} queda fuera de la capa, que cubre {covers}; elija una dentro.</translation>
  </message>
  <message>
   <source>{path} could not be read ({reason}); it may be damaged, get it again.</source>
   <translation>No se pudo leer {path} ({reason}); puede estar dañado, obténgalo de nuevo.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS; the dock finds it again.</source>
   <translation>El trabajo sigue sin QGIS; lo encontrará entre las escenas enteras.</translation>
  </message>
  <message>
   <source>The server was stopped; run the job again.</source>
   <translation>El servidor se detuvo; ejecute el trabajo de nuevo.</translation>
  </message>
  <message>
   <source>The job could not be sent ({kind}); the log has the details.</source>
   <translation>No se pudo enviar el trabajo ({kind}); el registro tiene los detalles.</translation>
  </message>
  <message>
   <source>The server no longer tells how the job goes on; run it again.</source>
   <translation>El servidor ya no informa de cómo avanza el trabajo; ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>The captured picture is in no file; capture it again.</source>
   <translation>La imagen capturada no está en ningún archivo; captúrela de nuevo.</translation>
  </message>
  <message>
   <source>The server is not installed; set it up with More models, or use the built-in engine.</source>
   <translation>El servidor no está instalado; instálelo con «Más modelos» o use el motor integrado.</translation>
  </message>
  <message>
   <source>The server did not start; its log tells why.</source>
   <translation>El servidor no se inició; su registro indica por qué.</translation>
  </message>
  <message>
   <source>The server ended unexpectedly; press Run to start it again.</source>
   <translation>El servidor se cerró inesperadamente; pulse Ejecutar para iniciarlo de nuevo.</translation>
  </message>
  <message>
   <source>The built-in engine has no model '{model}'; choose the server.</source>
   <translation>El motor integrado no tiene el modelo «{model}»; elija el servidor.</translation>
  </message>
  <message>
   <source>The engine was stopped; run the job again.</source>
   <translation>El motor se detuvo; ejecute el trabajo de nuevo.</translation>
  </message>
  <message>
   <source>The picture could not be read ({kind}); try another.</source>
   <translation>No se pudo leer la imagen ({kind}); pruebe con otra.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; press Run to start it again.</source>
   <translation>El motor envió algo que no se entiende; pulse Ejecutar para iniciarlo de nuevo.</translation>
  </message>
  <message>
   <source>The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.</source>
   <translation>El modelo se ejecuta dentro de QGIS, porque no se pudo iniciar un Python aparte; el mapa puede ir a saltos mientras tanto.</translation>
  </message>
  <message>
   <source>The engine did not start; its log tells why.</source>
   <translation>El motor no se inició; su registro indica por qué.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly; press Run to start it again.</source>
   <translation>El motor se cerró inesperadamente; pulse Ejecutar para iniciarlo de nuevo.</translation>
  </message>
  <message>
   <source>The engine no longer answers; press Run to start it again.</source>
   <translation>El motor ya no responde; pulse Ejecutar para iniciarlo de nuevo.</translation>
  </message>
  <message>
   <source>The engine cannot be loaded ({reason}); install the plugin again.</source>
   <translation>El motor no se puede cargar ({reason}); instale de nuevo el complemento.</translation>
  </message>
 </context>
 <context>
  <name>Evaluate</name>
  <message>
   <source>Evaluate: {name}</source>
   <translation>Evaluar: {name}</translation>
  </message>
  <message>
   <source>areas: every square metre counts</source>
   <translation>áreas: cuenta cada metro cuadrado</translation>
  </message>
  <message>
   <source>objects, paired one to one</source>
   <translation>objetos, emparejados uno a uno</translation>
  </message>
  <message>
   <source>objects, as detections are measured (DOTA)</source>
   <translation>objetos, como se miden las detecciones (DOTA)</translation>
  </message>
  <message>
   <source>&amp;Leave out what was rejected in the review</source>
   <translation>&amp;Omitir lo que se rechazó en la revisión</translation>
  </message>
  <message>
   <source>In the reference</source>
   <translation>En la referencia</translation>
  </message>
  <message>
   <source>In the result</source>
   <translation>En el resultado</translation>
  </message>
  <message>
   <source>Which class of the reference is which of the result</source>
   <translation>Qué clase de la referencia corresponde a cuál del resultado</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Referencia</translation>
  </message>
  <message>
   <source>&amp;Field with its classes</source>
   <translation>&amp;Campo con sus clases</translation>
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation>Com&amp;parar</translation>
  </message>
  <message>
   <source>Least &amp;overlap (IoU)</source>
   <translation>&amp;Solape mínimo (IoU)</translation>
  </message>
  <message>
   <source>&amp;Evaluate</source>
   <translation>&amp;Evaluar</translation>
  </message>
  <message>
   <source>The reference counts where it was searched, and nowhere else.</source>
   <translation>La referencia cuenta donde se exploró, y en ningún otro lugar.</translation>
  </message>
  <message>
   <source>Add a polygon layer that says what is really there.</source>
   <translation>Añada una capa de polígonos que indique lo que hay en realidad.</translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(omitida)</translation>
  </message>
  <message>
   <source>The reference {name} has no polygons; choose another layer.</source>
   <translation>La referencia {name} no tiene polígonos; elija otra capa.</translation>
  </message>
  <message>
   <source>The evaluation was stopped.</source>
   <translation>La evaluación se detuvo.</translation>
  </message>
  <message>
   <source>The layer does not say where it was searched: the whole reference counts.</source>
   <translation>La capa no indica dónde se exploró: cuenta toda la referencia.</translation>
  </message>
  <message>
   <source>The search was stopped before its end; what it did not reach counts as missed.</source>
   <translation>La exploración se detuvo antes del final; lo que no alcanzó cuenta como omisión.</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Aciertos</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Falsas alarmas</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>Omisiones</translation>
  </message>
  <message>
   <source>The evaluation {file} cannot be opened; it was moved or removed.</source>
   <translation>La evaluación {file} no se puede abrir; se movió o se eliminó.</translation>
  </message>
  <message>
   <source>Compared by area: every spot counts once.</source>
   <translation>Comparado por área: cada lugar cuenta una vez.</translation>
  </message>
  <message>
   <source>Compared object by object, one to one: found where both overlap by {percent} % or more (IoU).</source>
   <translation>Comparado objeto por objeto, uno a uno: encontrado si ambos se solapan al {percent} % o más (IoU).</translation>
  </message>
  <message>
   <source>Compared object by object: each points to the one that it overlaps most, and the first of them with {percent} % or more (IoU) has found it.</source>
   <translation>Comparado objeto por objeto: cada uno apunta al que más solapa, y el primero de ellos con {percent} % o más (IoU) lo ha encontrado.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Exhaustividad</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>en conjunto</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>Nothing was found, so there is no precision.</source>
   <translation>No se encontró nada, así que no hay precisión.</translation>
  </message>
  <message>
   <source>The reference has nothing where it was searched, so there is no recall.</source>
   <translation>La referencia no tiene nada donde se exploró, así que no hay exhaustividad.</translation>
  </message>
  <message numerus="yes">
   <source>%n object(s) at the edge of what was searched do not count.</source>
   <translation>
    <numerusform>%n objeto en el borde de lo explorado no cuenta.</numerusform>
    <numerusform>%n objetos en el borde de lo explorado no cuentan.</numerusform>
   </translation>
  </message>
  <message>
   <source>there / found</source>
   <translation>real / encontrado</translation>
  </message>
  <message>
   <source>all features</source>
   <translation>todos los objetos</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>What was taken for what</source>
   <translation>Qué se tomó por qué</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Cop&amp;iar las cifras</translation>
  </message>
  <message>
   <source>Evaluation: {name}</source>
   <translation>Evaluación: {name}</translation>
  </message>
  <message>
   <source>RSVLM: evaluating</source>
   <translation>RSVLM: evaluando</translation>
  </message>
 </context>
 <context>
  <name>Improve</name>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Tiles that nothing was learned from</source>
   <translation>Teselas de las que no se aprendió nada</translation>
  </message>
  <message>
   <source>The comparison {file} cannot be opened; it was moved or removed.</source>
   <translation>La comparación {file} no se puede abrir; se movió o se eliminó.</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Antes y después</translation>
  </message>
  <message>
   <source>Stopped; nothing was learned.</source>
   <translation>Detenido; no se aprendió nada.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Mejorar el modelo</translation>
  </message>
  <message>
   <source>Set &amp;up…</source>
   <translation>&amp;Instalar…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Of one processor core for learning; reading and examining come on top.</source>
   <translation>De un núcleo del procesador para aprender; leer y examinar se suman a ello.</translation>
  </message>
  <message>
   <source>own use only</source>
   <translation>solo para uso propio</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Acompaña a lo aprendido, para quienes lo reciban de usted.</translation>
  </message>
  <message>
   <source>&amp;Class to learn</source>
   <translation>&amp;Clase que aprender</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>&amp;Time to learn</source>
   <translation>&amp;Tiempo de aprendizaje</translation>
  </message>
  <message>
   <source>L&amp;icence</source>
   <translation>&amp;Licencia</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>The small model learns one class from what you decided in reviews, on this computer. It is then examined where it did not learn; only then you say whether to keep it. The model itself stays as it is.</source>
   <translation>El modelo pequeño aprende una clase a partir de lo que usted decidió en las revisiones, en este equipo. Después se examina donde no aprendió; solo entonces indica usted si se conserva. El modelo en sí queda como está.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Aprender de</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>dibujado a mano</translation>
  </message>
  <message>
   <source>places</source>
   <translation>lugares</translation>
  </message>
  <message>
   <source>Reviewed layers to learn from</source>
   <translation>Capas revisadas de las que aprender</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>&amp;Aprender</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Detener</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>{label} ({count} examples)</source>
   <translation>{label} ({count} ejemplos)</translation>
  </message>
  <message>
   <source>There is no result in the project; review one first.</source>
   <translation>No hay ningún resultado en el proyecto; revise uno primero.</translation>
  </message>
  <message>
   <source>Choose a layer that you have reviewed.</source>
   <translation>Elija una capa que haya revisado.</translation>
  </message>
  <message>
   <source>Looking through the layers…</source>
   <translation>Examinando las capas…</translation>
  </message>
  <message>
   <source>Collecting what was reviewed…</source>
   <translation>Reuniendo lo revisado…</translation>
  </message>
  <message>
   <source>RSVLM: collecting what was reviewed</source>
   <translation>RSVLM: reuniendo lo revisado</translation>
  </message>
  <message>
   <source>Suggesting needs the full engine on this computer; set it up in the menu.</source>
   <translation>Las sugerencias necesitan el motor completo en este equipo; instálelo desde el menú.</translation>
  </message>
  <message>
   <source>Looking for the tiles that are most worth a review…</source>
   <translation>Buscando las teselas que más merecen una revisión…</translation>
  </message>
  <message>
   <source>RSVLM: what to review next</source>
   <translation>RSVLM: qué revisar a continuación</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.</source>
   <translation>Tesela {number} de {count}: el modelo duda y no se ha revisado nada parecido.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure here.</source>
   <translation>Tesela {number} de {count}: aquí el modelo duda.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: nothing like it was reviewed yet.</source>
   <translation>Tesela {number} de {count}: aún no se ha revisado nada parecido.</translation>
  </message>
  <message>
   <source>Tile {number} of {count} worth a look.</source>
   <translation>Tesela {number} de {count} que merece un vistazo.</translation>
  </message>
  <message>
   <source>What was learned: {name}</source>
   <translation>Lo aprendido: {name}</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>On the map:</source>
   <translation>En el mapa:</translation>
  </message>
  <message>
   <source>&amp;before</source>
   <translation>ante&amp;s</translation>
  </message>
  <message>
   <source>&amp;after</source>
   <translation>des&amp;pués</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>C&amp;opiar las cifras</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>Conser&amp;var</translation>
  </message>
  <message>
   <source>&amp;Throw away</source>
   <translation>Desca&amp;rtar</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decidir más tarde</translation>
  </message>
  <message>
   <source>It waits here until QGIS or its engine ends, then it is gone.</source>
   <translation>Espera aquí hasta que se cierre QGIS o su motor; después se pierde.</translation>
  </message>
  <message>
   <source>RSVLM: looking through reviews</source>
   <translation>RSVLM: examinando las revisiones</translation>
  </message>
  <message>
   <source>Learning needs the full engine (with PyTorch), which is not set up yet.</source>
   <translation>Aprender requiere el motor completo (con PyTorch), que aún no está instalado.</translation>
  </message>
  <message>
   <source>The server is on another computer; learning needs an engine on this one.</source>
   <translation>El servidor está en otro equipo; aprender requiere un motor en este.</translation>
  </message>
  <message>
   <source>Look at it…</source>
   <translation>Verlo…</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name}: {verdict}</translation>
  </message>
  <message>
   <source>RSVLM: comparing before and after</source>
   <translation>RSVLM: comparando antes y después</translation>
  </message>
  <message>
   <source>Use it now</source>
   <translation>Usarlo ahora</translation>
  </message>
  <message>
   <source>Kept as {model}.</source>
   <translation>Conservado como {model}.</translation>
  </message>
  <message>
   <source>Thrown away; the model is as it was.</source>
   <translation>Descartado; el modelo está como estaba.</translation>
  </message>
  <message>
   <source>{name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>{name} no indica de qué escena es; solo lo hacen las capas creadas por RSVLM.</translation>
  </message>
  <message>
   <source>The pixels of {name} were rendered and not kept; nothing can be suggested.</source>
   <translation>Los píxeles de {name} se representaron y no se conservaron; no se puede sugerir nada.</translation>
  </message>
  <message>
   <source>Stopped; nothing was suggested.</source>
   <translation>Detenido; no se sugirió nada.</translation>
  </message>
  <message>
   <source>The engine can suggest nothing; the log tells why.</source>
   <translation>El motor no puede sugerir nada; el registro indica por qué.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet; accept, correct or reject some features first.</source>
   <translation>Aún no se ha revisado nada; acepte, corrija o rechace primero algunos objetos.</translation>
  </message>
  <message>
   <source>{count} examples are few: with 50 or more it learns better.</source>
   <translation>{count} ejemplos son pocos: con 50 o más aprende mejor.</translation>
  </message>
  <message>
   <source>Not every feature was decided on, so ground without one is not known to be empty; it learns more from layers that were reviewed to the end.</source>
   <translation>No se decidió sobre todos los objetos, así que no se sabe si el terreno sin objetos está vacío; aprende más de capas revisadas hasta el final.</translation>
  </message>
  <message>
   <source>Everything of “{label}” was rejected; accept or draw what is right.</source>
   <translation>Se rechazó todo lo de «{label}»; acepte o dibuje lo que sea correcto.</translation>
  </message>
  <message>
   <source>All that is right lies in one place; review in a second one, so that what is learned can be examined where it was not learned.</source>
   <translation>Todo lo correcto está en un solo lugar; revise en un segundo, para que lo aprendido se pueda examinar donde no se aprendió.</translation>
  </message>
  <message>
   <source>Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer.</source>
   <translation>Nada indica qué no es «{label}»; rechace lo erróneo o decida sobre todos los objetos de una capa.</translation>
  </message>
  <message>
   <source>{name} compares dates; it is learned from layers of one picture.</source>
   <translation>{name} compara fechas; se aprende de capas de una sola imagen.</translation>
  </message>
  <message>
   <source>{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.</source>
   <translation>{name} se creó a partir de píxeles representados que no se conservaron; ejecútelo de nuevo con un archivo ráster y revise el resultado.</translation>
  </message>
  <message>
   <source>The picture {file} of {name} is no longer there; put it back.</source>
   <translation>La imagen {file} de {name} ya no está; devuélvala a su sitio.</translation>
  </message>
  <message>
   <source>“{name}” is no name for it; take letters, digits, - and _, {count} at most.</source>
   <translation>«{name}» no sirve como nombre; use letras, cifras, - y _, {count} como máximo.</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already; take another name.</source>
   <translation>Ya hay algo aprendido que se llama {name}; elija otro nombre.</translation>
  </message>
  <message>
   <source>Reading what was reviewed</source>
   <translation>Leyendo lo revisado</translation>
  </message>
  <message>
   <source>Examining the model as it is</source>
   <translation>Examinando el modelo tal como está</translation>
  </message>
  <message>
   <source>Looking at pictures</source>
   <translation>Mirando imágenes</translation>
  </message>
  <message>
   <source>Learning to see it</source>
   <translation>Aprendiendo a verlo</translation>
  </message>
  <message>
   <source>Learning to say it</source>
   <translation>Aprendiendo a nombrarlo</translation>
  </message>
  <message>
   <source>Examining what it has learned</source>
   <translation>Examinando lo que ha aprendido</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Empezando…</translation>
  </message>
  <message>
   <source>{text}: {done} of {total}</source>
   <translation>{text}: {done} de {total}</translation>
  </message>
  <message>
   <source>{text}; about {time} left</source>
   <translation>{text}; faltan cerca de {time}</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before and has forgotten some of what it knew.</source>
   <translation>Delimita «{label}» mejor que antes y ha olvidado parte de lo que sabía.</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before.</source>
   <translation>Delimita «{label}» mejor que antes.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than calling everything so would.</source>
   <translation>No delimita «{label}» mejor que si todo se llamara así.</translation>
  </message>
  <message>
   <source>It outlines “{label}” worse than before.</source>
   <translation>Delimita «{label}» peor que antes.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than before.</source>
   <translation>No delimita «{label}» mejor que antes.</translation>
  </message>
  <message>
   <source>Everything called so</source>
   <translation>Todo llamado así</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Superposición (IoU)</translation>
  </message>
  <message>
   <source>Of what it calls so, right</source>
   <translation>De lo que llama así, correcto</translation>
  </message>
  <message>
   <source>Of what is there, found</source>
   <translation>De lo que hay, encontrado</translation>
  </message>
  <message>
   <source>Learned from {learned} tiles, examined on {held} others that it did not learn from.</source>
   <translation>Aprendió de {learned} teselas; se examinó en otras {held} de las que no aprendió.</translation>
  </message>
  <message>
   <source>These are few: the figures are rough.</source>
   <translation>Son pocas: las cifras son aproximadas.</translation>
  </message>
  <message>
   <source>It has forgotten some of what it knew: of other classes {share} is as before.</source>
   <translation>Ha olvidado parte de lo que sabía: de las demás clases, el {share} está como antes.</translation>
  </message>
  <message>
   <source>It has forgotten next to nothing: of other classes {share} is as before.</source>
   <translation>No ha olvidado casi nada: de las demás clases, el {share} está como antes.</translation>
  </message>
  <message>
   <source>It has forgotten little: of other classes {share} is as before.</source>
   <translation>Ha olvidado poco: de las demás clases, el {share} está como antes.</translation>
  </message>
  <message>
   <source>Most has changed for “{label}”: {share} is as before.</source>
   <translation>Lo que más ha cambiado es «{label}»: el {share} está como antes.</translation>
  </message>
  <message>
   <source>On the test picture with the pond: {before} before, {after} now (IoU).</source>
   <translation>En la imagen de prueba con el estanque: {before} antes, {after} ahora (IoU).</translation>
  </message>
  <message>
   <source>IoU {before} → {after} on {held} tiles held out (everything called so: {all})</source>
   <translation>IoU {before} → {after} en {held} teselas reservadas (todo llamado así: {all})</translation>
  </message>
 </context>
 <context>
  <name>Installing</name>
  <message>
   <source>Folder of the environment</source>
   <translation>Carpeta del entorno</translation>
  </message>
  <message>
   <source>&amp;Without a network, from a folder of wheels</source>
   <translation>Sin &amp;red, desde una carpeta de wheels</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Carpeta de wheels</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>&amp;Set up</source>
   <translation>Ins&amp;talar</translation>
  </message>
  <message>
   <source>S&amp;top</source>
   <translation>Dete&amp;ner</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Eliminar…</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>Compro&amp;bar de nuevo</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 12.6</source>
   <translation>Tarjeta NVIDIA, CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 13.0</source>
   <translation>Tarjeta NVIDIA, CUDA 13.0</translation>
  </message>
  <message>
   <source>As the package index has it</source>
   <translation>La del índice de paquetes</translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>cerca de %n minuto</numerusform>
    <numerusform>unos %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>Por descargar</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>unos {size}</translation>
  </message>
  <message>
   <source>On the disk</source>
   <translation>En el disco</translation>
  </message>
  <message>
   <source>about {size}, {needed} meanwhile; {free} are free</source>
   <translation>unos {size}, {needed} durante la instalación; hay {free} libres</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>To know</source>
   <translation>Advertencias</translation>
  </message>
  <message>
   <source>&amp;Set up again</source>
   <translation>Insta&amp;lar de nuevo</translation>
  </message>
  <message>
   <source>Everything goes into this one folder; QGIS' own Python is left alone.</source>
   <translation>Todo va a esta única carpeta; el Python propio de QGIS no se toca.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>C&amp;ontinuar</translation>
  </message>
  <message>
   <source>It was begun; what is done is not done again.</source>
   <translation>Ya se había empezado; lo hecho no se repite.</translation>
  </message>
  <message>
   <source>The environment is here; choose the engine “Server” in the dock.</source>
   <translation>El entorno está listo; elija el motor «Servidor» en el panel.</translation>
  </message>
  <message>
   <source>The environment was made by another version of the plugin; set it up again.</source>
   <translation>El entorno lo creó otra versión del complemento; instálelo de nuevo.</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Eliminando…</translation>
  </message>
  <message>
   <source>Making the environment…</source>
   <translation>Creando el entorno…</translation>
  </message>
  <message>
   <source>Fetching torch, the largest part…</source>
   <translation>Descargando torch, la parte más grande…</translation>
  </message>
  <message>
   <source>Fetching the other packages…</source>
   <translation>Descargando los demás paquetes…</translation>
  </message>
  <message>
   <source>Trying it out…</source>
   <translation>Probándolo…</translation>
  </message>
  <message>
   <source>This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu removes these, before. Press Remove again to do it.</source>
   <translation>Esto elimina la carpeta con todo su contenido y sus registros. Los modelos se conservan; «Modelos…», en el menú del panel, los elimina, antes de esto. Pulse Eliminar otra vez para hacerlo.</translation>
  </message>
  <message>
   <source>Large models, whole scenes and training need torch and more in a folder of their own. The small model needs none of this.</source>
   <translation>Los modelos grandes, las escenas enteras y el entrenamiento necesitan torch y más cosas en una carpeta propia. El modelo pequeño no necesita nada de esto.</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>Car&amp;peta</translation>
  </message>
  <message>
   <source>Made wit&amp;h</source>
   <translation>Creado &amp;con</translation>
  </message>
  <message>
   <source>&amp;Computes on</source>
   <translation>Se calc&amp;ula en</translation>
  </message>
  <message>
   <source>What is done is written here and into install.log.</source>
   <translation>Lo que se hace queda escrito aquí y en install.log.</translation>
  </message>
  <message>
   <source>More models</source>
   <translation>Más modelos</translation>
  </message>
  <message>
   <source>&amp;Install on this computer</source>
   <translation>&amp;Instalar en este equipo</translation>
  </message>
  <message>
   <source>&amp;Use a server that runs already</source>
   <translation>Usar un &amp;servidor ya en marcha</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copiar &amp;diagnóstico</translation>
  </message>
  <message>
   <source>Setting up failed in a way that is not known; the log below tells what happened.</source>
   <translation>La instalación falló por una causa desconocida; el registro de abajo indica lo ocurrido.</translation>
  </message>
  <message>
   <source>The disk is full; make room or choose a folder on another disk, then go on.</source>
   <translation>El disco está lleno; libere espacio o elija una carpeta en otro disco y continúe.</translation>
  </message>
  <message>
   <source>A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.</source>
   <translation>Una protección de este equipo bloqueó un programa; pregunte a quien lo administra o use un servidor ya en marcha.</translation>
  </message>
  <message>
   <source>Something may not be written; choose a folder of your own, then go on.</source>
   <translation>No hay permiso para escribir algo; elija una carpeta propia y continúe.</translation>
  </message>
  <message>
   <source>The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.</source>
   <translation>El proxy rechazó la conexión; configúrelo con su usuario en QGIS (Opciones, Red) o use una carpeta de wheels.</translation>
  </message>
  <message>
   <source>The connection is inspected with a certificate that is not trusted here; have it added to those of the system, install uv, or use a folder of wheels.</source>
   <translation>La conexión se inspecciona con un certificado que aquí no es de confianza; pida que se añada a los del sistema, instale uv o use una carpeta de wheels.</translation>
  </message>
  <message>
   <source>This Python lacks venv or pip; install them (python3-venv), choose another one, or uv.</source>
   <translation>A este Python le falta venv o pip; instálelos (python3-venv), elija otro o instale uv.</translation>
  </message>
  <message>
   <source>The package index cannot be reached; check the network and go on, or use a folder of wheels.</source>
   <translation>No se puede acceder al índice de paquetes; compruebe la red y continúe, o use una carpeta de wheels.</translation>
  </message>
  <message>
   <source>A file came damaged; go on to fetch it anew, or copy the folder of wheels again.</source>
   <translation>Un archivo llegó dañado; continúe para descargarlo de nuevo o copie otra vez la carpeta de wheels.</translation>
  </message>
  <message>
   <source>This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.</source>
   <translation>Este Python no sirve; elija uno de {oldest} a {newest} o instale uv, que trae uno.</translation>
  </message>
  <message>
   <source>A package is missing where it was looked for; choose another build or Python, or complete the folder of wheels.</source>
   <translation>Falta un paquete donde se buscó; elija otra compilación u otro Python, o complete la carpeta de wheels.</translation>
  </message>
  <message>
   <source>A library of the system is too old or missing; update the system, or use a server that runs already.</source>
   <translation>Una biblioteca del sistema es demasiado antigua o falta; actualice el sistema o use un servidor ya en marcha.</translation>
  </message>
  <message>
   <source>{folder} holds other things; choose an empty folder.</source>
   <translation>{folder} contiene otras cosas; elija una carpeta vacía.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}); choose another folder.</source>
   <translation>No se puede escribir en {folder} ({reason}); elija otra carpeta.</translation>
  </message>
  <message>
   <source>{folder} was not made by RSVLM and is left as it is.</source>
   <translation>{folder} no fue creada por RSVLM y se deja como está.</translation>
  </message>
  <message>
   <source>{folder} could not be deleted whole; close what uses it and remove again.</source>
   <translation>{folder} no se pudo eliminar por completo; cierre lo que la usa y elimínela de nuevo.</translation>
  </message>
  <message>
   <source>There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.</source>
   <translation>Aquí no hay ningún Python de {oldest} a {newest}; instale uno, o uv, que trae uno, y compruebe de nuevo.</translation>
  </message>
  <message>
   <source>A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings one, then look again.</source>
   <translation>Se necesita un Python de {oldest} a {newest} y aquí está {there}; instale uno, o uv, que trae uno, y compruebe de nuevo.</translation>
  </message>
  <message>
   <source>Choose the folder of wheels.</source>
   <translation>Elija la carpeta de wheels.</translation>
  </message>
  <message>
   <source>{needed} are needed and {free} are free; make room or choose a folder on another disk.</source>
   <translation>Se necesitan {needed} y hay {free} libres; libere espacio o elija una carpeta en otro disco.</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: large models run on the processor, which takes minutes.</source>
   <translation>No se encontró ninguna tarjeta NVIDIA: los modelos grandes se ejecutan en el procesador, lo que tarda minutos.</translation>
  </message>
  <message>
   <source>Found {card}, {memory}, driver {driver}.</source>
   <translation>Se encontró {card}, {memory}, controlador {driver}.</translation>
  </message>
  <message>
   <source>The build for the processor leaves this card unused.</source>
   <translation>La compilación para el procesador deja esta tarjeta sin usar.</translation>
  </message>
  <message>
   <source>Another build fits the driver of this card better.</source>
   <translation>Otra compilación se ajusta mejor al controlador de esta tarjeta.</translation>
  </message>
  <message>
   <source>Goes through the proxy {proxy}.</source>
   <translation>Pasa por el proxy {proxy}.</translation>
  </message>
  <message>
   <source>{folder} is no installed plugin; install the ZIP, or run make setup.</source>
   <translation>{folder} no es un complemento instalado; instale el ZIP o ejecute make setup.</translation>
  </message>
  <message>
   <source>{file} is missing or damaged; install the plugin again.</source>
   <translation>{file} falta o está dañado; instale de nuevo el complemento.</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Examinando este equipo…</translation>
  </message>
  <message>
   <source>Another QGIS sets it up already; wait for it.</source>
   <translation>Otro QGIS ya lo está instalando; espere a que termine.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Done; the server starts in the dock, where models can be chosen.</source>
   <translation>Listo; el servidor se inicia en el panel, donde se pueden elegir los modelos.</translation>
  </message>
  <message>
   <source>Self-test {outcome}.</source>
   <translation>Autocomprobación: {outcome}.</translation>
  </message>
  <message>
   <source>Stopped; what is done is kept, and it can go on from there.</source>
   <translation>Detenido; lo hecho se conserva y se puede continuar desde ahí.</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>Eliminado.</translation>
  </message>
 </context>
 <context>
  <name>Label</name>
  <message>
   <source>Label features: {name}</source>
   <translation>Etiquetar objetos: {name}</translation>
  </message>
  <message>
   <source>Ask about: {name}</source>
   <translation>Preguntar sobre: {name}</translation>
  </message>
  <message>
   <source>&amp;Classes</source>
   <translation>&amp;Clases</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Pregunta</translation>
  </message>
  <message>
   <source>A sentence, such as “A harbour in winter.”</source>
   <translation>Una frase, por ejemplo «A harbour in winter.»</translation>
  </message>
  <message>
   <source>Con&amp;text</source>
   <translation>Conte&amp;xto</translation>
  </message>
  <message>
   <source>&amp;Look at</source>
   <translation>A&amp;nalizar</translation>
  </message>
  <message>
   <source>Ask for a &amp;reason (takes longer)</source>
   <translation>Pedir una &amp;justificación (tarda más)</translation>
  </message>
  <message>
   <source>A co&amp;py (GeoPackage)</source>
   <translation>Una cop&amp;ia (GeoPackage)</translation>
  </message>
  <message>
   <source>The layer itself (can be &amp;undone)</source>
   <translation>La propia capa (se puede &amp;deshacer)</translation>
  </message>
  <message>
   <source>Write into</source>
   <translation>Escribir en</translation>
  </message>
  <message>
   <source>Fields be&amp;gin with</source>
   <translation>Pre&amp;fijo de los campos</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>{done} of {total} features</source>
   <translation>{done} de {total} objetos</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>&amp;Etiquetar</translation>
  </message>
  <message>
   <source>&amp;Ask</source>
   <translation>Pre&amp;guntar</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>De&amp;tener</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>Solo objetos &amp;seleccionados</translation>
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
   <translation>Lo que muestra el mapa</translation>
  </message>
  <message>
   <source>File of the copy</source>
   <translation>Archivo de la copia</translation>
  </message>
  <message>
   <source>A new file among the results</source>
   <translation>Un archivo nuevo entre los resultados</translation>
  </message>
  <message>
   <source>Classes from elsewhere</source>
   <translation>Clases de otro origen</translation>
  </message>
  <message>
   <source>&amp;Values of a field</source>
   <translation>&amp;Valores de un campo</translation>
  </message>
  <message>
   <source>&amp;Lines of a text file…</source>
   <translation>&amp;Líneas de un archivo de texto…</translation>
  </message>
  <message>
   <source>Classes, one a line</source>
   <translation>Clases, una por línea</translation>
  </message>
  <message>
   <source>Text (*.txt *.csv);;All files (*)</source>
   <translation>Texto (*.txt *.csv);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>The file {file} cannot be read as text; choose another one.</source>
   <translation>El archivo {file} no se puede leer como texto; elija otro.</translation>
  </message>
  <message>
   <source>{name} has {count} different values; 2 to {most} can be classes.</source>
   <translation>{name} tiene {count} valores distintos; de 2 a {most} pueden ser clases.</translation>
  </message>
  <message>
   <source>The file {file} holds no labelled layer; choose another name.</source>
   <translation>El archivo {file} no contiene ninguna capa etiquetada; elija otro nombre.</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>no se puede abrir</translation>
  </message>
  <message>
   <source>The copy {file} cannot be written ({reason}); free some disk space or rename it.</source>
   <translation>La copia {file} no se puede escribir ({reason}); libere espacio en el disco o cámbiele el nombre.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>No se ha elegido ninguna capa ráster; añada una al proyecto y selecciónela.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; give a pixel size.</source>
   <translation>La capa {name} no tiene píxeles propios; indique un tamaño de píxel.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>No hay ninguna capa ráster visible en el mapa; active una en el panel Capas.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; write into a copy.</source>
   <translation>La capa {name} no se puede editar; escriba en una copia.</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Etiquetar objetos</translation>
  </message>
  <message>
   <source>Not labelled</source>
   <translation>Sin etiquetar</translation>
  </message>
  <message>
   <source>in the starter</source>
   <translation>en el motor integrado</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>en el servidor</translation>
  </message>
  <message>
   <source>{model} answers, {where}, as chosen in the dock.</source>
   <translation>Responde {model}, {where}, como se eligió en el panel.</translation>
  </message>
  <message>
   <source>It reads no context.</source>
   <translation>No lee el contexto.</translation>
  </message>
  <message>
   <source>Its reasons are the probabilities of the classes.</source>
   <translation>Sus justificaciones son las probabilidades de las clases.</translation>
  </message>
  <message>
   <source>Reading the features…</source>
   <translation>Leyendo los objetos…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>All features have their answer to this already.</source>
   <translation>Todos los objetos tienen ya su respuesta a esto.</translation>
  </message>
  <message>
   <source>{name}, labelled</source>
   <translation>{name}, etiquetada</translation>
  </message>
  <message>
   <source>RSVLM: labelling features</source>
   <translation>RSVLM: etiquetando objetos</translation>
  </message>
  <message>
   <source>The file {file} holds something else; choose another name.</source>
   <translation>El archivo {file} contiene otra cosa; elija otro nombre.</translation>
  </message>
  <message>
   <source>Nothing is asked yet; type classes or a question.</source>
   <translation>Aún no se pregunta nada; escriba clases o una pregunta.</translation>
  </message>
  <message>
   <source>There is one class only; type two at least, separated by semicolons.</source>
   <translation>Solo hay una clase; escriba al menos dos, separadas por punto y coma.</translation>
  </message>
  <message>
   <source>The context has {count} characters; shorten it to {most}.</source>
   <translation>El contexto tiene {count} caracteres; acórtelo a {most}.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Confianza (0–1)</translation>
  </message>
  <message>
   <source>How the confidence was made</source>
   <translation>Cómo se obtuvo la confianza</translation>
  </message>
  <message>
   <source>Answer as given, or why there is none</source>
   <translation>Respuesta tal como se dio, o por qué no la hay</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Justificación</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) done.</source>
   <translation>
    <numerusform>%n objeto hecho.</numerusform>
    <numerusform>%n objetos hechos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without imagery.</source>
   <translation>
    <numerusform>%n sin imagen.</numerusform>
    <numerusform>%n sin imagen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped; the same settings go on from here.</source>
   <translation>Detenido; con los mismos ajustes se continúa desde aquí.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>RSVLM: ask the imagery</source>
   <translation>RSVLM: preguntar a las imágenes</translation>
  </message>
  <message>
   <source>in what the map shows</source>
   <translation>en lo que muestra el mapa</translation>
  </message>
  <message>
   <source>in the layer {name}</source>
   <translation>en la capa {name}</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Delimitar: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Buscar: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Detectar: {prompt}</translation>
  </message>
  <message>
   <source>Ask: {prompt}</source>
   <translation>Preguntar: {prompt}</translation>
  </message>
 </context>
 <context>
  <name>Manager</name>
  <message>
   <source>learned “{label}”; fits no model here</source>
   <translation>aprendió «{label}»; no encaja con ningún modelo de aquí</translation>
  </message>
  <message>
   <source>learned “{label}”</source>
   <translation>aprendió «{label}»</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Learned by</source>
   <translation>Aprendido por</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Aprendido de</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Examen</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Olvidado</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>{count} accepted</source>
   <translation>{count} aceptados</translation>
  </message>
  <message>
   <source>{count} corrected or drawn</source>
   <translation>{count} corregidos o dibujados</translation>
  </message>
  <message>
   <source>{count} rejected</source>
   <translation>{count} rechazados</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} teselas</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>&amp;Download…</source>
   <translation>&amp;Descargar…</translation>
  </message>
  <message>
   <source>&amp;Check files</source>
   <translation>&amp;Comprobar archivos</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Eliminar…</translation>
  </message>
  <message>
   <source>&amp;Unload now</source>
   <translation>&amp;Quitar de la memoria</translation>
  </message>
  <message>
   <source>Import &amp;folder…</source>
   <translation>Importar car&amp;peta…</translation>
  </message>
  <message>
   <source>Import &amp;ZIP…</source>
   <translation>Importar &amp;ZIP…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>&amp;Add learned from file…</source>
   <translation>&amp;Añadir de archivo lo aprendido…</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>De&amp;tener</translation>
  </message>
  <message>
   <source>The built-in engine has the small model only; choose the engine “Server” in the dock for others.</source>
   <translation>El motor integrado solo tiene el modelo pequeño; elija el motor «Servidor» en el panel para los demás.</translation>
  </message>
  <message>
   <source>Copying: {done} of {total}</source>
   <translation>Copiando: {done} de {total}</translation>
  </message>
  <message>
   <source>Checking: {done} of {total}</source>
   <translation>Comprobando: {done} de {total}</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Empezando…</translation>
  </message>
  <message>
   <source>{memory} In memory now.</source>
   <translation>{memory} Ahora está en memoria.</translation>
  </message>
  <message>
   <source>came with the plugin</source>
   <translation>vino con el complemento</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), hashed on {date}</source>
   <translation>
    <numerusform>%n archivo, con hash del {date}</numerusform>
    <numerusform>%n archivos, con hash del {date}</numerusform>
   </translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>This deletes {model} from the disk. Press Remove again to do it.</source>
   <translation>Esto elimina {model} del disco. Pulse Eliminar otra vez para hacerlo.</translation>
  </message>
  <message>
   <source>Checkpoint to import</source>
   <translation>Checkpoint que importar</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>Archivos ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Export what was learned</source>
   <translation>Exportar lo aprendido</translation>
  </message>
  <message>
   <source>Add what was learned</source>
   <translation>Añadir lo aprendido</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already. Choose the file again to put it in its place.</source>
   <translation>Ya hay algo aprendido que se llama {name}. Elija el archivo otra vez para que lo sustituya.</translation>
  </message>
  <message>
   <source>What was learned (*.safetensors)</source>
   <translation>Lo aprendido (*.safetensors)</translation>
  </message>
  <message>
   <source>{path} has no name that a model can have.</source>
   <translation>{path} no tiene un nombre válido para un modelo.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>integrado</translation>
  </message>
  <message>
   <source>installed</source>
   <translation>instalado</translation>
  </message>
  <message>
   <source>on another computer</source>
   <translation>en otro equipo</translation>
  </message>
  <message>
   <source>can be downloaded</source>
   <translation>se puede descargar</translation>
  </message>
  <message>
   <source>partly downloaded</source>
   <translation>descargado en parte</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañado</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>El motor no se puede iniciar; el registro indica por qué.</translation>
  </message>
  <message>
   <source>little</source>
   <translation>poca</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>Checked: every file of {model} is as it was.</source>
   <translation>Comprobado: todos los archivos de {model} están como estaban.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>El modelo {model} ya está disponible.</translation>
  </message>
  <message>
   <source>{model} was removed; {size} are free again.</source>
   <translation>Se eliminó {model}; {size} vuelven a estar libres.</translation>
  </message>
  <message>
   <source>{model} is here.</source>
   <translation>{model} ya está disponible.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>No se puede escribir {file} ({reason}); elija otro lugar.</translation>
  </message>
  <message>
   <source>Written to {file}.</source>
   <translation>Escrito en {file}.</translation>
  </message>
  <message>
   <source>{name} was removed; the model is as it was before.</source>
   <translation>Se eliminó {name}; el modelo está como estaba antes.</translation>
  </message>
  <message>
   <source>{model} is no longer in memory.</source>
   <translation>{model} ya no está en memoria.</translation>
  </message>
  <message>
   <source>No model was in memory, or it is at work.</source>
   <translation>No había ningún modelo en memoria, o está trabajando.</translation>
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
  <message>
   <source>Self-test passed: saw {label} in {share} of the pond ({seconds} s).</source>
   <translation>Autocomprobación superada: vio {label} en {share} del estanque ({seconds} s).</translation>
  </message>
  <message>
   <source>Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.</source>
   <translation>Autocomprobación fallida: vio {label} en {share} del estanque; las respuestas de este modelo pueden no significar nada.</translation>
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
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Exported, without keys and without paths of programs and checkpoints.</source>
   <translation>Exportado, sin claves y sin rutas de programas ni checkpoints.</translation>
  </message>
  <message numerus="yes">
   <source>%n setting(s) imported.</source>
   <translation>
    <numerusform>%n ajuste importado.</numerusform>
    <numerusform>%n ajustes importados.</numerusform>
   </translation>
  </message>
  <message>
   <source>Set up in {folder}.</source>
   <translation>Instalado en {folder}.</translation>
  </message>
  <message>
   <source>Not set up; the dock's menu has “More models”.</source>
   <translation>Sin instalar; el menú del panel tiene «Más modelos».</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>&amp;Engine at start</source>
   <translation>&amp;Motor al iniciar</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Entorno</translation>
  </message>
  <message>
   <source>&amp;Program of the server</source>
   <translation>&amp;Programa del servidor</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>El archivo «rsvlm» de su entorno; vacío: se busca.</translation>
  </message>
  <message>
   <source>Server ends after &amp;idling</source>
   <translation>Cerrar el servidor &amp;inactivo tras</translation>
  </message>
  <message>
   <source>Its model leaves the memory then; the next job starts it again.</source>
   <translation>Su modelo deja entonces la memoria; el siguiente trabajo lo inicia de nuevo.</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Dejar de usarlo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Server that runs already</source>
   <translation>Servidor ya en marcha</translation>
  </message>
  <message>
   <source>Chosen with “More models” in the dock's menu.</source>
   <translation>Se elige con «Más modelos» en el menú del panel.</translation>
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
   <source>Else in this &amp;folder</source>
   <translation>Si no, en esta &amp;carpeta</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Vacío: la carpeta «rsvlm_results» del perfil de QGIS.</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>I&amp;mport…</source>
   <translation>Imp&amp;ortar…</translation>
  </message>
  <message>
   <source>These settings as a file</source>
   <translation>Estos ajustes como archivo</translation>
  </message>
  <message>
   <source>File of settings</source>
   <translation>Archivo de ajustes</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Ajustes (*.json)</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.</source>
   <translation>Nada sale de este equipo a menos que usted elija un modelo o un servidor en otro y lo acepte; entonces van allí las imágenes y las palabras por las que pregunta, y a ningún otro lugar. La instalación y la descarga de modelos obtienen archivos y no envían ninguno. No se cuenta ni se comunica ningún uso. Las claves y los tokens están solo en la autenticación de QGIS.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} no se puede escribir ({reason}); elija otro lugar.</translation>
  </message>
  <message>
   <source>{file} cannot be read; choose a file of exported settings.</source>
   <translation>{file} no se puede leer; elija un archivo de ajustes exportados.</translation>
  </message>
  <message>
   <source>{file} has no settings of RSVLM; choose a file that was exported here.</source>
   <translation>{file} no tiene ajustes de RSVLM; elija un archivo que se exportó aquí.</translation>
  </message>
  <message>
   <source>The setting “{name}” in {file} is damaged; nothing was changed.</source>
   <translation>El ajuste «{name}» de {file} está dañado; no se cambió nada.</translation>
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
   <source>Loading the model…</source>
   <translation>Cargando el modelo…</translation>
  </message>
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
   <source>Evaluate by a reference layer</source>
   <translation>Evaluar con una capa de referencia</translation>
  </message>
  <message>
   <source>Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only where the result says that it was searched.

Outlines are compared by their areas, so that every square metre counts once; found objects one by one, where they overlap enough. The figures are those of “rsvlm evaluate”.</source>
   <translation>Compara un resultado con una capa que indica lo que hay en realidad: precisión, exhaustividad, F1 e IoU de cada clase, qué se tomó por qué, y capas de aciertos, falsas alarmas y omisiones. La referencia cuenta solo donde el resultado indica que se exploró.

Los contornos se comparan por sus áreas, de modo que cada metro cuadrado cuenta una vez; los objetos encontrados, uno a uno, si se solapan lo suficiente. Las cifras son las de «rsvlm evaluate».</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Field of the reference with its classes</source>
   <translation>Campo de la referencia con sus clases</translation>
  </message>
  <message>
   <source>Empty: all features are taken to be of one class.</source>
   <translation>Vacío: se considera que todos los objetos son de una sola clase.</translation>
  </message>
  <message>
   <source>Classes of the reference and of the result</source>
   <translation>Clases de la referencia y del resultado</translation>
  </message>
  <message>
   <source>Such as “lake = water; street = road”. Same words find each other; others are left out.</source>
   <translation>Por ejemplo «lake = water; street = road». Las palabras iguales se encuentran solas; las demás se omiten.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, best overlap first. pointing: objects as detections are measured (DOTA).</source>
   <translation>Una palabra. auto: según la tarea del resultado. areas: metros cuadrados. one-to-one: objetos por pares, primero el mejor solape. pointing: objetos como se miden las detecciones (DOTA).</translation>
  </message>
  <message>
   <source>Overlap from which objects match (IoU)</source>
   <translation>Solape a partir del cual los objetos coinciden (IoU)</translation>
  </message>
  <message>
   <source>Leave out what was rejected in the review</source>
   <translation>Omitir lo que se rechazó en la revisión</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Exhaustividad</translation>
  </message>
  <message>
   <source>Mean IoU of the classes</source>
   <translation>IoU media de las clases</translation>
  </message>
  <message>
   <source>All figures as text</source>
   <translation>Todas las cifras como texto</translation>
  </message>
  <message>
   <source>What was taken for what (JSON)</source>
   <translation>Qué se tomó por qué (JSON)</translation>
  </message>
  <message>
   <source>“{}” cannot be read; write classes as “lake = water; street = road”.</source>
   <translation>«{}» no se puede leer; escriba las clases como «lake = water; street = road».</translation>
  </message>
  <message>
   <source>The result has no class “{said}”; it has {labels}.</source>
   <translation>El resultado no tiene la clase «{said}»; tiene {labels}.</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Objetos espaciales</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>A sentence that the model should know, such as “A harbour in winter.”</source>
   <translation>Una frase que el modelo debe conocer, por ejemplo «A harbour in winter.»</translation>
  </message>
  <message>
   <source>Let the model give a reason</source>
   <translation>Pedir al modelo una justificación</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Etiquetados</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Respondidos</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Número de objetos espaciales</translation>
  </message>
  <message>
   <source>Done to the end</source>
   <translation>Hecho hasta el final</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Respuesta con palabras</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Etiquetar objetos</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Two at least, separated by semicolons.</source>
   <translation>Al menos dos, separadas por punto y coma.</translation>
  </message>
  <message>
   <source>Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how it was made, and a reason where the model gives one. The small model compares what it would outline in the polygon and knows water, building, road, vegetation and land; models that answer questions see the polygon with what is around it and take any classes.

A feature without imagery has no class and says why.</source>
   <translation>Asigna a cada polígono o punto una de las clases, según lo que muestra allí la imagen, con una confianza, cómo se obtuvo y una justificación cuando el modelo la da. El modelo pequeño compara lo que delimitaría en el polígono y conoce water, building, road, vegetation y land; los modelos que responden preguntas ven el polígono con su entorno y admiten cualquier clase.

Un objeto sin imagen queda sin clase e indica por qué.</translation>
  </message>
  <message>
   <source>Ask about each feature</source>
   <translation>Preguntar sobre cada objeto</translation>
  </message>
  <message>
   <source>Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter of its size around it; its words go into a field. The small model was taught questions about whole scenes and says the same of most features; take a larger one.

A feature without imagery has no answer and says why.</source>
   <translation>Hace la misma pregunta sobre cada polígono o punto. El modelo ve el objeto con un margen de un cuarto de su tamaño alrededor; sus palabras van a un campo. El modelo pequeño aprendió preguntas sobre escenas enteras y dice lo mismo de casi todos los objetos; use uno más grande.

Un objeto sin imagen queda sin respuesta e indica por qué.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>El resultado no se puede escribir ({}); elija otro lugar.</translation>
  </message>
  <message>
   <source>Names of fields begin with</source>
   <translation>Los nombres de los campos empiezan por</translation>
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
   <source>Improve the model</source>
   <translation>Mejorar el modelo</translation>
  </message>
  <message>
   <source>Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in two places at least. What it learns is one small file; the model itself stays as it is.

It is examined on places that it did not learn from: the figures say how well it outlined the class before and after, what calling everything so would come to, and whether it forgot what it knew. Kept among the models it can be asked as nano+NAME.

It needs the full engine with PyTorch, on this computer.</source>
   <translation>Enseña al modelo pequeño una clase a partir de lo aceptado, corregido, rechazado y dibujado en revisiones, en al menos dos lugares. Lo que aprende es un archivo pequeño; el modelo en sí queda como está.

Se examina en lugares de los que no aprendió: las cifras indican lo bien que delimitaba la clase antes y después, a qué se llegaría llamándolo todo así y si olvidó lo que sabía. Si se conserva entre los modelos, se le puede preguntar como nano+NOMBRE.

Requiere el motor completo con PyTorch, en este equipo.</translation>
  </message>
  <message>
   <source>Reviewed results</source>
   <translation>Resultados revisados</translation>
  </message>
  <message>
   <source>Files of training data</source>
   <translation>Archivos de datos de entrenamiento</translation>
  </message>
  <message>
   <source>GeoPackages that “Export a review” has written, also by others.</source>
   <translation>GeoPackage escritos por «Exportar una revisión», también por otras personas.</translation>
  </message>
  <message>
   <source>Class to learn</source>
   <translation>Clase que aprender</translation>
  </message>
  <message>
   <source>Empty: the only one that was reviewed.</source>
   <translation>Vacío: la única que se revisó.</translation>
  </message>
  <message>
   <source>Name of what is learned</source>
   <translation>Nombre de lo aprendido</translation>
  </message>
  <message>
   <source>Letters, digits, - and _.</source>
   <translation>Letras, cifras, - y _.</translation>
  </message>
  <message>
   <source>Minutes to learn</source>
   <translation>Minutos de aprendizaje</translation>
  </message>
  <message>
   <source>Of one processor core; reading and examining come on top.</source>
   <translation>De un núcleo del procesador; leer y examinar se suman a ello.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Acompaña a lo aprendido, para quienes lo reciban de usted.</translation>
  </message>
  <message>
   <source>Keep it among the models</source>
   <translation>Conservarlo entre los modelos</translation>
  </message>
  <message>
   <source>It can be asked as nano+NAME then. Else there are only the files below.</source>
   <translation>Entonces se le puede preguntar como nano+NOMBRE. Si no, solo quedan los archivos de abajo.</translation>
  </message>
  <message>
   <source>What was learned</source>
   <translation>Lo aprendido</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>Overlap before (IoU)</source>
   <translation>Superposición antes (IoU)</translation>
  </message>
  <message>
   <source>Overlap after (IoU)</source>
   <translation>Superposición después (IoU)</translation>
  </message>
  <message>
   <source>Whether it is better</source>
   <translation>Si es mejor</translation>
  </message>
  <message>
   <source>Name of the model, where it was kept</source>
   <translation>Nombre del modelo, si se conservó</translation>
  </message>
  <message>
   <source>There is nothing to learn from; choose reviewed results or files.</source>
   <translation>No hay nada de lo que aprender; elija resultados revisados o archivos.</translation>
  </message>
  <message>
   <source>Learning needs the full engine; set it up in the dock's menu.</source>
   <translation>Aprender requiere el motor completo; instálelo desde el menú del panel.</translation>
  </message>
  <message>
   <source>{name}: {count} features to learn from</source>
   <translation>{name}: {count} objetos de los que aprender</translation>
  </message>
  <message>
   <source>Kept as {}.</source>
   <translation>Conservado como {}.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>No se puede escribir {file} ({reason}); elija otro lugar.</translation>
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
   <source>Searched to the end</source>
   <translation>Explorado hasta el final</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Advertencias</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>No se puede escribir en la carpeta {}; elija otro lugar.</translation>
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
   <source>Put the later date back where it lies off</source>
   <translation>Recolocar la fecha posterior si está desplazada</translation>
  </message>
  <message>
   <source>How far the two lie apart is measured and told anyway.</source>
   <translation>El desplazamiento entre ambas se mide y se indica en todo caso.</translation>
  </message>
  <message>
   <source>Colours of the later date</source>
   <translation>Colores de la fecha posterior</translation>
  </message>
  <message>
   <source>A word. none: as they are. linear: matched to the earlier date by the ground that changed least. histogram: matched by the shares of dark and bright.</source>
   <translation>Una palabra. none: tal cual. linear: igualados a la fecha anterior por el terreno que menos cambió. histogram: igualados por las proporciones de oscuro y claro.</translation>
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
  <message>
   <source>Only inside these polygons</source>
   <translation>Solo dentro de estos polígonos</translation>
  </message>
  <message>
   <source>Nothing outside is looked at, found or counted as searched.</source>
   <translation>Fuera de ellos no se analiza ni se encuentra nada, ni cuenta como explorado.</translation>
  </message>
  <message>
   <source>Bands shown as red, green and blue (such as 4, 3, 2)</source>
   <translation>Bandas mostradas como rojo, verde y azul (por ejemplo 4, 3, 2)</translation>
  </message>
  <message>
   <source>Of a raster file, counted from 1. Empty: those of the layer's style.</source>
   <translation>De un archivo ráster, contadas desde 1. Vacío: las del estilo de la capa.</translation>
  </message>
  <message>
   <source>The layer {name} has no polygon to look inside of; choose another, or none.</source>
   <translation>La capa {name} no tiene ningún polígono en cuyo interior mirar; elija otra o ninguna.</translation>
  </message>
  <message>
   <source>“{}” are not three bands; write them as 4, 3, 2, counted from 1.</source>
   <translation>«{}» no son tres bandas; escríbalas como 4, 3, 2, contadas desde 1.</translation>
  </message>
  <message>
   <source>Export a review</source>
   <translation>Exportar una revisión</translation>
  </message>
  <message>
   <source>Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its style and where it came from.

“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and what was said of it, where it was searched, and which scene it is of.</source>
   <translation>Toma de un resultado revisado lo que se aceptó o corrigió (o se rechazó, o aún no se revisó), con su estilo y su procedencia.

«Datos de entrenamiento» es un GeoPackage del que un modelo puede aprender: cada objeto revisado con su clase y lo que se dijo de él, dónde se exploró y de qué escena es.</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Resultado revisado</translation>
  </message>
  <message>
   <source>A word. kept: accepted and corrected. reviewed: with the rejected ones.</source>
   <translation>Una palabra. kept: aceptados y corregidos. reviewed: también los rechazados.</translation>
  </message>
  <message>
   <source>Features of the review</source>
   <translation>Objetos de la revisión</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Datos de entrenamiento</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Aceptados</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corregidos</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rechazados</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Sin revisar</translation>
  </message>
  <message>
   <source>The layer {} has no field “review”; choose a result of RSVLM.</source>
   <translation>La capa {} no tiene el campo «review»; elija un resultado de RSVLM.</translation>
  </message>
  <message>
   <source>Training data: {} features</source>
   <translation>Datos de entrenamiento: {} objetos</translation>
  </message>
  <message>
   <source>What changed in a series of dates</source>
   <translation>Cambios en una serie de fechas</translation>
  </message>
  <message>
   <source>Outlines what has changed through many pictures of one place: each date is compared with the next, or all with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal controller plays them.

Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win over both.</source>
   <translation>Delimita lo que ha cambiado a lo largo de muchas imágenes de un lugar: cada fecha se compara con la siguiente, o todas con la primera. Los polígonos de todas las comparaciones están en una sola capa y llevan sus dos fechas; el controlador temporal los reproduce.

Las fechas se toman de las propiedades temporales de las capas o, si no las hay, se deducen de sus nombres; las fechas indicadas aquí prevalecen sobre ambas.</translation>
  </message>
  <message>
   <source>Imagery of two dates or more</source>
   <translation>Imágenes de dos o más fechas</translation>
  </message>
  <message>
   <source>A word. next: each date with the next. first: each date with the first.</source>
   <translation>Una palabra. next: cada fecha con la siguiente. first: cada fecha con la primera.</translation>
  </message>
  <message>
   <source>Dates of the layers in their order (YYYY-MM-DD, …)</source>
   <translation>Fechas de las capas en su orden (AAAA-MM-DD, …)</translation>
  </message>
  <message>
   <source>A series takes raster layers alone; choose two or more.</source>
   <translation>Una serie solo admite capas ráster; elija dos o más.</translation>
  </message>
  <message>
   <source>The layers have different coordinate systems; reproject them to one first.</source>
   <translation>Las capas tienen sistemas de coordenadas distintos; reproyéctelas primero a uno solo.</translation>
  </message>
  <message>
   <source>There are {dates} dates for {layers} layers; give each layer its own.</source>
   <translation>Hay {dates} fechas para {layers} capas; dé a cada capa la suya.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Detenido; aún no se había hecho nada.</translation>
  </message>
  <message>
   <source>Whole scene</source>
   <translation>Escena entera</translation>
  </message>
  <message>
   <source>Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and “footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.

A sample of the tiles gives a quick estimate with its confidence interval. This needs the full environment (More models… in the dock); the file is read from where it is, also behind an address.</source>
   <translation>Analiza un archivo ráster de cualquier tamaño, tesela por tesela, y guarda lo encontrado en un solo GeoPackage en cuanto termina cada tesela: «features», unidos en las juntas de las teselas, «coverage» con el estado de cada tesela, y «footprint». Si se detiene o se corta en cualquier momento, el mismo comando continúa con lo que hay.

Una muestra de las teselas da una estimación rápida con su intervalo. Requiere el entorno completo («Más modelos…» en el panel); el archivo se lee donde está, también en una dirección remota.</translation>
  </message>
  <message>
   <source>A word. outline, find, detect; or change, which needs the later imagery too.</source>
   <translation>Una palabra. outline, find, detect; o change, que necesita también la imagen posterior.</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>Go on with the file</source>
   <translation>Reanudar desde el archivo</translation>
  </message>
  <message>
   <source>What was done is kept; a file of another job is refused.</source>
   <translation>Lo hecho se conserva; un archivo de otro trabajo se rechaza.</translation>
  </message>
  <message>
   <source>GeoPackage of the scene</source>
   <translation>GeoPackage de la escena</translation>
  </message>
  <message>
   <source>Number of tiles that failed</source>
   <translation>Número de teselas fallidas</translation>
  </message>
  <message>
   <source>A whole scene is kept in a GeoPackage; give {} the ending .gpkg.</source>
   <translation>Una escena entera se guarda en un GeoPackage; dé a {} la extensión .gpkg.</translation>
  </message>
  <message>
   <source>{} exists; choose another name, or switch on “Go on with the file”.</source>
   <translation>{} ya existe; elija otro nombre o active «Reanudar desde el archivo».</translation>
  </message>
  <message>
   <source>“change” needs the later imagery too, and only “change” does.</source>
   <translation>«change» necesita también la imagen posterior, y solo «change».</translation>
  </message>
  <message>
   <source>The polygons lie outside of the extent; give only one of the two.</source>
   <translation>Los polígonos quedan fuera de la extensión; omita una de las dos cosas.</translation>
  </message>
  <message>
   <source>Only a sample of the tiles</source>
   <translation>Solo una muestra de las teselas</translation>
  </message>
  <message>
   <source>every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. Empty: every tile.</source>
   <translation>every:4 (una tesela y fila de cada cuatro), random:100 o stratified:200:ARCHIVO:CAMPO con polígonos de estratos. Vacío: todas las teselas.</translation>
  </message>
  <message>
   <source>Pixel size in metres (0: the imagery's own)</source>
   <translation>Tamaño de píxel en metros (0: el de la propia imagen)</translation>
  </message>
  <message>
   <source>Where this is coarser than its own, the imagery is read from its overviews.</source>
   <translation>Si es más grueso que el de la imagen, se lee de sus pirámides.</translation>
  </message>
  <message>
   <source>What is done with outlines</source>
   <translation>Qué se hace con los contornos</translation>
  </message>
  <message>
   <source>A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.</source>
   <translation>Una palabra. simple: menos vértices, los bordes comunes siguen siéndolo. smooth: para cobertura del suelo. square: para edificios.</translation>
  </message>
  <message>
   <source>One class at each place</source>
   <translation>Una clase en cada lugar</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the more probable one.</source>
   <translation>Donde se solapan clases, el lugar es de la más probable.</translation>
  </message>
  <message>
   <source>Also written as</source>
   <translation>Guardar también en</translation>
  </message>
  <message>
   <source>GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is done.</source>
   <translation>GeoParquet, FlatGeobuf, GeoJSON, PMTiles o un ráster de clases (COG), junto al GeoPackage cuando todo está hecho.</translation>
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
  <name>Repeat</name>
  <message>
   <source>Run again</source>
   <translation>Ejecutar de nuevo</translation>
  </message>
  <message>
   <source>&amp;Imagery</source>
   <translation>&amp;Imagen</translation>
  </message>
  <message>
   <source>&amp;Before</source>
   <translation>A&amp;ntes</translation>
  </message>
  <message>
   <source>&amp;After</source>
   <translation>&amp;Después</translation>
  </message>
  <message>
   <source>Date of the imagery</source>
   <translation>Fecha de la imagen</translation>
  </message>
  <message>
   <source>The &amp;same place</source>
   <translation>El mis&amp;mo lugar</translation>
  </message>
  <message>
   <source>&amp;All of it</source>
   <translation>&amp;Toda ella</translation>
  </message>
  <message>
   <source>Model and options stay as they were.</source>
   <translation>El modelo y las opciones quedan como estaban.</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Ejecutar</translation>
  </message>
  <message>
   <source>QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing command.</source>
   <translation>QGIS creó los píxeles que se analizaron y el programa rsvlm solo lee archivos; copie un comando de Procesos.</translation>
  </message>
  <message>
   <source>There is no command for such a job; run it again from the dock.</source>
   <translation>No hay ningún comando para un trabajo así; ejecútelo de nuevo desde el panel.</translation>
  </message>
  <message>
   <source>It was looked at inside a polygon, which no command takes; copy Python instead.</source>
   <translation>Se analizó dentro de un polígono, que ningún comando admite; copie Python en su lugar.</translation>
  </message>
  <message>
   <source>It was looked at as several layers on top of each other; run it from the dock.</source>
   <translation>Se analizó como varias capas superpuestas; ejecútelo desde el panel.</translation>
  </message>
  <message>
   <source>Its pixels are not square in degrees, which no command says; run it again.</source>
   <translation>Sus píxeles no son cuadrados en grados, lo que ningún comando expresa; ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.</source>
   <translation>El modelo había aprendido «{label}» cuando se creó esto; {name}.safetensors, donde se conservaba, ya no está aquí o ya no encaja. Añádalo en «Modelos…» o ejecute la indicación desde el panel con otro modelo.</translation>
  </message>
  <message>
   <source>What the model learned as {name} is not what it was when this was made; answers may differ.</source>
   <translation>Lo que el modelo aprendió como {name} no es lo que era cuando se creó esto; las respuestas pueden diferir.</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>como antes</translation>
  </message>
  <message>
   <source>{name} was made from the features of another layer; choose “Label” there again.</source>
   <translation>{name} se creó a partir de los objetos de otra capa; elija allí de nuevo «Etiquetar objetos…».</translation>
  </message>
  <message>
   <source>{name} holds several comparisons; run the series again from Processing's history.</source>
   <translation>{name} contiene varias comparaciones; ejecute la serie de nuevo desde el historial de Procesos.</translation>
  </message>
  <message>
   <source>{name} does not say where it was looked; run its prompt again from the dock.</source>
   <translation>{name} no indica dónde se analizó; ejecute su indicación de nuevo desde el panel.</translation>
  </message>
  <message>
   <source>The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the project, or run this on another layer.</source>
   <translation>Falta la imagen {name}: no está en el proyecto ni sigue en {source}; añádala al proyecto o ejecute esto con otra capa.</translation>
  </message>
  <message>
   <source>Run &amp;again</source>
   <translation>Ejecutar de n&amp;uevo</translation>
  </message>
  <message>
   <source>Run again on an&amp;other layer or date…</source>
   <translation>Ejecutar de nuevo con &amp;otra capa o fecha…</translation>
  </message>
  <message>
   <source>Copy as Processing &amp;command</source>
   <translation>Copiar como &amp;comando de Procesos</translation>
  </message>
  <message>
   <source>Copy as &amp;Python</source>
   <translation>Copiar como &amp;Python</translation>
  </message>
  <message>
   <source>Copy as rsvl&amp;m line</source>
   <translation>Copiar como &amp;línea rsvlm</translation>
  </message>
  <message>
   <source>Another job is running; wait for its end, or stop it in the dock.</source>
   <translation>Hay otro trabajo en marcha; espere a que termine o deténgalo en el panel.</translation>
  </message>
  <message>
   <source>Copied; paste it where you need it.</source>
   <translation>Copiado; péguelo donde lo necesite.</translation>
  </message>
  <message>
   <source>Select one result of RSVLM in the layers panel.</source>
   <translation>Seleccione un resultado de RSVLM en el panel Capas.</translation>
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
   <source>{name} appeared</source>
   <translation>{name}: aparecido</translation>
  </message>
  <message>
   <source>{name} vanished</source>
   <translation>{name}: desaparecido</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>El resultado no se puede escribir en {folder} ({reason}); libere espacio en el disco o elija otra carpeta en la configuración.</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>sin revisar</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceptado</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corregido</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>appeared</source>
   <translation>aparecido</translation>
  </message>
  <message>
   <source>vanished</source>
   <translation>desaparecido</translation>
  </message>
  <message>
   <source>as given</source>
   <translation>tal como se dio</translation>
  </message>
  <message>
   <source>put together from several tiles</source>
   <translation>unido a partir de varias teselas</translation>
  </message>
  <message>
   <source>from an answer that was cut off</source>
   <translation>de una respuesta interrumpida</translation>
  </message>
  <message>
   <source>written twice by the model</source>
   <translation>escrito dos veces por el modelo</translation>
  </message>
  <message>
   <source>outline crossed itself, made valid</source>
   <translation>el contorno se cruzaba, hecho válido</translation>
  </message>
  <message>
   <source>mean probability of its cells</source>
   <translation>probabilidad media de sus celdas</translation>
  </message>
  <message>
   <source>mean probability of its four coordinates</source>
   <translation>probabilidad media de sus cuatro coordenadas</translation>
  </message>
  <message>
   <source>mean probability of its coordinates</source>
   <translation>probabilidad media de sus coordenadas</translation>
  </message>
  <message>
   <source>mean probability of its words</source>
   <translation>probabilidad media de sus palabras</translation>
  </message>
  <message>
   <source>{way}, calibrated</source>
   <translation>{way}, calibrada</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>no se conoce ninguno</translation>
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
  <name>Review</name>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Change class</source>
   <translation>Cambiar clase</translation>
  </message>
  <message>
   <source>Correct outline</source>
   <translation>Corregir contorno</translation>
  </message>
  <message>
   <source>You edit this layer already: save its edits to keep the review.</source>
   <translation>Ya está editando esta capa: guarde sus ediciones para conservar la revisión.</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>Revisión: {name}</translation>
  </message>
  <message>
   <source>Choose features by a click on the map</source>
   <translation>Elegir objetos con un clic en el mapa</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revisado</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Deshacer (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Another class, then Enter</source>
   <translation>Otra clase, luego Intro</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Otra clase</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Change the class (C, or its digit)</source>
   <translation>Cambiar la clase (C o su dígito)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Aceptar (A)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>Rechazar (R)</translation>
  </message>
  <message>
   <source>Previous (P or ←)</source>
   <translation>Anterior (P o ←)</translation>
  </message>
  <message>
   <source>Next (N or →)</source>
   <translation>Siguiente (N o →)</translation>
  </message>
  <message>
   <source>Edit the outline (E)</source>
   <translation>Editar el contorno (E)</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xportar</translation>
  </message>
  <message>
   <source>&amp;Accepted features…</source>
   <translation>&amp;Objetos aceptados…</translation>
  </message>
  <message>
   <source>&amp;Training data from what was reviewed…</source>
   <translation>&amp;Datos de entrenamiento de lo revisado…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>E&amp;valuar…</translation>
  </message>
  <message>
   <source>&amp;Improve…</source>
   <translation>&amp;Mejorar…</translation>
  </message>
  <message>
   <source>Have the model learn from this review</source>
   <translation>Hacer que el modelo aprenda de esta revisión</translation>
  </message>
  <message>
   <source>Go to the tile that is most worth a review</source>
   <translation>Ir a la tesela que más merece una revisión</translation>
  </message>
  <message>
   <source>QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.</source>
   <translation>QGIS no escribe archivos con la extensión «{ending}»; elija .gpkg o .geojson.</translation>
  </message>
  <message>
   <source>Lowest confidence shown</source>
   <translation>Confianza mínima mostrada</translation>
  </message>
  <message>
   <source>Highest confidence shown</source>
   <translation>Confianza máxima mostrada</translation>
  </message>
  <message>
   <source>Class to show</source>
   <translation>Clase que mostrar</translation>
  </message>
  <message>
   <source>State to show</source>
   <translation>Estado que mostrar</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Todos los estados</translation>
  </message>
  <message>
   <source>{shown} of {all} shown</source>
   <translation>{shown} de {all} mostrados</translation>
  </message>
  <message>
   <source>{count} without a confidence are hidden</source>
   <translation>{count} sin confianza están ocultos</translation>
  </message>
  <message>
   <source>&amp;from</source>
   <translation>d&amp;esde</translation>
  </message>
  <message>
   <source>t&amp;o</source>
   <translation>&amp;hasta</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Todas las clases</translation>
  </message>
  <message>
   <source>Confidences and the part of them that is shown</source>
   <translation>Las confianzas y la parte de ellas que se muestra</translation>
  </message>
  <message>
   <source>Drag a handle: only features between the two are shown.</source>
   <translation>Arrastre un control: solo se muestran los objetos entre ambos.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; save it to a file that can be written.</source>
   <translation>La capa {name} no se puede editar; guárdela en un archivo en el que se pueda escribir.</translation>
  </message>
  <message>
   <source>The review cannot be saved ({reason}); it is kept in the layer's open edits.</source>
   <translation>La revisión no se puede guardar ({reason}); se conserva en las ediciones abiertas de la capa.</translation>
  </message>
  <message>
   <source>The layer {name} has no field for its review, and none can be added; copy it.</source>
   <translation>La capa {name} no tiene un campo para su revisión y no se puede añadir; cópiela.</translation>
  </message>
  <message>
   <source>The layer {name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>La capa {name} no indica de qué escena es; solo lo hacen las capas creadas por RSVLM.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet in {name}; accept, correct or reject some features.</source>
   <translation>Aún no se ha revisado nada en {name}; acepte, corrija o rechace algunos objetos.</translation>
  </message>
  <message>
   <source>RSVLM: reading the features</source>
   <translation>RSVLM: leyendo los objetos</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>not rejected</source>
   <translation>no rechazado</translation>
  </message>
  <message>
   <source>While reviewing</source>
   <translation>Durante la revisión</translation>
  </message>
  <message>
   <source>{count} features are too many at once; filter them to at most {most}.</source>
   <translation>{count} objetos son demasiados a la vez; fíltrelos hasta un máximo de {most}.</translation>
  </message>
  <message>
   <source>RSVLM: shapes</source>
   <translation>RSVLM: formas</translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would change.</source>
   <translation>
    <numerusform>Vista previa: cambiaría %n objeto del mapa.</numerusform>
    <numerusform>Vista previa: cambiarían %n objetos del mapa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would be rejected.</source>
   <translation>
    <numerusform>Vista previa: se rechazaría %n objeto del mapa.</numerusform>
    <numerusform>Vista previa: se rechazarían %n objetos del mapa.</numerusform>
   </translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Formas</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) changed.</source>
   <translation>
    <numerusform>%n objeto cambiado.</numerusform>
    <numerusform>%n objetos cambiados.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tidy up shapes</source>
   <translation>Retocar formas</translation>
  </message>
  <message>
   <source>Geometry tool</source>
   <translation>Herramienta de geometría</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplificar</translation>
  </message>
  <message>
   <source>Square corners</source>
   <translation>Escuadrar esquinas</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Suavizar</translation>
  </message>
  <message>
   <source>Reject what is smaller</source>
   <translation>Rechazar lo más pequeño</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Rellenar huecos</translation>
  </message>
  <message>
   <source>How strong</source>
   <translation>Intensidad</translation>
  </message>
  <message>
   <source>Features that are changed</source>
   <translation>Objetos que se cambian</translation>
  </message>
  <message>
   <source>this feature</source>
   <translation>este objeto</translation>
  </message>
  <message>
   <source>marked in the table</source>
   <translation>marcados en la tabla</translation>
  </message>
  <message>
   <source>all shown</source>
   <translation>todos los mostrados</translation>
  </message>
  <message>
   <source>App&amp;ly</source>
   <translation>Ap&amp;licar</translation>
  </message>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>° off</source>
   <translation>° de desvío</translation>
  </message>
  <message>
   <source> times</source>
   <translation> veces</translation>
  </message>
  <message>
   <source> m²</source>
   <translation> m²</translation>
  </message>
  <message>
   <source>Writing was stopped; nothing was changed.</source>
   <translation>La escritura se detuvo; no se cambió nada.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Area (m²)</source>
   <translation>Área (m²)</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>This model gave no confidence.</source>
   <translation>Este modelo no dio ninguna confianza.</translation>
  </message>
  <message>
   <source>Confidences were made in several ways: {ways}.</source>
   <translation>Las confianzas se obtuvieron de varias maneras: {ways}.</translation>
  </message>
  <message>
   <source>Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.</source>
   <translation>Confianza, calibrada: de lo que tenía 0,8 en imágenes reservadas fuera del entrenamiento, cerca del 80 % era correcto.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found its class, on average over the cells of the outline.</source>
   <translation>Confianza: la probabilidad que el modelo dio a su clase, en promedio sobre las celdas del contorno.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found the corners it wrote down.</source>
   <translation>Confianza: la probabilidad que el modelo dio a los vértices que escribió.</translation>
  </message>
  <message>
   <source>Confidence: {way}.</source>
   <translation>Confianza: {way}.</translation>
  </message>
  <message>
   <source>Checked in this range: {right} of {all} were right ({share} %).</source>
   <translation>Revisados en este intervalo: {right} de {all} eran correctos ({share} %).</translation>
  </message>
  <message>
   <source>{done} of {all} reviewed</source>
   <translation>{done} de {all} revisados</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Datos de entrenamiento</translation>
  </message>
  <message>
   <source>Accepted features</source>
   <translation>Objetos aceptados</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) written to {file}.</source>
   <translation>
    <numerusform>%n objeto escrito en {file}.</numerusform>
    <numerusform>%n objetos escritos en {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>RSVLM: writing {file}</source>
   <translation>RSVLM: escribiendo {file}</translation>
  </message>
  <message>
   <source>There is no result in the project yet; ask the imagery for something first.</source>
   <translation>Aún no hay ningún resultado en el proyecto; pregunte primero algo a las imágenes.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>Reading the picture…</source>
   <translation>Leyendo la imagen…</translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Tesela {done} de {total}</translation>
  </message>
  <message>
   <source>The place cannot be expressed in {crs}; choose one near the imagery.</source>
   <translation>El lugar no se puede expresar en {crs}; elija uno cercano a las imágenes.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; its version may be another one.</source>
   <translation>El motor envió algo que no se entiende; puede que su versión sea otra.</translation>
  </message>
  <message>
   <source>It could not be saved in {wanted}; it is in {place}.</source>
   <translation>No se pudo guardar en {wanted}; está en {place}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Se produjo un error inesperado; el registro da los detalles.</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>La indicación está vacía; escriba qué buscar o elija un ejemplo.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>No se ha elegido ninguna capa ráster; añada una al proyecto y selecciónela.</translation>
  </message>
  <message>
   <source>The layer is no longer in the project; pick another one.</source>
   <translation>La capa ya no está en el proyecto; elija otra.</translation>
  </message>
  <message>
   <source>A place is asked about in one picture; choose “Map” or “Layer” above.</source>
   <translation>Se pregunta sobre un lugar en una sola imagen; elija «Mapa» o «Capa» más arriba.</translation>
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
   <source>Loading the model… {percent}</source>
   <translation>Cargando el modelo… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Cargando el modelo en {device}… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>En espera, %n trabajo antes que este…</numerusform>
    <numerusform>En espera, %n trabajos antes que este…</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Esperando al motor…</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: leyendo la imagen</translation>
  </message>
  <message>
   <source>Stopping… Press Stop again if that takes too long.</source>
   <translation>Deteniendo… Pulse Detener otra vez si tarda demasiado.</translation>
  </message>
  <message>
   <source>The engine did not react to Stop and was ended; press Run to start it again.</source>
   <translation>El motor no reaccionó a Detener y se cerró; pulse Ejecutar para iniciarlo de nuevo.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it and run it again.</source>
   <translation>El motor envió algo que no se entiende; reinícielo y ejecute de nuevo.</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analizando %n tesela…</numerusform>
    <numerusform>Analizando %n teselas…</numerusform>
   </translation>
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
   <source>The project was closed meanwhile; the result is in {file}.</source>
   <translation>El proyecto se cerró entretanto; el resultado está en {file}.</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>El motor no se puede iniciar; el registro indica por qué.</translation>
  </message>
  <message>
   <source>{number} of {count}: {text}</source>
   <translation>{number} de {count}: {text}</translation>
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
  <message>
   <source>A series needs two dates at least; choose more layers.</source>
   <translation>Una serie necesita al menos dos fechas; elija más capas.</translation>
  </message>
  <message>
   <source>The date of {names} is not known; type it in the list, or leave the layer out.</source>
   <translation>No se conoce la fecha de {names}; escríbala en la lista o excluya la capa.</translation>
  </message>
  <message>
   <source>{names} have the same date {date}; correct it, or leave one of them out.</source>
   <translation>{names} tienen la misma fecha {date}; corríjala o excluya una de ellas.</translation>
  </message>
  <message>
   <source>{prompt}, {first} to {last}</source>
   <translation>{prompt}, de {first} a {last}</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it, then go on.</source>
   <translation>El motor envió algo que no se entiende; reinícielo y después reanude.</translation>
  </message>
 </context>
 <context>
  <name>Server</name>
  <message>
   <source>Command that starts a server</source>
   <translation>Comando que inicia un servidor</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>Servers on this computer</source>
   <translation>Servidores en este equipo</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Buscar de nuevo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Check and &amp;use</source>
   <translation>Comprobar y &amp;usar</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Dejar de usarlo</translation>
  </message>
  <message>
   <source>The server at {address} is used.</source>
   <translation>Se usa el servidor en {address}.</translation>
  </message>
  <message>
   <source>{address} (process {pid})</source>
   <translation>{address} (proceso {pid})</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>no se encontró ninguno</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Preguntando al servidor…</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Acepto que las imágenes vayan a {host}</translation>
  </message>
  <message>
   <source>Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer.</source>
   <translation>Las imágenes, las palabras y el token van a {host} sin cifrar; un túnel SSH es más seguro.</translation>
  </message>
  <message>
   <source>A server that somebody has started, on this computer or another one. Where rsvlm is installed, this starts one; it prints its address and its token:</source>
   <translation>Un servidor que alguien ha iniciado, en este equipo o en otro. Donde rsvlm está instalado, esto inicia uno; muestra su dirección y su token:</translation>
  </message>
  <message>
   <source>Running here</source>
   <translation>En marcha aquí</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>Di&amp;rección</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own file has it.</source>
   <translation>Como contraseña en la autenticación de QGIS, nunca en otro lugar. Un servidor encontrado aquí no lo necesita: lo tiene su propio archivo.</translation>
  </message>
  <message numerus="yes">
   <source>It answers, has %n model(s), and is used from now on.</source>
   <translation>
    <numerusform>Responde, tiene %n modelo y se usa a partir de ahora.</numerusform>
    <numerusform>Responde, tiene %n modelos y se usa a partir de ahora.</numerusform>
   </translation>
  </message>
  <message>
   <source>It is no longer used; it goes on by itself.</source>
   <translation>Ya no se usa; sigue funcionando por su cuenta.</translation>
  </message>
  <message>
   <source>There is no token for {address}; choose the entry of QGIS that has it.</source>
   <translation>No hay token para {address}; elija la entrada de QGIS que lo tiene.</translation>
  </message>
 </context>
 <context>
  <name>Setup</name>
  <message>
   <source>Gathering the facts…</source>
   <translation>Reuniendo los datos…</translation>
  </message>
  <message>
   <source>The report is on the clipboard; paste it where it is needed.</source>
   <translation>El informe está en el portapapeles; péguelo donde se necesite.</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modelos…</translation>
  </message>
  <message>
   <source>More models: set &amp;up…</source>
   <translation>Más modelos: &amp;instalar…</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copiar &amp;diagnóstico</translation>
  </message>
 </context>
 <context>
  <name>Swipe</name>
  <message>
   <source>Drag the line · V, H turn it · Esc ends</source>
   <translation>Arrastre la línea · V, H la giran · Esc termina</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Outline</source>
   <translation>Delimitar</translation>
  </message>
  <message>
   <source>Choose what to look at, what to do, type what you are looking for, press Run. This step opens a sample scene and asks for water: polygons appear on the map.</source>
   <translation>Elija qué analizar y qué hacer, escriba lo que busca y pulse Ejecutar. Este paso abre una escena de ejemplo y pide el agua: aparecen polígonos en el mapa.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>A box around each thing. A click on a line below “What came out” goes to its place on the map.</source>
   <translation>Un rectángulo alrededor de cada cosa. Un clic en una línea bajo «Resultados» lleva a su lugar en el mapa.</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Two layers of different dates: what is new, gone or altered between them. The dates come from the layers or their names.</source>
   <translation>Dos capas de fechas distintas: lo que entre ellas es nuevo, ha desaparecido o ha cambiado. Las fechas vienen de las capas o de sus nombres.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>An answer in words. Below the prompt are examples of what the chosen model was taught. The small model is often wrong here; large models do better.</source>
   <translation>Una respuesta con palabras. Bajo la indicación hay ejemplos de lo que aprendió el modelo elegido. El modelo pequeño se equivoca aquí a menudo; los grandes lo hacen mejor.</translation>
  </message>
  <message>
   <source>Your own imagery</source>
   <translation>Sus propias imágenes</translation>
  </message>
  <message>
   <source>Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell how they were made. Everything else is in the menu at the foot of this window.</source>
   <translation>Clic derecho en una capa ráster, en dos o en un grupo. Los resultados son capas de un GeoPackage que indican cómo se crearon. Todo lo demás está en el menú al pie de esta ventana.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>New here?</source>
   <translation>¿Es nuevo aquí?</translation>
  </message>
  <message>
   <source>A sample scene and a prompt that works; then press Run. Nothing needs to be installed.</source>
   <translation>Una escena de ejemplo y una indicación que funciona; después pulse Ejecutar. No hay que instalar nada.</translation>
  </message>
  <message>
   <source>Tr&amp;y it with a sample scene</source>
   <translation>&amp;Probar con un ejemplo</translation>
  </message>
  <message>
   <source>To&amp;ur</source>
   <translation>Recorr&amp;ido</translation>
  </message>
  <message>
   <source>&amp;Set it up</source>
   <translation>Prepara&amp;r</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>{number} of {count}: {title}</source>
   <translation>{number} de {count}: {title}</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Listo</translation>
  </message>
  <message>
   <source>User &amp;guide</source>
   <translation>&amp;Guía del usuario</translation>
  </message>
  <message>
   <source>&amp;Tour with sample scenes</source>
   <translation>Recorrido con &amp;escenas de ejemplo</translation>
  </message>
  <message>
   <source>The guide cannot be opened here; it is the file {file}.</source>
   <translation>La guía no se puede abrir aquí; es el archivo {file}.</translation>
  </message>
  <message>
   <source>The sample scene {file} cannot be read; install the plugin again.</source>
   <translation>La escena de ejemplo {file} no se puede leer; instale de nuevo el complemento.</translation>
  </message>
 </context>
 <context>
  <name>Whole</name>
  <message>
   <source>Progress of {title}</source>
   <translation>Avance de {title}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>What is done is kept</source>
   <translation>Lo hecho se conserva</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>From where it was; nothing is done twice</source>
   <translation>Desde donde estaba; nada se hace dos veces</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Its layers on the map</source>
   <translation>Sus capas en el mapa</translation>
  </message>
  <message>
   <source>Take this away from here; the file stays</source>
   <translation>Quitar de aquí; el archivo se conserva</translation>
  </message>
  <message>
   <source>Pausing…</source>
   <translation>Pausando…</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Teselas</translation>
  </message>
  <message>
   <source>Paused; nothing was done yet.</source>
   <translation>En pausa; aún no se había hecho nada.</translation>
  </message>
  <message>
   <source>Paused. Tiles done: {count}; what was done is kept.</source>
   <translation>En pausa tras {count} teselas; lo hecho se conserva.</translation>
  </message>
  <message>
   <source>{problem} What was done is kept; go on when that is put right.</source>
   <translation>{problem} Lo hecho se conserva; reanude cuando esté resuelto.</translation>
  </message>
  <message>
   <source>{file} is gone; it was moved or removed.</source>
   <translation>{file} ya no existe; se movió o se eliminó.</translation>
  </message>
  <message>
   <source>{file} does not say which scene it belongs to; start the scene again.</source>
   <translation>{file} no indica a qué escena pertenece; inicie la escena de nuevo.</translation>
  </message>
  <message>
   <source>RSVLM: opening a whole scene</source>
   <translation>RSVLM: abriendo una escena entera</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Área explorada</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s)</source>
   <translation>
    <numerusform>%n objeto</numerusform>
    <numerusform>%n objetos</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing found; what was searched is kept as a layer.</source>
   <translation>No se encontró nada; lo explorado se conserva como capa.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) found.</source>
   <translation>
    <numerusform>%n objeto encontrado.</numerusform>
    <numerusform>%n objetos encontrados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s) failed; Go on tries them again.</source>
   <translation>
    <numerusform>%n tesela falló; «Reanudar» la vuelve a intentar.</numerusform>
    <numerusform>%n teselas fallaron; «Reanudar» las vuelve a intentar.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {estimate} of the ground is {label}{range}.</source>
   <translation>Cerca del {estimate} del terreno es {label}{range}.</translation>
  </message>
  <message>
   <source>About {estimate} × {label}{range}.</source>
   <translation>Cerca de {estimate} × {label}{range}.</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> (de {low} a {high})</translation>
  </message>
  <message>
   <source>&amp;Go on with this whole scene</source>
   <translation>&amp;Reanudar esta escena entera</translation>
  </message>
  <message>
   <source>A whole scene is one layer or two dates in which features are looked for.</source>
   <translation>Una escena entera es una capa o dos fechas en las que se buscan objetos.</translation>
  </message>
  <message>
   <source>A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”.</source>
   <translation>Una escena entera se lee de su archivo, no como se muestra; elija otros «Valores» en «Píxeles».</translation>
  </message>
  <message>
   <source>The values of {names} are looked at as they are in the file, without the style.</source>
   <translation>Los valores de {names} se analizan tal como están en el archivo, sin el estilo.</translation>
  </message>
  <message>
   <source>{file} exists; choose another name, or add it to the project and go on with it from its menu.</source>
   <translation>{file} ya existe; elija otro nombre, o añádalo al proyecto y reanúdelo desde su menú.</translation>
  </message>
  <message>
   <source>The two layers have different coordinate systems; look at both in full, or reproject one of them.</source>
   <translation>Las dos capas tienen sistemas de coordenadas distintos; analícelas enteras o reproyéctelas a uno solo.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Esperando al motor…</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analizando %n tesela…</numerusform>
    <numerusform>Analizando %n teselas…</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total} tiles</source>
   <translation>{done} de {total} teselas</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>faltan unos {time}</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up yet.</source>
   <translation>Las escenas enteras necesitan el motor «Servidor», que aún no está instalado.</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>Instalar…</translation>
  </message>
  <message>
   <source>The server is on another computer and does not read the files of this one.</source>
   <translation>El servidor está en otro equipo y no lee los archivos de este.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({reason}); choose another place for the file.</source>
   <translation>No se puede crear {folder} ({reason}); elija otro lugar para el archivo.</translation>
  </message>
  <message>
   <source>A whole scene is being worked on: {title} ({file}), {percent} %.</source>
   <translation>Hay una escena entera en curso: {title} ({file}), {percent} %.</translation>
  </message>
  <message>
   <source>Not finished; what was done is kept. Go on when you like.</source>
   <translation>Sin terminar; lo hecho se conserva. Reanude cuando quiera.</translation>
  </message>
  <message>
   <source>{file} is finished; there is nothing left to do.</source>
   <translation>{file} está terminado; no queda nada por hacer.</translation>
  </message>
  <message>
   <source>Waiting until “{title}” is done or paused…</source>
   <translation>En espera hasta que «{title}» termine o se pause…</translation>
  </message>
  <message>
   <source>Waiting until a tile of “{title}” is done…</source>
   <translation>En espera hasta que termine una tesela de «{title}»…</translation>
  </message>
  <message>
   <source>{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery or look at the part that the map shows.</source>
   <translation>{name} es un servicio que dibuja imágenes, no un archivo; una escena entera necesita un archivo: descargue las imágenes o analice la parte que muestra el mapa.</translation>
  </message>
  <message>
   <source>{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.</source>
   <translation>{name} no es un archivo simple que indique por sí mismo su ubicación; expórtelo como GeoTIFF y use este.</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Analizada</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Sin datos</translation>
  </message>
  <message>
   <source>Outside of the region</source>
   <translation>Fuera de la región</translation>
  </message>
  <message>
   <source>Not in the sample</source>
   <translation>Fuera de la muestra</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallida</translation>
  </message>
  <message>
   <source>others</source>
   <translation>otras</translation>
  </message>
 </context>
</TS>
