"""What each figure of the program summary means, in words a reader can check."""

from app.text.catalog import _


def definitions(small_group: int) -> list[tuple[str, str]]:
    """Name and meaning of every figure printed in the summary and its annex, in their order."""
    return [
        *_rates(),
        *_gains(),
        *_counts(),
        *_people(),
        *_time(),
        *_changes(),
        *_ends(),
        *_reach(),
        *_hiding(small_group),
    ]


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
            _(
                "Mean of each person's latest answer, 1 to 5, at the close or else at the mid-point. "
                "The gap is the distance between the means of the two sides."
            ),
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


def _people() -> list[tuple[str, str]]:
    return [
        (
            _("Recruitment balance"),
            _(
                "Places of accepted people as mentor (junior), divided by those as mentee (senior). Whoever is "
                "willing as either side counts for the side they took, and for none before that."
            ),
        ),
        (_("Matched now"), _("Accepted people with at least one pairing under way, of all accepted people.")),
        (
            _("Wanted topics covered"),
            _("Topics that came up in a held session, of those that anybody accepted wanted to learn about."),
        ),
        (
            _("Wishes met"),
            _(
                "Every topic that each paired person wanted to learn about is a wish; it is met when a held "
                "session of their own covered it."
            ),
        ),
    ]


def _time() -> list[tuple[str, str]]:
    return [
        (
            _("Days to the first session"),
            _("Median of the days from the start of a pairing to its first session held."),
        ),
        (
            _("Days between sessions"),
            _("Median of the days from each held session of a pairing to its next; the rhythm stands beside it."),
        ),
        (_("Time given"), _("Hours of held sessions of known length, times two, since both gave them.")),
        (
            _("Sessions that fell out"),
            _(
                "Cancelled, or missed without a word, by who was absent, of sessions held, cancelled or missed. "
                "Where both were absent it counts for either side."
            ),
        ),
    ]


def _changes() -> list[tuple[str, str]]:
    return [
        (
            _("All of these together"),
            _(
                "The change of a block: of each person the mean over the items answered both times, then as for "
                "one item."
            ),
        ),
    ]


def _ends() -> list[tuple[str, str]]:
    return [
        (
            _("How pairings ended"),
            _(
                "Launched pairings by what their closing record says, and how many of them held the minimum; "
                "each kind has its own line, and all add up."
            ),
        ),
        (_("Going on"), _("Pairs that continue or swap roles, of all closed.")),
        (_("Re-matched"), _("Pairings closed so that their people get another partner, of all launched.")),
        (
            _("New pairing found"),
            _("People of re-matched pairings for whom another pairing has started, of all of them."),
        ),
        (
            _("Days to a new pairing"),
            _("Median of the days from the end of the old pairing to the start of the new one."),
        ),
        (
            _("Still in the organization"),
            _(
                "People of launched pairings who are not recorded as gone, of all of them, after so many whole "
                "months of the program. Nobody's stay is confirmed one by one."
            ),
        ),
    ]


def _reach() -> list[tuple[str, str]]:
    return [
        (
            _("Between departments"),
            _("Launched pairings of two departments, of those of which both are known, as at their confirmation."),
        ),
        (_("Between sites"), _("The same by sites.")),
        (
            _("Levels bridged"),
            _("How many grades the mentee (senior) stood above the mentor (junior) at their confirmation."),
        ),
        (
            _("People by department"),
            _(
                "Accepted and paired people. Beside them both sides' own aims, and their change over hierarchy "
                "and trust, each with its own n."
            ),
        ),
        (_("People by site"), _("Accepted and paired people.")),
    ]


def _hiding(small_group: int) -> list[tuple[str, str]]:
    return [
        (
            _("Small groups"),
            _(
                "Answers of fewer than {n} people are not printed, and no group below {n} is broken down. Where "
                "the rest of a table would give such a group away, the next smallest ones are hidden with it. "
                "Attendance, hours and numbers of sessions always are printed."
            ).format(n=small_group),
        ),
    ]
