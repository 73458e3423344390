"""Column headings compared by their words, and the field that each heading means."""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.names import fold
from app.exchange.fields import FIELDS, headings
from app.exchange.word_lists import words

_CAMEL = re.compile(r"(?<=[a-zß-öø-ÿ0-9])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])")
_NO_LETTERS = re.compile(r"[\W_]+")
_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]?")
_TWO_LANGUAGES = re.compile(r"[/|\n\r]+| [-–—] ")
# Words that say nothing about which field it is.
_FILLERS = words(
    """a an and as at by de del della der des di do du for i l la le n of or please s the to you your enter
    give what is are optional required mandatory employee employees emp staff worker person participant
    participants colleague member user current official primary main work business company corporate civil
    service mitarbeiter mitarbeiters teilnehmer employe salarie agent empleado empleados trabajador
    dipendente funcionario medewerker pracownika uw su tu votre ihr ihre il suo dienstlich dienstliche
    geschaftlich professionnel professionnelle profesional corporativo aziendale profissional zakelijk
    zakelijke sluzbowy"""
)
# A heading with one of these is about something else than the word beside them.
_TURNS_AWAY = words(
    """id ids code codes no nr number date year count emergency contact notfall urgence emergencia spouse kin
    parent previous former old preferred wanted desired other second project course school university bank
    home private reason source url link photo picture file mentor mentors mentee mentees partner"""
)
_MANAGERS = tuple(
    sorted(
        words(
            """manager supervisor vorgesetzt fuhrungskraft teamleit chef responsable responsabile superieur
            superior jefe jefa gestor leidinggevende przelozon kierownik boss leder lead"""
        )
    )
)
_MANAGER_PARTS = {
    "manager_email": words("email mail courriel correo epost mejl post"),
    "manager_number": words("id no nr number nummer personalnummer matricule matricola matricula numer"),
    "manager": words("name nom nombre nome naam namn navn full direct line team people reporting who"),
}
_WHOLE_ONLY = frozenset(
    {"name", "given_name", "family_name", "staff_number", "manager", "manager_number", "manager_email", "notes",
     "places", "employment_status", "languages"}
)  # fmt: skip
# Taken only when no other column of the table says it.
_LAST_RESORTS = {"profession": "department", "fachrichtung": "department"}
_SHORTEST_PART = 6
_Index = dict[str, tuple[tuple[str, int], ...]]


@dataclass(frozen=True, slots=True)
class Match:
    """A field that a heading may mean, and how surely (more is surer, 1,000 the most)."""

    field: str
    sureness: int


def words_of(heading: str) -> tuple[str, ...]:
    """The words of a heading in small letters without accents: "Employee_Name" gives ("employee", "name")."""
    return tuple(_NO_LETTERS.sub(" ", fold(_CAMEL.sub(" ", heading))).split())


def matches(heading: str) -> tuple[Match, ...]:
    """The fields that this heading may mean: as it stands, without fillers, or by a part of it."""
    parts = (heading, _BRACKETS.sub(" ", heading), *_TWO_LANGUAGES.split(heading))
    for lower, part in enumerate(parts):
        found = _whole(words_of(part), min(lower, 2) * 50)
        if found:
            return found
    said = words_of(heading)
    found = _about_manager(said) if _names_manager(said) else _by_part(_plain(said))
    last = _LAST_RESORTS.get("".join(_plain(said)))
    return found or ((Match(last, 1),) if last else ())


def _whole(said: tuple[str, ...], lower: int) -> tuple[Match, ...]:
    exact = _by_key().get("".join(said), ())
    if exact:
        return tuple(Match(field, 1_000 - rank - lower) for field, rank in exact)
    stripped = _by_plain_key().get("".join(_plain(said)), ())
    return tuple(Match(field, 700 - rank - lower) for field, rank in stripped)


def _plain(said: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in said if word not in _FILLERS)


def _names_manager(said: tuple[str, ...]) -> bool:
    return any(word.startswith(_MANAGERS) for word in said)


def _about_manager(said: tuple[str, ...]) -> tuple[Match, ...]:
    """A heading about the manager never means the person's own field of the same name."""
    rest = {word for word in _plain(said) if not word.startswith(_MANAGERS)}
    for field, telling in _MANAGER_PARTS.items():
        if rest & telling or (field == "manager" and not rest):
            return (Match(field, 600),)
    return ()


def _by_part(said: tuple[str, ...]) -> tuple[Match, ...]:
    found = []
    for start in range(len(said)):
        for end in range(start + 1, len(said) + 1):
            part = "".join(said[start:end])
            rest = {*said[:start], *said[end:]}
            for field, _rank in _by_plain_key().get(part, ()):
                if _may_be_part(field, part, end - start, rest):
                    found.append((end, end - start, field))
    if not found:
        return ()
    # The word that says what a heading is about comes last in most of these languages.
    end, length, field = max(found)
    return (Match(field, 400 + 10 * length + min(end, 9)),)


def _may_be_part(field: str, part: str, length: int, rest: set[str]) -> bool:
    if field in _WHOLE_ONLY:
        return False
    if field == "side":
        return length > 1
    return not rest & _TURNS_AWAY and (length > 1 or len(part) >= _SHORTEST_PART or field in ("email", "grade"))


@lru_cache(maxsize=1)
def _by_key() -> _Index:
    """Fields and ranks by the words of a heading run together."""
    index: _Index = {}
    for field in FIELDS:
        for rank, heading in enumerate(headings(field)):
            _enter(index, "".join(words_of(heading)), field, rank)
    return index


@lru_cache(maxsize=1)
def _by_plain_key() -> _Index:
    """The same for headings without their fillers."""
    index: _Index = {}
    for field in FIELDS:
        for rank, heading in enumerate(headings(field)):
            _enter(index, "".join(_plain(words_of(heading))), field, rank)
    return index


def _enter(index: _Index, key: str, field: str, rank: int) -> None:
    if key and field not in (known for known, _ in index.get(key, ())):
        index[key] = (*index.get(key, ()), (field, rank))
