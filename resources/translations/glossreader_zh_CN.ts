<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit its English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export these terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a &amp;term, or link its English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin its English one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin its English one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End its English one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End its English one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;all terms of the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of &amp;articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin of &amp;terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin of all &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two articles &amp;beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Lan&amp;guage of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pages and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and texts (*.html *.htm *.xhtml *.txt *.text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no text in it. Copy some text, or a saved page, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Find by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet. Drop files here, or press Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the articles with these words in title, category or authors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>1 term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC-CEDICT has no entry for the whole term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no article’s glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No English yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry. G makes it a term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by machine, not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, ¶ {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message numerus="yes">
        <source>%n term(s) written to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a saved page or a text here: its articles appear with their own glossary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the dictionary, only this once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossDelegate</name>
    <message>
        <source>English of {hanzi}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No English yet. E to write it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryList</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>1 mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <source>Hanzi, pinyin or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms yet. Select words and press G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the terms of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the terms that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the terms (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>Article {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; what was added stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message numerus="yes">
        <source>%n not yet checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add or link a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dropped text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message numerus="yes">
        <source>%n term(s) accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term added. Select its English and press G to link it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Article {number} has no paragraph {block}. Open the article again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary could not be built in {folder} ({reason}). Check that the folder can be written and has 40 MB of room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no article {number} any more. Choose another one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no term {id} any more. Open the glossary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be written ({reason}). Nothing that was stored is lost. Make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged ({reason}). It was left as it is. Keep a copy of the file and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is in use by another glossreader. Close it there, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was made by a newer glossreader (format {found}; this one knows {known}). Update glossreader to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link that leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound or video (RIFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video (MP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video (Matroska)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive or an office document (ZIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image (BMP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image (GIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image (HEIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image (JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image (TIFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image (WebP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}). Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read: the program failed at it. Save its text to a file of its own and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {limit} lines or elements. Save the part that you need to a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {megabytes} MB; the largest file that can be read has {limit} MB. Save the part that you need to a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {what}, not a file. Choose a text or HTML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {what}, not text or HTML. Save the page as text or HTML and add that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the text had been encoded twice and is shown as it was meant. The file is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: there is no such file. Check the name, or whether it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} bytes are not {charset} and are shown as �. The file is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {missing} Chinese characters of the page did not reach its articles. The file is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a glossreader library. It was left as it is. Move it elsewhere and start glossreader again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeTabs</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no article’s glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no English yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the card open (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add as term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
