<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Find…</source>
   <translation>查找(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Outline…</source>
   <translation>勾绘(&amp;O)…</translation>
  </message>
  <message>
   <source>De&amp;tect…</source>
   <translation>检测(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>提问(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation>描述(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>变化对比(&amp;W)…</translation>
  </message>
  <message>
   <source>Ask about the &amp;selected features…</source>
   <translation>就所选要素提问(&amp;S)…</translation>
  </message>
  <message>
   <source>Ask about this…</source>
   <translation>就此提问…</translation>
  </message>
  <message>
   <source>What is this? (RSVLM)</source>
   <translation>这是什么？（RSVLM）</translation>
  </message>
  <message>
   <source>Draw a box and ask (RSVLM)</source>
   <translation>画框提问（RSVLM）</translation>
  </message>
  <message>
   <source>the box on the map</source>
   <translation>地图上的框</translation>
  </message>
  <message>
   <source>the place on the map</source>
   <translation>地图上的位置</translation>
  </message>
  <message>
   <source>No feature with a shape is selected; select one first.</source>
   <translation>未选择带有几何图形的要素；请先选择一个。</translation>
  </message>
  <message>
   <source>feature {number} of {layer}</source>
   <translation>{layer} 的要素 {number}</translation>
  </message>
  <message numerus="yes">
   <source>%n features of {layer}</source>
   <translation>
    <numerusform>{layer} 的 %n 个要素</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Improve the model…</source>
   <translation>改进模型(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Label features…</source>
   <translation>要素分类(&amp;L)…</translation>
  </message>
  <message>
   <source>Ask about &amp;each feature…</source>
   <translation>逐个要素提问(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Review…</source>
   <translation>审核(&amp;I)…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>评估(&amp;V)…</translation>
  </message>
  <message>
   <source>&amp;Review a result</source>
   <translation>审核结果(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Evaluate a result</source>
   <translation>评估结果(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Swipe</source>
   <translation>卷帘(&amp;P)</translation>
  </message>
  <message>
   <source>Compare both dates on the map with a line that you drag</source>
   <translation>在地图上拖动分割线，对比两个日期</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <source>Begin jobs on the main thread; in a task run the Processing algorithms.</source>
   <translation>请在主线程中启动任务；在后台任务中请运行“处理”算法。</translation>
  </message>
  <message>
   <source>The task {task} is not known; use one of {names}.</source>
   <translation>未知的任务 {task}；请使用以下之一：{names}。</translation>
  </message>
  <message>
   <source>There is no such option ({reason}); see rsvlm_qgis.order.How.</source>
   <translation>没有此选项（{reason}）；参见 rsvlm_qgis.order.How。</translation>
  </message>
  <message>
   <source>RSVLM: {prompt}</source>
   <translation>RSVLM：{prompt}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>发生意外错误。</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The region lies outside of {name}; draw it where the imagery is.</source>
   <translation>该区域位于 {name} 之外；请在有影像的地方绘制。</translation>
  </message>
  <message>
   <source>One date is not known; set it in the dock or in the layer's temporal properties.</source>
   <translation>有一个日期未知；请在面板或图层的时态属性中设置。</translation>
  </message>
  <message>
   <source>No date is known; set both in the dock or in the layers' temporal properties.</source>
   <translation>没有已知日期；请在面板或图层的时态属性中设置两个日期。</translation>
  </message>
  <message>
   <source>The dates {first} and {second} were guessed from the layers' names; check them.</source>
   <translation>日期 {first} 和 {second} 由图层名称推测；请核对。</translation>
  </message>
  <message>
   <source>Both pictures have the date {first}; choose two dates, or correct them.</source>
   <translation>两幅影像的日期均为 {first}；请选择两个日期，或予以更正。</translation>
  </message>
  <message>
   <source>The first picture ({first}) is later than the second ({second}); swap them unless it is meant.</source>
   <translation>第一幅影像（{first}）晚于第二幅（{second}）；若非有意，请交换两者。</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>该范围无法用 {crs} 表示；请选择影像附近的范围。</translation>
  </message>
  <message>
   <source>{file} cannot be seen with other pixels ({reason}); choose its own pixels.</source>
   <translation>无法以其他像素读取 {file}（{reason}）；请选择其自身的像素。</translation>
  </message>
  <message>
   <source>{file} was changed during the run: the result may show both states; run it again.</source>
   <translation>{file} 在运行期间发生了变化：结果可能混有两种状态；请重新运行。</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>所选范围为空；请缩放到影像或选择其他范围。</translation>
  </message>
  <message>
   <source>The georeference {affine} of the raster has no area; repair its geotransform.</source>
   <translation>栅格的地理参考 {affine} 没有面积；请修复其地理变换。</translation>
  </message>
  <message>
   <source>The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.</source>
   <translation>该范围在影像分辨率下有 {width} × {height} 像素，超过一次可捕获的大小（约 {side} × {side}）；请放大、选择更小的范围或更粗的分辨率。</translation>
  </message>
  <message>
   <source>The imagery has no place on the ground; choose its own pixels, not metres.</source>
   <translation>影像没有地面位置；请选择其自身的像素，而不是以米为单位。</translation>
  </message>
  <message>
   <source>The layer {name} is a service of any size; look at the part that the map shows.</source>
   <translation>图层 {name} 是没有固定大小的服务；请选择地图显示的部分。</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>地图中没有可见的栅格图层；请在图层面板中打开一个。</translation>
  </message>
  <message>
   <source>No visible raster layer lies in the map's extent; zoom to the imagery first.</source>
   <translation>地图范围内没有可见的栅格图层；请先缩放到影像。</translation>
  </message>
  <message>
   <source>The layer {name} has no coordinate system but the other has one; set it first.</source>
   <translation>图层 {name} 没有坐标参照系，而另一图层有；请先设置坐标参照系。</translation>
  </message>
  <message>
   <source>The layers {before} and {after} do not overlap here; choose two of the same place.</source>
   <translation>图层 {before} 与 {after} 在此处不重叠；请选择同一地点的两个图层。</translation>
  </message>
  <message>
   <source>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</source>
   <translation>范围位于图层 {name} 之外；请缩放到该图层或选择其他范围。</translation>
  </message>
  <message>
   <source>The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.</source>
   <translation>范围跨越 {name} 起止处的 180° 经线；仅分析较宽的一侧。</translation>
  </message>
  <message>
   <source>Bands are chosen of a single raster file only; choose those of {name} in its style.</source>
   <translation>只能为单个栅格文件选择波段；{name} 的波段请在其样式中选择。</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; look at the part that the map shows.</source>
   <translation>图层 {name} 没有自己的像素；请选择地图显示的部分。</translation>
  </message>
  <message>
   <source>{name} covers {share:.0%} of the extent; the rest was not looked at.</source>
   <translation>{name} 覆盖范围的 {share:.0%}；其余部分未分析。</translation>
  </message>
  <message>
   <source>The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until the map shows all of it and run it again.</source>
   <translation>{name} 的影像只加载了一部分：先有 {before:.0%}，后有 {share:.0%}；请等地图全部显示后重新运行。</translation>
  </message>
  <message>
   <source>choose an extent where the layer has data, or check that its file is whole</source>
   <translation>请选择图层有数据的范围，或检查其文件是否完整</translation>
  </message>
  <message>
   <source>check that the service can be reached</source>
   <translation>请检查服务是否可以访问</translation>
  </message>
  <message>
   <source>The capture of {name} is blank: {reason}; {advice}.</source>
   <translation>{name} 的截取影像为空白：{reason}；{advice}。</translation>
  </message>
  <message>
   <source>nothing was painted</source>
   <translation>没有绘制任何内容</translation>
  </message>
  <message>
   <source>all of it has one colour</source>
   <translation>全部为同一种颜色</translation>
  </message>
  <message>
   <source>The region cannot be expressed in {crs}; draw it near the imagery.</source>
   <translation>该区域无法用 {crs} 表示；请在影像附近绘制。</translation>
  </message>
  <message>
   <source>QGIS would paint another place than the one chosen; choose a slightly different extent.</source>
   <translation>QGIS 将绘制与所选不同的位置；请选择略有不同的范围。</translation>
  </message>
  <message>
   <source>The capture cannot be written to {folder} ({reason}); free some disk space.</source>
   <translation>截取的影像无法写入 {folder}（{reason}）；请释放磁盘空间。</translation>
  </message>
  <message>
   <source>The capture was stopped.</source>
   <translation>影像截取已停止。</translation>
  </message>
  <message>
   <source>There is not enough memory to paint the map; zoom in or choose a smaller extent.</source>
   <translation>内存不足，无法绘制地图；请放大地图或选择更小的范围。</translation>
  </message>
  <message>
   <source>QGIS cannot read its source</source>
   <translation>QGIS 无法读取其数据源</translation>
  </message>
  <message>
   <source>The layer {name} cannot be read ({reason}); repair or remove it.</source>
   <translation>图层 {name} 无法读取（{reason}）；请修复或移除它。</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Stopped before the end; what was done is kept.</source>
   <translation>提前停止；已完成的部分予以保留。</translation>
  </message>
  <message>
   <source>Nothing found. What was searched is kept as a layer.</source>
   <translation>未找到任何内容。搜索过的区域保留为图层。</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>模型没有给出回答。</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>勾绘：{prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>查找：{prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>检测：{prompt}</translation>
  </message>
  <message>
   <source>What changed: {prompt}</source>
   <translation>变化：{prompt}</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>描述</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>已搜索区域</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>审核…</translation>
  </message>
  <message numerus="yes">
   <source>Looked closer at %n place(s)</source>
   <translation>
    <numerusform>细看了 %n 处</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {done} of {count} parts</source>
   <translation>已搜索 {done} 个部分，共 {count} 个</translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n 处</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n polygon(s)</source>
   <translation>
    <numerusform>%n 个多边形</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} 像素</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n 个瓦片</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model call(s)</source>
   <translation>
    <numerusform>模型调用 %n 次</numerusform>
   </translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Draw a &amp;box and ask</source>
   <translation>画框提问(&amp;B)</translation>
  </message>
  <message>
   <source>Draw a box on the map; what lies in it is asked about at once</source>
   <translation>在地图上画一个框；随即就框内的内容提问</translation>
  </message>
  <message>
   <source>Ask about the whole picture again</source>
   <translation>重新就整幅影像提问</translation>
  </message>
  <message>
   <source>About: {place}</source>
   <translation>关于：{place}</translation>
  </message>
  <message>
   <source>Nothing yet. Answers appear here and on the map.</source>
   <translation>暂无结果。回答将显示在此处和地图上。</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>在地图上显示</translation>
  </message>
  <message>
   <source>Accept, reject or correct what was found, one by one</source>
   <translation>逐个接受、拒绝或修正找到的要素</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>所选模型不支持此操作。</translation>
  </message>
  <message>
   <source>What the run would cost</source>
   <translation>本次运行的开销</translation>
  </message>
  <message>
   <source>Seconds are those that runs took on this machine so far</source>
   <translation>秒数取自本机以往的运行</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n 个瓦片</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) at most</source>
   <translation>
    <numerusform>最多 %n 次调用</numerusform>
   </translation>
  </message>
  <message>
   <source>time not measured yet</source>
   <translation>尚无用时数据</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>约 {time}</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>推测</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>由图层名称推测；如有错误请更正</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>勾绘</translation>
  </message>
  <message>
   <source>Polygons of what you name</source>
   <translation>为您所指的内容生成多边形</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>A box around each thing you name</source>
   <translation>为您所指的每个目标画框</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>检测</translation>
  </message>
  <message>
   <source>Detect objects: all of the classes you list, as turned rectangles or boxes</source>
   <translation>检测目标：您列出的所有类别，以旋转框或水平框表示</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>对比</translation>
  </message>
  <message>
   <source>What is new, gone or altered</source>
   <translation>新增、消失或改变的内容</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>提问</translation>
  </message>
  <message>
   <source>An answer in words</source>
   <translation>以文字回答</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>描述</translation>
  </message>
  <message>
   <source>What is to be seen</source>
   <translation>影像中有什么</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>要执行的任务</translation>
  </message>
  <message>
   <source>&amp;Forget all prompts</source>
   <translation>清除所有提示词(&amp;F)</translation>
  </message>
  <message>
   <source>The chosen model answers no questions; choose another one.</source>
   <translation>所选模型不能回答问题；请选择其他模型。</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>任务</translation>
  </message>
  <message>
   <source>What to outline, such as: {example}</source>
   <translation>要勾绘的内容，例如：{example}</translation>
  </message>
  <message>
   <source>What to find, such as: {example}</source>
   <translation>要查找的内容，例如：{example}</translation>
  </message>
  <message>
   <source>Classes to detect, such as: {example}</source>
   <translation>要检测的类别，例如：{example}</translation>
  </message>
  <message>
   <source>What may have changed, such as: {example}</source>
   <translation>可能变化的内容，例如：{example}</translation>
  </message>
  <message>
   <source>A question, such as: {example}</source>
   <translation>一个问题，例如：{example}</translation>
  </message>
  <message>
   <source>Is there a road?</source>
   <translation>Is there a road?</translation>
  </message>
  <message>
   <source>May stay empty</source>
   <translation>可以留空</translation>
  </message>
  <message>
   <source>This model takes any word or sentence.</source>
   <translation>此模型接受任意词语或句子。</translation>
  </message>
  <message>
   <source>This model knows: {words}</source>
   <translation>此模型认识：{words}</translation>
  </message>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>内置（无需安装）</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>服务器（独立环境）</translation>
  </message>
  <message>
   <source>What computes: the processor or a graphics card</source>
   <translation>计算设备：处理器或显卡</translation>
  </message>
  <message>
   <source>Fewer bits need less memory and are a little less exact</source>
   <translation>位数越少，所需内存越少，精度略低</translation>
  </message>
  <message>
   <source>Restart the engine</source>
   <translation>重新启动引擎</translation>
  </message>
  <message>
   <source>More models…</source>
   <translation>更多模型…</translation>
  </message>
  <message>
   <source>The model without what it has learned</source>
   <translation>不含已学内容的模型</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>正在启动引擎…</translation>
  </message>
  <message>
   <source>The engine is not running.</source>
   <translation>引擎未运行。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>&amp;Engine</source>
   <translation>引擎(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>模型(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Device</source>
   <translation>设备(&amp;D)</translation>
  </message>
  <message>
   <source>Pre&amp;cision</source>
   <translation>精度(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Back to {model}</source>
   <translation>恢复为 {model}(&amp;V)</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>正在估算所需资源…</translation>
  </message>
  <message>
   <source>Folder of a checkpoint</source>
   <translation>检查点文件夹</translation>
  </message>
  <message>
   <source>Runs at {host}.</source>
   <translation>运行于 {host}。</translation>
  </message>
  <message>
   <source>Runs on the {device}, in {precision}.</source>
   <translation>运行于 {device}，{precision}。</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}.</source>
   <translation>已加载：{needed}，{device}，{precision}。</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}; {free} are free.</source>
   <translation>已加载：{needed}，{device}，{precision}；可用 {free}。</translation>
  </message>
  <message>
   <source>Look at all that the map shows</source>
   <translation>分析地图显示的全部内容</translation>
  </message>
  <message numerus="yes">
   <source>%n layer(s) of the group {name}</source>
   <translation>
    <numerusform>组 {name} 中的 %n 个图层</numerusform>
   </translation>
  </message>
  <message>
   <source>How it is done: what is drawn, and how closely is looked</source>
   <translation>执行方式：绘制什么，以及看得多细</translation>
  </message>
  <message>
   <source>How: {choice}</source>
   <translation>方式：{choice}</translation>
  </message>
  <message>
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>What the map shows now</source>
   <translation>地图当前显示的内容</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>One raster layer</source>
   <translation>一个栅格图层</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>两个日期</translation>
  </message>
  <message>
   <source>Two layers of different dates</source>
   <translation>两个不同日期的图层</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>时序</translation>
  </message>
  <message>
   <source>Many layers in time order</source>
   <translation>按时间排列的多个图层</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>分析对象</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>要分析的栅格图层</translation>
  </message>
  <message>
   <source>Only the part that the map shows</source>
   <translation>仅限地图显示的部分</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>分析对象</translation>
  </message>
  <message>
   <source>Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.</source>
   <translation>使较晚影像的光照与较早影像一致，对整个场景统一处理：通过变化最小的地面拟合直线，或通过明暗所占的比例。适用于薄雾或季节差异较大的情况。</translation>
  </message>
  <message>
   <source>as they are</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <source>matched by unchanged ground</source>
   <translation>按未变化的地面匹配</translation>
  </message>
  <message>
   <source>matched by histogram</source>
   <translation>按直方图匹配</translation>
  </message>
  <message>
   <source>Colours of the two dates</source>
   <translation>两个日期的颜色</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>颜色(&amp;U)</translation>
  </message>
  <message>
   <source>Ali&amp;gn the later date</source>
   <translation>配准较晚日期(&amp;G)</translation>
  </message>
  <message>
   <source>How far the dates lie apart is measured anyway; this puts the later one back.</source>
   <translation>两个日期之间的偏移总会测量；此选项将较晚的影像移回原位。</translation>
  </message>
  <message>
   <source>colours matched</source>
   <translation>颜色已匹配</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>已配准</translation>
  </message>
  <message>
   <source>{title} – partly downloaded</source>
   <translation>{title} – 部分下载</translation>
  </message>
  <message>
   <source>{title} – damaged</source>
   <translation>{title} – 已损坏</translation>
  </message>
  <message>
   <source>{title} – to download</source>
   <translation>{title} – 待下载</translation>
  </message>
  <message>
   <source>A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project</source>
   <translation>包含原版发布的 RSUniVLM、RSCoVLM 或 Qwen-VL 模型，或本项目检查点的文件夹</translation>
  </message>
  <message>
   <source>Checkpoint folder…</source>
   <translation>检查点文件夹…</translation>
  </message>
  <message>
   <source>A model on a server that speaks OpenAI's protocol; pictures go there</source>
   <translation>支持 OpenAI 协议的服务器上的模型；图像会发送到该服务器</translation>
  </message>
  <message>
   <source>On another computer…</source>
   <translation>在另一台计算机上…</translation>
  </message>
  <message>
   <source>Has learned: {label}</source>
   <translation>已学会：{label}</translation>
  </message>
  <message>
   <source>Size: {size}</source>
   <translation>大小：{size}</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>许可：{licence}</translation>
  </message>
  <message>
   <source>Pictures go to {host}</source>
   <translation>图像将发送到 {host}</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Turned</source>
   <translation>旋转框</translation>
  </message>
  <message>
   <source>Rectangles turned with the objects</source>
   <translation>随目标方向旋转的矩形</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>水平框</translation>
  </message>
  <message>
   <source>Boxes along the picture's sides</source>
   <translation>与图像边缘平行的矩形</translation>
  </message>
  <message>
   <source>What is drawn round an object</source>
   <translation>目标周围绘制的图形</translation>
  </message>
  <message>
   <source>Show tiles en&amp;larged</source>
   <translation>放大显示瓦片(&amp;L)</translation>
  </message>
  <message>
   <source>Each tile is shown to the model at the largest size it was trained on: small objects are found more often, and it takes several times as long.</source>
   <translation>每个瓦片以模型训练时的最大尺寸送入模型：更容易找到小目标，但耗时增加数倍。</translation>
  </message>
  <message>
   <source>This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: it draws the outline in each box. Empty: boxes only.</source>
   <translation>此模型只画框，不画轮廓。请指定您已有的 SAM 系列分割模型的文件夹：它会在每个框内绘制轮廓。留空：只画框。</translation>
  </message>
  <message>
   <source>Folder of a SAM model</source>
   <translation>SAM 模型文件夹</translation>
  </message>
  <message>
   <source>Draw &amp;outlines in boxes with</source>
   <translation>框内轮廓绘制模型(&amp;O)</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <source>turned rectangles</source>
   <translation>旋转框</translation>
  </message>
  <message>
   <source>boxes</source>
   <translation>水平框</translation>
  </message>
  <message>
   <source>enlarged</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>outlines by {model}</source>
   <translation>轮廓由 {model} 绘制</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>网格</translation>
  </message>
  <message>
   <source>Along the cells that the model marks</source>
   <translation>沿模型标记的网格单元</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>Between the cells, where the probability passes the slider's value</source>
   <translation>在网格单元之间，概率等于滑块值之处</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the model's own answer, less takes in more, more keeps only what is certain.</source>
   <translation>模型为每个网格单元给出概率；达到此值的单元属于轮廓内。50 % 为模型自身的回答，调低包含更多，调高只保留确定的部分。</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>置信度</translation>
  </message>
  <message>
   <source>Certain&amp;ty</source>
   <translation>置信度(&amp;T)</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>网格</translation>
  </message>
  <message>
   <source>from {percent}</source>
   <translation>≥ {percent}</translation>
  </message>
  <message>
   <source>Layer of the earlier date</source>
   <translation>较早日期的图层</translation>
  </message>
  <message>
   <source>Layer of the later date</source>
   <translation>较晚日期的图层</translation>
  </message>
  <message>
   <source>Earlier date</source>
   <translation>较早日期</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>较晚日期</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>交换</translation>
  </message>
  <message>
   <source>Swap before and after</source>
   <translation>交换变化前与变化后</translation>
  </message>
  <message>
   <source>S&amp;wipe</source>
   <translation>卷帘(&amp;Y)</translation>
  </message>
  <message>
   <source>Compare both on the map with a line that you drag</source>
   <translation>在地图上拖动分割线，对比两者</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>变化前</translation>
  </message>
  <message>
   <source>After</source>
   <translation>变化后</translation>
  </message>
  <message>
   <source>No date is known; the results will have none either.</source>
   <translation>没有已知日期；结果也不会带有日期。</translation>
  </message>
  <message>
   <source>One date is not known; the results will lack it too.</source>
   <translation>有一个日期未知；结果中将缺少它。</translation>
  </message>
  <message>
   <source>Both have the same date.</source>
   <translation>两者日期相同。</translation>
  </message>
  <message>
   <source>The earlier date lies after the later one; swap them.</source>
   <translation>较早日期晚于较晚日期；请交换两者。</translation>
  </message>
  <message>
   <source>What one pixel covers on the ground, and how its values are shown</source>
   <translation>一个像素对应的地面大小，以及像素值的显示方式</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>分辨率</translation>
  </message>
  <message>
   <source>As the imagery is</source>
   <translation>与影像一致</translation>
  </message>
  <message>
   <source>Twice as coarse</source>
   <translation>影像分辨率的 1/2</translation>
  </message>
  <message>
   <source>Four times as coarse</source>
   <translation>影像分辨率的 1/4</translation>
  </message>
  <message>
   <source>In metres:</source>
   <translation>以米为单位：</translation>
  </message>
  <message>
   <source>Side of a pixel on the ground in metres</source>
   <translation>像素在地面上的边长（米）</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>像素值</translation>
  </message>
  <message>
   <source>As they come</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>As displayed</source>
   <translation>按显示效果</translation>
  </message>
  <message>
   <source>Raw bands, stretched</source>
   <translation>原始波段，经拉伸</translation>
  </message>
  <message>
   <source>As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th percentile</source>
   <translation>自动：普通文件按原样，其余按显示效果。按显示效果：使用图层样式。原始波段：文件中的值；超过 8 位的值从第 2 到第 98 百分位拉伸</translation>
  </message>
  <message>
   <source>&amp;Bands</source>
   <translation>波段(&amp;N)</translation>
  </message>
  <message>
   <source>Show these bands of the file as red, green and blue</source>
   <translation>将文件的这些波段显示为红、绿、蓝</translation>
  </message>
  <message>
   <source>Red band</source>
   <translation>红波段</translation>
  </message>
  <message>
   <source>Green band</source>
   <translation>绿波段</translation>
  </message>
  <message>
   <source>Blue band</source>
   <translation>蓝波段</translation>
  </message>
  <message>
   <source>Pixels: {size}</source>
   <translation>像素：{size}</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>Nothing leaves this computer</source>
   <translation>数据不会离开本机</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>&amp;Prompt</source>
   <translation>提示词(&amp;P)</translation>
  </message>
  <message>
   <source>Use this example</source>
   <translation>使用此示例</translation>
  </message>
  <message>
   <source>Draw a rectangle on the map; only what lies inside is looked at</source>
   <translation>在地图上绘制矩形；仅分析其内部</translation>
  </message>
  <message>
   <source>Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes it, Backspace takes a corner back, Esc gives up</source>
   <translation>在地图上绘制多边形；仅分析其内部。右键单击或双击闭合，Backspace 撤回一个顶点，Esc 放弃</translation>
  </message>
  <message>
   <source>Take the selected features of the active polygon layer</source>
   <translation>使用当前多边形图层的所选要素</translation>
  </message>
  <message>
   <source>Look everywhere again</source>
   <translation>重新分析全部区域</translation>
  </message>
  <message>
   <source>Only &amp;inside:</source>
   <translation>仅限内部(&amp;I)：</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>运行(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>May loo&amp;k closer</source>
   <translation>允许细看(&amp;K)</translation>
  </message>
  <message>
   <source>The model may choose a place and see it in full detail before it answers, this many times. Where it looked is shown on the map.</source>
   <translation>模型在回答之前可选择某处并查看全部细节的次数。细看过的位置会显示在地图上。</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>Search &amp;within</source>
   <translation>搜索上限(&amp;W)</translation>
  </message>
  <message>
   <source>The most times the model may be asked. It looks at the whole first, then where something is probable; what was searched, and how closely, is kept as a layer.</source>
   <translation>模型调用次数的上限。模型先看整体，再看可能有目标的地方；搜索过的区域及其精细程度保留为图层。</translation>
  </message>
  <message>
   <source>every tile</source>
   <translation>全部瓦片</translation>
  </message>
  <message>
   <source> calls</source>
   <translation> 次调用</translation>
  </message>
  <message>
   <source>closer {times} ×</source>
   <translation>细看 {times} 次</translation>
  </message>
  <message numerus="yes">
   <source>within %n call(s)</source>
   <translation>
    <numerusform>最多 %n 次调用</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), all of them looked at.</source>
   <translation>
    <numerusform>约 %n 个瓦片，将全部分析。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), too many for all; give a number of calls, or zoom in.</source>
   <translation>
    <numerusform>约 %n 个瓦片，过多而无法全部分析；请设置调用次数或放大地图。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s); those where something is probable come first.</source>
   <translation>
    <numerusform>约 %n 个瓦片；优先分析可能有目标的瓦片。</numerusform>
   </translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Layers of the series in time order</source>
   <translation>时序中按时间排列的图层</translation>
  </message>
  <message>
   <source>Tick the layers to compare; a double click or Return corrects a date</source>
   <translation>勾选要对比的图层；双击或按回车可更正日期</translation>
  </message>
  <message>
   <source>Each to next</source>
   <translation>相邻对比</translation>
  </message>
  <message>
   <source>Compare each date with the next</source>
   <translation>每个日期与下一个日期对比</translation>
  </message>
  <message>
   <source>Each to first</source>
   <translation>对比首期</translation>
  </message>
  <message>
   <source>Compare each date with the first</source>
   <translation>每个日期与第一个日期对比</translation>
  </message>
  <message>
   <source>Which dates are compared</source>
   <translation>对比哪些日期</translation>
  </message>
  <message numerus="yes">
   <source>%n comparison(s), one after the other</source>
   <translation>
    <numerusform>%n 次对比，依次进行</numerusform>
   </translation>
  </message>
  <message>
   <source>no date</source>
   <translation>无日期</translation>
  </message>
  <message>
   <source>File of the whole scene</source>
   <translation>整幅场景的文件</translation>
  </message>
  <message>
   <source>every n-th row and tile</source>
   <translation>每 n 行 n 列取一个瓦片</translation>
  </message>
  <message>
   <source>random tiles</source>
   <translation>随机瓦片</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <source>with fewer points</source>
   <translation>减少折点</translation>
  </message>
  <message>
   <source>smooth, for land cover</source>
   <translation>平滑，适合土地覆盖</translation>
  </message>
  <message>
   <source>with square corners, for buildings</source>
   <translation>直角化，适合建筑物</translation>
  </message>
  <message>
   <source>One class at eac&amp;h place</source>
   <translation>每处只保留一个类别(&amp;H)</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the one that is most probable there</source>
   <translation>类别重叠处归该处概率最高的类别</translation>
  </message>
  <message>
   <source>Keep working without &amp;QGIS</source>
   <translation>关闭 QGIS 后继续(&amp;Q)</translation>
  </message>
  <message>
   <source>The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is closed, and what was done is kept</source>
   <translation>引擎一直运行到完成，此面板会重新找到它。否则关闭 QGIS 时暂停，已完成的部分予以保留</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;J)</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>瓦片</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>轮廓</translation>
  </message>
  <message>
   <source>Also as</source>
   <translation>另存格式</translation>
  </message>
  <message>
   <source>Whole sce&amp;ne, into a file</source>
   <translation>整幅场景，存入文件(&amp;Z)</translation>
  </message>
  <message>
   <source>All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused and gone on with, and shows on the map while it grows</source>
   <translation>无论多大，逐瓦片分析全部范围：找到的内容随即存入文件，可暂停和继续，并随时显示在地图上</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up on this computer yet.</source>
   <translation>整幅场景需要服务器引擎，本机尚未安装。</translation>
  </message>
  <message>
   <source>Set it &amp;up…</source>
   <translation>安装(&amp;A)…</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} 像素</translation>
  </message>
  <message>
   <source>{metres} m, {width} × {height}</source>
   <translation>{metres} 米，{width} × {height}</translation>
  </message>
  <message>
   <source>{model} was taught this with {least} to {most} m per pixel; here it is {metres} m, so expect worse.</source>
   <translation>{model} 的训练分辨率为每像素 {least} 至 {most} 米；此处为 {metres} 米，效果可能较差。</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>该模型</translation>
  </message>
  <message>
   <source>{count} s</source>
   <translation>{count} 秒</translation>
  </message>
  <message>
   <source>{count} min</source>
   <translation>{count} 分钟</translation>
  </message>
  <message>
   <source>{count} h</source>
   <translation>{count} 小时</translation>
  </message>
  <message>
   <source>Rectangle, {area}</source>
   <translation>矩形，{area}</translation>
  </message>
  <message>
   <source>Polygon, {area}</source>
   <translation>多边形，{area}</translation>
  </message>
  <message>
   <source>Choose a polygon layer in the layers panel and select features in it first.</source>
   <translation>请先在图层面板中选择一个多边形图层，并选择其中的要素。</translation>
  </message>
  <message>
   <source>No feature of {name} is selected; select some on the map first.</source>
   <translation>未选择 {name} 的要素；请先在地图上选择一些。</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) of {name}</source>
   <translation>
    <numerusform>{name} 的 %n 个要素</numerusform>
   </translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>重新分析</translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s) to look at, and {most} are allowed.</source>
   <translation>
    <numerusform>约有 %n 个瓦片需要分析，上限为 {most} 个。</numerusform>
   </translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>放大地图</translation>
  </message>
  <message>
   <source>Only what the map shows</source>
   <translation>仅限地图显示的部分</translation>
  </message>
  <message>
   <source>Pixels {times} times as coarse</source>
   <translation>像素增大到 {times} 倍</translation>
  </message>
  <message numerus="yes">
   <source>Search within %n call(s)</source>
   <translation>
    <numerusform>最多调用 %n 次进行搜索</numerusform>
   </translation>
  </message>
  <message>
   <source>As a whole scene</source>
   <translation>作为整幅场景</translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>已停止；已下载的部分予以保留，可从该处继续。</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>模型 {model} 已就绪。</translation>
  </message>
  <message>
   <source>Download a model</source>
   <translation>下载模型</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>正在估算所需资源…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>&amp;Download</source>
   <translation>下载(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>{size}, of which {missing} are still to come</source>
   <translation>{size}，其中 {missing} 尚未下载</translation>
  </message>
  <message>
   <source>From</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>磁盘可用空间</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>保存位置</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>运行于</translation>
  </message>
  <message>
   <source>Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.</source>
   <translation>仅下载这些文件；不会发送您的任何数据。可以随时停止，稍后从中断处继续。</translation>
  </message>
  <message>
   <source>Checking what came…</source>
   <translation>正在校验已下载的文件…</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>Asking for the files…</source>
   <translation>正在请求文件…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The job was stopped before a part of it was done; run it again.</source>
   <translation>任务在完成任何部分之前已被停止；请重新运行。</translation>
  </message>
  <message>
   <source>{program} cannot be started ({reason}); check the installation.</source>
   <translation>{program} 无法启动（{reason}）；请检查安装。</translation>
  </message>
  <message>
   <source>The plugin's engine is missing in {folder}; install the plugin again.</source>
   <translation>{folder} 中缺少插件的引擎；请重新安装插件。</translation>
  </message>
  <message>
   <source>There is no engine called {name}; choose {starter} or {server}.</source>
   <translation>没有名为 {name} 的引擎；请选择 {starter} 或 {server}。</translation>
  </message>
  <message>
   <source>The engine sent something that is no event; restart it.</source>
   <translation>引擎发送的内容不是事件；请重新启动它。</translation>
  </message>
  <message>
   <source>'{text}' is no address of a server; give it as http://127.0.0.1:8000.</source>
   <translation>“{text}”不是服务器地址；请按 http://127.0.0.1:8000 的形式填写。</translation>
  </message>
  <message>
   <source>The captured picture {file} is gone; capture it again.</source>
   <translation>截取的图像 {file} 已不存在；请重新截取。</translation>
  </message>
  <message>
   <source>The server at {address} does not answer; start it again.</source>
   <translation>{address} 处的服务器没有响应；请重新启动它。</translation>
  </message>
  <message>
   <source>The server sent something that is not understood; start it again.</source>
   <translation>服务器发送了无法理解的内容；请重新启动它。</translation>
  </message>
  <message>
   <source>What answers there is no RSVLM server (HTTP {status}); check its address.</source>
   <translation>该处响应的不是 RSVLM 服务器（HTTP {status}）；请检查地址。</translation>
  </message>
  <message>
   <source>Whole scenes need the server on this computer; set it up with More models.</source>
   <translation>整幅场景需要本机上的服务器；请通过“更多模型”安装。</translation>
  </message>
  <message>
   <source>One date is a raster file and the other is pixels; give both in the same way.</source>
   <translation>一个日期是栅格文件，另一个是像素；请以相同方式提供两者。</translation>
  </message>
  <message>
   <source>{first} and {second} do not overlap: the first covers {extent}, the second {other}; choose two dates of the same place.</source>
   <translation>{first} 与 {second} 不重叠：前者覆盖 {extent}，后者覆盖 {other}；请选择同一地点的两个日期。</translation>
  </message>
  <message>
   <source>The two dates have no coordinate system and their pixels do not coincide; give both a CRS.</source>
   <translation>两个日期都没有坐标系，且像素不重合；请为两者指定 CRS。</translation>
  </message>
  <message>
   <source>{name} was resampled to the pixels of {other}.</source>
   <translation>{name} 已重采样到 {other} 的像素。</translation>
  </message>
  <message>
   <source>One of the two dates has a coordinate system and the other has none; give both the same.</source>
   <translation>两个日期中一个有坐标系，另一个没有；请为两者指定相同的坐标系。</translation>
  </message>
  <message>
   <source>The two pictures have no place and differ in size, {first} and {second} pixels; give both the same size or a georeference.</source>
   <translation>两幅影像没有位置且大小不同，分别为 {first} 和 {second} 像素；请使两者大小相同或提供地理参考。</translation>
  </message>
  <message>
   <source>{path} cannot be put on the grid of the other date; reproject it first.</source>
   <translation>{path} 无法置于另一日期的网格上；请先重投影。</translation>
  </message>
  <message>
   <source>The two dates</source>
   <translation>两个日期</translation>
  </message>
  <message>
   <source>The two dates cannot be put on one grid; reproject one of them first.</source>
   <translation>两个日期无法置于同一网格；请先重投影其中一个。</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>其自身的 CRS</translation>
  </message>
  <message>
   <source>{numbers} in {crs}</source>
   <translation>{numbers}（{crs}）</translation>
  </message>
  <message>
   <source>The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); choose a smaller extent, or the server for whole scenes.</source>
   <translation>影像有 {width} x {height} 像素，超出小引擎一次可处理的数量（{most} 百万）；请选择较小的范围，或对整景使用服务器。</translation>
  </message>
  <message>
   <source>The pixels of {path} cannot be handed over ({reason}); free some disk space.</source>
   <translation>无法传递 {path} 的像素（{reason}）；请释放磁盘空间。</translation>
  </message>
  <message>
   <source>{path} could not be read; it may be damaged, get it again.</source>
   <translation>{path} 无法读取；可能已损坏，请重新获取。</translation>
  </message>
  <message>
   <source>{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.</source>
   <translation>{path} 无法作为栅格读取；请选择 GeoTIFF、JPEG、PNG 等文件。</translation>
  </message>
  <message>
   <source>{path} does not exist; check the path.</source>
   <translation>{path} 不存在；请检查路径。</translation>
  </message>
  <message>
   <source>The raster</source>
   <translation>栅格</translation>
  </message>
  <message>
   <source>{path} holds several rasters and none of its own; choose one of its subdatasets.</source>
   <translation>{path} 包含多个栅格而自身没有；请选择其中一个子数据集。</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; make an amplitude image of it first.</source>
   <translation>{path} 包含复数；请先由其生成振幅影像。</translation>
  </message>
  <message>
   <source>{name} is placed by control points; it was warped to a north-up grid.</source>
   <translation>{name} 由控制点定位；已校正到正北网格。</translation>
  </message>
  <message>
   <source>The georeference {affine} has no area; repair the raster's geotransform.</source>
   <translation>地理参考 {affine} 没有面积；请修复栅格的地理变换。</translation>
  </message>
  <message>
   <source>{name} has no coordinate system; features are in its own coordinates.</source>
   <translation>{name} 没有坐标系；要素采用其自身坐标。</translation>
  </message>
  <message>
   <source>{path} has no band {band}; choose among 1 to {count}.</source>
   <translation>{path} 没有波段 {band}；请在 1 到 {count} 中选择。</translation>
  </message>
  <message>
   <source>{path} has nothing but an alpha band; choose a raster with image bands.</source>
   <translation>{path} 只有 alpha 波段；请选择带有影像波段的栅格。</translation>
  </message>
  <message>
   <source>{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.</source>
   <translation>{name} 未说明哪些波段是红、绿、蓝；已按此顺序采用 {numbers}。</translation>
  </message>
  <message>
   <source>The window {window} lies outside {path}, which has {width} x {height} pixels; choose a window inside it.</source>
   <translation>窗口 {window} 位于 {path}（{width} x {height} 像素）之外；请选择其内部的窗口。</translation>
  </message>
  <message>
   <source>The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it.</source>
   <translation>范围 {wanted} 位于图层之外，图层覆盖 {covers}；请选择其内部的范围。</translation>
  </message>
  <message>
   <source>{path} could not be read ({reason}); it may be damaged, get it again.</source>
   <translation>{path} 无法读取（{reason}）；可能已损坏，请重新获取。</translation>
  </message>
  <message>
   <source>The job goes on without QGIS; the dock finds it again.</source>
   <translation>任务将在没有 QGIS 的情况下继续；可在面板的整幅场景中重新找到它。</translation>
  </message>
  <message>
   <source>The server was stopped; run the job again.</source>
   <translation>服务器已停止；请重新运行任务。</translation>
  </message>
  <message>
   <source>The job could not be sent ({kind}); the log has the details.</source>
   <translation>任务无法发送（{kind}）；详情见日志。</translation>
  </message>
  <message>
   <source>The server no longer tells how the job goes on; run it again.</source>
   <translation>服务器不再报告任务进展；请重新运行。</translation>
  </message>
  <message>
   <source>The captured picture is in no file; capture it again.</source>
   <translation>截取的图像不在任何文件中；请重新截取。</translation>
  </message>
  <message>
   <source>The server is not installed; set it up with More models, or use the built-in engine.</source>
   <translation>服务器未安装；请通过“更多模型”进行设置，或使用内置引擎。</translation>
  </message>
  <message>
   <source>The server did not start; its log tells why.</source>
   <translation>服务器未能启动；原因见其日志。</translation>
  </message>
  <message>
   <source>The server ended unexpectedly; press Run to start it again.</source>
   <translation>服务器意外结束；按“运行”重新启动它。</translation>
  </message>
  <message>
   <source>The built-in engine has no model '{model}'; choose the server.</source>
   <translation>内置引擎没有模型“{model}”；请选择服务器。</translation>
  </message>
  <message>
   <source>The engine was stopped; run the job again.</source>
   <translation>引擎已停止；请重新运行任务。</translation>
  </message>
  <message>
   <source>The picture could not be read ({kind}); try another.</source>
   <translation>图像无法读取（{kind}）；请换一幅。</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; press Run to start it again.</source>
   <translation>引擎发送了无法理解的内容；按“运行”重新启动它。</translation>
  </message>
  <message>
   <source>The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.</source>
   <translation>模型在 QGIS 内部运行，因为无法另行启动 Python；期间地图可能卡顿。</translation>
  </message>
  <message>
   <source>The engine did not start; its log tells why.</source>
   <translation>引擎未能启动；原因见其日志。</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly; press Run to start it again.</source>
   <translation>引擎意外结束；按“运行”重新启动它。</translation>
  </message>
  <message>
   <source>The engine no longer answers; press Run to start it again.</source>
   <translation>引擎不再响应；按“运行”重新启动它。</translation>
  </message>
  <message>
   <source>The engine cannot be loaded ({reason}); install the plugin again.</source>
   <translation>引擎无法加载（{reason}）；请重新安装插件。</translation>
  </message>
 </context>
 <context>
  <name>Evaluate</name>
  <message>
   <source>Evaluate: {name}</source>
   <translation>评估：{name}</translation>
  </message>
  <message>
   <source>areas: every square metre counts</source>
   <translation>面积：每平方米都计入</translation>
  </message>
  <message>
   <source>objects, paired one to one</source>
   <translation>对象，一一配对</translation>
  </message>
  <message>
   <source>objects, as detections are measured (DOTA)</source>
   <translation>对象，按目标检测的标准（DOTA）</translation>
  </message>
  <message>
   <source>&amp;Leave out what was rejected in the review</source>
   <translation>忽略审核中拒绝的要素(&amp;L)</translation>
  </message>
  <message>
   <source>In the reference</source>
   <translation>参考中</translation>
  </message>
  <message>
   <source>In the result</source>
   <translation>结果中</translation>
  </message>
  <message>
   <source>Which class of the reference is which of the result</source>
   <translation>参考的类别与结果的类别如何对应</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>参考图层(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Field with its classes</source>
   <translation>类别字段(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation>比较方式(&amp;C)</translation>
  </message>
  <message>
   <source>Least &amp;overlap (IoU)</source>
   <translation>最小重叠度（IoU）(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Evaluate</source>
   <translation>评估(&amp;E)</translation>
  </message>
  <message>
   <source>The reference counts where it was searched, and nowhere else.</source>
   <translation>参考图层仅在搜索过的区域内计入。</translation>
  </message>
  <message>
   <source>Add a polygon layer that says what is really there.</source>
   <translation>请添加一个表示实际情况的多边形图层。</translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>（忽略）</translation>
  </message>
  <message>
   <source>The reference {name} has no polygons; choose another layer.</source>
   <translation>参考图层 {name} 没有多边形；请选择其他图层。</translation>
  </message>
  <message>
   <source>The evaluation was stopped.</source>
   <translation>评估已停止。</translation>
  </message>
  <message>
   <source>The layer does not say where it was searched: the whole reference counts.</source>
   <translation>图层未说明搜索过哪些区域：整个参考图层都计入。</translation>
  </message>
  <message>
   <source>The search was stopped before its end; what it did not reach counts as missed.</source>
   <translation>搜索提前停止；未搜索到的部分计为漏报。</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>命中</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>误报</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>漏报</translation>
  </message>
  <message>
   <source>The evaluation {file} cannot be opened; it was moved or removed.</source>
   <translation>评估 {file} 无法打开；它已被移动或移除。</translation>
  </message>
  <message>
   <source>Compared by area: every spot counts once.</source>
   <translation>按面积比较：每处计入一次。</translation>
  </message>
  <message>
   <source>Compared object by object, one to one: found where both overlap by {percent} % or more (IoU).</source>
   <translation>逐个对象一一比较：两者重叠达到 {percent} % 或以上（IoU）即为找到。</translation>
  </message>
  <message>
   <source>Compared object by object: each points to the one that it overlaps most, and the first of them with {percent} % or more (IoU) has found it.</source>
   <translation>逐个对象比较：每个结果对应与其重叠最多的参考对象，其中第一个重叠达到 {percent} % 或以上（IoU）的即为找到。</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>精确率</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>召回率</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Nothing was found, so there is no precision.</source>
   <translation>未找到任何内容，因此没有精确率。</translation>
  </message>
  <message>
   <source>The reference has nothing where it was searched, so there is no recall.</source>
   <translation>参考图层在搜索过的区域内没有要素，因此没有召回率。</translation>
  </message>
  <message numerus="yes">
   <source>%n object(s) at the edge of what was searched do not count.</source>
   <translation>
    <numerusform>位于搜索区域边缘的 %n 个对象不计入。</numerusform>
   </translation>
  </message>
  <message>
   <source>there / found</source>
   <translation>实际 / 找到</translation>
  </message>
  <message>
   <source>all features</source>
   <translation>全部要素</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>What was taken for what</source>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>复制指标(&amp;Y)</translation>
  </message>
  <message>
   <source>Evaluation: {name}</source>
   <translation>评估：{name}</translation>
  </message>
  <message>
   <source>RSVLM: evaluating</source>
   <translation>RSVLM：正在评估</translation>
  </message>
 </context>
 <context>
  <name>Improve</name>
  <message>
   <source>After</source>
   <translation>学习后</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>学习前</translation>
  </message>
  <message>
   <source>Tiles that nothing was learned from</source>
   <translation>未用于学习的瓦片</translation>
  </message>
  <message>
   <source>The comparison {file} cannot be opened; it was moved or removed.</source>
   <translation>对比 {file} 无法打开；它已被移动或移除。</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>学习前与学习后</translation>
  </message>
  <message>
   <source>Stopped; nothing was learned.</source>
   <translation>已停止；未学习任何内容。</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>改进模型</translation>
  </message>
  <message>
   <source>Set &amp;up…</source>
   <translation>安装(&amp;U)…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source> min</source>
   <translation> 分钟</translation>
  </message>
  <message>
   <source>Of one processor core for learning; reading and examining come on top.</source>
   <translation>单个处理器核心用于学习的时间；读取和检验另计。</translation>
  </message>
  <message>
   <source>own use only</source>
   <translation>仅供自用</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>随所学内容一同提供给获得它的人。</translation>
  </message>
  <message>
   <source>&amp;Class to learn</source>
   <translation>要学习的类别(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Time to learn</source>
   <translation>学习时间(&amp;T)</translation>
  </message>
  <message>
   <source>L&amp;icence</source>
   <translation>许可(&amp;I)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>The small model learns one class from what you decided in reviews, on this computer. It is then examined where it did not learn; only then you say whether to keep it. The model itself stays as it is.</source>
   <translation>小模型在本机上根据您在审核中的决定学习一个类别。随后在未用于学习的地方对其进行检验，之后才由您决定是否保留。模型本身保持不变。</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>学习来源</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>手工绘制</translation>
  </message>
  <message>
   <source>places</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Reviewed layers to learn from</source>
   <translation>用于学习的已审核图层</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>学习(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>{label} ({count} examples)</source>
   <translation>{label}（{count} 个样本）</translation>
  </message>
  <message>
   <source>There is no result in the project; review one first.</source>
   <translation>工程中没有结果；请先审核一个结果。</translation>
  </message>
  <message>
   <source>Choose a layer that you have reviewed.</source>
   <translation>请选择一个您审核过的图层。</translation>
  </message>
  <message>
   <source>Looking through the layers…</source>
   <translation>正在查看图层…</translation>
  </message>
  <message>
   <source>Collecting what was reviewed…</source>
   <translation>正在收集审核内容…</translation>
  </message>
  <message>
   <source>RSVLM: collecting what was reviewed</source>
   <translation>RSVLM：正在收集审核内容</translation>
  </message>
  <message>
   <source>Suggesting needs the full engine on this computer; set it up in the menu.</source>
   <translation>给出建议需要本机上的完整引擎；请在菜单中安装。</translation>
  </message>
  <message>
   <source>Looking for the tiles that are most worth a review…</source>
   <translation>正在查找最值得审核的瓦片…</translation>
  </message>
  <message>
   <source>RSVLM: what to review next</source>
   <translation>RSVLM：接下来审核什么</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.</source>
   <translation>瓦片 {number} / {count}：模型在此不确定，且尚未审核过类似的内容。</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure here.</source>
   <translation>瓦片 {number} / {count}：模型在此不确定。</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: nothing like it was reviewed yet.</source>
   <translation>瓦片 {number} / {count}：尚未审核过类似的内容。</translation>
  </message>
  <message>
   <source>Tile {number} of {count} worth a look.</source>
   <translation>瓦片 {number} / {count}：值得查看。</translation>
  </message>
  <message>
   <source>What was learned: {name}</source>
   <translation>所学内容：{name}</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>On the map:</source>
   <translation>在地图上：</translation>
  </message>
  <message>
   <source>&amp;before</source>
   <translation>学习前(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;after</source>
   <translation>学习后(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>复制指标(&amp;Y)</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>保留(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Throw away</source>
   <translation>丢弃(&amp;D)</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>稍后决定</translation>
  </message>
  <message>
   <source>It waits here until QGIS or its engine ends, then it is gone.</source>
   <translation>它保留在此处，直到 QGIS 或其引擎结束，之后即消失。</translation>
  </message>
  <message>
   <source>RSVLM: looking through reviews</source>
   <translation>RSVLM：正在查看审核结果</translation>
  </message>
  <message>
   <source>Learning needs the full engine (with PyTorch), which is not set up yet.</source>
   <translation>学习需要完整引擎（含 PyTorch），尚未安装。</translation>
  </message>
  <message>
   <source>The server is on another computer; learning needs an engine on this one.</source>
   <translation>服务器在另一台计算机上；学习需要本机上的引擎。</translation>
  </message>
  <message>
   <source>Look at it…</source>
   <translation>查看…</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name}：{verdict}</translation>
  </message>
  <message>
   <source>RSVLM: comparing before and after</source>
   <translation>RSVLM：正在对比学习前后</translation>
  </message>
  <message>
   <source>Use it now</source>
   <translation>立即使用</translation>
  </message>
  <message>
   <source>Kept as {model}.</source>
   <translation>已保留为 {model}。</translation>
  </message>
  <message>
   <source>Thrown away; the model is as it was.</source>
   <translation>已丢弃；模型保持原样。</translation>
  </message>
  <message>
   <source>{name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>{name} 未说明属于哪个场景；只有 RSVLM 生成的图层才有此信息。</translation>
  </message>
  <message>
   <source>The pixels of {name} were rendered and not kept; nothing can be suggested.</source>
   <translation>{name} 的像素是渲染所得且未保留；无法给出建议。</translation>
  </message>
  <message>
   <source>Stopped; nothing was suggested.</source>
   <translation>已停止；未给出任何建议。</translation>
  </message>
  <message>
   <source>The engine can suggest nothing; the log tells why.</source>
   <translation>引擎无法给出建议；原因见日志。</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet; accept, correct or reject some features first.</source>
   <translation>尚未审核任何要素；请先接受、修正或拒绝一些要素。</translation>
  </message>
  <message>
   <source>{count} examples are few: with 50 or more it learns better.</source>
   <translation>{count} 个样本偏少：有 50 个或更多时学习效果更好。</translation>
  </message>
  <message>
   <source>Not every feature was decided on, so ground without one is not known to be empty; it learns more from layers that were reviewed to the end.</source>
   <translation>并非每个要素都已审核，因此无法确定没有要素的地方确实为空；从全部审核完的图层中能学到更多。</translation>
  </message>
  <message>
   <source>Everything of “{label}” was rejected; accept or draw what is right.</source>
   <translation>“{label}”的要素已全部被拒绝；请接受或绘制正确的要素。</translation>
  </message>
  <message>
   <source>All that is right lies in one place; review in a second one, so that what is learned can be examined where it was not learned.</source>
   <translation>所有正确的要素都在同一个地点；请再审核另一个地点，以便在未用于学习的地方检验所学内容。</translation>
  </message>
  <message>
   <source>Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer.</source>
   <translation>没有任何内容表明什么不是“{label}”；请拒绝错误的要素，或审核某个图层的全部要素。</translation>
  </message>
  <message>
   <source>{name} compares dates; it is learned from layers of one picture.</source>
   <translation>{name} 是不同日期的对比；只能从单幅影像的图层学习。</translation>
  </message>
  <message>
   <source>{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.</source>
   <translation>{name} 由渲染的像素生成，而这些像素未保留；请用栅格文件再次运行，并审核其结果。</translation>
  </message>
  <message>
   <source>The picture {file} of {name} is no longer there; put it back.</source>
   <translation>{name} 的影像 {file} 已不存在；请将其放回原处。</translation>
  </message>
  <message>
   <source>“{name}” is no name for it; take letters, digits, - and _, {count} at most.</source>
   <translation>“{name}”不能用作名称；请使用字母、数字、- 和 _，最多 {count} 个字符。</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already; take another name.</source>
   <translation>已有名为 {name} 的所学内容；请换一个名称。</translation>
  </message>
  <message>
   <source>Reading what was reviewed</source>
   <translation>正在读取审核内容</translation>
  </message>
  <message>
   <source>Examining the model as it is</source>
   <translation>正在检验当前模型</translation>
  </message>
  <message>
   <source>Looking at pictures</source>
   <translation>正在查看图像</translation>
  </message>
  <message>
   <source>Learning to see it</source>
   <translation>正在学习识别</translation>
  </message>
  <message>
   <source>Learning to say it</source>
   <translation>正在学习表达</translation>
  </message>
  <message>
   <source>Examining what it has learned</source>
   <translation>正在检验所学内容</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>正在开始…</translation>
  </message>
  <message>
   <source>{text}: {done} of {total}</source>
   <translation>{text}：{done} / {total}</translation>
  </message>
  <message>
   <source>{text}; about {time} left</source>
   <translation>{text}；约剩 {time}</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before and has forgotten some of what it knew.</source>
   <translation>它勾绘“{label}”比学习前更好，但遗忘了部分原有知识。</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before.</source>
   <translation>它勾绘“{label}”比学习前更好。</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than calling everything so would.</source>
   <translation>它勾绘“{label}”的效果不优于将全部区域都判为该类别。</translation>
  </message>
  <message>
   <source>It outlines “{label}” worse than before.</source>
   <translation>它勾绘“{label}”比学习前更差。</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than before.</source>
   <translation>它勾绘“{label}”并不比学习前更好。</translation>
  </message>
  <message>
   <source>Everything called so</source>
   <translation>全部判为该类</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>重叠度（IoU）</translation>
  </message>
  <message>
   <source>Of what it calls so, right</source>
   <translation>判为该类中正确的比例</translation>
  </message>
  <message>
   <source>Of what is there, found</source>
   <translation>实际存在中找到的比例</translation>
  </message>
  <message>
   <source>Learned from {learned} tiles, examined on {held} others that it did not learn from.</source>
   <translation>从 {learned} 个瓦片学习，在另外 {held} 个未用于学习的瓦片上检验。</translation>
  </message>
  <message>
   <source>These are few: the figures are rough.</source>
   <translation>数量偏少：指标仅供粗略参考。</translation>
  </message>
  <message>
   <source>It has forgotten some of what it knew: of other classes {share} is as before.</source>
   <translation>它遗忘了部分原有知识：其他类别中 {share} 与学习前相同。</translation>
  </message>
  <message>
   <source>It has forgotten next to nothing: of other classes {share} is as before.</source>
   <translation>它几乎没有遗忘：其他类别中 {share} 与学习前相同。</translation>
  </message>
  <message>
   <source>It has forgotten little: of other classes {share} is as before.</source>
   <translation>它遗忘很少：其他类别中 {share} 与学习前相同。</translation>
  </message>
  <message>
   <source>Most has changed for “{label}”: {share} is as before.</source>
   <translation>变化最大的是“{label}”：{share} 与学习前相同。</translation>
  </message>
  <message>
   <source>On the test picture with the pond: {before} before, {after} now (IoU).</source>
   <translation>在带水塘的测试图像上：学习前 {before}，现在 {after}（IoU）。</translation>
  </message>
  <message>
   <source>IoU {before} → {after} on {held} tiles held out (everything called so: {all})</source>
   <translation>IoU {before} → {after}，基于 {held} 个留出的瓦片（全部判为该类：{all}）</translation>
  </message>
 </context>
 <context>
  <name>Installing</name>
  <message>
   <source>Folder of the environment</source>
   <translation>环境文件夹</translation>
  </message>
  <message>
   <source>&amp;Without a network, from a folder of wheels</source>
   <translation>不使用网络，从 wheel 文件夹安装(&amp;W)</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>wheel 文件夹</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>&amp;Set up</source>
   <translation>安装(&amp;S)</translation>
  </message>
  <message>
   <source>S&amp;top</source>
   <translation>停止(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>移除(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>重新检查(&amp;L)</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 12.6</source>
   <translation>NVIDIA 显卡，CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 13.0</source>
   <translation>NVIDIA 显卡，CUDA 13.0</translation>
  </message>
  <message>
   <source>As the package index has it</source>
   <translation>软件包索引的默认版本</translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>约 %n 分钟</numerusform>
   </translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>需下载</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>约 {size}</translation>
  </message>
  <message>
   <source>On the disk</source>
   <translation>占用磁盘</translation>
  </message>
  <message>
   <source>about {size}, {needed} meanwhile; {free} are free</source>
   <translation>约 {size}，安装期间 {needed}；可用 {free}</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>用时</translation>
  </message>
  <message>
   <source>To know</source>
   <translation>须知</translation>
  </message>
  <message>
   <source>&amp;Set up again</source>
   <translation>重新安装(&amp;A)</translation>
  </message>
  <message>
   <source>Everything goes into this one folder; QGIS' own Python is left alone.</source>
   <translation>所有内容都放入这一个文件夹；不改动 QGIS 自身的 Python。</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>继续(&amp;G)</translation>
  </message>
  <message>
   <source>It was begun; what is done is not done again.</source>
   <translation>安装已开始；已完成的步骤不会重复。</translation>
  </message>
  <message>
   <source>The environment is here; choose the engine “Server” in the dock.</source>
   <translation>环境已就绪；请在停靠面板中选择引擎“服务器”。</translation>
  </message>
  <message>
   <source>The environment was made by another version of the plugin; set it up again.</source>
   <translation>该环境由插件的其他版本创建；请重新安装。</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>正在删除…</translation>
  </message>
  <message>
   <source>Making the environment…</source>
   <translation>正在创建环境…</translation>
  </message>
  <message>
   <source>Fetching torch, the largest part…</source>
   <translation>正在下载最大的部分 torch…</translation>
  </message>
  <message>
   <source>Fetching the other packages…</source>
   <translation>正在下载其他软件包…</translation>
  </message>
  <message>
   <source>Trying it out…</source>
   <translation>正在试运行…</translation>
  </message>
  <message>
   <source>This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu removes these, before. Press Remove again to do it.</source>
   <translation>此操作将删除该文件夹及其全部内容和日志。模型会保留；如需移除模型，请先使用停靠面板菜单中的“模型…”。再次按“移除”即执行。</translation>
  </message>
  <message>
   <source>Large models, whole scenes and training need torch and more in a folder of their own. The small model needs none of this.</source>
   <translation>大模型、整幅场景和训练需要 torch 等软件包，安装在独立的文件夹中。小模型不需要这些。</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>文件夹(&amp;F)</translation>
  </message>
  <message>
   <source>Made wit&amp;h</source>
   <translation>使用的 Python(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Computes on</source>
   <translation>计算设备(&amp;C)</translation>
  </message>
  <message>
   <source>What is done is written here and into install.log.</source>
   <translation>执行过程记录在此处和 install.log 中。</translation>
  </message>
  <message>
   <source>More models</source>
   <translation>更多模型</translation>
  </message>
  <message>
   <source>&amp;Install on this computer</source>
   <translation>安装到本机(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Use a server that runs already</source>
   <translation>使用已在运行的服务器(&amp;U)</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>复制诊断信息(&amp;D)</translation>
  </message>
  <message>
   <source>Setting up failed in a way that is not known; the log below tells what happened.</source>
   <translation>安装因未知原因失败；下面的日志说明了经过。</translation>
  </message>
  <message>
   <source>The disk is full; make room or choose a folder on another disk, then go on.</source>
   <translation>磁盘已满；请腾出空间或选择其他磁盘上的文件夹，然后继续。</translation>
  </message>
  <message>
   <source>A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.</source>
   <translation>本机的安全防护阻止了某个程序；请询问管理员，或使用已在运行的服务器。</translation>
  </message>
  <message>
   <source>Something may not be written; choose a folder of your own, then go on.</source>
   <translation>某些内容没有写入权限；请选择您自己的文件夹，然后继续。</translation>
  </message>
  <message>
   <source>The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.</source>
   <translation>代理拒绝了请求；请在 QGIS（选项，网络）中设置代理及其用户，或使用 wheel 文件夹。</translation>
  </message>
  <message>
   <source>The connection is inspected with a certificate that is not trusted here; have it added to those of the system, install uv, or use a folder of wheels.</source>
   <translation>连接受到检查，其证书在本机不受信任；请将该证书添加到系统证书中，或安装 uv，或使用 wheel 文件夹。</translation>
  </message>
  <message>
   <source>This Python lacks venv or pip; install them (python3-venv), choose another one, or uv.</source>
   <translation>此 Python 缺少 venv 或 pip；请安装它们（python3-venv），或选择其他 Python 或 uv。</translation>
  </message>
  <message>
   <source>The package index cannot be reached; check the network and go on, or use a folder of wheels.</source>
   <translation>无法访问软件包索引；请检查网络后继续，或使用 wheel 文件夹。</translation>
  </message>
  <message>
   <source>A file came damaged; go on to fetch it anew, or copy the folder of wheels again.</source>
   <translation>有文件已损坏；请继续以重新下载，或重新复制 wheel 文件夹。</translation>
  </message>
  <message>
   <source>This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.</source>
   <translation>此 Python 不适用；请选择 {oldest} 至 {newest} 的版本，或安装自带 Python 的 uv。</translation>
  </message>
  <message>
   <source>A package is missing where it was looked for; choose another build or Python, or complete the folder of wheels.</source>
   <translation>在查找的位置缺少某个软件包；请选择其他版本或 Python，或补全 wheel 文件夹。</translation>
  </message>
  <message>
   <source>A library of the system is too old or missing; update the system, or use a server that runs already.</source>
   <translation>某个系统库过旧或缺失；请更新系统，或使用已在运行的服务器。</translation>
  </message>
  <message>
   <source>{folder} holds other things; choose an empty folder.</source>
   <translation>{folder} 中有其他内容；请选择空文件夹。</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}); choose another folder.</source>
   <translation>无法写入 {folder}（{reason}）；请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{folder} was not made by RSVLM and is left as it is.</source>
   <translation>{folder} 不是由 RSVLM 创建的，保持不变。</translation>
  </message>
  <message>
   <source>{folder} could not be deleted whole; close what uses it and remove again.</source>
   <translation>{folder} 未能完全删除；请关闭使用它的程序后再次移除。</translation>
  </message>
  <message>
   <source>There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.</source>
   <translation>此处没有 {oldest} 至 {newest} 的 Python；请安装一个，或安装自带 Python 的 uv，然后重新检查。</translation>
  </message>
  <message>
   <source>A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings one, then look again.</source>
   <translation>需要 {oldest} 至 {newest} 的 Python，而此处为 {there}；请安装一个，或安装自带 Python 的 uv，然后重新检查。</translation>
  </message>
  <message>
   <source>Choose the folder of wheels.</source>
   <translation>请选择 wheel 文件夹。</translation>
  </message>
  <message>
   <source>{needed} are needed and {free} are free; make room or choose a folder on another disk.</source>
   <translation>需要 {needed}，可用 {free}；请腾出空间或选择其他磁盘上的文件夹。</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: large models run on the processor, which takes minutes.</source>
   <translation>未找到 NVIDIA 显卡：大模型在处理器上运行，需要数分钟。</translation>
  </message>
  <message>
   <source>Found {card}, {memory}, driver {driver}.</source>
   <translation>找到 {card}，{memory}，驱动 {driver}。</translation>
  </message>
  <message>
   <source>The build for the processor leaves this card unused.</source>
   <translation>处理器版本不会使用此显卡。</translation>
  </message>
  <message>
   <source>Another build fits the driver of this card better.</source>
   <translation>另有版本更适合此显卡的驱动。</translation>
  </message>
  <message>
   <source>Goes through the proxy {proxy}.</source>
   <translation>通过代理 {proxy} 连接。</translation>
  </message>
  <message>
   <source>{folder} is no installed plugin; install the ZIP, or run make setup.</source>
   <translation>{folder} 不是已安装的插件；请安装 ZIP，或运行 make setup。</translation>
  </message>
  <message>
   <source>{file} is missing or damaged; install the plugin again.</source>
   <translation>{file} 缺失或已损坏；请重新安装插件。</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>正在检查本机…</translation>
  </message>
  <message>
   <source>Another QGIS sets it up already; wait for it.</source>
   <translation>另一个 QGIS 正在安装；请等待其完成。</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Done; the server starts in the dock, where models can be chosen.</source>
   <translation>完成；服务器在停靠面板中启动，可在其中选择模型。</translation>
  </message>
  <message>
   <source>Self-test {outcome}.</source>
   <translation>自检：{outcome}。</translation>
  </message>
  <message>
   <source>Stopped; what is done is kept, and it can go on from there.</source>
   <translation>已停止；已完成的部分予以保留，可从该处继续。</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>已移除。</translation>
  </message>
 </context>
 <context>
  <name>Label</name>
  <message>
   <source>Label features: {name}</source>
   <translation>要素分类：{name}</translation>
  </message>
  <message>
   <source>Ask about: {name}</source>
   <translation>提问：{name}</translation>
  </message>
  <message>
   <source>&amp;Classes</source>
   <translation>类别(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>问题(&amp;Q)</translation>
  </message>
  <message>
   <source>A sentence, such as “A harbour in winter.”</source>
   <translation>一个句子，例如“A harbour in winter.”</translation>
  </message>
  <message>
   <source>Con&amp;text</source>
   <translation>背景信息(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Look at</source>
   <translation>分析对象(&amp;L)</translation>
  </message>
  <message>
   <source>Ask for a &amp;reason (takes longer)</source>
   <translation>要求给出理由（耗时更长）(&amp;R)</translation>
  </message>
  <message>
   <source>A co&amp;py (GeoPackage)</source>
   <translation>副本（GeoPackage）(&amp;P)</translation>
  </message>
  <message>
   <source>The layer itself (can be &amp;undone)</source>
   <translation>图层本身（可撤销）(&amp;U)</translation>
  </message>
  <message>
   <source>Write into</source>
   <translation>写入</translation>
  </message>
  <message>
   <source>Fields be&amp;gin with</source>
   <translation>字段前缀(&amp;G)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>{done} of {total} features</source>
   <translation>{done} / {total} 个要素</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>分类(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Ask</source>
   <translation>提问(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>仅所选要素(&amp;O)</translation>
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
   <translation>地图显示的内容</translation>
  </message>
  <message>
   <source>File of the copy</source>
   <translation>副本文件</translation>
  </message>
  <message>
   <source>A new file among the results</source>
   <translation>结果中的新文件</translation>
  </message>
  <message>
   <source>Classes from elsewhere</source>
   <translation>从其他来源获取类别</translation>
  </message>
  <message>
   <source>&amp;Values of a field</source>
   <translation>字段的值(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Lines of a text file…</source>
   <translation>文本文件的行(&amp;I)…</translation>
  </message>
  <message>
   <source>Classes, one a line</source>
   <translation>类别，每行一个</translation>
  </message>
  <message>
   <source>Text (*.txt *.csv);;All files (*)</source>
   <translation>文本 (*.txt *.csv);;所有文件 (*)</translation>
  </message>
  <message>
   <source>The file {file} cannot be read as text; choose another one.</source>
   <translation>文件 {file} 无法作为文本读取；请选择其他文件。</translation>
  </message>
  <message>
   <source>{name} has {count} different values; 2 to {most} can be classes.</source>
   <translation>{name} 有 {count} 个不同的值；可作为类别的数量为 2 至 {most} 个。</translation>
  </message>
  <message>
   <source>The file {file} holds no labelled layer; choose another name.</source>
   <translation>文件 {file} 中没有已分类的图层；请选择其他名称。</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>无法打开</translation>
  </message>
  <message>
   <source>The copy {file} cannot be written ({reason}); free some disk space or rename it.</source>
   <translation>副本 {file} 无法写入（{reason}）；请释放磁盘空间或重命名。</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>未选择栅格图层；请向工程添加一个并选中它。</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; give a pixel size.</source>
   <translation>图层 {name} 没有自己的像素；请指定像素大小。</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>地图中没有可见的栅格图层；请在图层面板中打开一个。</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; write into a copy.</source>
   <translation>图层 {name} 无法编辑；请写入副本。</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>要素分类</translation>
  </message>
  <message>
   <source>Not labelled</source>
   <translation>未分类</translation>
  </message>
  <message>
   <source>in the starter</source>
   <translation>内置引擎</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>服务器</translation>
  </message>
  <message>
   <source>{model} answers, {where}, as chosen in the dock.</source>
   <translation>由 {model}（{where}）回答，与停靠面板中的选择一致。</translation>
  </message>
  <message>
   <source>It reads no context.</source>
   <translation>它不读取背景信息。</translation>
  </message>
  <message>
   <source>Its reasons are the probabilities of the classes.</source>
   <translation>它给出的理由是各类别的概率。</translation>
  </message>
  <message>
   <source>Reading the features…</source>
   <translation>正在读取要素…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>All features have their answer to this already.</source>
   <translation>所有要素都已有此回答。</translation>
  </message>
  <message>
   <source>{name}, labelled</source>
   <translation>{name}，已分类</translation>
  </message>
  <message>
   <source>RSVLM: labelling features</source>
   <translation>RSVLM：要素分类</translation>
  </message>
  <message>
   <source>The file {file} holds something else; choose another name.</source>
   <translation>文件 {file} 中有其他内容；请选择其他名称。</translation>
  </message>
  <message>
   <source>Nothing is asked yet; type classes or a question.</source>
   <translation>尚未提出任何问题；请输入类别或问题。</translation>
  </message>
  <message>
   <source>There is one class only; type two at least, separated by semicolons.</source>
   <translation>只有一个类别；请至少输入两个，以分号分隔。</translation>
  </message>
  <message>
   <source>The context has {count} characters; shorten it to {most}.</source>
   <translation>背景信息有 {count} 个字符；请缩短到 {most} 个以内。</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>置信度（0–1）</translation>
  </message>
  <message>
   <source>How the confidence was made</source>
   <translation>置信度的计算方法</translation>
  </message>
  <message>
   <source>Answer as given, or why there is none</source>
   <translation>原始回答，或没有回答的原因</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) done.</source>
   <translation>
    <numerusform>已完成 %n 个要素。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without imagery.</source>
   <translation>
    <numerusform>%n 个没有影像。</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped; the same settings go on from here.</source>
   <translation>已停止；使用相同设置可从此处继续。</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>RSVLM: ask the imagery</source>
   <translation>RSVLM：查询影像</translation>
  </message>
  <message>
   <source>in what the map shows</source>
   <translation>在地图显示的范围内</translation>
  </message>
  <message>
   <source>in the layer {name}</source>
   <translation>在图层 {name} 中</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>勾绘：{prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>查找：{prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>检测：{prompt}</translation>
  </message>
  <message>
   <source>Ask: {prompt}</source>
   <translation>提问：{prompt}</translation>
  </message>
 </context>
 <context>
  <name>Manager</name>
  <message>
   <source>learned “{label}”; fits no model here</source>
   <translation>已学会“{label}”；不适用于此处的任何模型</translation>
  </message>
  <message>
   <source>learned “{label}”</source>
   <translation>已学会“{label}”</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Learned by</source>
   <translation>学习的模型</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>学习来源</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>检验</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>遗忘</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>{count} accepted</source>
   <translation>{count} 个已接受</translation>
  </message>
  <message>
   <source>{count} corrected or drawn</source>
   <translation>{count} 个已修正或手工绘制</translation>
  </message>
  <message>
   <source>{count} rejected</source>
   <translation>{count} 个已拒绝</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} 个瓦片</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>&amp;Download…</source>
   <translation>下载(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Check files</source>
   <translation>检查文件(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>移除(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Unload now</source>
   <translation>立即卸载(&amp;U)</translation>
  </message>
  <message>
   <source>Import &amp;folder…</source>
   <translation>导入文件夹(&amp;F)…</translation>
  </message>
  <message>
   <source>Import &amp;ZIP…</source>
   <translation>导入 ZIP(&amp;Z)…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>导出(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Add learned from file…</source>
   <translation>从文件添加所学内容(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <source>The built-in engine has the small model only; choose the engine “Server” in the dock for others.</source>
   <translation>内置引擎只有小模型；要使用其他模型，请在停靠面板中选择引擎“服务器”。</translation>
  </message>
  <message>
   <source>Copying: {done} of {total}</source>
   <translation>正在复制：{done} / {total}</translation>
  </message>
  <message>
   <source>Checking: {done} of {total}</source>
   <translation>正在检查：{done} / {total}</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>正在开始…</translation>
  </message>
  <message>
   <source>{memory} In memory now.</source>
   <translation>{memory} 目前在内存中。</translation>
  </message>
  <message>
   <source>came with the plugin</source>
   <translation>随插件提供</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), hashed on {date}</source>
   <translation>
    <numerusform>%n 个文件，校验于 {date}</numerusform>
   </translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>精度</translation>
  </message>
  <message>
   <source>From</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>保存位置</translation>
  </message>
  <message>
   <source>This deletes {model} from the disk. Press Remove again to do it.</source>
   <translation>此操作将从磁盘删除 {model}。再次按“移除”即执行。</translation>
  </message>
  <message>
   <source>Checkpoint to import</source>
   <translation>要导入的检查点</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>ZIP 文件 (*.zip)</translation>
  </message>
  <message>
   <source>Export what was learned</source>
   <translation>导出所学内容</translation>
  </message>
  <message>
   <source>Add what was learned</source>
   <translation>添加所学内容</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already. Choose the file again to put it in its place.</source>
   <translation>已有名为 {name} 的所学内容。再次选择该文件即可将其替换。</translation>
  </message>
  <message>
   <source>What was learned (*.safetensors)</source>
   <translation>所学内容 (*.safetensors)</translation>
  </message>
  <message>
   <source>{path} has no name that a model can have.</source>
   <translation>{path} 的名称不能用作模型名称。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>内置</translation>
  </message>
  <message>
   <source>installed</source>
   <translation>已安装</translation>
  </message>
  <message>
   <source>on another computer</source>
   <translation>在另一台计算机上</translation>
  </message>
  <message>
   <source>can be downloaded</source>
   <translation>可下载</translation>
  </message>
  <message>
   <source>partly downloaded</source>
   <translation>部分下载</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>引擎无法启动；原因见日志。</translation>
  </message>
  <message>
   <source>little</source>
   <translation>很少</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>Checked: every file of {model} is as it was.</source>
   <translation>已检查：{model} 的所有文件均未改变。</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>模型 {model} 已就绪。</translation>
  </message>
  <message>
   <source>{model} was removed; {size} are free again.</source>
   <translation>已移除 {model}；释放了 {size}。</translation>
  </message>
  <message>
   <source>{model} is here.</source>
   <translation>{model} 已就绪。</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} 无法写入（{reason}）；请选择其他位置。</translation>
  </message>
  <message>
   <source>Written to {file}.</source>
   <translation>已写入 {file}。</translation>
  </message>
  <message>
   <source>{name} was removed; the model is as it was before.</source>
   <translation>已移除 {name}；模型恢复原样。</translation>
  </message>
  <message>
   <source>{model} is no longer in memory.</source>
   <translation>{model} 已不在内存中。</translation>
  </message>
  <message>
   <source>No model was in memory, or it is at work.</source>
   <translation>内存中没有模型，或模型正在工作。</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Details</source>
   <translation>详细信息</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>{precision} ({bits} bits)</source>
   <translation>{precision}（{bits} 位）</translation>
  </message>
  <message>
   <source>Needs {needed} on the {device}, in {precision}.</source>
   <translation>需要 {needed}，{device}，{precision}。</translation>
  </message>
  <message>
   <source>Needs {needed} of {free} free on the {device}, in {precision}.</source>
   <translation>需要 {needed}，可用 {free}，{device}，{precision}。</translation>
  </message>
  <message>
   <source>Self-test passed: saw {label} in {share} of the pond ({seconds} s).</source>
   <translation>自检通过：在水塘 {share} 的范围内识别出 {label}（{seconds} 秒）。</translation>
  </message>
  <message>
   <source>Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.</source>
   <translation>自检未通过：在水塘 {share} 的范围内识别出 {label}；此模型的回答可能毫无意义。</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>内置（无需安装）</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>服务器（独立环境）</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source> min</source>
   <translation> 分钟</translation>
  </message>
  <message>
   <source>Beside the project, once it is saved</source>
   <translation>工程保存后与工程放在一起</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>Exported, without keys and without paths of programs and checkpoints.</source>
   <translation>已导出，不含密钥以及程序和检查点的路径。</translation>
  </message>
  <message numerus="yes">
   <source>%n setting(s) imported.</source>
   <translation>
    <numerusform>已导入 %n 项设置。</numerusform>
   </translation>
  </message>
  <message>
   <source>Set up in {folder}.</source>
   <translation>已安装在 {folder}。</translation>
  </message>
  <message>
   <source>Not set up; the dock's menu has “More models”.</source>
   <translation>未安装；请使用停靠面板菜单中的“更多模型”。</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <source>&amp;Engine at start</source>
   <translation>启动时的引擎(&amp;E)</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>环境</translation>
  </message>
  <message>
   <source>&amp;Program of the server</source>
   <translation>服务器程序(&amp;P)</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>其环境中的文件“rsvlm”；留空：自动查找。</translation>
  </message>
  <message>
   <source>Server ends after &amp;idling</source>
   <translation>服务器空闲后关闭(&amp;I)</translation>
  </message>
  <message>
   <source>Its model leaves the memory then; the next job starts it again.</source>
   <translation>届时其模型将从内存中释放；下一个任务会重新启动它。</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>停止使用(&amp;S)</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Server that runs already</source>
   <translation>已在运行的服务器</translation>
  </message>
  <message>
   <source>Chosen with “More models” in the dock's menu.</source>
   <translation>通过停靠面板菜单中的“更多模型”选择。</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Keep layers</source>
   <translation>保存图层</translation>
  </message>
  <message>
   <source>Else in this &amp;folder</source>
   <translation>否则存入此文件夹(&amp;F)</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>留空：QGIS 用户配置中的文件夹“rsvlm_results”。</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>导出(&amp;X)…</translation>
  </message>
  <message>
   <source>I&amp;mport…</source>
   <translation>导入(&amp;M)…</translation>
  </message>
  <message>
   <source>These settings as a file</source>
   <translation>将这些设置存为文件</translation>
  </message>
  <message>
   <source>File of settings</source>
   <translation>设置文件</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>设置 (*.json)</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.</source>
   <translation>数据不会离开本机，除非您选择并同意使用另一台计算机上的模型或服务器；此时您所询问的图像和文字会发送到那里，不会发送到其他地方。安装和下载模型只获取文件，不发送文件。不统计也不上报使用情况。密钥和令牌仅保存在 QGIS 自身的认证中。</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>无法写入 {file}（{reason}）；请选择其他位置。</translation>
  </message>
  <message>
   <source>{file} cannot be read; choose a file of exported settings.</source>
   <translation>无法读取 {file}；请选择导出的设置文件。</translation>
  </message>
  <message>
   <source>{file} has no settings of RSVLM; choose a file that was exported here.</source>
   <translation>{file} 中没有 RSVLM 的设置；请选择在此处导出的文件。</translation>
  </message>
  <message>
   <source>The setting “{name}” in {file} is damaged; nothing was changed.</source>
   <translation>{file} 中的设置“{name}”已损坏；未作任何更改。</translation>
  </message>
 </context>
 <context>
  <name>Plugin</name>
  <message>
   <source>RSVLM: ask the imagery for features</source>
   <translation>RSVLM：在影像中查找要素</translation>
  </message>
 </context>
 <context>
  <name>Processing</name>
  <message>
   <source>Loading the model…</source>
   <translation>正在加载模型…</translation>
  </message>
  <message>
   <source>Ask about imagery</source>
   <translation>影像问答</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>A sentence, in the model's language.</source>
   <translation>一个句子，使用模型的语言。</translation>
  </message>
  <message>
   <source>Answers a question about a scene in words. A model that was taught to may look closer at places of its own choice before it answers; these places are numbered in the layer, each with what was asked and answered there.</source>
   <translation>以文字回答关于场景的问题。经过相应训练的模型可在回答之前自行选择位置细看；这些位置在图层中编号，并附有在该处的提问与回答。</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>要查找的内容</translation>
  </message>
  <message>
   <source>A word or a sentence; several classes are separated by semicolons.</source>
   <translation>一个词或一个句子；多个类别以分号分隔。</translation>
  </message>
  <message>
   <source>Only inside this extent</source>
   <translation>仅在此范围内</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: with the layer's style.</source>
   <translation>一个词。auto：普通文件按原样，其余按显示效果。raw：文件中的值。displayed：使用图层样式。</translation>
  </message>
  <message>
   <source>Pixel size in units of the layer's coordinate system (0: the imagery's own)</source>
   <translation>像素大小，以图层坐标参照系的单位表示（0：影像自身的像素大小）</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, such as “water”.</source>
   <translation>提示词为空；请输入要查找的内容，例如“water”。</translation>
  </message>
  <message>
   <source>Tiles to look at: {}</source>
   <translation>要分析的瓦片：{}</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>未找到任何内容。</translation>
  </message>
  <message>
   <source>What changed between two dates</source>
   <translation>两个日期之间的变化</translation>
  </message>
  <message>
   <source>Outlines what has changed between an earlier and a later picture of the same place. Both are put on one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.

Dates are taken from the layers' temporal properties, else guessed from their names; a date given here wins over both.</source>
   <translation>勾绘同一地点较早影像与较晚影像之间的变化。两者统一到同一网格，即较粗影像的网格。多边形带有两个日期，可由时态控制显示。

日期取自图层的时态属性，否则由图层名称推测；此处给出的日期优先。</translation>
  </message>
  <message>
   <source>Earlier imagery</source>
   <translation>较早影像</translation>
  </message>
  <message>
   <source>Later imagery</source>
   <translation>较晚影像</translation>
  </message>
  <message>
   <source>Date of the earlier imagery (YYYY-MM-DD)</source>
   <translation>较早影像的日期（YYYY-MM-DD）</translation>
  </message>
  <message>
   <source>Date of the later imagery (YYYY-MM-DD)</source>
   <translation>较晚影像的日期（YYYY-MM-DD）</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it as YYYY-MM-DD.</source>
   <translation>“{}”不是日期；请写成 YYYY-MM-DD。</translation>
  </message>
  <message>
   <source>Detect objects (oriented)</source>
   <translation>目标检测（旋转框）</translation>
  </message>
  <message>
   <source>Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles turned with them or as boxes along the picture. It needs a model that was taught to detect, such as RSCoVLM, and with it the engine server.

Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” then tells how closely each part was looked at. Nothing found is an empty layer.</source>
   <translation>检测所列类别的所有目标，例如“plane, ship, storage tank”，以随目标旋转的矩形或与图像平行的矩形表示。需要经过检测训练的模型（如 RSCoVLM）以及引擎 server。

大场景逐瓦片分析，或在限定的模型调用次数内搜索；“覆盖情况”说明各部分看得多细。未找到任何内容时图层为空。</translation>
  </message>
  <message>
   <source>Evaluate by a reference layer</source>
   <translation>按参考图层评估</translation>
  </message>
  <message>
   <source>Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only where the result says that it was searched.

Outlines are compared by their areas, so that every square metre counts once; found objects one by one, where they overlap enough. The figures are those of “rsvlm evaluate”.</source>
   <translation>将结果与表示实际情况的图层进行比较：各类别的精确率、召回率、F1 和 IoU，混淆矩阵，以及命中、误报和漏报图层。参考图层仅在结果标明已搜索的区域内计入。

轮廓按面积比较，每平方米计入一次；找到的对象在重叠足够时逐个比较。指标与“rsvlm evaluate”一致。</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>参考图层</translation>
  </message>
  <message>
   <source>Field of the reference with its classes</source>
   <translation>参考图层的类别字段</translation>
  </message>
  <message>
   <source>Empty: all features are taken to be of one class.</source>
   <translation>留空：所有要素视为同一类别。</translation>
  </message>
  <message>
   <source>Classes of the reference and of the result</source>
   <translation>参考与结果的类别</translation>
  </message>
  <message>
   <source>Such as “lake = water; street = road”. Same words find each other; others are left out.</source>
   <translation>例如“lake = water; street = road”。相同的词自动对应；其余的忽略。</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较方式</translation>
  </message>
  <message>
   <source>A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, best overlap first. pointing: objects as detections are measured (DOTA).</source>
   <translation>一个词。auto：按结果的任务。areas：平方米。one-to-one：对象两两配对，重叠最大者优先。pointing：按目标检测的标准（DOTA）。</translation>
  </message>
  <message>
   <source>Overlap from which objects match (IoU)</source>
   <translation>对象匹配的最小重叠度（IoU）</translation>
  </message>
  <message>
   <source>Leave out what was rejected in the review</source>
   <translation>忽略审核中拒绝的要素</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>精度</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>召回率</translation>
  </message>
  <message>
   <source>Mean IoU of the classes</source>
   <translation>各类别的平均 IoU</translation>
  </message>
  <message>
   <source>All figures as text</source>
   <translation>全部指标（文本）</translation>
  </message>
  <message>
   <source>What was taken for what (JSON)</source>
   <translation>混淆矩阵（JSON）</translation>
  </message>
  <message>
   <source>“{}” cannot be read; write classes as “lake = water; street = road”.</source>
   <translation>无法读取“{}”；请将类别写成“lake = water; street = road”。</translation>
  </message>
  <message>
   <source>The result has no class “{said}”; it has {labels}.</source>
   <translation>结果中没有类别“{said}”；有 {labels}。</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>要素</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>背景信息</translation>
  </message>
  <message>
   <source>A sentence that the model should know, such as “A harbour in winter.”</source>
   <translation>模型应了解的一句话，例如“A harbour in winter.”</translation>
  </message>
  <message>
   <source>Let the model give a reason</source>
   <translation>让模型给出理由</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>已分类</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>已回答</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>要素数量</translation>
  </message>
  <message>
   <source>Done to the end</source>
   <translation>是否全部完成</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>文字回答</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>要素分类</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Two at least, separated by semicolons.</source>
   <translation>至少两个，以分号分隔。</translation>
  </message>
  <message>
   <source>Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how it was made, and a reason where the model gives one. The small model compares what it would outline in the polygon and knows water, building, road, vegetation and land; models that answer questions see the polygon with what is around it and take any classes.

A feature without imagery has no class and says why.</source>
   <translation>根据影像在该处显示的内容，为每个多边形或点指定一个类别，并给出置信度及其计算方法，模型提供理由时也一并给出。小模型比较它会在多边形内勾绘的内容，认识 water、building、road、vegetation 和 land；能回答问题的模型可看到多边形及其周围，并接受任意类别。

没有影像的要素没有类别，并说明原因。</translation>
  </message>
  <message>
   <source>Ask about each feature</source>
   <translation>逐个要素提问</translation>
  </message>
  <message>
   <source>Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter of its size around it; its words go into a field. The small model was taught questions about whole scenes and says the same of most features; take a larger one.

A feature without imagery has no answer and says why.</source>
   <translation>对每个多边形或点提出同一个问题。模型看到要素及其周围四分之一大小的边缘；其原话写入字段。小模型针对整个场景的问题训练，对大多数要素的回答相同；请使用更大的模型。

没有影像的要素没有回答，并说明原因。</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>结果无法写入（{}）；请选择其他位置。</translation>
  </message>
  <message>
   <source>Names of fields begin with</source>
   <translation>字段名前缀</translation>
  </message>
  <message>
   <source>Find things in imagery</source>
   <translation>在影像中查找目标</translation>
  </message>
  <message>
   <source>Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the model's own words.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>为提示词所指的每个目标画框，例如“boat”或“car; building”。框位于影像自身的坐标参照系中，带有类别、置信度及其方法名称，以及模型的原话。

未找到任何内容时图层为空；“已搜索区域”说明分析过的范围。</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>改进模型</translation>
  </message>
  <message>
   <source>Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in two places at least. What it learns is one small file; the model itself stays as it is.

It is examined on places that it did not learn from: the figures say how well it outlined the class before and after, what calling everything so would come to, and whether it forgot what it knew. Kept among the models it can be asked as nano+NAME.

It needs the full engine with PyTorch, on this computer.</source>
   <translation>让小模型从审核中已接受、已修正、已拒绝和手工绘制的要素学习一个类别，至少需要两个地点。所学内容是一个小文件；模型本身保持不变。

检验在未用于学习的地方进行：指标说明学习前后勾绘该类别的效果、将全部区域都判为该类别时的结果，以及是否遗忘了原有知识。保留后，它会列入可用的模型，名称为 nano+NAME。

需要本机上含 PyTorch 的完整引擎。</translation>
  </message>
  <message>
   <source>Reviewed results</source>
   <translation>审核过的结果</translation>
  </message>
  <message>
   <source>Files of training data</source>
   <translation>训练数据文件</translation>
  </message>
  <message>
   <source>GeoPackages that “Export a review” has written, also by others.</source>
   <translation>由“导出审核结果”写出的 GeoPackage，也可以来自他人。</translation>
  </message>
  <message>
   <source>Class to learn</source>
   <translation>要学习的类别</translation>
  </message>
  <message>
   <source>Empty: the only one that was reviewed.</source>
   <translation>留空：唯一审核过的类别。</translation>
  </message>
  <message>
   <source>Name of what is learned</source>
   <translation>所学内容的名称</translation>
  </message>
  <message>
   <source>Letters, digits, - and _.</source>
   <translation>字母、数字、- 和 _。</translation>
  </message>
  <message>
   <source>Minutes to learn</source>
   <translation>学习时间（分钟）</translation>
  </message>
  <message>
   <source>Of one processor core; reading and examining come on top.</source>
   <translation>单个处理器核心的时间；读取和检验另计。</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>随所学内容一同提供给获得它的人。</translation>
  </message>
  <message>
   <source>Keep it among the models</source>
   <translation>保留在模型列表中</translation>
  </message>
  <message>
   <source>It can be asked as nano+NAME then. Else there are only the files below.</source>
   <translation>之后可以用 nano+NAME 提问。否则只有下面的文件。</translation>
  </message>
  <message>
   <source>What was learned</source>
   <translation>所学内容</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Overlap before (IoU)</source>
   <translation>学习前的重叠度（IoU）</translation>
  </message>
  <message>
   <source>Overlap after (IoU)</source>
   <translation>学习后的重叠度（IoU）</translation>
  </message>
  <message>
   <source>Whether it is better</source>
   <translation>是否更好</translation>
  </message>
  <message>
   <source>Name of the model, where it was kept</source>
   <translation>模型名称（如已保留）</translation>
  </message>
  <message>
   <source>There is nothing to learn from; choose reviewed results or files.</source>
   <translation>没有可供学习的内容；请选择审核过的结果或文件。</translation>
  </message>
  <message>
   <source>Learning needs the full engine; set it up in the dock's menu.</source>
   <translation>学习需要完整引擎；请在停靠面板的菜单中安装。</translation>
  </message>
  <message>
   <source>{name}: {count} features to learn from</source>
   <translation>{name}：{count} 个可供学习的要素</translation>
  </message>
  <message>
   <source>Kept as {}.</source>
   <translation>已保留为 {}。</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} 无法写入（{reason}）；请选择其他位置。</translation>
  </message>
  <message>
   <source>Outline surfaces in imagery</source>
   <translation>在影像中勾绘地表范围</translation>
  </message>
  <message>
   <source>Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the area on the ellipsoid.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>勾绘提示词所指的地表范围，例如“water”或“water; building; road”。多边形位于影像自身的坐标参照系中，带有类别、置信度及其方法名称，以及椭球面上的面积。

未找到任何内容时图层为空；“已搜索区域”说明分析过的范围。</translation>
  </message>
  <message>
   <source>Looked closer at</source>
   <translation>细看的位置</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>找到的目标</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>已搜索区域</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>覆盖情况</translation>
  </message>
  <message>
   <source>Searched to the end</source>
   <translation>是否搜索完毕</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>无法写入文件夹 {}；请选择其他位置。</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <source>A word. starter: the small model, nothing to install. server: all models, in their own environment.</source>
   <translation>一个词。starter：小模型，无需安装。server：所有模型，使用独立环境。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL model as published, or one made by this project; or remote: and the name of a connection. Known: {}</source>
   <translation>模型名称；使用引擎 server 时也可为检查点文件夹：原版发布的 RSUniVLM、RSCoVLM 或 Qwen-VL 模型，或本项目的检查点；或 remote: 加连接名称。已知：{}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>auto, cpu, cuda or cuda:1. What is not there is refused, never replaced.</source>
   <translation>auto、cpu、cuda 或 cuda:1。不存在的设备会被拒绝，绝不替换。</translation>
  </message>
  <message>
   <source>A word. How a large model computes; fewer bits need less memory.</source>
   <translation>一个词。大模型的计算方式；位数越少，所需内存越少。</translation>
  </message>
  <message>
   <source>Probability from which a cell belongs to the outline (0.5: the model's own answer)</source>
   <translation>网格单元属于轮廓内的最低概率（0.5：模型自身的回答）</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; more keeps what is certain.</source>
   <translation>模型为每个网格单元给出概率；值越大，保留的部分越确定。</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>轮廓</translation>
  </message>
  <message>
   <source>A word. cells: along the model's cells. smooth: a contour between them.</source>
   <translation>一个词。cells：沿模型的网格单元。smooth：单元之间的等值线。</translation>
  </message>
  <message>
   <source>Put the later date back where it lies off</source>
   <translation>较晚影像有偏移时移回原位</translation>
  </message>
  <message>
   <source>How far the two lie apart is measured and told anyway.</source>
   <translation>两者的偏移总会测量并说明。</translation>
  </message>
  <message>
   <source>Colours of the later date</source>
   <translation>较晚影像的颜色</translation>
  </message>
  <message>
   <source>A word. none: as they are. linear: matched to the earlier date by the ground that changed least. histogram: matched by the shares of dark and bright.</source>
   <translation>一个词。none：保持原样。linear：按变化最小的地面与较早影像匹配。histogram：按明暗所占的比例匹配。</translation>
  </message>
  <message>
   <source>Show tiles enlarged</source>
   <translation>放大显示瓦片</translation>
  </message>
  <message>
   <source>Finds small objects more often and takes several times as long.</source>
   <translation>更容易找到小目标，但耗时增加数倍。</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <source>A word. oriented: rectangles turned with the objects. box: along the picture.</source>
   <translation>一个词。oriented：随目标旋转的矩形。box：与图像平行。</translation>
  </message>
  <message>
   <source>Folder of a SAM model that draws outlines in the boxes</source>
   <translation>在框内绘制轮廓的 SAM 模型的文件夹</translation>
  </message>
  <message>
   <source>For models that draw boxes only, with the engine server. Empty: boxes as they are.</source>
   <translation>用于只画框的模型，需要引擎 server。留空：保留原来的框。</translation>
  </message>
  <message>
   <source>How often the model may look closer</source>
   <translation>模型可细看的次数</translation>
  </message>
  <message>
   <source>For models that were taught to choose a place and see it in full detail.</source>
   <translation>用于经过训练、能选择某处并查看全部细节的模型。</translation>
  </message>
  <message>
   <source>Search within so many calls of the model (0: every tile)</source>
   <translation>搜索时模型调用次数的上限（0：全部瓦片）</translation>
  </message>
  <message>
   <source>For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what was searched.</source>
   <translation>用于大场景：模型先看整体，再看可能有目标的地方。“覆盖情况”说明搜索过的范围。</translation>
  </message>
  <message>
   <source>RSVLM: ask imagery in words</source>
   <translation>RSVLM：用语言查询影像</translation>
  </message>
  <message>
   <source>Only inside these polygons</source>
   <translation>仅在这些多边形内</translation>
  </message>
  <message>
   <source>Nothing outside is looked at, found or counted as searched.</source>
   <translation>多边形之外不分析、不查找，也不计为已搜索。</translation>
  </message>
  <message>
   <source>Bands shown as red, green and blue (such as 4, 3, 2)</source>
   <translation>显示为红、绿、蓝的波段（例如 4, 3, 2）</translation>
  </message>
  <message>
   <source>Of a raster file, counted from 1. Empty: those of the layer's style.</source>
   <translation>栅格文件的波段，从 1 开始计数。留空：使用图层样式的波段。</translation>
  </message>
  <message>
   <source>The layer {name} has no polygon to look inside of; choose another, or none.</source>
   <translation>图层 {name} 没有可供分析的多边形；请选择其他图层，或不选。</translation>
  </message>
  <message>
   <source>“{}” are not three bands; write them as 4, 3, 2, counted from 1.</source>
   <translation>“{}”不是三个波段；请写成 4, 3, 2，从 1 开始计数。</translation>
  </message>
  <message>
   <source>Export a review</source>
   <translation>导出审核结果</translation>
  </message>
  <message>
   <source>Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its style and where it came from.

“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and what was said of it, where it was searched, and which scene it is of.</source>
   <translation>从审核过的结果中提取已接受或已修正（或已拒绝、未审核）的要素，连同其样式和来源。

“训练数据”是可供模型学习的 GeoPackage：包含每个审核过的要素及其类别和审核意见、搜索过的区域以及所属场景。</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>审核过的结果</translation>
  </message>
  <message>
   <source>A word. kept: accepted and corrected. reviewed: with the rejected ones.</source>
   <translation>一个词。kept：已接受和已修正的。reviewed：还包括已拒绝的。</translation>
  </message>
  <message>
   <source>Features of the review</source>
   <translation>审核的要素</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>训练数据</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>已接受</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>已修正</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>未审核</translation>
  </message>
  <message>
   <source>The layer {} has no field “review”; choose a result of RSVLM.</source>
   <translation>图层 {} 没有字段“review”；请选择 RSVLM 的结果。</translation>
  </message>
  <message>
   <source>Training data: {} features</source>
   <translation>训练数据：{} 个要素</translation>
  </message>
  <message>
   <source>What changed in a series of dates</source>
   <translation>时序影像中的变化</translation>
  </message>
  <message>
   <source>Outlines what has changed through many pictures of one place: each date is compared with the next, or all with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal controller plays them.

Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win over both.</source>
   <translation>勾绘同一地点多幅影像之间的变化：每个日期与下一个日期对比，或全部与第一个对比。所有对比的多边形都在一个图层中，并带有各自的两个日期；可由时态控制播放。

日期取自图层的时态属性，否则由图层名称推测；此处给出的日期优先。</translation>
  </message>
  <message>
   <source>Imagery of two dates or more</source>
   <translation>两个或更多日期的影像</translation>
  </message>
  <message>
   <source>A word. next: each date with the next. first: each date with the first.</source>
   <translation>一个词。next：每个日期与下一个对比。first：每个日期与第一个对比。</translation>
  </message>
  <message>
   <source>Dates of the layers in their order (YYYY-MM-DD, …)</source>
   <translation>按顺序排列的图层日期（YYYY-MM-DD, …）</translation>
  </message>
  <message>
   <source>A series takes raster layers alone; choose two or more.</source>
   <translation>时序只接受栅格图层；请选择两个或更多。</translation>
  </message>
  <message>
   <source>The layers have different coordinate systems; reproject them to one first.</source>
   <translation>图层的坐标参照系不同；请先将其重投影到同一个。</translation>
  </message>
  <message>
   <source>There are {dates} dates for {layers} layers; give each layer its own.</source>
   <translation>有 {dates} 个日期，而图层有 {layers} 个；请为每个图层指定日期。</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>已停止；尚未执行任何操作。</translation>
  </message>
  <message>
   <source>Whole scene</source>
   <translation>整幅场景</translation>
  </message>
  <message>
   <source>Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and “footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.

A sample of the tiles gives a quick estimate with its confidence interval. This needs the full environment (More models… in the dock); the file is read from where it is, also behind an address.</source>
   <translation>逐瓦片处理任意大小的栅格文件，每完成一个瓦片，就将找到的内容存入同一个 GeoPackage：“features”（在瓦片接缝处合并）、“coverage”（每个瓦片的状态）和“footprint”。无论何时停止或中断，同一命令都会从已有内容继续。

对瓦片抽样可快速得到估计值及其置信区间。这需要完整的环境（面板中的“更多模型…”）；文件在原位置读取，也可以是网络地址。</translation>
  </message>
  <message>
   <source>A word. outline, find, detect; or change, which needs the later imagery too.</source>
   <translation>一个词。outline、find、detect；或 change，后者还需要较晚影像。</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>要执行的任务</translation>
  </message>
  <message>
   <source>Go on with the file</source>
   <translation>继续该文件</translation>
  </message>
  <message>
   <source>What was done is kept; a file of another job is refused.</source>
   <translation>已完成的部分予以保留；不接受其他任务的文件。</translation>
  </message>
  <message>
   <source>GeoPackage of the scene</source>
   <translation>场景的 GeoPackage</translation>
  </message>
  <message>
   <source>Number of tiles that failed</source>
   <translation>失败的瓦片数量</translation>
  </message>
  <message>
   <source>A whole scene is kept in a GeoPackage; give {} the ending .gpkg.</source>
   <translation>整幅场景保存在 GeoPackage 中；请为 {} 使用扩展名 .gpkg。</translation>
  </message>
  <message>
   <source>{} exists; choose another name, or switch on “Go on with the file”.</source>
   <translation>{} 已存在；请选择其他名称，或启用“继续该文件”。</translation>
  </message>
  <message>
   <source>“change” needs the later imagery too, and only “change” does.</source>
   <translation>“change”还需要较晚影像，且只有“change”需要。</translation>
  </message>
  <message>
   <source>The polygons lie outside of the extent; give only one of the two.</source>
   <translation>多边形位于范围之外；请去掉其中之一。</translation>
  </message>
  <message>
   <source>Only a sample of the tiles</source>
   <translation>仅抽样部分瓦片</translation>
  </message>
  <message>
   <source>every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. Empty: every tile.</source>
   <translation>every:4（每 4 行 4 列取一个瓦片）、random:100，或 stratified:200:文件:字段（分层多边形）。留空：全部瓦片。</translation>
  </message>
  <message>
   <source>Pixel size in metres (0: the imagery's own)</source>
   <translation>像素大小，以米为单位（0：影像自身的像素大小）</translation>
  </message>
  <message>
   <source>Where this is coarser than its own, the imagery is read from its overviews.</source>
   <translation>比影像自身更粗时，从其金字塔读取。</translation>
  </message>
  <message>
   <source>What is done with outlines</source>
   <translation>轮廓的处理方式</translation>
  </message>
  <message>
   <source>A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.</source>
   <translation>一个词。simple：减少折点，共享边界仍保持共享。smooth：适合土地覆盖。square：适合建筑物。</translation>
  </message>
  <message>
   <source>One class at each place</source>
   <translation>每处只保留一个类别</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the more probable one.</source>
   <translation>类别重叠处归概率较高的类别。</translation>
  </message>
  <message>
   <source>Also written as</source>
   <translation>同时写为</translation>
  </message>
  <message>
   <source>GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is done.</source>
   <translation>GeoParquet、FlatGeobuf、GeoJSON、PMTiles 或类别栅格（COG），全部完成后写在 GeoPackage 旁边。</translation>
  </message>
 </context>
 <context>
  <name>Remote</name>
  <message numerus="yes">
   <source>Saved; the server answers and has %n model(s).</source>
   <translation>
    <numerusform>已保存；服务器有响应，共有 %n 个模型。</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>已移除 {name}。</translation>
  </message>
  <message>
   <source>A model on another computer</source>
   <translation>另一台计算机上的模型</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>我同意(&amp;A)：图像可以发送到 {host}</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <source>Small letters, digits, dots and dashes</source>
   <translation>小写字母、数字、点和短横线</translation>
  </message>
  <message>
   <source>Add&amp;ress</source>
   <translation>地址(&amp;R)</translation>
  </message>
  <message>
   <source>Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …</source>
   <translation>支持 OpenAI 协议的服务器：vLLM、SGLang、llama.cpp、Ollama 等</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>服务器类型(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>模型(&amp;M)</translation>
  </message>
  <message>
   <source>Its name on that server</source>
   <translation>它在该服务器上的名称</translation>
  </message>
  <message>
   <source>Asked &amp;like</source>
   <translation>提问方式(&amp;L)</translation>
  </message>
  <message>
   <source>Prompts, sizes and forms of answers that the model was trained with</source>
   <translation>模型训练时使用的提示词、图像尺寸和回答格式</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>An entry of QGIS' authentication database; only its name is remembered</source>
   <translation>QGIS 认证数据库中的条目；只记住其名称</translation>
  </message>
  <message>
   <source>&amp;Save and check</source>
   <translation>保存并检查(&amp;S)</translation>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation>移除(&amp;V)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>正在询问服务器…</translation>
  </message>
  <message>
   <source>The address is on this computer: nothing leaves it.</source>
   <translation>该地址在本机：数据不会离开本机。</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and the settings. Nothing else is sent. What is kept there is up to who runs it.</source>
   <translation>分析的每幅图像都会离开本机，连同提示词和设置加密发送到 {host}。不发送其他内容。对方保留什么由其运营者决定。</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to who runs it.</source>
   <translation>分析的每幅图像都会离开本机，不加密地发送到 {host}：途中他人可以读取图像和密钥。提示词和设置一并发送，不发送其他内容。对方保留什么由其运营者决定。</translation>
  </message>
  <message>
   <source>The key “{entry}” cannot be read from QGIS' authentication; choose it again.</source>
   <translation>无法从 QGIS 认证中读取密钥“{entry}”；请重新选择。</translation>
  </message>
  <message>
   <source>The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password.</source>
   <translation>QGIS 认证的条目“{name}”没有密钥；请选择带有令牌或密码的条目。</translation>
  </message>
 </context>
 <context>
  <name>Repeat</name>
  <message>
   <source>Run again</source>
   <translation>再次运行</translation>
  </message>
  <message>
   <source>&amp;Imagery</source>
   <translation>影像(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Before</source>
   <translation>变化前(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;After</source>
   <translation>变化后(&amp;A)</translation>
  </message>
  <message>
   <source>Date of the imagery</source>
   <translation>影像日期</translation>
  </message>
  <message>
   <source>The &amp;same place</source>
   <translation>同一地点(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;All of it</source>
   <translation>全部(&amp;L)</translation>
  </message>
  <message>
   <source>Model and options stay as they were.</source>
   <translation>模型和选项保持不变。</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>运行(&amp;R)</translation>
  </message>
  <message>
   <source>QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing command.</source>
   <translation>所分析的像素由 QGIS 生成，而 rsvlm 程序只读取文件；请复制“处理”命令。</translation>
  </message>
  <message>
   <source>There is no command for such a job; run it again from the dock.</source>
   <translation>此类任务没有对应的命令；请在停靠面板中再次运行。</translation>
  </message>
  <message>
   <source>It was looked at inside a polygon, which no command takes; copy Python instead.</source>
   <translation>分析限于多边形内，命令不支持；请复制 Python。</translation>
  </message>
  <message>
   <source>It was looked at as several layers on top of each other; run it from the dock.</source>
   <translation>分析的是多个叠加的图层；请在停靠面板中运行。</translation>
  </message>
  <message>
   <source>Its pixels are not square in degrees, which no command says; run it again.</source>
   <translation>其像素以度为单位不是正方形，命令无法表示；请再次运行。</translation>
  </message>
  <message>
   <source>The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.</source>
   <translation>生成此结果时模型已学会“{label}”；保留所学内容的 {name}.safetensors 已不在此处，或不再适用。请在“模型…”中添加它，或在停靠面板中用其他模型运行该提示词。</translation>
  </message>
  <message>
   <source>What the model learned as {name} is not what it was when this was made; answers may differ.</source>
   <translation>模型以 {name} 学到的内容与生成此结果时不同；回答可能有差异。</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>与之前相同</translation>
  </message>
  <message>
   <source>{name} was made from the features of another layer; choose “Label” there again.</source>
   <translation>{name} 由另一图层的要素生成；请在该图层上再次选择“要素分类”。</translation>
  </message>
  <message>
   <source>{name} holds several comparisons; run the series again from Processing's history.</source>
   <translation>{name} 包含多次对比；请从“处理”历史中再次运行该时序。</translation>
  </message>
  <message>
   <source>{name} does not say where it was looked; run its prompt again from the dock.</source>
   <translation>{name} 未说明分析的位置；请在停靠面板中再次运行其提示词。</translation>
  </message>
  <message>
   <source>The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the project, or run this on another layer.</source>
   <translation>缺少影像 {name}：它不在工程中，也已不在 {source}；请将其添加到工程，或在其他图层上运行。</translation>
  </message>
  <message>
   <source>Run &amp;again</source>
   <translation>再次运行(&amp;G)</translation>
  </message>
  <message>
   <source>Run again on an&amp;other layer or date…</source>
   <translation>在其他图层或日期上再次运行(&amp;O)…</translation>
  </message>
  <message>
   <source>Copy as Processing &amp;command</source>
   <translation>复制为“处理”命令(&amp;C)</translation>
  </message>
  <message>
   <source>Copy as &amp;Python</source>
   <translation>复制为 Python(&amp;P)</translation>
  </message>
  <message>
   <source>Copy as rsvl&amp;m line</source>
   <translation>复制为 rsvlm 命令行(&amp;M)</translation>
  </message>
  <message>
   <source>Another job is running; wait for its end, or stop it in the dock.</source>
   <translation>另一任务正在运行；请等待其结束，或在停靠面板中停止它。</translation>
  </message>
  <message>
   <source>Copied; paste it where you need it.</source>
   <translation>已复制；请粘贴到需要的地方。</translation>
  </message>
  <message>
   <source>Select one result of RSVLM in the layers panel.</source>
   <translation>请在图层面板中选择一个 RSVLM 结果。</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Looked over, not searched</source>
   <translation>粗看过，未搜索</translation>
  </message>
  <message>
   <source>Every detail</source>
   <translation>全部细节</translation>
  </message>
  <message>
   <source>At 1/{count} of the detail</source>
   <translation>细节的 1/{count}</translation>
  </message>
  <message>
   <source>Scene pixels to one pixel that the model saw</source>
   <translation>模型所见一个像素对应的场景像素数</translation>
  </message>
  <message>
   <source>Probability that there is something to find</source>
   <translation>存在目标的概率</translation>
  </message>
  <message>
   <source>{name} appeared</source>
   <translation>{name} 新增</translation>
  </message>
  <message>
   <source>{name} vanished</source>
   <translation>{name} 消失</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>结果无法写入 {folder}（{reason}）；请释放磁盘空间，或在设置中选择其他文件夹。</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>未审核</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>已接受</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>已修正</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>appeared</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>vanished</source>
   <translation>消失</translation>
  </message>
  <message>
   <source>as given</source>
   <translation>原始回答</translation>
  </message>
  <message>
   <source>put together from several tiles</source>
   <translation>由多个瓦片拼合</translation>
  </message>
  <message>
   <source>from an answer that was cut off</source>
   <translation>来自被截断的回答</translation>
  </message>
  <message>
   <source>written twice by the model</source>
   <translation>模型重复输出</translation>
  </message>
  <message>
   <source>outline crossed itself, made valid</source>
   <translation>轮廓自相交，已修复</translation>
  </message>
  <message>
   <source>mean probability of its cells</source>
   <translation>各网格单元概率的平均值</translation>
  </message>
  <message>
   <source>mean probability of its four coordinates</source>
   <translation>四个坐标概率的平均值</translation>
  </message>
  <message>
   <source>mean probability of its coordinates</source>
   <translation>各坐标概率的平均值</translation>
  </message>
  <message>
   <source>mean probability of its words</source>
   <translation>各词概率的平均值</translation>
  </message>
  <message>
   <source>{way}, calibrated</source>
   <translation>{way}，已校准</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>引擎发来了无效的几何图形；请重新启动引擎。</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>结果的样式无法保存；请释放磁盘空间。</translation>
  </message>
  <message>
   <source>Searched (nothing found)</source>
   <translation>已搜索区域（未找到）</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>提问区域</translation>
  </message>
  <message>
   <source>Searched ({count} found)</source>
   <translation>已搜索区域（找到 {count} 个）</translation>
  </message>
  <message>
   <source>How closely it was searched</source>
   <translation>搜索的精细程度</translation>
  </message>
  <message>
   <source>The result {file} cannot be opened; it was moved or removed.</source>
   <translation>结果 {file} 无法打开；它已被移动或移除。</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>勾绘</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>检测</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>描述</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>提问</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>分类</translation>
  </message>
  <message>
   <source>The layer {name} does not say how it was made; choose a layer made by RSVLM.</source>
   <translation>图层 {name} 未说明其生成方式；请选择由 RSVLM 生成的图层。</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>Change class</source>
   <translation>更改类别</translation>
  </message>
  <message>
   <source>Correct outline</source>
   <translation>修正轮廓</translation>
  </message>
  <message>
   <source>You edit this layer already: save its edits to keep the review.</source>
   <translation>您已在编辑此图层：请保存其编辑以保留审核结果。</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>审核：{name}</translation>
  </message>
  <message>
   <source>Choose features by a click on the map</source>
   <translation>在地图上单击选择要素</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>已审核</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>撤销 (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Another class, then Enter</source>
   <translation>输入其他类别后按 Enter</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>其他类别</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>要素</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Change the class (C, or its digit)</source>
   <translation>更改类别（C 或其数字）</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>接受 (A)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>拒绝 (R)</translation>
  </message>
  <message>
   <source>Previous (P or ←)</source>
   <translation>上一个（P 或 ←）</translation>
  </message>
  <message>
   <source>Next (N or →)</source>
   <translation>下一个（N 或 →）</translation>
  </message>
  <message>
   <source>Edit the outline (E)</source>
   <translation>编辑轮廓 (E)</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>导出(&amp;X)</translation>
  </message>
  <message>
   <source>&amp;Accepted features…</source>
   <translation>已接受的要素(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Training data from what was reviewed…</source>
   <translation>由审核结果生成训练数据(&amp;T)…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>评估(&amp;V)…</translation>
  </message>
  <message>
   <source>&amp;Improve…</source>
   <translation>改进(&amp;I)…</translation>
  </message>
  <message>
   <source>Have the model learn from this review</source>
   <translation>让模型从此次审核中学习</translation>
  </message>
  <message>
   <source>Go to the tile that is most worth a review</source>
   <translation>转到最值得审核的瓦片</translation>
  </message>
  <message>
   <source>QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.</source>
   <translation>QGIS 不能写入扩展名为“{ending}”的文件；请选择 .gpkg 或 .geojson。</translation>
  </message>
  <message>
   <source>Lowest confidence shown</source>
   <translation>显示的最低置信度</translation>
  </message>
  <message>
   <source>Highest confidence shown</source>
   <translation>显示的最高置信度</translation>
  </message>
  <message>
   <source>Class to show</source>
   <translation>要显示的类别</translation>
  </message>
  <message>
   <source>State to show</source>
   <translation>要显示的状态</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>所有状态</translation>
  </message>
  <message>
   <source>{shown} of {all} shown</source>
   <translation>显示 {shown} / {all}</translation>
  </message>
  <message>
   <source>{count} without a confidence are hidden</source>
   <translation>隐藏了 {count} 个没有置信度的要素</translation>
  </message>
  <message>
   <source>&amp;from</source>
   <translation>从(&amp;F)</translation>
  </message>
  <message>
   <source>t&amp;o</source>
   <translation>至(&amp;O)</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>所有类别</translation>
  </message>
  <message>
   <source>Confidences and the part of them that is shown</source>
   <translation>置信度及其显示的部分</translation>
  </message>
  <message>
   <source>Drag a handle: only features between the two are shown.</source>
   <translation>拖动滑块：仅显示两者之间的要素。</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; save it to a file that can be written.</source>
   <translation>图层 {name} 无法编辑；请将其保存到可写入的文件。</translation>
  </message>
  <message>
   <source>The review cannot be saved ({reason}); it is kept in the layer's open edits.</source>
   <translation>审核结果无法保存（{reason}）；已保留在图层未保存的编辑中。</translation>
  </message>
  <message>
   <source>The layer {name} has no field for its review, and none can be added; copy it.</source>
   <translation>图层 {name} 没有用于审核的字段，也无法添加；请复制该图层。</translation>
  </message>
  <message>
   <source>The layer {name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>图层 {name} 未说明属于哪个场景；只有由 RSVLM 生成的图层才会说明。</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet in {name}; accept, correct or reject some features.</source>
   <translation>{name} 中尚未审核任何要素；请接受、修正或拒绝一些要素。</translation>
  </message>
  <message>
   <source>RSVLM: reading the features</source>
   <translation>RSVLM：正在读取要素</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>not rejected</source>
   <translation>未拒绝</translation>
  </message>
  <message>
   <source>While reviewing</source>
   <translation>审核时</translation>
  </message>
  <message>
   <source>{count} features are too many at once; filter them to at most {most}.</source>
   <translation>一次处理 {count} 个要素过多；请筛选到最多 {most} 个。</translation>
  </message>
  <message>
   <source>RSVLM: shapes</source>
   <translation>RSVLM：形状</translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would change.</source>
   <translation>
    <numerusform>预览：地图上的 %n 个要素将会改变。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would be rejected.</source>
   <translation>
    <numerusform>预览：地图上的 %n 个要素将被拒绝。</numerusform>
   </translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>形状</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) changed.</source>
   <translation>
    <numerusform>已更改 %n 个要素。</numerusform>
   </translation>
  </message>
  <message>
   <source>Tidy up shapes</source>
   <translation>整理形状</translation>
  </message>
  <message>
   <source>Geometry tool</source>
   <translation>几何工具</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>简化</translation>
  </message>
  <message>
   <source>Square corners</source>
   <translation>直角化</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>Reject what is smaller</source>
   <translation>拒绝过小的要素</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>填充孔洞</translation>
  </message>
  <message>
   <source>How strong</source>
   <translation>强度</translation>
  </message>
  <message>
   <source>Features that are changed</source>
   <translation>要更改的要素</translation>
  </message>
  <message>
   <source>this feature</source>
   <translation>此要素</translation>
  </message>
  <message>
   <source>marked in the table</source>
   <translation>表中选中的</translation>
  </message>
  <message>
   <source>all shown</source>
   <translation>显示的全部</translation>
  </message>
  <message>
   <source>App&amp;ly</source>
   <translation>应用(&amp;L)</translation>
  </message>
  <message>
   <source> m</source>
   <translation> 米</translation>
  </message>
  <message>
   <source>° off</source>
   <translation>° 偏差</translation>
  </message>
  <message>
   <source> times</source>
   <translation> 次</translation>
  </message>
  <message>
   <source> m²</source>
   <translation> 平方米</translation>
  </message>
  <message>
   <source>Writing was stopped; nothing was changed.</source>
   <translation>写入已停止；未作任何更改。</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>置信度</translation>
  </message>
  <message>
   <source>Area (m²)</source>
   <translation>面积（m²）</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>审核</translation>
  </message>
  <message>
   <source>This model gave no confidence.</source>
   <translation>此模型未给出置信度。</translation>
  </message>
  <message>
   <source>Confidences were made in several ways: {ways}.</source>
   <translation>置信度由多种方法得出：{ways}。</translation>
  </message>
  <message>
   <source>Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.</source>
   <translation>置信度，已校准：在未用于训练的图像上，置信度为 0.8 的结果约 80 % 正确。</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found its class, on average over the cells of the outline.</source>
   <translation>置信度：模型认为其类别正确的概率，取轮廓内各网格单元的平均值。</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found the corners it wrote down.</source>
   <translation>置信度：模型认为其写出的角点正确的概率。</translation>
  </message>
  <message>
   <source>Confidence: {way}.</source>
   <translation>置信度：{way}。</translation>
  </message>
  <message>
   <source>Checked in this range: {right} of {all} were right ({share} %).</source>
   <translation>此范围内已审核：{all} 个中有 {right} 个正确（{share} %）。</translation>
  </message>
  <message>
   <source>{done} of {all} reviewed</source>
   <translation>已审核 {done} / {all}</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>训练数据</translation>
  </message>
  <message>
   <source>Accepted features</source>
   <translation>已接受的要素</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) written to {file}.</source>
   <translation>
    <numerusform>已将 %n 个要素写入 {file}。</numerusform>
   </translation>
  </message>
  <message>
   <source>RSVLM: writing {file}</source>
   <translation>RSVLM：正在写入 {file}</translation>
  </message>
  <message>
   <source>There is no result in the project yet; ask the imagery for something first.</source>
   <translation>工程中还没有结果；请先在影像中查询一些内容。</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>Reading the picture…</source>
   <translation>正在读取影像…</translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>瓦片 {done} / {total}</translation>
  </message>
  <message>
   <source>The place cannot be expressed in {crs}; choose one near the imagery.</source>
   <translation>该位置无法用 {crs} 表示；请选择影像附近的位置。</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; its version may be another one.</source>
   <translation>无法理解引擎发来的内容；其版本可能不同。</translation>
  </message>
  <message>
   <source>It could not be saved in {wanted}; it is in {place}.</source>
   <translation>无法保存到 {wanted}；已保存在 {place}。</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>发生意外错误；详情见日志。</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>提示词为空；请输入要查找的内容，或选择一个示例。</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>未选择栅格图层；请向工程添加一个并选中它。</translation>
  </message>
  <message>
   <source>The layer is no longer in the project; pick another one.</source>
   <translation>该图层已不在工程中；请选择其他图层。</translation>
  </message>
  <message>
   <source>A place is asked about in one picture; choose “Map” or “Layer” above.</source>
   <translation>就某个位置提问只能针对一幅影像；请在上方选择“地图”或“图层”。</translation>
  </message>
  <message>
   <source>“What changed” needs two layers; choose “Two dates” above.</source>
   <translation>“对比”需要两个图层；请在上方选择“两个日期”。</translation>
  </message>
  <message>
   <source>Before and after are the same layer; choose two different ones.</source>
   <translation>变化前与变化后是同一图层；请选择两个不同的图层。</translation>
  </message>
  <message>
   <source>The earlier date {before} lies after the later date {after}; swap the layers.</source>
   <translation>较早日期 {before} 晚于较晚日期 {after}；请交换两个图层。</translation>
  </message>
  <message>
   <source>Loading the model… {percent}</source>
   <translation>正在加载模型… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>正在 {device} 上加载模型… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>等待中，前面还有 %n 个任务…</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>正在等待引擎…</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM：正在读取影像</translation>
  </message>
  <message>
   <source>Stopping… Press Stop again if that takes too long.</source>
   <translation>正在停止… 如果耗时过长，请再次按“停止”。</translation>
  </message>
  <message>
   <source>The engine did not react to Stop and was ended; press Run to start it again.</source>
   <translation>引擎对停止没有反应，已被结束；按“运行”重新启动它。</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it and run it again.</source>
   <translation>无法理解引擎发来的内容；请重新启动引擎并再次运行。</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>正在分析 %n 个瓦片…</numerusform>
   </translation>
  </message>
  <message>
   <source>Saving the layers…</source>
   <translation>正在保存图层…</translation>
  </message>
  <message>
   <source>RSVLM: saving the layers</source>
   <translation>RSVLM：正在保存图层</translation>
  </message>
  <message>
   <source>The project was closed meanwhile; the result is in {file}.</source>
   <translation>工程在此期间已关闭；结果在 {file} 中。</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>引擎无法启动；原因见日志。</translation>
  </message>
  <message>
   <source>{number} of {count}: {text}</source>
   <translation>{number} / {count}：{text}</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>已停止；尚未执行任何操作。</translation>
  </message>
  <message>
   <source>This layer is no longer in the project.</source>
   <translation>该图层已不在工程中。</translation>
  </message>
  <message>
   <source>There is nothing of this left to show.</source>
   <translation>没有可显示的内容了。</translation>
  </message>
  <message>
   <source>A series needs two dates at least; choose more layers.</source>
   <translation>时序至少需要两个日期；请选择更多图层。</translation>
  </message>
  <message>
   <source>The date of {names} is not known; type it in the list, or leave the layer out.</source>
   <translation>{names} 的日期未知；请在列表中输入，或不选该图层。</translation>
  </message>
  <message>
   <source>{names} have the same date {date}; correct it, or leave one of them out.</source>
   <translation>{names} 的日期同为 {date}；请更正，或去掉其中之一。</translation>
  </message>
  <message>
   <source>{prompt}, {first} to {last}</source>
   <translation>{prompt}，{first} 至 {last}</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it, then go on.</source>
   <translation>无法理解引擎发来的内容；请重新启动引擎，然后继续。</translation>
  </message>
 </context>
 <context>
  <name>Server</name>
  <message>
   <source>Command that starts a server</source>
   <translation>启动服务器的命令</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <source>Servers on this computer</source>
   <translation>本机上的服务器</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>重新查找(&amp;L)</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>令牌</translation>
  </message>
  <message>
   <source>Check and &amp;use</source>
   <translation>检查并使用(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>停止使用(&amp;S)</translation>
  </message>
  <message>
   <source>The server at {address} is used.</source>
   <translation>正在使用 {address} 上的服务器。</translation>
  </message>
  <message>
   <source>{address} (process {pid})</source>
   <translation>{address}（进程 {pid}）</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>正在询问服务器…</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>我同意(&amp;A)：图像可以发送到 {host}</translation>
  </message>
  <message>
   <source>Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer.</source>
   <translation>图像、文字和令牌将不加密地发送到 {host}；使用 SSH 隧道更安全。</translation>
  </message>
  <message>
   <source>A server that somebody has started, on this computer or another one. Where rsvlm is installed, this starts one; it prints its address and its token:</source>
   <translation>由他人启动的服务器，可以在本机或另一台计算机上。在安装了 rsvlm 的计算机上，用此命令启动服务器；它会输出其地址和令牌：</translation>
  </message>
  <message>
   <source>Running here</source>
   <translation>在本机运行</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>地址(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>令牌(&amp;T)</translation>
  </message>
  <message>
   <source>As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own file has it.</source>
   <translation>作为密码保存在 QGIS 的认证中，不会保存到其他地方。在本机找到的服务器不需要令牌：它自己的文件中已有。</translation>
  </message>
  <message numerus="yes">
   <source>It answers, has %n model(s), and is used from now on.</source>
   <translation>
    <numerusform>服务器有响应，共有 %n 个模型，从现在起使用。</numerusform>
   </translation>
  </message>
  <message>
   <source>It is no longer used; it goes on by itself.</source>
   <translation>已不再使用；它自身会继续运行。</translation>
  </message>
  <message>
   <source>There is no token for {address}; choose the entry of QGIS that has it.</source>
   <translation>{address} 没有令牌；请选择 QGIS 中含有令牌的条目。</translation>
  </message>
 </context>
 <context>
  <name>Setup</name>
  <message>
   <source>Gathering the facts…</source>
   <translation>正在收集信息…</translation>
  </message>
  <message>
   <source>The report is on the clipboard; paste it where it is needed.</source>
   <translation>报告已复制到剪贴板；请粘贴到需要的地方。</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>模型(&amp;M)…</translation>
  </message>
  <message>
   <source>More models: set &amp;up…</source>
   <translation>更多模型：安装(&amp;U)…</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>复制诊断信息(&amp;D)</translation>
  </message>
 </context>
 <context>
  <name>Swipe</name>
  <message>
   <source>Drag the line · V, H turn it · Esc ends</source>
   <translation>拖动分割线 · V、H 切换方向 · Esc 结束</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Outline</source>
   <translation>勾绘</translation>
  </message>
  <message>
   <source>Choose what to look at, what to do, type what you are looking for, press Run. This step opens a sample scene and asks for water: polygons appear on the map.</source>
   <translation>选择分析对象和任务，输入要查找的内容，按“运行”。此步骤会打开示例场景并查找水体：多边形将显示在地图上。</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>A box around each thing. A click on a line below “What came out” goes to its place on the map.</source>
   <translation>为每个目标画框。单击“结果”下方的一行可转到其在地图上的位置。</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>变化对比</translation>
  </message>
  <message>
   <source>Two layers of different dates: what is new, gone or altered between them. The dates come from the layers or their names.</source>
   <translation>两个不同日期的图层：两者之间新增、消失或改变的内容。日期取自图层或其名称。</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>提问</translation>
  </message>
  <message>
   <source>An answer in words. Below the prompt are examples of what the chosen model was taught. The small model is often wrong here; large models do better.</source>
   <translation>以文字回答。提示词下方是所选模型训练过的示例。小模型在此常常出错；大模型效果更好。</translation>
  </message>
  <message>
   <source>Your own imagery</source>
   <translation>您自己的影像</translation>
  </message>
  <message>
   <source>Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell how they were made. Everything else is in the menu at the foot of this window.</source>
   <translation>右键单击一个栅格图层、两个栅格图层或一个组。结果是 GeoPackage 中的图层，说明了其生成方式。其他功能都在此窗口底部的菜单中。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>New here?</source>
   <translation>初次使用？</translation>
  </message>
  <message>
   <source>A sample scene and a prompt that works; then press Run. Nothing needs to be installed.</source>
   <translation>提供示例场景和可用的提示词；然后按“运行”。无需安装任何内容。</translation>
  </message>
  <message>
   <source>Tr&amp;y it with a sample scene</source>
   <translation>用示例场景试一试(&amp;Y)</translation>
  </message>
  <message>
   <source>To&amp;ur</source>
   <translation>导览(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Set it up</source>
   <translation>为我设置(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>上一步(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>下一步(&amp;N)</translation>
  </message>
  <message>
   <source>{number} of {count}: {title}</source>
   <translation>{number} / {count}：{title}</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>完成(&amp;D)</translation>
  </message>
  <message>
   <source>User &amp;guide</source>
   <translation>用户指南(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Tour with sample scenes</source>
   <translation>示例场景导览(&amp;T)</translation>
  </message>
  <message>
   <source>The guide cannot be opened here; it is the file {file}.</source>
   <translation>此处无法打开指南；它是文件 {file}。</translation>
  </message>
  <message>
   <source>The sample scene {file} cannot be read; install the plugin again.</source>
   <translation>示例场景 {file} 无法读取；请重新安装插件。</translation>
  </message>
 </context>
 <context>
  <name>Whole</name>
  <message>
   <source>Progress of {title}</source>
   <translation>{title} 的进度</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>What is done is kept</source>
   <translation>已完成的部分予以保留</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>From where it was; nothing is done twice</source>
   <translation>从中断处继续；不会重复处理</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Its layers on the map</source>
   <translation>在地图上显示其图层</translation>
  </message>
  <message>
   <source>Take this away from here; the file stays</source>
   <translation>从此处移除；文件仍保留</translation>
  </message>
  <message>
   <source>Pausing…</source>
   <translation>正在暂停…</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>瓦片</translation>
  </message>
  <message>
   <source>Paused; nothing was done yet.</source>
   <translation>已暂停；尚未执行任何操作。</translation>
  </message>
  <message>
   <source>Paused. Tiles done: {count}; what was done is kept.</source>
   <translation>处理 {count} 个瓦片后暂停；已完成的部分予以保留。</translation>
  </message>
  <message>
   <source>{problem} What was done is kept; go on when that is put right.</source>
   <translation>{problem} 已完成的部分予以保留；请在解决问题后继续。</translation>
  </message>
  <message>
   <source>{file} is gone; it was moved or removed.</source>
   <translation>{file} 已不存在；它被移动或删除了。</translation>
  </message>
  <message>
   <source>{file} does not say which scene it belongs to; start the scene again.</source>
   <translation>{file} 未说明属于哪个场景；请重新提交该场景。</translation>
  </message>
  <message>
   <source>RSVLM: opening a whole scene</source>
   <translation>RSVLM：正在打开整幅场景</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>已搜索区域</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s)</source>
   <translation>
    <numerusform>%n 个要素</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing found; what was searched is kept as a layer.</source>
   <translation>未找到任何内容；搜索过的区域保留为图层。</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) found.</source>
   <translation>
    <numerusform>找到 %n 个要素。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s) failed; Go on tries them again.</source>
   <translation>
    <numerusform>%n 个瓦片失败；“继续”会重试。</numerusform>
   </translation>
  </message>
  <message>
   <source>About {estimate} of the ground is {label}{range}.</source>
   <translation>约 {estimate} 的地面为 {label}{range}。</translation>
  </message>
  <message>
   <source>About {estimate} × {label}{range}.</source>
   <translation>约 {estimate} 个 {label}{range}。</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> ({low} 至 {high})</translation>
  </message>
  <message>
   <source>&amp;Go on with this whole scene</source>
   <translation>继续此整幅场景(&amp;G)</translation>
  </message>
  <message>
   <source>A whole scene is one layer or two dates in which features are looked for.</source>
   <translation>整幅场景指在其中查找要素的一个图层或两个日期。</translation>
  </message>
  <message>
   <source>A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”.</source>
   <translation>整幅场景从文件读取，而非按显示效果；请在“像素”下选择其他“像素值”。</translation>
  </message>
  <message>
   <source>The values of {names} are looked at as they are in the file, without the style.</source>
   <translation>{names} 按文件中的值分析，不使用样式。</translation>
  </message>
  <message>
   <source>{file} exists; choose another name, or add it to the project and go on with it from its menu.</source>
   <translation>{file} 已存在；请选择其他名称，或将其添加到工程并从其菜单继续。</translation>
  </message>
  <message>
   <source>The two layers have different coordinate systems; look at both in full, or reproject one of them.</source>
   <translation>两个图层的坐标参照系不同；请分析其全部范围，或将其重投影到同一个。</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>正在等待引擎…</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>正在分析 %n 个瓦片…</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total} tiles</source>
   <translation>瓦片 {done} / {total}</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>约剩 {time}</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up yet.</source>
   <translation>整幅场景需要服务器引擎，尚未安装。</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>安装…</translation>
  </message>
  <message>
   <source>The server is on another computer and does not read the files of this one.</source>
   <translation>服务器在另一台计算机上，无法读取本机的文件。</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({reason}); choose another place for the file.</source>
   <translation>无法创建 {folder}（{reason}）；请为文件选择其他位置。</translation>
  </message>
  <message>
   <source>A whole scene is being worked on: {title} ({file}), {percent} %.</source>
   <translation>正在处理整幅场景：{title}（{file}），{percent} %。</translation>
  </message>
  <message>
   <source>Not finished; what was done is kept. Go on when you like.</source>
   <translation>未完成；已完成的部分予以保留。可随时继续。</translation>
  </message>
  <message>
   <source>{file} is finished; there is nothing left to do.</source>
   <translation>{file} 已完成；没有剩余的工作。</translation>
  </message>
  <message>
   <source>Waiting until “{title}” is done or paused…</source>
   <translation>等待“{title}”完成或暂停…</translation>
  </message>
  <message>
   <source>Waiting until a tile of “{title}” is done…</source>
   <translation>等待“{title}”的一个瓦片完成…</translation>
  </message>
  <message>
   <source>{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery or look at the part that the map shows.</source>
   <translation>{name} 是绘制图像的服务，不是文件；整幅场景需要文件，请下载影像，或选择地图显示的部分。</translation>
  </message>
  <message>
   <source>{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.</source>
   <translation>{name} 不是自带地理参考的普通文件；请将其导出为 GeoTIFF 并使用该文件。</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>已分析</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>无数据</translation>
  </message>
  <message>
   <source>Outside of the region</source>
   <translation>区域之外</translation>
  </message>
  <message>
   <source>Not in the sample</source>
   <translation>不在样本中</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>others</source>
   <translation>其他</translation>
  </message>
 </context>
</TS>
