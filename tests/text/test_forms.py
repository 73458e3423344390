from datetime import date

from app.text.forms import cross_one, due, hand_in, optional, pair_and_coordinator, writer_and_coordinator


def test_a_form_tells_its_last_day_and_without_one_how_long_there_is() -> None:
    assert due(date(2027, 3, 30)) == "Please hand it in by 30 March 2027"
    assert due(None) == "Please hand it in within two weeks"


def test_a_form_goes_to_the_coordinator_named_or_not() -> None:
    assert hand_in("Hélène Dubois, 0300 555 0107").endswith("coordinator: Hélène Dubois, 0300 555 0107.")
    assert hand_in("") == "Hand it in to the coordinator, on paper."


def test_nobody_but_the_writer_and_the_coordinator_reads_a_form() -> None:
    assert writer_and_coordinator() == "For you and the coordinator."
    assert "one circle" in cross_one()


def test_a_form_of_both_is_read_by_both_and_the_coordinator_and_may_leave_things_out() -> None:
    assert pair_and_coordinator() == "For the two of you and the coordinator."
    assert optional() == "only if you want to"
