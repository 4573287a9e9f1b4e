<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Localizar…</translation>
  </message>
  <message>
   <source>&amp;Outline…</source>
   <translation>&amp;Delimitar…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>&amp;Perguntar…</translation>
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
   <translation>A camada {name} é um serviço sem tamanho próprio; escolha a parte que o mapa mostra.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>Nenhuma camada raster está visível no mapa; ative uma no painel Camadas.</translation>
  </message>
  <message>
   <source>No visible raster layer lies in the map's extent; zoom to the imagery first.</source>
   <translation>Nenhuma camada raster visível está na extensão do mapa; aproxime o mapa das imagens primeiro.</translation>
  </message>
  <message>
   <source>The layer {name} has no coordinate system but the other has one; set it first.</source>
   <translation>A camada {name} não tem sistema de coordenadas, mas a outra tem; defina-o primeiro.</translation>
  </message>
  <message>
   <source>The layers {before} and {after} do not overlap here; choose two of the same place.</source>
   <translation>As camadas {before} e {after} não se sobrepõem aqui; escolha duas do mesmo lugar.</translation>
  </message>
  <message>
   <source>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</source>
   <translation>A extensão fica fora da camada {name}; aproxime para a camada ou escolha outra extensão.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>A extensão não pode ser expressa em {crs}; escolha uma próxima das imagens.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>A extensão escolhida está vazia; aproxime o mapa das imagens ou escolha outra extensão.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; look at the part that the map shows.</source>
   <translation>A camada {name} não tem pixels próprios; escolha a parte que o mapa mostra.</translation>
  </message>
  <message>
   <source>{name} covers {share:.0%} of the extent; the rest was not looked at.</source>
   <translation>{name} cobre {share:.0%} da extensão; o restante não foi analisado.</translation>
  </message>
  <message>
   <source>choose an extent where the layer has data, or check that its file is whole</source>
   <translation>escolha uma extensão em que a camada tenha dados ou verifique se o arquivo está completo</translation>
  </message>
  <message>
   <source>check that the service can be reached</source>
   <translation>verifique se o serviço pode ser acessado</translation>
  </message>
  <message>
   <source>The capture of {name} is blank: {reason}; {advice}.</source>
   <translation>A captura de {name} está em branco: {reason}; {advice}.</translation>
  </message>
  <message>
   <source>nothing was painted</source>
   <translation>nada foi desenhado</translation>
  </message>
  <message>
   <source>all of it has one colour</source>
   <translation>toda ela tem uma única cor</translation>
  </message>
  <message>
   <source>QGIS would paint another place than the one chosen; choose a slightly different extent.</source>
   <translation>O QGIS desenharia um lugar diferente do escolhido; escolha uma extensão um pouco diferente.</translation>
  </message>
  <message>
   <source>The capture cannot be written to {folder} ({reason}); free some disk space.</source>
   <translation>A captura não pode ser gravada em {folder} ({reason}); libere espaço em disco.</translation>
  </message>
  <message>
   <source>The capture was stopped.</source>
   <translation>A captura foi interrompida.</translation>
  </message>
  <message>
   <source>There is not enough memory to paint the map; zoom in or choose a smaller extent.</source>
   <translation>Não há memória suficiente para desenhar o mapa; aproxime o mapa ou escolha uma extensão menor.</translation>
  </message>
  <message>
   <source>QGIS cannot read its source</source>
   <translation>o QGIS não consegue ler a fonte</translation>
  </message>
  <message>
   <source>The layer {name} cannot be read ({reason}); repair or remove it.</source>
   <translation>A camada {name} não pode ser lida ({reason}); corrija-a ou remova-a.</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Stopped before the end; what was done is kept.</source>
   <translation>Interrompido antes do fim; o que foi feito fica guardado.</translation>
  </message>
  <message>
   <source>Nothing found. What was searched is kept as a layer.</source>
   <translation>Nada encontrado. O que foi examinado fica guardado como camada.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>O modelo não deu resposta.</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Contornos: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Localizados: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Detectados: {prompt}</translation>
  </message>
  <message>
   <source>What changed: {prompt}</source>
   <translation>Mudanças: {prompt}</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Área examinada</translation>
  </message>
  <message numerus="yes">
   <source>Looked closer at %n place(s)</source>
   <translation>
    <numerusform>%n lugar visto de perto</numerusform>
    <numerusform>%n lugares vistos de perto</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {done} of {count} parts</source>
   <translation>{done} de {count} partes examinadas</translation>
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
   <translation>{width} × {height} pixels</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n bloco</numerusform>
    <numerusform>%n blocos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model call(s)</source>
   <translation>
    <numerusform>%n chamada do modelo</numerusform>
    <numerusform>%n chamadas do modelo</numerusform>
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
   <translation>Nada ainda. As respostas aparecem aqui e no mapa.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Mostrar no mapa</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>O modelo escolhido não consegue fazer isso.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Delimitar</translation>
  </message>
  <message>
   <source>Polygons of what you name</source>
   <translation>Polígonos do que você nomear</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Localizar</translation>
  </message>
  <message>
   <source>A box around each thing you name</source>
   <translation>Um retângulo em volta de cada coisa que você nomear</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Detectar</translation>
  </message>
  <message>
   <source>Detect objects: all of the classes you list, as turned rectangles or boxes</source>
   <translation>Detectar objetos: todas as classes que você listar, como retângulos orientados ou alinhados</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>What is new, gone or altered</source>
   <translation>O que é novo, desapareceu ou mudou</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Perguntar</translation>
  </message>
  <message>
   <source>An answer in words</source>
   <translation>Uma resposta em palavras</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>O que fazer</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Tarefa</translation>
  </message>
  <message>
   <source>What to outline, such as: {example}</source>
   <translation>O que delimitar, p. ex.: {example}</translation>
  </message>
  <message>
   <source>What to find, such as: {example}</source>
   <translation>O que localizar, p. ex.: {example}</translation>
  </message>
  <message>
   <source>Classes to detect, such as: {example}</source>
   <translation>Classes a detectar, p. ex.: {example}</translation>
  </message>
  <message>
   <source>What may have changed, such as: {example}</source>
   <translation>O que pode ter mudado, p. ex.: {example}</translation>
  </message>
  <message>
   <source>A question, such as: {example}</source>
   <translation>Uma pergunta, p. ex.: {example}</translation>
  </message>
  <message>
   <source>Is there a road?</source>
   <translation>Is there a road?</translation>
  </message>
  <message>
   <source>This model takes any word or sentence.</source>
   <translation>Este modelo aceita qualquer palavra ou frase.</translation>
  </message>
  <message>
   <source>This model knows: {words}</source>
   <translation>Este modelo conhece: {words}</translation>
  </message>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Integrado (nada a instalar)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Servidor (ambiente próprio)</translation>
  </message>
  <message>
   <source>What computes: the processor or a graphics card</source>
   <translation>Onde se calcula: o processador ou uma placa de vídeo</translation>
  </message>
  <message>
   <source>Fewer bits need less memory and are a little less exact</source>
   <translation>Menos bits exigem menos memória e são um pouco menos exatos</translation>
  </message>
  <message>
   <source>Restart the engine</source>
   <translation>Reiniciar o motor</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Iniciando o motor…</translation>
  </message>
  <message>
   <source>The engine is not running.</source>
   <translation>O motor não está em execução.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>&amp;Engine</source>
   <translation>M&amp;otor</translation>
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
   <translation>Pre&amp;cisão</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Calculando o que é necessário…</translation>
  </message>
  <message>
   <source>Folder of a checkpoint</source>
   <translation>Pasta de um checkpoint</translation>
  </message>
  <message>
   <source>Runs at {host}.</source>
   <translation>Executa em {host}.</translation>
  </message>
  <message>
   <source>Runs on the {device}, in {precision}.</source>
   <translation>Executa em {device}, em {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}.</source>
   <translation>Carregado: {needed} em {device}, em {precision}.</translation>
  </message>
  <message>
   <source>How it is done: what is drawn, and how closely is looked</source>
   <translation>Como é feito: o que se desenha e com quanto detalhe se olha</translation>
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
   <translation>O que o mapa mostra agora</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Camada</translation>
  </message>
  <message>
   <source>One raster layer</source>
   <translation>Uma camada raster</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Duas datas</translation>
  </message>
  <message>
   <source>Two layers of different dates</source>
   <translation>Duas camadas de datas diferentes</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>O que analisar</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Camada raster a analisar</translation>
  </message>
  <message>
   <source>Layer of the earlier date</source>
   <translation>Camada da data anterior</translation>
  </message>
  <message>
   <source>Layer of the later date</source>
   <translation>Camada da data posterior</translation>
  </message>
  <message>
   <source>Earlier date</source>
   <translation>Data anterior</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>Data posterior</translation>
  </message>
  <message>
   <source>Only the part that the map shows</source>
   <translation>Só a parte que o mapa mostra</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Depois</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Analisar</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Deduzida do nome da camada; corrija se estiver errada</translation>
  </message>
  <message>
   <source>{title} – partly downloaded</source>
   <translation>{title} – baixado em parte</translation>
  </message>
  <message>
   <source>{title} – damaged</source>
   <translation>{title} – danificado</translation>
  </message>
  <message>
   <source>{title} – to download</source>
   <translation>{title} – a baixar</translation>
  </message>
  <message>
   <source>A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project</source>
   <translation>Uma pasta com RSUniVLM, RSCoVLM ou um modelo Qwen-VL como publicado, ou com um checkpoint deste projeto</translation>
  </message>
  <message>
   <source>Checkpoint folder…</source>
   <translation>Pasta de checkpoint…</translation>
  </message>
  <message>
   <source>A model on a server that speaks OpenAI's protocol; pictures go there</source>
   <translation>Um modelo em um servidor que usa o protocolo da OpenAI; as imagens vão para lá</translation>
  </message>
  <message>
   <source>On another computer…</source>
   <translation>Em outro computador…</translation>
  </message>
  <message>
   <source>Size: {size}</source>
   <translation>Tamanho: {size}</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licença: {licence}</translation>
  </message>
  <message>
   <source>Pictures go to {host}</source>
   <translation>As imagens vão para {host}</translation>
  </message>
  <message>
   <source>Turned</source>
   <translation>Orientados</translation>
  </message>
  <message>
   <source>Rectangles turned with the objects</source>
   <translation>Retângulos orientados conforme os objetos</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Alinhados</translation>
  </message>
  <message>
   <source>Boxes along the picture's sides</source>
   <translation>Retângulos alinhados aos lados da imagem</translation>
  </message>
  <message>
   <source>What is drawn round an object</source>
   <translation>O que se desenha em volta de um objeto</translation>
  </message>
  <message>
   <source>Show tiles en&amp;larged</source>
   <translation>Mostrar blocos am&amp;pliados</translation>
  </message>
  <message>
   <source>Each tile is shown to the model at the largest size it was trained on: small objects are found more often, and it takes several times as long.</source>
   <translation>Cada bloco é mostrado ao modelo no maior tamanho com que foi treinado: objetos pequenos são encontrados com mais frequência, mas demora várias vezes mais.</translation>
  </message>
  <message>
   <source>This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: it draws the outline in each box. Empty: boxes only.</source>
   <translation>Este modelo desenha retângulos, não contornos. Indique a pasta de um modelo de segmentação da família SAM que você tenha: ele desenha o contorno em cada retângulo. Vazio: somente retângulos.</translation>
  </message>
  <message>
   <source>Folder of a SAM model</source>
   <translation>Pasta de um modelo SAM</translation>
  </message>
  <message>
   <source>Draw &amp;outlines in boxes with</source>
   <translation>Contorno&amp;s nos retângulos com</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Escolher a pasta</translation>
  </message>
  <message>
   <source>turned rectangles</source>
   <translation>retângulos orientados</translation>
  </message>
  <message>
   <source>boxes</source>
   <translation>retângulos alinhados</translation>
  </message>
  <message>
   <source>enlarged</source>
   <translation>ampliados</translation>
  </message>
  <message>
   <source>outlines by {model}</source>
   <translation>contornos por {model}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Células</translation>
  </message>
  <message>
   <source>Along the cells that the model marks</source>
   <translation>Ao longo das células que o modelo marca</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Suave</translation>
  </message>
  <message>
   <source>Between the cells, where the probability passes the slider's value</source>
   <translation>Entre as células, onde a probabilidade cruza o valor do controle deslizante</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the model's own answer, less takes in more, more keeps only what is certain.</source>
   <translation>O modelo atribui uma probabilidade a cada célula; a partir deste valor, a célula pertence ao contorno. 50 % é a resposta do próprio modelo; menos inclui mais, mais mantém só o que é certo.</translation>
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
   <translation>células</translation>
  </message>
  <message>
   <source>from {percent}</source>
   <translation>desde {percent}</translation>
  </message>
  <message>
   <source>Nothing leaves this computer</source>
   <translation>Nada sai deste computador</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>&amp;Prompt</source>
   <translation>Promp&amp;t</translation>
  </message>
  <message>
   <source>Use this example</source>
   <translation>Usar este exemplo</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Executar</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Interromper</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>May loo&amp;k closer</source>
   <translation>Pode &amp;ver mais de perto</translation>
  </message>
  <message>
   <source>The model may choose a place and see it in full detail before it answers, this many times. Where it looked is shown on the map.</source>
   <translation>Quantas vezes o modelo pode escolher um lugar e vê-lo em todos os detalhes antes de responder. Os lugares vistos são mostrados no mapa.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>não</translation>
  </message>
  <message>
   <source>Search &amp;within</source>
   <translation>&amp;Limite de busca</translation>
  </message>
  <message>
   <source>The most times the model may be asked. It looks at the whole first, then where something is probable; what was searched, and how closely, is kept as a layer.</source>
   <translation>Número máximo de chamadas do modelo. Ele olha primeiro o conjunto e depois os lugares onde é provável haver algo; o que foi examinado, e com quanto detalhe, fica guardado como camada.</translation>
  </message>
  <message>
   <source>every tile</source>
   <translation>todos os blocos</translation>
  </message>
  <message>
   <source> calls</source>
   <translation> chamadas</translation>
  </message>
  <message>
   <source>closer {times} ×</source>
   <translation>mais de perto {times} ×</translation>
  </message>
  <message numerus="yes">
   <source>within %n call(s)</source>
   <translation>
    <numerusform>máx. %n chamada</numerusform>
    <numerusform>máx. %n chamadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), all of them looked at.</source>
   <translation>
    <numerusform>Cerca de %n bloco, analisado por inteiro.</numerusform>
    <numerusform>Cerca de %n blocos, todos analisados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), too many for all; give a number of calls, or zoom in.</source>
   <translation>
    <numerusform>Cerca de %n bloco, demais para analisar tudo; informe um número de chamadas ou aproxime o mapa.</numerusform>
    <numerusform>Cerca de %n blocos, demais para analisar todos; informe um número de chamadas ou aproxime o mapa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s); those where something is probable come first.</source>
   <translation>
    <numerusform>Cerca de %n bloco; primeiro onde é provável haver algo.</numerusform>
    <numerusform>Cerca de %n blocos; primeiro aqueles onde é provável haver algo.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Interrompido; o que chegou fica guardado e pode continuar daí.</translation>
  </message>
  <message>
   <source>Download a model</source>
   <translation>Baixar um modelo</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Calculando o que é necessário…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>&amp;Download</source>
   <translation>&amp;Baixar</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Interromper</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>{size}, of which {missing} are still to come</source>
   <translation>{size}, dos quais faltam {missing}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licença</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Livre no disco</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Executa em</translation>
  </message>
  <message>
   <source>Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.</source>
   <translation>Somente estes arquivos são baixados; nada seu é enviado. O download pode ser interrompido e continuar depois de onde parou.</translation>
  </message>
  <message>
   <source>Checking what came…</source>
   <translation>Verificando o que chegou…</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>Asking for the files…</source>
   <translation>Solicitando os arquivos…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>O modelo {model} está disponível.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
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
   <translation>Precisa de {needed} em {device}, em {precision}.</translation>
  </message>
  <message>
   <source>Needs {needed} of {free} free on the {device}, in {precision}.</source>
   <translation>Precisa de {needed} dos {free} livres em {device}, em {precision}.</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Integrado (nada a instalar)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Servidor (ambiente próprio)</translation>
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
   <translation>Ao lado do projeto, depois de salvo</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Engine at start</source>
   <translation>Motor ao iniciar</translation>
  </message>
  <message>
   <source>Program of the server</source>
   <translation>Programa do servidor</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>O arquivo “rsvlm” do seu ambiente; vazio: é procurado.</translation>
  </message>
  <message>
   <source>Server ends after idling</source>
   <translation>O servidor encerra após inatividade</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Keep layers</source>
   <translation>Guardar camadas</translation>
  </message>
  <message>
   <source>Else in this folder</source>
   <translation>Senão, nesta pasta</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Vazio: a pasta “rsvlm_results” do perfil do QGIS.</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model on another one; no use is counted or reported.</source>
   <translation>Nada sai deste computador, a menos que você escolha um modelo em outro; nenhum uso é contado nem informado.</translation>
  </message>
 </context>
 <context>
  <name>Plugin</name>
  <message>
   <source>RSVLM: ask the imagery for features</source>
   <translation>RSVLM: buscar feições nas imagens</translation>
  </message>
 </context>
 <context>
  <name>Processing</name>
  <message>
   <source>Ask about imagery</source>
   <translation>Perguntar sobre uma imagem</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pergunta</translation>
  </message>
  <message>
   <source>A sentence, in the model's language.</source>
   <translation>Uma frase, no idioma do modelo.</translation>
  </message>
  <message>
   <source>Answers a question about a scene in words. A model that was taught to may look closer at places of its own choice before it answers; these places are numbered in the layer, each with what was asked and answered there.</source>
   <translation>Responde em palavras a uma pergunta sobre uma cena. Um modelo treinado para isso pode ver mais de perto lugares de sua própria escolha antes de responder; esses lugares são numerados na camada, cada um com o que ali foi perguntado e respondido.</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>O que procurar</translation>
  </message>
  <message>
   <source>A word or a sentence; several classes are separated by semicolons.</source>
   <translation>Uma palavra ou uma frase; várias classes são separadas por ponto e vírgula.</translation>
  </message>
  <message>
   <source>Only inside this extent</source>
   <translation>Somente dentro desta extensão</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: with the layer's style.</source>
   <translation>Uma palavra. auto: um arquivo simples como está, todo o resto como exibido. raw: os valores do arquivo. displayed: com o estilo da camada.</translation>
  </message>
  <message>
   <source>Pixel size in units of the layer's coordinate system (0: the imagery's own)</source>
   <translation>Tamanho do pixel em unidades do sistema de coordenadas da camada (0: o da própria imagem)</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, such as “water”.</source>
   <translation>O prompt está vazio; digite o que procurar, por exemplo “water”.</translation>
  </message>
  <message>
   <source>Tiles to look at: {}</source>
   <translation>Blocos a analisar: {}</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation>Carregando o modelo…</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Nada foi encontrado.</translation>
  </message>
  <message>
   <source>What changed between two dates</source>
   <translation>Mudanças entre duas datas</translation>
  </message>
  <message>
   <source>Outlines what has changed between an earlier and a later picture of the same place. Both are put on one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.

Dates are taken from the layers' temporal properties, else guessed from their names; a date given here wins over both.</source>
   <translation>Delimita o que mudou entre uma imagem anterior e outra posterior do mesmo lugar. Ambas são levadas a uma mesma grade, a da mais grosseira. Os polígonos trazem as duas datas; o controlador temporal pode exibi-los.

As datas vêm das propriedades temporais das camadas ou, na falta delas, são deduzidas de seus nomes; uma data informada aqui prevalece sobre ambas.</translation>
  </message>
  <message>
   <source>Earlier imagery</source>
   <translation>Imagem anterior</translation>
  </message>
  <message>
   <source>Later imagery</source>
   <translation>Imagem posterior</translation>
  </message>
  <message>
   <source>Date of the earlier imagery (YYYY-MM-DD)</source>
   <translation>Data da imagem anterior (AAAA-MM-DD)</translation>
  </message>
  <message>
   <source>Date of the later imagery (YYYY-MM-DD)</source>
   <translation>Data da imagem posterior (AAAA-MM-DD)</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it as YYYY-MM-DD.</source>
   <translation>“{}” não é uma data; escreva-a como AAAA-MM-DD.</translation>
  </message>
  <message>
   <source>Detect objects (oriented)</source>
   <translation>Detectar objetos (orientados)</translation>
  </message>
  <message>
   <source>Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles turned with them or as boxes along the picture. It needs a model that was taught to detect, such as RSCoVLM, and with it the engine server.

Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” then tells how closely each part was looked at. Nothing found is an empty layer.</source>
   <translation>Detecta todos os objetos das classes listadas, por exemplo “plane, ship, storage tank”, como retângulos orientados conforme os objetos ou alinhados à imagem. Exige um modelo treinado para detectar, como o RSCoVLM, e com ele o motor server.

Cenas grandes são analisadas bloco a bloco ou examinadas com um número limitado de chamadas do modelo; “Cobertura” informa então com quanto detalhe cada parte foi vista. Nada encontrado resulta em uma camada vazia.</translation>
  </message>
  <message>
   <source>Find things in imagery</source>
   <translation>Localizar objetos em uma imagem</translation>
  </message>
  <message>
   <source>Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the model's own words.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Desenha um retângulo em volta de cada coisa que o prompt nomeia, por exemplo “boat” ou “car; building”. Os retângulos ficam no sistema de coordenadas da imagem e trazem a classe, uma confiança com o nome do seu método e as palavras do próprio modelo.

Nada encontrado resulta em uma camada vazia; “Área examinada” informa o que foi analisado.</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Outline surfaces in imagery</source>
   <translation>Delimitar superfícies em uma imagem</translation>
  </message>
  <message>
   <source>Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the area on the ellipsoid.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Delimita as superfícies que o prompt nomeia, por exemplo “water” ou “water; building; road”. Os polígonos ficam no sistema de coordenadas da imagem e trazem a classe, uma confiança com o nome do seu método e a área sobre o elipsoide.

Nada encontrado resulta em uma camada vazia; “Área examinada” informa o que foi analisado.</translation>
  </message>
  <message>
   <source>Looked closer at</source>
   <translation>Lugares vistos de perto</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Objetos localizados</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Área examinada</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Cobertura</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Número de feições</translation>
  </message>
  <message>
   <source>Searched to the end</source>
   <translation>Examinado até o fim</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Resposta em palavras</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Não é possível gravar na pasta {}; escolha outro local.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>O resultado não pode ser gravado ({}); escolha outro local.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>A word. starter: the small model, nothing to install. server: all models, in their own environment.</source>
   <translation>Uma palavra. starter: o modelo pequeno, nada a instalar. server: todos os modelos, em um ambiente próprio.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL model as published, or one made by this project; or remote: and the name of a connection. Known: {}</source>
   <translation>O nome de um modelo ou, com o motor server, a pasta de um checkpoint: RSUniVLM, RSCoVLM ou um modelo Qwen-VL como publicado, ou um criado por este projeto; ou remote: e o nome de uma conexão. Conhecidos: {}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>auto, cpu, cuda or cuda:1. What is not there is refused, never replaced.</source>
   <translation>auto, cpu, cuda ou cuda:1. O que não existe é recusado, nunca substituído.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisão</translation>
  </message>
  <message>
   <source>A word. How a large model computes; fewer bits need less memory.</source>
   <translation>Uma palavra. Como um modelo grande calcula; menos bits exigem menos memória.</translation>
  </message>
  <message>
   <source>Probability from which a cell belongs to the outline (0.5: the model's own answer)</source>
   <translation>Probabilidade a partir da qual uma célula pertence ao contorno (0,5: a resposta do próprio modelo)</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; more keeps what is certain.</source>
   <translation>O modelo atribui uma probabilidade a cada célula; um valor maior mantém o que é certo.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Contorno</translation>
  </message>
  <message>
   <source>A word. cells: along the model's cells. smooth: a contour between them.</source>
   <translation>Uma palavra. cells: ao longo das células do modelo. smooth: uma isolinha entre elas.</translation>
  </message>
  <message>
   <source>Show tiles enlarged</source>
   <translation>Mostrar blocos ampliados</translation>
  </message>
  <message>
   <source>Finds small objects more often and takes several times as long.</source>
   <translation>Encontra objetos pequenos com mais frequência e demora várias vezes mais.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forma</translation>
  </message>
  <message>
   <source>A word. oriented: rectangles turned with the objects. box: along the picture.</source>
   <translation>Uma palavra. oriented: retângulos orientados conforme os objetos. box: alinhados à imagem.</translation>
  </message>
  <message>
   <source>Folder of a SAM model that draws outlines in the boxes</source>
   <translation>Pasta de um modelo SAM que desenha os contornos nos retângulos</translation>
  </message>
  <message>
   <source>For models that draw boxes only, with the engine server. Empty: boxes as they are.</source>
   <translation>Para modelos que só desenham retângulos, com o motor server. Vazio: os retângulos como estão.</translation>
  </message>
  <message>
   <source>How often the model may look closer</source>
   <translation>Quantas vezes o modelo pode ver mais de perto</translation>
  </message>
  <message>
   <source>For models that were taught to choose a place and see it in full detail.</source>
   <translation>Para modelos treinados para escolher um lugar e vê-lo em todos os detalhes.</translation>
  </message>
  <message>
   <source>Search within so many calls of the model (0: every tile)</source>
   <translation>Número máximo de chamadas do modelo na busca (0: todos os blocos)</translation>
  </message>
  <message>
   <source>For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what was searched.</source>
   <translation>Para cenas grandes: ele olha primeiro o conjunto e depois os lugares onde é provável haver algo. “Cobertura” informa o que foi examinado.</translation>
  </message>
  <message>
   <source>RSVLM: ask imagery in words</source>
   <translation>RSVLM: perguntar às imagens em palavras</translation>
  </message>
 </context>
 <context>
  <name>Remote</name>
  <message numerus="yes">
   <source>Saved; the server answers and has %n model(s).</source>
   <translation>
    <numerusform>Salvo; o servidor responde e tem %n modelo.</numerusform>
    <numerusform>Salvo; o servidor responde e tem %n modelos.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} foi removido.</translation>
  </message>
  <message>
   <source>A model on another computer</source>
   <translation>Um modelo em outro computador</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Aceito que as imagens sejam enviadas para {host}</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <source>Small letters, digits, dots and dashes</source>
   <translation>Minúsculas, algarismos, pontos e hifens</translation>
  </message>
  <message>
   <source>Add&amp;ress</source>
   <translation>Ende&amp;reço</translation>
  </message>
  <message>
   <source>Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …</source>
   <translation>De um servidor que usa o protocolo da OpenAI: vLLM, SGLang, llama.cpp, Ollama…</translation>
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
   <translation>O nome dele nesse servidor</translation>
  </message>
  <message>
   <source>Asked &amp;like</source>
   <translation>&amp;Perguntado como</translation>
  </message>
  <message>
   <source>Prompts, sizes and forms of answers that the model was trained with</source>
   <translation>Prompts, tamanhos e formas de resposta com que o modelo foi treinado</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Chave</translation>
  </message>
  <message>
   <source>An entry of QGIS' authentication database; only its name is remembered</source>
   <translation>Uma entrada do banco de dados de autenticação do QGIS; somente o nome dela é lembrado</translation>
  </message>
  <message>
   <source>&amp;Save and check</source>
   <translation>&amp;Salvar e verificar</translation>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation>R&amp;emover</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Consultando o servidor…</translation>
  </message>
  <message>
   <source>The address is on this computer: nothing leaves it.</source>
   <translation>O endereço é deste computador: nada sai dele.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and the settings. Nothing else is sent. What is kept there is up to who runs it.</source>
   <translation>Cada imagem analisada sai deste computador e vai para {host}, criptografada, com o prompt e as configurações. Nada mais é enviado. O que fica guardado lá depende de quem o opera.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to who runs it.</source>
   <translation>Cada imagem analisada sai deste computador e vai para {host}, sem criptografia: outros podem lê-la no caminho, e também a chave. O prompt e as configurações vão junto, nada mais. O que fica guardado lá depende de quem o opera.</translation>
  </message>
  <message>
   <source>The key “{entry}” cannot be read from QGIS' authentication; choose it again.</source>
   <translation>A chave “{entry}” não pode ser lida da autenticação do QGIS; escolha-a de novo.</translation>
  </message>
  <message>
   <source>The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password.</source>
   <translation>A entrada “{name}” da autenticação do QGIS não tem chave; escolha uma com token ou senha.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Looked over, not searched</source>
   <translation>Visto por alto, não examinado</translation>
  </message>
  <message>
   <source>Every detail</source>
   <translation>Todos os detalhes</translation>
  </message>
  <message>
   <source>At 1/{count} of the detail</source>
   <translation>A 1/{count} do detalhe</translation>
  </message>
  <message>
   <source>Scene pixels to one pixel that the model saw</source>
   <translation>Pixels da cena para cada pixel que o modelo viu</translation>
  </message>
  <message>
   <source>Probability that there is something to find</source>
   <translation>Probabilidade de haver algo a encontrar</translation>
  </message>
  <message>
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>O motor enviou uma geometria inválida; reinicie-o.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>Os estilos do resultado não podem ser salvos; libere espaço em disco.</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>O resultado não pode ser gravado em {folder} ({reason}); libere espaço em disco ou escolha outra pasta nas configurações.</translation>
  </message>
  <message>
   <source>Searched (nothing found)</source>
   <translation>Área examinada (nada encontrado)</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Área consultada</translation>
  </message>
  <message>
   <source>Searched ({count} found)</source>
   <translation>Área examinada (encontrados: {count})</translation>
  </message>
  <message>
   <source>How closely it was searched</source>
   <translation>Detalhe do exame</translation>
  </message>
  <message>
   <source>The result {file} cannot be opened; it was moved or removed.</source>
   <translation>O resultado {file} não pode ser aberto; foi movido ou removido.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Delimitar</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Localizar</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Detectar</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Mudanças</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Descrever</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Perguntar</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Classificar</translation>
  </message>
  <message>
   <source>The layer {name} does not say how it was made; choose a layer made by RSVLM.</source>
   <translation>A camada {name} não informa como foi criada; escolha uma camada criada pelo RSVLM.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>O prompt está vazio; digite o que procurar ou escolha um exemplo.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Nenhuma camada raster foi escolhida; adicione uma ao projeto e selecione-a.</translation>
  </message>
  <message>
   <source>“What changed” needs two layers; choose “Two dates” above.</source>
   <translation>“Comparar” precisa de duas camadas; escolha “Duas datas” acima.</translation>
  </message>
  <message>
   <source>Before and after are the same layer; choose two different ones.</source>
   <translation>Antes e depois são a mesma camada; escolha duas diferentes.</translation>
  </message>
  <message>
   <source>The earlier date {before} lies after the later date {after}; swap the layers.</source>
   <translation>A data anterior {before} é mais recente que a posterior {after}; troque as camadas.</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: lendo a imagem</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Lendo a imagem…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Interrompendo…</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Ocorreu um erro inesperado; o registro informa os detalhes.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Aguardando o motor…</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>Aguardando, %n tarefa antes desta…</numerusform>
    <numerusform>Aguardando, %n tarefas antes desta…</numerusform>
   </translation>
  </message>
  <message>
   <source>Loading the model… {percent}</source>
   <translation>Carregando o modelo… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Carregando o modelo em {device}… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analisando %n bloco…</numerusform>
    <numerusform>Analisando %n blocos…</numerusform>
   </translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Bloco {done} de {total}</translation>
  </message>
  <message>
   <source>Saving the layers…</source>
   <translation>Salvando as camadas…</translation>
  </message>
  <message>
   <source>RSVLM: saving the layers</source>
   <translation>RSVLM: salvando as camadas</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>O motor não pode ser iniciado; o registro informa o motivo.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Interrompido; nada tinha sido feito ainda.</translation>
  </message>
  <message>
   <source>This layer is no longer in the project.</source>
   <translation>Esta camada não está mais no projeto.</translation>
  </message>
  <message>
   <source>There is nothing of this left to show.</source>
   <translation>Não resta nada disto para mostrar.</translation>
  </message>
 </context>
</TS>
