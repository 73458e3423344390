"""The letter to somebody who has no partner yet: kindly, why it is no judgement, and what happens next."""

from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.domain.participants import Side, WillingAs
from app.reports.fonts import Face
from app.reports.frame import Frame
from app.reports.headings import SectionHead
from app.reports.letters import SECTION_GAP, kept_about_you, letter_head, signed, step
from app.reports.marks import lead_of
from app.reports.people_on_paper import PaperPerson
from app.reports.stack import spaced
from app.reports.styles import LEAD, PROMPT, TEXT
from app.reports.words import Span, words
from app.text.catalog import _
from app.text.labels import side_title


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLetter:
    """What stands in it. had_partner: in this program already, until that pair ended.

    willing_as: which side the reader offered to take. signed_by: the coordinator's name.
    """

    frame: Frame
    reader: PaperPerson
    willing_as: WillingAs
    had_partner: bool = False
    retention_months: int = 12
    signed_by: str = ""


def waiting_letter(letter: WaitingLetter) -> list[Flowable]:
    """The letter, from top to bottom."""
    title = _("Thank you, {name}").format(name=letter.reader.name)
    return [
        *letter_head(letter.reader, _side(letter.willing_as), title),
        spaced(8, _lead(letter)),
        spaced(6, words(LEAD, _offer(letter.willing_as))),
        spaced(SECTION_GAP, SectionHead(_("Why this is no judgement"))),
        words(PROMPT, _no_judgement()),
        spaced(SECTION_GAP, SectionHead(_("What happens next"))),
        *(step(place, *what, PROMPT) for place, what in enumerate(_steps(), start=1)),
        spaced(SECTION_GAP, SectionHead(_("Whom to ask"))),
        words(PROMPT, _whom_to_ask(letter.frame)),
        spaced(SECTION_GAP, SectionHead(_("Kept about you"))),
        words(TEXT, kept_about_you(letter.retention_months)),
        *signed(letter.signed_by),
    ]


def _side(willing_as: WillingAs) -> tuple[Lead, str]:
    if willing_as is WillingAs.EITHER:
        return Lead.BOTH, _("Mentor (junior) or mentee (senior)")
    side = Side(willing_as.value)
    return lead_of(side), side_title(side)


def _lead(letter: WaitingLetter) -> Flowable:
    told = _("In this round we have not found a partner for you.")
    if letter.had_partner:
        told = _("Your pair has ended, and we have not found a new partner for you yet.")
    return words(LEAD, told, " ", Span(_("You stand first in the next round."), Face.BOLD))


def _offer(willing_as: WillingAs) -> str:
    return {
        WillingAs.MENTOR: _(
            "You offered to lead, and to share what you know with somebody senior. That takes courage, "
            "and we would have liked to give you a partner at once. We are sorry that you have to wait."
        ),
        WillingAs.MENTEE: _(
            "You offered to listen, and to learn from somebody junior. That sets an example, "
            "and we would have liked to give you a partner at once. We are sorry that you have to wait."
        ),
        WillingAs.EITHER: _(
            "You offered your time and to take whichever side helps. That is generous, "
            "and we would have liked to give you a partner at once. We are sorry that you have to wait."
        ),
    }[willing_as]


def _no_judgement() -> str:
    return _(
        "A pair needs many things at once: topics that meet, times that meet, enough distance in level, "
        "and nobody who reports to the other. There are rarely as many people on one side as on the other, "
        "so somebody often has to wait. It says nothing about you, about what you know, or about how you answered."
    )


def _steps() -> list[tuple[str, str]]:
    return [
        (_("You stand first."), _("When the next round begins, we look for your partner before anybody new.")),
        (_("It may be sooner."), _("Sometimes a partner is found between two rounds. Then we ask you at once.")),
        (
            _("You need not do anything."),
            _("But do tell us when your topics, your times or your plans change: it may be what was missing."),
        ),
        (_("You are free."), _("If you would rather not wait, say so. No reasons needed.")),
    ]


def _whom_to_ask(frame: Frame) -> str:
    if not frame.coordinator:
        return _("Whoever gave you this letter.")
    return _("Questions are welcome, also about this letter: {coordinator}.").format(coordinator=frame.coordinator)
