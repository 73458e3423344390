"""The sections of the set-up in their order; each is imported when it is first shown."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from app.text.catalog import _
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section


class SectionEntry(NamedTuple):
    """One section. group: the heading above it in the list."""

    key: str
    group: str
    words: str
    icon: str
    build: Callable[[Bench], Section]


# The fields of a program, its rules and its weights, by the section that has them.
_PARTS: Mapping[str, str] = {
    "about": "name purpose status organization sponsor",
    "rhythm": "starts_on ends_on target_sessions minimum_sessions length_min cadence_days",
    "papers": "zone language paper",
    "looks": "accent logo employer_statement",
    "contacts": "coordinator_name coordinator_email coordinator_phone support_contact",
    "privacy": "confidentiality retention_months small_group",
    "rules": "smallest_gap greatest_gap years_apart different_team different_department different_manager"
    " different_site consent_required both_sides_allowed best_total_first",
    "weights": "topics_return distance availability seniority preferences",
}


def section_entries() -> tuple[SectionEntry, ...]:
    """The sections in the language spoken now, the first of them shown first."""
    program, matching, log = _("Program"), _("Matching"), _("Log")
    return (
        SectionEntry("about", program, _("Name and purpose"), "flag", _about),
        SectionEntry("rhythm", program, _("Dates and rhythm"), "calendar-days", _rhythm),
        SectionEntry("papers", program, _("Language and paper"), "languages", _papers),
        SectionEntry("looks", program, _("Look of the papers"), "award", _looks),
        SectionEntry("contacts", program, _("Contacts"), "phone", _contacts),
        SectionEntry("privacy", program, _("Privacy"), "lock", _privacy),
        SectionEntry("grades", matching, _("Grades"), "chart-column", _grades),
        SectionEntry("rules", matching, _("Rules"), "ban", _rules),
        SectionEntry("weights", matching, _("Weights"), "sliders-horizontal", _weights),
        SectionEntry("topics", matching, _("Topics"), "message-circle", _topics),
        SectionEntry("decisions", log, _("Decisions"), "history", _decisions),
    )


def section_of(part: str) -> str:
    """The key of the section that has a field, or is called so itself; "" where none is."""
    if part in {entry.key for entry in section_entries()}:
        return part
    return next((key for key, parts in _PARTS.items() if part in parts.split()), "")


def _about(bench: Bench) -> Section:
    from app.ui.setup.about_section import AboutSection

    return AboutSection(bench)


def _rhythm(bench: Bench) -> Section:
    from app.ui.setup.rhythm_section import RhythmSection

    return RhythmSection(bench)


def _papers(bench: Bench) -> Section:
    from app.ui.setup.papers_section import PapersSection

    return PapersSection(bench)


def _looks(bench: Bench) -> Section:
    from app.ui.setup.looks_section import LooksSection

    return LooksSection(bench)


def _contacts(bench: Bench) -> Section:
    from app.ui.setup.contacts_section import ContactsSection

    return ContactsSection(bench)


def _privacy(bench: Bench) -> Section:
    from app.ui.setup.privacy_section import PrivacySection

    return PrivacySection(bench)


def _grades(bench: Bench) -> Section:
    from app.ui.setup.grades_section import GradesSection

    return GradesSection(bench)


def _rules(bench: Bench) -> Section:
    from app.ui.common.rules_section import RulesSection

    return RulesSection(bench)


def _weights(bench: Bench) -> Section:
    from app.ui.common.weights_section import WeightsSection

    return WeightsSection(bench)


def _topics(bench: Bench) -> Section:
    from app.ui.setup.topics_section import TopicsSection

    return TopicsSection(bench)


def _decisions(bench: Bench) -> Section:
    from app.ui.setup.decisions_section import DecisionsSection

    return DecisionsSection(bench)
