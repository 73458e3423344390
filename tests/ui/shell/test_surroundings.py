from app.ui.shell.surroundings import Surroundings
from tests.support.rooms import TODAY


def test_every_face_shares_the_same_parts(surroundings: Surroundings) -> None:
    assert surroundings.today() == TODAY
    assert surroundings.documents.is_dir()
    assert surroundings.asks.where_to_save("paper.pdf") == surroundings.documents / "paper.pdf"
