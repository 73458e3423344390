from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.exchange.encodings import decode

PATH = Path("people.csv")
TABLES = {
    "spanish": ("cp1252", "Nombre;Puesto\nJosé Núñez;Jefe de sección\nMaría Peña;Dirección\n"),
    "german": ("cp1252", "Name;Abteilung\nJörg Müller;Qualität\nStraßer Özlem;Büro\n"),
    "one accent": ("cp1252", "name,email\nZoë Smith,z@example.org\nBob Jones,b@example.org\n"),
    "french": ("cp1252", "Nom;Fonction\nLefèvre Hélène;Chargée d’études\nÇelik Noël;Œnologue\n"),
    "swedish": ("cp1252", "Namn;Avdelning\nÅsa Öberg;Kök\nBjörn Sjöström;Försäljning\n"),
    "portuguese": ("cp1252", "Nome;Área\nJoão Conceição;Gestão\nInês Magalhães;Produção\n"),
    "many countries": ("cp1252", "name\nJörg Müller\nJosé Núñez\nÇelik Noël\nSøren Ångström\nÞórður\nJoão\n"),
    "euro sign": ("iso8859_15", "Nom;Prix\nLefèvre;100 €\nHélène Noël;200 €\n"),
    "polish": ("cp1250", "Imię;Dział\nŁukasz Wiśniewski;Księgowość\nMałgorzata Źdźbło;Zarząd\n"),
    "one polish name": ("cp1250", "name\nPaweł\n"),
    "czech": ("cp1250", "Jméno;Oddělení\nJiří Dvořák;Účetní\nŠárka Černá;Vývoj\n"),
    "hungarian": ("cp1250", "Név;Osztály\nSzűcs Győző;Pénzügy\nKovács Ödön;Értékesítés\n"),
    "polish on Linux": ("iso8859_2", "Imię;Dział\nŁukasz Wiśniewski;Księgowość\nMałgorzata Źdźbło;Zarząd\n"),
    "russian": ("cp1251", "Имя;Отдел\nИван Петров;Продажи\nОльга Сидорова;Бухгалтерия\n"),
    "russian among english": ("cp1251", "name;department\nИван Петров;Sales\nBob Smith;IT\n"),
    "russian of old Unix": ("koi8_u", "Имя;Отдел\nИван Петров;Продажи\nОльга Сидорова;Бухгалтерия\n"),
    "greek": ("cp1253", "Όνομα;Τμήμα\nΓιώργος Παπαδόπουλος;Πωλήσεις\nΕλένη Νικολάου;Λογιστήριο\n"),
    "greek capitals": ("cp1253", "ΟΝΟΜΑ\nΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ\n"),
    "turkish": ("cp1254", "Ad;Bölüm\nİbrahim Şahin;Satış\nGülşen Yıldız;Muhasebe\n"),
    "hebrew": ("cp1255", "שם;מחלקה\nדוד כהן;מכירות\nרות לוי;כספים\n"),
    "arabic": ("cp1256", "الاسم;القسم\nمحمد علي;المبيعات\nفاطمة حسن;المالية\n"),
    "lithuanian": ("cp1257", "Vardas;Skyrius\nŽydrūnas Šimkus;Pardavimų\nJūratė Čepaitė;Įmonė\n"),
    "old Mac": ("mac_roman", "Name;Abteilung\nJörg Müller;Qualität\nJosé Núñez;Büro\n"),
    "old DOS": ("cp850", "Name;Abteilung\nJörg Müller;Qualität\nJosé Núñez;Büro\n"),
    "japanese": ("cp932", "氏名,部署\n山田太郎,営業部\n鈴木花子,経理部\n"),
    "chinese": ("gb18030", "姓名,部门\n王小明,销售部\n李华,财务部\n"),
    "chinese of Taiwan": ("big5", "姓名,部門\n王小明,銷售部\n李華,財務部\n"),
    "korean": ("cp949", "이름,부서\n김민수,영업부\n이영희,재무부\n"),
}


def _trouble(raw: bytes, encoding: str | None = None) -> str:
    with pytest.raises(CounterpartError) as caught:
        decode(raw, PATH, encoding)
    return caught.value.problem.code


@pytest.mark.parametrize("name", TABLES)
def test_a_code_page_is_found_by_the_words_that_it_makes(name: str) -> None:
    encoding, text = TABLES[name]
    decoded = decode(text.encode(encoding), PATH)
    assert (decoded.text, decoded.encoding) == (text, encoding)


def test_a_guessed_code_page_is_told() -> None:
    decoded = decode("Zoë".encode("cp1252"), PATH)
    assert [(each.code, each.values["encoding"]) for each in decoded.problems] == [("encoding-guessed", "cp1252")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize(
    "text", ["name;site\nAna;Bonn\n", "Имя;Отдел\nИван;Продажи\n", "姓名,部门\n王小明,销售部\n"]
)
def test_unicode_is_read_without_a_doubt(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), PATH)
    assert (decoded.text, decoded.problems) == (text, ())
    assert decoded.encoding == encoding.removesuffix("-sig")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", ["name;site\nAna;Bonn\n", "Имя;Отдел\nИван;Продажи\n", "姓名,部门\n王小明,销售部\n"]
)
def test_utf_16_is_known_without_its_mark(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), PATH)
    assert (decoded.text, decoded.encoding) == (text, encoding)


def test_single_strange_letters_in_utf_8_are_read_and_told() -> None:
    decoded = decode("José Núñez, Åsa, Łukasz\n".encode() + "Zoë\n".encode("cp1252"), PATH)
    assert decoded.text == "José Núñez, Åsa, Łukasz\nZoë\n"
    assert [each.code for each in decoded.problems] == ["encoding-mixed"]


def test_strange_letters_after_a_mark_of_utf_8_are_read_and_told() -> None:
    decoded = decode(b"\xef\xbb\xbf" + "José Núñez, Åsa, Łukasz\n".encode() + b"Zo\xeb\n", PATH)
    assert decoded.text == "José Núñez, Åsa, Łukasz\nZoë\n"


def test_one_odd_word_is_read_all_the_same() -> None:
    assert decode("name\nBjørñ\n".encode("cp1252"), PATH).text == "name\nBjørñ\n"


def test_the_given_encoding_is_taken() -> None:
    assert decode("Петров".encode("cp1251"), PATH, "cp1251").text == "Петров"


@pytest.mark.parametrize("encoding", ["ascii", "no-such", "hex"])
def test_an_encoding_that_doesnt_fit_is_refused(encoding: str) -> None:
    assert _trouble("Zoë".encode("cp1252"), encoding) == "encoding-wrong"


def test_letters_that_make_no_sense_anywhere_are_refused() -> None:
    noise = [bytes((128 + 7 * at % 128, 110, 128 + 29 * at % 128)) for at in range(200)]
    assert _trouble(b" ".join(noise)) == "encoding-unknown"
