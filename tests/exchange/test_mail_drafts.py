"""A draft is read back by Python's own mail reader as it was written; nothing in it begins a header of its own."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.mail_drafts import Draft, Recipient, can_be_written_to, draft_bytes

ANA = Recipient(name="Ana Ruiz", address="ana@example.org")
MINH = Recipient(name="Nguyễn Thị Minh Ánh", address="minh@example.org")


def a_draft(**fields: object) -> Draft:
    given_fields: dict[str, object] = {
        "to": [ANA, MINH],
        "subject": "Agenda of session 3",
        "text": "Dear Ana,\n\nhere it is.\n",
        "pdf": b"%PDF-1.4 \x00\xff",
        "file_name": "Spring agenda S-K4T7RB9.pdf",
    }
    return Draft(**given_fields | fields)  # type: ignore[arg-type]


def read_back(draft: Draft) -> EmailMessage:
    message = message_from_bytes(draft_bytes(draft), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_opens_as_one_that_is_not_sent_yet() -> None:
    assert draft_bytes(a_draft()).startswith(b"X-Unsent: 1\r\n")


def test_both_are_its_recipients_by_their_names_in_any_script() -> None:
    to = read_back(a_draft())["To"].addresses
    assert [(one.display_name, one.addr_spec) for one in to] == [
        ("Ana Ruiz", "ana@example.org"), ("Nguyễn Thị Minh Ánh", "minh@example.org"),
    ]  # fmt: skip


def test_the_text_and_the_pdf_come_back_whole() -> None:
    message = read_back(a_draft())
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == "Dear Ana,\n\nhere it is.\n"
    [attached] = message.iter_attachments()
    assert attached.get_content() == b"%PDF-1.4 \x00\xff"
    assert (attached.get_content_type(), attached.get_filename()) == (
        "application/pdf",
        "Spring agenda S-K4T7RB9.pdf",
    )


def test_a_line_feed_in_a_name_or_subject_begins_no_header() -> None:
    draft = a_draft(
        to=[Recipient(name="Ana\r\nBcc: all@example.org", address="ana@example.org")],
        subject="Agenda\nBcc: all@example.org",
    )
    message = read_back(draft)
    assert message["Bcc"] is None
    assert message["Subject"] == "Agenda Bcc: all@example.org"


@pytest.mark.parametrize("address", ["", "ana", "ana@", "a b@x.org", "ana@x.org\nBcc: b@x.org", "@x.org"])
def test_what_is_no_address_is_left_out(address: str) -> None:
    wrong = Recipient(name="Bo", address=address)
    assert not can_be_written_to(wrong)
    assert [one.addr_spec for one in read_back(a_draft(to=[wrong, ANA]))["To"].addresses] == ["ana@example.org"]


@given(st.text(), st.text(), st.text())
def test_any_words_make_a_draft_that_can_be_read(name: str, subject: str, text: str) -> None:
    encodable = [part.encode("utf-8", "replace").decode() for part in (name, subject, text)]
    draft = a_draft(
        to=[Recipient(name=encodable[0], address="a@example.org")], subject=encodable[1], text=encodable[2]
    )
    message = read_back(draft)
    assert len(list(message.iter_attachments())) == 1
    assert sorted(set(message.keys())) == ["Content-Type", "MIME-Version", "Subject", "To", "X-Unsent"]
