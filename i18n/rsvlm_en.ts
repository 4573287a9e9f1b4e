<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Find…</translation>
  </message>
  <message>
   <source>&amp;Outline…</source>
   <translation>&amp;Outline…</translation>
  </message>
  <message>
   <source>De&amp;tect…</source>
   <translation>De&amp;tect…</translation>
  </message>
  <message>
   <source>&amp;Ask…</source>
   <translation>&amp;Ask…</translation>
  </message>
  <message>
   <source>&amp;Describe…</source>
   <translation>&amp;Describe…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;What changed…</translation>
  </message>
  <message>
   <source>Ask about the &amp;selected features…</source>
   <translation>Ask about the &amp;selected features…</translation>
  </message>
  <message>
   <source>Ask about this…</source>
   <translation>Ask about this…</translation>
  </message>
  <message>
   <source>What is this? (RSVLM)</source>
   <translation>What is this? (RSVLM)</translation>
  </message>
  <message>
   <source>Draw a box and ask (RSVLM)</source>
   <translation>Draw a box and ask (RSVLM)</translation>
  </message>
  <message>
   <source>the box on the map</source>
   <translation>the box on the map</translation>
  </message>
  <message>
   <source>the place on the map</source>
   <translation>the place on the map</translation>
  </message>
  <message>
   <source>No feature with a shape is selected; select one first.</source>
   <translation>No feature with a shape is selected; select one first.</translation>
  </message>
  <message>
   <source>feature {number} of {layer}</source>
   <translation>feature {number} of {layer}</translation>
  </message>
  <message numerus="yes">
   <source>%n features of {layer}</source>
   <translation>
    <numerusform>%n feature of {layer}</numerusform>
    <numerusform>%n features of {layer}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Improve the model…</source>
   <translation>I&amp;mprove the model…</translation>
  </message>
  <message>
   <source>&amp;Label features…</source>
   <translation>&amp;Label features…</translation>
  </message>
  <message>
   <source>Ask about &amp;each feature…</source>
   <translation>Ask about eac&amp;h feature…</translation>
  </message>
  <message>
   <source>&amp;Review…</source>
   <translation>Rev&amp;iew…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>E&amp;valuate…</translation>
  </message>
  <message>
   <source>&amp;Review a result</source>
   <translation>&amp;Review a result</translation>
  </message>
  <message>
   <source>&amp;Evaluate a result</source>
   <translation>&amp;Evaluate a result</translation>
  </message>
  <message>
   <source>&amp;Swipe</source>
   <translation>Swi&amp;pe</translation>
  </message>
  <message>
   <source>Compare both dates on the map with a line that you drag</source>
   <translation>Compare both dates on the map with a line that you drag</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <source>Begin jobs on the main thread; in a task run the Processing algorithms.</source>
   <translation>Begin jobs on the main thread; in a task run the Processing algorithms.</translation>
  </message>
  <message>
   <source>The task {task} is not known; use one of {names}.</source>
   <translation>The task {task} is not known; use one of {names}.</translation>
  </message>
  <message>
   <source>There is no such option ({reason}); see rsvlm_qgis.order.How.</source>
   <translation>There is no such option ({reason}); see rsvlm_qgis.order.How.</translation>
  </message>
  <message>
   <source>RSVLM: {prompt}</source>
   <translation>RSVLM: {prompt}</translation>
  </message>
  <message>
   <source>Something unexpected went wrong.</source>
   <translation>Something unexpected went wrong.</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
  <message>
   <source>The region lies outside of {name}; draw it where the imagery is.</source>
   <translation>The region lies outside of {name}; draw it where the imagery is.</translation>
  </message>
  <message>
   <source>One date is not known; set it in the dock or in the layer's temporal properties.</source>
   <translation>One date is not known; set it in the dock or in the layer's temporal properties.</translation>
  </message>
  <message>
   <source>No date is known; set both in the dock or in the layers' temporal properties.</source>
   <translation>No date is known; set both in the dock or in the layers' temporal properties.</translation>
  </message>
  <message>
   <source>The dates {first} and {second} were guessed from the layers' names; check them.</source>
   <translation>The dates {first} and {second} were guessed from the layers' names; check them.</translation>
  </message>
  <message>
   <source>Both pictures have the date {first}; choose two dates, or correct them.</source>
   <translation>Both pictures have the date {first}; choose two dates, or correct them.</translation>
  </message>
  <message>
   <source>The first picture ({first}) is later than the second ({second}); swap them unless it is meant.</source>
   <translation>The first picture ({first}) is later than the second ({second}); swap them unless it is meant.</translation>
  </message>
  <message>
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>The extent cannot be expressed in {crs}; choose an extent near the imagery.</translation>
  </message>
  <message>
   <source>{file} cannot be seen with other pixels ({reason}); choose its own pixels.</source>
   <translation>{file} cannot be seen with other pixels ({reason}); choose its own pixels.</translation>
  </message>
  <message>
   <source>{file} was changed during the run: the result may show both states; run it again.</source>
   <translation>{file} was changed during the run: the result may show both states; run it again.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>The chosen extent is empty; zoom to the imagery or choose another extent.</translation>
  </message>
  <message>
   <source>The georeference {affine} of the raster has no area; repair its geotransform.</source>
   <translation>The georeference {affine} of the raster has no area; repair its geotransform.</translation>
  </message>
  <message>
   <source>The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.</source>
   <translation>The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.</translation>
  </message>
  <message>
   <source>The imagery has no place on the ground; choose its own pixels, not metres.</source>
   <translation>The imagery has no place on the ground; choose its own pixels, not metres.</translation>
  </message>
  <message>
   <source>The layer {name} is a service of any size; look at the part that the map shows.</source>
   <translation>The layer {name} is a service of any size; look at the part that the map shows.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>No raster layer is visible in the map; switch one on in the layers panel.</translation>
  </message>
  <message>
   <source>No visible raster layer lies in the map's extent; zoom to the imagery first.</source>
   <translation>No visible raster layer lies in the map's extent; zoom to the imagery first.</translation>
  </message>
  <message>
   <source>The layer {name} has no coordinate system but the other has one; set it first.</source>
   <translation>The layer {name} has no coordinate system but the other has one; set it first.</translation>
  </message>
  <message>
   <source>The layers {before} and {after} do not overlap here; choose two of the same place.</source>
   <translation>The layers {before} and {after} do not overlap here; choose two of the same place.</translation>
  </message>
  <message>
   <source>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</source>
   <translation>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</translation>
  </message>
  <message>
   <source>The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.</source>
   <translation>The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.</translation>
  </message>
  <message>
   <source>Bands are chosen of a single raster file only; choose those of {name} in its style.</source>
   <translation>Bands are chosen of a single raster file only; choose those of {name} in its style.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; look at the part that the map shows.</source>
   <translation>The layer {name} has no pixels of its own; look at the part that the map shows.</translation>
  </message>
  <message>
   <source>{name} covers {share:.0%} of the extent; the rest was not looked at.</source>
   <translation>{name} covers {share:.0%} of the extent; the rest was not looked at.</translation>
  </message>
  <message>
   <source>The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until the map shows all of it and run it again.</source>
   <translation>The capture of {name} is still loading: {before:.0%} of it was there, then {share:.0%}; wait until the map shows all of it and run it again.</translation>
  </message>
  <message>
   <source>choose an extent where the layer has data, or check that its file is whole</source>
   <translation>choose an extent where the layer has data, or check that its file is whole</translation>
  </message>
  <message>
   <source>check that the service can be reached</source>
   <translation>check that the service can be reached</translation>
  </message>
  <message>
   <source>The capture of {name} is blank: {reason}; {advice}.</source>
   <translation>The capture of {name} is blank: {reason}; {advice}.</translation>
  </message>
  <message>
   <source>nothing was painted</source>
   <translation>nothing was painted</translation>
  </message>
  <message>
   <source>all of it has one colour</source>
   <translation>all of it has one colour</translation>
  </message>
  <message>
   <source>The region cannot be expressed in {crs}; draw it near the imagery.</source>
   <translation>The region cannot be expressed in {crs}; draw it near the imagery.</translation>
  </message>
  <message>
   <source>QGIS would paint another place than the one chosen; choose a slightly different extent.</source>
   <translation>QGIS would paint another place than the one chosen; choose a slightly different extent.</translation>
  </message>
  <message>
   <source>The capture cannot be written to {folder} ({reason}); free some disk space.</source>
   <translation>The capture cannot be written to {folder} ({reason}); free some disk space.</translation>
  </message>
  <message>
   <source>The capture was stopped.</source>
   <translation>The capture was stopped.</translation>
  </message>
  <message>
   <source>There is not enough memory to paint the map; zoom in or choose a smaller extent.</source>
   <translation>There is not enough memory to paint the map; zoom in or choose a smaller extent.</translation>
  </message>
  <message>
   <source>QGIS cannot read its source</source>
   <translation>QGIS cannot read its source</translation>
  </message>
  <message>
   <source>The layer {name} cannot be read ({reason}); repair or remove it.</source>
   <translation>The layer {name} cannot be read ({reason}); repair or remove it.</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Stopped before the end; what was done is kept.</source>
   <translation>Stopped before the end; what was done is kept.</translation>
  </message>
  <message>
   <source>Nothing found. What was searched is kept as a layer.</source>
   <translation>Nothing found. What was searched is kept as a layer.</translation>
  </message>
  <message>
   <source>The model gave no answer.</source>
   <translation>The model gave no answer.</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Outline: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Find: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Detect: {prompt}</translation>
  </message>
  <message>
   <source>What changed: {prompt}</source>
   <translation>What changed: {prompt}</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Searched area</source>
   <translation>Searched area</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Review…</translation>
  </message>
  <message numerus="yes">
   <source>Looked closer at %n place(s)</source>
   <translation>
    <numerusform>Looked closer at %n place</numerusform>
    <numerusform>Looked closer at %n places</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {done} of {count} parts</source>
   <translation>Searched {done} of {count} parts</translation>
  </message>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n place</numerusform>
    <numerusform>%n places</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n polygon(s)</source>
   <translation>
    <numerusform>%n polygon</numerusform>
    <numerusform>%n polygons</numerusform>
   </translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pixels</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n tile</numerusform>
    <numerusform>%n tiles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model call(s)</source>
   <translation>
    <numerusform>%n model call</numerusform>
    <numerusform>%n model calls</numerusform>
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
   <translation>&amp;Draw a box and ask</translation>
  </message>
  <message>
   <source>Draw a box on the map; what lies in it is asked about at once</source>
   <translation>Draw a box on the map; what lies in it is asked about at once</translation>
  </message>
  <message>
   <source>Ask about the whole picture again</source>
   <translation>Ask about the whole picture again</translation>
  </message>
  <message>
   <source>About: {place}</source>
   <translation>About: {place}</translation>
  </message>
  <message>
   <source>Nothing yet. Answers appear here and on the map.</source>
   <translation>Nothing yet. Answers appear here and on the map.</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>What came out</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Show on the map</translation>
  </message>
  <message>
   <source>Accept, reject or correct what was found, one by one</source>
   <translation>Accept, reject or correct what was found, one by one</translation>
  </message>
  <message>
   <source>The chosen model cannot do this.</source>
   <translation>The chosen model cannot do this.</translation>
  </message>
  <message>
   <source>What the run would cost</source>
   <translation>What the run would cost</translation>
  </message>
  <message>
   <source>Seconds are those that runs took on this machine so far</source>
   <translation>Seconds are those that runs took on this machine so far</translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s)</source>
   <translation>
    <numerusform>%n tile</numerusform>
    <numerusform>%n tiles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) at most</source>
   <translation>
    <numerusform>%n call at most</numerusform>
    <numerusform>%n calls at most</numerusform>
   </translation>
  </message>
  <message>
   <source>time not measured yet</source>
   <translation>time not measured yet</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>about {time}</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>guess</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Guessed from the layer's name; correct it where it is wrong</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Outline</translation>
  </message>
  <message>
   <source>Polygons of what you name</source>
   <translation>Polygons of what you name</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Find</translation>
  </message>
  <message>
   <source>A box around each thing you name</source>
   <translation>A box around each thing you name</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Detect</translation>
  </message>
  <message>
   <source>Detect objects: all of the classes you list, as turned rectangles or boxes</source>
   <translation>Detect objects: all of the classes you list, as turned rectangles or boxes</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>What is new, gone or altered</source>
   <translation>What is new, gone or altered</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Ask</translation>
  </message>
  <message>
   <source>An answer in words</source>
   <translation>An answer in words</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Describe</translation>
  </message>
  <message>
   <source>What is to be seen</source>
   <translation>What is to be seen</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>What to do</translation>
  </message>
  <message>
   <source>&amp;Forget all prompts</source>
   <translation>&amp;Forget all prompts</translation>
  </message>
  <message>
   <source>The chosen model answers no questions; choose another one.</source>
   <translation>The chosen model answers no questions; choose another one.</translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>What to outline, such as: {example}</source>
   <translation>What to outline, such as: {example}</translation>
  </message>
  <message>
   <source>What to find, such as: {example}</source>
   <translation>What to find, such as: {example}</translation>
  </message>
  <message>
   <source>Classes to detect, such as: {example}</source>
   <translation>Classes to detect, such as: {example}</translation>
  </message>
  <message>
   <source>What may have changed, such as: {example}</source>
   <translation>What may have changed, such as: {example}</translation>
  </message>
  <message>
   <source>A question, such as: {example}</source>
   <translation>A question, such as: {example}</translation>
  </message>
  <message>
   <source>Is there a road?</source>
   <translation>Is there a road?</translation>
  </message>
  <message>
   <source>May stay empty</source>
   <translation>May stay empty</translation>
  </message>
  <message>
   <source>This model takes any word or sentence.</source>
   <translation>This model takes any word or sentence.</translation>
  </message>
  <message>
   <source>This model knows: {words}</source>
   <translation>This model knows: {words}</translation>
  </message>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Built in (nothing to install)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Server (own environment)</translation>
  </message>
  <message>
   <source>What computes: the processor or a graphics card</source>
   <translation>What computes: the processor or a graphics card</translation>
  </message>
  <message>
   <source>Fewer bits need less memory and are a little less exact</source>
   <translation>Fewer bits need less memory and are a little less exact</translation>
  </message>
  <message>
   <source>Restart the engine</source>
   <translation>Restart the engine</translation>
  </message>
  <message>
   <source>More models…</source>
   <translation>More models…</translation>
  </message>
  <message>
   <source>The model without what it has learned</source>
   <translation>The model without what it has learned</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Starting the engine…</translation>
  </message>
  <message>
   <source>The engine is not running.</source>
   <translation>The engine is not running.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>&amp;Engine</source>
   <translation>&amp;Engine</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Model</translation>
  </message>
  <message>
   <source>&amp;Device</source>
   <translation>De&amp;vice</translation>
  </message>
  <message>
   <source>Pre&amp;cision</source>
   <translation>Pre&amp;cision</translation>
  </message>
  <message>
   <source>&amp;Back to {model}</source>
   <translation>&amp;Back to {model}</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Looking up what it takes…</translation>
  </message>
  <message>
   <source>Folder of a checkpoint</source>
   <translation>Folder of a checkpoint</translation>
  </message>
  <message>
   <source>Runs at {host}.</source>
   <translation>Runs at {host}.</translation>
  </message>
  <message>
   <source>Runs on the {device}, in {precision}.</source>
   <translation>Runs on the {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}.</source>
   <translation>Loaded: {needed} on the {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Loaded: {needed} on the {device}, in {precision}; {free} are free.</source>
   <translation>Loaded: {needed} on the {device}, in {precision}; {free} are free.</translation>
  </message>
  <message>
   <source>Look at all that the map shows</source>
   <translation>Look at all that the map shows</translation>
  </message>
  <message numerus="yes">
   <source>%n layer(s) of the group {name}</source>
   <translation>
    <numerusform>%n layer of the group {name}</numerusform>
    <numerusform>%n layers of the group {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>How it is done: what is drawn, and how closely is looked</source>
   <translation>How it is done: what is drawn, and how closely is looked</translation>
  </message>
  <message>
   <source>How: {choice}</source>
   <translation>How: {choice}</translation>
  </message>
  <message>
   <source>How</source>
   <translation>How</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Map</translation>
  </message>
  <message>
   <source>What the map shows now</source>
   <translation>What the map shows now</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>One raster layer</source>
   <translation>One raster layer</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Two dates</translation>
  </message>
  <message>
   <source>Two layers of different dates</source>
   <translation>Two layers of different dates</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Series</translation>
  </message>
  <message>
   <source>Many layers in time order</source>
   <translation>Many layers in time order</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>What to look at</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Raster layer to look at</translation>
  </message>
  <message>
   <source>Only the part that the map shows</source>
   <translation>Only the part that the map shows</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Look at</translation>
  </message>
  <message>
   <source>Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.</source>
   <translation>Gives the later picture the light of the earlier one, for the whole scene alike: by a line through the ground that changed least, or by the shares of dark and bright. Helps where haze or season differ much.</translation>
  </message>
  <message>
   <source>as they are</source>
   <translation>as they are</translation>
  </message>
  <message>
   <source>matched by unchanged ground</source>
   <translation>matched by unchanged ground</translation>
  </message>
  <message>
   <source>matched by histogram</source>
   <translation>matched by histogram</translation>
  </message>
  <message>
   <source>Colours of the two dates</source>
   <translation>Colours of the two dates</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>Colo&amp;urs</translation>
  </message>
  <message>
   <source>Ali&amp;gn the later date</source>
   <translation>Ali&amp;gn the later date</translation>
  </message>
  <message>
   <source>How far the dates lie apart is measured anyway; this puts the later one back.</source>
   <translation>How far the dates lie apart is measured anyway; this puts the later one back.</translation>
  </message>
  <message>
   <source>colours matched</source>
   <translation>colours matched</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>aligned</translation>
  </message>
  <message>
   <source>{title} – partly downloaded</source>
   <translation>{title} – partly downloaded</translation>
  </message>
  <message>
   <source>{title} – damaged</source>
   <translation>{title} – damaged</translation>
  </message>
  <message>
   <source>{title} – to download</source>
   <translation>{title} – to download</translation>
  </message>
  <message>
   <source>A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project</source>
   <translation>A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project</translation>
  </message>
  <message>
   <source>Checkpoint folder…</source>
   <translation>Checkpoint folder…</translation>
  </message>
  <message>
   <source>A model on a server that speaks OpenAI's protocol; pictures go there</source>
   <translation>A model on a server that speaks OpenAI's protocol; pictures go there</translation>
  </message>
  <message>
   <source>On another computer…</source>
   <translation>On another computer…</translation>
  </message>
  <message>
   <source>Has learned: {label}</source>
   <translation>Has learned: {label}</translation>
  </message>
  <message>
   <source>Size: {size}</source>
   <translation>Size: {size}</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licence: {licence}</translation>
  </message>
  <message>
   <source>Pictures go to {host}</source>
   <translation>Pictures go to {host}</translation>
  </message>
  <message>
   <source>More</source>
   <translation>More</translation>
  </message>
  <message>
   <source>Turned</source>
   <translation>Turned</translation>
  </message>
  <message>
   <source>Rectangles turned with the objects</source>
   <translation>Rectangles turned with the objects</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Boxes</translation>
  </message>
  <message>
   <source>Boxes along the picture's sides</source>
   <translation>Boxes along the picture's sides</translation>
  </message>
  <message>
   <source>What is drawn round an object</source>
   <translation>What is drawn round an object</translation>
  </message>
  <message>
   <source>Show tiles en&amp;larged</source>
   <translation>Show tiles at larger si&amp;ze</translation>
  </message>
  <message>
   <source>Each tile is shown to the model at the largest size it was trained on: small objects are found more often, and it takes several times as long.</source>
   <translation>Each tile is shown to the model at the largest size it was trained on: small objects are found more often, and it takes several times as long.</translation>
  </message>
  <message>
   <source>This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: it draws the outline in each box. Empty: boxes only.</source>
   <translation>This model draws boxes, no outlines. The folder of a segmentation model of the SAM family that you have: it draws the outline in each box. Empty: boxes only.</translation>
  </message>
  <message>
   <source>Folder of a SAM model</source>
   <translation>Folder of a SAM model</translation>
  </message>
  <message>
   <source>Draw &amp;outlines in boxes with</source>
   <translation>Draw outlines in bo&amp;xes with</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Choose the folder</translation>
  </message>
  <message>
   <source>turned rectangles</source>
   <translation>turned rectangles</translation>
  </message>
  <message>
   <source>boxes</source>
   <translation>boxes</translation>
  </message>
  <message>
   <source>enlarged</source>
   <translation>enlarged</translation>
  </message>
  <message>
   <source>outlines by {model}</source>
   <translation>outlines by {model}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Cells</translation>
  </message>
  <message>
   <source>Along the cells that the model marks</source>
   <translation>Along the cells that the model marks</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Smooth</translation>
  </message>
  <message>
   <source>Between the cells, where the probability passes the slider's value</source>
   <translation>Between the cells, where the probability passes the slider's value</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the model's own answer, less takes in more, more keeps only what is certain.</source>
   <translation>The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the model's own answer, less takes in more, more keeps only what is certain.</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>Certainty</translation>
  </message>
  <message>
   <source>Certain&amp;ty</source>
   <translation>Certain&amp;ty</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>smooth</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>cells</translation>
  </message>
  <message>
   <source>from {percent}</source>
   <translation>from {percent}</translation>
  </message>
  <message>
   <source>Layer of the earlier date</source>
   <translation>Layer of the earlier date</translation>
  </message>
  <message>
   <source>Layer of the later date</source>
   <translation>Layer of the later date</translation>
  </message>
  <message>
   <source>Earlier date</source>
   <translation>Earlier date</translation>
  </message>
  <message>
   <source>Later date</source>
   <translation>Later date</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>Swap</translation>
  </message>
  <message>
   <source>Swap before and after</source>
   <translation>Swap before and after</translation>
  </message>
  <message>
   <source>S&amp;wipe</source>
   <translation>S&amp;wipe</translation>
  </message>
  <message>
   <source>Compare both on the map with a line that you drag</source>
   <translation>Compare both on the map with a line that you drag</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Before</translation>
  </message>
  <message>
   <source>After</source>
   <translation>After</translation>
  </message>
  <message>
   <source>No date is known; the results will have none either.</source>
   <translation>No date is known; the results will have none either.</translation>
  </message>
  <message>
   <source>One date is not known; the results will lack it too.</source>
   <translation>One date is not known; the results will lack it too.</translation>
  </message>
  <message>
   <source>Both have the same date.</source>
   <translation>Both have the same date.</translation>
  </message>
  <message>
   <source>The earlier date lies after the later one; swap them.</source>
   <translation>The earlier date lies after the later one; swap them.</translation>
  </message>
  <message>
   <source>What one pixel covers on the ground, and how its values are shown</source>
   <translation>What one pixel covers on the ground, and how its values are shown</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolution</translation>
  </message>
  <message>
   <source>As the imagery is</source>
   <translation>As the imagery is</translation>
  </message>
  <message>
   <source>Twice as coarse</source>
   <translation>Twice as coarse</translation>
  </message>
  <message>
   <source>Four times as coarse</source>
   <translation>Four times as coarse</translation>
  </message>
  <message>
   <source>In metres:</source>
   <translation>In metres:</translation>
  </message>
  <message>
   <source>Side of a pixel on the ground in metres</source>
   <translation>Side of a pixel on the ground in metres</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Values</translation>
  </message>
  <message>
   <source>As they come</source>
   <translation>As they come</translation>
  </message>
  <message>
   <source>As displayed</source>
   <translation>As displayed</translation>
  </message>
  <message>
   <source>Raw bands, stretched</source>
   <translation>Raw bands, stretched</translation>
  </message>
  <message>
   <source>As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th percentile</source>
   <translation>As they come: a plain file as it is, everything else as displayed. As displayed: with the layer's style. Raw bands: the file's values; those of more than 8 bits are stretched from the 2nd to the 98th percentile</translation>
  </message>
  <message>
   <source>&amp;Bands</source>
   <translation>Ba&amp;nds</translation>
  </message>
  <message>
   <source>Show these bands of the file as red, green and blue</source>
   <translation>Show these bands of the file as red, green and blue</translation>
  </message>
  <message>
   <source>Red band</source>
   <translation>Red band</translation>
  </message>
  <message>
   <source>Green band</source>
   <translation>Green band</translation>
  </message>
  <message>
   <source>Blue band</source>
   <translation>Blue band</translation>
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
   <translation>Nothing leaves this computer</translation>
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
   <translation>Use this example</translation>
  </message>
  <message>
   <source>Draw a rectangle on the map; only what lies inside is looked at</source>
   <translation>Draw a rectangle on the map; only what lies inside is looked at</translation>
  </message>
  <message>
   <source>Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes it, Backspace takes a corner back, Esc gives up</source>
   <translation>Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes it, Backspace takes a corner back, Esc gives up</translation>
  </message>
  <message>
   <source>Take the selected features of the active polygon layer</source>
   <translation>Take the selected features of the active polygon layer</translation>
  </message>
  <message>
   <source>Look everywhere again</source>
   <translation>Look everywhere again</translation>
  </message>
  <message>
   <source>Only &amp;inside:</source>
   <translation>Onl&amp;y inside:</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Run</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Stop</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>May loo&amp;k closer</source>
   <translation>May loo&amp;k closer</translation>
  </message>
  <message>
   <source>The model may choose a place and see it in full detail before it answers, this many times. Where it looked is shown on the map.</source>
   <translation>The model may choose a place and see it in full detail before it answers, this many times. Where it looked is shown on the map.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>Search &amp;within</source>
   <translation>Search wit&amp;hin</translation>
  </message>
  <message>
   <source>The most times the model may be asked. It looks at the whole first, then where something is probable; what was searched, and how closely, is kept as a layer.</source>
   <translation>The most times the model may be asked. It looks at the whole first, then where something is probable; what was searched, and how closely, is kept as a layer.</translation>
  </message>
  <message>
   <source>every tile</source>
   <translation>every tile</translation>
  </message>
  <message>
   <source> calls</source>
   <translation> calls</translation>
  </message>
  <message>
   <source>closer {times} ×</source>
   <translation>closer {times} ×</translation>
  </message>
  <message numerus="yes">
   <source>within %n call(s)</source>
   <translation>
    <numerusform>within %n call</numerusform>
    <numerusform>within %n calls</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), all of them looked at.</source>
   <translation>
    <numerusform>About %n tile, which is looked at.</numerusform>
    <numerusform>About %n tiles, all of them looked at.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s), too many for all; give a number of calls, or zoom in.</source>
   <translation>
    <numerusform>About %n tile, too many for all; give a number of calls, or zoom in.</numerusform>
    <numerusform>About %n tiles, too many for all; give a number of calls, or zoom in.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s); those where something is probable come first.</source>
   <translation>
    <numerusform>About %n tile; those where something is probable come first.</numerusform>
    <numerusform>About %n tiles; those where something is probable come first.</numerusform>
   </translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Layers of the series in time order</source>
   <translation>Layers of the series in time order</translation>
  </message>
  <message>
   <source>Tick the layers to compare; a double click or Return corrects a date</source>
   <translation>Tick the layers to compare; a double click or Return corrects a date</translation>
  </message>
  <message>
   <source>Each to next</source>
   <translation>Each to next</translation>
  </message>
  <message>
   <source>Compare each date with the next</source>
   <translation>Compare each date with the next</translation>
  </message>
  <message>
   <source>Each to first</source>
   <translation>Each to first</translation>
  </message>
  <message>
   <source>Compare each date with the first</source>
   <translation>Compare each date with the first</translation>
  </message>
  <message>
   <source>Which dates are compared</source>
   <translation>Which dates are compared</translation>
  </message>
  <message numerus="yes">
   <source>%n comparison(s), one after the other</source>
   <translation>
    <numerusform>%n comparison, one after the other</numerusform>
    <numerusform>%n comparisons, one after the other</numerusform>
   </translation>
  </message>
  <message>
   <source>no date</source>
   <translation>no date</translation>
  </message>
  <message>
   <source>File of the whole scene</source>
   <translation>File of the whole scene</translation>
  </message>
  <message>
   <source>every n-th row and tile</source>
   <translation>every n-th row and tile</translation>
  </message>
  <message>
   <source>random tiles</source>
   <translation>random tiles</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>as found</translation>
  </message>
  <message>
   <source>with fewer points</source>
   <translation>with fewer points</translation>
  </message>
  <message>
   <source>smooth, for land cover</source>
   <translation>smooth, for land cover</translation>
  </message>
  <message>
   <source>with square corners, for buildings</source>
   <translation>with square corners, for buildings</translation>
  </message>
  <message>
   <source>One class at eac&amp;h place</source>
   <translation>&amp;One class at each place</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the one that is most probable there</source>
   <translation>Where classes overlap, the place belongs to the one that is most probable there</translation>
  </message>
  <message>
   <source>Keep working without &amp;QGIS</source>
   <translation>Keep working without &amp;QGIS</translation>
  </message>
  <message>
   <source>The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is closed, and what was done is kept</source>
   <translation>The engine stays until it is done, and this panel finds it again. Otherwise it pauses when QGIS is closed, and what was done is kept</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>How many</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>Fi&amp;le</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tiles</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Outlines</translation>
  </message>
  <message>
   <source>Also as</source>
   <translation>Also as</translation>
  </message>
  <message>
   <source>Whole sce&amp;ne, into a file</source>
   <translation>Whole scene, into &amp;a file</translation>
  </message>
  <message>
   <source>All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused and gone on with, and shows on the map while it grows</source>
   <translation>All of it, however large, tile by tile: what is found is kept in a file as it comes, can be paused and gone on with, and shows on the map while it grows</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up on this computer yet.</source>
   <translation>Whole scenes need the server engine, which is not set up on this computer yet.</translation>
  </message>
  <message>
   <source>Set it &amp;up…</source>
   <translation>Set &amp;it up…</translation>
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
   <translation>{model} was taught this with {least} to {most} m per pixel; here it is {metres} m, so expect worse.</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>The model</translation>
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
   <translation>Rectangle, {area}</translation>
  </message>
  <message>
   <source>Polygon, {area}</source>
   <translation>Polygon, {area}</translation>
  </message>
  <message>
   <source>Choose a polygon layer in the layers panel and select features in it first.</source>
   <translation>Choose a polygon layer in the layers panel and select features in it first.</translation>
  </message>
  <message>
   <source>No feature of {name} is selected; select some on the map first.</source>
   <translation>No feature of {name} is selected; select some on the map first.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) of {name}</source>
   <translation>
    <numerusform>%n feature of {name}</numerusform>
    <numerusform>%n features of {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Look again</translation>
  </message>
  <message numerus="yes">
   <source>About %n tile(s) to look at, and {most} are allowed.</source>
   <translation>
    <numerusform>About %n tile to look at, and {most} are allowed.</numerusform>
    <numerusform>About %n tiles to look at, and {most} are allowed.</numerusform>
   </translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Zoom in</translation>
  </message>
  <message>
   <source>Only what the map shows</source>
   <translation>Only what the map shows</translation>
  </message>
  <message>
   <source>Pixels {times} times as coarse</source>
   <translation>Pixels {times} times as coarse</translation>
  </message>
  <message numerus="yes">
   <source>Search within %n call(s)</source>
   <translation>
    <numerusform>Search within %n call</numerusform>
    <numerusform>Search within %n calls</numerusform>
   </translation>
  </message>
  <message>
   <source>As a whole scene</source>
   <translation>As a whole scene</translation>
  </message>
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Stopped; what came is kept, and it can go on from there.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>The model {model} is here.</translation>
  </message>
  <message>
   <source>Download a model</source>
   <translation>Download a model</translation>
  </message>
  <message>
   <source>Looking up what it takes…</source>
   <translation>Looking up what it takes…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>&amp;Download</source>
   <translation>&amp;Download</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Stop</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>{size}, of which {missing} are still to come</source>
   <translation>{size}, of which {missing} are still to come</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Free on the disk</source>
   <translation>Free on the disk</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Goes to</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Runs on</translation>
  </message>
  <message>
   <source>Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.</source>
   <translation>Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.</translation>
  </message>
  <message>
   <source>Checking what came…</source>
   <translation>Checking what came…</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} of {total}</translation>
  </message>
  <message>
   <source>Asking for the files…</source>
   <translation>Asking for the files…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Hide</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The job was stopped before a part of it was done; run it again.</source>
   <translation>The job was stopped before a part of it was done; run it again.</translation>
  </message>
  <message>
   <source>{program} cannot be started ({reason}); check the installation.</source>
   <translation>{program} cannot be started ({reason}); check the installation.</translation>
  </message>
  <message>
   <source>The plugin's engine is missing in {folder}; install the plugin again.</source>
   <translation>The plugin's engine is missing in {folder}; install the plugin again.</translation>
  </message>
  <message>
   <source>There is no engine called {name}; choose {starter} or {server}.</source>
   <translation>There is no engine called {name}; choose {starter} or {server}.</translation>
  </message>
  <message>
   <source>The engine sent something that is no event; restart it.</source>
   <translation>The engine sent something that is no event; restart it.</translation>
  </message>
  <message>
   <source>'{text}' is no address of a server; give it as http://127.0.0.1:8000.</source>
   <translation>'{text}' is no address of a server; give it as http://127.0.0.1:8000.</translation>
  </message>
  <message>
   <source>The captured picture {file} is gone; capture it again.</source>
   <translation>The captured picture {file} is gone; capture it again.</translation>
  </message>
  <message>
   <source>The server at {address} does not answer; start it again.</source>
   <translation>The server at {address} does not answer; start it again.</translation>
  </message>
  <message>
   <source>The server sent something that is not understood; start it again.</source>
   <translation>The server sent something that is not understood; start it again.</translation>
  </message>
  <message>
   <source>What answers there is no RSVLM server (HTTP {status}); check its address.</source>
   <translation>What answers there is no RSVLM server (HTTP {status}); check its address.</translation>
  </message>
  <message>
   <source>Whole scenes need the server on this computer; set it up with More models.</source>
   <translation>Whole scenes need the server on this computer; set it up with More models.</translation>
  </message>
  <message>
   <source>One date is a raster file and the other is pixels; give both in the same way.</source>
   <translation>One date is a raster file and the other is pixels; give both in the same way.</translation>
  </message>
  <message>
   <source>{first} and {second} do not overlap: the first covers {extent}, the second {other}; choose two dates of the same place.</source>
   <translation>{first} and {second} do not overlap: the first covers {extent}, the second {other}; choose two dates of the same place.</translation>
  </message>
  <message>
   <source>The two dates have no coordinate system and their pixels do not coincide; give both a CRS.</source>
   <translation>The two dates have no coordinate system and their pixels do not coincide; give both a CRS.</translation>
  </message>
  <message>
   <source>{name} was resampled to the pixels of {other}.</source>
   <translation>{name} was resampled to the pixels of {other}.</translation>
  </message>
  <message>
   <source>One of the two dates has a coordinate system and the other has none; give both the same.</source>
   <translation>One of the two dates has a coordinate system and the other has none; give both the same.</translation>
  </message>
  <message>
   <source>The two pictures have no place and differ in size, {first} and {second} pixels; give both the same size or a georeference.</source>
   <translation>The two pictures have no place and differ in size, {first} and {second} pixels; give both the same size or a georeference.</translation>
  </message>
  <message>
   <source>{path} cannot be put on the grid of the other date; reproject it first.</source>
   <translation>{path} cannot be put on the grid of the other date; reproject it first.</translation>
  </message>
  <message>
   <source>The two dates</source>
   <translation>The two dates</translation>
  </message>
  <message>
   <source>The two dates cannot be put on one grid; reproject one of them first.</source>
   <translation>The two dates cannot be put on one grid; reproject one of them first.</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>its own CRS</translation>
  </message>
  <message>
   <source>{numbers} in {crs}</source>
   <translation>{numbers} in {crs}</translation>
  </message>
  <message>
   <source>The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); choose a smaller extent, or the server for whole scenes.</source>
   <translation>The picture has {width} x {height} pixels, more than the small engine takes at once ({most} million); choose a smaller extent, or the server for whole scenes.</translation>
  </message>
  <message>
   <source>The pixels of {path} cannot be handed over ({reason}); free some disk space.</source>
   <translation>The pixels of {path} cannot be handed over ({reason}); free some disk space.</translation>
  </message>
  <message>
   <source>{path} could not be read; it may be damaged, get it again.</source>
   <translation>{path} could not be read; it may be damaged, get it again.</translation>
  </message>
  <message>
   <source>{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.</source>
   <translation>{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.</translation>
  </message>
  <message>
   <source>{path} does not exist; check the path.</source>
   <translation>{path} does not exist; check the path.</translation>
  </message>
  <message>
   <source>The raster</source>
   <translation>The raster</translation>
  </message>
  <message>
   <source>{path} holds several rasters and none of its own; choose one of its subdatasets.</source>
   <translation>{path} holds several rasters and none of its own; choose one of its subdatasets.</translation>
  </message>
  <message>
   <source>{path} holds complex numbers; make an amplitude image of it first.</source>
   <translation>{path} holds complex numbers; make an amplitude image of it first.</translation>
  </message>
  <message>
   <source>{name} is placed by control points; it was warped to a north-up grid.</source>
   <translation>{name} is placed by control points; it was warped to a north-up grid.</translation>
  </message>
  <message>
   <source>The georeference {affine} has no area; repair the raster's geotransform.</source>
   <translation>The georeference {affine} has no area; repair the raster's geotransform.</translation>
  </message>
  <message>
   <source>{name} has no coordinate system; features are in its own coordinates.</source>
   <translation>{name} has no coordinate system; features are in its own coordinates.</translation>
  </message>
  <message>
   <source>{path} has no band {band}; choose among 1 to {count}.</source>
   <translation>{path} has no band {band}; choose among 1 to {count}.</translation>
  </message>
  <message>
   <source>{path} has nothing but an alpha band; choose a raster with image bands.</source>
   <translation>{path} has nothing but an alpha band; choose a raster with image bands.</translation>
  </message>
  <message>
   <source>{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.</source>
   <translation>{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.</translation>
  </message>
  <message>
   <source>The window {window} lies outside {path}, which has {width} x {height} pixels; choose a window inside it.</source>
   <translation>The window {window} lies outside {path}, which has {width} x {height} pixels; choose a window inside it.</translation>
  </message>
  <message>
   <source>The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it.</source>
   <translation>The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it.</translation>
  </message>
  <message>
   <source>{path} could not be read ({reason}); it may be damaged, get it again.</source>
   <translation>{path} could not be read ({reason}); it may be damaged, get it again.</translation>
  </message>
  <message>
   <source>The job goes on without QGIS; the dock finds it again.</source>
   <translation>The job goes on without QGIS; the dock finds it again.</translation>
  </message>
  <message>
   <source>The server was stopped; run the job again.</source>
   <translation>The server was stopped; run the job again.</translation>
  </message>
  <message>
   <source>The job could not be sent ({kind}); the log has the details.</source>
   <translation>The job could not be sent ({kind}); the log has the details.</translation>
  </message>
  <message>
   <source>The server no longer tells how the job goes on; run it again.</source>
   <translation>The server no longer tells how the job goes on; run it again.</translation>
  </message>
  <message>
   <source>The captured picture is in no file; capture it again.</source>
   <translation>The captured picture is in no file; capture it again.</translation>
  </message>
  <message>
   <source>The server is not installed; set it up with More models, or use the built-in engine.</source>
   <translation>The server is not installed; set it up with More models, or use the built-in engine.</translation>
  </message>
  <message>
   <source>The server did not start; its log tells why.</source>
   <translation>The server did not start; its log tells why.</translation>
  </message>
  <message>
   <source>The server ended unexpectedly; press Run to start it again.</source>
   <translation>The server ended unexpectedly; press Run to start it again.</translation>
  </message>
  <message>
   <source>The built-in engine has no model '{model}'; choose the server.</source>
   <translation>The built-in engine has no model '{model}'; choose the server.</translation>
  </message>
  <message>
   <source>The engine was stopped; run the job again.</source>
   <translation>The engine was stopped; run the job again.</translation>
  </message>
  <message>
   <source>The picture could not be read ({kind}); try another.</source>
   <translation>The picture could not be read ({kind}); try another.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; press Run to start it again.</source>
   <translation>The engine sent something that is not understood; press Run to start it again.</translation>
  </message>
  <message>
   <source>The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.</source>
   <translation>The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.</translation>
  </message>
  <message>
   <source>The engine did not start; its log tells why.</source>
   <translation>The engine did not start; its log tells why.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly; press Run to start it again.</source>
   <translation>The engine ended unexpectedly; press Run to start it again.</translation>
  </message>
  <message>
   <source>The engine no longer answers; press Run to start it again.</source>
   <translation>The engine no longer answers; press Run to start it again.</translation>
  </message>
  <message>
   <source>The engine cannot be loaded ({reason}); install the plugin again.</source>
   <translation>The engine cannot be loaded ({reason}); install the plugin again.</translation>
  </message>
 </context>
 <context>
  <name>Evaluate</name>
  <message>
   <source>Evaluate: {name}</source>
   <translation>Evaluate: {name}</translation>
  </message>
  <message>
   <source>areas: every square metre counts</source>
   <translation>areas: every square metre counts</translation>
  </message>
  <message>
   <source>objects, paired one to one</source>
   <translation>objects, paired one to one</translation>
  </message>
  <message>
   <source>objects, as detections are measured (DOTA)</source>
   <translation>objects, as detections are measured (DOTA)</translation>
  </message>
  <message>
   <source>&amp;Leave out what was rejected in the review</source>
   <translation>&amp;Leave out what was rejected in the review</translation>
  </message>
  <message>
   <source>In the reference</source>
   <translation>In the reference</translation>
  </message>
  <message>
   <source>In the result</source>
   <translation>In the result</translation>
  </message>
  <message>
   <source>Which class of the reference is which of the result</source>
   <translation>Which class of the reference is which of the result</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Reference</translation>
  </message>
  <message>
   <source>&amp;Field with its classes</source>
   <translation>&amp;Field with its classes</translation>
  </message>
  <message>
   <source>&amp;Compare</source>
   <translation>&amp;Compare</translation>
  </message>
  <message>
   <source>Least &amp;overlap (IoU)</source>
   <translation>Least &amp;overlap (IoU)</translation>
  </message>
  <message>
   <source>&amp;Evaluate</source>
   <translation>&amp;Evaluate</translation>
  </message>
  <message>
   <source>The reference counts where it was searched, and nowhere else.</source>
   <translation>The reference counts where it was searched, and nowhere else.</translation>
  </message>
  <message>
   <source>Add a polygon layer that says what is really there.</source>
   <translation>Add a polygon layer that says what is really there.</translation>
  </message>
  <message>
   <source>(left out)</source>
   <translation>(left out)</translation>
  </message>
  <message>
   <source>The reference {name} has no polygons; choose another layer.</source>
   <translation>The reference {name} has no polygons; choose another layer.</translation>
  </message>
  <message>
   <source>The evaluation was stopped.</source>
   <translation>The evaluation was stopped.</translation>
  </message>
  <message>
   <source>The layer does not say where it was searched: the whole reference counts.</source>
   <translation>The layer does not say where it was searched: the whole reference counts.</translation>
  </message>
  <message>
   <source>The search was stopped before its end; what it did not reach counts as missed.</source>
   <translation>The search was stopped before its end; what it did not reach counts as missed.</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Hits</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>False alarms</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>Misses</translation>
  </message>
  <message>
   <source>The evaluation {file} cannot be opened; it was moved or removed.</source>
   <translation>The evaluation {file} cannot be opened; it was moved or removed.</translation>
  </message>
  <message>
   <source>Compared by area: every spot counts once.</source>
   <translation>Compared by area: every spot counts once.</translation>
  </message>
  <message>
   <source>Compared object by object, one to one: found where both overlap by {percent} % or more (IoU).</source>
   <translation>Compared object by object, one to one: found where both overlap by {percent} % or more (IoU).</translation>
  </message>
  <message>
   <source>Compared object by object: each points to the one that it overlaps most, and the first of them with {percent} % or more (IoU) has found it.</source>
   <translation>Compared object by object: each points to the one that it overlaps most, and the first of them with {percent} % or more (IoU) has found it.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Recall</translation>
  </message>
  <message>
   <source>all together</source>
   <translation>all together</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nothing</translation>
  </message>
  <message>
   <source>Nothing was found, so there is no precision.</source>
   <translation>Nothing was found, so there is no precision.</translation>
  </message>
  <message>
   <source>The reference has nothing where it was searched, so there is no recall.</source>
   <translation>The reference has nothing where it was searched, so there is no recall.</translation>
  </message>
  <message numerus="yes">
   <source>%n object(s) at the edge of what was searched do not count.</source>
   <translation>
    <numerusform>%n object at the edge of what was searched does not count.</numerusform>
    <numerusform>%n objects at the edge of what was searched do not count.</numerusform>
   </translation>
  </message>
  <message>
   <source>there / found</source>
   <translation>there / found</translation>
  </message>
  <message>
   <source>all features</source>
   <translation>all features</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Figures</translation>
  </message>
  <message>
   <source>What was taken for what</source>
   <translation>What was taken for what</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Cop&amp;y figures</translation>
  </message>
  <message>
   <source>Evaluation: {name}</source>
   <translation>Evaluation: {name}</translation>
  </message>
  <message>
   <source>RSVLM: evaluating</source>
   <translation>RSVLM: evaluating</translation>
  </message>
 </context>
 <context>
  <name>Improve</name>
  <message>
   <source>After</source>
   <translation>After</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Before</translation>
  </message>
  <message>
   <source>Tiles that nothing was learned from</source>
   <translation>Tiles that nothing was learned from</translation>
  </message>
  <message>
   <source>The comparison {file} cannot be opened; it was moved or removed.</source>
   <translation>The comparison {file} cannot be opened; it was moved or removed.</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Before and after</translation>
  </message>
  <message>
   <source>Stopped; nothing was learned.</source>
   <translation>Stopped; nothing was learned.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Improve the model</translation>
  </message>
  <message>
   <source>Set &amp;up…</source>
   <translation>Set &amp;up…</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Hide</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Of one processor core for learning; reading and examining come on top.</source>
   <translation>Of one processor core for learning; reading and examining come on top.</translation>
  </message>
  <message>
   <source>own use only</source>
   <translation>own use only</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Travels with what was learned, for those you give it to.</translation>
  </message>
  <message>
   <source>&amp;Class to learn</source>
   <translation>&amp;Class to learn</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Time to learn</source>
   <translation>&amp;Time to learn</translation>
  </message>
  <message>
   <source>L&amp;icence</source>
   <translation>L&amp;icence</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>The small model learns one class from what you decided in reviews, on this computer. It is then examined where it did not learn; only then you say whether to keep it. The model itself stays as it is.</source>
   <translation>The small model learns one class from what you decided in reviews, on this computer. It is then examined where it did not learn; only then you say whether to keep it. The model itself stays as it is.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Learn from</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>drawn by hand</translation>
  </message>
  <message>
   <source>places</source>
   <translation>places</translation>
  </message>
  <message>
   <source>Reviewed layers to learn from</source>
   <translation>Reviewed layers to learn from</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>&amp;Learn</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Stop</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Stopping…</translation>
  </message>
  <message>
   <source>{label} ({count} examples)</source>
   <translation>{label} ({count} examples)</translation>
  </message>
  <message>
   <source>There is no result in the project; review one first.</source>
   <translation>There is no result in the project; review one first.</translation>
  </message>
  <message>
   <source>Choose a layer that you have reviewed.</source>
   <translation>Choose a layer that you have reviewed.</translation>
  </message>
  <message>
   <source>Looking through the layers…</source>
   <translation>Looking through the layers…</translation>
  </message>
  <message>
   <source>Collecting what was reviewed…</source>
   <translation>Collecting what was reviewed…</translation>
  </message>
  <message>
   <source>RSVLM: collecting what was reviewed</source>
   <translation>RSVLM: collecting what was reviewed</translation>
  </message>
  <message>
   <source>Suggesting needs the full engine on this computer; set it up in the menu.</source>
   <translation>Suggesting needs the full engine on this computer; set it up in the menu.</translation>
  </message>
  <message>
   <source>Looking for the tiles that are most worth a review…</source>
   <translation>Looking for the tiles that are most worth a review…</translation>
  </message>
  <message>
   <source>RSVLM: what to review next</source>
   <translation>RSVLM: what to review next</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.</source>
   <translation>Tile {number} of {count}: the model is unsure, and nothing like it was reviewed.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: the model is unsure here.</source>
   <translation>Tile {number} of {count}: the model is unsure here.</translation>
  </message>
  <message>
   <source>Tile {number} of {count}: nothing like it was reviewed yet.</source>
   <translation>Tile {number} of {count}: nothing like it was reviewed yet.</translation>
  </message>
  <message>
   <source>Tile {number} of {count} worth a look.</source>
   <translation>Tile {number} of {count} worth a look.</translation>
  </message>
  <message>
   <source>What was learned: {name}</source>
   <translation>What was learned: {name}</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Figures</translation>
  </message>
  <message>
   <source>On the map:</source>
   <translation>On the map:</translation>
  </message>
  <message>
   <source>&amp;before</source>
   <translation>&amp;before</translation>
  </message>
  <message>
   <source>&amp;after</source>
   <translation>&amp;after</translation>
  </message>
  <message>
   <source>&amp;Copy figures</source>
   <translation>Copy fi&amp;gures</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>&amp;Keep</translation>
  </message>
  <message>
   <source>&amp;Throw away</source>
   <translation>Th&amp;row away</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decide later</translation>
  </message>
  <message>
   <source>It waits here until QGIS or its engine ends, then it is gone.</source>
   <translation>It waits here until QGIS or its engine ends, then it is gone.</translation>
  </message>
  <message>
   <source>RSVLM: looking through reviews</source>
   <translation>RSVLM: looking through reviews</translation>
  </message>
  <message>
   <source>Learning needs the full engine (with PyTorch), which is not set up yet.</source>
   <translation>Learning needs the full engine (with PyTorch), which is not set up yet.</translation>
  </message>
  <message>
   <source>The server is on another computer; learning needs an engine on this one.</source>
   <translation>The server is on another computer; learning needs an engine on this one.</translation>
  </message>
  <message>
   <source>Look at it…</source>
   <translation>Look at it…</translation>
  </message>
  <message>
   <source>{name}: {verdict}</source>
   <translation>{name}: {verdict}</translation>
  </message>
  <message>
   <source>RSVLM: comparing before and after</source>
   <translation>RSVLM: comparing before and after</translation>
  </message>
  <message>
   <source>Use it now</source>
   <translation>Use it now</translation>
  </message>
  <message>
   <source>Kept as {model}.</source>
   <translation>Kept as {model}.</translation>
  </message>
  <message>
   <source>Thrown away; the model is as it was.</source>
   <translation>Thrown away; the model is as it was.</translation>
  </message>
  <message>
   <source>{name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>{name} does not say which scene it is of; only layers made by RSVLM do.</translation>
  </message>
  <message>
   <source>The pixels of {name} were rendered and not kept; nothing can be suggested.</source>
   <translation>The pixels of {name} were rendered and not kept; nothing can be suggested.</translation>
  </message>
  <message>
   <source>Stopped; nothing was suggested.</source>
   <translation>Stopped; nothing was suggested.</translation>
  </message>
  <message>
   <source>The engine can suggest nothing; the log tells why.</source>
   <translation>The engine can suggest nothing; the log tells why.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet; accept, correct or reject some features first.</source>
   <translation>Nothing was reviewed yet; accept, correct or reject some features first.</translation>
  </message>
  <message>
   <source>{count} examples are few: with 50 or more it learns better.</source>
   <translation>{count} examples are few: with 50 or more it learns better.</translation>
  </message>
  <message>
   <source>Not every feature was decided on, so ground without one is not known to be empty; it learns more from layers that were reviewed to the end.</source>
   <translation>Not every feature was decided on, so ground without one is not known to be empty; it learns more from layers that were reviewed to the end.</translation>
  </message>
  <message>
   <source>Everything of “{label}” was rejected; accept or draw what is right.</source>
   <translation>Everything of “{label}” was rejected; accept or draw what is right.</translation>
  </message>
  <message>
   <source>All that is right lies in one place; review in a second one, so that what is learned can be examined where it was not learned.</source>
   <translation>All that is right lies in one place; review in a second one, so that what is learned can be examined where it was not learned.</translation>
  </message>
  <message>
   <source>Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer.</source>
   <translation>Nothing says what is not “{label}”; reject what is wrong, or decide on every feature of a layer.</translation>
  </message>
  <message>
   <source>{name} compares dates; it is learned from layers of one picture.</source>
   <translation>{name} compares dates; it is learned from layers of one picture.</translation>
  </message>
  <message>
   <source>{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.</source>
   <translation>{name} was made from rendered pixels, which were not kept; run it again on a raster file and review that.</translation>
  </message>
  <message>
   <source>The picture {file} of {name} is no longer there; put it back.</source>
   <translation>The picture {file} of {name} is no longer there; put it back.</translation>
  </message>
  <message>
   <source>“{name}” is no name for it; take letters, digits, - and _, {count} at most.</source>
   <translation>“{name}” is no name for it; take letters, digits, - and _, {count} at most.</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already; take another name.</source>
   <translation>There is something learned that is called {name} already; take another name.</translation>
  </message>
  <message>
   <source>Reading what was reviewed</source>
   <translation>Reading what was reviewed</translation>
  </message>
  <message>
   <source>Examining the model as it is</source>
   <translation>Examining the model as it is</translation>
  </message>
  <message>
   <source>Looking at pictures</source>
   <translation>Looking at pictures</translation>
  </message>
  <message>
   <source>Learning to see it</source>
   <translation>Learning to see it</translation>
  </message>
  <message>
   <source>Learning to say it</source>
   <translation>Learning to say it</translation>
  </message>
  <message>
   <source>Examining what it has learned</source>
   <translation>Examining what it has learned</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Beginning…</translation>
  </message>
  <message>
   <source>{text}: {done} of {total}</source>
   <translation>{text}: {done} of {total}</translation>
  </message>
  <message>
   <source>{text}; about {time} left</source>
   <translation>{text}; about {time} left</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before and has forgotten some of what it knew.</source>
   <translation>It outlines “{label}” better than before and has forgotten some of what it knew.</translation>
  </message>
  <message>
   <source>It outlines “{label}” better than before.</source>
   <translation>It outlines “{label}” better than before.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than calling everything so would.</source>
   <translation>It outlines “{label}” no better than calling everything so would.</translation>
  </message>
  <message>
   <source>It outlines “{label}” worse than before.</source>
   <translation>It outlines “{label}” worse than before.</translation>
  </message>
  <message>
   <source>It outlines “{label}” no better than before.</source>
   <translation>It outlines “{label}” no better than before.</translation>
  </message>
  <message>
   <source>Everything called so</source>
   <translation>Everything called so</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Overlap (IoU)</translation>
  </message>
  <message>
   <source>Of what it calls so, right</source>
   <translation>Of what it calls so, right</translation>
  </message>
  <message>
   <source>Of what is there, found</source>
   <translation>Of what is there, found</translation>
  </message>
  <message>
   <source>Learned from {learned} tiles, examined on {held} others that it did not learn from.</source>
   <translation>Learned from {learned} tiles, examined on {held} others that it did not learn from.</translation>
  </message>
  <message>
   <source>These are few: the figures are rough.</source>
   <translation>These are few: the figures are rough.</translation>
  </message>
  <message>
   <source>It has forgotten some of what it knew: of other classes {share} is as before.</source>
   <translation>It has forgotten some of what it knew: of other classes {share} is as before.</translation>
  </message>
  <message>
   <source>It has forgotten next to nothing: of other classes {share} is as before.</source>
   <translation>It has forgotten next to nothing: of other classes {share} is as before.</translation>
  </message>
  <message>
   <source>It has forgotten little: of other classes {share} is as before.</source>
   <translation>It has forgotten little: of other classes {share} is as before.</translation>
  </message>
  <message>
   <source>Most has changed for “{label}”: {share} is as before.</source>
   <translation>Most has changed for “{label}”: {share} is as before.</translation>
  </message>
  <message>
   <source>On the test picture with the pond: {before} before, {after} now (IoU).</source>
   <translation>On the test picture with the pond: {before} before, {after} now (IoU).</translation>
  </message>
  <message>
   <source>IoU {before} → {after} on {held} tiles held out (everything called so: {all})</source>
   <translation>IoU {before} → {after} on {held} tiles held out (everything called so: {all})</translation>
  </message>
 </context>
 <context>
  <name>Installing</name>
  <message>
   <source>Folder of the environment</source>
   <translation>Folder of the environment</translation>
  </message>
  <message>
   <source>&amp;Without a network, from a folder of wheels</source>
   <translation>&amp;Without a network, from a folder of wheels</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Folder of wheels</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>&amp;Set up</source>
   <translation>&amp;Set up</translation>
  </message>
  <message>
   <source>S&amp;top</source>
   <translation>S&amp;top</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Remove…</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Look again</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processor</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 12.6</source>
   <translation>NVIDIA card, CUDA 12.6</translation>
  </message>
  <message>
   <source>NVIDIA card, CUDA 13.0</source>
   <translation>NVIDIA card, CUDA 13.0</translation>
  </message>
  <message>
   <source>As the package index has it</source>
   <translation>As the package index has it</translation>
  </message>
  <message numerus="yes">
   <source>about %n minute(s)</source>
   <translation>
    <numerusform>about %n minute</numerusform>
    <numerusform>about %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>To fetch</source>
   <translation>To fetch</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>about {size}</translation>
  </message>
  <message>
   <source>On the disk</source>
   <translation>On the disk</translation>
  </message>
  <message>
   <source>about {size}, {needed} meanwhile; {free} are free</source>
   <translation>about {size}, {needed} meanwhile; {free} are free</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Takes</translation>
  </message>
  <message>
   <source>To know</source>
   <translation>To know</translation>
  </message>
  <message>
   <source>&amp;Set up again</source>
   <translation>Set up &amp;again</translation>
  </message>
  <message>
   <source>Everything goes into this one folder; QGIS' own Python is left alone.</source>
   <translation>Everything goes into this one folder; QGIS' own Python is left alone.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Go on</translation>
  </message>
  <message>
   <source>It was begun; what is done is not done again.</source>
   <translation>It was begun; what is done is not done again.</translation>
  </message>
  <message>
   <source>The environment is here; choose the engine “Server” in the dock.</source>
   <translation>The environment is here; choose the engine “Server” in the dock.</translation>
  </message>
  <message>
   <source>The environment was made by another version of the plugin; set it up again.</source>
   <translation>The environment was made by another version of the plugin; set it up again.</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Deleting…</translation>
  </message>
  <message>
   <source>Making the environment…</source>
   <translation>Making the environment…</translation>
  </message>
  <message>
   <source>Fetching torch, the largest part…</source>
   <translation>Fetching torch, the largest part…</translation>
  </message>
  <message>
   <source>Fetching the other packages…</source>
   <translation>Fetching the other packages…</translation>
  </message>
  <message>
   <source>Trying it out…</source>
   <translation>Trying it out…</translation>
  </message>
  <message>
   <source>This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu removes these, before. Press Remove again to do it.</source>
   <translation>This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu removes these, before. Press Remove again to do it.</translation>
  </message>
  <message>
   <source>Large models, whole scenes and training need torch and more in a folder of their own. The small model needs none of this.</source>
   <translation>Large models, whole scenes and training need torch and more in a folder of their own. The small model needs none of this.</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Folder</translation>
  </message>
  <message>
   <source>Made wit&amp;h</source>
   <translation>Made wit&amp;h</translation>
  </message>
  <message>
   <source>&amp;Computes on</source>
   <translation>&amp;Computes on</translation>
  </message>
  <message>
   <source>What is done is written here and into install.log.</source>
   <translation>What is done is written here and into install.log.</translation>
  </message>
  <message>
   <source>More models</source>
   <translation>More models</translation>
  </message>
  <message>
   <source>&amp;Install on this computer</source>
   <translation>&amp;Install on this computer</translation>
  </message>
  <message>
   <source>&amp;Use a server that runs already</source>
   <translation>&amp;Use a server that runs already</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copy &amp;diagnostics</translation>
  </message>
  <message>
   <source>Setting up failed in a way that is not known; the log below tells what happened.</source>
   <translation>Setting up failed in a way that is not known; the log below tells what happened.</translation>
  </message>
  <message>
   <source>The disk is full; make room or choose a folder on another disk, then go on.</source>
   <translation>The disk is full; make room or choose a folder on another disk, then go on.</translation>
  </message>
  <message>
   <source>A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.</source>
   <translation>A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.</translation>
  </message>
  <message>
   <source>Something may not be written; choose a folder of your own, then go on.</source>
   <translation>Something may not be written; choose a folder of your own, then go on.</translation>
  </message>
  <message>
   <source>The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.</source>
   <translation>The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.</translation>
  </message>
  <message>
   <source>The connection is inspected with a certificate that is not trusted here; have it added to those of the system, install uv, or use a folder of wheels.</source>
   <translation>The connection is inspected with a certificate that is not trusted here; have it added to those of the system, install uv, or use a folder of wheels.</translation>
  </message>
  <message>
   <source>This Python lacks venv or pip; install them (python3-venv), choose another one, or uv.</source>
   <translation>This Python lacks venv or pip; install them (python3-venv), choose another one, or uv.</translation>
  </message>
  <message>
   <source>The package index cannot be reached; check the network and go on, or use a folder of wheels.</source>
   <translation>The package index cannot be reached; check the network and go on, or use a folder of wheels.</translation>
  </message>
  <message>
   <source>A file came damaged; go on to fetch it anew, or copy the folder of wheels again.</source>
   <translation>A file came damaged; go on to fetch it anew, or copy the folder of wheels again.</translation>
  </message>
  <message>
   <source>This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.</source>
   <translation>This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.</translation>
  </message>
  <message>
   <source>A package is missing where it was looked for; choose another build or Python, or complete the folder of wheels.</source>
   <translation>A package is missing where it was looked for; choose another build or Python, or complete the folder of wheels.</translation>
  </message>
  <message>
   <source>A library of the system is too old or missing; update the system, or use a server that runs already.</source>
   <translation>A library of the system is too old or missing; update the system, or use a server that runs already.</translation>
  </message>
  <message>
   <source>{folder} holds other things; choose an empty folder.</source>
   <translation>{folder} holds other things; choose an empty folder.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}); choose another folder.</source>
   <translation>{folder} cannot be written ({reason}); choose another folder.</translation>
  </message>
  <message>
   <source>{folder} was not made by RSVLM and is left as it is.</source>
   <translation>{folder} was not made by RSVLM and is left as it is.</translation>
  </message>
  <message>
   <source>{folder} could not be deleted whole; close what uses it and remove again.</source>
   <translation>{folder} could not be deleted whole; close what uses it and remove again.</translation>
  </message>
  <message>
   <source>There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.</source>
   <translation>There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.</translation>
  </message>
  <message>
   <source>A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings one, then look again.</source>
   <translation>A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings one, then look again.</translation>
  </message>
  <message>
   <source>Choose the folder of wheels.</source>
   <translation>Choose the folder of wheels.</translation>
  </message>
  <message>
   <source>{needed} are needed and {free} are free; make room or choose a folder on another disk.</source>
   <translation>{needed} are needed and {free} are free; make room or choose a folder on another disk.</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: large models run on the processor, which takes minutes.</source>
   <translation>No NVIDIA card was found: large models run on the processor, which takes minutes.</translation>
  </message>
  <message>
   <source>Found {card}, {memory}, driver {driver}.</source>
   <translation>Found {card}, {memory}, driver {driver}.</translation>
  </message>
  <message>
   <source>The build for the processor leaves this card unused.</source>
   <translation>The build for the processor leaves this card unused.</translation>
  </message>
  <message>
   <source>Another build fits the driver of this card better.</source>
   <translation>Another build fits the driver of this card better.</translation>
  </message>
  <message>
   <source>Goes through the proxy {proxy}.</source>
   <translation>Goes through the proxy {proxy}.</translation>
  </message>
  <message>
   <source>{folder} is no installed plugin; install the ZIP, or run make setup.</source>
   <translation>{folder} is no installed plugin; install the ZIP, or run make setup.</translation>
  </message>
  <message>
   <source>{file} is missing or damaged; install the plugin again.</source>
   <translation>{file} is missing or damaged; install the plugin again.</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Looking at this computer…</translation>
  </message>
  <message>
   <source>Another QGIS sets it up already; wait for it.</source>
   <translation>Another QGIS sets it up already; wait for it.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Stopping…</translation>
  </message>
  <message>
   <source>Done; the server starts in the dock, where models can be chosen.</source>
   <translation>Done; the server starts in the dock, where models can be chosen.</translation>
  </message>
  <message>
   <source>Self-test {outcome}.</source>
   <translation>Self-test {outcome}.</translation>
  </message>
  <message>
   <source>Stopped; what is done is kept, and it can go on from there.</source>
   <translation>Stopped; what is done is kept, and it can go on from there.</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>Removed.</translation>
  </message>
 </context>
 <context>
  <name>Label</name>
  <message>
   <source>Label features: {name}</source>
   <translation>Label features: {name}</translation>
  </message>
  <message>
   <source>Ask about: {name}</source>
   <translation>Ask about: {name}</translation>
  </message>
  <message>
   <source>&amp;Classes</source>
   <translation>&amp;Classes</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Question</translation>
  </message>
  <message>
   <source>A sentence, such as “A harbour in winter.”</source>
   <translation>A sentence, such as “A harbour in winter.”</translation>
  </message>
  <message>
   <source>Con&amp;text</source>
   <translation>Con&amp;text</translation>
  </message>
  <message>
   <source>&amp;Look at</source>
   <translation>&amp;Look at</translation>
  </message>
  <message>
   <source>Ask for a &amp;reason (takes longer)</source>
   <translation>Ask for a &amp;reason (takes longer)</translation>
  </message>
  <message>
   <source>A co&amp;py (GeoPackage)</source>
   <translation>A co&amp;py (GeoPackage)</translation>
  </message>
  <message>
   <source>The layer itself (can be &amp;undone)</source>
   <translation>The layer itself (can be &amp;undone)</translation>
  </message>
  <message>
   <source>Write into</source>
   <translation>Write into</translation>
  </message>
  <message>
   <source>Fields be&amp;gin with</source>
   <translation>Fields be&amp;gin with</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>{done} of {total} features</source>
   <translation>{done} of {total} features</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>La&amp;bel</translation>
  </message>
  <message>
   <source>&amp;Ask</source>
   <translation>&amp;Ask</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Stop</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>&amp;Only selected features</translation>
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
   <translation>What the map shows</translation>
  </message>
  <message>
   <source>File of the copy</source>
   <translation>File of the copy</translation>
  </message>
  <message>
   <source>A new file among the results</source>
   <translation>A new file among the results</translation>
  </message>
  <message>
   <source>Classes from elsewhere</source>
   <translation>Classes from elsewhere</translation>
  </message>
  <message>
   <source>&amp;Values of a field</source>
   <translation>&amp;Values of a field</translation>
  </message>
  <message>
   <source>&amp;Lines of a text file…</source>
   <translation>L&amp;ines of a text file…</translation>
  </message>
  <message>
   <source>Classes, one a line</source>
   <translation>Classes, one a line</translation>
  </message>
  <message>
   <source>Text (*.txt *.csv);;All files (*)</source>
   <translation>Text (*.txt *.csv);;All files (*)</translation>
  </message>
  <message>
   <source>The file {file} cannot be read as text; choose another one.</source>
   <translation>The file {file} cannot be read as text; choose another one.</translation>
  </message>
  <message>
   <source>{name} has {count} different values; 2 to {most} can be classes.</source>
   <translation>{name} has {count} different values; 2 to {most} can be classes.</translation>
  </message>
  <message>
   <source>The file {file} holds no labelled layer; choose another name.</source>
   <translation>The file {file} holds no labelled layer; choose another name.</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>it cannot be opened</translation>
  </message>
  <message>
   <source>The copy {file} cannot be written ({reason}); free some disk space or rename it.</source>
   <translation>The copy {file} cannot be written ({reason}); free some disk space or rename it.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>No raster layer is chosen; add one to the project and pick it.</translation>
  </message>
  <message>
   <source>The layer {name} has no pixels of its own; give a pixel size.</source>
   <translation>The layer {name} has no pixels of its own; give a pixel size.</translation>
  </message>
  <message>
   <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
   <translation>No raster layer is visible in the map; switch one on in the layers panel.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; write into a copy.</source>
   <translation>The layer {name} cannot be edited; write into a copy.</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Label features</translation>
  </message>
  <message>
   <source>Not labelled</source>
   <translation>Not labelled</translation>
  </message>
  <message>
   <source>in the starter</source>
   <translation>in the starter</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>on the server</translation>
  </message>
  <message>
   <source>{model} answers, {where}, as chosen in the dock.</source>
   <translation>{model} answers, {where}, as chosen in the dock.</translation>
  </message>
  <message>
   <source>It reads no context.</source>
   <translation>It reads no context.</translation>
  </message>
  <message>
   <source>Its reasons are the probabilities of the classes.</source>
   <translation>Its reasons are the probabilities of the classes.</translation>
  </message>
  <message>
   <source>Reading the features…</source>
   <translation>Reading the features…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Stopping…</translation>
  </message>
  <message>
   <source>All features have their answer to this already.</source>
   <translation>All features have their answer to this already.</translation>
  </message>
  <message>
   <source>{name}, labelled</source>
   <translation>{name}, labelled</translation>
  </message>
  <message>
   <source>RSVLM: labelling features</source>
   <translation>RSVLM: labelling features</translation>
  </message>
  <message>
   <source>The file {file} holds something else; choose another name.</source>
   <translation>The file {file} holds something else; choose another name.</translation>
  </message>
  <message>
   <source>Nothing is asked yet; type classes or a question.</source>
   <translation>Nothing is asked yet; type classes or a question.</translation>
  </message>
  <message>
   <source>There is one class only; type two at least, separated by semicolons.</source>
   <translation>There is one class only; type two at least, separated by semicolons.</translation>
  </message>
  <message>
   <source>The context has {count} characters; shorten it to {most}.</source>
   <translation>The context has {count} characters; shorten it to {most}.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Confidence (0–1)</translation>
  </message>
  <message>
   <source>How the confidence was made</source>
   <translation>How the confidence was made</translation>
  </message>
  <message>
   <source>Answer as given, or why there is none</source>
   <translation>Answer as given, or why there is none</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Reason</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) done.</source>
   <translation>
    <numerusform>%n feature done.</numerusform>
    <numerusform>%n features done.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without imagery.</source>
   <translation>
    <numerusform>%n without imagery.</numerusform>
    <numerusform>%n without imagery.</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped; the same settings go on from here.</source>
   <translation>Stopped; the same settings go on from here.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>RSVLM: ask the imagery</source>
   <translation>RSVLM: ask the imagery</translation>
  </message>
  <message>
   <source>in what the map shows</source>
   <translation>in what the map shows</translation>
  </message>
  <message>
   <source>in the layer {name}</source>
   <translation>in the layer {name}</translation>
  </message>
  <message>
   <source>Outline: {prompt}</source>
   <translation>Outline: {prompt}</translation>
  </message>
  <message>
   <source>Find: {prompt}</source>
   <translation>Find: {prompt}</translation>
  </message>
  <message>
   <source>Detect: {prompt}</source>
   <translation>Detect: {prompt}</translation>
  </message>
  <message>
   <source>Ask: {prompt}</source>
   <translation>Ask: {prompt}</translation>
  </message>
 </context>
 <context>
  <name>Manager</name>
  <message>
   <source>learned “{label}”; fits no model here</source>
   <translation>learned “{label}”; fits no model here</translation>
  </message>
  <message>
   <source>learned “{label}”</source>
   <translation>learned “{label}”</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Learned by</source>
   <translation>Learned by</translation>
  </message>
  <message>
   <source>Learned from</source>
   <translation>Learned from</translation>
  </message>
  <message>
   <source>Examined</source>
   <translation>Examined</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Forgotten</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>{count} accepted</source>
   <translation>{count} accepted</translation>
  </message>
  <message>
   <source>{count} corrected or drawn</source>
   <translation>{count} corrected or drawn</translation>
  </message>
  <message>
   <source>{count} rejected</source>
   <translation>{count} rejected</translation>
  </message>
  <message>
   <source>{count} tiles</source>
   <translation>{count} tiles</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Models</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>&amp;Download…</source>
   <translation>&amp;Download…</translation>
  </message>
  <message>
   <source>&amp;Check files</source>
   <translation>&amp;Check files</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Remove…</translation>
  </message>
  <message>
   <source>&amp;Unload now</source>
   <translation>&amp;Unload now</translation>
  </message>
  <message>
   <source>Import &amp;folder…</source>
   <translation>Import &amp;folder…</translation>
  </message>
  <message>
   <source>Import &amp;ZIP…</source>
   <translation>Import &amp;ZIP…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Export…</translation>
  </message>
  <message>
   <source>&amp;Add learned from file…</source>
   <translation>&amp;Add learned from file…</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Stop</translation>
  </message>
  <message>
   <source>The built-in engine has the small model only; choose the engine “Server” in the dock for others.</source>
   <translation>The built-in engine has the small model only; choose the engine “Server” in the dock for others.</translation>
  </message>
  <message>
   <source>Copying: {done} of {total}</source>
   <translation>Copying: {done} of {total}</translation>
  </message>
  <message>
   <source>Checking: {done} of {total}</source>
   <translation>Checking: {done} of {total}</translation>
  </message>
  <message>
   <source>Beginning…</source>
   <translation>Beginning…</translation>
  </message>
  <message>
   <source>{memory} In memory now.</source>
   <translation>{memory} In memory now.</translation>
  </message>
  <message>
   <source>came with the plugin</source>
   <translation>came with the plugin</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), hashed on {date}</source>
   <translation>
    <numerusform>%n file, hashed on {date}</numerusform>
    <numerusform>%n files, hashed on {date}</numerusform>
   </translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memory</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Files</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Weights</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Goes to</translation>
  </message>
  <message>
   <source>This deletes {model} from the disk. Press Remove again to do it.</source>
   <translation>This deletes {model} from the disk. Press Remove again to do it.</translation>
  </message>
  <message>
   <source>Checkpoint to import</source>
   <translation>Checkpoint to import</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>ZIP files (*.zip)</translation>
  </message>
  <message>
   <source>Export what was learned</source>
   <translation>Export what was learned</translation>
  </message>
  <message>
   <source>Add what was learned</source>
   <translation>Add what was learned</translation>
  </message>
  <message>
   <source>There is something learned that is called {name} already. Choose the file again to put it in its place.</source>
   <translation>There is something learned that is called {name} already. Choose the file again to put it in its place.</translation>
  </message>
  <message>
   <source>What was learned (*.safetensors)</source>
   <translation>What was learned (*.safetensors)</translation>
  </message>
  <message>
   <source>{path} has no name that a model can have.</source>
   <translation>{path} has no name that a model can have.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>built in</translation>
  </message>
  <message>
   <source>installed</source>
   <translation>installed</translation>
  </message>
  <message>
   <source>on another computer</source>
   <translation>on another computer</translation>
  </message>
  <message>
   <source>can be downloaded</source>
   <translation>can be downloaded</translation>
  </message>
  <message>
   <source>partly downloaded</source>
   <translation>partly downloaded</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>damaged</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>The engine cannot be started; the log tells why.</translation>
  </message>
  <message>
   <source>little</source>
   <translation>little</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Stopped.</translation>
  </message>
  <message>
   <source>Checked: every file of {model} is as it was.</source>
   <translation>Checked: every file of {model} is as it was.</translation>
  </message>
  <message>
   <source>The model {model} is here.</source>
   <translation>The model {model} is here.</translation>
  </message>
  <message>
   <source>{model} was removed; {size} are free again.</source>
   <translation>{model} was removed; {size} are free again.</translation>
  </message>
  <message>
   <source>{model} is here.</source>
   <translation>{model} is here.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} cannot be written ({reason}); choose another place.</translation>
  </message>
  <message>
   <source>Written to {file}.</source>
   <translation>Written to {file}.</translation>
  </message>
  <message>
   <source>{name} was removed; the model is as it was before.</source>
   <translation>{name} was removed; the model is as it was before.</translation>
  </message>
  <message>
   <source>{model} is no longer in memory.</source>
   <translation>{model} is no longer in memory.</translation>
  </message>
  <message>
   <source>No model was in memory, or it is at work.</source>
   <translation>No model was in memory, or it is at work.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <source>Automatic</source>
   <translation>Automatic</translation>
  </message>
  <message>
   <source>{precision} ({bits} bits)</source>
   <translation>{precision} ({bits} bits)</translation>
  </message>
  <message>
   <source>Needs {needed} on the {device}, in {precision}.</source>
   <translation>Needs {needed} on the {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Needs {needed} of {free} free on the {device}, in {precision}.</source>
   <translation>Needs {needed} of {free} free on the {device}, in {precision}.</translation>
  </message>
  <message>
   <source>Self-test passed: saw {label} in {share} of the pond ({seconds} s).</source>
   <translation>Self-test passed: saw {label} in {share} of the pond ({seconds} s).</translation>
  </message>
  <message>
   <source>Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.</source>
   <translation>Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>Built in (nothing to install)</source>
   <translation>Built in (nothing to install)</translation>
  </message>
  <message>
   <source>Server (own environment)</source>
   <translation>Server (own environment)</translation>
  </message>
  <message>
   <source>never</source>
   <translation>never</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Beside the project, once it is saved</source>
   <translation>Beside the project, once it is saved</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacy</translation>
  </message>
  <message>
   <source>Exported, without keys and without paths of programs and checkpoints.</source>
   <translation>Exported, without keys and without paths of programs and checkpoints.</translation>
  </message>
  <message numerus="yes">
   <source>%n setting(s) imported.</source>
   <translation>
    <numerusform>%n setting imported.</numerusform>
    <numerusform>%n settings imported.</numerusform>
   </translation>
  </message>
  <message>
   <source>Set up in {folder}.</source>
   <translation>Set up in {folder}.</translation>
  </message>
  <message>
   <source>Not set up; the dock's menu has “More models”.</source>
   <translation>Not set up; the dock's menu has “More models”.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>&amp;Engine at start</source>
   <translation>&amp;Engine at start</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Environment</translation>
  </message>
  <message>
   <source>&amp;Program of the server</source>
   <translation>&amp;Program of the server</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>The file “rsvlm” of its environment; empty: looked for.</translation>
  </message>
  <message>
   <source>Server ends after &amp;idling</source>
   <translation>Server ends after &amp;idling</translation>
  </message>
  <message>
   <source>Its model leaves the memory then; the next job starts it again.</source>
   <translation>Its model leaves the memory then; the next job starts it again.</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Stop using it</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Server that runs already</source>
   <translation>Server that runs already</translation>
  </message>
  <message>
   <source>Chosen with “More models” in the dock's menu.</source>
   <translation>Chosen with “More models” in the dock's menu.</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Results</translation>
  </message>
  <message>
   <source>Keep layers</source>
   <translation>Keep layers</translation>
  </message>
  <message>
   <source>Else in this &amp;folder</source>
   <translation>Else in this &amp;folder</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Empty: the folder “rsvlm_results” of the QGIS profile.</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xport…</translation>
  </message>
  <message>
   <source>I&amp;mport…</source>
   <translation>I&amp;mport…</translation>
  </message>
  <message>
   <source>These settings as a file</source>
   <translation>These settings as a file</translation>
  </message>
  <message>
   <source>File of settings</source>
   <translation>File of settings</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Settings (*.json)</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.</source>
   <translation>Nothing leaves this computer unless you choose a model or a server on another one and agree to it; then the pictures and words you ask about go there, and nowhere else. Setting up and downloading models fetches files and sends none. No use is counted or reported. Keys and tokens are only in QGIS' own authentication.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} cannot be written ({reason}); choose another place.</translation>
  </message>
  <message>
   <source>{file} cannot be read; choose a file of exported settings.</source>
   <translation>{file} cannot be read; choose a file of exported settings.</translation>
  </message>
  <message>
   <source>{file} has no settings of RSVLM; choose a file that was exported here.</source>
   <translation>{file} has no settings of RSVLM; choose a file that was exported here.</translation>
  </message>
  <message>
   <source>The setting “{name}” in {file} is damaged; nothing was changed.</source>
   <translation>The setting “{name}” in {file} is damaged; nothing was changed.</translation>
  </message>
 </context>
 <context>
  <name>Plugin</name>
  <message>
   <source>RSVLM: ask the imagery for features</source>
   <translation>RSVLM: ask the imagery for features</translation>
  </message>
 </context>
 <context>
  <name>Processing</name>
  <message>
   <source>Loading the model…</source>
   <translation>Loading the model…</translation>
  </message>
  <message>
   <source>Ask about imagery</source>
   <translation>Ask about imagery</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>A sentence, in the model's language.</source>
   <translation>A sentence, in the model's language.</translation>
  </message>
  <message>
   <source>Answers a question about a scene in words. A model that was taught to may look closer at places of its own choice before it answers; these places are numbered in the layer, each with what was asked and answered there.</source>
   <translation>Answers a question about a scene in words. A model that was taught to may look closer at places of its own choice before it answers; these places are numbered in the layer, each with what was asked and answered there.</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>What to look for</translation>
  </message>
  <message>
   <source>A word or a sentence; several classes are separated by semicolons.</source>
   <translation>A word or a sentence; several classes are separated by semicolons.</translation>
  </message>
  <message>
   <source>Only inside this extent</source>
   <translation>Only inside this extent</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: with the layer's style.</source>
   <translation>A word. auto: a plain file as it is, everything else as displayed. raw: the file's values. displayed: with the layer's style.</translation>
  </message>
  <message>
   <source>Pixel size in units of the layer's coordinate system (0: the imagery's own)</source>
   <translation>Pixel size in units of the layer's coordinate system (0: the imagery's own)</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, such as “water”.</source>
   <translation>The prompt is empty; type what to look for, such as “water”.</translation>
  </message>
  <message>
   <source>Tiles to look at: {}</source>
   <translation>Tiles to look at: {}</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Nothing was found.</translation>
  </message>
  <message>
   <source>What changed between two dates</source>
   <translation>What changed between two dates</translation>
  </message>
  <message>
   <source>Outlines what has changed between an earlier and a later picture of the same place. Both are put on one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.

Dates are taken from the layers' temporal properties, else guessed from their names; a date given here wins over both.</source>
   <translation>Outlines what has changed between an earlier and a later picture of the same place. Both are put on one grid, that of the coarser. The polygons carry both dates; the temporal controller can show them.

Dates are taken from the layers' temporal properties, else guessed from their names; a date given here wins over both.</translation>
  </message>
  <message>
   <source>Earlier imagery</source>
   <translation>Earlier imagery</translation>
  </message>
  <message>
   <source>Later imagery</source>
   <translation>Later imagery</translation>
  </message>
  <message>
   <source>Date of the earlier imagery (YYYY-MM-DD)</source>
   <translation>Date of the earlier imagery (YYYY-MM-DD)</translation>
  </message>
  <message>
   <source>Date of the later imagery (YYYY-MM-DD)</source>
   <translation>Date of the later imagery (YYYY-MM-DD)</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it as YYYY-MM-DD.</source>
   <translation>“{}” is not a date; write it as YYYY-MM-DD.</translation>
  </message>
  <message>
   <source>Detect objects (oriented)</source>
   <translation>Detect objects (oriented)</translation>
  </message>
  <message>
   <source>Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles turned with them or as boxes along the picture. It needs a model that was taught to detect, such as RSCoVLM, and with it the engine server.

Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” then tells how closely each part was looked at. Nothing found is an empty layer.</source>
   <translation>Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles turned with them or as boxes along the picture. It needs a model that was taught to detect, such as RSCoVLM, and with it the engine server.

Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” then tells how closely each part was looked at. Nothing found is an empty layer.</translation>
  </message>
  <message>
   <source>Evaluate by a reference layer</source>
   <translation>Evaluate by a reference layer</translation>
  </message>
  <message>
   <source>Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only where the result says that it was searched.

Outlines are compared by their areas, so that every square metre counts once; found objects one by one, where they overlap enough. The figures are those of “rsvlm evaluate”.</source>
   <translation>Compares a result with a layer that says what is really there: precision, recall, F1 and IoU of each class, what was taken for what, and layers of hits, false alarms and misses. The reference counts only where the result says that it was searched.

Outlines are compared by their areas, so that every square metre counts once; found objects one by one, where they overlap enough. The figures are those of “rsvlm evaluate”.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <source>Field of the reference with its classes</source>
   <translation>Field of the reference with its classes</translation>
  </message>
  <message>
   <source>Empty: all features are taken to be of one class.</source>
   <translation>Empty: all features are taken to be of one class.</translation>
  </message>
  <message>
   <source>Classes of the reference and of the result</source>
   <translation>Classes of the reference and of the result</translation>
  </message>
  <message>
   <source>Such as “lake = water; street = road”. Same words find each other; others are left out.</source>
   <translation>Such as “lake = water; street = road”. Same words find each other; others are left out.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Compare</translation>
  </message>
  <message>
   <source>A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, best overlap first. pointing: objects as detections are measured (DOTA).</source>
   <translation>A word. auto: as the result's task wants it. areas: square metres. one-to-one: objects in pairs, best overlap first. pointing: objects as detections are measured (DOTA).</translation>
  </message>
  <message>
   <source>Overlap from which objects match (IoU)</source>
   <translation>Overlap from which objects match (IoU)</translation>
  </message>
  <message>
   <source>Leave out what was rejected in the review</source>
   <translation>Leave out what was rejected in the review</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Recall</translation>
  </message>
  <message>
   <source>Mean IoU of the classes</source>
   <translation>Mean IoU of the classes</translation>
  </message>
  <message>
   <source>All figures as text</source>
   <translation>All figures as text</translation>
  </message>
  <message>
   <source>What was taken for what (JSON)</source>
   <translation>What was taken for what (JSON)</translation>
  </message>
  <message>
   <source>“{}” cannot be read; write classes as “lake = water; street = road”.</source>
   <translation>“{}” cannot be read; write classes as “lake = water; street = road”.</translation>
  </message>
  <message>
   <source>The result has no class “{said}”; it has {labels}.</source>
   <translation>The result has no class “{said}”; it has {labels}.</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Features</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagery</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Context</translation>
  </message>
  <message>
   <source>A sentence that the model should know, such as “A harbour in winter.”</source>
   <translation>A sentence that the model should know, such as “A harbour in winter.”</translation>
  </message>
  <message>
   <source>Let the model give a reason</source>
   <translation>Let the model give a reason</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Labelled</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>Number of features</source>
   <translation>Number of features</translation>
  </message>
  <message>
   <source>Done to the end</source>
   <translation>Done to the end</translation>
  </message>
  <message>
   <source>Answer in words</source>
   <translation>Answer in words</translation>
  </message>
  <message>
   <source>Label features</source>
   <translation>Label features</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Two at least, separated by semicolons.</source>
   <translation>Two at least, separated by semicolons.</translation>
  </message>
  <message>
   <source>Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how it was made, and a reason where the model gives one. The small model compares what it would outline in the polygon and knows water, building, road, vegetation and land; models that answer questions see the polygon with what is around it and take any classes.

A feature without imagery has no class and says why.</source>
   <translation>Gives each polygon or point one of the classes, by what the imagery shows there, with a confidence, how it was made, and a reason where the model gives one. The small model compares what it would outline in the polygon and knows water, building, road, vegetation and land; models that answer questions see the polygon with what is around it and take any classes.

A feature without imagery has no class and says why.</translation>
  </message>
  <message>
   <source>Ask about each feature</source>
   <translation>Ask about each feature</translation>
  </message>
  <message>
   <source>Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter of its size around it; its words go into a field. The small model was taught questions about whole scenes and says the same of most features; take a larger one.

A feature without imagery has no answer and says why.</source>
   <translation>Asks the same question about each polygon or point. The model sees the feature with a margin of a quarter of its size around it; its words go into a field. The small model was taught questions about whole scenes and says the same of most features; take a larger one.

A feature without imagery has no answer and says why.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>The result cannot be written ({}); choose another place.</translation>
  </message>
  <message>
   <source>Names of fields begin with</source>
   <translation>Names of fields begin with</translation>
  </message>
  <message>
   <source>Find things in imagery</source>
   <translation>Find things in imagery</translation>
  </message>
  <message>
   <source>Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the model's own words.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the model's own words.

Nothing found is an empty layer; “Searched” tells what was looked at.</translation>
  </message>
  <message>
   <source>Improve the model</source>
   <translation>Improve the model</translation>
  </message>
  <message>
   <source>Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in two places at least. What it learns is one small file; the model itself stays as it is.

It is examined on places that it did not learn from: the figures say how well it outlined the class before and after, what calling everything so would come to, and whether it forgot what it knew. Kept among the models it can be asked as nano+NAME.

It needs the full engine with PyTorch, on this computer.</source>
   <translation>Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in two places at least. What it learns is one small file; the model itself stays as it is.

It is examined on places that it did not learn from: the figures say how well it outlined the class before and after, what calling everything so would come to, and whether it forgot what it knew. Kept among the models it can be asked as nano+NAME.

It needs the full engine with PyTorch, on this computer.</translation>
  </message>
  <message>
   <source>Reviewed results</source>
   <translation>Reviewed results</translation>
  </message>
  <message>
   <source>Files of training data</source>
   <translation>Files of training data</translation>
  </message>
  <message>
   <source>GeoPackages that “Export a review” has written, also by others.</source>
   <translation>GeoPackages that “Export a review” has written, also by others.</translation>
  </message>
  <message>
   <source>Class to learn</source>
   <translation>Class to learn</translation>
  </message>
  <message>
   <source>Empty: the only one that was reviewed.</source>
   <translation>Empty: the only one that was reviewed.</translation>
  </message>
  <message>
   <source>Name of what is learned</source>
   <translation>Name of what is learned</translation>
  </message>
  <message>
   <source>Letters, digits, - and _.</source>
   <translation>Letters, digits, - and _.</translation>
  </message>
  <message>
   <source>Minutes to learn</source>
   <translation>Minutes to learn</translation>
  </message>
  <message>
   <source>Of one processor core; reading and examining come on top.</source>
   <translation>Of one processor core; reading and examining come on top.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Travels with what was learned, for those you give it to.</source>
   <translation>Travels with what was learned, for those you give it to.</translation>
  </message>
  <message>
   <source>Keep it among the models</source>
   <translation>Keep it among the models</translation>
  </message>
  <message>
   <source>It can be asked as nano+NAME then. Else there are only the files below.</source>
   <translation>It can be asked as nano+NAME then. Else there are only the files below.</translation>
  </message>
  <message>
   <source>What was learned</source>
   <translation>What was learned</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Figures</translation>
  </message>
  <message>
   <source>Overlap before (IoU)</source>
   <translation>Overlap before (IoU)</translation>
  </message>
  <message>
   <source>Overlap after (IoU)</source>
   <translation>Overlap after (IoU)</translation>
  </message>
  <message>
   <source>Whether it is better</source>
   <translation>Whether it is better</translation>
  </message>
  <message>
   <source>Name of the model, where it was kept</source>
   <translation>Name of the model, where it was kept</translation>
  </message>
  <message>
   <source>There is nothing to learn from; choose reviewed results or files.</source>
   <translation>There is nothing to learn from; choose reviewed results or files.</translation>
  </message>
  <message>
   <source>Learning needs the full engine; set it up in the dock's menu.</source>
   <translation>Learning needs the full engine; set it up in the dock's menu.</translation>
  </message>
  <message>
   <source>{name}: {count} features to learn from</source>
   <translation>{name}: {count} features to learn from</translation>
  </message>
  <message>
   <source>Kept as {}.</source>
   <translation>Kept as {}.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({reason}); choose another place.</source>
   <translation>{file} cannot be written ({reason}); choose another place.</translation>
  </message>
  <message>
   <source>Outline surfaces in imagery</source>
   <translation>Outline surfaces in imagery</translation>
  </message>
  <message>
   <source>Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the area on the ellipsoid.

Nothing found is an empty layer; “Searched” tells what was looked at.</source>
   <translation>Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and the area on the ellipsoid.

Nothing found is an empty layer; “Searched” tells what was looked at.</translation>
  </message>
  <message>
   <source>Looked closer at</source>
   <translation>Looked closer at</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Found</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Searched</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Coverage</translation>
  </message>
  <message>
   <source>Searched to the end</source>
   <translation>Searched to the end</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Warnings</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Nothing can be written to the folder {}; choose another place.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>A word. starter: the small model, nothing to install. server: all models, in their own environment.</source>
   <translation>A word. starter: the small model, nothing to install. server: all models, in their own environment.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL model as published, or one made by this project; or remote: and the name of a connection. Known: {}</source>
   <translation>A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL model as published, or one made by this project; or remote: and the name of a connection. Known: {}</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Device</translation>
  </message>
  <message>
   <source>auto, cpu, cuda or cuda:1. What is not there is refused, never replaced.</source>
   <translation>auto, cpu, cuda or cuda:1. What is not there is refused, never replaced.</translation>
  </message>
  <message>
   <source>A word. How a large model computes; fewer bits need less memory.</source>
   <translation>A word. How a large model computes; fewer bits need less memory.</translation>
  </message>
  <message>
   <source>Probability from which a cell belongs to the outline (0.5: the model's own answer)</source>
   <translation>Probability from which a cell belongs to the outline (0.5: the model's own answer)</translation>
  </message>
  <message>
   <source>The model gives each cell a probability; more keeps what is certain.</source>
   <translation>The model gives each cell a probability; more keeps what is certain.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Outline</translation>
  </message>
  <message>
   <source>A word. cells: along the model's cells. smooth: a contour between them.</source>
   <translation>A word. cells: along the model's cells. smooth: a contour between them.</translation>
  </message>
  <message>
   <source>Put the later date back where it lies off</source>
   <translation>Put the later date back where it lies off</translation>
  </message>
  <message>
   <source>How far the two lie apart is measured and told anyway.</source>
   <translation>How far the two lie apart is measured and told anyway.</translation>
  </message>
  <message>
   <source>Colours of the later date</source>
   <translation>Colours of the later date</translation>
  </message>
  <message>
   <source>A word. none: as they are. linear: matched to the earlier date by the ground that changed least. histogram: matched by the shares of dark and bright.</source>
   <translation>A word. none: as they are. linear: matched to the earlier date by the ground that changed least. histogram: matched by the shares of dark and bright.</translation>
  </message>
  <message>
   <source>Show tiles enlarged</source>
   <translation>Show tiles enlarged</translation>
  </message>
  <message>
   <source>Finds small objects more often and takes several times as long.</source>
   <translation>Finds small objects more often and takes several times as long.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Shape</translation>
  </message>
  <message>
   <source>A word. oriented: rectangles turned with the objects. box: along the picture.</source>
   <translation>A word. oriented: rectangles turned with the objects. box: along the picture.</translation>
  </message>
  <message>
   <source>Folder of a SAM model that draws outlines in the boxes</source>
   <translation>Folder of a SAM model that draws outlines in the boxes</translation>
  </message>
  <message>
   <source>For models that draw boxes only, with the engine server. Empty: boxes as they are.</source>
   <translation>For models that draw boxes only, with the engine server. Empty: boxes as they are.</translation>
  </message>
  <message>
   <source>How often the model may look closer</source>
   <translation>How often the model may look closer</translation>
  </message>
  <message>
   <source>For models that were taught to choose a place and see it in full detail.</source>
   <translation>For models that were taught to choose a place and see it in full detail.</translation>
  </message>
  <message>
   <source>Search within so many calls of the model (0: every tile)</source>
   <translation>Search within so many calls of the model (0: every tile)</translation>
  </message>
  <message>
   <source>For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what was searched.</source>
   <translation>For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what was searched.</translation>
  </message>
  <message>
   <source>RSVLM: ask imagery in words</source>
   <translation>RSVLM: ask imagery in words</translation>
  </message>
  <message>
   <source>Only inside these polygons</source>
   <translation>Only inside these polygons</translation>
  </message>
  <message>
   <source>Nothing outside is looked at, found or counted as searched.</source>
   <translation>Nothing outside is looked at, found or counted as searched.</translation>
  </message>
  <message>
   <source>Bands shown as red, green and blue (such as 4, 3, 2)</source>
   <translation>Bands shown as red, green and blue (such as 4, 3, 2)</translation>
  </message>
  <message>
   <source>Of a raster file, counted from 1. Empty: those of the layer's style.</source>
   <translation>Of a raster file, counted from 1. Empty: those of the layer's style.</translation>
  </message>
  <message>
   <source>The layer {name} has no polygon to look inside of; choose another, or none.</source>
   <translation>The layer {name} has no polygon to look inside of; choose another, or none.</translation>
  </message>
  <message>
   <source>“{}” are not three bands; write them as 4, 3, 2, counted from 1.</source>
   <translation>“{}” are not three bands; write them as 4, 3, 2, counted from 1.</translation>
  </message>
  <message>
   <source>Export a review</source>
   <translation>Export a review</translation>
  </message>
  <message>
   <source>Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its style and where it came from.

“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and what was said of it, where it was searched, and which scene it is of.</source>
   <translation>Takes from a reviewed result what was accepted or corrected (or rejected, or not checked yet), with its style and where it came from.

“Training data” is a GeoPackage that a model can learn from: every reviewed feature with its class and what was said of it, where it was searched, and which scene it is of.</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Reviewed result</translation>
  </message>
  <message>
   <source>A word. kept: accepted and corrected. reviewed: with the rejected ones.</source>
   <translation>A word. kept: accepted and corrected. reviewed: with the rejected ones.</translation>
  </message>
  <message>
   <source>Features of the review</source>
   <translation>Features of the review</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Training data</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Accepted</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrected</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rejected</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Not checked</translation>
  </message>
  <message>
   <source>The layer {} has no field “review”; choose a result of RSVLM.</source>
   <translation>The layer {} has no field “review”; choose a result of RSVLM.</translation>
  </message>
  <message>
   <source>Training data: {} features</source>
   <translation>Training data: {} features</translation>
  </message>
  <message>
   <source>What changed in a series of dates</source>
   <translation>What changed in a series of dates</translation>
  </message>
  <message>
   <source>Outlines what has changed through many pictures of one place: each date is compared with the next, or all with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal controller plays them.

Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win over both.</source>
   <translation>Outlines what has changed through many pictures of one place: each date is compared with the next, or all with the first. The polygons of all comparisons are in one layer and carry their two dates; the temporal controller plays them.

Dates are taken from the layers' temporal properties, else guessed from their names; dates given here win over both.</translation>
  </message>
  <message>
   <source>Imagery of two dates or more</source>
   <translation>Imagery of two dates or more</translation>
  </message>
  <message>
   <source>A word. next: each date with the next. first: each date with the first.</source>
   <translation>A word. next: each date with the next. first: each date with the first.</translation>
  </message>
  <message>
   <source>Dates of the layers in their order (YYYY-MM-DD, …)</source>
   <translation>Dates of the layers in their order (YYYY-MM-DD, …)</translation>
  </message>
  <message>
   <source>A series takes raster layers alone; choose two or more.</source>
   <translation>A series takes raster layers alone; choose two or more.</translation>
  </message>
  <message>
   <source>The layers have different coordinate systems; reproject them to one first.</source>
   <translation>The layers have different coordinate systems; reproject them to one first.</translation>
  </message>
  <message>
   <source>There are {dates} dates for {layers} layers; give each layer its own.</source>
   <translation>There are {dates} dates for {layers} layers; give each layer its own.</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Stopped; nothing was done yet.</translation>
  </message>
  <message>
   <source>Whole scene</source>
   <translation>Whole scene</translation>
  </message>
  <message>
   <source>Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and “footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.

A sample of the tiles gives a quick estimate with its confidence interval. This needs the full environment (More models… in the dock); the file is read from where it is, also behind an address.</source>
   <translation>Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and “footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.

A sample of the tiles gives a quick estimate with its confidence interval. This needs the full environment (More models… in the dock); the file is read from where it is, also behind an address.</translation>
  </message>
  <message>
   <source>A word. outline, find, detect; or change, which needs the later imagery too.</source>
   <translation>A word. outline, find, detect; or change, which needs the later imagery too.</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>What to do</translation>
  </message>
  <message>
   <source>Go on with the file</source>
   <translation>Go on with the file</translation>
  </message>
  <message>
   <source>What was done is kept; a file of another job is refused.</source>
   <translation>What was done is kept; a file of another job is refused.</translation>
  </message>
  <message>
   <source>GeoPackage of the scene</source>
   <translation>GeoPackage of the scene</translation>
  </message>
  <message>
   <source>Number of tiles that failed</source>
   <translation>Number of tiles that failed</translation>
  </message>
  <message>
   <source>A whole scene is kept in a GeoPackage; give {} the ending .gpkg.</source>
   <translation>A whole scene is kept in a GeoPackage; give {} the ending .gpkg.</translation>
  </message>
  <message>
   <source>{} exists; choose another name, or switch on “Go on with the file”.</source>
   <translation>{} exists; choose another name, or switch on “Go on with the file”.</translation>
  </message>
  <message>
   <source>“change” needs the later imagery too, and only “change” does.</source>
   <translation>“change” needs the later imagery too, and only “change” does.</translation>
  </message>
  <message>
   <source>The polygons lie outside of the extent; give only one of the two.</source>
   <translation>The polygons lie outside of the extent; give only one of the two.</translation>
  </message>
  <message>
   <source>Only a sample of the tiles</source>
   <translation>Only a sample of the tiles</translation>
  </message>
  <message>
   <source>every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. Empty: every tile.</source>
   <translation>every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. Empty: every tile.</translation>
  </message>
  <message>
   <source>Pixel size in metres (0: the imagery's own)</source>
   <translation>Pixel size in metres (0: the imagery's own)</translation>
  </message>
  <message>
   <source>Where this is coarser than its own, the imagery is read from its overviews.</source>
   <translation>Where this is coarser than its own, the imagery is read from its overviews.</translation>
  </message>
  <message>
   <source>What is done with outlines</source>
   <translation>What is done with outlines</translation>
  </message>
  <message>
   <source>A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.</source>
   <translation>A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.</translation>
  </message>
  <message>
   <source>One class at each place</source>
   <translation>One class at each place</translation>
  </message>
  <message>
   <source>Where classes overlap, the place belongs to the more probable one.</source>
   <translation>Where classes overlap, the place belongs to the more probable one.</translation>
  </message>
  <message>
   <source>Also written as</source>
   <translation>Also written as</translation>
  </message>
  <message>
   <source>GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is done.</source>
   <translation>GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is done.</translation>
  </message>
 </context>
 <context>
  <name>Remote</name>
  <message numerus="yes">
   <source>Saved; the server answers and has %n model(s).</source>
   <translation>
    <numerusform>Saved; the server answers and has %n model.</numerusform>
    <numerusform>Saved; the server answers and has %n models.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} was removed.</translation>
  </message>
  <message>
   <source>A model on another computer</source>
   <translation>A model on another computer</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>I &amp;agree: pictures may go to {host}</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>Small letters, digits, dots and dashes</source>
   <translation>Small letters, digits, dots and dashes</translation>
  </message>
  <message>
   <source>Add&amp;ress</source>
   <translation>Add&amp;ress</translation>
  </message>
  <message>
   <source>Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …</source>
   <translation>Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Kind of server</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Model</translation>
  </message>
  <message>
   <source>Its name on that server</source>
   <translation>Its name on that server</translation>
  </message>
  <message>
   <source>Asked &amp;like</source>
   <translation>Asked &amp;like</translation>
  </message>
  <message>
   <source>Prompts, sizes and forms of answers that the model was trained with</source>
   <translation>Prompts, sizes and forms of answers that the model was trained with</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Key</translation>
  </message>
  <message>
   <source>An entry of QGIS' authentication database; only its name is remembered</source>
   <translation>An entry of QGIS' authentication database; only its name is remembered</translation>
  </message>
  <message>
   <source>&amp;Save and check</source>
   <translation>&amp;Save and check</translation>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation>Remo&amp;ve</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Asking the server…</translation>
  </message>
  <message>
   <source>The address is on this computer: nothing leaves it.</source>
   <translation>The address is on this computer: nothing leaves it.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and the settings. Nothing else is sent. What is kept there is up to who runs it.</source>
   <translation>Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and the settings. Nothing else is sent. What is kept there is up to who runs it.</translation>
  </message>
  <message>
   <source>Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to who runs it.</source>
   <translation>Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to who runs it.</translation>
  </message>
  <message>
   <source>The key “{entry}” cannot be read from QGIS' authentication; choose it again.</source>
   <translation>The key “{entry}” cannot be read from QGIS' authentication; choose it again.</translation>
  </message>
  <message>
   <source>The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password.</source>
   <translation>The entry “{name}” of QGIS' authentication has no key; choose one with a token or a password.</translation>
  </message>
 </context>
 <context>
  <name>Repeat</name>
  <message>
   <source>Run again</source>
   <translation>Run again</translation>
  </message>
  <message>
   <source>&amp;Imagery</source>
   <translation>&amp;Imagery</translation>
  </message>
  <message>
   <source>&amp;Before</source>
   <translation>&amp;Before</translation>
  </message>
  <message>
   <source>&amp;After</source>
   <translation>&amp;After</translation>
  </message>
  <message>
   <source>Date of the imagery</source>
   <translation>Date of the imagery</translation>
  </message>
  <message>
   <source>The &amp;same place</source>
   <translation>The &amp;same place</translation>
  </message>
  <message>
   <source>&amp;All of it</source>
   <translation>A&amp;ll of it</translation>
  </message>
  <message>
   <source>Model and options stay as they were.</source>
   <translation>Model and options stay as they were.</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Run</translation>
  </message>
  <message>
   <source>QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing command.</source>
   <translation>QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing command.</translation>
  </message>
  <message>
   <source>There is no command for such a job; run it again from the dock.</source>
   <translation>There is no command for such a job; run it again from the dock.</translation>
  </message>
  <message>
   <source>It was looked at inside a polygon, which no command takes; copy Python instead.</source>
   <translation>It was looked at inside a polygon, which no command takes; copy Python instead.</translation>
  </message>
  <message>
   <source>It was looked at as several layers on top of each other; run it from the dock.</source>
   <translation>It was looked at as several layers on top of each other; run it from the dock.</translation>
  </message>
  <message>
   <source>Its pixels are not square in degrees, which no command says; run it again.</source>
   <translation>Its pixels are not square in degrees, which no command says; run it again.</translation>
  </message>
  <message>
   <source>The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.</source>
   <translation>The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.</translation>
  </message>
  <message>
   <source>What the model learned as {name} is not what it was when this was made; answers may differ.</source>
   <translation>What the model learned as {name} is not what it was when this was made; answers may differ.</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>as before</translation>
  </message>
  <message>
   <source>{name} was made from the features of another layer; choose “Label” there again.</source>
   <translation>{name} was made from the features of another layer; choose “Label” there again.</translation>
  </message>
  <message>
   <source>{name} holds several comparisons; run the series again from Processing's history.</source>
   <translation>{name} holds several comparisons; run the series again from Processing's history.</translation>
  </message>
  <message>
   <source>{name} does not say where it was looked; run its prompt again from the dock.</source>
   <translation>{name} does not say where it was looked; run its prompt again from the dock.</translation>
  </message>
  <message>
   <source>The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the project, or run this on another layer.</source>
   <translation>The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the project, or run this on another layer.</translation>
  </message>
  <message>
   <source>Run &amp;again</source>
   <translation>Run a&amp;gain</translation>
  </message>
  <message>
   <source>Run again on an&amp;other layer or date…</source>
   <translation>Run again on an&amp;other layer or date…</translation>
  </message>
  <message>
   <source>Copy as Processing &amp;command</source>
   <translation>Copy as Processing &amp;command</translation>
  </message>
  <message>
   <source>Copy as &amp;Python</source>
   <translation>Copy as &amp;Python</translation>
  </message>
  <message>
   <source>Copy as rsvl&amp;m line</source>
   <translation>Copy as rsvl&amp;m line</translation>
  </message>
  <message>
   <source>Another job is running; wait for its end, or stop it in the dock.</source>
   <translation>Another job is running; wait for its end, or stop it in the dock.</translation>
  </message>
  <message>
   <source>Copied; paste it where you need it.</source>
   <translation>Copied; paste it where you need it.</translation>
  </message>
  <message>
   <source>Select one result of RSVLM in the layers panel.</source>
   <translation>Select one result of RSVLM in the layers panel.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Looked over, not searched</source>
   <translation>Looked over, not searched</translation>
  </message>
  <message>
   <source>Every detail</source>
   <translation>Every detail</translation>
  </message>
  <message>
   <source>At 1/{count} of the detail</source>
   <translation>At 1/{count} of the detail</translation>
  </message>
  <message>
   <source>Scene pixels to one pixel that the model saw</source>
   <translation>Scene pixels to one pixel that the model saw</translation>
  </message>
  <message>
   <source>Probability that there is something to find</source>
   <translation>Probability that there is something to find</translation>
  </message>
  <message>
   <source>{name} appeared</source>
   <translation>{name} appeared</translation>
  </message>
  <message>
   <source>{name} vanished</source>
   <translation>{name} vanished</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>not checked</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepted</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrected</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejected</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>not known</translation>
  </message>
  <message>
   <source>appeared</source>
   <translation>appeared</translation>
  </message>
  <message>
   <source>vanished</source>
   <translation>vanished</translation>
  </message>
  <message>
   <source>as given</source>
   <translation>as given</translation>
  </message>
  <message>
   <source>put together from several tiles</source>
   <translation>put together from several tiles</translation>
  </message>
  <message>
   <source>from an answer that was cut off</source>
   <translation>from an answer that was cut off</translation>
  </message>
  <message>
   <source>written twice by the model</source>
   <translation>written twice by the model</translation>
  </message>
  <message>
   <source>outline crossed itself, made valid</source>
   <translation>outline crossed itself, made valid</translation>
  </message>
  <message>
   <source>mean probability of its cells</source>
   <translation>mean probability of its cells</translation>
  </message>
  <message>
   <source>mean probability of its four coordinates</source>
   <translation>mean probability of its four coordinates</translation>
  </message>
  <message>
   <source>mean probability of its coordinates</source>
   <translation>mean probability of its coordinates</translation>
  </message>
  <message>
   <source>mean probability of its words</source>
   <translation>mean probability of its words</translation>
  </message>
  <message>
   <source>{way}, calibrated</source>
   <translation>{way}, calibrated</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>none is known</translation>
  </message>
  <message>
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>The engine sent a shape that is none; restart it.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>The styles of the result cannot be saved; free some disk space.</translation>
  </message>
  <message>
   <source>Searched (nothing found)</source>
   <translation>Searched (nothing found)</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Asked about</translation>
  </message>
  <message>
   <source>Searched ({count} found)</source>
   <translation>Searched ({count} found)</translation>
  </message>
  <message>
   <source>How closely it was searched</source>
   <translation>How closely it was searched</translation>
  </message>
  <message>
   <source>The result {file} cannot be opened; it was moved or removed.</source>
   <translation>The result {file} cannot be opened; it was moved or removed.</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Outline</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Find</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Detect</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>What changed</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Describe</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Ask</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Classify</translation>
  </message>
  <message>
   <source>The layer {name} does not say how it was made; choose a layer made by RSVLM.</source>
   <translation>The layer {name} does not say how it was made; choose a layer made by RSVLM.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Accept</source>
   <translation>Accept</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Reject</translation>
  </message>
  <message>
   <source>Change class</source>
   <translation>Change class</translation>
  </message>
  <message>
   <source>Correct outline</source>
   <translation>Correct outline</translation>
  </message>
  <message>
   <source>You edit this layer already: save its edits to keep the review.</source>
   <translation>You edit this layer already: save its edits to keep the review.</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>Review: {name}</translation>
  </message>
  <message>
   <source>Choose features by a click on the map</source>
   <translation>Choose features by a click on the map</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Reviewed</translation>
  </message>
  <message>
   <source>Undo (Ctrl+Z)</source>
   <translation>Undo (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Another class, then Enter</source>
   <translation>Another class, then Enter</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Another class</translation>
  </message>
  <message>
   <source>Features</source>
   <translation>Features</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <source>Change the class (C, or its digit)</source>
   <translation>Change the class (C, or its digit)</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Accept (A)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>Reject (R)</translation>
  </message>
  <message>
   <source>Previous (P or ←)</source>
   <translation>Previous (P or ←)</translation>
  </message>
  <message>
   <source>Next (N or →)</source>
   <translation>Next (N or →)</translation>
  </message>
  <message>
   <source>Edit the outline (E)</source>
   <translation>Edit the outline (E)</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xport</translation>
  </message>
  <message>
   <source>&amp;Accepted features…</source>
   <translation>&amp;Accepted features…</translation>
  </message>
  <message>
   <source>&amp;Training data from what was reviewed…</source>
   <translation>&amp;Training data from what was reviewed…</translation>
  </message>
  <message>
   <source>E&amp;valuate…</source>
   <translation>E&amp;valuate…</translation>
  </message>
  <message>
   <source>&amp;Improve…</source>
   <translation>&amp;Improve…</translation>
  </message>
  <message>
   <source>Have the model learn from this review</source>
   <translation>Have the model learn from this review</translation>
  </message>
  <message>
   <source>Go to the tile that is most worth a review</source>
   <translation>Go to the tile that is most worth a review</translation>
  </message>
  <message>
   <source>QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.</source>
   <translation>QGIS writes no files with the ending “{ending}”; choose .gpkg or .geojson.</translation>
  </message>
  <message>
   <source>Lowest confidence shown</source>
   <translation>Lowest confidence shown</translation>
  </message>
  <message>
   <source>Highest confidence shown</source>
   <translation>Highest confidence shown</translation>
  </message>
  <message>
   <source>Class to show</source>
   <translation>Class to show</translation>
  </message>
  <message>
   <source>State to show</source>
   <translation>State to show</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>All states</translation>
  </message>
  <message>
   <source>{shown} of {all} shown</source>
   <translation>{shown} of {all} shown</translation>
  </message>
  <message>
   <source>{count} without a confidence are hidden</source>
   <translation>{count} without a confidence are hidden</translation>
  </message>
  <message>
   <source>&amp;from</source>
   <translation>&amp;from</translation>
  </message>
  <message>
   <source>t&amp;o</source>
   <translation>t&amp;o</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>All classes</translation>
  </message>
  <message>
   <source>Confidences and the part of them that is shown</source>
   <translation>Confidences and the part of them that is shown</translation>
  </message>
  <message>
   <source>Drag a handle: only features between the two are shown.</source>
   <translation>Drag a handle: only features between the two are shown.</translation>
  </message>
  <message>
   <source>The layer {name} cannot be edited; save it to a file that can be written.</source>
   <translation>The layer {name} cannot be edited; save it to a file that can be written.</translation>
  </message>
  <message>
   <source>The review cannot be saved ({reason}); it is kept in the layer's open edits.</source>
   <translation>The review cannot be saved ({reason}); it is kept in the layer's open edits.</translation>
  </message>
  <message>
   <source>The layer {name} has no field for its review, and none can be added; copy it.</source>
   <translation>The layer {name} has no field for its review, and none can be added; copy it.</translation>
  </message>
  <message>
   <source>The layer {name} does not say which scene it is of; only layers made by RSVLM do.</source>
   <translation>The layer {name} does not say which scene it is of; only layers made by RSVLM do.</translation>
  </message>
  <message>
   <source>Nothing was reviewed yet in {name}; accept, correct or reject some features.</source>
   <translation>Nothing was reviewed yet in {name}; accept, correct or reject some features.</translation>
  </message>
  <message>
   <source>RSVLM: reading the features</source>
   <translation>RSVLM: reading the features</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejected</translation>
  </message>
  <message>
   <source>not rejected</source>
   <translation>not rejected</translation>
  </message>
  <message>
   <source>While reviewing</source>
   <translation>While reviewing</translation>
  </message>
  <message>
   <source>{count} features are too many at once; filter them to at most {most}.</source>
   <translation>{count} features are too many at once; filter them to at most {most}.</translation>
  </message>
  <message>
   <source>RSVLM: shapes</source>
   <translation>RSVLM: shapes</translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would change.</source>
   <translation>
    <numerusform>Preview: %n feature on the map would change.</numerusform>
    <numerusform>Preview: %n features on the map would change.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preview: %n feature(s) on the map would be rejected.</source>
   <translation>
    <numerusform>Preview: %n feature on the map would be rejected.</numerusform>
    <numerusform>Preview: %n features on the map would be rejected.</numerusform>
   </translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Shapes</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) changed.</source>
   <translation>
    <numerusform>%n feature changed.</numerusform>
    <numerusform>%n features changed.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tidy up shapes</source>
   <translation>Tidy up shapes</translation>
  </message>
  <message>
   <source>Geometry tool</source>
   <translation>Geometry tool</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplify</translation>
  </message>
  <message>
   <source>Square corners</source>
   <translation>Square corners</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Smooth</translation>
  </message>
  <message>
   <source>Reject what is smaller</source>
   <translation>Reject what is smaller</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Fill holes</translation>
  </message>
  <message>
   <source>How strong</source>
   <translation>How strong</translation>
  </message>
  <message>
   <source>Features that are changed</source>
   <translation>Features that are changed</translation>
  </message>
  <message>
   <source>this feature</source>
   <translation>this feature</translation>
  </message>
  <message>
   <source>marked in the table</source>
   <translation>marked in the table</translation>
  </message>
  <message>
   <source>all shown</source>
   <translation>all shown</translation>
  </message>
  <message>
   <source>App&amp;ly</source>
   <translation>App&amp;ly</translation>
  </message>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>° off</source>
   <translation>° off</translation>
  </message>
  <message>
   <source> times</source>
   <translation> times</translation>
  </message>
  <message>
   <source> m²</source>
   <translation> m²</translation>
  </message>
  <message>
   <source>Writing was stopped; nothing was changed.</source>
   <translation>Writing was stopped; nothing was changed.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confidence</translation>
  </message>
  <message>
   <source>Area (m²)</source>
   <translation>Area (m²)</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Review</translation>
  </message>
  <message>
   <source>This model gave no confidence.</source>
   <translation>This model gave no confidence.</translation>
  </message>
  <message>
   <source>Confidences were made in several ways: {ways}.</source>
   <translation>Confidences were made in several ways: {ways}.</translation>
  </message>
  <message>
   <source>Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.</source>
   <translation>Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found its class, on average over the cells of the outline.</source>
   <translation>Confidence: how probable the model found its class, on average over the cells of the outline.</translation>
  </message>
  <message>
   <source>Confidence: how probable the model found the corners it wrote down.</source>
   <translation>Confidence: how probable the model found the corners it wrote down.</translation>
  </message>
  <message>
   <source>Confidence: {way}.</source>
   <translation>Confidence: {way}.</translation>
  </message>
  <message>
   <source>Checked in this range: {right} of {all} were right ({share} %).</source>
   <translation>Checked in this range: {right} of {all} were right ({share} %).</translation>
  </message>
  <message>
   <source>{done} of {all} reviewed</source>
   <translation>{done} of {all} reviewed</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Training data</translation>
  </message>
  <message>
   <source>Accepted features</source>
   <translation>Accepted features</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) written to {file}.</source>
   <translation>
    <numerusform>%n feature written to {file}.</numerusform>
    <numerusform>%n features written to {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>RSVLM: writing {file}</source>
   <translation>RSVLM: writing {file}</translation>
  </message>
  <message>
   <source>There is no result in the project yet; ask the imagery for something first.</source>
   <translation>There is no result in the project yet; ask the imagery for something first.</translation>
  </message>
 </context>
 <context>
  <name>Run</name>
  <message>
   <source>Reading the picture…</source>
   <translation>Reading the picture…</translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Tile {done} of {total}</translation>
  </message>
  <message>
   <source>The place cannot be expressed in {crs}; choose one near the imagery.</source>
   <translation>The place cannot be expressed in {crs}; choose one near the imagery.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; its version may be another one.</source>
   <translation>The engine sent something that is not understood; its version may be another one.</translation>
  </message>
  <message>
   <source>It could not be saved in {wanted}; it is in {place}.</source>
   <translation>It could not be saved in {wanted}; it is in {place}.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Something unexpected went wrong; the log tells what.</translation>
  </message>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>The prompt is empty; type what to look for, or pick an example.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>No raster layer is chosen; add one to the project and pick it.</translation>
  </message>
  <message>
   <source>The layer is no longer in the project; pick another one.</source>
   <translation>The layer is no longer in the project; pick another one.</translation>
  </message>
  <message>
   <source>A place is asked about in one picture; choose “Map” or “Layer” above.</source>
   <translation>A place is asked about in one picture; choose “Map” or “Layer” above.</translation>
  </message>
  <message>
   <source>“What changed” needs two layers; choose “Two dates” above.</source>
   <translation>“What changed” needs two layers; choose “Two dates” above.</translation>
  </message>
  <message>
   <source>Before and after are the same layer; choose two different ones.</source>
   <translation>Before and after are the same layer; choose two different ones.</translation>
  </message>
  <message>
   <source>The earlier date {before} lies after the later date {after}; swap the layers.</source>
   <translation>The earlier date {before} lies after the later date {after}; swap the layers.</translation>
  </message>
  <message>
   <source>Loading the model… {percent}</source>
   <translation>Loading the model… {percent}</translation>
  </message>
  <message>
   <source>Loading the model on the {device}… {percent}</source>
   <translation>Loading the model on the {device}… {percent}</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>Waiting, %n job before this one…</numerusform>
    <numerusform>Waiting, %n jobs before this one…</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Waiting for the engine…</translation>
  </message>
  <message>
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: reading the picture</translation>
  </message>
  <message>
   <source>Stopping… Press Stop again if that takes too long.</source>
   <translation>Stopping… Press Stop again if that takes too long.</translation>
  </message>
  <message>
   <source>The engine did not react to Stop and was ended; press Run to start it again.</source>
   <translation>The engine did not react to Stop and was ended; press Run to start it again.</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it and run it again.</source>
   <translation>The engine sent something that is not understood; restart it and run it again.</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Looking at %n tile…</numerusform>
    <numerusform>Looking at %n tiles…</numerusform>
   </translation>
  </message>
  <message>
   <source>Saving the layers…</source>
   <translation>Saving the layers…</translation>
  </message>
  <message>
   <source>RSVLM: saving the layers</source>
   <translation>RSVLM: saving the layers</translation>
  </message>
  <message>
   <source>The project was closed meanwhile; the result is in {file}.</source>
   <translation>The project was closed meanwhile; the result is in {file}.</translation>
  </message>
  <message>
   <source>The engine cannot be started; the log tells why.</source>
   <translation>The engine cannot be started; the log tells why.</translation>
  </message>
  <message>
   <source>{number} of {count}: {text}</source>
   <translation>{number} of {count}: {text}</translation>
  </message>
  <message>
   <source>Stopped; nothing was done yet.</source>
   <translation>Stopped; nothing was done yet.</translation>
  </message>
  <message>
   <source>This layer is no longer in the project.</source>
   <translation>This layer is no longer in the project.</translation>
  </message>
  <message>
   <source>There is nothing of this left to show.</source>
   <translation>There is nothing of this left to show.</translation>
  </message>
  <message>
   <source>A series needs two dates at least; choose more layers.</source>
   <translation>A series needs two dates at least; choose more layers.</translation>
  </message>
  <message>
   <source>The date of {names} is not known; type it in the list, or leave the layer out.</source>
   <translation>The date of {names} is not known; type it in the list, or leave the layer out.</translation>
  </message>
  <message>
   <source>{names} have the same date {date}; correct it, or leave one of them out.</source>
   <translation>{names} have the same date {date}; correct it, or leave one of them out.</translation>
  </message>
  <message>
   <source>{prompt}, {first} to {last}</source>
   <translation>{prompt}, {first} to {last}</translation>
  </message>
  <message>
   <source>The engine sent something that is not understood; restart it, then go on.</source>
   <translation>The engine sent something that is not understood; restart it, then go on.</translation>
  </message>
 </context>
 <context>
  <name>Server</name>
  <message>
   <source>Command that starts a server</source>
   <translation>Command that starts a server</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copy</translation>
  </message>
  <message>
   <source>Servers on this computer</source>
   <translation>Servers on this computer</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Look again</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Check and &amp;use</source>
   <translation>Check and &amp;use</translation>
  </message>
  <message>
   <source>&amp;Stop using it</source>
   <translation>&amp;Stop using it</translation>
  </message>
  <message>
   <source>The server at {address} is used.</source>
   <translation>The server at {address} is used.</translation>
  </message>
  <message>
   <source>{address} (process {pid})</source>
   <translation>{address} (process {pid})</translation>
  </message>
  <message>
   <source>none found</source>
   <translation>none found</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Asking the server…</translation>
  </message>
  <message>
   <source>I &amp;agree: pictures may go to {host}</source>
   <translation>I &amp;agree: pictures may go to {host}</translation>
  </message>
  <message>
   <source>Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer.</source>
   <translation>Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer.</translation>
  </message>
  <message>
   <source>A server that somebody has started, on this computer or another one. Where rsvlm is installed, this starts one; it prints its address and its token:</source>
   <translation>A server that somebody has started, on this computer or another one. Where rsvlm is installed, this starts one; it prints its address and its token:</translation>
  </message>
  <message>
   <source>Running here</source>
   <translation>Running here</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>A&amp;ddress</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own file has it.</source>
   <translation>As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own file has it.</translation>
  </message>
  <message numerus="yes">
   <source>It answers, has %n model(s), and is used from now on.</source>
   <translation>
    <numerusform>It answers, has %n model, and is used from now on.</numerusform>
    <numerusform>It answers, has %n models, and is used from now on.</numerusform>
   </translation>
  </message>
  <message>
   <source>It is no longer used; it goes on by itself.</source>
   <translation>It is no longer used; it goes on by itself.</translation>
  </message>
  <message>
   <source>There is no token for {address}; choose the entry of QGIS that has it.</source>
   <translation>There is no token for {address}; choose the entry of QGIS that has it.</translation>
  </message>
 </context>
 <context>
  <name>Setup</name>
  <message>
   <source>Gathering the facts…</source>
   <translation>Gathering the facts…</translation>
  </message>
  <message>
   <source>The report is on the clipboard; paste it where it is needed.</source>
   <translation>The report is on the clipboard; paste it where it is needed.</translation>
  </message>
  <message>
   <source>&amp;Models…</source>
   <translation>&amp;Models…</translation>
  </message>
  <message>
   <source>More models: set &amp;up…</source>
   <translation>More models: set &amp;up…</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copy &amp;diagnostics</translation>
  </message>
 </context>
 <context>
  <name>Swipe</name>
  <message>
   <source>Drag the line · V, H turn it · Esc ends</source>
   <translation>Drag the line · V, H turn it · Esc ends</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Outline</source>
   <translation>Outline</translation>
  </message>
  <message>
   <source>Choose what to look at, what to do, type what you are looking for, press Run. This step opens a sample scene and asks for water: polygons appear on the map.</source>
   <translation>Choose what to look at, what to do, type what you are looking for, press Run. This step opens a sample scene and asks for water: polygons appear on the map.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Find</translation>
  </message>
  <message>
   <source>A box around each thing. A click on a line below “What came out” goes to its place on the map.</source>
   <translation>A box around each thing. A click on a line below “What came out” goes to its place on the map.</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>What changed</translation>
  </message>
  <message>
   <source>Two layers of different dates: what is new, gone or altered between them. The dates come from the layers or their names.</source>
   <translation>Two layers of different dates: what is new, gone or altered between them. The dates come from the layers or their names.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Ask</translation>
  </message>
  <message>
   <source>An answer in words. Below the prompt are examples of what the chosen model was taught. The small model is often wrong here; large models do better.</source>
   <translation>An answer in words. Below the prompt are examples of what the chosen model was taught. The small model is often wrong here; large models do better.</translation>
  </message>
  <message>
   <source>Your own imagery</source>
   <translation>Your own imagery</translation>
  </message>
  <message>
   <source>Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell how they were made. Everything else is in the menu at the foot of this window.</source>
   <translation>Right-click on a raster layer, on two, or on a group. Results are layers of a GeoPackage that tell how they were made. Everything else is in the menu at the foot of this window.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>New here?</source>
   <translation>New here?</translation>
  </message>
  <message>
   <source>A sample scene and a prompt that works; then press Run. Nothing needs to be installed.</source>
   <translation>A sample scene and a prompt that works; then press Run. Nothing needs to be installed.</translation>
  </message>
  <message>
   <source>Tr&amp;y it with a sample scene</source>
   <translation>Tr&amp;y it with a sample scene</translation>
  </message>
  <message>
   <source>To&amp;ur</source>
   <translation>To&amp;ur</translation>
  </message>
  <message>
   <source>&amp;Set it up</source>
   <translation>&amp;Set it up</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Back</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Next</translation>
  </message>
  <message>
   <source>{number} of {count}: {title}</source>
   <translation>{number} of {count}: {title}</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Done</translation>
  </message>
  <message>
   <source>User &amp;guide</source>
   <translation>User &amp;guide</translation>
  </message>
  <message>
   <source>&amp;Tour with sample scenes</source>
   <translation>&amp;Tour with sample scenes</translation>
  </message>
  <message>
   <source>The guide cannot be opened here; it is the file {file}.</source>
   <translation>The guide cannot be opened here; it is the file {file}.</translation>
  </message>
  <message>
   <source>The sample scene {file} cannot be read; install the plugin again.</source>
   <translation>The sample scene {file} cannot be read; install the plugin again.</translation>
  </message>
 </context>
 <context>
  <name>Whole</name>
  <message>
   <source>Progress of {title}</source>
   <translation>Progress of {title}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>What is done is kept</source>
   <translation>What is done is kept</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Go on</translation>
  </message>
  <message>
   <source>From where it was; nothing is done twice</source>
   <translation>From where it was; nothing is done twice</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Its layers on the map</source>
   <translation>Its layers on the map</translation>
  </message>
  <message>
   <source>Take this away from here; the file stays</source>
   <translation>Take this away from here; the file stays</translation>
  </message>
  <message>
   <source>Pausing…</source>
   <translation>Pausing…</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tiles</translation>
  </message>
  <message>
   <source>Paused; nothing was done yet.</source>
   <translation>Paused; nothing was done yet.</translation>
  </message>
  <message>
   <source>Paused. Tiles done: {count}; what was done is kept.</source>
   <translation>Paused. Tiles done: {count}; what was done is kept.</translation>
  </message>
  <message>
   <source>{problem} What was done is kept; go on when that is put right.</source>
   <translation>{problem} What was done is kept; go on when that is put right.</translation>
  </message>
  <message>
   <source>{file} is gone; it was moved or removed.</source>
   <translation>{file} is gone; it was moved or removed.</translation>
  </message>
  <message>
   <source>{file} does not say which scene it belongs to; start the scene again.</source>
   <translation>{file} does not say which scene it belongs to; start the scene again.</translation>
  </message>
  <message>
   <source>RSVLM: opening a whole scene</source>
   <translation>RSVLM: opening a whole scene</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Searched</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s)</source>
   <translation>
    <numerusform>%n feature</numerusform>
    <numerusform>%n features</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing found; what was searched is kept as a layer.</source>
   <translation>Nothing found; what was searched is kept as a layer.</translation>
  </message>
  <message numerus="yes">
   <source>%n feature(s) found.</source>
   <translation>
    <numerusform>%n feature found.</numerusform>
    <numerusform>%n features found.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tile(s) failed; Go on tries them again.</source>
   <translation>
    <numerusform>%n tile failed; Go on tries it again.</numerusform>
    <numerusform>%n tiles failed; Go on tries them again.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {estimate} of the ground is {label}{range}.</source>
   <translation>About {estimate} of the ground is {label}{range}.</translation>
  </message>
  <message>
   <source>About {estimate} × {label}{range}.</source>
   <translation>About {estimate} × {label}{range}.</translation>
  </message>
  <message>
   <source> ({low} to {high})</source>
   <translation> ({low} to {high})</translation>
  </message>
  <message>
   <source>&amp;Go on with this whole scene</source>
   <translation>&amp;Go on with this whole scene</translation>
  </message>
  <message>
   <source>A whole scene is one layer or two dates in which features are looked for.</source>
   <translation>A whole scene is one layer or two dates in which features are looked for.</translation>
  </message>
  <message>
   <source>A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”.</source>
   <translation>A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”.</translation>
  </message>
  <message>
   <source>The values of {names} are looked at as they are in the file, without the style.</source>
   <translation>The values of {names} are looked at as they are in the file, without the style.</translation>
  </message>
  <message>
   <source>{file} exists; choose another name, or add it to the project and go on with it from its menu.</source>
   <translation>{file} exists; choose another name, or add it to the project and go on with it from its menu.</translation>
  </message>
  <message>
   <source>The two layers have different coordinate systems; look at both in full, or reproject one of them.</source>
   <translation>The two layers have different coordinate systems; look at both in full, or reproject one of them.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Waiting for the engine…</translation>
  </message>
  <message numerus="yes">
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Looking at %n tile…</numerusform>
    <numerusform>Looking at %n tiles…</numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total} tiles</source>
   <translation>{done} of {total} tiles</translation>
  </message>
  <message>
   <source>about {time} left</source>
   <translation>about {time} left</translation>
  </message>
  <message>
   <source>Whole scenes need the server engine, which is not set up yet.</source>
   <translation>Whole scenes need the server engine, which is not set up yet.</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>Set it up…</translation>
  </message>
  <message>
   <source>The server is on another computer and does not read the files of this one.</source>
   <translation>The server is on another computer and does not read the files of this one.</translation>
  </message>
  <message>
   <source>{folder} cannot be made ({reason}); choose another place for the file.</source>
   <translation>{folder} cannot be made ({reason}); choose another place for the file.</translation>
  </message>
  <message>
   <source>A whole scene is being worked on: {title} ({file}), {percent} %.</source>
   <translation>A whole scene is being worked on: {title} ({file}), {percent} %.</translation>
  </message>
  <message>
   <source>Not finished; what was done is kept. Go on when you like.</source>
   <translation>Not finished; what was done is kept. Go on when you like.</translation>
  </message>
  <message>
   <source>{file} is finished; there is nothing left to do.</source>
   <translation>{file} is finished; there is nothing left to do.</translation>
  </message>
  <message>
   <source>Waiting until “{title}” is done or paused…</source>
   <translation>Waiting until “{title}” is done or paused…</translation>
  </message>
  <message>
   <source>Waiting until a tile of “{title}” is done…</source>
   <translation>Waiting until a tile of “{title}” is done…</translation>
  </message>
  <message>
   <source>{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery or look at the part that the map shows.</source>
   <translation>{name} is a service that draws pictures, and no file; a whole scene needs a file, so download the imagery or look at the part that the map shows.</translation>
  </message>
  <message>
   <source>{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.</source>
   <translation>{name} is not a plain file with its own georeference; export it as GeoTIFF and take that one.</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Looked at</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>No data</translation>
  </message>
  <message>
   <source>Outside of the region</source>
   <translation>Outside of the region</translation>
  </message>
  <message>
   <source>Not in the sample</source>
   <translation>Not in the sample</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Failed</translation>
  </message>
  <message>
   <source>others</source>
   <translation>others</translation>
  </message>
 </context>
</TS>
