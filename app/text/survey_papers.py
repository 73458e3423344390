"""What stands around the questions of a survey form: what it is for, and who reads the answers."""

from app.domain.surveys import Wave
from app.text.catalog import _, ngettext


def survey_lead(wave: Wave) -> str:
    """What the form of a wave is for, in a sentence or two."""
    return {
        Wave.START: _("Before you begin. The same statements come again later, so that change can be seen."),
        Wave.MID: _("Half-way: five minutes, so that what doesn't work can change while there is time."),
        Wave.CLOSE: _("The last form: what was it worth to you, and what has changed?"),
        Wave.LATER: _("Half a year has passed. Three questions, and the statements that you know."),
    }[wave]


def who_reads(small_group: int) -> tuple[str, str]:
    """That the answers are confidential but not anonymous: in a few words, and what that means.

    small_group: of how many people answers are shown to others at least.
    """
    means = ngettext(
        "The coordinator sees who wrote them. Your partner and your managers do not: "
        "they get totals, from {n} person up, without names.",
        "The coordinator sees who wrote them. Your partner and your managers do not: "
        "they get totals, from {n} people up, without names.",
        small_group,
    )
    return _("Your answers are confidential, not anonymous."), means.format(n=small_group)


def repeated_head(*, is_of_trust: bool) -> str:
    """The head above the statements that every wave asks again."""
    return _("Rank and trust here") if is_of_trust else _("My work")
