import pytest

from app.exchange.delimiters import delimiter_of


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("name,site\nAna,Bonn\n", ","),
        ("name;site\nAna;Bonn\n", ";"),
        ("name\tsite\nAna\tBonn\n", "\t"),
        ("name|site\nAna|Bonn\n", "|"),
        ("name;years\nRuiz, Ana;1,5\nChen, Bo;2,5\n", ";"),
        ('name,topics\nAna,"AI: 3; Social media: 2"\nBo,"AI: 1; Data: 2"\n', ","),
        ("name,notes\nAna,a;b\nBo,c;d\nCy,e;f,g\n", ","),
        ('name;quote\nAna;"a, b, c, d"\nBo;"e, f, g, h"\n', ";"),
        ("Staff list\nname;site;grade\nAna;Bonn;A\nBo;Kiel;B\n", ";"),
        ("name\nRuiz\nChen\n", ","),
        ("", ","),
    ],
)
def test_the_rows_agree_on_the_right_delimiter(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter
