"""The rounds of a survey in words: whose form it is, how far it is, and what is done with it."""

from app.domain.survey_rounds import FormState
from app.domain.surveys import Wave
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole


def form_of(wave: Wave, name: str) -> str:
    """ "the final survey of Ana Ruiz": inside a sentence."""
    words = {
        Wave.START: _("the first survey of {name}"),
        Wave.MID: _("the mid-point form of {name}"),
        Wave.CLOSE: _("the final survey of {name}"),
        Wave.LATER: _("the form of {name} six months later"),
    }
    return words[wave].format(name=isolated(name))


def when_words(wave: Wave) -> str:
    """When a wave goes out, and what it is for, in a sentence."""
    return {
        Wave.START: _(
            "Goes out before the first session. It can't be made up for: later answers are measured against it."
        ),
        Wave.MID: _("Goes out half-way: how it goes, and who wants help."),
        Wave.CLOSE: _("Goes out when a pair meets for the last time. Certificates ask for it."),
        Wave.LATER: _("Goes out half a year after a pairing was closed: what has lasted."),
    }[wave]


def why_nobody(wave: Wave) -> str:
    """Why nobody is asked in a wave yet, and what to do about it."""
    return {
        Wave.START: _("The first survey goes to people with a pairing. Confirm the first one, then hand it out."),
        Wave.MID: _("The mid-point form goes to people whose pairing runs. Start one, then hand it out."),
        Wave.CLOSE: _(
            "The final survey goes to people whose pairing runs or is closed. Start one, and hand the form out "
            "when they have met for the last time."
        ),
        Wave.LATER: _(
            "This form goes to people whose pairing is closed, half a year later. No pairing is closed yet."
        ),
    }[wave]


def state_word(state: FormState) -> str:
    return {
        FormState.OVERDUE: _("Overdue"),
        FormState.OUT: _("Handed out"),
        FormState.NOT_OUT: _("Not handed out"),
        FormState.RETURNED: _("Returned"),
    }[state]


def hand_out_step(wave: Wave, n: int) -> str:
    """What handing out a wave is called, also by undo: "Hand out the final survey to 12 people"."""
    words = {
        Wave.START: ngettext(
            "Hand out the first survey to {n} person", "Hand out the first survey to {n} people", n
        ),
        Wave.MID: ngettext(
            "Hand out the mid-point form to {n} person", "Hand out the mid-point form to {n} people", n
        ),
        Wave.CLOSE: ngettext(
            "Hand out the final survey to {n} person", "Hand out the final survey to {n} people", n
        ),
        Wave.LATER: ngettext(
            "Hand out the form of six months later to {n} person",
            "Hand out the form of six months later to {n} people",
            n,
        ),
    }
    return words[wave].format(n=whole(n))


def handed_out(n: int) -> str:
    """That forms were handed out: said after it."""
    words = ngettext("{n} form was handed out. Print it now.", "{n} forms were handed out. Print them now.", n)
    return words.format(n=whole(n))


def type_in_step(wave: Wave, name: str) -> str:
    return _("Type in {form}").format(form=form_of(wave, name))


def correct_step(wave: Wave, name: str) -> str:
    return _("Correct {form}").format(form=form_of(wave, name))


def was_kept(wave: Wave, name: str) -> str:
    """That a form is in the file now: said after it."""
    return _("Kept: {form}.").format(form=form_of(wave, name))


def was_taken_back(wave: Wave, name: str) -> str:
    """That a form counts as not returned again: said after it."""
    return _("Taken back: {form}. It counts as not returned.").format(form=form_of(wave, name))


def take_back_step(wave: Wave, name: str) -> str:
    return _("Take back {form}").format(form=form_of(wave, name))
