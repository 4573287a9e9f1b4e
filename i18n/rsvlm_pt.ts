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
   <source>De&amp;tect…</source>
   <translation>De&amp;tectar…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>&amp;Perguntar…</translation>
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation>De&amp;screver…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;Comparar…</translation>
  </message>
  <message>
   <source>Ask about the &amp;selected features…</source>
   <translation>Perguntar sobre as &amp;feições selecionadas…</translation>
  </message>
  <message>
   <source>Ask about this…</source>
   <translation>Perguntar sobre isto…</translation>
  </message>
  <message>
   <source>What is this? (RSVLM)</source>
   <translation>O que é isto? (RSVLM)</translation>
  </message>
  <message>
   <source>Draw a box and ask (RSVLM)</source>
   <translation>Desenhar um retângulo e perguntar (RSVLM)</translation>
  </message>
  <message>
   <source>the box on the map</source>
   <translation>o retângulo no mapa</translation>
  </message>
  <message>
   <source>the place on the map</source>
   <translation>o lugar no mapa</translation>
  </message>
  <message>
   <source>No feature with a shape is selected; select one first.</source>
   <translation>Nenhuma feição com geometria está selecionada; selecione uma primeiro.</translation>
  </message>
  <message>
   <source>feature {number} of {layer}</source>
   <translation>feição {number} de {layer}</translation>
  </message>
  <message numerus="yes">
   <source>%n features of {layer}</source>
   <translation>
    <numerusform>%n feição de {layer}</numerusform>
    <numerusform>%n feições de {layer}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Improve the model…</source>
   <translation>&amp;Melhorar o modelo…</translation>
  </message>
  <message>
   <source>&amp;Label features…</source>
   <translation>&amp;Rotular feições…</translation>
  </message>
  <message>
   <source>Ask about &amp;each feature…</source>
   <translation>Perguntar sobre c&amp;ada feição…</translation>
  </message>
  <message>
   <source>&amp;Review…</source>
   <translation>Re&amp;visar…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>Aval&amp;iar…</translation>
  </message>
  <message>
   <source>&amp;Review a result</source>
   <translation>Revisar &amp;um resultado</translation>
  </message>
  <message>
   <source>&amp;Evaluate a result</source>
   <translation>Avaliar um r&amp;esultado</translation>
  </message>
  <message>
   <source>&amp;Swipe</source>
   <translation>C&amp;ortina</translation>
  </message>
  <message>
   <source>Compare both dates on the map with a line that you drag</source>
   <translation>Comparar as duas datas no mapa com uma linha que se arrasta</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <source>Begin jobs on the main thread; in a task run the Processing algorithms.</source>
   <translation>Inicie as tarefas na thread principal; em uma tarefa do QGIS, execute os algoritmos do Processamento.</translation>
  </message>
  <message>
   <source>The task {task} is not known; use one of {names}.</source>
   <translation>A tarefa {task} não é conhecida; use uma de {names}.</translation>
  </message>
  <message>
   <source>There is no such option ({reason}); see rsvlm_qgis.order.How.</source>
   <translation>Não existe essa opção ({reason}); consulte rsvlm_qgis.order.How.</translation>
  </message>
  <message>
   <source>RSVLM: {prompt}</source>
   <translation>RSVLM: {prompt}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Ocorreu um erro inesperado.</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The region lies outside of {name}; draw it where the imagery is.</source>
   <translation>A região fica fora de {name}; desenhe-a onde estão as imagens.</translation>
  </message>
  <message>
   <source>One date is not known; set it in the dock or in the layer's temporal properties.</source>
   <translation>Uma das datas não é conhecida; informe-a no painel ou nas propriedades temporais da camada.</translation>
  </message>
  <message>
   <source>No date is known; set both in the dock or in the layers' temporal properties.</source>
   <translation>Nenhuma data é conhecida; informe as duas no painel ou nas propriedades temporais das camadas.</translation>
  </message>
  <message>
   <source>The dates {first} and {second} were guessed from the layers' names; check them.</source>
   <translation>As datas {first} e {second} foram deduzidas dos nomes das camadas; verifique-as.</translation>
  </message>
  <message>
   <source>Both pictures have the date {first}; choose two dates, or correct them.</source>
   <translation>As duas imagens têm a data {first}; escolha duas datas ou corrija-as.</translation>
  </message>
  <message>
   <source>The first picture ({first}) is later than the second ({second}); swap them unless it is meant.</source>
   <translation>A primeira imagem ({first}) é posterior à segunda ({second}); troque-as, a menos que seja intencional.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>A extensão não pode ser expressa em {crs}; escolha uma próxima das imagens.</translation>
  </message>
  <message>
   <source>{file} cannot be seen with other pixels ({reason}); choose its own pixels.</source>
   <translation>{file} não pode ser visto com outros pixels ({reason}); escolha os pixels dele.</translation>
  </message>
  <message>
   <source>{file} was changed during the run: the result may show both states; run it again.</source>
   <translation>{file} foi alterado durante a execução: o resultado pode mostrar os dois estados; execute de novo.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>A extensão escolhida está vazia; aproxime o mapa das imagens ou escolha outra extensão.</translation>
  </message>
  <message>
   <source>The georeference {affine} of the raster has no area; repair its geotransform.</source>
   <translation>A georreferência {affine} do raster não tem área; repare sua geotransformação.</translation>
  </message>
  <message>
   <source>The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.</source>
   <translation>A extensão tem {width} × {height} pixels na resolução das imagens, mais do que se pode capturar de uma vez (cerca de {side} × {side}); aproxime o mapa, escolha uma extensão menor ou uma resolução mais grosseira.</translation>
  </message>
  <message>
   <source>The imagery has no place on the ground; choose its own pixels, not metres.</source>
   <translation>A imagem não tem posição no terreno; escolha os pixels dela, não metros.</translation>
  </message>
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
   <source>The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.</source>
   <translation>A extensão cruza o antimeridiano, onde {name} começa e termina; só o lado mais largo é analisado.</translation>
  </message>
  <message>
   <source>Bands are chosen of a single raster file only; choose those of {name} in its style.</source>
   <translation>Só se podem escolher bandas de um único arquivo raster; escolha as de {name} no estilo dele.</translation>
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
   <source>The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until the map shows all of it and run it again.</source>
   <translation>A captura de {name} foi carregada pela metade: primeiro havia {before:.0%}, depois {share:.0%}; espere até que o mapa a mostre inteira e execute de novo.</translation>
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
   <source>The region cannot be expressed in {crs}; draw it near the imagery.</source>
   <translation>A região não pode ser expressa em {crs}; desenhe-a perto das imagens.</translation>
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
   <source>Description</source>
   <translation>Descrição</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Área examinada</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Revisar…</translation>
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
   <source>Draw a &amp;box and ask</source>
   <translation>Desenhar um retân&amp;gulo e perguntar</translation>
  </message>
  <message>
   <source>Draw a box on the map; what lies in it is asked about at once</source>
   <translation>Desenhe um retângulo no mapa; pergunta-se na hora sobre o que está nele</translation>
  </message>
  <message>
   <source>Ask about the whole picture again</source>
   <translation>Perguntar de novo sobre a imagem inteira</translation>
  </message>
  <message>
   <source>About: {place}</source>
   <translation>Sobre: {place}</translation>
  </message>
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
   <source>Accept, reject or correct what was found, one by one</source>
   <translation>Aceitar, rejeitar ou corrigir o que foi encontrado, um a um</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>O modelo escolhido não consegue fazer isso.</translation>
  </message>
  <message>
   <source>What the run would cost</source>
   <translation>Quanto custaria a execução</translation>
  </message>
  <message>
   <source>Seconds are those that runs took on this machine so far</source>
   <translation>Os segundos são os que as execuções levaram até agora neste computador</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n bloco</numerusform>
    <numerusform>%n blocos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) at most</source>
   <translation>
    <numerusform>máx. %n chamada</numerusform>
    <numerusform>máx. %n chamadas</numerusform>
   </translation>
  </message>
  <message>
   <source>time not measured yet</source>
   <translation>tempo ainda não medido</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>cerca de {time}</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>deduzida</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Deduzida do nome da camada; corrija se estiver errada</translation>
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
   <source>Describe</source>
   <translation>Descrever</translation>
  </message>
  <message>
   <source>What is to be seen</source>
   <translation>O que se vê</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>O que fazer</translation>
  </message>
  <message>
   <source>&amp;Forget all prompts</source>
   <translation>Es&amp;quecer todos os prompts</translation>
  </message>
  <message>
   <source>The chosen model answers no questions; choose another one.</source>
   <translation>O modelo escolhido não responde a perguntas; escolha outro.</translation>
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
   <source>May stay empty</source>
   <translation>Pode ficar vazio</translation>
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
   <source>More models…</source>
   <translation>Mais modelos…</translation>
  </message>
  <message>
   <source>The model without what it has learned</source>
   <translation>O modelo sem o que aprendeu</translation>
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
   <source>&amp;Back to {model}</source>
   <translation>Voltar &amp;já a {model}</translation>
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
   <source>Loaded: {needed} on the {device}, in {precision}; {free} are free.</source>
   <translation>Carregado: {needed} em {device}, em {precision}; {free} livres.</translation>
  </message>
  <message>
   <source>Look at all that the map shows</source>
   <translation>Analisar tudo o que o mapa mostra</translation>
  </message>
  <message numerus="yes">
   <source>%n layer(s) of the group {name}</source>
   <translation>
    <numerusform>%n camada do grupo {name}</numerusform>
    <numerusform>%n camadas do grupo {name}</numerusform>
   </translation>
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
   <source>Series</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Many layers in time order</source>
   <translation>Muitas camadas em ordem temporal</translation>
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
   <source>Only the part that the map shows</source>
   <translation>Só a parte que o mapa mostra</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Analisar</translation>
  </message>
  <message>
   <source>Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.</source>
   <translation>Dá à imagem posterior a luz da anterior, por igual em toda a cena: por uma reta através do terreno que menos mudou ou pelas proporções de escuro e claro. Ajuda quando a névoa ou a estação diferem muito.</translation>
  </message>
  <message>
   <source>as they are</source>
   <translation>como estão</translation>
  </message>
  <message>
   <source>matched by unchanged ground</source>
   <translation>igualadas pelo terreno sem mudança</translation>
  </message>
  <message>
   <source>matched by histogram</source>
   <translation>igualadas por histograma</translation>
  </message>
  <message>
   <source>Colours of the two dates</source>
   <translation>Cores das duas datas</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>Co&amp;res</translation>
  </message>
  <message>
   <source>Ali&amp;gn the later date</source>
   <translation>Alin&amp;har a data posterior</translation>
  </message>
  <message>
   <source>How far the dates lie apart is measured anyway; this puts the later one back.</source>
   <translation>O deslocamento entre as datas é medido de qualquer forma; isto recoloca a posterior no lugar.</translation>
  </message>
  <message>
   <source>colours matched</source>
   <translation>cores igualadas</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>alinhada</translation>
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
   <source>Has learned: {label}</source>
   <translation>Aprendeu: {label}</translation>
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
   <source>More</source>
   <translation>Mais</translation>
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
   <source>Swap</source>
   <translation>Trocar</translation>
  </message>
  <message>
   <source>Swap before and after</source>
   <translation>Trocar antes e depois</translation>
  </message>
  <message>
   <source>S&amp;wipe</source>
   <translation>Cortin&amp;a</translation>
  </message>
  <message>
   <source>Compare both on the map with a line that you drag</source>
   <translation>Comparar as duas no mapa com uma linha que se arrasta</translation>
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
   <source>No date is known; the results will have none either.</source>
   <translation>Nenhuma data é conhecida; os resultados também não terão data.</translation>
  </message>
  <message>
   <source>One date is not known; the results will lack it too.</source>
   <translation>Uma das datas não é conhecida; ela também faltará nos resultados.</translation>
  </message>
  <message>
   <source>Both have the same date.</source>
   <translation>Ambas têm a mesma data.</translation>
  </message>
  <message>
   <source>The earlier date lies after the later one; swap them.</source>
   <translation>A data anterior é mais recente que a posterior; troque-as.</translation>
  </message>
  <message>
   <source>What one pixel covers on the ground, and how its values are shown</source>
   <translation>O que um pixel cobre no terreno e como seus valores são mostrados</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolução</translation>
  </message>
  <message>
   <source>As the imagery is</source>
   <translation>A da imagem</translation>
  </message>
  <message>
   <source>Twice as coarse</source>
   <translation>Duas vezes mais grosseira</translation>
  </message>
  <message>
   <source>Four times as coarse</source>
   <translation>Quatro vezes mais grosseira</translation>
  </message>
  <message>
   <source>In metres:</source>
   <translation>Em metros:</translation>
  </message>
  <message>
   <source>Side of a pixel on the ground in metres</source>
   <translation>Lado de um pixel no terreno, em metros</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>As they come</source>
   <translation>Como vêm</translation>
  </message>
  <message>
   <source>As displayed</source>
   <translation>Como exibidos</translation>
  </message>
  <message>
   <source>Raw bands, stretched</source>
   <translation>Bandas originais, realçadas</translation>
  </message>
  <message>
   <source>As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th percentile</source>
   <translation>Como vêm: um arquivo simples como está, todo o resto como exibido. Como exibidos: com o estilo da camada. Bandas originais: os valores do arquivo; os de mais de 8 bits são realçados do percentil 2 ao 98</translation>
  </message>
  <message>
   <source>&amp;Bands</source>
   <translation>&amp;Bandas</translation>
  </message>
  <message>
   <source>Show these bands of the file as red, green and blue</source>
   <translation>Mostrar estas bandas do arquivo como vermelho, verde e azul</translation>
  </message>
  <message>
   <source>Red band</source>
   <translation>Banda vermelha</translation>
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
   <translation>Pixels: {size}</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
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
   <source>Draw a rectangle on the map; only what lies inside is looked at</source>
   <translation>Desenhe um retângulo no mapa; só se analisa o que fica dentro</translation>
  </message>
  <message>
   <source>Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes it, Backspace takes a corner back, Esc gives up</source>
   <translation>Desenhe um polígono no mapa; só se analisa o que fica dentro. Clique direito ou duplo o fecha, Backspace desfaz um vértice, Esc cancela</translation>
  </message>
  <message>
   <source>Take the selected features of the active polygon layer</source>
   <translation>Usar as feições selecionadas da camada de polígonos ativa</translation>
  </message>
  <message>
   <source>Look everywhere again</source>
   <translation>Voltar a analisar tudo</translation>
  </message>
  <message>
   <source>Only &amp;inside:</source>
   <translation>Só de&amp;ntro de:</translation>
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
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Layers of the series in time order</source>
   <translation>Camadas da série em ordem temporal</translation>
  </message>
  <message>
   <source>Tick the layers to compare; a double click or Return corrects a date</source>
   <translation>Marque as camadas a comparar; um duplo clique ou Enter corrige uma data</translation>
  </message>
  <message>
   <source>Each to next</source>
   <translation>Com a próxima</translation>
  </message>
  <message>
   <source>Compare each date with the next</source>
   <translation>Comparar cada data com a próxima</translation>
  </message>
  <message>
   <source>Each to first</source>
   <translation>Com a primeira</translation>
  </message>
  <message>
   <source>Compare each date with the first</source>
   <translation>Comparar cada data com a primeira</translation>
  </message>
  <message>
   <source>Which dates are compared</source>
   <translation>Quais datas são comparadas</translation>
  </message>
  <message numerus="yes">
   <source>%n comparison(s), one after the other</source>
   <translation>
    <numerusform>%n comparação</numerusform>
    <numerusform>%n comparações, uma após a outra</numerusform>
   </translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sem data</translation>
  </message>
  <message>
   <source>File of the whole scene</source>
   <translation>Arquivo da cena inteira</translation>
  </message>
  <message>
   <source>every n-th row and tile</source>
   <translation>a cada n blocos e linhas</translation>
  </message>
  <message>
   <source>random tiles</source>
   <translation>blocos aleatórios</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>como estão</translation>
  </message>
  <message>
   <source>with fewer points</source>
   <translation>com menos vértices</translation>
  </message>
  <message>
   <source>smooth, for land cover</source>
   <translation>suaves (cobertura do solo)</translation>
  </message>
  <message>
   <source>with square corners, for buildings</source>
   <translation>em ângulo reto (edificações)</translation>
  </message>
  <message>
   <source>One class at eac&amp;h place</source>
   <translation>Classes e&amp;xclusivas</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the one that is most probable there</source>
   <translation>Uma só classe em cada lugar: onde várias se sobrepõem, a mais provável</translation>
  </message>
  <message>
   <source>Keep working without &amp;QGIS</source>
   <translation>Continuar com o QGIS &amp;fechado</translation>
  </message>
  <message>
   <source>The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is closed, and what was done is kept</source>
   <translation>O motor segue até terminar, e este painel o reencontra. Caso contrário, pausa quando o QGIS é fechado, e o que foi feito fica guardado</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Quantos</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>Arq&amp;uivo</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Blocos</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Contornos</translation>
  </message>
  <message>
   <source>Also as</source>
   <translation>Também</translation>
  </message>
  <message>
   <source>Whole sce&amp;ne, into a file</source>
   <translation>Cena inteira, em GeoPac&amp;kage</translation>
  </message>
  <message>
   <source>All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused and gone on with, and shows on the map while it grows</source>
   <translation>Inteira, por maior que seja, bloco a bloco: o que se encontra vai sendo guardado em um arquivo e aparece no mapa enquanto cresce; pode-se pausar e retomar</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up on this computer yet.</source>
   <translation>Cenas inteiras precisam do motor “Servidor”, que ainda não está instalado neste computador.</translation>
  </message>
  <message>
   <source>Set it &amp;up…</source>
   <translation>Instalar o soft&amp;ware…</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pixels</translation>
  </message>
  <message>
   <source>{metres} m, {width} × {height}</source>
   <translation>{metres} m, {width} × {height}</translation>
  </message>
  <message>
   <source>{model} was taught this with {least} to {most} m per pixel; here it is {metres} m, so expect worse.</source>
   <translation>{model} aprendeu isto com {least} a {most} m por pixel; aqui são {metres} m, portanto espere resultados piores.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>O modelo</translation>
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
   <translation>Retângulo, {area}</translation>
  </message>
  <message>
   <source>Polygon, {area}</source>
   <translation>Polígono, {area}</translation>
  </message>
  <message>
   <source>Choose a polygon layer in the layers panel and select features in it first.</source>
   <translation>Primeiro escolha uma camada de polígonos no painel Camadas e selecione feições nela.</translation>
  </message>
  <message>
   <source>No feature of {name} is selected; select some on the map first.</source>
   <translation>Nenhuma feição de {name} está selecionada; selecione algumas no mapa primeiro.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) of {name}</source>
   <translation>
    <numerusform>%n feição de {name}</numerusform>
    <numerusform>%n feições de {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Olhar de novo</translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s) to look at, and {most} are allowed.</source>
   <translation>
    <numerusform>Cerca de %n bloco a analisar; são permitidos {most}.</numerusform>
    <numerusform>Cerca de %n blocos a analisar; são permitidos {most}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Aproximar</translation>
  </message>
  <message>
   <source>Only what the map shows</source>
   <translation>Só o que o mapa mostra</translation>
  </message>
  <message>
   <source>Pixels {times} times as coarse</source>
   <translation>Pixels {times} vezes mais grosseiros</translation>
  </message>
  <message numerus="yes">
   <source>Search within %n call(s)</source>
   <translation>
    <numerusform>Buscar com %n chamada</numerusform>
    <numerusform>Buscar com %n chamadas</numerusform>
   </translation>
  </message>
  <message>
   <source>As a whole scene</source>
   <translation>Como cena inteira</translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Interrompido; o que chegou fica guardado e pode continuar daí.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>O modelo {model} está disponível.</translation>
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
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The job was stopped before a part of it was done; run it again.</source>
   <translation>A tarefa foi interrompida antes que uma parte estivesse pronta; execute de novo.</translation>
  </message>
  <message>
   <source>{program} cannot be started ({reason}); check the installation.</source>
   <translation>{program} não pode ser iniciado ({reason}); verifique a instalação.</translation>
  </message>
  <message>
   <source>The plugin's engine is missing in {folder}; install the plugin again.</source>
   <translation>O motor do complemento falta em {folder}; instale o complemento de novo.</translation>
  </message>
  <message>
   <source>There is no engine called {name}; choose {starter} or {server}.</source>
   <translation>Não há motor chamado {name}; escolha {starter} ou {server}.</translation>
  </message>
  <message>
   <source>The engine sent something that is no event; restart it.</source>
   <translation>O motor enviou algo que não é um evento; reinicie-o.</translation>
  </message>
  <message>
   <source>'{text}' is no address of a server; give it as http://127.0.0.1:8000.</source>
   <translation>“{text}” não é o endereço de um servidor; informe-o como http://127.0.0.1:8000.</translation>
  </message>
  <message>
   <source>The captured picture {file} is gone; capture it again.</source>
   <translation>A imagem capturada {file} não existe mais; capture-a de novo.</translation>
  </message>
  <message>
   <source>The server at {address} does not answer; start it again.</source>
   <translation>O servidor em {address} não responde; inicie-o de novo.</translation>
  </message>
  <message>
   <source>The server sent something that is not understood; start it again.</source>
   <translation>O servidor enviou algo que não se entende; inicie-o de novo.</translation>
  </message>
  <message>
   <source>What answers there is no RSVLM server (HTTP {status}); check its address.</source>
   <translation>O que responde ali não é um servidor RSVLM (HTTP {status}); verifique o endereço.</translation>
  </message>
  <message>
   <source>Whole scenes need the server on this computer; set it up with More models.</source>
   <translation>Cenas inteiras precisam do servidor neste computador; instale-o com “Mais modelos”.</translation>
  </message>
  <message>
   <source>One date is a raster file and the other is pixels; give both in the same way.</source>
   <translation>Uma data é um arquivo raster e a outra são pixels; informe ambas do mesmo modo.</translation>
  </message>
  <message>
   <source>{first} and {second} do not overlap: the first covers {extent}, the second {other}; choose two dates of the same place.</source>
   <translation>{first} e {second} não se sobrepõem: o primeiro cobre {extent}, o segundo {other}; escolha duas datas do mesmo lugar.</translation>
  </message>
  <message>
   <source>The two dates have no coordinate system and their pixels do not coincide; give both a CRS.</source>
   <translation>As duas datas não têm sistema de coordenadas e seus pixels não coincidem; atribua um SRC a ambas.</translation>
  </message>
  <message>
   <source>{name} was resampled to the pixels of {other}.</source>
   <translation>{name} foi reamostrado para os pixels de {other}.</translation>
  </message>
  <message>
   <source>One of the two dates has a coordinate system and the other has none; give both the same.</source>
   <translation>Uma das duas datas tem sistema de coordenadas e a outra não; atribua o mesmo a ambas.</translation>
  </message>
  <message>
   <source>The two pictures have no place and differ in size, {first} and {second} pixels; give both the same size or a georeference.</source>
   <translation>As duas imagens não têm posição e diferem em tamanho, {first} e {second} pixels; dê a ambas o mesmo tamanho ou uma georreferência.</translation>
  </message>
  <message>
   <source>{path} cannot be put on the grid of the other date; reproject it first.</source>
   <translation>{path} não pode ser posto na grade da outra data; reprojete-o antes.</translation>
  </message>
  <message>
   <source>The two dates</source>
   <translation>As duas datas</translation>
  </message>
  <message>
   <source>The two dates cannot be put on one grid; reproject one of them first.</source>
   <translation>As duas datas não podem ser postas em uma mesma grade; reprojete uma delas antes.</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>seu próprio SRC</translation>
  </message>
  <message>
   <source>{numbers} in {crs}</source>
   <translation>{numbers} ({crs})</translation>
  </message>
  <message>
   <source>The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); choose a smaller extent, or the server for whole scenes.</source>
   <translation>A imagem tem {width} x {height} pixels, mais do que o motor pequeno aceita de uma vez ({most} milhões); escolha uma extensão menor, ou o servidor para cenas inteiras.</translation>
  </message>
  <message>
   <source>The pixels of {path} cannot be handed over ({reason}); free some disk space.</source>
   <translation>Os pixels de {path} não podem ser entregues ({reason}); libere espaço em disco.</translation>
  </message>
  <message>
   <source>{path} could not be read; it may be damaged, get it again.</source>
   <translation>{path} não pôde ser lido; pode estar danificado, obtenha-o de novo.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.</source>
   <translation>{path} não pode ser lido como raster; escolha um GeoTIFF, JPEG, PNG ou similar.</translation>
  </message>
  <message>
   <source>{path} does not exist; check the path.</source>
   <translation>{path} não existe; verifique o caminho.</translation>
  </message>
  <message>
   <source>The raster</source>
   <translation>O raster</translation>
  </message>
  <message>
   <source>{path} holds several rasters and none of its own; choose one of its subdatasets.</source>
   <translation>{path} contém vários rasters e nenhum próprio; escolha um de seus subconjuntos de dados.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; make an amplitude image of it first.</source>
   <translation>{path} contém números complexos; faça antes uma imagem de amplitude.</translation>
  </message>
  <message>
   <source>{name} is placed by control points; it was warped to a north-up grid.</source>
   <translation>{name} é posicionado por pontos de controle; foi transformado para uma grade orientada ao norte.</translation>
  </message>
  <message>
   <source>The georeference {affine} has no area; repair the raster's geotransform.</source>
   <translation>A georreferência {affine} não tem área; repare a geotransformação do raster.</translation>
  </message>
  <message>
   <source>{name} has no coordinate system; features are in its own coordinates.</source>
   <translation>{name} não tem sistema de coordenadas; as feições estão em suas próprias coordenadas.</translation>
  </message>
  <message>
   <source>{path} has no band {band}; choose among 1 to {count}.</source>
   <translation>{path} não tem a banda {band}; escolha entre 1 e {count}.</translation>
  </message>
  <message>
   <source>{path} has nothing but an alpha band; choose a raster with image bands.</source>
   <translation>{path} tem apenas uma banda alfa; escolha um raster com bandas de imagem.</translation>
  </message>
  <message>
   <source>{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.</source>
   <translation>{name} não informa quais bandas são vermelho, verde e azul; foram usadas {numbers}, nesta ordem.</translation>
  </message>
  <message>
   <source>The window {window} lies outside {path}, which has {width} x {height} pixels; choose a window inside it.</source>
   <translation>A janela {window} fica fora de {path}, que tem {width} x {height} pixels; escolha uma dentro.</translation>
  </message>
  <message>
   <source>The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it.</source>
   <translation>A extensão {wanted} fica fora da camada, que cobre {covers}; escolha uma dentro.</translation>
  </message>
  <message>
   <source>{path} could not be read ({reason}); it may be damaged, get it again.</source>
   <translation>{path} não pôde ser lido ({reason}); pode estar danificado, obtenha-o de novo.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS; the dock finds it again.</source>
   <translation>A tarefa continua sem o QGIS; reencontre-a entre as cenas inteiras.</translation>
  </message>
  <message>
   <source>The server was stopped; run the job again.</source>
   <translation>O servidor foi parado; execute a tarefa de novo.</translation>
  </message>
  <message>
   <source>The job could not be sent ({kind}); the log has the details.</source>
   <translation>A tarefa não pôde ser enviada ({kind}); o registro tem os detalhes.</translation>
  </message>
  <message>
   <source>The server no longer tells how the job goes on; run it again.</source>
   <translation>O servidor não informa mais o andamento da tarefa; execute-a de novo.</translation>
  </message>
  <message>
   <source>The captured picture is in no file; capture it again.</source>
   <translation>A imagem capturada não está em nenhum arquivo; capture-a de novo.</translation>
  </message>
  <message>
   <source>The server is not installed; set it up with More models, or use the built-in engine.</source>
   <translation>O servidor não está instalado; instale-o com “Mais modelos” ou use o motor integrado.</translation>
  </message>
  <message>
   <source>The server did not start; its log tells why.</source>
   <translation>O servidor não iniciou; o registro dele informa o motivo.</translation>
  </message>
  <message>
   <source>The server ended unexpectedly; press Run to start it again.</source>
   <translation>O servidor terminou inesperadamente; pressione Executar para iniciá-lo de novo.</translation>
  </message>
  <message>
   <source>The built-in engine has no model '{model}'; choose the server.</source>
   <translation>O motor integrado não tem o modelo “{model}”; escolha o servidor.</translation>
  </message>
  <message>
   <source>The engine was stopped; run the job again.</source>
   <translation>O motor foi parado; execute a tarefa de novo.</translation>
  </message>
  <message>
   <source>The picture could not be read ({kind}); try another.</source>
   <translation>A imagem não pôde ser lida ({kind}); tente outra.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; press Run to start it again.</source>
   <translation>O motor enviou algo que não se entende; pressione Executar para iniciá-lo de novo.</translation>
  </message>
  <message>
   <source>The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.</source>
   <translation>O modelo roda dentro do QGIS, porque nenhum Python pôde ser iniciado ao lado; o mapa pode engasgar enquanto isso.</translation>
  </message>
  <message>
   <source>The engine did not start; its log tells why.</source>
   <translation>O motor não iniciou; o registro dele informa o motivo.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly; press Run to start it again.</source>
   <translation>O motor terminou inesperadamente; pressione Executar para iniciá-lo de novo.</translation>
  </message>
  <message>
   <source>The engine no longer answers; press Run to start it again.</source>
   <translation>O motor não responde mais; pressione Executar para iniciá-lo de novo.</translation>
  </message>
  <message>
   <source>The engine cannot be loaded ({reason}); install the plugin again.</source>
   <translation>O motor não pode ser carregado ({reason}); instale o complemento de novo.</translation>
  </message>
 </context>
 <context>
  <name>Evaluate</name>
  <message>
   <source>Evaluate: {name}</source>
   <translation>Avaliar: {name}</translation>
  </message>
  <message>
   <source>areas: every square metre counts</source>
   <translation>áreas: cada metro quadrado conta</translation>
  </message>
  <message>
   <source>objects, paired one to one</source>
   <translation>objetos, emparelhados um a um</translation>
  </message>
  <message>
   <source>objects, as detections are measured (DOTA)</source>
   <translation>objetos, como se medem as detecções (DOTA)</translation>
  </message>
  <message>
   <source>&amp;Leave out what was rejected in the review</source>
   <translation>&amp;Omitir o que foi rejeitado na revisão</translation>
  </message>
  <message>
   <source>In the reference</source>
   <translation>Na referência</translation>
  </message>
  <message>
   <source>In the result</source>
   <translation>No resultado</translation>
  </message>
  <message>
   <source>Which class of the reference is which of the result</source>
   <translation>Qual classe da referência corresponde a qual do resultado</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Referência</translation>
  </message>
  <message>
   <source>&amp;Field with its classes</source>
   <translation>&amp;Campo com as classes</translation>
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation>Com&amp;parar</translation>
  </message>
  <message>
   <source>Least &amp;overlap (IoU)</source>
   <translation>&amp;Sobreposição mínima (IoU)</translation>
  </message>
  <message>
   <source>&amp;Evaluate</source>
   <translation>&amp;Avaliar</translation>
  </message>
  <message>
   <source>The reference counts where it was searched, and nowhere else.</source>
   <translation>A referência conta onde houve exame, e em nenhum outro lugar.</translation>
  </message>
  <message>
   <source>Add a polygon layer that says what is really there.</source>
   <translation>Adicione uma camada de polígonos que diga o que há na realidade.</translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(omitida)</translation>
  </message>
  <message>
   <source>The reference {name} has no polygons; choose another layer.</source>
   <translation>A referência {name} não tem polígonos; escolha outra camada.</translation>
  </message>
  <message>
   <source>The evaluation was stopped.</source>
   <translation>A avaliação foi interrompida.</translation>
  </message>
  <message>
   <source>The layer does not say where it was searched: the whole reference counts.</source>
   <translation>A camada não informa onde foi examinado: toda a referência conta.</translation>
  </message>
  <message>
   <source>The search was stopped before its end; what it did not reach counts as missed.</source>
   <translation>O exame foi interrompido antes do fim; o que não foi alcançado conta como omissão.</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Acertos</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Falsos alarmes</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>Omissões</translation>
  </message>
  <message>
   <source>The evaluation {file} cannot be opened; it was moved or removed.</source>
   <translation>A avaliação {file} não pode ser aberta; foi movida ou removida.</translation>
  </message>
  <message>
   <source>Compared by area: every spot counts once.</source>
   <translation>Comparado por área: cada lugar conta uma vez.</translation>
  </message>
  <message>
   <source>Compared object by object, one to one: found where both overlap by {percent} % or more (IoU).</source>
   <translation>Comparado objeto a objeto, um a um: encontrado se ambos se sobrepõem em {percent} % ou mais (IoU).</translation>
  </message>
  <message>
   <source>Compared object by object: each points to the one that it overlaps most, and the first of them with {percent} % or more (IoU) has found it.</source>
   <translation>Comparado objeto a objeto: cada um aponta para aquele a que mais se sobrepõe, e o primeiro deles com {percent} % ou mais (IoU) o encontrou.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisão</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Revocação</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>em conjunto</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>Nothing was found, so there is no precision.</source>
   <translation>Nada foi encontrado, portanto não há precisão.</translation>
  </message>
  <message>
   <source>The reference has nothing where it was searched, so there is no recall.</source>
   <translation>A referência não tem nada onde foi examinado, portanto não há revocação.</translation>
  </message>
  <message numerus="yes">
   <source>%n object(s) at the edge of what was searched do not count.</source>
   <translation>
    <numerusform>%n objeto na borda do que foi examinado não conta.</numerusform>
    <numerusform>%n objetos na borda do que foi examinado não contam.</numerusform>
   </translation>
  </message>
  <message>
   <source>there / found</source>
   <translation>real / encontrado</translation>
  </message>
  <message>
   <source>all features</source>
   <translation>todas as feições</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Números</translation>
  </message>
  <message>
   <source>What was taken for what</source>
   <translation>O que foi tomado pelo quê</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Cop&amp;iar os números</translation>
  </message>
  <message>
   <source>Evaluation: {name}</source>
   <translation>Avaliação: {name}</translation>
  </message>
  <message>
   <source>RSVLM: evaluating</source>
   <translation>RSVLM: avaliando</translation>
  </message>
 </context>
 <context>
  <name>Improve</name>
  <message>
   <source>After</source>
   <translation>Depois</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Tiles that nothing was learned from</source>
   <translation>Blocos com que nada foi aprendido</translation>
  </message>
  <message>
   <source>The comparison {file} cannot be opened; it was moved or removed.</source>
   <translation>A comparação {file} não pode ser aberta; foi movida ou removida.</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Antes e depois</translation>
  </message>
  <message>
   <source>Stopped; nothing was learned.</source>
   <translation>Interrompido; nada foi aprendido.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Melhorar o modelo</translation>
  </message>
  <message>
   <source>Set &amp;up…</source>
   <translation>Ins&amp;talar…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Of one processor core for learning; reading and examining come on top.</source>
   <translation>De um núcleo do processador para aprender; a leitura e o exame vêm à parte.</translation>
  </message>
  <message>
   <source>own use only</source>
   <translation>só para uso próprio</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Acompanha o que foi aprendido, para quem o receber de você.</translation>
  </message>
  <message>
   <source>&amp;Class to learn</source>
   <translation>&amp;Classe a aprender</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <source>&amp;Time to learn</source>
   <translation>Te&amp;mpo para aprender</translation>
  </message>
  <message>
   <source>L&amp;icence</source>
   <translation>&amp;Licença</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>The small model learns one class from what you decided in reviews, on this computer. It is then examined where it did not learn; only then you say whether to keep it. The model itself stays as it is.</source>
   <translation>O modelo pequeno aprende uma classe com o que você decidiu em revisões, neste computador. Depois é examinado onde não aprendeu; só então você diz se quer guardar o resultado. O próprio modelo fica como está.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Aprender com</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>desenhadas à mão</translation>
  </message>
  <message>
   <source>places</source>
   <translation>lugares</translation>
  </message>
  <message>
   <source>Reviewed layers to learn from</source>
   <translation>Camadas revisadas com que aprender</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>&amp;Aprender</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Interromper</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Interrompendo…</translation>
  </message>
  <message>
   <source>{label} ({count} examples)</source>
   <translation>{label} ({count} exemplos)</translation>
  </message>
  <message>
   <source>There is no result in the project; review one first.</source>
   <translation>Não há resultado no projeto; revise um antes.</translation>
  </message>
  <message>
   <source>Choose a layer that you have reviewed.</source>
   <translation>Escolha uma camada que você tenha revisado.</translation>
  </message>
  <message>
   <source>Looking through the layers…</source>
   <translation>Percorrendo as camadas…</translation>
  </message>
  <message>
   <source>Collecting what was reviewed…</source>
   <translation>Reunindo o que foi revisado…</translation>
  </message>
  <message>
   <source>RSVLM: collecting what was reviewed</source>
   <translation>RSVLM: reunindo o que foi revisado</translation>
  </message>
  <message>
   <source>Suggesting needs the full engine on this computer; set it up in the menu.</source>
   <translation>Sugerir requer o motor completo neste computador; instale-o no menu.</translation>
  </message>
  <message>
   <source>Looking for the tiles that are most worth a review…</source>
   <translation>Procurando os blocos que mais vale a pena revisar…</translation>
  </message>
  <message>
   <source>RSVLM: what to review next</source>
   <translation>RSVLM: o que revisar a seguir</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.</source>
   <translation>Bloco {number} de {count}: o modelo está inseguro, e nada parecido foi revisado.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure here.</source>
   <translation>Bloco {number} de {count}: o modelo está inseguro aqui.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: nothing like it was reviewed yet.</source>
   <translation>Bloco {number} de {count}: nada parecido foi revisado ainda.</translation>
  </message>
  <message>
   <source>Tile {number} of {count} worth a look.</source>
   <translation>Bloco {number} de {count} que vale a pena olhar.</translation>
  </message>
  <message>
   <source>What was learned: {name}</source>
   <translation>O que foi aprendido: {name}</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Números</translation>
  </message>
  <message>
   <source>On the map:</source>
   <translation>No mapa:</translation>
  </message>
  <message>
   <source>&amp;before</source>
   <translation>ant&amp;es</translation>
  </message>
  <message>
   <source>&amp;after</source>
   <translation>&amp;depois</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Co&amp;piar os números</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <source>&amp;Throw away</source>
   <translation>Descarta&amp;r</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decidir depois</translation>
  </message>
  <message>
   <source>It waits here until QGIS or its engine ends, then it is gone.</source>
   <translation>Espera aqui até que o QGIS ou o motor termine; depois se perde.</translation>
  </message>
  <message>
   <source>RSVLM: looking through reviews</source>
   <translation>RSVLM: percorrendo as revisões</translation>
  </message>
  <message>
   <source>Learning needs the full engine (with PyTorch), which is not set up yet.</source>
   <translation>Aprender requer o motor completo (com PyTorch), que ainda não está instalado.</translation>
  </message>
  <message>
   <source>The server is on another computer; learning needs an engine on this one.</source>
   <translation>O servidor está em outro computador; aprender requer um motor neste.</translation>
  </message>
  <message>
   <source>Look at it…</source>
   <translation>Ver…</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name}: {verdict}</translation>
  </message>
  <message>
   <source>RSVLM: comparing before and after</source>
   <translation>RSVLM: comparando antes e depois</translation>
  </message>
  <message>
   <source>Use it now</source>
   <translation>Usar agora</translation>
  </message>
  <message>
   <source>Kept as {model}.</source>
   <translation>Guardado como {model}.</translation>
  </message>
  <message>
   <source>Thrown away; the model is as it was.</source>
   <translation>Descartado; o modelo está como era.</translation>
  </message>
  <message>
   <source>{name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>{name} não informa de qual cena é; só as camadas criadas pelo RSVLM informam.</translation>
  </message>
  <message>
   <source>The pixels of {name} were rendered and not kept; nothing can be suggested.</source>
   <translation>Os pixels de {name} foram renderizados e não foram guardados; nada pode ser sugerido.</translation>
  </message>
  <message>
   <source>Stopped; nothing was suggested.</source>
   <translation>Interrompido; nada foi sugerido.</translation>
  </message>
  <message>
   <source>The engine can suggest nothing; the log tells why.</source>
   <translation>O motor não consegue sugerir nada; o registro informa por quê.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet; accept, correct or reject some features first.</source>
   <translation>Nada foi revisado ainda; aceite, corrija ou rejeite algumas feições antes.</translation>
  </message>
  <message>
   <source>{count} examples are few: with 50 or more it learns better.</source>
   <translation>{count} exemplos são poucos: com 50 ou mais aprende melhor.</translation>
  </message>
  <message>
   <source>Not every feature was decided on, so ground without one is not known to be empty; it learns more from layers that were reviewed to the end.</source>
   <translation>Nem toda feição foi decidida, portanto não se sabe se o terreno sem feições está vazio; aprende-se mais com camadas revisadas até o fim.</translation>
  </message>
  <message>
   <source>Everything of “{label}” was rejected; accept or draw what is right.</source>
   <translation>Tudo de “{label}” foi rejeitado; aceite ou desenhe o que está certo.</translation>
  </message>
  <message>
   <source>All that is right lies in one place; review in a second one, so that what is learned can be examined where it was not learned.</source>
   <translation>Tudo o que está certo fica em um só lugar; revise em um segundo, para que o aprendido possa ser examinado onde não foi aprendido.</translation>
  </message>
  <message>
   <source>Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer.</source>
   <translation>Nada indica o que não é “{label}”; rejeite o que está errado ou decida sobre todas as feições de uma camada.</translation>
  </message>
  <message>
   <source>{name} compares dates; it is learned from layers of one picture.</source>
   <translation>{name} compara datas; aprende-se com camadas de uma só imagem.</translation>
  </message>
  <message>
   <source>{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.</source>
   <translation>{name} foi criada de pixels renderizados, que não foram guardados; execute de novo em um arquivo raster e revise isso.</translation>
  </message>
  <message>
   <source>The picture {file} of {name} is no longer there; put it back.</source>
   <translation>A imagem {file} de {name} não está mais lá; coloque-a de volta.</translation>
  </message>
  <message>
   <source>“{name}” is no name for it; take letters, digits, - and _, {count} at most.</source>
   <translation>“{name}” não serve de nome; use letras, algarismos, - e _, no máximo {count}.</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already; take another name.</source>
   <translation>Já existe um aprendizado chamado {name}; use outro nome.</translation>
  </message>
  <message>
   <source>Reading what was reviewed</source>
   <translation>Lendo o que foi revisado</translation>
  </message>
  <message>
   <source>Examining the model as it is</source>
   <translation>Examinando o modelo como está</translation>
  </message>
  <message>
   <source>Looking at pictures</source>
   <translation>Olhando imagens</translation>
  </message>
  <message>
   <source>Learning to see it</source>
   <translation>Aprendendo a ver</translation>
  </message>
  <message>
   <source>Learning to say it</source>
   <translation>Aprendendo a nomear</translation>
  </message>
  <message>
   <source>Examining what it has learned</source>
   <translation>Examinando o que aprendeu</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Começando…</translation>
  </message>
  <message>
   <source>{text}: {done} of {total}</source>
   <translation>{text}: {done} de {total}</translation>
  </message>
  <message>
   <source>{text}; about {time} left</source>
   <translation>{text}; faltam cerca de {time}</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before and has forgotten some of what it knew.</source>
   <translation>Delimita “{label}” melhor que antes e esqueceu parte do que sabia.</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before.</source>
   <translation>Delimita “{label}” melhor que antes.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than calling everything so would.</source>
   <translation>Não delimita “{label}” melhor do que se chamasse tudo assim.</translation>
  </message>
  <message>
   <source>It outlines “{label}” worse than before.</source>
   <translation>Delimita “{label}” pior que antes.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than before.</source>
   <translation>Não delimita “{label}” melhor que antes.</translation>
  </message>
  <message>
   <source>Everything called so</source>
   <translation>Tudo chamado assim</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Sobreposição (IoU)</translation>
  </message>
  <message>
   <source>Of what it calls so, right</source>
   <translation>Do que chama assim, certo</translation>
  </message>
  <message>
   <source>Of what is there, found</source>
   <translation>Do que existe, encontrado</translation>
  </message>
  <message>
   <source>Learned from {learned} tiles, examined on {held} others that it did not learn from.</source>
   <translation>Aprendido com {learned} blocos, examinado em {held} outros com que não aprendeu.</translation>
  </message>
  <message>
   <source>These are few: the figures are rough.</source>
   <translation>São poucos: os números são aproximados.</translation>
  </message>
  <message>
   <source>It has forgotten some of what it knew: of other classes {share} is as before.</source>
   <translation>Esqueceu parte do que sabia: das outras classes, {share} está como antes.</translation>
  </message>
  <message>
   <source>It has forgotten next to nothing: of other classes {share} is as before.</source>
   <translation>Não esqueceu quase nada: das outras classes, {share} está como antes.</translation>
  </message>
  <message>
   <source>It has forgotten little: of other classes {share} is as before.</source>
   <translation>Esqueceu pouco: das outras classes, {share} está como antes.</translation>
  </message>
  <message>
   <source>Most has changed for “{label}”: {share} is as before.</source>
   <translation>O que mais mudou foi “{label}”: {share} está como antes.</translation>
  </message>
  <message>
   <source>On the test picture with the pond: {before} before, {after} now (IoU).</source>
   <translation>Na imagem de teste com o lago: {before} antes, {after} agora (IoU).</translation>
  </message>
  <message>
   <source>IoU {before} → {after} on {held} tiles held out (everything called so: {all})</source>
   <translation>IoU {before} → {after} em {held} blocos reservados (tudo chamado assim: {all})</translation>
  </message>
 </context>
 <context>
  <name>Installing</name>
  <message>
   <source>Folder of the environment</source>
   <translation>Pasta do ambiente</translation>
  </message>
  <message>
   <source>&amp;Without a network, from a folder of wheels</source>
   <translation>Sem &amp;rede, de uma pasta de wheels</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Pasta de wheels</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
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
   <translation>I&amp;nterromper</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>R&amp;emover…</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Verificar de novo</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processador</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 12.6</source>
   <translation>Placa NVIDIA, CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 13.0</source>
   <translation>Placa NVIDIA, CUDA 13.0</translation>
  </message>
  <message>
   <source>As the package index has it</source>
   <translation>A do índice de pacotes</translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>cerca de %n minuto</numerusform>
    <numerusform>cerca de %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>A baixar</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>cerca de {size}</translation>
  </message>
  <message>
   <source>On the disk</source>
   <translation>No disco</translation>
  </message>
  <message>
   <source>about {size}, {needed} meanwhile; {free} are free</source>
   <translation>cerca de {size}, {needed} durante a instalação; há {free} livres</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Duração</translation>
  </message>
  <message>
   <source>To know</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <source>&amp;Set up again</source>
   <translation>Insta&amp;lar de novo</translation>
  </message>
  <message>
   <source>Everything goes into this one folder; QGIS' own Python is left alone.</source>
   <translation>Tudo vai para esta única pasta; o Python do próprio QGIS não é tocado.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>C&amp;ontinuar</translation>
  </message>
  <message>
   <source>It was begun; what is done is not done again.</source>
   <translation>Já tinha começado; o que está feito não é refeito.</translation>
  </message>
  <message>
   <source>The environment is here; choose the engine “Server” in the dock.</source>
   <translation>O ambiente está pronto; escolha o motor “Servidor” no painel.</translation>
  </message>
  <message>
   <source>The environment was made by another version of the plugin; set it up again.</source>
   <translation>O ambiente foi criado por outra versão do complemento; instale-o de novo.</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Excluindo…</translation>
  </message>
  <message>
   <source>Making the environment…</source>
   <translation>Criando o ambiente…</translation>
  </message>
  <message>
   <source>Fetching torch, the largest part…</source>
   <translation>Baixando o torch, a maior parte…</translation>
  </message>
  <message>
   <source>Fetching the other packages…</source>
   <translation>Baixando os outros pacotes…</translation>
  </message>
  <message>
   <source>Trying it out…</source>
   <translation>Testando…</translation>
  </message>
  <message>
   <source>This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu removes these, before. Press Remove again to do it.</source>
   <translation>Isto exclui a pasta com tudo o que há nela e seus registros. Os modelos ficam; “Modelos…”, no menu do painel, os remove, antes disto. Pressione Remover outra vez para fazê-lo.</translation>
  </message>
  <message>
   <source>Large models, whole scenes and training need torch and more in a folder of their own. The small model needs none of this.</source>
   <translation>Modelos grandes, cenas inteiras e treinamento precisam do torch e de mais coisas em uma pasta própria. O modelo pequeno não precisa de nada disso.</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Pasta</translation>
  </message>
  <message>
   <source>Made wit&amp;h</source>
   <translation>&amp;Criado com</translation>
  </message>
  <message>
   <source>&amp;Computes on</source>
   <translation>Calc&amp;ula em</translation>
  </message>
  <message>
   <source>What is done is written here and into install.log.</source>
   <translation>O que é feito fica escrito aqui e em install.log.</translation>
  </message>
  <message>
   <source>More models</source>
   <translation>Mais modelos</translation>
  </message>
  <message>
   <source>&amp;Install on this computer</source>
   <translation>&amp;Instalar neste computador</translation>
  </message>
  <message>
   <source>&amp;Use a server that runs already</source>
   <translation>Usar um &amp;servidor já em execução</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copiar &amp;diagnóstico</translation>
  </message>
  <message>
   <source>Setting up failed in a way that is not known; the log below tells what happened.</source>
   <translation>A instalação falhou por uma causa desconhecida; o registro abaixo informa o que aconteceu.</translation>
  </message>
  <message>
   <source>The disk is full; make room or choose a folder on another disk, then go on.</source>
   <translation>O disco está cheio; libere espaço ou escolha uma pasta em outro disco e continue.</translation>
  </message>
  <message>
   <source>A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.</source>
   <translation>Uma proteção deste computador bloqueou um programa; pergunte a quem o administra ou use um servidor já em execução.</translation>
  </message>
  <message>
   <source>Something may not be written; choose a folder of your own, then go on.</source>
   <translation>Não há permissão para gravar algo; escolha uma pasta sua e continue.</translation>
  </message>
  <message>
   <source>The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.</source>
   <translation>O proxy recusou; configure-o com o usuário dele no QGIS (Opções, Rede) ou use uma pasta de wheels.</translation>
  </message>
  <message>
   <source>The connection is inspected with a certificate that is not trusted here; have it added to those of the system, install uv, or use a folder of wheels.</source>
   <translation>A conexão é inspecionada com um certificado que aqui não é confiável; peça para adicioná-lo aos do sistema, instale o uv ou use uma pasta de wheels.</translation>
  </message>
  <message>
   <source>This Python lacks venv or pip; install them (python3-venv), choose another one, or uv.</source>
   <translation>Falta venv ou pip a este Python; instale-os (python3-venv), escolha outro ou instale o uv.</translation>
  </message>
  <message>
   <source>The package index cannot be reached; check the network and go on, or use a folder of wheels.</source>
   <translation>O índice de pacotes não pode ser acessado; verifique a rede e continue, ou use uma pasta de wheels.</translation>
  </message>
  <message>
   <source>A file came damaged; go on to fetch it anew, or copy the folder of wheels again.</source>
   <translation>Um arquivo chegou danificado; continue para baixá-lo de novo ou copie outra vez a pasta de wheels.</translation>
  </message>
  <message>
   <source>This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.</source>
   <translation>Este Python não serve; escolha um de {oldest} a {newest} ou instale o uv, que traz um.</translation>
  </message>
  <message>
   <source>A package is missing where it was looked for; choose another build or Python, or complete the folder of wheels.</source>
   <translation>Falta um pacote onde foi procurado; escolha outra compilação ou outro Python, ou complete a pasta de wheels.</translation>
  </message>
  <message>
   <source>A library of the system is too old or missing; update the system, or use a server that runs already.</source>
   <translation>Uma biblioteca do sistema é antiga demais ou falta; atualize o sistema ou use um servidor já em execução.</translation>
  </message>
  <message>
   <source>{folder} holds other things; choose an empty folder.</source>
   <translation>{folder} contém outras coisas; escolha uma pasta vazia.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}); choose another folder.</source>
   <translation>Não é possível gravar em {folder} ({reason}); escolha outra pasta.</translation>
  </message>
  <message>
   <source>{folder} was not made by RSVLM and is left as it is.</source>
   <translation>{folder} não foi criada pelo RSVLM e fica como está.</translation>
  </message>
  <message>
   <source>{folder} could not be deleted whole; close what uses it and remove again.</source>
   <translation>{folder} não pôde ser excluída por inteiro; feche o que a usa e remova de novo.</translation>
  </message>
  <message>
   <source>There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.</source>
   <translation>Não há aqui nenhum Python de {oldest} a {newest}; instale um, ou o uv, que traz um, e verifique de novo.</translation>
  </message>
  <message>
   <source>A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings one, then look again.</source>
   <translation>É preciso um Python de {oldest} a {newest}, e aqui há {there}; instale um, ou o uv, que traz um, e verifique de novo.</translation>
  </message>
  <message>
   <source>Choose the folder of wheels.</source>
   <translation>Escolha a pasta de wheels.</translation>
  </message>
  <message>
   <source>{needed} are needed and {free} are free; make room or choose a folder on another disk.</source>
   <translation>São necessários {needed} e há {free} livres; libere espaço ou escolha uma pasta em outro disco.</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: large models run on the processor, which takes minutes.</source>
   <translation>Nenhuma placa NVIDIA foi encontrada: os modelos grandes são executados no processador, o que leva minutos.</translation>
  </message>
  <message>
   <source>Found {card}, {memory}, driver {driver}.</source>
   <translation>Encontrada: {card}, {memory}, driver {driver}.</translation>
  </message>
  <message>
   <source>The build for the processor leaves this card unused.</source>
   <translation>A compilação para o processador deixa esta placa sem uso.</translation>
  </message>
  <message>
   <source>Another build fits the driver of this card better.</source>
   <translation>Outra compilação combina melhor com o driver desta placa.</translation>
  </message>
  <message>
   <source>Goes through the proxy {proxy}.</source>
   <translation>Passa pelo proxy {proxy}.</translation>
  </message>
  <message>
   <source>{folder} is no installed plugin; install the ZIP, or run make setup.</source>
   <translation>{folder} não é um complemento instalado; instale o ZIP ou execute make setup.</translation>
  </message>
  <message>
   <source>{file} is missing or damaged; install the plugin again.</source>
   <translation>{file} falta ou está danificado; instale o complemento de novo.</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Examinando este computador…</translation>
  </message>
  <message>
   <source>Another QGIS sets it up already; wait for it.</source>
   <translation>Outro QGIS já o está instalando; aguarde.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Interrompendo…</translation>
  </message>
  <message>
   <source>Done; the server starts in the dock, where models can be chosen.</source>
   <translation>Pronto; o servidor inicia no painel, onde os modelos podem ser escolhidos.</translation>
  </message>
  <message>
   <source>Self-test {outcome}.</source>
   <translation>Autoteste: {outcome}.</translation>
  </message>
  <message>
   <source>Stopped; what is done is kept, and it can go on from there.</source>
   <translation>Interrompido; o que foi feito fica guardado e pode continuar daí.</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>Removido.</translation>
  </message>
 </context>
 <context>
  <name>Label</name>
  <message>
   <source>Label features: {name}</source>
   <translation>Rotular feições: {name}</translation>
  </message>
  <message>
   <source>Ask about: {name}</source>
   <translation>Perguntar sobre: {name}</translation>
  </message>
  <message>
   <source>&amp;Classes</source>
   <translation>&amp;Classes</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Pergunta</translation>
  </message>
  <message>
   <source>A sentence, such as “A harbour in winter.”</source>
   <translation>Uma frase, como “A harbour in winter.”</translation>
  </message>
  <message>
   <source>Con&amp;text</source>
   <translation>Conte&amp;xto</translation>
  </message>
  <message>
   <source>&amp;Look at</source>
   <translation>A&amp;nalisar</translation>
  </message>
  <message>
   <source>Ask for a &amp;reason (takes longer)</source>
   <translation>Pedir uma &amp;justificativa (demora mais)</translation>
  </message>
  <message>
   <source>A co&amp;py (GeoPackage)</source>
   <translation>Uma cóp&amp;ia (GeoPackage)</translation>
  </message>
  <message>
   <source>The layer itself (can be &amp;undone)</source>
   <translation>A própria camada (pode-se &amp;desfazer)</translation>
  </message>
  <message>
   <source>Write into</source>
   <translation>Gravar em</translation>
  </message>
  <message>
   <source>Fields be&amp;gin with</source>
   <translation>Pre&amp;fixo dos campos</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>{done} of {total} features</source>
   <translation>{done} de {total} feições</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>&amp;Rotular</translation>
  </message>
  <message>
   <source>&amp;Ask</source>
   <translation>Per&amp;guntar</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>In&amp;terromper</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>Só feições &amp;selecionadas</translation>
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
   <translation>O que o mapa mostra</translation>
  </message>
  <message>
   <source>File of the copy</source>
   <translation>Arquivo da cópia</translation>
  </message>
  <message>
   <source>A new file among the results</source>
   <translation>Um novo arquivo entre os resultados</translation>
  </message>
  <message>
   <source>Classes from elsewhere</source>
   <translation>Classes de outra origem</translation>
  </message>
  <message>
   <source>&amp;Values of a field</source>
   <translation>&amp;Valores de um campo</translation>
  </message>
  <message>
   <source>&amp;Lines of a text file…</source>
   <translation>&amp;Linhas de um arquivo de texto…</translation>
  </message>
  <message>
   <source>Classes, one a line</source>
   <translation>Classes, uma por linha</translation>
  </message>
  <message>
   <source>Text (*.txt *.csv);;All files (*)</source>
   <translation>Texto (*.txt *.csv);;Todos os arquivos (*)</translation>
  </message>
  <message>
   <source>The file {file} cannot be read as text; choose another one.</source>
   <translation>O arquivo {file} não pode ser lido como texto; escolha outro.</translation>
  </message>
  <message>
   <source>{name} has {count} different values; 2 to {most} can be classes.</source>
   <translation>{name} tem {count} valores diferentes; de 2 a {most} podem ser classes.</translation>
  </message>
  <message>
   <source>The file {file} holds no labelled layer; choose another name.</source>
   <translation>O arquivo {file} não contém nenhuma camada rotulada; escolha outro nome.</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>não pode ser aberto</translation>
  </message>
  <message>
   <source>The copy {file} cannot be written ({reason}); free some disk space or rename it.</source>
   <translation>A cópia {file} não pode ser gravada ({reason}); libere espaço em disco ou renomeie-a.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Nenhuma camada raster foi escolhida; adicione uma ao projeto e selecione-a.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; give a pixel size.</source>
   <translation>A camada {name} não tem pixels próprios; informe um tamanho de pixel.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>Nenhuma camada raster está visível no mapa; ative uma no painel Camadas.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; write into a copy.</source>
   <translation>A camada {name} não pode ser editada; grave em uma cópia.</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Rotular feições</translation>
  </message>
  <message>
   <source>Not labelled</source>
   <translation>Sem rótulo</translation>
  </message>
  <message>
   <source>in the starter</source>
   <translation>no motor integrado</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>no servidor</translation>
  </message>
  <message>
   <source>{model} answers, {where}, as chosen in the dock.</source>
   <translation>{model} responde, {where}, como escolhido no painel.</translation>
  </message>
  <message>
   <source>It reads no context.</source>
   <translation>Ele não lê o contexto.</translation>
  </message>
  <message>
   <source>Its reasons are the probabilities of the classes.</source>
   <translation>As justificativas são as probabilidades das classes.</translation>
  </message>
  <message>
   <source>Reading the features…</source>
   <translation>Lendo as feições…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Interrompendo…</translation>
  </message>
  <message>
   <source>All features have their answer to this already.</source>
   <translation>Todas as feições já têm sua resposta a isto.</translation>
  </message>
  <message>
   <source>{name}, labelled</source>
   <translation>{name}, rotulada</translation>
  </message>
  <message>
   <source>RSVLM: labelling features</source>
   <translation>RSVLM: rotulando feições</translation>
  </message>
  <message>
   <source>The file {file} holds something else; choose another name.</source>
   <translation>O arquivo {file} contém outra coisa; escolha outro nome.</translation>
  </message>
  <message>
   <source>Nothing is asked yet; type classes or a question.</source>
   <translation>Ainda não há nada a perguntar; digite classes ou uma pergunta.</translation>
  </message>
  <message>
   <source>There is one class only; type two at least, separated by semicolons.</source>
   <translation>Há uma só classe; digite pelo menos duas, separadas por ponto e vírgula.</translation>
  </message>
  <message>
   <source>The context has {count} characters; shorten it to {most}.</source>
   <translation>O contexto tem {count} caracteres; encurte-o para {most}.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Resposta</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Confiança (0–1)</translation>
  </message>
  <message>
   <source>How the confidence was made</source>
   <translation>Como a confiança foi obtida</translation>
  </message>
  <message>
   <source>Answer as given, or why there is none</source>
   <translation>Resposta como foi dada, ou por que não há</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Justificativa</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) done.</source>
   <translation>
    <numerusform>%n feição concluída.</numerusform>
    <numerusform>%n feições concluídas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without imagery.</source>
   <translation>
    <numerusform>%n sem imagem.</numerusform>
    <numerusform>%n sem imagem.</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped; the same settings go on from here.</source>
   <translation>Interrompido; com as mesmas configurações continua-se daqui.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>RSVLM: ask the imagery</source>
   <translation>RSVLM: perguntar às imagens</translation>
  </message>
  <message>
   <source>in what the map shows</source>
   <translation>no que o mapa mostra</translation>
  </message>
  <message>
   <source>in the layer {name}</source>
   <translation>na camada {name}</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Delimitar: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Localizar: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Detectar: {prompt}</translation>
  </message>
  <message>
   <source>Ask: {prompt}</source>
   <translation>Perguntar: {prompt}</translation>
  </message>
 </context>
 <context>
  <name>Manager</name>
  <message>
   <source>learned “{label}”; fits no model here</source>
   <translation>aprendeu “{label}”; não serve a nenhum modelo daqui</translation>
  </message>
  <message>
   <source>learned “{label}”</source>
   <translation>aprendeu “{label}”</translation>
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
   <translation>Aprendido com</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Examinado</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Esquecido</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licença</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Arquivo</translation>
  </message>
  <message>
   <source>{count} accepted</source>
   <translation>{count} aceitas</translation>
  </message>
  <message>
   <source>{count} corrected or drawn</source>
   <translation>{count} corrigidas ou desenhadas</translation>
  </message>
  <message>
   <source>{count} rejected</source>
   <translation>{count} rejeitadas</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} blocos</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>&amp;Download…</source>
   <translation>&amp;Baixar…</translation>
  </message>
  <message>
   <source>&amp;Check files</source>
   <translation>&amp;Verificar arquivos</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Remover…</translation>
  </message>
  <message>
   <source>&amp;Unload now</source>
   <translation>&amp;Tirar da memória</translation>
  </message>
  <message>
   <source>Import &amp;folder…</source>
   <translation>Importar &amp;pasta…</translation>
  </message>
  <message>
   <source>Import &amp;ZIP…</source>
   <translation>Importar &amp;ZIP…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportar…</translation>
  </message>
  <message>
   <source>&amp;Add learned from file…</source>
   <translation>&amp;Adicionar aprendizado de arquivo…</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Interromper</translation>
  </message>
  <message>
   <source>The built-in engine has the small model only; choose the engine “Server” in the dock for others.</source>
   <translation>O motor integrado só tem o modelo pequeno; escolha o motor “Servidor” no painel para os outros.</translation>
  </message>
  <message>
   <source>Copying: {done} of {total}</source>
   <translation>Copiando: {done} de {total}</translation>
  </message>
  <message>
   <source>Checking: {done} of {total}</source>
   <translation>Verificando: {done} de {total}</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Começando…</translation>
  </message>
  <message>
   <source>{memory} In memory now.</source>
   <translation>{memory} Agora está na memória.</translation>
  </message>
  <message>
   <source>came with the plugin</source>
   <translation>veio com o complemento</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), hashed on {date}</source>
   <translation>
    <numerusform>%n arquivo, com hash de {date}</numerusform>
    <numerusform>%n arquivos, com hash de {date}</numerusform>
   </translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memória</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisão</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Arquivos</translation>
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
   <translation>Isto exclui {model} do disco. Pressione Remover outra vez para fazê-lo.</translation>
  </message>
  <message>
   <source>Checkpoint to import</source>
   <translation>Checkpoint a importar</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>Arquivos ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Export what was learned</source>
   <translation>Exportar o que foi aprendido</translation>
  </message>
  <message>
   <source>Add what was learned</source>
   <translation>Adicionar o que foi aprendido</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already. Choose the file again to put it in its place.</source>
   <translation>Já existe um aprendizado chamado {name}. Escolha o arquivo outra vez para substituí-lo.</translation>
  </message>
  <message>
   <source>What was learned (*.safetensors)</source>
   <translation>O que foi aprendido (*.safetensors)</translation>
  </message>
  <message>
   <source>{path} has no name that a model can have.</source>
   <translation>{path} não tem um nome válido para um modelo.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
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
   <translation>em outro computador</translation>
  </message>
  <message>
   <source>can be downloaded</source>
   <translation>pode ser baixado</translation>
  </message>
  <message>
   <source>partly downloaded</source>
   <translation>baixado em parte</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>danificado</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>O motor não pode ser iniciado; o registro informa o motivo.</translation>
  </message>
  <message>
   <source>little</source>
   <translation>pouca</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Interrompido.</translation>
  </message>
  <message>
   <source>Checked: every file of {model} is as it was.</source>
   <translation>Verificado: todos os arquivos de {model} estão como estavam.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>O modelo {model} está disponível.</translation>
  </message>
  <message>
   <source>{model} was removed; {size} are free again.</source>
   <translation>{model} foi removido; {size} estão livres de novo.</translation>
  </message>
  <message>
   <source>{model} is here.</source>
   <translation>{model} está aqui.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} não pode ser gravado ({reason}); escolha outro local.</translation>
  </message>
  <message>
   <source>Written to {file}.</source>
   <translation>Gravado em {file}.</translation>
  </message>
  <message>
   <source>{name} was removed; the model is as it was before.</source>
   <translation>{name} foi removido; o modelo está como era antes.</translation>
  </message>
  <message>
   <source>{model} is no longer in memory.</source>
   <translation>{model} não está mais na memória.</translation>
  </message>
  <message>
   <source>No model was in memory, or it is at work.</source>
   <translation>Nenhum modelo estava na memória, ou ele está trabalhando.</translation>
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
  <message>
   <source>Self-test passed: saw {label} in {share} of the pond ({seconds} s).</source>
   <translation>Autoteste aprovado: viu {label} em {share} do lago ({seconds} s).</translation>
  </message>
  <message>
   <source>Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.</source>
   <translation>Autoteste reprovado: viu {label} em {share} do lago; as respostas deste modelo podem não significar nada.</translation>
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
   <source>none</source>
   <translation>nenhum</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidade</translation>
  </message>
  <message>
   <source>Exported, without keys and without paths of programs and checkpoints.</source>
   <translation>Exportado, sem chaves e sem caminhos de programas e checkpoints.</translation>
  </message>
  <message numerus="yes">
   <source>%n setting(s) imported.</source>
   <translation>
    <numerusform>%n configuração importada.</numerusform>
    <numerusform>%n configurações importadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Set up in {folder}.</source>
   <translation>Instalado em {folder}.</translation>
  </message>
  <message>
   <source>Not set up; the dock's menu has “More models”.</source>
   <translation>Não instalado; o menu do painel tem “Mais modelos”.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>&amp;Engine at start</source>
   <translation>&amp;Motor ao iniciar</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Ambiente</translation>
  </message>
  <message>
   <source>&amp;Program of the server</source>
   <translation>&amp;Programa do servidor</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>O arquivo “rsvlm” do seu ambiente; vazio: é procurado.</translation>
  </message>
  <message>
   <source>Server ends after &amp;idling</source>
   <translation>Encerrar o servidor &amp;inativo após</translation>
  </message>
  <message>
   <source>Its model leaves the memory then; the next job starts it again.</source>
   <translation>O modelo sai então da memória; a próxima tarefa o inicia de novo.</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Deixar de usar</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Endereço</translation>
  </message>
  <message>
   <source>Server that runs already</source>
   <translation>Servidor já em execução</translation>
  </message>
  <message>
   <source>Chosen with “More models” in the dock's menu.</source>
   <translation>Escolhido com “Mais modelos” no menu do painel.</translation>
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
   <source>Else in this &amp;folder</source>
   <translation>Senão, nesta p&amp;asta</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Vazio: a pasta “rsvlm_results” do perfil do QGIS.</translation>
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
   <translation>Estas configurações como arquivo</translation>
  </message>
  <message>
   <source>File of settings</source>
   <translation>Arquivo de configurações</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Configurações (*.json)</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.</source>
   <translation>Nada sai deste computador a menos que você escolha um modelo ou um servidor em outro e concorde; então vão para lá as imagens e as palavras da sua pergunta, e para nenhum outro lugar. A instalação e o download de modelos buscam arquivos e não enviam nenhum. Nenhum uso é contado ou relatado. Chaves e tokens ficam somente na autenticação do QGIS.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} não pode ser gravado ({reason}); escolha outro local.</translation>
  </message>
  <message>
   <source>{file} cannot be read; choose a file of exported settings.</source>
   <translation>{file} não pode ser lido; escolha um arquivo de configurações exportadas.</translation>
  </message>
  <message>
   <source>{file} has no settings of RSVLM; choose a file that was exported here.</source>
   <translation>{file} não tem configurações do RSVLM; escolha um arquivo que foi exportado aqui.</translation>
  </message>
  <message>
   <source>The setting “{name}” in {file} is damaged; nothing was changed.</source>
   <translation>A configuração “{name}” em {file} está danificada; nada foi alterado.</translation>
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
   <source>Loading the model…</source>
   <translation>Carregando o modelo…</translation>
  </message>
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
   <source>Evaluate by a reference layer</source>
   <translation>Avaliar com uma camada de referência</translation>
  </message>
  <message>
   <source>Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only where the result says that it was searched.

Outlines are compared by their areas, so that every square metre counts once; found objects one by one, where they overlap enough. The figures are those of “rsvlm evaluate”.</source>
   <translation>Compara um resultado com uma camada que diz o que há na realidade: precisão, revocação, F1 e IoU de cada classe, o que foi tomado pelo quê, e camadas de acertos, falsos alarmes e omissões. A referência conta somente onde o resultado diz que foi examinado.

Os contornos são comparados por suas áreas, de modo que cada metro quadrado conta uma vez; os objetos localizados, um a um, quando se sobrepõem o suficiente. Os números são os de “rsvlm evaluate”.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referência</translation>
  </message>
  <message>
   <source>Field of the reference with its classes</source>
   <translation>Campo da referência com as classes</translation>
  </message>
  <message>
   <source>Empty: all features are taken to be of one class.</source>
   <translation>Vazio: todas as feições são consideradas de uma só classe.</translation>
  </message>
  <message>
   <source>Classes of the reference and of the result</source>
   <translation>Classes da referência e do resultado</translation>
  </message>
  <message>
   <source>Such as “lake = water; street = road”. Same words find each other; others are left out.</source>
   <translation>Como “lake = water; street = road”. Palavras iguais se encontram sozinhas; as outras são omitidas.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, best overlap first. pointing: objects as detections are measured (DOTA).</source>
   <translation>Uma palavra. auto: conforme a tarefa do resultado. areas: metros quadrados. one-to-one: objetos em pares, primeiro a melhor sobreposição. pointing: objetos como se medem as detecções (DOTA).</translation>
  </message>
  <message>
   <source>Overlap from which objects match (IoU)</source>
   <translation>Sobreposição a partir da qual objetos correspondem (IoU)</translation>
  </message>
  <message>
   <source>Leave out what was rejected in the review</source>
   <translation>Omitir o que foi rejeitado na revisão</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisão</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Revocação</translation>
  </message>
  <message>
   <source>Mean IoU of the classes</source>
   <translation>IoU média das classes</translation>
  </message>
  <message>
   <source>All figures as text</source>
   <translation>Todos os números como texto</translation>
  </message>
  <message>
   <source>What was taken for what (JSON)</source>
   <translation>O que foi tomado pelo quê (JSON)</translation>
  </message>
  <message>
   <source>“{}” cannot be read; write classes as “lake = water; street = road”.</source>
   <translation>“{}” não pode ser lido; escreva as classes como “lake = water; street = road”.</translation>
  </message>
  <message>
   <source>The result has no class “{said}”; it has {labels}.</source>
   <translation>O resultado não tem a classe “{said}”; tem {labels}.</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Feições</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>A sentence that the model should know, such as “A harbour in winter.”</source>
   <translation>Uma frase que o modelo deve conhecer, como “A harbour in winter.”</translation>
  </message>
  <message>
   <source>Let the model give a reason</source>
   <translation>Pedir uma justificativa ao modelo</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Rotuladas</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Respondidas</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Número de feições</translation>
  </message>
  <message>
   <source>Done to the end</source>
   <translation>Feito até o fim</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Resposta em palavras</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Rotular feições</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Two at least, separated by semicolons.</source>
   <translation>Pelo menos duas, separadas por ponto e vírgula.</translation>
  </message>
  <message>
   <source>Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how it was made, and a reason where the model gives one. The small model compares what it would outline in the polygon and knows water, building, road, vegetation and land; models that answer questions see the polygon with what is around it and take any classes.

A feature without imagery has no class and says why.</source>
   <translation>Dá a cada polígono ou ponto uma das classes, conforme o que a imagem mostra ali, com uma confiança, como ela foi obtida e uma justificativa quando o modelo a dá. O modelo pequeno compara o que delimitaria no polígono e conhece water, building, road, vegetation e land; os modelos que respondem a perguntas veem o polígono com o que há em volta e aceitam quaisquer classes.

Uma feição sem imagem fica sem classe e informa por quê.</translation>
  </message>
  <message>
   <source>Ask about each feature</source>
   <translation>Perguntar sobre cada feição</translation>
  </message>
  <message>
   <source>Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter of its size around it; its words go into a field. The small model was taught questions about whole scenes and says the same of most features; take a larger one.

A feature without imagery has no answer and says why.</source>
   <translation>Faz a mesma pergunta sobre cada polígono ou ponto. O modelo vê a feição com uma margem de um quarto do tamanho dela em volta; as palavras dele vão para um campo. O modelo pequeno aprendeu perguntas sobre cenas inteiras e diz o mesmo da maioria das feições; use um maior.

Uma feição sem imagem fica sem resposta e informa por quê.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>O resultado não pode ser gravado ({}); escolha outro local.</translation>
  </message>
  <message>
   <source>Names of fields begin with</source>
   <translation>Os nomes dos campos começam com</translation>
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
   <source>Improve the model</source>
   <translation>Melhorar o modelo</translation>
  </message>
  <message>
   <source>Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in two places at least. What it learns is one small file; the model itself stays as it is.

It is examined on places that it did not learn from: the figures say how well it outlined the class before and after, what calling everything so would come to, and whether it forgot what it knew. Kept among the models it can be asked as nano+NAME.

It needs the full engine with PyTorch, on this computer.</source>
   <translation>Ensina ao modelo pequeno uma classe com o que foi aceito, corrigido, rejeitado e desenhado em revisões, em pelo menos dois lugares. O que ele aprende é um pequeno arquivo; o próprio modelo fica como está.

É examinado em lugares com que não aprendeu: os números informam quão bem delimitou a classe antes e depois, a quanto se chegaria chamando tudo assim e se esqueceu o que sabia. Guardado entre os modelos, pode ser consultado como nano+NAME.

Requer o motor completo com PyTorch, neste computador.</translation>
  </message>
  <message>
   <source>Reviewed results</source>
   <translation>Resultados revisados</translation>
  </message>
  <message>
   <source>Files of training data</source>
   <translation>Arquivos de dados de treinamento</translation>
  </message>
  <message>
   <source>GeoPackages that “Export a review” has written, also by others.</source>
   <translation>GeoPackages gravados por “Exportar uma revisão”, também por outras pessoas.</translation>
  </message>
  <message>
   <source>Class to learn</source>
   <translation>Classe a aprender</translation>
  </message>
  <message>
   <source>Empty: the only one that was reviewed.</source>
   <translation>Vazio: a única que foi revisada.</translation>
  </message>
  <message>
   <source>Name of what is learned</source>
   <translation>Nome do que se aprende</translation>
  </message>
  <message>
   <source>Letters, digits, - and _.</source>
   <translation>Letras, algarismos, - e _.</translation>
  </message>
  <message>
   <source>Minutes to learn</source>
   <translation>Minutos para aprender</translation>
  </message>
  <message>
   <source>Of one processor core; reading and examining come on top.</source>
   <translation>De um núcleo do processador; a leitura e o exame vêm à parte.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licença</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Acompanha o que foi aprendido, para quem o receber de você.</translation>
  </message>
  <message>
   <source>Keep it among the models</source>
   <translation>Guardar entre os modelos</translation>
  </message>
  <message>
   <source>It can be asked as nano+NAME then. Else there are only the files below.</source>
   <translation>Assim pode ser consultado como nano+NAME. Senão, há apenas os arquivos abaixo.</translation>
  </message>
  <message>
   <source>What was learned</source>
   <translation>O que foi aprendido</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Números</translation>
  </message>
  <message>
   <source>Overlap before (IoU)</source>
   <translation>Sobreposição antes (IoU)</translation>
  </message>
  <message>
   <source>Overlap after (IoU)</source>
   <translation>Sobreposição depois (IoU)</translation>
  </message>
  <message>
   <source>Whether it is better</source>
   <translation>Se está melhor</translation>
  </message>
  <message>
   <source>Name of the model, where it was kept</source>
   <translation>Nome do modelo, se foi guardado</translation>
  </message>
  <message>
   <source>There is nothing to learn from; choose reviewed results or files.</source>
   <translation>Não há nada com que aprender; escolha resultados revisados ou arquivos.</translation>
  </message>
  <message>
   <source>Learning needs the full engine; set it up in the dock's menu.</source>
   <translation>Aprender requer o motor completo; instale-o no menu do painel.</translation>
  </message>
  <message>
   <source>{name}: {count} features to learn from</source>
   <translation>{name}: {count} feições com que aprender</translation>
  </message>
  <message>
   <source>Kept as {}.</source>
   <translation>Guardado como {}.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} não pode ser gravado ({reason}); escolha outro local.</translation>
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
   <source>Searched to the end</source>
   <translation>Examinado até o fim</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Não é possível gravar na pasta {}; escolha outro local.</translation>
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
   <source>Put the later date back where it lies off</source>
   <translation>Recolocar a data posterior se estiver deslocada</translation>
  </message>
  <message>
   <source>How far the two lie apart is measured and told anyway.</source>
   <translation>O deslocamento entre as duas é medido e informado de qualquer forma.</translation>
  </message>
  <message>
   <source>Colours of the later date</source>
   <translation>Cores da data posterior</translation>
  </message>
  <message>
   <source>A word. none: as they are. linear: matched to the earlier date by the ground that changed least. histogram: matched by the shares of dark and bright.</source>
   <translation>Uma palavra. none: como estão. linear: igualadas à data anterior pelo terreno que menos mudou. histogram: igualadas pelas proporções de escuro e claro.</translation>
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
  <message>
   <source>Only inside these polygons</source>
   <translation>Só dentro destes polígonos</translation>
  </message>
  <message>
   <source>Nothing outside is looked at, found or counted as searched.</source>
   <translation>Fora deles nada é analisado, encontrado nem conta como examinado.</translation>
  </message>
  <message>
   <source>Bands shown as red, green and blue (such as 4, 3, 2)</source>
   <translation>Bandas mostradas como vermelho, verde e azul (como 4, 3, 2)</translation>
  </message>
  <message>
   <source>Of a raster file, counted from 1. Empty: those of the layer's style.</source>
   <translation>De um arquivo raster, contadas a partir de 1. Vazio: as do estilo da camada.</translation>
  </message>
  <message>
   <source>The layer {name} has no polygon to look inside of; choose another, or none.</source>
   <translation>A camada {name} não tem polígono dentro do qual olhar; escolha outra ou nenhuma.</translation>
  </message>
  <message>
   <source>“{}” are not three bands; write them as 4, 3, 2, counted from 1.</source>
   <translation>“{}” não são três bandas; escreva-as como 4, 3, 2, contadas a partir de 1.</translation>
  </message>
  <message>
   <source>Export a review</source>
   <translation>Exportar uma revisão</translation>
  </message>
  <message>
   <source>Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its style and where it came from.

“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and what was said of it, where it was searched, and which scene it is of.</source>
   <translation>Tira de um resultado revisado o que foi aceito ou corrigido (ou rejeitado, ou ainda não revisado), com seu estilo e sua origem.

“Dados de treinamento” é um GeoPackage com que um modelo pode aprender: cada feição revisada com sua classe e o que foi dito dela, onde foi examinado e de qual cena ela é.</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Resultado revisado</translation>
  </message>
  <message>
   <source>A word. kept: accepted and corrected. reviewed: with the rejected ones.</source>
   <translation>Uma palavra. kept: aceitas e corrigidas. reviewed: também as rejeitadas.</translation>
  </message>
  <message>
   <source>Features of the review</source>
   <translation>Feições da revisão</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dados de treinamento</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Aceitas</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrigidas</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rejeitadas</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Não revisadas</translation>
  </message>
  <message>
   <source>The layer {} has no field “review”; choose a result of RSVLM.</source>
   <translation>A camada {} não tem o campo “review”; escolha um resultado do RSVLM.</translation>
  </message>
  <message>
   <source>Training data: {} features</source>
   <translation>Dados de treinamento: {} feições</translation>
  </message>
  <message>
   <source>What changed in a series of dates</source>
   <translation>Mudanças em uma série de datas</translation>
  </message>
  <message>
   <source>Outlines what has changed through many pictures of one place: each date is compared with the next, or all with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal controller plays them.

Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win over both.</source>
   <translation>Delimita o que mudou ao longo de muitas imagens de um lugar: cada data é comparada com a próxima, ou todas com a primeira. Os polígonos de todas as comparações ficam em uma só camada e trazem suas duas datas; o controlador temporal os reproduz.

As datas vêm das propriedades temporais das camadas ou, na falta delas, são deduzidas de seus nomes; as datas informadas aqui prevalecem sobre ambas.</translation>
  </message>
  <message>
   <source>Imagery of two dates or more</source>
   <translation>Imagens de duas ou mais datas</translation>
  </message>
  <message>
   <source>A word. next: each date with the next. first: each date with the first.</source>
   <translation>Uma palavra. next: cada data com a próxima. first: cada data com a primeira.</translation>
  </message>
  <message>
   <source>Dates of the layers in their order (YYYY-MM-DD, …)</source>
   <translation>Datas das camadas na ordem delas (AAAA-MM-DD, …)</translation>
  </message>
  <message>
   <source>A series takes raster layers alone; choose two or more.</source>
   <translation>Uma série só aceita camadas raster; escolha duas ou mais.</translation>
  </message>
  <message>
   <source>The layers have different coordinate systems; reproject them to one first.</source>
   <translation>As camadas têm sistemas de coordenadas diferentes; reprojete-as primeiro para um só.</translation>
  </message>
  <message>
   <source>There are {dates} dates for {layers} layers; give each layer its own.</source>
   <translation>Há {dates} datas para {layers} camadas; dê a cada camada a sua.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Interrompido; nada tinha sido feito ainda.</translation>
  </message>
  <message>
   <source>Whole scene</source>
   <translation>Cena inteira</translation>
  </message>
  <message>
   <source>Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and “footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.

A sample of the tiles gives a quick estimate with its confidence interval. This needs the full environment (More models… in the dock); the file is read from where it is, also behind an address.</source>
   <translation>Processa um arquivo raster de qualquer tamanho, bloco a bloco, e guarda o que encontra em um único GeoPackage assim que um bloco fica pronto: “features”, unidas nas emendas dos blocos, “coverage” com o estado de cada bloco, e “footprint”. Interrompido a qualquer momento, o mesmo comando continua com o que há.

Uma amostra dos blocos dá uma estimativa rápida com seu intervalo. Exige o ambiente completo (“Mais modelos…” no painel); o arquivo é lido de onde está, também em um endereço remoto.</translation>
  </message>
  <message>
   <source>A word. outline, find, detect; or change, which needs the later imagery too.</source>
   <translation>Uma palavra. outline, find, detect; ou change, que exige também a imagem posterior.</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>O que fazer</translation>
  </message>
  <message>
   <source>Go on with the file</source>
   <translation>Retomar a partir do arquivo</translation>
  </message>
  <message>
   <source>What was done is kept; a file of another job is refused.</source>
   <translation>O que foi feito fica guardado; um arquivo de outra tarefa é recusado.</translation>
  </message>
  <message>
   <source>GeoPackage of the scene</source>
   <translation>GeoPackage da cena</translation>
  </message>
  <message>
   <source>Number of tiles that failed</source>
   <translation>Número de blocos com falha</translation>
  </message>
  <message>
   <source>A whole scene is kept in a GeoPackage; give {} the ending .gpkg.</source>
   <translation>Uma cena inteira é guardada em um GeoPackage; dê a {} a extensão .gpkg.</translation>
  </message>
  <message>
   <source>{} exists; choose another name, or switch on “Go on with the file”.</source>
   <translation>{} já existe; escolha outro nome ou ative “Retomar a partir do arquivo”.</translation>
  </message>
  <message>
   <source>“change” needs the later imagery too, and only “change” does.</source>
   <translation>“change” exige também a imagem posterior, e só “change”.</translation>
  </message>
  <message>
   <source>The polygons lie outside of the extent; give only one of the two.</source>
   <translation>Os polígonos ficam fora da extensão; omita uma das duas coisas.</translation>
  </message>
  <message>
   <source>Only a sample of the tiles</source>
   <translation>Somente uma amostra dos blocos</translation>
  </message>
  <message>
   <source>every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. Empty: every tile.</source>
   <translation>every:4 (um bloco e uma linha a cada quatro), random:100 ou stratified:200:ARQUIVO:CAMPO com polígonos de estratos. Vazio: todos os blocos.</translation>
  </message>
  <message>
   <source>Pixel size in metres (0: the imagery's own)</source>
   <translation>Tamanho do pixel em metros (0: o da própria imagem)</translation>
  </message>
  <message>
   <source>Where this is coarser than its own, the imagery is read from its overviews.</source>
   <translation>Se for mais grosseiro que o da imagem, ela é lida de suas pirâmides.</translation>
  </message>
  <message>
   <source>What is done with outlines</source>
   <translation>O que se faz com os contornos</translation>
  </message>
  <message>
   <source>A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.</source>
   <translation>Uma palavra. simple: menos vértices, os limites comuns continuam comuns. smooth: para cobertura do solo. square: para edificações.</translation>
  </message>
  <message>
   <source>One class at each place</source>
   <translation>Uma classe em cada lugar</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the more probable one.</source>
   <translation>Onde classes se sobrepõem, prevalece a mais provável.</translation>
  </message>
  <message>
   <source>Also written as</source>
   <translation>Gravar também em</translation>
  </message>
  <message>
   <source>GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is done.</source>
   <translation>GeoParquet, FlatGeobuf, GeoJSON, PMTiles ou um raster de classes (COG), ao lado do GeoPackage quando tudo estiver pronto.</translation>
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
  <name>Repeat</name>
  <message>
   <source>Run again</source>
   <translation>Executar de novo</translation>
  </message>
  <message>
   <source>&amp;Imagery</source>
   <translation>&amp;Imagem</translation>
  </message>
  <message>
   <source>&amp;Before</source>
   <translation>A&amp;ntes</translation>
  </message>
  <message>
   <source>&amp;After</source>
   <translation>&amp;Depois</translation>
  </message>
  <message>
   <source>Date of the imagery</source>
   <translation>Data da imagem</translation>
  </message>
  <message>
   <source>The &amp;same place</source>
   <translation>O &amp;mesmo lugar</translation>
  </message>
  <message>
   <source>&amp;All of it</source>
   <translation>&amp;Toda ela</translation>
  </message>
  <message>
   <source>Model and options stay as they were.</source>
   <translation>O modelo e as opções ficam como estavam.</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Executar</translation>
  </message>
  <message>
   <source>QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing command.</source>
   <translation>O QGIS criou os pixels que foram analisados, e o programa rsvlm só lê arquivos; copie um comando do Processamento.</translation>
  </message>
  <message>
   <source>There is no command for such a job; run it again from the dock.</source>
   <translation>Não há comando para uma tarefa assim; execute-a de novo no painel.</translation>
  </message>
  <message>
   <source>It was looked at inside a polygon, which no command takes; copy Python instead.</source>
   <translation>Foi analisado dentro de um polígono, o que nenhum comando aceita; copie como Python.</translation>
  </message>
  <message>
   <source>It was looked at as several layers on top of each other; run it from the dock.</source>
   <translation>Foi analisado como várias camadas sobrepostas; execute no painel.</translation>
  </message>
  <message>
   <source>Its pixels are not square in degrees, which no command says; run it again.</source>
   <translation>Os pixels não são quadrados em graus, o que nenhum comando expressa; execute de novo.</translation>
  </message>
  <message>
   <source>The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.</source>
   <translation>O modelo tinha aprendido “{label}” quando isto foi criado; {name}.safetensors, onde isso estava guardado, não está mais aqui ou não serve mais. Adicione-o em “Modelos…” ou execute o prompt no painel com outro modelo.</translation>
  </message>
  <message>
   <source>What the model learned as {name} is not what it was when this was made; answers may differ.</source>
   <translation>O que o modelo aprendeu como {name} não é mais o que era quando isto foi criado; as respostas podem diferir.</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>como antes</translation>
  </message>
  <message>
   <source>{name} was made from the features of another layer; choose “Label” there again.</source>
   <translation>{name} foi criada a partir das feições de outra camada; escolha lá de novo “Rotular feições…”.</translation>
  </message>
  <message>
   <source>{name} holds several comparisons; run the series again from Processing's history.</source>
   <translation>{name} contém várias comparações; execute a série de novo no histórico do Processamento.</translation>
  </message>
  <message>
   <source>{name} does not say where it was looked; run its prompt again from the dock.</source>
   <translation>{name} não informa onde foi analisado; execute o prompt de novo no painel.</translation>
  </message>
  <message>
   <source>The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the project, or run this on another layer.</source>
   <translation>Falta a imagem {name}: não está no projeto nem mais em {source}; adicione-a ao projeto ou execute isto com outra camada.</translation>
  </message>
  <message>
   <source>Run &amp;again</source>
   <translation>Executar de n&amp;ovo</translation>
  </message>
  <message>
   <source>Run again on an&amp;other layer or date…</source>
   <translation>Executar de novo com o&amp;utra camada ou data…</translation>
  </message>
  <message>
   <source>Copy as Processing &amp;command</source>
   <translation>Copiar como &amp;comando do Processamento</translation>
  </message>
  <message>
   <source>Copy as &amp;Python</source>
   <translation>Copiar como &amp;Python</translation>
  </message>
  <message>
   <source>Copy as rsvl&amp;m line</source>
   <translation>Copiar como &amp;linha rsvlm</translation>
  </message>
  <message>
   <source>Another job is running; wait for its end, or stop it in the dock.</source>
   <translation>Outra tarefa está em execução; aguarde o fim ou interrompa-a no painel.</translation>
  </message>
  <message>
   <source>Copied; paste it where you need it.</source>
   <translation>Copiado; cole onde precisar.</translation>
  </message>
  <message>
   <source>Select one result of RSVLM in the layers panel.</source>
   <translation>Selecione um resultado do RSVLM no painel Camadas.</translation>
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
   <source>{name} appeared</source>
   <translation>{name}: surgiu</translation>
  </message>
  <message>
   <source>{name} vanished</source>
   <translation>{name}: desapareceu</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>O resultado não pode ser gravado em {folder} ({reason}); libere espaço em disco ou escolha outra pasta nas configurações.</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>não revisada</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceita</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigida</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeitada</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconhecido</translation>
  </message>
  <message>
   <source>appeared</source>
   <translation>surgiu</translation>
  </message>
  <message>
   <source>vanished</source>
   <translation>desapareceu</translation>
  </message>
  <message>
   <source>as given</source>
   <translation>como foi dada</translation>
  </message>
  <message>
   <source>put together from several tiles</source>
   <translation>reunida de vários blocos</translation>
  </message>
  <message>
   <source>from an answer that was cut off</source>
   <translation>de uma resposta cortada</translation>
  </message>
  <message>
   <source>written twice by the model</source>
   <translation>escrita duas vezes pelo modelo</translation>
  </message>
  <message>
   <source>outline crossed itself, made valid</source>
   <translation>o contorno se cruzava, tornado válido</translation>
  </message>
  <message>
   <source>mean probability of its cells</source>
   <translation>probabilidade média de suas células</translation>
  </message>
  <message>
   <source>mean probability of its four coordinates</source>
   <translation>probabilidade média de suas quatro coordenadas</translation>
  </message>
  <message>
   <source>mean probability of its coordinates</source>
   <translation>probabilidade média de suas coordenadas</translation>
  </message>
  <message>
   <source>mean probability of its words</source>
   <translation>probabilidade média de suas palavras</translation>
  </message>
  <message>
   <source>{way}, calibrated</source>
   <translation>{way}, calibrada</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>nenhum é conhecido</translation>
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
  <name>Review</name>
  <message>
   <source>Accept</source>
   <translation>Aceitar</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeitar</translation>
  </message>
  <message>
   <source>Change class</source>
   <translation>Mudar classe</translation>
  </message>
  <message>
   <source>Correct outline</source>
   <translation>Corrigir contorno</translation>
  </message>
  <message>
   <source>You edit this layer already: save its edits to keep the review.</source>
   <translation>Você já está editando esta camada: salve as edições para guardar a revisão.</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>Revisão: {name}</translation>
  </message>
  <message>
   <source>Choose features by a click on the map</source>
   <translation>Escolher feições com um clique no mapa</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revisadas</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Desfazer (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Another class, then Enter</source>
   <translation>Outra classe, depois Enter</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Outra classe</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Feições</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Change the class (C, or its digit)</source>
   <translation>Mudar a classe (C ou seu algarismo)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Aceitar (A)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>Rejeitar (R)</translation>
  </message>
  <message>
   <source>Previous (P or ←)</source>
   <translation>Anterior (P ou ←)</translation>
  </message>
  <message>
   <source>Next (N or →)</source>
   <translation>Próxima (N ou →)</translation>
  </message>
  <message>
   <source>Edit the outline (E)</source>
   <translation>Editar o contorno (E)</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xportar</translation>
  </message>
  <message>
   <source>&amp;Accepted features…</source>
   <translation>&amp;Feições aceitas…</translation>
  </message>
  <message>
   <source>&amp;Training data from what was reviewed…</source>
   <translation>&amp;Dados de treinamento do que foi revisado…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>A&amp;valiar…</translation>
  </message>
  <message>
   <source>&amp;Improve…</source>
   <translation>&amp;Melhorar…</translation>
  </message>
  <message>
   <source>Have the model learn from this review</source>
   <translation>Fazer o modelo aprender com esta revisão</translation>
  </message>
  <message>
   <source>Go to the tile that is most worth a review</source>
   <translation>Ir para o bloco que mais vale a pena revisar</translation>
  </message>
  <message>
   <source>QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.</source>
   <translation>O QGIS não grava arquivos com a extensão “{ending}”; escolha .gpkg ou .geojson.</translation>
  </message>
  <message>
   <source>Lowest confidence shown</source>
   <translation>Menor confiança mostrada</translation>
  </message>
  <message>
   <source>Highest confidence shown</source>
   <translation>Maior confiança mostrada</translation>
  </message>
  <message>
   <source>Class to show</source>
   <translation>Classe a mostrar</translation>
  </message>
  <message>
   <source>State to show</source>
   <translation>Estado a mostrar</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Todos os estados</translation>
  </message>
  <message>
   <source>{shown} of {all} shown</source>
   <translation>{shown} de {all} mostradas</translation>
  </message>
  <message>
   <source>{count} without a confidence are hidden</source>
   <translation>{count} sem confiança estão ocultas</translation>
  </message>
  <message>
   <source>&amp;from</source>
   <translation>d&amp;e</translation>
  </message>
  <message>
   <source>t&amp;o</source>
   <translation>&amp;até</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Todas as classes</translation>
  </message>
  <message>
   <source>Confidences and the part of them that is shown</source>
   <translation>As confianças e a parte delas que é mostrada</translation>
  </message>
  <message>
   <source>Drag a handle: only features between the two are shown.</source>
   <translation>Arraste um controle: só as feições entre os dois são mostradas.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; save it to a file that can be written.</source>
   <translation>A camada {name} não pode ser editada; salve-a em um arquivo em que se possa gravar.</translation>
  </message>
  <message>
   <source>The review cannot be saved ({reason}); it is kept in the layer's open edits.</source>
   <translation>A revisão não pode ser salva ({reason}); ela fica nas edições abertas da camada.</translation>
  </message>
  <message>
   <source>The layer {name} has no field for its review, and none can be added; copy it.</source>
   <translation>A camada {name} não tem campo para a revisão, e nenhum pode ser adicionado; copie-a.</translation>
  </message>
  <message>
   <source>The layer {name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>A camada {name} não informa de qual cena é; só as camadas criadas pelo RSVLM informam.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet in {name}; accept, correct or reject some features.</source>
   <translation>Nada foi revisado ainda em {name}; aceite, corrija ou rejeite algumas feições.</translation>
  </message>
  <message>
   <source>RSVLM: reading the features</source>
   <translation>RSVLM: lendo as feições</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeitada</translation>
  </message>
  <message>
   <source>not rejected</source>
   <translation>não rejeitada</translation>
  </message>
  <message>
   <source>While reviewing</source>
   <translation>Durante a revisão</translation>
  </message>
  <message>
   <source>{count} features are too many at once; filter them to at most {most}.</source>
   <translation>{count} feições são demais de uma vez; filtre-as para no máximo {most}.</translation>
  </message>
  <message>
   <source>RSVLM: shapes</source>
   <translation>RSVLM: formas</translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would change.</source>
   <translation>
    <numerusform>Prévia: %n feição no mapa mudaria.</numerusform>
    <numerusform>Prévia: %n feições no mapa mudariam.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would be rejected.</source>
   <translation>
    <numerusform>Prévia: %n feição no mapa seria rejeitada.</numerusform>
    <numerusform>Prévia: %n feições no mapa seriam rejeitadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Formas</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) changed.</source>
   <translation>
    <numerusform>%n feição alterada.</numerusform>
    <numerusform>%n feições alteradas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tidy up shapes</source>
   <translation>Ajustar formas</translation>
  </message>
  <message>
   <source>Geometry tool</source>
   <translation>Ferramenta de geometria</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplificar</translation>
  </message>
  <message>
   <source>Square corners</source>
   <translation>Esquadrar cantos</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Suavizar</translation>
  </message>
  <message>
   <source>Reject what is smaller</source>
   <translation>Rejeitar o que é menor</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Preencher buracos</translation>
  </message>
  <message>
   <source>How strong</source>
   <translation>Intensidade</translation>
  </message>
  <message>
   <source>Features that are changed</source>
   <translation>Feições que são alteradas</translation>
  </message>
  <message>
   <source>this feature</source>
   <translation>esta feição</translation>
  </message>
  <message>
   <source>marked in the table</source>
   <translation>marcadas na tabela</translation>
  </message>
  <message>
   <source>all shown</source>
   <translation>todas as mostradas</translation>
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
   <translation>° de desvio</translation>
  </message>
  <message>
   <source> times</source>
   <translation> vezes</translation>
  </message>
  <message>
   <source> m²</source>
   <translation> m²</translation>
  </message>
  <message>
   <source>Writing was stopped; nothing was changed.</source>
   <translation>A gravação foi interrompida; nada foi alterado.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiança</translation>
  </message>
  <message>
   <source>Area (m²)</source>
   <translation>Área (m²)</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisão</translation>
  </message>
  <message>
   <source>This model gave no confidence.</source>
   <translation>Este modelo não deu confiança.</translation>
  </message>
  <message>
   <source>Confidences were made in several ways: {ways}.</source>
   <translation>As confianças foram obtidas de várias maneiras: {ways}.</translation>
  </message>
  <message>
   <source>Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.</source>
   <translation>Confiança, calibrada: do que tinha 0,8 em imagens reservadas, fora do treinamento, cerca de 80 % estava certo.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found its class, on average over the cells of the outline.</source>
   <translation>Confiança: quão provável o modelo achou sua classe, em média sobre as células do contorno.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found the corners it wrote down.</source>
   <translation>Confiança: quão prováveis o modelo achou os vértices que escreveu.</translation>
  </message>
  <message>
   <source>Confidence: {way}.</source>
   <translation>Confiança: {way}.</translation>
  </message>
  <message>
   <source>Checked in this range: {right} of {all} were right ({share} %).</source>
   <translation>Verificadas neste intervalo: {right} de {all} estavam certas ({share} %).</translation>
  </message>
  <message>
   <source>{done} of {all} reviewed</source>
   <translation>{done} de {all} revisadas</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dados de treinamento</translation>
  </message>
  <message>
   <source>Accepted features</source>
   <translation>Feições aceitas</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) written to {file}.</source>
   <translation>
    <numerusform>%n feição gravada em {file}.</numerusform>
    <numerusform>%n feições gravadas em {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>RSVLM: writing {file}</source>
   <translation>RSVLM: gravando {file}</translation>
  </message>
  <message>
   <source>There is no result in the project yet; ask the imagery for something first.</source>
   <translation>Ainda não há resultado no projeto; primeiro pergunte algo às imagens.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>Reading the picture…</source>
   <translation>Lendo a imagem…</translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Bloco {done} de {total}</translation>
  </message>
  <message>
   <source>The place cannot be expressed in {crs}; choose one near the imagery.</source>
   <translation>O lugar não pode ser expresso em {crs}; escolha um próximo das imagens.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; its version may be another one.</source>
   <translation>O motor enviou algo que não se entende; a versão dele pode ser outra.</translation>
  </message>
  <message>
   <source>It could not be saved in {wanted}; it is in {place}.</source>
   <translation>Não foi possível salvar em {wanted}; está em {place}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Ocorreu um erro inesperado; o registro informa os detalhes.</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>O prompt está vazio; digite o que procurar ou escolha um exemplo.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>Nenhuma camada raster foi escolhida; adicione uma ao projeto e selecione-a.</translation>
  </message>
  <message>
   <source>The layer is no longer in the project; pick another one.</source>
   <translation>A camada não está mais no projeto; escolha outra.</translation>
  </message>
  <message>
   <source>A place is asked about in one picture; choose “Map” or “Layer” above.</source>
   <translation>Pergunta-se sobre um lugar em uma só imagem; escolha “Mapa” ou “Camada” acima.</translation>
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
   <source>Loading the model… {percent}</source>
   <translation>Carregando o modelo… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Carregando o modelo em {device}… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>Aguardando, %n tarefa antes desta…</numerusform>
    <numerusform>Aguardando, %n tarefas antes desta…</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Aguardando o motor…</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: lendo a imagem</translation>
  </message>
  <message>
   <source>Stopping… Press Stop again if that takes too long.</source>
   <translation>Interrompendo… Pressione Interromper de novo se demorar demais.</translation>
  </message>
  <message>
   <source>The engine did not react to Stop and was ended; press Run to start it again.</source>
   <translation>O motor não reagiu a Interromper e foi encerrado; pressione Executar para iniciá-lo de novo.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it and run it again.</source>
   <translation>O motor enviou algo que não se entende; reinicie-o e execute de novo.</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analisando %n bloco…</numerusform>
    <numerusform>Analisando %n blocos…</numerusform>
   </translation>
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
   <source>The project was closed meanwhile; the result is in {file}.</source>
   <translation>O projeto foi fechado nesse meio-tempo; o resultado está em {file}.</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>O motor não pode ser iniciado; o registro informa o motivo.</translation>
  </message>
  <message>
   <source>{number} of {count}: {text}</source>
   <translation>{number} de {count}: {text}</translation>
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
  <message>
   <source>A series needs two dates at least; choose more layers.</source>
   <translation>Uma série precisa de pelo menos duas datas; escolha mais camadas.</translation>
  </message>
  <message>
   <source>The date of {names} is not known; type it in the list, or leave the layer out.</source>
   <translation>A data de {names} não é conhecida; digite-a na lista ou deixe a camada de fora.</translation>
  </message>
  <message>
   <source>{names} have the same date {date}; correct it, or leave one of them out.</source>
   <translation>{names} têm a mesma data {date}; corrija-a ou deixe uma delas de fora.</translation>
  </message>
  <message>
   <source>{prompt}, {first} to {last}</source>
   <translation>{prompt}, de {first} a {last}</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it, then go on.</source>
   <translation>O motor enviou algo que não se entende; reinicie-o e depois retome.</translation>
  </message>
 </context>
 <context>
  <name>Server</name>
  <message>
   <source>Command that starts a server</source>
   <translation>Comando que inicia um servidor</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>Servers on this computer</source>
   <translation>Servidores neste computador</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Buscar de novo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Endereço</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Check and &amp;use</source>
   <translation>Verificar e &amp;usar</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Deixar de usar</translation>
  </message>
  <message>
   <source>The server at {address} is used.</source>
   <translation>O servidor em {address} está em uso.</translation>
  </message>
  <message>
   <source>{address} (process {pid})</source>
   <translation>{address} (processo {pid})</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>nenhum encontrado</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Consultando o servidor…</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>&amp;Aceito que as imagens sejam enviadas para {host}</translation>
  </message>
  <message>
   <source>Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer.</source>
   <translation>As imagens, as palavras e o token vão para {host} sem criptografia; um túnel SSH é mais seguro.</translation>
  </message>
  <message>
   <source>A server that somebody has started, on this computer or another one. Where rsvlm is installed, this starts one; it prints its address and its token:</source>
   <translation>Um servidor que alguém iniciou, neste computador ou em outro. Onde o rsvlm está instalado, isto inicia um; ele mostra seu endereço e seu token:</translation>
  </message>
  <message>
   <source>Running here</source>
   <translation>Em execução aqui</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>Ende&amp;reço</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own file has it.</source>
   <translation>Como senha na autenticação do QGIS, nunca em outro lugar. Um servidor encontrado aqui não precisa: o arquivo dele o tem.</translation>
  </message>
  <message numerus="yes">
   <source>It answers, has %n model(s), and is used from now on.</source>
   <translation>
    <numerusform>Ele responde, tem %n modelo e é usado a partir de agora.</numerusform>
    <numerusform>Ele responde, tem %n modelos e é usado a partir de agora.</numerusform>
   </translation>
  </message>
  <message>
   <source>It is no longer used; it goes on by itself.</source>
   <translation>Não é mais usado; ele continua por conta própria.</translation>
  </message>
  <message>
   <source>There is no token for {address}; choose the entry of QGIS that has it.</source>
   <translation>Não há token para {address}; escolha a entrada do QGIS que o tem.</translation>
  </message>
 </context>
 <context>
  <name>Setup</name>
  <message>
   <source>Gathering the facts…</source>
   <translation>Reunindo os dados…</translation>
  </message>
  <message>
   <source>The report is on the clipboard; paste it where it is needed.</source>
   <translation>O relatório está na área de transferência; cole-o onde for preciso.</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Modelos…</translation>
  </message>
  <message>
   <source>More models: set &amp;up…</source>
   <translation>Mais modelos: &amp;instalar…</translation>
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
   <translation>Arraste a linha · V, H giram · Esc encerra</translation>
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
   <translation>Escolha o que analisar e o que fazer, digite o que procura e pressione Executar. Este passo abre uma cena de exemplo e pede a água: polígonos aparecem no mapa.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Localizar</translation>
  </message>
  <message>
   <source>A box around each thing. A click on a line below “What came out” goes to its place on the map.</source>
   <translation>Um retângulo em volta de cada coisa. Um clique em uma linha abaixo de “Resultados” leva ao lugar dela no mapa.</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Two layers of different dates: what is new, gone or altered between them. The dates come from the layers or their names.</source>
   <translation>Duas camadas de datas diferentes: o que é novo, desapareceu ou mudou entre elas. As datas vêm das camadas ou de seus nomes.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Perguntar</translation>
  </message>
  <message>
   <source>An answer in words. Below the prompt are examples of what the chosen model was taught. The small model is often wrong here; large models do better.</source>
   <translation>Uma resposta em palavras. Abaixo do prompt há exemplos do que o modelo escolhido aprendeu. O modelo pequeno erra muito aqui; os grandes se saem melhor.</translation>
  </message>
  <message>
   <source>Your own imagery</source>
   <translation>Suas próprias imagens</translation>
  </message>
  <message>
   <source>Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell how they were made. Everything else is in the menu at the foot of this window.</source>
   <translation>Clique com o botão direito em uma camada raster, em duas ou em um grupo. Os resultados são camadas de um GeoPackage que informam como foram criadas. Todo o resto está no menu ao pé desta janela.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>New here?</source>
   <translation>Novo por aqui?</translation>
  </message>
  <message>
   <source>A sample scene and a prompt that works; then press Run. Nothing needs to be installed.</source>
   <translation>Uma cena de exemplo e um prompt que funciona; depois pressione Executar. Nada precisa ser instalado.</translation>
  </message>
  <message>
   <source>Tr&amp;y it with a sample scene</source>
   <translation>E&amp;xperimentar um exemplo</translation>
  </message>
  <message>
   <source>To&amp;ur</source>
   <translation>&amp;Tour</translation>
  </message>
  <message>
   <source>&amp;Set it up</source>
   <translation>Prepara&amp;r</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Voltar</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Avançar</translation>
  </message>
  <message>
   <source>{number} of {count}: {title}</source>
   <translation>{number} de {count}: {title}</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Concluir</translation>
  </message>
  <message>
   <source>User &amp;guide</source>
   <translation>&amp;Guia do usuário</translation>
  </message>
  <message>
   <source>&amp;Tour with sample scenes</source>
   <translation>Tour com c&amp;enas de exemplo</translation>
  </message>
  <message>
   <source>The guide cannot be opened here; it is the file {file}.</source>
   <translation>O guia não pode ser aberto aqui; é o arquivo {file}.</translation>
  </message>
  <message>
   <source>The sample scene {file} cannot be read; install the plugin again.</source>
   <translation>A cena de exemplo {file} não pode ser lida; instale o complemento de novo.</translation>
  </message>
 </context>
 <context>
  <name>Whole</name>
  <message>
   <source>Progress of {title}</source>
   <translation>Andamento de {title}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>What is done is kept</source>
   <translation>O que foi feito fica guardado</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Retomar</translation>
  </message>
  <message>
   <source>From where it was; nothing is done twice</source>
   <translation>De onde parou; nada é feito duas vezes</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Its layers on the map</source>
   <translation>Suas camadas no mapa</translation>
  </message>
  <message>
   <source>Take this away from here; the file stays</source>
   <translation>Tirar daqui; o arquivo fica</translation>
  </message>
  <message>
   <source>Pausing…</source>
   <translation>Pausando…</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Blocos</translation>
  </message>
  <message>
   <source>Paused; nothing was done yet.</source>
   <translation>Em pausa; nada tinha sido feito ainda.</translation>
  </message>
  <message>
   <source>Paused. Tiles done: {count}; what was done is kept.</source>
   <translation>Em pausa após {count} blocos; o que foi feito fica guardado.</translation>
  </message>
  <message>
   <source>{problem} What was done is kept; go on when that is put right.</source>
   <translation>{problem} O que foi feito fica guardado; retome quando isso estiver resolvido.</translation>
  </message>
  <message>
   <source>{file} is gone; it was moved or removed.</source>
   <translation>{file} não existe mais; foi movido ou removido.</translation>
  </message>
  <message>
   <source>{file} does not say which scene it belongs to; start the scene again.</source>
   <translation>{file} não informa a que cena pertence; inicie a cena de novo.</translation>
  </message>
  <message>
   <source>RSVLM: opening a whole scene</source>
   <translation>RSVLM: abrindo uma cena inteira</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Área examinada</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s)</source>
   <translation>
    <numerusform>%n feição</numerusform>
    <numerusform>%n feições</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing found; what was searched is kept as a layer.</source>
   <translation>Nada encontrado; o que foi examinado fica guardado como camada.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) found.</source>
   <translation>
    <numerusform>%n feição encontrada.</numerusform>
    <numerusform>%n feições encontradas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s) failed; Go on tries them again.</source>
   <translation>
    <numerusform>%n bloco falhou; “Retomar” tenta de novo.</numerusform>
    <numerusform>%n blocos falharam; “Retomar” tenta de novo.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {estimate} of the ground is {label}{range}.</source>
   <translation>Cerca de {estimate} do terreno é {label}{range}.</translation>
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
   <translation>&amp;Retomar esta cena inteira</translation>
  </message>
  <message>
   <source>A whole scene is one layer or two dates in which features are looked for.</source>
   <translation>Uma cena inteira é uma camada ou duas datas em que se procuram feições.</translation>
  </message>
  <message>
   <source>A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”.</source>
   <translation>Uma cena inteira é lida de seu arquivo, não como exibida; escolha outros “Valores” em “Pixels”.</translation>
  </message>
  <message>
   <source>The values of {names} are looked at as they are in the file, without the style.</source>
   <translation>Os valores de {names} são analisados como estão no arquivo, sem o estilo.</translation>
  </message>
  <message>
   <source>{file} exists; choose another name, or add it to the project and go on with it from its menu.</source>
   <translation>{file} já existe; escolha outro nome, ou adicione-o ao projeto e retome-o pelo menu dele.</translation>
  </message>
  <message>
   <source>The two layers have different coordinate systems; look at both in full, or reproject one of them.</source>
   <translation>As duas camadas têm sistemas de coordenadas diferentes; analise-as inteiras ou reprojete-as para um só.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Esperando o motor…</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Analisando %n bloco…</numerusform>
    <numerusform>Analisando %n blocos…</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total} tiles</source>
   <translation>{done} de {total} blocos</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>faltam cerca de {time}</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up yet.</source>
   <translation>Cenas inteiras precisam do motor “Servidor”, que ainda não está instalado.</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>Instalar…</translation>
  </message>
  <message>
   <source>The server is on another computer and does not read the files of this one.</source>
   <translation>O servidor está em outro computador e não lê os arquivos deste.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({reason}); choose another place for the file.</source>
   <translation>Não é possível criar {folder} ({reason}); escolha outro local para o arquivo.</translation>
  </message>
  <message>
   <source>A whole scene is being worked on: {title} ({file}), {percent} %.</source>
   <translation>Há uma cena inteira em andamento: {title} ({file}), {percent} %.</translation>
  </message>
  <message>
   <source>Not finished; what was done is kept. Go on when you like.</source>
   <translation>Não terminado; o que foi feito fica guardado. Retome quando quiser.</translation>
  </message>
  <message>
   <source>{file} is finished; there is nothing left to do.</source>
   <translation>{file} está terminado; não resta nada a fazer.</translation>
  </message>
  <message>
   <source>Waiting until “{title}” is done or paused…</source>
   <translation>Esperando até que “{title}” termine ou seja pausada…</translation>
  </message>
  <message>
   <source>Waiting until a tile of “{title}” is done…</source>
   <translation>Esperando até que um bloco de “{title}” fique pronto…</translation>
  </message>
  <message>
   <source>{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery or look at the part that the map shows.</source>
   <translation>{name} é um serviço que desenha imagens, não um arquivo; uma cena inteira exige um arquivo: baixe as imagens ou analise a parte que o mapa mostra.</translation>
  </message>
  <message>
   <source>{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.</source>
   <translation>{name} não é um arquivo simples que informe ele mesmo sua posição; exporte-o como GeoTIFF e use esse.</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Analisado</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Sem dados</translation>
  </message>
  <message>
   <source>Outside of the region</source>
   <translation>Fora da região</translation>
  </message>
  <message>
   <source>Not in the sample</source>
   <translation>Fora da amostra</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Com falha</translation>
  </message>
  <message>
   <source>others</source>
   <translation>outras</translation>
  </message>
 </context>
</TS>
