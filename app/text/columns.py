"""Tables in words: what a column can mean, why one is left out, how letters are stored and cells are parted."""

from collections.abc import Callable, Mapping

from app.domain.privacy import Sensitive
from app.text.catalog import _

_Words = Callable[[], str]

# Lambdas, so that the words are looked up when they are needed, in the language spoken then.
_FIELDS: Mapping[str, _Words] = {
    "name": lambda: _("Name"),
    "given_name": lambda: _("First name"),
    "family_name": lambda: _("Family name"),
    "email": lambda: _("E-mail"),
    "staff_number": lambda: _("Staff number"),
    "phone": lambda: _("Phone"),
    "title": lambda: _("Job title"),
    "department": lambda: _("Department"),
    "site": lambda: _("Site"),
    "grade": lambda: _("Grade"),
    "joined_on": lambda: _("Joined on"),
    "years_in_organization": lambda: _("Years in the organization"),
    "languages": lambda: _("Languages"),
    "manager": lambda: _("Manager"),
    "manager_email": lambda: _("Manager's e-mail"),
    "manager_number": lambda: _("Manager's staff number"),
    "employment_status": lambda: _("Employed or left"),
    "left_on": lambda: _("Left on"),
    "side": lambda: _("Side (mentor or mentee)"),
    "places": lambda: _("Places (how many pairings)"),
    "can_share": lambda: _("Can share"),
    "want_to_learn": lambda: _("Wants to learn"),
    "aims": lambda: _("Hopes to gain"),
    "availability": lambda: _("Availability"),
    "formats": lambda: _("Ways of meeting"),
    "not_with_me": lambda: _("Topics not with this person"),
    "access_needs": lambda: _("Access needs"),
    "pronunciation": lambda: _("Pronunciation"),
    "pronouns": lambda: _("Pronouns"),
    "notes": lambda: _("Notes"),
}
_TELLS: Mapping[Sensitive, _Words] = {
    Sensitive.BIRTH: lambda: _("it is about birth or age"),
    Sensitive.SEX: lambda: _("it tells the sex of people"),
    Sensitive.ORIGIN: lambda: _("it is about origin or nationality"),
    Sensitive.BELIEF: lambda: _("it is about belief or membership"),
    Sensitive.FAMILY: lambda: _("it is about family"),
    Sensitive.HEALTH: lambda: _("it is about health"),
    Sensitive.IDENTITY: lambda: _("it is about identity or orientation"),
    Sensitive.PAY: lambda: _("it is about pay"),
    Sensitive.PERFORMANCE: lambda: _("it is about performance"),
    Sensitive.NUMBERS: lambda: _("it holds a private number or address"),
}
_ENCODINGS: Mapping[str, _Words] = {
    "utf-8": lambda: _("UTF-8"),
    "utf-16": lambda: _("UTF-16"),
    "cp1252": lambda: _("Western European (Windows)"),
    "iso8859_15": lambda: _("Western European (ISO)"),
    "mac_roman": lambda: _("Western European (Mac)"),
    "cp850": lambda: _("Western European (DOS)"),
    "cp1250": lambda: _("Central European (Windows)"),
    "iso8859_2": lambda: _("Central European (ISO)"),
    "mac_latin2": lambda: _("Central European (Mac)"),
    "cp852": lambda: _("Central European (DOS)"),
    "cp1257": lambda: _("Baltic (Windows)"),
    "cp1254": lambda: _("Turkish (Windows)"),
    "cp1253": lambda: _("Greek (Windows)"),
    "cp1251": lambda: _("Cyrillic (Windows)"),
    "koi8_u": lambda: _("Cyrillic (KOI8)"),
    "mac_cyrillic": lambda: _("Cyrillic (Mac)"),
    "cp866": lambda: _("Cyrillic (DOS)"),
    "cp1255": lambda: _("Hebrew (Windows)"),
    "cp1256": lambda: _("Arabic (Windows)"),
    "cp1258": lambda: _("Vietnamese (Windows)"),
    "cp932": lambda: _("Japanese (Windows)"),
    "euc_jp": lambda: _("Japanese (EUC)"),
    "gb18030": lambda: _("Chinese, simplified"),
    "big5": lambda: _("Chinese, traditional"),
    "cp949": lambda: _("Korean (Windows)"),
}
_SAME_ENCODING = {"utf-16-le": "utf-16", "utf-16-be": "utf-16", "utf_8": "utf-8", "utf_16": "utf-16"}
ENCODINGS = tuple(_ENCODINGS)
_DELIMITERS: Mapping[str, _Words] = {
    ",": lambda: _("Comma"),
    ";": lambda: _("Semicolon"),
    "\t": lambda: _("Tab"),
    "|": lambda: _("Bar"),
}
DELIMITERS = tuple(_DELIMITERS)


def field(key: str) -> str:
    """What a column means, as a label. Raises KeyError for a field without words."""
    return _FIELDS[key]()


def tells(kind: Sensitive) -> str:
    """Why a column is left out on purpose, after "because"."""
    return _TELLS[kind]()


def encoding(name: str) -> str:
    """How letters are stored, for people; the name itself where it is none of the usual ones."""
    known = _SAME_ENCODING.get(name, name)
    return _ENCODINGS[known]() if known in _ENCODINGS else name


def delimiter(sign: str) -> str:
    """The sign between cells; the sign itself where it is none of the usual ones."""
    return _DELIMITERS[sign]() if sign in _DELIMITERS else sign
