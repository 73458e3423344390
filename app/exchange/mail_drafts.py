"""E-mail drafts as files that mail programs open to be sent: text, recipients, and a PDF attached."""

from collections.abc import Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from email_validator import EmailNotValidError, validate_email


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Somebody an e-mail goes to."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An e-mail that isn't sent yet. file_name: of the attached PDF."""

    to: Sequence[Recipient]
    subject: str
    text: str
    pdf: bytes
    file_name: str


def draft_bytes(draft: Draft) -> bytes:
    """The draft as an .eml file (RFC 5322), which Outlook, Thunderbird and Apple Mail open to be edited and sent.

    Addresses that can't be written in a header are left out; whoever makes the draft tells of them.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # Outlook opens it as a draft
    message["To"] = [
        Address(_one_line(one.name), addr_spec=one.address) for one in draft.to if can_be_written_to(one)
    ]
    message["Subject"] = _one_line(draft.subject)
    message.set_content(draft.text)
    message.add_attachment(draft.pdf, maintype="application", subtype="pdf", filename=_one_line(draft.file_name))
    return message.as_bytes()


def can_be_written_to(recipient: Recipient) -> bool:
    """Whether an e-mail can go to this address, as far as that can be told without a network."""
    try:
        validate_email(recipient.address, check_deliverability=False, test_environment=True)
        Address(addr_spec=recipient.address)
    except (EmailNotValidError, ValueError, IndexError):
        return False
    return True


def _one_line(text: str) -> str:
    """Text for a header: a line feed there would begin a header of its own."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
