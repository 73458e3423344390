"""What people lack for a certificate, in words."""

from app.domain.certificates import FinalSurvey, Merit, Unearned
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.labels import side

_MOST_NAMED = 5


def unearned_words(unearned: Unearned) -> str:
    """Who lacks what: a sentence for each of the first few, and how many more there are."""
    named = [_sentence(found) for found in unearned.merits[:_MOST_NAMED]]
    more = len(unearned.merits) - len(named)
    if more:
        named.append(
            ngettext("{n} more lacks something too.", "{n} more lack something too.", more).format(n=whole(more))
        )
    return " ".join(named)


def _sentence(found: Merit) -> str:
    words = {
        FinalSurvey.BACK: _("{name}, {side}: {held} of {needed} sessions held."),
        FinalSurvey.OUT: _("{name}, {side}: {held} of {needed} sessions held, the final survey is not back."),
        FinalSurvey.NOT_ISSUED: _(
            "{name}, {side}: {held} of {needed} sessions held, the final survey was not handed out."
        ),
    }[found.survey]
    return words.format(name=found.name, side=side(found.side), held=whole(found.held), needed=whole(found.needed))
