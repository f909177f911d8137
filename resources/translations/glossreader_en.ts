<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) there already</source>
        <translation>
            <numerusform>%n article there already</numerusform>
            <numerusform>%n articles there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message numerus="yes">
        <source>%n term(s) written to {name}</source>
        <translation>
            <numerusform>%n term written to {name}</numerusform>
            <numerusform>%n terms written to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message numerus="yes">
        <source>%n not yet checked</source>
        <translation>
            <numerusform>%n not yet checked</numerusform>
            <numerusform>%n not yet checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message numerus="yes">
        <source>%n term(s) accepted</source>
        <translation>
            <numerusform>%n term accepted</numerusform>
            <numerusform>%n terms accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) rejected</source>
        <translation>
            <numerusform>%n term rejected</numerusform>
            <numerusform>%n terms rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) removed</source>
        <translation>
            <numerusform>%n term removed</numerusform>
            <numerusform>%n terms removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
