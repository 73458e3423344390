"""Prompts for an hour in which mentors (junior) meet among themselves: what to ask, and how long."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.reports.columns import list_row
from app.reports.geometry import GUTTER, cols
from app.reports.headings import SectionHead
from app.reports.notes import Notes
from app.reports.stack import spaced
from app.reports.styles import DAY, KICKER, LABEL, LEAD, PROMPT, TEXT, TITLE
from app.reports.words import words
from app.text import sessions
from app.text.catalog import _, ngettext
from app.text.formats import whole

_WIDTHS = (cols(1), cols(3), cols(8))


def peer_meeting() -> list[Flowable]:
    """The page, with room for what the group wants to tell the coordinator."""
    parts = _parts()
    total = sum(minutes for minutes, _title, _prompts in parts)
    length = ngettext("{n} minute in all", "{n} minutes in all", total).format(n=whole(total))
    return [
        words(KICKER, _("For mentors (junior) among themselves")),
        words(TITLE, _("How is it going, really?")),
        words(LEAD, _("A meeting without seniors: what works, what is hard, and what you need.")),
        spaced(5 * mm, SectionHead(_("Before you begin"))),
        *(words(TEXT, rule) for rule in _ground_rules()),
        spaced(5 * mm, SectionHead(_("Questions to ask each other"), length)),
        *(_row(minutes, title, prompts) for minutes, title, prompts in parts),
        spaced(5 * mm, Notes(_("For the coordinator"), _("what the group wants changed; no names"))),
    ]


def _ground_rules() -> tuple[str, ...]:
    return (
        _("Tell what you did and how it felt. Leave out who your senior is, and stories that would give it away."),
        _("What is said here stays here. You may pass on what you learned, never who said it."),
        _("Nobody has to speak. Somebody keeps the time, somebody else takes the notes below."),
    )


def _parts() -> tuple[tuple[int, str, tuple[str, ...]], ...]:
    """Minutes, title and prompts of each part, in order."""
    return (
        (5, _("Arrive"), (_("In one word: how was your last session?"),)),
        (
            15,
            _("What works"),
            (
                _("Which of your questions opened something?"),
                _("What do they do alone by now that you once showed them?"),
                _("When was rank out of the room, and what had you done?"),
            ),
        ),
        (
            20,
            _("What is hard"),
            (
                _("When did they take over, and how did you get the lead back?"),
                _("What do you not dare to say yet? How would one of us say it?"),
                _("What do you carry home that isn't yours to carry?"),
            ),
        ),
        (
            10,
            _("What we learn"),
            (
                _("What do you understand about this place that you didn't before?"),
                _("What would you tell somebody who starts as a mentor tomorrow?"),
            ),
        ),
        (10, _("What next"), (_("One thing each of us tries before we meet again."),)),
    )


def _row(minutes: int, title: str, prompts: tuple[str, ...]) -> Flowable:
    length = sessions.length(minutes)
    asked = [spaced(1.5, words(PROMPT, prompt)) for prompt in prompts]
    return list_row([words(DAY, length), words(LABEL, title), asked], _WIDTHS, gap=GUTTER)
