from app.domain.privacy import Visibility
from app.domain.sides import Side
from app.ui.common.readers import quoting, reader_options


def test_every_reader_is_offered_with_a_sign_the_coordinator_first() -> None:
    options = reader_options()
    assert {option.key for option in options} == set(Visibility)
    assert options[0].key == Visibility.COORDINATOR
    assert all(option.icon and option.words for option in options)


def test_a_line_is_quoted_only_with_consent_and_when_everyone_may_read_it() -> None:
    assert quoting(Side.MENTOR, Visibility.SUMMARY, consents=True) == (True, "")
    allowed, why_not = quoting(Side.MENTOR, Visibility.SUMMARY, consents=False)
    assert (allowed, "mentor (junior) has not consented" in why_not) == (False, True)
    allowed, why_not = quoting(Side.MENTEE, Visibility.PAIR, consents=True)
    assert (allowed, "everyone may read" in why_not) == (False, True)
