"""What changing a field of a program is called in undo: whole sentences, by the field's name."""

from collections.abc import Callable, Mapping

from app.text.catalog import _

_Words = Callable[[], str]

# Lambdas, so that the words are looked up when they are needed, in the language spoken then.
_PROGRAM: Mapping[str, _Words] = {
    "name": lambda: _("Rename the program {program}"),
    "purpose": lambda: _("Change the purpose of {program}"),
    "status": lambda: _("Change the status of {program}"),
    "organization": lambda: _("Change the organization of {program}"),
    "sponsor": lambda: _("Change the sponsor of {program}"),
    "dates": lambda: _("Change the dates of {program}"),
    "target_sessions": lambda: _("Change the number of sessions of {program}"),
    "minimum_sessions": lambda: _("Change how many sessions complete a pairing of {program}"),
    "length_min": lambda: _("Change the length of sessions of {program}"),
    "cadence_days": lambda: _("Change the rhythm of {program}"),
    "zone": lambda: _("Change the time zone of {program}"),
    "language": lambda: _("Change the language of the papers of {program}"),
    "paper": lambda: _("Change the paper size of {program}"),
    "accent": lambda: _("Change the colour of the papers of {program}"),
    "logo": lambda: _("Change the logo of {program}"),
    "employer_statement": lambda: _("Change the closing words of the profile of {program}"),
    "coordinator_name": lambda: _("Change the coordinator of {program}"),
    "coordinator_email": lambda: _("Change the coordinator's e-mail of {program}"),
    "coordinator_phone": lambda: _("Change the coordinator's phone of {program}"),
    "support_contact": lambda: _("Change the support contact of {program}"),
    "confidentiality": lambda: _("Change the confidentiality statement of {program}"),
    "retention_months": lambda: _("Change how long the records of {program} are kept"),
    "small_group": lambda: _("Change the small group of {program}"),
}
_RULES: Mapping[str, _Words] = {
    "smallest_gap": lambda: _("Change the smallest gap of {program}"),
    "greatest_gap": lambda: _("Change the greatest gap of {program}"),
    "years_apart": lambda: _("Change the years apart of {program}"),
    "different_team": lambda: _("Change the rule about teams of {program}"),
    "different_department": lambda: _("Change the rule about departments of {program}"),
    "different_manager": lambda: _("Change the rule about managers of {program}"),
    "different_site": lambda: _("Change the rule about sites of {program}"),
    "best_total_first": lambda: _("Change what comes first in {program}"),
    "consent_required": lambda: _("Change the rule about consent of {program}"),
    "both_sides_allowed": lambda: _("Change the rule about both sides of {program}"),
}
_WEIGHTS: Mapping[str, _Words] = {
    "topics": lambda: _("Change the weight of topics of {program}"),
    "topics_return": lambda: _("Change the weight of the return direction of {program}"),
    "distance": lambda: _("Change the weight of department and site of {program}"),
    "availability": lambda: _("Change the weight of availability of {program}"),
    "seniority": lambda: _("Change the weight of the seniority gap of {program}"),
    "preferences": lambda: _("Change the weight of preferences of {program}"),
    "weights": lambda: _("Restore the usual weights of {program}"),
}
_STEPS = {**_PROGRAM, **_RULES, **_WEIGHTS}


def step_words(field: str, program: str) -> str:
    """What undo takes back where this field of a program, its rules or its weights was changed.

    program: its name. Raises KeyError for a field without words.
    """
    return _STEPS[field]().format(program=program)
