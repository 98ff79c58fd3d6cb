"""The answers that are no amount: no rate for the date, a replaced rule, a municipality without it."""

from dataclasses import replace
from datetime import date

from calculators.data.notices import Lovaendring
from calculators.results.reservations import Forbehold, Vaegt, ordnet
from calculators.run.calculation import Udregning
from calculators.run.call import Call
from calculators.text.dates import dansk_dato
from calculators.text.errors import IkkeIKommunen, ManglendeSats

# What each is called where there is no room for a sentence.
WITHOUT_AMOUNT = {
    "ingen-sats": "Ingen sats for datoen",
    "erstattet": "Reglen er afløst",
    "ikke-i-kommunen": "Kommunen har ikke tal for det",
    "kan-ikke-regnes": "Det kunne ikke regnes ud",
}


def no_rate(kald: Call, mangel: ManglendeSats, naermest: date | None) -> Udregning:
    """The answer that says which year is missing, and offers the nearest date with an answer."""
    tilbud = f" Den nærmeste dato med satser er {dansk_dato(naermest)}." if naermest else ""
    if naermest and naermest.year != mangel.dato.year:
        tilbud += f" Tallene er så dem, der gjaldt i {naermest.year}."
    mangler = f"Vi har ingen sats for {mangel.dato.year}, der gælder den {dansk_dato(mangel.dato)}"
    return kald.answer(
        {"svar": "ingen-sats", "naermeste_dato": naermest.isoformat() if naermest else None},
        [Forbehold(f"{mangler}. Der mangler: {mangel.betegnelse}.{tilbud}", Vaegt.SVAR)],
    )


def nearest_answer(kald: Call, mangel: ManglendeSats) -> date | None:
    """The nearest date where no figure is missing; each figure points on to a date it has itself.

    None when there is none, or when the municipality has no such rule there.
    """
    dato, set_ = mangel.naermeste_dato, {mangel.dato}
    while dato is not None and dato not in set_:
        set_.add(dato)
        try:
            kald.beregner.beregn(kald.svar, kald.satser.flyttet(dato, kald.satser.kommune))
        except ManglendeSats as naeste:
            dato = naeste.naermeste_dato
        except IkkeIKommunen:
            return None
        else:
            return dato
    return None


def replaced(kald: Call, aendring: Lovaendring) -> Udregning:
    """The answer when a change of law has ended the rule."""
    ydelse = kald.beregner.ydelse
    efter = kald.beregner.efterfoelger.beregner if kald.beregner.efterfoelger else None
    afloest = f" {efter.capitalize()} er kommet i stedet." if efter else ""
    besked = [f"Reglen om {ydelse} gælder ikke for nye sager fra {dansk_dato(aendring.dato)}.{afloest}"]
    frist = dansk_dato(aendring.overgang_til) if aendring.overgang_til else None
    forbi = aendring.overgang_til is not None and kald.satser.dato >= aendring.overgang_til
    if forbi:
        besked.append(f"Sager fra før kunne løbe til senest {frist}. Det er forbi.")
    elif frist and kald.beregner.overgang_felt:
        besked.append("Fik du den allerede før? Så svar ja til det, og se, hvad der gælder for dig.")
    elif frist and frist not in aendring.tekst:
        besked.append(
            f"Får du allerede {ydelse}, fortsætter den, indtil kommunen har vurderet din sag igen. "
            f"Det skal ske senest {frist}."
        )
    vaerdier = {
        "svar": "erstattet",
        "erstattet_af": efter,
        "fra": aendring.dato.isoformat(),
        "overgang_til": aendring.overgang_til.isoformat() if aendring.overgang_til else None,
    }
    besked.append(aendring.in_words)
    return kald.answer(vaerdier, [Forbehold(tekst, Vaegt.SVAR) for tekst in besked])


def runs_on(svar: Udregning, aendring: Lovaendring) -> Udregning:
    """The answer of a case from before the change, which goes on until the municipality has assessed it again."""
    frist = dansk_dato(aendring.overgang_til) if aendring.overgang_til else ""
    besked = [
        f"Tilskuddet fra før {dansk_dato(aendring.dato)} fortsætter, til kommunen har set på sagen igen. "
        f"Det skal ske senest {frist}.",
        *([svar.beregner.overgang_uden_sats] if svar.svar == "ingen-sats" else []),
    ]
    foerst = [Forbehold(tekst, Vaegt.SVAR) for tekst in besked]
    return replace(svar, forbehold=ordnet((*foerst, *svar.forbehold)))


def not_in_kommune(kald: Call) -> Udregning:
    """The answer when the municipality's standard has no such figures, with the sources of what is said instead."""
    besked = [Forbehold(tekst, Vaegt.SVAR) for tekst in kald.beregner.uden_tal(kald.svar, kald.satser)]
    svar = kald.answer({"svar": "ikke-i-kommunen"}, besked)
    return replace(svar, brugt=tuple(dict.fromkeys(kald.satser.laeste)))


def broken(kald: Call, fejl: Exception) -> Udregning:
    """The answer when the calculator itself fails: a mistake of ours, told as one."""
    return kald.answer({"svar": "kan-ikke-regnes"}, [Forbehold(program_fejl(fejl), Vaegt.SVAR)])


def program_fejl(fejl: Exception) -> str:
    """What to tell a reader of a mistake in the program."""
    return (
        "Beregneren kan ikke regne på de oplysninger. Det er en fejl i programmet og ikke hos dig. "
        f"Prøv andre tal, eller spørg kommunen. Fejlen hedder {type(fejl).__name__}."
    )
