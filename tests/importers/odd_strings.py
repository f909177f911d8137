"""Strings that programs trip over: each may be a title, a name, a paragraph, a term's English, or what someone looks for.

Every string has a character that is seen, and is one line for whoever reads it: what stands at its ends is not white space.
"""

_WORDS = (
    "undefined NaN Infinity -Infinity None nil null true False",
    "0 1/0 -0 1E+02 -1E+02 0x0 0xFFFFFFFF 9223372036854775808 1,000.00 1 000,00 ١٢٣ ００１",
    "2038-01-19T03:14:07 1970-01-01 99/99/9999 24:60:60",
    "CON PRN AUX NUL COM1 LPT9 con.txt",
)
_PROGRAMS = (
    "${x} {{x}} {0} {title} %s %n %1 %% #{x} <%= x %> $(touch x) `ls` |ls& ;ls",
    "' OR 1=1 -- \"; DROP TABLE term; /* */ \\' \\\" \\\\",
    "<script>alert(1)</script> <img src=x onerror=alert(1)> javascript:alert(1)",
    "<b>bold</b> <i>open &amp; &lt; &#65; &nope; & && <!-- --> ]]> <![CDATA[x]]>",
    "<a href='file:///etc/passwd'>a</a> <br/> <table><tr><td>cell",
    "__import__('os').system('ls') !!python/object:x (lambda: 0)()",
    "\\d+(?:*[ (((((( ]]]]]] ^$ .* (a+)+$ [^",
    "../../etc/passwd ..\\..\\windows C:\\con\\aux file:///etc/passwd \\\\host\\share //host/share ~/.ssh",
    "=1+1 +1 -1 @SUM(1) ＝1 =HYPERLINK(1) '=1",
    "* - + # ## > | ` ~~~ --- *** ___ [a](b) ![a](b) [^1]: 1. a) • · – — …",
    "NOTE WEBVTT 1 00:00:01,000 --> 00:00:02,000 {\\an8} <v Bob>",
    "&File &&File && _F ctrl+&F",
)
_SCRIPTS = (
    "Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ œ∑´®†¥¨ˆøπ“‘ ¡™£¢∞§¶•ªº–≠",
    "ﬁ ﬂ Ⅷ ①② ‰ ½ ⅓ ａｂｃ ｆｕｌｌ　ｗｉｄｔｈ ﷽ ﷺ ﷲ ℡ ㎏ ㍿",
    "לרוח אלהים العربية שלום مرحبا",
    "ประเทศไทย हिन्दी বাংলা தமிழ் မြန်မာ ខ្មែរ ລາວ",
    "ひらがな カタカナ ｶﾀｶﾅ 한국어 ᄒᆞᆫ ㄅㄆㄇ",
    "㐀 𠮷野家 𡨸喃 𪚥 ⺀⼀ 〇 々 〆 ꝏ 𝓽𝓮𝓼𝓽 𝟘𝟙",
    "失信被执行人名单" * 60,
    "İstanbul ıI ßẞ ſ K Å ǅ ﬀ ΐ",
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "a" + "\u0301" * 120,
    "ヽ༼ຈل͜ຈ༽ﾉ (╯°□°）╯︵ ┻━┻) ̿̿ ̿̿ ̿'̿'\\̵͇̿̿\\з=",
    "word " * 400 + "end",
    "x" * 5_000,
)
_UNSEEN = (
    "a\u202eevil\u202c b\u2066x\u2069 c\u061cd\u200ee\u200ff",
    "zero\u200bwidth\u200cjoined\u200dup\u2060there\ufeffhere",
    "soft\u00adhyphen none\u00a0breaking\u202fnarrow\u3000wide\u2003em",
    "mongolian\u180evowel hangul\u3164filler braille\u2800blank",
    "tags \U000e0041\U000e0042 variation 葛\U000e0100 一\ufe00",
    "not a character \ufdd0 \U0001fffe private \ue000 \U0010fffd replaced \ufffd",
    "bell\x07 delete\x7f unit\x1f escape\x1b[31mred\x1b[0m next\x85line",
)
_PICTURES = (
    "👩‍👩‍👧‍👦 🇹🇼🇨🇳 👍🏽 ❤️ 🤷‍♂️ 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f 1️⃣",
    "🙈🙉🙊" * 40,
    "☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨",
)
ODD_STRINGS = _WORDS + _PROGRAMS + _SCRIPTS + _UNSEEN + _PICTURES
