from app.text.metrics import definitions


def test_each_figure_is_defined_once() -> None:
    names = [name for name, _meaning in definitions(5)]
    assert len(names) == len(set(names)) >= 15


def test_the_small_group_of_the_program_is_named() -> None:
    assert "fewer than 7 people" in dict(definitions(7))["Small groups"]
