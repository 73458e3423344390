from app.domain.sides import Side
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import Wave
from app.operations.form_codes import FoundForm, FoundPairing, FoundSession
from app.ui.common.desk import Place
from app.ui.common.paper_places import place_of


def test_a_session_is_recorded_at_the_column_of_its_sheet() -> None:
    assert place_of(FoundSession(7, 1, Side.MENTEE)) == Place(
        "journal", record_id=7, task="record", value="mentee"
    )
    assert place_of(FoundSession(7, 1, None)) == Place("journal", record_id=7, task="record")


def test_a_pairing_has_a_page_and_a_form_is_typed_in() -> None:
    form = WhichForm(3, Side.MENTOR, Wave.MID)
    assert place_of(FoundPairing(4)) == Place("pairings", record_id=4, task="open")
    assert place_of(FoundForm(form)) == Place("surveys", record_id=form.id, task="record")
