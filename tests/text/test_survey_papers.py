from app.domain.surveys import Wave
from app.text.survey_papers import repeated_head, survey_lead, who_reads


def test_each_wave_says_what_its_form_is_for() -> None:
    assert len({survey_lead(wave) for wave in Wave}) == len(Wave)


def test_answers_are_called_confidential_and_not_anonymous_with_the_smallest_group_that_is_shown() -> None:
    few, means = who_reads(7)
    assert few == "Your answers are confidential, not anonymous."
    assert "from 7 people up" in means


def test_the_two_blocks_of_statements_have_heads_of_their_own() -> None:
    assert repeated_head(is_of_trust=True) != repeated_head(is_of_trust=False)
