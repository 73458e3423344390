"""The shipped catalogue of topics with their prompts, in the language spoken now."""

from app.domain.topics import Direction, Topic
from app.text.catalog import _


def shipped_topics() -> tuple[Topic, ...]:
    """The topics that a new program starts with: twelve from junior to senior, three the other way round."""
    forward = [_topic(name, prompts, Direction.FORWARD) for name, prompts in _forward()]
    back = [_topic(name, prompts, Direction.RETURN) for name, prompts in _return()]
    return tuple(forward + back)


def _topic(name: str, prompts: tuple[str, str, str], direction: Direction) -> Topic:
    return Topic(name=name, direction=direction, prompts=prompts)


def _forward() -> list[tuple[str, tuple[str, str, str]]]:
    return [
        (
            _("Everyday digital tools"),
            (
                _("Show me the task that costs you most clicks."),
                _("Let's do it together, you hold the mouse."),
                _("Which tool here would you retire, and what would break?"),
            ),
        ),
        (
            _("Social media and personal presence"),
            (
                _("Whose posts do you actually read, and why?"),
                _("Let's read our own company page as an outsider."),
                _("What would you never post, and is that rule still right?"),
            ),
        ),
        (
            _("AI and emerging technology"),
            (
                _("Ask it a real question from your week. Where is it wrong?"),
                _("What may never go into it?"),
                _("Which hour of your week could change by summer?"),
            ),
        ),
        (
            _("Data and digital safety"),
            (
                _("Which of your passwords is the weak one?"),
                _("Let's read one phishing mail slowly."),
                _("What would you ask a colleague to stop sending you?"),
            ),
        ),
        (
            _("Consumer behaviour and expectations"),
            (
                _("Show me your last three purchases and how you chose."),
                _("What made you leave a brand?"),
                _("Where would you not find us at all?"),
            ),
        ),
        (
            _("Generational perspectives at work"),
            (
                _("What did \u201ca good job\u201d mean to your parents, to you, to me?"),
                _("Which rule here do people my age not understand?"),
                _("What do we say about your generation that is unfair?"),
            ),
        ),
        (
            _("Diversity and inclusion, lived experience"),
            (
                _("When did you last feel you were the only one in the room?"),
                _("What do people stop saying when you come in?"),
                _("What could you change with your signature this month?"),
            ),
        ),
        (
            _("Sustainability"),
            (
                _("Which of our habits would embarrass us in ten years?"),
                _("What do applicants ask about it?"),
                _("What one thing could we stop this quarter?"),
            ),
        ),
        (
            _("New ways of working"),
            (
                _("When do you need me in the room, and when not?"),
                _("How do you like to be told that something is wrong?"),
                _("Which meeting would you cancel?"),
            ),
        ),
        (
            _("Attracting and keeping young talent"),
            (
                _("Why did you apply, and why did you nearly not?"),
                _("What would make you leave?"),
                _("Let's rewrite one line of our advert together."),
            ),
        ),
        (
            _("Innovation and problem solving"),
            (
                _("Here is my problem. How would you start from zero?"),
                _("Who is missing from this decision?"),
                _("What is the smallest test?"),
            ),
        ),
        (
            _("Leadership style and communication"),
            (
                _("Which of my messages did you have to read twice?"),
                _("Let's write the next one together, in half the words."),
                _("What do people at my level not hear from people at yours?"),
            ),
        ),
    ]


def _return() -> list[tuple[str, tuple[str, str, str]]]:
    return [
        (
            _("How decisions are made here"),
            (
                _("Walk me through a decision you regret."),
                _("Who really has to agree?"),
                _("What should I have known in my first year?"),
            ),
        ),
        (
            _("Career navigation"),
            (
                _("Which turn in your career was luck, and which was yours?"),
                _("Who spoke for you when you weren't in the room?"),
                _("What would you ask for, if you were me?"),
            ),
        ),
        (
            _("Business context"),
            (
                _("What pays for all this, and what puts it at risk?"),
                _("Which number do you look at first, and why?"),
                _("What does my work change in it?"),
            ),
        ),
    ]
