from app.ui.participants.form.target import Target, values_of


def test_a_value_is_written_under_its_name() -> None:
    target = Target("phone", lambda: "", person=values_of("phone"))
    assert target.person is not None
    assert target.person("7") == {"phone": "7"}
    assert target.participant is None
