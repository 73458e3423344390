"""What each figure of the program summary means, in words a reader can check."""

from app.text.catalog import _


def definitions(small_group: int) -> list[tuple[str, str]]:
    """Name and meaning of every figure printed in the summary, in its order."""
    return [*_rates(), *_gains(), *_counts(), *_hiding(small_group)]


def _rates() -> list[tuple[str, str]]:
    return [
        (
            _("Matched"),
            _("Accepted people with at least one pairing under way or completed, of all accepted people."),
        ),
        (
            _("Held"),
            _("Sessions held, of those held, cancelled or missed. A moved session counts once, as it ended."),
        ),
        (_("Of the plan"), _("Sessions held, of those due by the day of this summary at the program's rhythm.")),
        (
            _("Completed"),
            _(
                "Launched pairings that held at least the minimum of sessions and were closed, of all launched. "
                "Pairings that ended early or were re-matched stand on their own and stay in the denominator."
            ),
        ),
        (_("Learned together"), _("Minutes of held sessions, as hours. Sessions of unknown length are left out.")),
        (
            _("Two-way index"),
            _(
                "Held sessions after which both sides handed in a reflection, of all held ones. "
                "“Kept private” counts as handed in."
            ),
        ),
    ]


def _gains() -> list[tuple[str, str]]:
    return [
        (
            _("Own aim reached"),
            _("Mean of each person's latest answer, 1 to 5, at the close or else at the mid-point."),
        ),
        (
            _("Change"),
            _(
                "Mean of the later answer minus the one at the start (T0), over people who gave both. "
                "Items worded the other way round are turned first, 5 to 1, and marked “reversed”."
            ),
        ),
        (_("Largest change"), _("The item of that side with the highest mean change.")),
        (
            _("Recommend"),
            _("Would you recommend the program, 0 to 10: percent at 9 to 10 minus percent at 0 to 6."),
        ),
        (_("In their words"), _("A line whose writer let everyone read it, with stored consent to be quoted.")),
    ]


def _counts() -> list[tuple[str, str]]:
    return [
        (_("Topics"), _("Held sessions in which a topic was covered; a session may cover several.")),
        (
            _("Who answered"),
            _("Forms returned, of those handed out, by wave and side. Pulse: reflections, of sessions held."),
        ),
        (_("Actions"), _("Actions done, of those due by then: done, open and dropped.")),
        (
            _("Needs a hand"),
            _("Pairings under way with at least one reason to look after them, of all under way."),
        ),
    ]


def _hiding(small_group: int) -> list[tuple[str, str]]:
    return [
        (
            _("Small groups"),
            _(
                "Answers of fewer than {n} people are not printed. "
                "Attendance, hours and numbers of sessions always are."
            ).format(n=small_group),
        ),
    ]
