"""Columns that never enter a program file: birth, sex, origin, belief, health, family, pay, performance.

Recognized by their headings in several languages, so that they can be named as left out on purpose.
"""

from itertools import pairwise

from app.exchange.headings import words_of
from app.exchange.word_lists import words

_WORDS = (
    words(  # birth and age
        """dob birth birthday birthdate born age ages alter edad eta idade leeftijd wiek alder jahrgang geboren
        nacimiento nascita nascimento naissance urodzenia"""
    )
    | words(  # sex and forms of address
        """sex sexe sexo sesso gender genre genero genere geschlecht geslacht plec kon kjonn anrede salutation
        civilite aanhef male female maiden"""
    )
    | words(  # origin
        """race races racial ethnie etnia raza razza raca rasse ras hispanic latino latina latinx skin citizen
        nationality nationalities nationalite nazionalita obywatelstwo narodowosc visa immigration"""
    )
    | words(  # belief and belonging
        """religion religions religious faith belief beliefs konfession wyznanie union gewerkschaft syndicat
        sindicato sindacato vakbond political politics caste"""
    )
    | words(  # family
        """marital married marriage spouse husband wife familienstand zivilstand civilstand civilstatus
        sivilstand verheiratet children kids dependents dependants kinder enfants hijos figli filhos
        kinderen dzieci barn pregnant pregnancy maternity"""
    )
    | words(  # health
        """health medical illness sick sickness disease krank sante maladie salud salute malattia saude doenca
        gezondheid ziekte zdrowie choroba halsa helbred helse absence absences absenteeism fehlzeiten fehltage
        allergy allergies vaccination vaccinated"""
    )
    | words(  # sexual orientation and identity
        """orientation lgbt lgbtq lgbtqi lgbtqia lgbtplus sexuality transgender identity identities identite
        identitat identidad identita identidade identiteit identitet tozsamosc characteristic characteristics
        diversity minority"""
    )
    | words(  # pay
        """salary salaries pay wage wages compensation income bonus remuneration earnings lohn entgelt
        vergutung einkommen salaire salario sueldo nomina stipendio retribuzione vencimento ordenado
        remuneracao salaris loon wynagrodzenie pensja placa lon lonn"""
    )
    | words(  # performance and discipline
        """performance perf appraisal appraisals rating ratings review evaluation pip disciplinary conduct
        warning warnings abmahnung leistung evaluacion desempeno rendimiento valutazione avaliacao
        desempenho beoordeling ocena bedomning criminal"""
    )
    | words(  # numbers of the state and the bank
        """ssn nino passport iban pesel personnummer bsn cpr cpf dni sozialversicherungsnummer"""
    )
)
# Beginnings or parts of words that are long enough to mean nothing else.
_PARTS = (
    "birth", "geburt", "geboorte", "fodelse", "fodsel", "gender", "geschlecht", "ethnic", "ethnis",
    "etnic", "etnis",
    "nacionalidad", "nationalit", "nationaliteit", "staatsangeh", "staatsburger", "citizenship", "ciudadania",
    "cittadinanza", "cidadania", "medborgarskap", "statsborgerskab", "migrationshinter", "religio", "disab",
    "behinder", "handicap", "gesundheit", "krankheit", "discapac", "minusval", "deficienc", "niepelnospraw",
    "funktionsned", "funktionshind", "neurodiv", "invalid", "sexual", "sexuel", "seksual", "salary", "gehalt",
    "performance", "beurteilung", "marital", "familienstand", "sozialversicherung",
)  # fmt: skip
_PHRASES = (
    ("estado", "civil"), ("etat", "civil"), ("stato", "civile"), ("burgerlijke", "staat"), ("stan", "cywilny"),
    ("social", "security"), ("securite", "sociale"), ("seguridad", "social"), ("national", "insurance"),
    ("national", "id"), ("tax", "id"), ("codice", "fiscale"), ("bank", "account"), ("home", "address"),
    ("private", "address"), ("trade", "union"),
)  # fmt: skip
# Here the word of pay only says which ladder the step belongs to.
_LADDERS = frozenset({("pay", "grade"), ("pay", "band"), ("salary", "grade"), ("salary", "band")})
_FORMS_OF_ADDRESS = words(
    """mr mrs ms miss mx sir madam herr frau hr fr m mme mlle monsieur madame sr sra srta senor senora sig
    signor signora dhr mevr mw pan pani"""
)


def is_sensitive(heading: str) -> bool:
    """Whether a column under this heading is left out on purpose, whatever else its heading says."""
    said = words_of(heading)
    if said in _LADDERS:
        return False
    if any(word in _WORDS or any(part in word for part in _PARTS) for word in said):
        return True
    pairs = set(pairwise(said))
    return "".join(said) in _WORDS or any(phrase in pairs for phrase in _PHRASES)


def tells_sex(values: list[str]) -> bool:
    """Whether these values are forms of address ("Mr", "Frau"), which give away the sex of each person."""
    addressed = sum(bool(words_of(value)) and set(words_of(value)) <= _FORMS_OF_ADDRESS for value in values)
    return bool(values) and addressed * 2 > len(values)
