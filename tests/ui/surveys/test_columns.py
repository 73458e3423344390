from datetime import date

from app.domain.sides import Side
from app.domain.survey_rounds import FormState
from app.domain.surveys import Wave
from app.storage import FormRow, Store
from app.ui.common.tokens import Tone
from app.ui.surveys.columns import FormSource, columns, state_badge
from tests.support.rooms import TODAY
from tests.support.survey_forms import a_round

ROW = FormRow(9, "Ana Ruiz", Side.MENTOR, "F-K4T7RB9", date(2027, 2, 12), None)


def texts(row: FormRow) -> list[str]:
    return [column.text(row).replace("\u00a0", " ") for column in columns(lambda: TODAY)]


def test_a_row_tells_who_how_far_and_since_when() -> None:
    assert texts(ROW) == ["Ana Ruiz", "mentor (junior)", "Overdue", "12 Feb", "", "F-K4T7RB9"]
    assert texts(ROW._replace(returned_on=TODAY))[2:5] == ["Returned", "12 Feb", "16 Mar"]
    assert texts(ROW._replace(issued_on=None, code=""))[2:] == ["Not handed out", "", "", ""]


def test_every_column_can_be_sorted_by(store: Store) -> None:
    a_round(store)
    source = FormSource(store, 1, lambda: TODAY)
    source.wave = Wave.CLOSE
    for column in columns(lambda: TODAY):
        assert len(source.ids(column.order, True)) == 2


def test_only_what_is_overdue_stands_out() -> None:
    tones = {state: state_badge(state).tone for state in FormState}
    assert [state for state, tone in tones.items() if tone is Tone.CAUTION] == [FormState.OVERDUE]
    assert len({state_badge(state).icon for state in FormState}) == len(FormState)


def test_the_list_is_of_the_wave_chip_and_search(store: Store) -> None:
    a_round(store)
    source = FormSource(store, 1, lambda: TODAY)
    source.wave, source.chip = Wave.CLOSE, FormState.OUT.value
    assert [row.name for row in source.rows(source.ids("name", False))] == ["Bo Lind", "Ana Ruiz"]
    source.search = "ana"
    assert [row.name for row in source.rows(source.ids("name", False))] == ["Ana Ruiz"]
    source.chip = FormState.RETURNED.value
    assert source.ids("name", False) == []
