"""The topics that a table names: those of the catalogue, and those that are new to it."""

from collections.abc import Iterable, Sequence

from app.domain.names import clean_text, fold
from app.domain.topics import Topic
from app.exchange.people_rows import PersonRow
from app.operations.import_facts import Facts


def topics_of(rows: Iterable[PersonRow], facts: Facts) -> tuple[dict[str, int], tuple[Topic, ...]]:
    """The id of each folded topic, and the topics that the catalogue hasn't, whose ids are -1, -2 and so on."""
    named = {fold(topic.name): topic.id for topic in facts.topics}
    words = _topic_words(rows)
    found = {word: _topic_like(word, facts.topics) for word in words}
    missing = [word for word in words if found[word] is None]
    new = tuple(
        Topic(id=-place, program_id=facts.program.id, name=words[word], position=len(facts.topics) + place - 1)
        for place, word in enumerate(missing, start=1)
    )
    known = {word: topic_id for word, topic_id in found.items() if topic_id is not None}
    return named | known | {word: topic.id for word, topic in zip(missing, new, strict=True)}, new


def _topic_words(rows: Iterable[PersonRow]) -> dict[str, str]:
    """Folded topic -> as first written, of everything that these rows share, want or exclude."""
    words: dict[str, str] = {}
    for row in rows:
        for shown in (*(name for name, _ in (*row.can_share, *row.want_to_learn)), *row.not_with_me):
            words.setdefault(fold(shown), clean_text(shown))
    return words


def _topic_like(word: str, topics: Sequence[Topic]) -> int | None:
    """The topic of the catalogue that is called so, or whose name has all these words ("AI", "Social media")."""
    for topic in topics:
        if fold(topic.name) == word:
            return topic.id
    wanted = set(word.split(" "))
    fitting = [topic.id for topic in topics if wanted <= set(fold(topic.name).replace(",", "").split(" "))]
    return fitting[0] if len(fitting) == 1 else None
