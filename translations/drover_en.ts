<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <location filename="../ui/models/words.cpp" line="+222"/>
        <source>%n server(s) behind.</source>
        <translation>
            <numerusform>%n server behind.</numerusform>
            <numerusform>%n servers behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n client(s)</source>
        <comment>about so many</comment>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>All %n server(s) agree about %1.</source>
        <translation>
            <numerusform>All %n server agree about %1.</numerusform>
            <numerusform>All %n servers agree about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n client(s)</source>
        <comment>of which a server lacks the last report</comment>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n server(s) behind: %1 lacks news of %2.</source>
        <extracomment>%1 is a server, %2 is &quot;3 clients&quot;: their last reports have not reached it.</extracomment>
        <translation>
            <numerusform>%n server behind: %1 lacks news of %2.</numerusform>
            <numerusform>%n servers behind: %1 lacks news of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::BeliefModel</name>
    <message numerus="yes">
        <location filename="../ui/convergence/beliefmodel.cpp" line="+360"/>
        <source>%n server(s) behind</source>
        <translation>
            <numerusform>%n server behind</numerusform>
            <numerusform>%n servers behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::InspectorPanel</name>
    <message numerus="yes">
        <location filename="../ui/inspector/inspectorpanel.cpp" line="+268"/>
        <source>and %n more client(s)</source>
        <translation>
            <numerusform>and %n more client</numerusform>
            <numerusform>and %n more clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+52"/>
        <source>%n server(s) lack it</source>
        <translation>
            <numerusform>%n server lacks it</numerusform>
            <numerusform>%n servers lack it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::LogFiles</name>
    <message numerus="yes">
        <location filename="../herdcore/journal/logfiles.cpp" line="+498"/>
        <source>The log files in %1 are written again; %n line(s) are missing.</source>
        <translation>
            <numerusform>The log files in %1 are written again; %n line is missing.</numerusform>
            <numerusform>The log files in %1 are written again; %n lines are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::MessageModel</name>
    <message numerus="yes">
        <location filename="../ui/log/messagemodel.cpp" line="+161"/>
        <source>%n line(s) were not kept: more came than can be shown.</source>
        <translation>
            <numerusform>%n line was not kept: more came than can be shown.</numerusform>
            <numerusform>%n lines were not kept: more came than can be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::MessagesPanel</name>
    <message numerus="yes">
        <location filename="../ui/log/messagespanel.cpp" line="+407"/>
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ServerItem</name>
    <message numerus="yes">
        <location filename="../ui/topology/serveritem.cpp" line="+98"/>
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::StatusLine</name>
    <message numerus="yes">
        <location filename="../ui/mainwindow/statusline.cpp" line="+70"/>
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>%1 of %n server up</numerusform>
            <numerusform>%1 of %n servers up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n message(s) a second</source>
        <translation>
            <numerusform>%n message a second</numerusform>
            <numerusform>%n messages a second</numerusform>
        </translation>
    </message>
</context>
</TS>
