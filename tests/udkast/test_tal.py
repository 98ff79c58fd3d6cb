"""Figures are read out of Danish text as people write them, and what is no promise is left alone."""

import pytest

from generator.udkast.tal import tal_i_loeb

# tekst, de tal og enheder der skal findes
TEKSTER = [
    ("Svar inden for 6 uger, ved hast to dage.", ["6 uger", "2 dage"]),
    ("Op til 15 timers ledsagelse om måneden.", ["15 timer/md"]),
    ("Det koster 1.234,50 kr. pr. måned eller kr. 57 pr. gang.", ["1234.50 kr/md", "57 kr/gang"]),
    ("Rengøring 2-3 gange om ugen i ½ time, højst 1½ time.", ["2-3 gange/uge", "0.5 timer", "1.5 timer"]),
    ("Mellem 16 timer og 8 timer i døgnet.", ["8-16 timer/døgn"]),
    ("Over 3/4 time til 1 1/2 time.", ["0.75-1.5 timer"]),
    ("Der er 7 timer og 45 min. pr. uge.", ["7.75 timer/uge"]),
    ("Vi følger op hver 3. måned og hvert halve år.", ["3 måneder", "2 gange/år"]),
    ("Der følges op én gang årligt.", ["1 gange/år"]),
    ("Borgere mellem 18-67år.", ["18-67 år"]),
    ("Borgere mellem 18 og folkepensionsalderen.", ["18 år"]),
    ("På et trin mellem 3 måneder og 3 år.", ["3 år"]),
    ("Regnskabet skal afleveres senest d. 1. oktober.", ["10-01 dato"]),
    ("Tilkendt pension før 1. januar 2003.", ["2003-01-01 dato"]),
    ("Op til en indkomstgrænse på 226.100 (2023 sats) tages 10 %.", ["226100 kr", "10 pct"]),
    ("Hver bolig har to badeværelser i et hus med 5 eller 6 lejligheder.", ["2 antal", "5-6 antal"]),
    ("Møllevej 12, 9000 Aalborg, tlf. 12 34 56 78, åbent hele 2023.", []),
    ("Efter servicelovens § 85, stk. 2, og bekendtgørelse nr. 1387 af 12.12.2006, se side 14 og bilag 3.", []),
    ("Det er svært at klare det hele på én gang. En borger kan få en plads.", []),
]  # fmt: skip


@pytest.mark.parametrize(("tekst", "ventet"), TEKSTER, ids=[tekst[:30] for tekst, _ in TEKSTER])
def test_what_a_sentence_promises(tekst: str, ventet: list[str]) -> None:
    """Each figure with its unit and period, in the order of the text, and no other."""
    fundne = [f"{et.dag or '-'.join(map(str, et.tal))} {et.enhed}" for et in tal_i_loeb(tekst)]
    assert ventet == fundne
