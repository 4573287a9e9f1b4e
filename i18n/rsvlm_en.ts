<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../rsvlm_qgis/actions.py" line="27" />
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/actions.py" line="28" />
        <source>&amp;Outline…</source>
        <translation>&amp;Outline…</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/actions.py" line="29" />
        <source>&amp;Ask…</source>
        <translation>&amp;Ask…</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/actions.py" line="30" />
        <source>&amp;What changed…</source>
        <translation>&amp;What changed…</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <location filename="../rsvlm_qgis/capture/planner.py" line="47" />
        <source>The layer {name} is a service of any size; look at the part that the map shows.</source>
        <translation>The layer {name} is a service of any size; look at the part that the map shows.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/planner.py" line="68" />
        <source>No raster layer is visible in the map; switch one on in the layers panel.</source>
        <translation>No raster layer is visible in the map; switch one on in the layers panel.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/planner.py" line="82" />
        <source>No visible raster layer lies in the map's extent; zoom to the imagery first.</source>
        <translation>No visible raster layer lies in the map's extent; zoom to the imagery first.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/planner.py" line="126" />
        <source>The layer {name} has no coordinate system but the other has one; set it first.</source>
        <translation>The layer {name} has no coordinate system but the other has one; set it first.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/planner.py" line="155" />
        <source>The layers {before} and {after} do not overlap here; choose two of the same place.</source>
        <translation>The layers {before} and {after} do not overlap here; choose two of the same place.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/planner.py" line="160" />
        <source>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</source>
        <translation>The extent lies outside the layer {name}; zoom to the layer or choose another extent.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/planner.py" line="176" />
        <source>The extent cannot be expressed in {crs}; choose an extent near the imagery.</source>
        <translation>The extent cannot be expressed in {crs}; choose an extent near the imagery.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/planner.py" line="187" />
        <source>The chosen extent is empty; zoom to the imagery or choose another extent.</source>
        <translation>The chosen extent is empty; zoom to the imagery or choose another extent.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/planner.py" line="235" />
        <source>The layer {name} has no pixels of its own; look at the part that the map shows.</source>
        <translation>The layer {name} has no pixels of its own; look at the part that the map shows.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/reading.py" line="65" />
        <source>{name} covers {share:.0%} of the extent; the rest was not looked at.</source>
        <translation>{name} covers {share:.0%} of the extent; the rest was not looked at.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/reading.py" line="125" />
        <source>choose an extent where the layer has data, or check that its file is whole</source>
        <translation>choose an extent where the layer has data, or check that its file is whole</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/reading.py" line="127" />
        <source>check that the service can be reached</source>
        <translation>check that the service can be reached</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/reading.py" line="128" />
        <source>The capture of {name} is blank: {reason}; {advice}.</source>
        <translation>The capture of {name} is blank: {reason}; {advice}.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/reading.py" line="150" />
        <source>nothing was painted</source>
        <translation>nothing was painted</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/reading.py" line="151" />
        <source>all of it has one colour</source>
        <translation>all of it has one colour</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/render.py" line="66" />
        <source>QGIS would paint another place than the one chosen; choose a slightly different extent.</source>
        <translation>QGIS would paint another place than the one chosen; choose a slightly different extent.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/render.py" line="94" />
        <source>The capture cannot be written to {folder} ({reason}); free some disk space.</source>
        <translation>The capture cannot be written to {folder} ({reason}); free some disk space.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/render.py" line="149" />
        <source>The capture was stopped.</source>
        <translation>The capture was stopped.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/render.py" line="137" />
        <source>There is not enough memory to paint the map; zoom in or choose a smaller extent.</source>
        <translation>There is not enough memory to paint the map; zoom in or choose a smaller extent.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/source.py" line="91" />
        <source>QGIS cannot read its source</source>
        <translation>QGIS cannot read its source</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/capture/source.py" line="92" />
        <source>The layer {name} cannot be read ({reason}); repair or remove it.</source>
        <translation>The layer {name} cannot be read ({reason}); repair or remove it.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <location filename="../rsvlm_qgis/gui/cards.py" line="20" />
        <source>Stopped before the end; what was done is kept.</source>
        <translation>Stopped before the end; what was done is kept.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/cards.py" line="26" />
        <source>Nothing found. What was searched is kept as a layer.</source>
        <translation>Nothing found. What was searched is kept as a layer.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/cards.py" line="28" />
        <source>The model gave no answer.</source>
        <translation>The model gave no answer.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/cards.py" line="35" />
        <source>Outline: {prompt}</source>
        <translation>Outline: {prompt}</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/cards.py" line="36" />
        <source>Find: {prompt}</source>
        <translation>Find: {prompt}</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/cards.py" line="37" />
        <source>What changed: {prompt}</source>
        <translation>What changed: {prompt}</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/cards.py" line="47" />
        <source>Searched area</source>
        <translation>Searched area</translation>
    </message>
    <message numerus="yes">
        <location filename="../rsvlm_qgis/gui/cards.py" line="58" />
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../rsvlm_qgis/gui/cards.py" line="59" />
        <source>%n polygon(s)</source>
        <translation>
            <numerusform>%n polygon</numerusform>
            <numerusform>%n polygons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/cards.py" line="66" />
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message numerus="yes">
        <location filename="../rsvlm_qgis/gui/cards.py" line="68" />
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tile</numerusform>
            <numerusform>%n tiles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/cards.py" line="71" />
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <location filename="../rsvlm_qgis/gui/answer_list.py" line="44" />
        <source>Nothing yet. Answers appear here and on the map.</source>
        <translation>Nothing yet. Answers appear here and on the map.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/answer_list.py" line="47" />
        <source>What came out</source>
        <translation>What came out</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/answer_list.py" line="89" />
        <source>Show on the map</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="40" />
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="40" />
        <source>Polygons of what you name</source>
        <translation>Polygons of what you name</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="40" />
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="40" />
        <source>A box around each thing you name</source>
        <translation>A box around each thing you name</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="40" />
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="40" />
        <source>What is new, gone or altered</source>
        <translation>What is new, gone or altered</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="40" />
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="40" />
        <source>An answer in words</source>
        <translation>An answer in words</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="40" />
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="97" />
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="104" />
        <source>Nothing leaves this computer</source>
        <translation>Nothing leaves this computer</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="146" />
        <source>What to outline, such as: water</source>
        <translation>What to outline, such as: water</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="147" />
        <source>What to find, such as: boat</source>
        <translation>What to find, such as: boat</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="148" />
        <source>What may have changed, such as: water</source>
        <translation>What may have changed, such as: water</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/dock.py" line="149" />
        <source>A question, such as: Is there a road?</source>
        <translation>A question, such as: Is there a road?</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="25" />
        <source>Built in (nothing to install)</source>
        <translation>Built in (nothing to install)</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="26" />
        <source>Server (own environment)</source>
        <translation>Server (own environment)</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="31" />
        <source>Restart the engine</source>
        <translation>Restart the engine</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="36" />
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="39" />
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="39" />
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="39" />
        <source>&amp;Device</source>
        <translation>&amp;Device</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="98" />
        <source>Ready.</source>
        <translation>Ready.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="99" />
        <source>Starting the engine…</source>
        <translation>Starting the engine…</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/engine_panel.py" line="100" />
        <source>The engine is not running.</source>
        <translation>The engine is not running.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="28" />
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="28" />
        <source>What the map shows now</source>
        <translation>What the map shows now</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="28" />
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="28" />
        <source>One raster layer</source>
        <translation>One raster layer</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="28" />
        <source>Two dates</source>
        <translation>Two dates</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="28" />
        <source>Two layers of different dates</source>
        <translation>Two layers of different dates</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="28" />
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="36" />
        <source>Raster layer to look at</source>
        <translation>Raster layer to look at</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="37" />
        <source>Layer of the earlier date</source>
        <translation>Layer of the earlier date</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="38" />
        <source>Layer of the later date</source>
        <translation>Layer of the later date</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="39" />
        <source>Earlier date</source>
        <translation>Earlier date</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="40" />
        <source>Later date</source>
        <translation>Later date</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="41" />
        <source>Only the part that the map shows</source>
        <translation>Only the part that the map shows</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="51" />
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="51" />
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="63" />
        <source>Look at</source>
        <translation>Look at</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/look_panel.py" line="140" />
        <source>Guessed from the layer's name; correct it where it is wrong</source>
        <translation>Guessed from the layer's name; correct it where it is wrong</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/prompt_panel.py" line="21" />
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/prompt_panel.py" line="28" />
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/prompt_panel.py" line="51" />
        <source>Use this example</source>
        <translation>Use this example</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/run_panel.py" line="20" />
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/run_panel.py" line="21" />
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/run_panel.py" line="33" />
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../rsvlm_qgis/gui/messages.py" line="51" />
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="27" />
        <source>Built in (nothing to install)</source>
        <translation>Built in (nothing to install)</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="28" />
        <source>Server (own environment)</source>
        <translation>Server (own environment)</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="33" />
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="34" />
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="36" />
        <source>Beside the project, once it is saved</source>
        <translation>Beside the project, once it is saved</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="42" />
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="43" />
        <source>Engine at start</source>
        <translation>Engine at start</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="44" />
        <source>Program of the server</source>
        <translation>Program of the server</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="45" />
        <source>The file “rsvlm” of its environment; empty: looked for.</source>
        <translation>The file “rsvlm” of its environment; empty: looked for.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="46" />
        <source>Server ends after idling</source>
        <translation>Server ends after idling</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="47" />
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="48" />
        <source>Keep layers</source>
        <translation>Keep layers</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="49" />
        <source>Else in this folder</source>
        <translation>Else in this folder</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="55" />
        <source>Nothing leaves this computer; no use is counted or reported.</source>
        <translation>Nothing leaves this computer; no use is counted or reported.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/gui/options.py" line="50" />
        <source>Empty: the folder “rsvlm_results” of the QGIS profile.</source>
        <translation>Empty: the folder “rsvlm_results” of the QGIS profile.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <location filename="../rsvlm_qgis/plugin.py" line="54" />
        <source>RSVLM: ask the imagery for features</source>
        <translation>RSVLM: ask the imagery for features</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="102" />
        <source>What to look for</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="103" />
        <source>A word or a sentence; several classes are separated by semicolons.</source>
        <translation>A word or a sentence; several classes are separated by semicolons.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="105" />
        <source>Only inside this extent</source>
        <translation>Only inside this extent</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="108" />
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="116" />
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="117" />
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="118" />
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="127" />
        <source>Pixel size in units of the layer's coordinate system (0: the imagery's own)</source>
        <translation>Pixel size in units of the layer's coordinate system (0: the imagery's own)</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="135" />
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="137" />
        <source>Searched</source>
        <translation>Searched</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="142" />
        <source>Number of features</source>
        <translation>Number of features</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="143" />
        <source>Searched to the end</source>
        <translation>Searched to the end</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="144" />
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="145" />
        <source>Answer in words</source>
        <translation>Answer in words</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="151" />
        <source>The prompt is empty; type what to look for, such as “water”.</source>
        <translation>The prompt is empty; type what to look for, such as “water”.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="219" />
        <source>Tiles to look at: {}</source>
        <translation>Tiles to look at: {}</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="228" />
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="261" />
        <source>The result cannot be written ({}); choose another place.</source>
        <translation>The result cannot be written ({}); choose another place.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/base.py" line="283" />
        <source>Nothing can be written to the folder {}; choose another place.</source>
        <translation>Nothing can be written to the folder {}; choose another place.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/change.py" line="31" />
        <source>What changed between two dates</source>
        <translation>What changed between two dates</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/change.py" line="49" />
        <source>Earlier imagery</source>
        <translation>Earlier imagery</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/change.py" line="50" />
        <source>Later imagery</source>
        <translation>Later imagery</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/change.py" line="51" />
        <source>Date of the earlier imagery (YYYY-MM-DD)</source>
        <translation>Date of the earlier imagery (YYYY-MM-DD)</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/change.py" line="51" />
        <source>Date of the later imagery (YYYY-MM-DD)</source>
        <translation>Date of the later imagery (YYYY-MM-DD)</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/change.py" line="75" />
        <source>“{}” is not a date; write it as YYYY-MM-DD.</source>
        <translation>“{}” is not a date; write it as YYYY-MM-DD.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/find.py" line="16" />
        <source>Find things in imagery</source>
        <translation>Find things in imagery</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/one_raster.py" line="22" />
        <source>Imagery</source>
        <translation>Imagery</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/outline.py" line="16" />
        <source>Outline surfaces in imagery</source>
        <translation>Outline surfaces in imagery</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/processing/provider.py" line="31" />
        <source>RSVLM: ask imagery in words</source>
        <translation>RSVLM: ask imagery in words</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <location filename="../rsvlm_qgis/results/geopackage.py" line="115" />
        <source>The engine sent a shape that is none; restart it.</source>
        <translation>The engine sent a shape that is none; restart it.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/geopackage.py" line="241" />
        <source>The styles of the result cannot be saved; free some disk space.</source>
        <translation>The styles of the result cannot be saved; free some disk space.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/layers.py" line="31" />
        <source>Searched (nothing found)</source>
        <translation>Searched (nothing found)</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/layers.py" line="33" />
        <source>Searched ({count} found)</source>
        <translation>Searched ({count} found)</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/layers.py" line="50" />
        <source>The result {file} cannot be opened; it was moved or removed.</source>
        <translation>The result {file} cannot be opened; it was moved or removed.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/provenance.py" line="44" />
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/provenance.py" line="46" />
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/provenance.py" line="47" />
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/provenance.py" line="48" />
        <source>Describe</source>
        <translation>Describe</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/provenance.py" line="49" />
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/provenance.py" line="50" />
        <source>Classify</source>
        <translation>Classify</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/results/provenance.py" line="95" />
        <source>The layer {name} does not say how it was made; choose a layer made by RSVLM.</source>
        <translation>The layer {name} does not say how it was made; choose a layer made by RSVLM.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <location filename="../rsvlm_qgis/order.py" line="47" />
        <source>The prompt is empty; type what to look for, or pick an example.</source>
        <translation>The prompt is empty; type what to look for, or pick an example.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/order.py" line="49" />
        <source>No raster layer is chosen; add one to the project and pick it.</source>
        <translation>No raster layer is chosen; add one to the project and pick it.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/order.py" line="52" />
        <source>“What changed” needs two layers; choose “Two dates” above.</source>
        <translation>“What changed” needs two layers; choose “Two dates” above.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/order.py" line="56" />
        <source>Before and after are the same layer; choose two different ones.</source>
        <translation>Before and after are the same layer; choose two different ones.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/order.py" line="59" />
        <source>The earlier date {before} lies after the later date {after}; swap the layers.</source>
        <translation>The earlier date {before} lies after the later date {after}; swap the layers.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/run.py" line="82" />
        <source>RSVLM: reading the picture</source>
        <translation>RSVLM: reading the picture</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/run.py" line="89" />
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/run.py" line="97" />
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/run.py" line="133" />
        <source>Something unexpected went wrong; the log tells what.</source>
        <translation>Something unexpected went wrong; the log tells what.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/run.py" line="145" />
        <source>Waiting for the engine…</source>
        <translation>Waiting for the engine…</translation>
    </message>
    <message numerus="yes">
        <location filename="../rsvlm_qgis/run.py" line="160" />
        <source>Waiting, %n job(s) before this one…</source>
        <translation>
            <numerusform>Waiting, %n job before this one…</numerusform>
            <numerusform>Waiting, %n jobs before this one…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/run.py" line="164" />
        <source>Loading the model…</source>
        <translation>Loading the model…</translation>
    </message>
    <message numerus="yes">
        <location filename="../rsvlm_qgis/run.py" line="176" />
        <source>Looking at %n tile(s)…</source>
        <translation>
            <numerusform>Looking at %n tile…</numerusform>
            <numerusform>Looking at %n tiles…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/run.py" line="183" />
        <source>Tile {done} of {total}</source>
        <translation>Tile {done} of {total}</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/run.py" line="193" />
        <source>Saving the layers…</source>
        <translation>Saving the layers…</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/run.py" line="196" />
        <source>RSVLM: saving the layers</source>
        <translation>RSVLM: saving the layers</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/session.py" line="120" />
        <source>The engine cannot be started; the log tells why.</source>
        <translation>The engine cannot be started; the log tells why.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/session.py" line="146" />
        <source>Stopped; nothing was done yet.</source>
        <translation>Stopped; nothing was done yet.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/session.py" line="169" />
        <source>This layer is no longer in the project.</source>
        <translation>This layer is no longer in the project.</translation>
    </message>
    <message>
        <location filename="../rsvlm_qgis/session.py" line="171" />
        <source>There is nothing of this left to show.</source>
        <translation>There is nothing of this left to show.</translation>
    </message>
</context>
</TS>
