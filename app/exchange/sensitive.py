"""Columns that never enter a program file: birth, sex, origin, belief, health, family, pay, performance.

Recognized by their headings in several languages, so that they can be named as left out on purpose.
"""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import TypeVar

from app.domain.privacy import Sensitive
from app.exchange.headings import words_of
from app.exchange.word_lists import words

T = TypeVar("T")
_WORDS = {
    Sensitive.BIRTH: words(
        """dob birth birthday birthdate born age ages alter edad eta idade leeftijd wiek alder jahrgang geboren
        nacimiento nascita nascimento naissance urodzenia"""
    ),
    Sensitive.SEX: words(  # and forms of address
        """sex sexe sexo sesso gender genre genero genere geschlecht geslacht plec kon kjonn anrede salutation
        civilite aanhef male female maiden"""
    ),
    Sensitive.ORIGIN: words(
        """race races racial ethnie etnia raza razza raca rasse ras hispanic latino latina latinx skin citizen
        nationality nationalities nationalite nazionalita obywatelstwo narodowosc visa immigration"""
    ),
    Sensitive.BELIEF: words(  # and belonging
        """religion religions religious faith belief beliefs konfession wyznanie union gewerkschaft syndicat
        sindicato sindacato vakbond political politics caste"""
    ),
    Sensitive.FAMILY: words(
        """marital married marriage spouse husband wife familienstand zivilstand civilstand civilstatus
        sivilstand verheiratet children kids dependents dependants kinder enfants hijos figli filhos
        kinderen dzieci barn pregnant pregnancy maternity"""
    ),
    Sensitive.HEALTH: words(
        """health medical illness sick sickness disease krank sante maladie salud salute malattia saude doenca
        gezondheid ziekte zdrowie choroba halsa helbred helse absence absences absenteeism fehlzeiten fehltage
        allergy allergies vaccination vaccinated"""
    ),
    Sensitive.IDENTITY: words(  # and sexual orientation
        """orientation lgbt lgbtq lgbtqi lgbtqia lgbtplus sexuality transgender identity identities identite
        identitat identidad identita identidade identiteit identitet tozsamosc characteristic characteristics
        diversity minority"""
    ),
    Sensitive.PAY: words(
        """salary salaries pay wage wages compensation income bonus remuneration earnings lohn entgelt
        vergutung einkommen salaire salario sueldo nomina stipendio retribuzione vencimento ordenado
        remuneracao salaris loon wynagrodzenie pensja placa lon lonn"""
    ),
    Sensitive.PERFORMANCE: words(  # and discipline
        """performance perf appraisal appraisals rating ratings review evaluation pip disciplinary conduct
        warning warnings abmahnung leistung evaluacion desempeno rendimiento valutazione avaliacao
        desempenho beoordeling ocena bedomning criminal"""
    ),
    Sensitive.NUMBERS: words(
        "ssn nino passport iban pesel personnummer bsn cpr cpf dni sozialversicherungsnummer"
    ),
}
# Beginnings or parts of words that are long enough to mean nothing else.
_PARTS = {
    Sensitive.BIRTH: ("birth", "geburt", "geboorte", "fodelse", "fodsel"),
    Sensitive.SEX: ("gender", "geschlecht"),
    Sensitive.ORIGIN: (
        "ethnic", "ethnis", "etnic", "etnis", "nacionalidad", "nationalit", "nationaliteit", "staatsangeh",
        "staatsburger", "citizenship", "ciudadania", "cittadinanza", "cidadania", "medborgarskap",
        "statsborgerskab", "migrationshinter",
    ),
    Sensitive.BELIEF: ("religio",),
    Sensitive.FAMILY: ("marital", "familienstand"),
    Sensitive.HEALTH: (
        "disab", "behinder", "handicap", "gesundheit", "krankheit", "discapac", "minusval", "deficienc",
        "niepelnospraw", "funktionsned", "funktionshind", "neurodiv", "invalid",
    ),
    Sensitive.IDENTITY: ("sexual", "sexuel", "seksual"),
    Sensitive.PAY: ("salary", "gehalt"),
    Sensitive.PERFORMANCE: ("performance", "beurteilung"),
    Sensitive.NUMBERS: ("sozialversicherung",),
}  # fmt: skip
_PHRASES = {
    Sensitive.FAMILY: (
        ("estado", "civil"), ("etat", "civil"), ("stato", "civile"), ("burgerlijke", "staat"),
        ("stan", "cywilny"),
    ),
    Sensitive.BELIEF: (("trade", "union"),),
    Sensitive.NUMBERS: (
        ("social", "security"), ("securite", "sociale"), ("seguridad", "social"), ("national", "insurance"),
        ("national", "id"), ("tax", "id"), ("codice", "fiscale"), ("bank", "account"), ("home", "address"),
        ("private", "address"),
    ),
}  # fmt: skip
# Here the word of pay only says which ladder the step belongs to.
_LADDERS = frozenset({("pay", "grade"), ("pay", "band"), ("salary", "grade"), ("salary", "band")})
_FORMS_OF_ADDRESS = words(
    """mr mrs ms miss mx sir madam herr frau hr fr m mme mlle monsieur madame sr sra srta senor senora sig
    signor signora dhr mevr mw pan pani"""
)


def kind_of(heading: str) -> Sensitive | None:
    """What a column under this heading tells that never enters a file, whatever else its heading says; or None."""
    said = words_of(heading)
    if said in _LADDERS:
        return None
    return _by_phrase(said) or _by_word(said)


def tells_sex(values: list[str]) -> bool:
    """Whether these values are forms of address ("Mr", "Frau"), which give away the sex of each person."""
    addressed = sum(bool(words_of(value)) and set(words_of(value)) <= _FORMS_OF_ADDRESS for value in values)
    return bool(values) and addressed * 2 > len(values)


def _by_phrase(said: tuple[str, ...]) -> Sensitive | None:
    pairs = set(pairwise(said))
    return _first(_PHRASES, lambda phrases: any(phrase in pairs for phrase in phrases))


def _by_word(said: tuple[str, ...]) -> Sensitive | None:
    whole = {*said, "".join(said)}
    found = _first(_WORDS, lambda known: not known.isdisjoint(whole))
    return found or _first(_PARTS, lambda parts: any(part in word for word in said for part in parts))


def _first(known: Mapping[Sensitive, T], test: Callable[[T], bool]) -> Sensitive | None:
    return next((kind for kind, signs in known.items() if test(signs)), None)
