"""Over five hundred strings that break programs which read text as anything but text, by what they try."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

_RESERVED = (
    "undefined", "undef", "null", "NULL", "(null)", "nil", "NIL", "None", "none", "true", "false", "True",
    "FALSE", "yes", "no", "on", "off", "hasOwnProperty", "constructor", "__proto__", "prototype",
    "__dict__", "__class__", "self", "this", "then", "if", "else", "end", "EOF", "CON", "PRN", "AUX", "NUL",
    "COM1", "LPT1", "con.txt", "-", "--", "---", "..", "...", '\\', '\\\\', "/", "//", "~", "~root", "N/A",
    "#N/A", "#REF!", "#VALUE!", "TRUE()", "DEFAULT", "SELECT", "DROP", "main", "root", "admin", "test",
    "$HOME", "%PATH%", "*", "?", "!", "@", "#", "&",
)  # fmt: skip
_NUMERIC = (
    "0", "-0", "+0", "00", "007", "1", "-1", "1.00", "$1.00", "1/2", "1/0", "0/0", "1E2", "1E02", "-1E+02",
    "1e309", "-1e309", "NaN", "Infinity", "-Infinity", "INF", "1#INF", "-1#IND", "0x0", "0xffffffff",
    "0xabad1dea", "0b1010", "0o777", "2147483647", "2147483648", "-2147483648", "4294967296",
    "9223372036854775807", "9223372036854775808", "18446744073709551616",
    "123456789012345678901234567890123456789", "0.1e-400", "1,000.00", "1.000,00", "1 000.00", "1'000.00",
    "1_000", ",", ".", "0..0", "0.0.0", "1,2,3", "12:61", "24:00", "2027-02-30", "0000-00-00", "31/02/2027",
    "1e", "e1", "١٢٣", "१२३", "１２３", "Ⅷ", "½", "²³¹", "0٫5", "−1", "± 5", "5%", "%5", "1st", "٪",
)  # fmt: skip
_SIGNS = (
    "=-\\][';/.,", '{|}<:>?_+"', "~`)(*&^%$#@!", "`", "``", "'", "''", '"', '""', '\'"\'', '\'\'\'\'"',
    '"\'"\'"\'\'\'\'"', "§±¡¢£¤¥¦¨©ª«»", "¬®¯°±²³´µ¶·¸¹º", "☃ÆÚÒÔÓÏÎÍÅ", "”ŒØ‰∏„ˇ ÅÞ", "ﬂ‡›€‹⁄ﬁ — ·‚°",
    "†ø∑π®“ œ¥ß", "∂ƒå ∆¬©… æß", "∫µ√≈Ω ç≥≤", "≠∞ ¶§ ¢£ ™¡ º•ª", "⅛⅜⅝⅞", "⁰⁴⁵₀₁₂", "←↑→↓↔↕", "■□▢▲△●○◆",
    "✓✗✔✘☐☑", "♠♣♥♦♩♪♭♯", "…‥․", "‐‑‒–—―", "''‚‛“”„‟", "′″‴‵", "‹›«»", "٪؟،؛", "﷽", "ﷺ", "¿¡Qué?!",
    "№ ℡ ™ ℠", "℀℁℅℆", "⑴⑵⑶", "①②③", "ⒶⒷⒸ", "㊗㊙", "㎏㎡㏑", "ﬀﬁﬂﬃﬄﬅﬆ", "Ǆǅǆ", "ĲĳŒœ", "ẞß", "İıIi",
    "ΣσςΆάΈ", "ЁЂЃЄЅІЇЈЉЊЋЌЍЎЏ", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", "ἀἁἂἃἄἅᾀᾶ", "áàảãạăắằẳẵặâấầẩẫậ", "đéèẻẽẹêếềểễệ", "óòỏõọôốồổỗộơớờởỡợ",
    "úùủũụưứừửữựýỳỷỹỵ", "ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ", "ăâîșț ŞşŢţ", "čďěňřšťůž", "őűŐŰ", "ðþÐÞæöÆÖ", "ģķļņŗ",
    "əƏ ğ", "ĉĝĥĵŝŭ", "ʻokina Hawaiʻi", "Ọlọ́run", "Ẹ̀bùn Ọ̀ṣun", "ɓɗƙ Ɓ", "ǃXóõ ǂ", "ⵣⴰⵎ", "Ա Բ Գ",
    "ა ბ გ", "ഒരു", "தமிழ்",
)  # fmt: skip
_TWO_BYTE = (
    "山本さんに渡してください", "会議は火曜日でいいか", "逆指導制度", "導師計畫", "디지털 전략실 회의록",
    "뷁쀓쩗 김하늘 넓죽하다 쌓였뚫", "數位服務部門會議室", "서울특별시", "𠀋𡈽𡌛𡑮𡢽", "ｱｲｳｴｵ",
    'ＡＢＣ\u3000ｘｙｚ', "申ソあZ鴎œñＫ遥ÄßºęÑ丄㐂𠂉", "简体字", "繁體字", "༼ つ ◕_◕ ༽つ", "(◕ᴗ◕✿)",
    "ヾ(≧▽≦)ﾉ", "m(_ _)m ﾛ", "☆(￣ω￣)☆", "✿(◠‿◠)✿ﾟ･", "。゜・(☻ᴗ☻)・゜。,", "(┛◉Д◉)┛彡┻━┻", "(ಥ﹏ಥ）",
    "┬┴┬┴┤･ω･)ﾉ", "( ͠° ͟ʖ °)", '/¯\\_ツ_/¯\\', "ʕ•ᴥ•ʔ", "ಠ_ಠ", "漢字、かな。「引用」", "ㄅㄆㄇㄈ",
    "〒100-0001", "〆切", "々ゝゞ", "﹏﹋", "︻︼", "ᄀᄁᄂ", "ퟀ", "ꀀꀁ", "ሀሁሂ", "កខគ", "ກຂຄ", "ກໍ່",
    "ภาษาไทยไม่มีช่องว่าง", "မြန်မာ", "བོད་ཡིག", "ᠮᠣᠩᠭᠣᠯ",
)  # fmt: skip
_EMOJI = (
    "😍", "👩🏽", '👩\u200d🦳 👩🏾\u200d🦱', "🤖 🙌 🧑 🤷 🤦", "🐧 🦉 🐙", "💚 💙 ♥️", "👋🏾 👍🏼 ✊🏽",
    '👩\u200d👧 👨\u200d👦 👩\u200d👩\u200d👧', "🆘 🅿️ ㊙️", "0️⃣ 1️⃣ 2️⃣ *️⃣ #️⃣", "🇵🇱🇻🇳🇬🇷 🇩🇪🇮🇳",
    '🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f', '🏳️\u200d🌈', "☺️ ☺︎",
    '🧑\u200d🤝\u200d🧑', '\U0001fabf\U0001fae8', "ツ ☻ ☹", "⌚⌛⏰", "☎☏", "⚠️ ⚠", "🀄🂡", "😀😃😄😁", "💩",
    "Ana 🌻",
)  # fmt: skip
_RIGHT_TO_LEFT = (
    "اجتماع يوم الثلاثاء،, الساعة 10:30 في المبنى ٢.", "مُحَمَّدٌ رَسُولٌ", "בֹּקֶר טוֹב, שִׁירָה",
    "שָׁלוֹםmixedمرحبًا بكم", "﷽ ﷺ", "كَيْفَ تُتَّخَذُ القَرَارَاتُ", "ليلى (CEO) 2027", "דוד כהן-לוי",
    "(דוד) [כהן] {לוי}", "abc אבג 123 דהו", "א1ב2ג3", "١٢٣ ליאור", "۱۲۳ فارسی گچپژ", "اردو ٹڈڑ", "ܫܠܡܐ",
    "ދިވެހި", "ߒߞߏ", "שלום!", "!שלום", '«مرحبا» "مرحبا"',
    "مممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممممم",
    "אבגד אבגד אבגד אבגד אבגד אבגד אבגד אבגד אבגד אבגד אבגד אבגד ", "لا لأ لإ لآ",
    "https://مثال.example/שלום?ש=1", 'نور\u200cالدین', 'א\u200f(1)\u200e', '\u202eabc\u202c',
    '\u2067אבג\u2069 abc', "יִידִיש",
)  # fmt: skip
_ACCENTS = (
    "M̷̛̗e̶̡̤n̵̨̊t̴̰͝o̸͎͌r̶͔̈́", "R̴͎͠e̵̫͒v̶̼̑e̷̢͛r̸̯̐s̶̺̚e̴͍͋", "ẹ́", "ǟ", "́", "̣́", "x̸", "ố̧",
    "ํ่", "q̣̇", "Å", "각", "ṩ", "á́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́", "n͠o", "ı̇", "Ḹ",
    "हिन्दी में क्षत्रिय", 'श्रीमान् र्\u200dय', "मराठी ळ", "संस्कृतम् ॐ", "ि", "क्", "नेपाली ज्ञान",
    "हिन्दी and English (मिश्रित)", "ক্ষ বাংলা", "ਪੰਜਾਬੀ", "ગુજરાતી", "తెలుగు", "ಕನ್ನಡ", "സംസ്കൃതം",
    "සිංහල",
)  # fmt: skip
_UNSEEN = (
    'a\u200bb', 'a\u200cb', 'a\u200db', 'a\u2060b', '\ufeffa', 'a\xadb', "a͏b", 'a\u061cb', '\u180e', "⠀",
    "ㅤ", "ﾠ", "ᅟᅠ", '\xa0', '\u2003em\u2003', '\u3000wide\u3000', 'a\u2028b', 'a\u2029b', 'a\x0bb',
    'a\x0cb', 'a\tb', 'a\r\nb', 'a\rb', 'a\nb\n\nc', '\x01\x02\x03\x04', '\x07bell', '\x1b[31mred\x1b[0m',
    '\x7f', '\x80\x81\x85\x9f', '\ufff9a\ufffab\ufffb', "�", '\ufffe\uffff', '\U000e0001\U000e0020',
    '\U000fffff', '\ue000\uf8ff', '\U0010fffd', "a️b", '\u2066a\u2069', '\u202aa\u202c', '\u206a\u206f',
    " leading", "trailing ", "two  blanks", ' \t\n ',
)  # fmt: skip
_SCRIPTS = (
    "<script>alert(0)</script>", "&lt;script&gt;alert(&#39;1&#39;);&lt;/script&gt;",
    "<img src=x onerror=alert(2) />", "<svg><script>123<1>alert(3)</script>", '"><script>alert(4)</script>',
    "'><script>alert(5)</script>", "</script><script>alert(6)</script>",
    "< / script >< script >alert(7)< / script >", " onfocus=JaVaSCript:alert(8) autofocus",
    "＜script＞alert(9)＜/script＞", "<sc<script>ript>alert(10)</sc</script>ript>",
    "--><script>alert(11)</script>", '";alert(12);t="', "JavaSCript:alert(13)", "src=JaVaSCript:prompt(14)",
    "<iframe src='http://x.invalid/'></iframe>", "<a href='http://x.invalid/'>link</a>",
    '<a href="javascript:alert(1)">x</a>', "<img src='http://x.invalid/x.png'/>",
    "<img src='file:///etc/passwd'/>", '<img src="/etc/hosts" width=\'1\' height=\'1\'/>',
    "<link rel=stylesheet href=http://x.invalid/>", "<style>@import 'http://x.invalid/'</style>",
    '<!--#exec cmd="ls" -->', "<!-- comment -->", "<![CDATA[ x ]]>", "<?xml version='1.0'?>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;", "&#x41;", "&#65;", "&amp;", "&nbsp;",
    "&lt;b&gt;", "&bogus;", "R&D", "A & B", "a<b", "a>b", "<", ">", "<>", "</", "<b>", "</b>",
    "<b>bold</b>", "<i><b>x</i></b>", "<br/>", "<br>", "<para>x</para>", "<para alignment='right'>",
    "<font color='red' size='40'>big</font>", "<font name='nowhere'>x</font>", "<super>2</super>",
    "<u>x</u>", "<strike>x</strike>", "<greek>a</greek>", "<seq id='1'/>", "<bullet>&bull;</bullet>",
    "<index item='x'/>", "<onDraw name='x' label='y'/>", "<evalString imports='os'>1+1</evalString>",
    "<name/>", "<unichar code='65'/>", "<a name='top'/>", "<a href='#top'>top</a>",
    "<link href='document:x.pdf'>x</link>", "(unbalanced", "unbalanced)", '\\(x\\)', '\\065', ") Tj ET",
    "endstream endobj", "%PDF-1.4", "%%EOF", "/JS (app.alert(1))", "<</S /JavaScript>>",
)  # fmt: skip
_COMMANDS = (
    "1;DROP TABLE person", "1'; DROP TABLE person;--x", "') OR 2>1 --", "' OR '1'='1", '"; VACUUM; --', "%",
    "_", "x' AND 1=(SELECT COUNT(*) FROM person); --", "--version", "--help", "$USER",
    "/dev/null; touch /tmp/naughty; echo", "`touch /tmp/naughty`", "$(touch /tmp/naughty)",
    '@{[system "touch /tmp/naughty"]}', 'eval("puts \'hello\'")', 'System("ls")', "exit!(1)", "%x('ls')",
    "() { 0; }; touch /tmp/naughty;", "import os; os.system('ls')", "__import__('os')",
    "{% raw %}{{ 7*7 }}{% endraw %}", "{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "=1+1", "+1+1", "-1+1",
    "@SUM(1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x.invalid")', '\t=1+1',
    '=IMPORTXML("http://x.invalid")', "DDE", "../../../../../etc/passwd%00", "../../../../../etc/hosts",
    "file:///etc/passwd", '\\\\server\\share\\x', 'C:\\Windows\\win.ini', "/proc/self/environ",
    "http://x.invalid/", "https://x.invalid/?q=1&r=2#z", "ftp://x.invalid/",
    "mailto:ana@x.invalid?subject=hi", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "www.x.invalid", "//x.invalid/a.png", "smb://x.invalid/", "tel:+123", "jar:file:///x!/y",
    "php://filter",
)  # fmt: skip
_FORMATS = (
    "%s", "%d", "%n", "%s%s%s%s%s", "%x%x%x", "%p", "%08x", "%%", "%(name)s", "%*.*s", "{}", "{0}",
    "{name}", "{0.__class__}", "{!r}", "{:>10000}", "{{}}", "{", "}", "}{", "$1", '\\1', '\\g<0>', "$&",
    "${HOME}", '\\n', '\\0', '\\x00', '\\u0041', '\\N{BULLET}', "&name", "%%name%%", "@name", ":name", "?1",
    "#{name}", "<name>", "[name]", "«name»",
)  # fmt: skip
_LONG = (
    "W" * 300,
    "i" * 300,
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "a-" * 100 + "a",
    "-" * 150,
    "." * 150,
    "word " * 50,
    "x" * 60 + "@" + "y" * 60 + ".example",
    "http://x.invalid/" + "path/" * 40,
    "Ñandú" * 30,
    "Ж" * 120,
    "ẹ́" * 60,
    "हिन्दी" * 20,
    "ひらがな" * 30,
    "(" * 60 + ")" * 60,
    "/" * 100,
    "\u00a0".join(["no"] * 40),
    "1234567890" * 20,
    "_" * 120,
    "&" * 80,
    "<" * 80,
    "'" * 80,
)

NAUGHTY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "reserved words": _RESERVED,
        "numbers": _NUMERIC,
        "signs and letters": _SIGNS,
        "two bytes": _TWO_BYTE,
        "emoji": _EMOJI,
        "right to left": _RIGHT_TO_LEFT,
        "accents": _ACCENTS,
        "unseen": _UNSEEN,
        "scripts": _SCRIPTS,
        "commands": _COMMANDS,
        "formats": _FORMATS,
        "long": _LONG,
    }
)


def naughty_strings() -> Iterator[str]:
    """All of them, by category."""
    for strings in NAUGHTY.values():
        yield from strings
