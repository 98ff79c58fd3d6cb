"""One typed text read by the type of its field."""

from datetime import date
from decimal import Decimal

from calculators.data.services import parse_adresse, parse_prisadresse
from calculators.questions.fields import Felt
from calculators.questions.limits import inden_for, parse_beloeb
from calculators.text.dates import parse_dato
from calculators.text.errors import Tastefejl
from calculators.text.money import parse_tal
from calculators.text.suggestions import citat, mente_du

Enkelt = Decimal | int | str | bool | date


def read_one(felt: Felt, raa: str) -> Enkelt:
    """The typed answer. Errors: Tastefejl with a Danish sentence."""
    if felt.type == "beloeb":
        return parse_beloeb(raa, felt)
    if felt.type == "dato":
        return parse_dato(raa)
    if felt.type == "ydelse":
        return parse_adresse(raa)
    if felt.type == "pris":
        return parse_prisadresse(raa)
    if felt.type in ("tal", "heltal"):
        tal = inden_for(parse_tal(raa), felt)
        if felt.type == "tal":
            return tal
        if tal != tal.to_integral_value():
            raise Tastefejl(f"{citat(raa)} er ikke et helt tal. Skriv fx 2.")
        return int(tal)
    return _read_choice(felt, raa)


def _read_choice(felt: Felt, raa: str) -> str | bool:
    """The id of the choice, found by id or label whatever the case of the letters; yes/no as a bool."""
    skrevet = " ".join(raa.split()).lower()
    for valg in felt.valg:
        if skrevet in (valg.id.lower(), valg.etiket.lower()):
            return valg.id == "ja" if felt.type == "ja-nej" else valg.id
    raise Tastefejl(f"{citat(raa)} er ikke et af svarene. {mente_du(skrevet, [valg.id for valg in felt.valg])}")
