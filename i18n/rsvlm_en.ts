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
   <source>&amp;Ask…</source>
   <translation>&amp;Ask…</translation>
  </message>
  <message>
   <source>&amp;What changed…</source>
   <translation>&amp;What changed…</translation>
  </message>
 </context>
 <context>
  <name>Capture</name>
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
   <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
   <translation>The extent cannot be expressed in {crs}; choose an extent near the imagery.</translation>
  </message>
  <message>
   <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
   <translation>The chosen extent is empty; zoom to the imagery or choose another extent.</translation>
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
   <source>Searched area</source>
   <translation>Searched area</translation>
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
   <source>The chosen model cannot do this.</source>
   <translation>The chosen model cannot do this.</translation>
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
   <source>What to do</source>
   <translation>What to do</translation>
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
   <translation>&amp;Device</translation>
  </message>
  <message>
   <source>Pre&amp;cision</source>
   <translation>Pre&amp;cision</translation>
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
   <source>What to look at</source>
   <translation>What to look at</translation>
  </message>
  <message>
   <source>Raster layer to look at</source>
   <translation>Raster layer to look at</translation>
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
   <source>Only the part that the map shows</source>
   <translation>Only the part that the map shows</translation>
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
   <source>Look at</source>
   <translation>Look at</translation>
  </message>
  <message>
   <source>Guessed from the layer's name; correct it where it is wrong</source>
   <translation>Guessed from the layer's name; correct it where it is wrong</translation>
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
   <translation>Show tiles en&amp;larged</translation>
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
   <translation>Draw &amp;outlines in boxes with</translation>
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
   <translation>Search &amp;within</translation>
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
 </context>
 <context>
  <name>Download</name>
  <message>
   <source>Stopped; what came is kept, and it can go on from there.</source>
   <translation>Stopped; what came is kept, and it can go on from there.</translation>
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
  <message>
   <source>The model {model} is here.</source>
   <translation>The model {model} is here.</translation>
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
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>Engine at start</source>
   <translation>Engine at start</translation>
  </message>
  <message>
   <source>Program of the server</source>
   <translation>Program of the server</translation>
  </message>
  <message>
   <source>The file “rsvlm” of its environment; empty: looked for.</source>
   <translation>The file “rsvlm” of its environment; empty: looked for.</translation>
  </message>
  <message>
   <source>Server ends after idling</source>
   <translation>Server ends after idling</translation>
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
   <source>Else in this folder</source>
   <translation>Else in this folder</translation>
  </message>
  <message>
   <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
   <translation>Empty: the folder “rsvlm_results” of the QGIS profile.</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you choose a model on another one; no use is counted or reported.</source>
   <translation>Nothing leaves this computer unless you choose a model on another one; no use is counted or reported.</translation>
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
   <source>Loading the model…</source>
   <translation>Loading the model…</translation>
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
   <source>Imagery</source>
   <translation>Imagery</translation>
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
   <source>Number of features</source>
   <translation>Number of features</translation>
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
   <source>Answer in words</source>
   <translation>Answer in words</translation>
  </message>
  <message>
   <source>Nothing can be written to the folder {}; choose another place.</source>
   <translation>Nothing can be written to the folder {}; choose another place.</translation>
  </message>
  <message>
   <source>The result cannot be written ({}); choose another place.</source>
   <translation>The result cannot be written ({}); choose another place.</translation>
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
   <source>Precision</source>
   <translation>Precision</translation>
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
   <source>The engine sent a shape that is none; restart it.</source>
   <translation>The engine sent a shape that is none; restart it.</translation>
  </message>
  <message>
   <source>The styles of the result cannot be saved; free some disk space.</source>
   <translation>The styles of the result cannot be saved; free some disk space.</translation>
  </message>
  <message>
   <source>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</source>
   <translation>The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the settings.</translation>
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
  <name>Run</name>
  <message>
   <source>The prompt is empty; type what to look for, or pick an example.</source>
   <translation>The prompt is empty; type what to look for, or pick an example.</translation>
  </message>
  <message>
   <source>No raster layer is chosen; add one to the project and pick it.</source>
   <translation>No raster layer is chosen; add one to the project and pick it.</translation>
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
   <source>RSVLM: reading the picture</source>
   <translation>RSVLM: reading the picture</translation>
  </message>
  <message>
   <source>Reading the picture…</source>
   <translation>Reading the picture…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Stopping…</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log tells what.</source>
   <translation>Something unexpected went wrong; the log tells what.</translation>
  </message>
  <message>
   <source>Waiting for the engine…</source>
   <translation>Waiting for the engine…</translation>
  </message>
  <message numerus="yes">
   <source>Waiting, %n job(s) before this one…</source>
   <translation>
    <numerusform>Waiting, %n job before this one…</numerusform>
    <numerusform>Waiting, %n jobs before this one…</numerusform>
   </translation>
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
   <source>Looking at %n tile(s)…</source>
   <translation>
    <numerusform>Looking at %n tile…</numerusform>
    <numerusform>Looking at %n tiles…</numerusform>
   </translation>
  </message>
  <message>
   <source>Tile {done} of {total}</source>
   <translation>Tile {done} of {total}</translation>
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
   <source>The engine cannot be started; the log tells why.</source>
   <translation>The engine cannot be started; the log tells why.</translation>
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
 </context>
</TS>
