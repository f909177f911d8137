<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Accept</source>
        <translation>采用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>原始大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation>关闭卡片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit its English</source>
        <translation>修改英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export these terms…</source>
        <translation>导出这些术语(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>在本页查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hold the card</source>
        <translation>固定卡片(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>明(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look before adding</source>
        <translation>添加前先查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mark hanzi with several counterparts</source>
        <translation>标出有多个对应字的汉字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More on the card</source>
        <translation>展开卡片(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next term</source>
        <translation>下一个术语(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Night</source>
        <translation>夜(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No pinyin</source>
        <translation>不注拼音(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>粘贴文本(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation>拼音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove this article</source>
        <translation>移除本篇(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>米黄(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>简体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Simplified characters</source>
        <translation>简体字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Traditional characters</source>
        <translation>繁体字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add as a &amp;term, or link its English</source>
        <translation>加为术语，或关联英文(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;OpenCC has them</source>
        <translation>按&#x2009;OpenCC&#x2009;的字形(&amp;O)</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>按原文(&amp;P)</translation>
    </message>
    <message>
        <source>As in &amp;Hong Kong</source>
        <translation>香港字形(&amp;H)</translation>
    </message>
    <message>
        <source>As in &amp;Taiwan</source>
        <translation>台湾字形(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Begin its English one word earlier</source>
        <translation>英文起点前移一词</translation>
    </message>
    <message>
        <source>Begin its English one word later</source>
        <translation>英文起点后移一词</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>End its English one word earlier</source>
        <translation>英文终点前移一词</translation>
    </message>
    <message>
        <source>End its English one word later</source>
        <translation>英文终点后移一词</translation>
    </message>
    <message>
        <source>Export &amp;all terms of the library…</source>
        <translation>导出文库全部术语(&amp;A)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>In &amp;zhuyin</source>
        <translation>注音符号(&amp;Z)</translation>
    </message>
    <message>
        <source>List of &amp;articles</source>
        <translation>文章列表(&amp;A)</translation>
    </message>
    <message>
        <source>Look up a &amp;word…</source>
        <translation>查词(&amp;W)…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;reading of the word</source>
        <translation>词的下一个读音(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;script</source>
        <translation>切换简繁(&amp;S)</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open an a&amp;ddress…</source>
        <translation>打开网址(&amp;D)…</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Pinyin of &amp;terms</source>
        <translation>只注术语(&amp;T)</translation>
    </message>
    <message>
        <source>Pinyin of all &amp;words</source>
        <translation>注全部词语(&amp;W)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Pre&amp;vious term</source>
        <translation>上一个术语(&amp;V)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>不收(&amp;J)</translation>
    </message>
    <message>
        <source>Read this article a&amp;gain…</source>
        <translation>重读本篇(&amp;G)…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Simplified, in words of the &amp;mainland</source>
        <translation>简体，用大陆词汇(&amp;M)</translation>
    </message>
    <message>
        <source>Tones as &amp;spoken</source>
        <translation>按实际读音变调(&amp;S)</translation>
    </message>
    <message>
        <source>Traditional, in words of &amp;Hong Kong</source>
        <translation>繁体，用香港词汇(&amp;H)</translation>
    </message>
    <message>
        <source>Traditional, in words of T&amp;aiwan</source>
        <translation>繁体，用台湾词汇(&amp;A)</translation>
    </message>
    <message>
        <source>Two articles &amp;beside each other</source>
        <translation>两篇并排(&amp;B)</translation>
    </message>
    <message>
        <source>With tone &amp;marks</source>
        <translation>用声调符号(&amp;M)</translation>
    </message>
    <message>
        <source>With tone &amp;numbers</source>
        <translation>用声调数字(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Add a page from an address</source>
        <translation>从网址添加网页</translation>
    </message>
    <message>
        <source>Addresses, one in each line</source>
        <translation>网址，每行一个</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://</source>
        <translation>网址以&#x2009;http://&#x2009;或&#x2009;https://&#x2009;开头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Fetch it anyway</source>
        <translation>仍然读取</translation>
    </message>
    <message>
        <source>The page is fetched from the network once and kept with its address and time.</source>
        <translation>网页只从网络读取一次，连同网址和时间一起保存。</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;HSK levels</source>
        <translation>HSK&#x2009;等级(&amp;H)</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the window</source>
        <translation>界面语言(&amp;G)</translation>
    </message>
    <message>
        <source>Readin&amp;gs</source>
        <translation>读音(&amp;G)</translation>
    </message>
    <message>
        <source>Tra&amp;ditional characters</source>
        <translation>繁体字形(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>已添加&#x2009;%n&#x2009;篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) there already</source>
        <translation>
            <numerusform>%n&#x2009;篇文章已在文库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) updated</source>
        <translation>
            <numerusform>已更新&#x2009;%n&#x2009;篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add pages, texts and books</source>
        <translation>添加网页、文本和电子书</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All that can be read ({patterns})</source>
        <translation>所有可读的文件&#x2009;({patterns})</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>There is no file and no text in it. Copy some text, or a saved page, and try again.</source>
        <translation>其中既无文件也无文本。请复制一段文本或保存的网页再试。</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Find by title</source>
        <translation>按标题查找</translation>
    </message>
    <message>
        <source>No article matches.</source>
        <translation>没有相符的文章。</translation>
    </message>
    <message>
        <source>No articles yet. Drop files here, or press Ctrl+O.</source>
        <translation>还没有文章。把文件拖到这里，或按&#x2009;Ctrl+O。</translation>
    </message>
    <message>
        <source>Show only the articles with these words in title, category or authors</source>
        <translation>只显示标题、类别或作者中含有这些词的文章</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>1 term</source>
        <translation>1&#x2009;条术语</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy&#x2009;年&#x2009;M&#x2009;月</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy&#x2009;年&#x2009;M&#x2009;月&#x2009;d&#x2009;日</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>已配对</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>{address}, fetched {time}</source>
        <translation>{address}，读取于&#x2009;{time}</translation>
    </message>
    <message>
        <source>{count} terms</source>
        <translation>{count}&#x2009;条术语</translation>
    </message>
    <message>
        <source>{percent}% read</source>
        <translation>已读&#x2009;{percent}%</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>并排打开</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从文库中移除</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>BuildingLine</name>
    <message>
        <source>Reading {name}, {percent}%</source>
        <translation>正在读取 {name}，{percent}%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; nothing is added</source>
        <translation>停止，不添加任何内容</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>本篇&#x2009;%n&#x2009;处</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另译</translation>
    </message>
    <message>
        <source>In no article’s glossary</source>
        <translation>不在任何文章的术语表中</translation>
    </message>
    <message>
        <source>Look up {word}</source>
        <translation>查词：{word}</translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>第&#x2009;{number}&#x2009;处，共&#x2009;{count}&#x2009;处</translation>
    </message>
    <message>
        <source>No English yet</source>
        <translation>尚无英文</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>未收录</translation>
    </message>
    <message>
        <source>No entry for the whole</source>
        <translation>整词未收录</translation>
    </message>
    <message>
        <source>No entry for the whole term</source>
        <translation>整条术语未收录</translation>
    </message>
    <message>
        <source>No entry. G makes it a term.</source>
        <translation>未收录。按&#x2009;G&#x2009;加为术语。</translation>
    </message>
    <message>
        <source>Other words here</source>
        <translation>此处的其他词</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属的词</translation>
    </message>
    <message>
        <source>Starter glossary</source>
        <translation>入门词表</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>本人已核</translation>
    </message>
    <message>
        <source>also</source>
        <translation>又读</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>本人已改</translation>
    </message>
    <message>
        <source>found by machine, not yet checked</source>
        <translation>机器提取，尚未核对</translation>
    </message>
    <message>
        <source>measure word: {words}</source>
        <translation>量词：{words}</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>本人不收</translation>
    </message>
    <message>
        <source>your dictionary</source>
        <translation>自备词典</translation>
    </message>
    <message>
        <source>{source}, by part</source>
        <translation>{source}，逐词拼合</translation>
    </message>
    <message>
        <source>{title}, ¶ {number}</source>
        <translation>{title}，第&#x2009;{number}&#x2009;段</translation>
    </message>
</context>
<context>
    <name>CharsetList</name>
    <message>
        <source>Charsets</source>
        <translation>字符集</translation>
    </message>
</context>
<context>
    <name>ChinesePage</name>
    <message>
        <source>HSK levels</source>
        <translation>HSK&#x2009;等级</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Traditional characters</source>
        <translation>繁体字形</translation>
    </message>
    <message>
        <source>{one} may be {several}</source>
        <translation>{one}&#x2009;可对应&#x2009;{several}</translation>
    </message>
</context>
<context>
    <name>CutList</name>
    <message>
        <source>Cut as page furniture</source>
        <translation>已裁去的网页杂项</translation>
    </message>
    <message>
        <source>Outside of the articles</source>
        <translation>不属于任何文章</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Accepted {0}</source>
        <translation>采用“{0}”</translation>
    </message>
    <message>
        <source>Accepted {0} terms</source>
        <translation>采用&#x2009;{0}&#x2009;条术语</translation>
    </message>
    <message>
        <source>Added the dictionary “{0}”</source>
        <translation>添加了词典“{0}”</translation>
    </message>
    <message>
        <source>Added {0} as a term</source>
        <translation>将“{0}”加为术语</translation>
    </message>
    <message>
        <source>Added “{0}”</source>
        <translation>添加“{0}”</translation>
    </message>
    <message>
        <source>Corrected the words {0}</source>
        <translation>改正了分词：{0}</translation>
    </message>
    <message>
        <source>Cut a block out of “{0}”</source>
        <translation>从“{0}”中裁去一段</translation>
    </message>
    <message>
        <source>Edited {0}</source>
        <translation>修改“{0}”</translation>
    </message>
    <message>
        <source>Edited {0} terms</source>
        <translation>修改&#x2009;{0}&#x2009;条术语</translation>
    </message>
    <message>
        <source>Forgot the correction of the words {0}</source>
        <translation>撤掉了对分词的改正：{0}</translation>
    </message>
    <message>
        <source>Linked “{0}” to {1}</source>
        <translation>以“{0}”为“{1}”的英文</translation>
    </message>
    <message>
        <source>Made “{0}” the English of {1}</source>
        <translation>将“{1}”的英文改为“{0}”</translation>
    </message>
    <message>
        <source>Moved the dictionary “{0}”</source>
        <translation>移动了词典“{0}”</translation>
    </message>
    <message>
        <source>Noted on {0}</source>
        <translation>给“{0}”加备注</translation>
    </message>
    <message>
        <source>Noted on {0} terms</source>
        <translation>给&#x2009;{0}&#x2009;条术语加备注</translation>
    </message>
    <message>
        <source>Paired “{0}” with “{1}”</source>
        <translation>将“{0}”与“{1}”配对</translation>
    </message>
    <message>
        <source>Parted “{0}” from “{1}”</source>
        <translation>取消“{0}”与“{1}”的配对</translation>
    </message>
    <message>
        <source>Put a block back into “{0}”</source>
        <translation>将一段恢复到“{0}”中</translation>
    </message>
    <message>
        <source>Read {0} again</source>
        <translation>重读&#x2009;{0}</translation>
    </message>
    <message>
        <source>Rejected {0}</source>
        <translation>不收“{0}”</translation>
    </message>
    <message>
        <source>Rejected {0} terms</source>
        <translation>不收&#x2009;{0}&#x2009;条术语</translation>
    </message>
    <message>
        <source>Removed the dictionary “{0}”</source>
        <translation>移除了词典“{0}”</translation>
    </message>
    <message>
        <source>Removed {0}</source>
        <translation>移除“{0}”</translation>
    </message>
    <message>
        <source>Removed {0} terms</source>
        <translation>移除&#x2009;{0}&#x2009;条术语</translation>
    </message>
    <message>
        <source>Removed “{0}”</source>
        <translation>移除“{0}”</translation>
    </message>
    <message>
        <source>Reopened {0}</source>
        <translation>将“{0}”改回待核</translation>
    </message>
    <message>
        <source>Reopened {0} terms</source>
        <translation>将&#x2009;{0}&#x2009;条术语改回待核</translation>
    </message>
    <message>
        <source>Switched the dictionary “{0}” off</source>
        <translation>停用了词典“{0}”</translation>
    </message>
    <message>
        <source>Switched the dictionary “{0}” on</source>
        <translation>启用了词典“{0}”</translation>
    </message>
    <message>
        <source>Updated “{0}”</source>
        <translation>更新“{0}”</translation>
    </message>
</context>
<context>
    <name>Departures</name>
    <message numerus="yes">
        <source>%n term(s) written to {name}</source>
        <translation>
            <numerusform>%n&#x2009;条术语已写入&#x2009;{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>导出术语</translation>
    </message>
</context>
<context>
    <name>DictionariesPage</name>
    <message>
        <source>A word is looked up in these, from the top.</source>
        <translation>查词时从上往下依次查找。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>CC-CEDICT, or a list parted by tabs or commas</source>
        <translation>CC-CEDICT，或用制表符、逗号分隔的词表</translation>
    </message>
    <message>
        <source>It comes with glossreader: switch it off instead</source>
        <translation>随&#x2009;glossreader&#x2009;附带，可以停用</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>移除 (Del)</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop a saved page or a text here: its articles appear with their own glossary.</source>
        <translation>把保存的网页或文本拖到这里，文章会连同各自的术语表一起出现。</translation>
    </message>
    <message>
        <source>Preparing the dictionary, only this once</source>
        <translation>正在准备词典，仅此一次</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault of glossreader</source>
        <translation>glossreader&#x2009;出错了</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something in glossreader went wrong. What your library holds is safe, and you can go on. This report says what happened; copy it for whoever looks after glossreader.</source>
        <translation>glossreader&#x2009;出了问题。文库内容完好，可以继续使用。这份报告记录了经过，请复制给维护&#x2009;glossreader&#x2009;的人。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>本页没有</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>第&#x2009;{current}&#x2009;处，共&#x2009;{total}&#x2009;处</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>添加&#x2009;%n&#x2009;篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>全部添加</translation>
    </message>
    <message>
        <source>Add what was found, and what is still to be found, without looking at it</source>
        <translation>不再查看，添加已找到的和还会找到的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show this before adding</source>
        <translation>添加前显示此窗口</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>cut block</source>
        <translation>裁去一段</translation>
    </message>
    <message>
        <source>restore block</source>
        <translation>恢复一段</translation>
    </message>
    <message>
        <source>take or leave</source>
        <translation>收或不收</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found</source>
        <translation>找到的文章</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>left</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>not paired</source>
        <translation>未配对</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>已配对</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>收</translation>
    </message>
</context>
<context>
    <name>GlossDelegate</name>
    <message>
        <source>English of {hanzi}</source>
        <translation>“{hanzi}”的英文</translation>
    </message>
    <message>
        <source>No English yet. E to write it</source>
        <translation>尚无英文，按&#x2009;E&#x2009;填写</translation>
    </message>
</context>
<context>
    <name>GlossaryList</name>
    <message>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit the English</source>
        <translation>修改英文</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Remove from the glossary</source>
        <translation>从术语表移除</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>1 mention</source>
        <translation>1&#x2009;处</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>{count} mentions</source>
        <translation>{count}&#x2009;处</translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <source>Hanzi, pinyin or English</source>
        <translation>汉字、拼音或英文</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>没有相符的术语。</translation>
    </message>
    <message>
        <source>No terms on screen.</source>
        <translation>本屏没有术语。</translation>
    </message>
    <message>
        <source>No terms yet. Select words and press G.</source>
        <translation>还没有术语。选中词语后按&#x2009;G。</translation>
    </message>
    <message>
        <source>Reading the terms of the library</source>
        <translation>正在读取文库术语</translation>
    </message>
    <message>
        <source>Show only the terms that match: hanzi, pinyin, English, or a level such as HSK 5</source>
        <translation>只显示匹配的术语：汉字、拼音、英文，或&#x2009;HSK&#x2009;5&#x2009;这样的等级</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n&#x2009;篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in this file</source>
        <translation>
            <numerusform>此文件中有&#x2009;%n&#x2009;篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) on this page</source>
        <translation>
            <numerusform>此网页上有&#x2009;%n&#x2009;篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>正在查找文章…</translation>
    </message>
    <message>
        <source>Nothing to add was found</source>
        <translation>没有找到可添加的内容</translation>
    </message>
    <message>
        <source>Read as {charset}</source>
        <translation>按&#x2009;{charset}&#x2009;读取</translation>
    </message>
    <message>
        <source>Read this source in another charset</source>
        <translation>用另一种字符集读取</translation>
    </message>
    <message numerus="yes">
        <source>{articles} in %n file(s)</source>
        <translation>
            <numerusform>%n&#x2009;个文件中的&#x2009;{articles}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Article only</source>
        <translation>只看正文</translation>
    </message>
    <message>
        <source>Cut as page furniture</source>
        <translation>已裁去的网页杂项</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的文章</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全部不收</translation>
    </message>
    <message>
        <source>Nothing has been found yet</source>
        <translation>还没有找到文章</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>没有勾选文章</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>With cuts</source>
        <translation>连同裁去的</translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading; what was added stays</source>
        <translation>停止读取；已添加的会保留</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第&#x2009;{number}&#x2009;个，共&#x2009;{total}&#x2009;个</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message numerus="yes">
        <source>%n not yet checked</source>
        <translation>
            <numerusform>%n&#x2009;条尚未核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n&#x2009;条术语</numerusform>
        </translation>
    </message>
    <message>
        <source>accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>add or link a term</source>
        <translation>加为术语或关联</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>hold card</source>
        <translation>固定卡片</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>next mention</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>next term</source>
        <translation>下一术语</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>并排打开</translation>
    </message>
    <message>
        <source>paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>row</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>word</source>
        <translation>逐词</translation>
    </message>
    <message>
        <source>{terms}, {unchecked}</source>
        <translation>{terms}，{unchecked}</translation>
    </message>
    <message>
        <source>¶ {number} of {total}</source>
        <translation>第&#x2009;{number}&#x2009;段，共&#x2009;{total}&#x2009;段</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>beyond HSK</source>
        <translation>超出&#x2009;HSK</translation>
    </message>
    <message>
        <source>frequency unknown</source>
        <translation>词频未知</translation>
    </message>
    <message>
        <source>frequency {number} of {most}</source>
        <translation>词频&#x2009;{number}/{most}</translation>
    </message>
</context>
<context>
    <name>LookStrip</name>
    <message>
        <source>Stop looking; what was found stays here</source>
        <translation>停止查找；已找到的留在这里</translation>
    </message>
</context>
<context>
    <name>LookUpDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to {word}</source>
        <translation>返回&#x2009;{word}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Hanzi, pinyin or English</source>
        <translation>汉字、拼音或英文</translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation>查词</translation>
    </message>
    <message>
        <source>No entry for {word}.</source>
        <translation>没有“{word}”的词条。</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>完整词条</translation>
    </message>
    <message>
        <source>Type hanzi, pinyin with or without tones, or English.</source>
        <translation>输入汉字、拼音（声调可省）或英文。</translation>
    </message>
    <message>
        <source>Words found</source>
        <translation>查到的词</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dropped text</source>
        <translation>拖入的文本</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message numerus="yes">
        <source>%n term(s) accepted</source>
        <translation>
            <numerusform>已采用&#x2009;%n&#x2009;条术语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) rejected</source>
        <translation>
            <numerusform>%n&#x2009;条术语已标为不收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) removed</source>
        <translation>
            <numerusform>已移除&#x2009;%n&#x2009;条术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>English changed</source>
        <translation>英文已修改</translation>
    </message>
    <message>
        <source>English linked</source>
        <translation>英文已关联</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Reading changed</source>
        <translation>读音已改</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Term added. Select its English and press G to link it.</source>
        <translation>术语已添加。选中它的英文，按&#x2009;G&#x2009;关联。</translation>
    </message>
    <message>
        <source>“{title}” removed</source>
        <translation>《{title}》已移除</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>术语(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>复制为(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Article {number} cannot be paired with itself. Choose another one.</source>
        <translation>文章&#x2009;{number}&#x2009;不能与自己配对。请选另一篇。</translation>
    </message>
    <message>
        <source>Article {number} has no paragraph {block}. Open the article again.</source>
        <translation>文章&#x2009;{number}&#x2009;没有第&#x2009;{block}&#x2009;段。请重新打开文章。</translation>
    </message>
    <message>
        <source>Reading {name} needed more than {megabytes} MB of memory and was given up. Save the part that you need to a file of its own.</source>
        <translation>读取&#x2009;{name}&#x2009;需要超过&#x2009;{megabytes}&#x2009;MB&#x2009;内存，已放弃。请把需要的部分另存为一个文件。</translation>
    </message>
    <message>
        <source>Reading {name} took longer than {seconds} seconds and was given up. Save the part that you need to a file of its own.</source>
        <translation>读取&#x2009;{name}&#x2009;超过了&#x2009;{seconds}&#x2009;秒，已放弃。请把需要的部分另存为一个文件。</translation>
    </message>
    <message>
        <source>The dictionary could not be built in {folder} ({reason}). Check that the folder can be written and has 40 MB of room.</source>
        <translation>无法在&#x2009;{folder}&#x2009;中建立词典（{reason}）。请确认该文件夹可写，并有&#x2009;40&#x2009;MB&#x2009;空间。</translation>
    </message>
    <message>
        <source>The library has no article {number} any more. Choose another one from the list.</source>
        <translation>文库中已没有文章&#x2009;{number}。请从列表中另选一篇。</translation>
    </message>
    <message>
        <source>The library has no dictionary {which} any more. Open the list again.</source>
        <translation>文库中已没有词典&#x2009;{which}。请重新打开列表。</translation>
    </message>
    <message>
        <source>The library has no term {id} any more. Open the glossary again.</source>
        <translation>文库中已没有术语&#x2009;{id}。请重新打开术语表。</translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation>文库&#x2009;{path}&#x2009;无法使用。</translation>
    </message>
    <message>
        <source>The library {path} cannot be written ({reason}). Nothing that was stored is lost. Make room or choose another folder.</source>
        <translation>文库&#x2009;{path}&#x2009;无法写入（{reason}）。已存的内容没有丢失。请腾出空间，或另选文件夹。</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({reason}). It was left as it is. Keep a copy of the file and restore a backup.</source>
        <translation>文库&#x2009;{path}&#x2009;已损坏（{reason}），文件未作改动。请留存一份副本，再恢复备份。</translation>
    </message>
    <message>
        <source>The library {path} is in use by another glossreader. Close it there, or wait until it is done.</source>
        <translation>文库&#x2009;{path}&#x2009;正由另一个&#x2009;glossreader&#x2009;使用。请在那里关闭，或等它完成。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer glossreader (format {found}; this one knows {known}). Update glossreader to open it.</source>
        <translation>文库&#x2009;{path}&#x2009;由较新的&#x2009;glossreader&#x2009;建立（格式&#x2009;{found}，本版本识别到&#x2009;{known}）。请更新&#x2009;glossreader&#x2009;后再打开。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>&#x2009;PDF&#x2009;文档</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>a link that leads back to itself</source>
        <translation>指回自身的链接</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>声音文件</translation>
    </message>
    <message>
        <source>a sound or video (RIFF)</source>
        <translation>声音或视频（RIFF）</translation>
    </message>
    <message>
        <source>a video (MP4)</source>
        <translation>视频（MP4）</translation>
    </message>
    <message>
        <source>a video (Matroska)</source>
        <translation>视频（Matroska）</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>&#x2009;RTF&#x2009;文档</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>归档文件（tar）</translation>
    </message>
    <message>
        <source>an archive or an office document (ZIP)</source>
        <translation>压缩包或办公文档（ZIP）</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>an image (BMP)</source>
        <translation>图像（BMP）</translation>
    </message>
    <message>
        <source>an image (GIF)</source>
        <translation>图像（GIF）</translation>
    </message>
    <message>
        <source>an image (HEIF)</source>
        <translation>图像（HEIF）</translation>
    </message>
    <message>
        <source>an image (JPEG)</source>
        <translation>图像（JPEG）</translation>
    </message>
    <message>
        <source>an image (PNG)</source>
        <translation>图像（PNG）</translation>
    </message>
    <message>
        <source>an image (TIFF)</source>
        <translation>图像（TIFF）</translation>
    </message>
    <message>
        <source>an image (WebP)</source>
        <translation>图像（WebP）</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>旧版&#x2009;Office&#x2009;文档</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>it does not begin with a Chinese word</source>
        <translation>开头不是中文词语</translation>
    </message>
    <message>
        <source>it has characters that are no text</source>
        <translation>含有不是文字的字符</translation>
    </message>
    <message>
        <source>it has no English</source>
        <translation>没有英文释义</translation>
    </message>
    <message>
        <source>it is not written as CC-CEDICT has it</source>
        <translation>不是 CC-CEDICT 的格式</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({reason}). Check the address and your connection, and try again.</source>
        <translation>无法连接&#x2009;{name}（{reason}）。请检查网址和网络，然后重试。</translation>
    </message>
    <message>
        <source>{name} cannot be used as a dictionary.</source>
        <translation>{name} 不能用作词典。</translation>
    </message>
    <message>
        <source>{name} comes with glossreader and cannot be removed. Switch it off instead.</source>
        <translation>{name} 是&#x2009;glossreader&#x2009;自带的，不能移除，但可以停用。</translation>
    </message>
    <message>
        <source>{name} could not be fetched.</source>
        <translation>无法读取&#x2009;{name}。</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}). Check that you may open it.</source>
        <translation>无法读取&#x2009;{name}（{reason}）。请确认有权打开它。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>无法读取&#x2009;{name}。</translation>
    </message>
    <message>
        <source>{name} could not be read: the program failed at it. Save its text to a file of its own and add that.</source>
        <translation>无法读取&#x2009;{name}：程序处理时出错。请把其中的文本另存为文件再添加。</translation>
    </message>
    <message>
        <source>{name} had not come after {seconds} seconds and was given up. Try again, or save the page with a browser.</source>
        <translation>{name}&#x2009;在&#x2009;{seconds}&#x2009;秒内没有传完，已放弃。请重试，或用浏览器保存网页。</translation>
    </message>
    <message>
        <source>{name} has more than {limit} MB and was given up. Save it with a browser, and add the file.</source>
        <translation>{name}&#x2009;超过&#x2009;{limit}&#x2009;MB，已放弃。请用浏览器保存，再添加文件。</translation>
    </message>
    <message>
        <source>{name} has more than {limit} MB. Save the part that you need to a file of its own.</source>
        <translation>{name} 超过 {limit} MB。请把需要的部分另存为一个文件。</translation>
    </message>
    <message>
        <source>{name} has more than {limit} files. Choose the folder that has what you want to read.</source>
        <translation>{name}&#x2009;中的文件超过&#x2009;{limit}&#x2009;个。请选择真正要读的文件夹。</translation>
    </message>
    <message>
        <source>{name} has more than {limit} lines or elements. Save the part that you need to a file of its own.</source>
        <translation>{name}&#x2009;超过&#x2009;{limit}&#x2009;行或元素。请把需要的部分另存为文件。</translation>
    </message>
    <message>
        <source>{name} has no file that can be read: pages, texts, e-books, PDF and Word documents, subtitles.</source>
        <translation>{name}&#x2009;中没有可读的文件：网页、文本、电子书、PDF、Word&#x2009;文档、字幕。</translation>
    </message>
    <message>
        <source>{name} has no line that is an entry. A line must be written as in CC-CEDICT, or have a Chinese word and its English, parted by a tab or a comma.</source>
        <translation>{name} 没有一行是词条。每行应为 CC-CEDICT 格式，或是以制表符或逗号分隔的中文词语和英文释义。</translation>
    </message>
    <message>
        <source>{name} has no text until a browser runs the program in it. Open it in a browser, save the page there, and add that file.</source>
        <translation>{name}&#x2009;要由浏览器运行其中的程序才有文字。请在浏览器中打开并保存网页，再添加该文件。</translation>
    </message>
    <message>
        <source>{name} has {megabytes} MB; the largest file that can be read has {limit} MB. Save the part that you need to a file of its own.</source>
        <translation>{name}&#x2009;有&#x2009;{megabytes}&#x2009;MB；最大可读&#x2009;{limit}&#x2009;MB&#x2009;的文件。请把需要的部分另存为文件。</translation>
    </message>
    <message>
        <source>{name} has {pages} pages with pictures and no text, like a scan. Let a program recognise its text, and add what that saves.</source>
        <translation>{name}&#x2009;有&#x2009;{pages}&#x2009;页，只有图像而没有文字，像是扫描件。请先用文字识别软件处理，再添加其结果。</translation>
    </message>
    <message>
        <source>{name} has {pages} pages; the longest document that can be read has {limit}. Save the part that you need to a file of its own.</source>
        <translation>{name}&#x2009;有&#x2009;{pages}&#x2009;页，可读文档最多&#x2009;{limit}&#x2009;页。请把需要的部分另存为一个文件。</translation>
    </message>
    <message>
        <source>{name} holds no text. Nothing was added.</source>
        <translation>{name}&#x2009;中没有文本，未添加任何内容。</translation>
    </message>
    <message>
        <source>{name} is asked instead of the CC-CEDICT that comes with the program, which is switched off now.</source>
        <translation>现在改查 {name}；程序自带的&#x2009;CC-CEDICT&#x2009;已停用。</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Fetch it or save it again, and add that.</source>
        <translation>{name}&#x2009;已损坏（{reason}）。请重新下载或保存，再添加。</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Open it in its own program, save a copy without the password, and add that.</source>
        <translation>{name}&#x2009;有密码保护。请用原来的程序打开，另存一份没有密码的副本，再添加。</translation>
    </message>
    <message>
        <source>{name} is no text that can be read. Save it as UTF-8 text: CC-CEDICT, or a list parted by tabs or commas.</source>
        <translation>{name} 不是可以读取的文本。请存为 UTF-8 文本：CC-CEDICT，或以制表符、逗号分隔的词表。</translation>
    </message>
    <message>
        <source>{name} is not an address that can be read. It must begin with http:// or https://.</source>
        <translation>{name}&#x2009;不是可读的网址。网址须以&#x2009;http://&#x2009;或&#x2009;https://&#x2009;开头。</translation>
    </message>
    <message>
        <source>{name} is {what}, not a file. Choose a page, a text, a book or a document.</source>
        <translation>{name}&#x2009;是{what}，不是文件。请选择网页、文本、电子书或文档。</translation>
    </message>
    <message>
        <source>{name} is {what}, which cannot be read. Save it as text, HTML, PDF or EPUB, and add that file.</source>
        <translation>{name}&#x2009;是{what}，无法读取。请另存为文本、HTML、PDF&#x2009;或&#x2009;EPUB，再添加该文件。</translation>
    </message>
    <message>
        <source>{name} leads from one address to the next more than {limit} times. Open it in a browser and save the page.</source>
        <translation>{name}&#x2009;的跳转超过&#x2009;{limit}&#x2009;次。请在浏览器中打开并保存网页。</translation>
    </message>
    <message>
        <source>{name} leads to {host}, on this computer or your local network, and was not read.</source>
        <translation>{name}&#x2009;指向本机或本地网络上的&#x2009;{host}，没有读取。</translation>
    </message>
    <message>
        <source>{name} leads to {where}, which is not a page of the web, and was not followed. Open it in a browser and save the page.</source>
        <translation>{name}&#x2009;指向&#x2009;{where}，那不是网页，没有跟随。请在浏览器中打开并保存网页。</translation>
    </message>
    <message>
        <source>{name} was not unpacked: {reason}. Do not open it elsewhere unless you know where it comes from.</source>
        <translation>{name}&#x2009;没有解压：{reason}。除非知道它的来历，请勿用其他程序打开。</translation>
    </message>
    <message>
        <source>{name}, line {line}: {what}. It was passed over; the other lines are used.</source>
        <translation>{name} 第 {line} 行：{what}。此行已跳过，其余各行可用。</translation>
    </message>
    <message>
        <source>{name}: the server answered {status} and no page. Check the address, or open it in a browser and save the page.</source>
        <translation>{name}：服务器回答&#x2009;{status}，没有给出网页。请检查网址，或在浏览器中打开并保存网页。</translation>
    </message>
    <message>
        <source>{name}: the text had been encoded twice and is shown as it was meant. The file is kept as it was.</source>
        <translation>{name}：文本曾被重复编码，现按本意显示。原文件未改动。</translation>
    </message>
    <message>
        <source>{name}: there is no such file. Check the name, or whether it was moved.</source>
        <translation>{name}：没有这个文件。请核对名称，或看它是否已移走。</translation>
    </message>
    <message>
        <source>{name}: {count} bytes are not {charset} and are shown as �. The file is kept as it was.</source>
        <translation>{name}：{count}&#x2009;个字节不符合&#x2009;{charset}，显示为&#x2009;�。原文件未改动。</translation>
    </message>
    <message>
        <source>{name}: {count} more lines were passed over. The others are used.</source>
        <translation>{name}：另有 {count} 行已跳过，其余各行可用。</translation>
    </message>
    <message>
        <source>{name}: {count} of its articles were not found when it was read again. They stay as they were.</source>
        <translation>{name}：重读时有&#x2009;{count}&#x2009;篇文章没有找到，保持原样。</translation>
    </message>
    <message>
        <source>{name}: {count} of its parts could not be read, {which} first. The rest was read; the file is kept as it was.</source>
        <translation>{name}：有&#x2009;{count}&#x2009;个部分无法读取，首先是&#x2009;{which}。其余已读；文件按原样保存。</translation>
    </message>
    <message>
        <source>{name}: {count} pages are pictures without text and were left out. The file is kept as it was.</source>
        <translation>{name}：有&#x2009;{count}&#x2009;页是没有文字的图像，未收入。文件按原样保存。</translation>
    </message>
    <message>
        <source>{name}: {missing} Chinese characters of the page did not reach its articles. The file is kept as it was.</source>
        <translation>{name}：网页中有&#x2009;{missing}&#x2009;个汉字未进入文章。原文件未改动。</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). What was there before is unchanged.</source>
        <translation>无法写入&#x2009;{path}（{reason}）。原有内容未改动。</translation>
    </message>
    <message>
        <source>{path} is not a glossreader library. It was left as it is. Move it elsewhere and start glossreader again.</source>
        <translation>{path}&#x2009;不是&#x2009;glossreader&#x2009;文库，文件未作改动。请把它移到别处，再启动&#x2009;glossreader。</translation>
    </message>
    <message>
        <source>“{text}” has no Chinese characters. Select the hanzi of the term.</source>
        <translation>“{text}”中没有汉字。请选中术语的汉字。</translation>
    </message>
    <message>
        <source>“{text}” has no English words. Select the English of the term.</source>
        <translation>“{text}”中没有英文词。请选中术语的英文。</translation>
    </message>
    <message>
        <source>“{title}”: {count} places that you had corrected are not in the new text. Their terms stay in the library; undo brings the old text back.</source>
        <translation>“{title}”：你改正过的&#x2009;{count}&#x2009;处在新文本中找不到了。相关术语仍在文库中；撤销可恢复旧文本。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有&#x2009;%n&#x2009;条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PreferencesDesk</name>
    <message>
        <source>Add a dictionary</source>
        <translation>添加词典</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Dictionaries ({patterns})</source>
        <translation>词典 ({patterns})</translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation>已添加“{name}”</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>已移除“{name}”</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Cut (X)</source>
        <translation>裁去&#x2009;(X)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Cut, {reason}: {text}</source>
        <translation>已裁去，{reason}：{text}</translation>
    </message>
    <message>
        <source>Outside of the articles</source>
        <translation>不属于任何文章</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n&#x2009;行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制这些行</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>显示这些行</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第&#x2009;{number}&#x2009;行</translation>
    </message>
    <message>
        <source>{lines} …</source>
        <translation>{lines}……</translation>
    </message>
    <message>
        <source>{line}.</source>
        <translation>{line}。</translation>
    </message>
</context>
<context>
    <name>ScopeTabs</name>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>本屏</translation>
    </message>
    <message>
        <source>Terms of</source>
        <translation>术语范围</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本篇</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>清除 (Esc)</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Dictionaries in the order in which they are asked</source>
        <translation>按查找顺序排列的词典</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n&#x2009;个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Starter glossary</source>
        <translation>入门词表</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>comes with glossreader</source>
        <translation>随&#x2009;glossreader&#x2009;附带</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自备</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>accepted</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>导入的词表</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自填</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number of mentions</source>
        <translation>出现次数</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>文中顺序</translation>
    </message>
    <message>
        <source>Show rejected terms</source>
        <translation>显示不收的术语</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort the terms (Space)</source>
        <translation>术语排序 (Space)</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>in no article’s glossary</source>
        <translation>不在任何文章的术语表中</translation>
    </message>
    <message>
        <source>no English yet</source>
        <translation>尚无英文</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>未收录</translation>
    </message>
</context>
<context>
    <name>TermKeys</name>
    <message>
        <source>Select hanzi and press G first, or click the term that this is the English of.</source>
        <translation>请先选中汉字并按&#x2009;G，或点击这段英文所对应的术语。</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Add as term</source>
        <translation>加为术语</translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation>关闭卡片 (Esc)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Keep the card open (Space)</source>
        <translation>固定卡片 (Space)</translation>
    </message>
    <message>
        <source>Look up in the dictionaries (Ctrl+D)</source>
        <translation>在词典中查找（Ctrl+D）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>下一个读音</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>add as term</source>
        <translation>加为术语</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>next reading</source>
        <translation>下一个读音</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n&#x2009;段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read in it</source>
        <translation>
            <numerusform>有&#x2009;%n&#x2009;处无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) did not fit</source>
        <translation>
            <numerusform>有&#x2009;%n&#x2009;处不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in your library, read otherwise</source>
        <translation>文库中已有，读法不同</translation>
    </message>
    <message>
        <source>Already in your library: same address, other text</source>
        <translation>文库中已有：网址相同，文字不同</translation>
    </message>
    <message>
        <source>Already in your library: the same text</source>
        <translation>文库中已有：文字相同</translation>
    </message>
    <message>
        <source>Comes in beside it</source>
        <translation>与原有的并存</translation>
    </message>
    <message>
        <source>Fetch it anyway</source>
        <translation>仍然读取</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>原有的不变</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两篇都留</translation>
    </message>
    <message>
        <source>Looks like the Chinese of {title}</source>
        <translation>看来是《{title}》的中文版</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Takes its place; terms and corrections stay</source>
        <translation>取代原有的；术语和改正保留</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message numerus="yes">
        <source>about %n term(s)</source>
        <translation>
            <numerusform>约&#x2009;%n&#x2009;条术语</numerusform>
        </translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>作者简介</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>cut by you</source>
        <translation>由你裁去</translation>
    </message>
    <message>
        <source>declared {charset}, but {misfits}</source>
        <translation>声明为&#x2009;{charset}，但{misfits}</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>募捐</translation>
    </message>
    <message>
        <source>embedded post</source>
        <translation>嵌入内容</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>第&#x2009;{first}–{last}&#x2009;行</translation>
    </message>
    <message>
        <source>menus and links</source>
        <translation>菜单和链接</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>邮件订阅</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>图片来源</translation>
    </message>
    <message>
        <source>share links</source>
        <translation>分享链接</translation>
    </message>
</context>
<context>
    <name>_CharsetModel</name>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中欧语言</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西欧语言</translation>
    </message>
</context>
</TS>
