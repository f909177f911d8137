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
    <message numerus="yes">
        <source>%n article(s) updated</source>
        <translation>
            <numerusform>%n article updated</numerusform>
            <numerusform>%n articles updated</numerusform>
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
    <name>Footer</name>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>Add %n article</numerusform>
            <numerusform>Add %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in this file</source>
        <translation>
            <numerusform>%n article in this file</numerusform>
            <numerusform>%n articles in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) on this page</source>
        <translation>
            <numerusform>%n article on this page</numerusform>
            <numerusform>%n articles on this page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{articles} in %n file(s)</source>
        <translation>
            <numerusform>{articles} in %n file</numerusform>
            <numerusform>{articles} in %n files</numerusform>
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
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read in it</source>
        <translation>
            <numerusform>%n place cannot be read in it</numerusform>
            <numerusform>%n places cannot be read in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) did not fit</source>
        <translation>
            <numerusform>%n place did not fit</numerusform>
            <numerusform>%n places did not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n term(s)</source>
        <translation>
            <numerusform>about %n term</numerusform>
            <numerusform>about %n terms</numerusform>
        </translation>
    </message>
</context>
</TS>
