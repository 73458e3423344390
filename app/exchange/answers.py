"""Words in the cells of a table that stand for a choice: blank, yes or no, side, left or not, way of meeting.

All lists hold folded words: small letters, no accents. A * takes any letters.
"""

import re
import unicodedata
from functools import lru_cache

from app.domain.names import fold
from app.domain.participants import Format, WillingAs
from app.exchange.word_lists import any_of, words

_BLANKS = words("- -- --- — n/a na #n/a nan null none nil k.a. ? .") | {""}
_YES = words("yes y true 1 x ✓ ✔ ja j oui o si s sim tak t wahr vrai verdadero vero verdadeiro ok")
_NO = words("no n false 0 nein non nao nie nee nej nei falsch faux falso f")

_MENTOR = any_of("mentor, mentors, mentorin, mentore, mentora, mentorka, mentorem, tutor, tutora, junior")
_MENTEE = any_of(
    """mentee, mentees, menti, mentoree, mentorees, mentore(e), protege, protegee, proteges, mentorado,
    mentorada, mentorizado, mentorizada, mentorato, mentorata, mentorowany, mentorowana, adept, adepten,
    podopieczny, podopieczna, senior"""
)
_FRENCH_MENTEE = re.compile("mentorée?s?")  # folded it would be the Italian mentor
_EITHER = any_of(
    """either, both, any, beide, beides, egal, les deux, indifferent, ambos, ambas, cualquiera, entrambi,
    entrambe, ambedue, qualquer, beiden, allebei, oba, obie, bada, badadera, begge"""
)
_LEFT = any_of(
    """left, leaver, terminat*, termd, resigned, resignation, retired, retiree, former, inactive, dismissed,
    fired, laid off, gone, departed, exited, deceased, redundant, quit, ended, separated, ausgeschieden,
    ausgetreten, gekundigt, ehemalig*, inaktiv, entlassen, verrentet, pensioniert, im ruhestand, verstorben,
    parti, partie, sorti, sortie, demission*, licencie*, retraite*, inactif, inactive, ancien employe, de
    baja definitiva, baja definitiva, cesado, cesada, despedido, despedida, jubilado, jubilada, inactivo,
    inactiva, cessato, cessata, dimesso, dimessa, licenziato, licenziata, pensionato, pensionata, inattivo,
    inattiva, desligado, desligada, demitido, demitida, aposentado, aposentada, reformado, reformada,
    inativo, inativa, uit dienst, vertrokken, ontslagen, gepensioneerd, inactief, zwolnion*, odszedl,
    odeszla, nieaktywn*, emeryt*, byly pracownik, slutat, avslutad, uppsagd, pensionerad, fratradt, opsagt,
    sluttet"""
)
_STAYS = any_of(
    """active, still employed, *stillemployed, not terminated, not left, employed, current, present, full time,
    fulltime, part time, parttime, permanent, temporary, contract*, regular, probation*, intern, trainee,
    fixed term, on leave, *leave, leave of absence, loa, furlough*, sabbatical, secondment, seconded,
    suspended, hired, future start, working, aktiv*, beschaftigt, angestellt, befristet, unbefristet,
    vollzeit, teilzeit, elternzeit, beurlaubt, mutterschutz, krank, probezeit, ungekundigt, actif, en poste,
    cdi, cdd, en conge, conge*, activo, activa, en activo, de permiso, excedencia, attivo, attiva, in
    servizio, in aspettativa, ativo, ativa, em licenca, actief, in dienst, met verlof, aktywn*, zatrudnion*,
    na urlopie, anstalld, tjanstledig, foraldraledig, ansat, ansatt, orlov"""
)
_NEVERTHELESS = any_of("not terminated, not left, still employed, *stillemployed")
_IN_PERSON = any_of(
    """in person, inperson, face to face, f2f, on site, onsite, office, personlich*, vor ort, prasenz, en
    personne, presentiel, presencial*, en persona, di persona, in presenza, pessoalmente, persoonlijk, op
    kantoor, osobiscie, stacjonarn*, pa plats, fysisk*"""
)
_REMOTE = any_of(
    """remote*, online, on line, video*, virtual*, phone, call, teams, zoom, digital*, distanz, a distance,
    distanciel, visio, remota, a distancia, da remoto, telefon*, op afstand, zdaln*, pa distans, distans,
    fjern"""
)
_HYBRID = any_of("hybrid*, hibrido, hibrida, ibrido, ibrida, no preference")

_FEW_WORDS = 5
_SENIORITY = words("senior junior")  # a side in some programs, a rank in most tables


def is_blank(text: str) -> bool:
    """Whether a cell says nothing: empty, a dash, "n/a" and the like."""
    return fold(text) in _BLANKS


def yes_or_no(text: str) -> bool | None:
    """True for a yes, False for a no, in several languages; None for anything else."""
    word = fold(text)
    return True if word in _YES else False if word in _NO else None


@lru_cache(maxsize=4_096)
def side_in(text: str, heading: str = "") -> WillingAs | None:
    """The side that these words name; "yes" below a heading that names a side or both means that.

    None where no side is named, and for "no".
    """
    answer = yes_or_no(text)
    if answer is not None:
        return _named_side(heading) if answer else None
    return _named_side(text)


@lru_cache(maxsize=4_096)
def has_left(text: str, heading: str = "") -> bool | None:
    """Whether these words say that someone has left the organization; on leave is not left.

    "yes" below a heading such as "Active" or "Terminated" answers it. None where the words say neither.
    """
    answer = yes_or_no(text)
    if answer is not None:
        return answer if _LEFT.search(fold(heading)) else not answer
    folded = fold(text).replace("-", " ")
    if _LEFT.search(folded) and not _NEVERTHELESS.search(folded):
        return True
    return False if _STAYS.search(folded) else None


def formats_in(text: str) -> frozenset[Format]:
    """How someone wants to meet, from words in several languages; empty where they name no way."""
    folded = fold(text).replace("-", " ")
    both = bool(_HYBRID.search(folded) or _EITHER.search(folded))
    found = {Format.IN_PERSON} if both or _IN_PERSON.search(folded) else set[Format]()
    if both or _REMOTE.search(folded):
        found.add(Format.REMOTE)
    return frozenset(found)


def is_side_alone(text: str) -> bool:
    """Whether a value is a side and hardly anything else ("Mentorin", "Mentor und Mentee"); no seniority is."""
    said = fold(text).split(" ")
    return len(said) <= _FEW_WORDS and not _SENIORITY & set(said) and _named_side(text) is not None


def is_format_alone(text: str) -> bool:
    """Whether a value is a way of meeting and hardly anything else ("online", "vor Ort")."""
    return len(fold(text).split(" ")) <= _FEW_WORDS and bool(formats_in(text))


def _named_side(text: str) -> WillingAs | None:
    folded = fold(_FRENCH_MENTEE.sub("mentee", unicodedata.normalize("NFC", text).lower()))
    mentor, mentee = bool(_MENTOR.search(folded)), bool(_MENTEE.search(folded))
    if mentor and mentee:
        return WillingAs.EITHER
    if mentor or mentee:
        return WillingAs.MENTOR if mentor else WillingAs.MENTEE
    return WillingAs.EITHER if _EITHER.search(folded) else None
