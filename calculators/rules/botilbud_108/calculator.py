"""SEL § 108: what a resident of a lasting place pays for the dwelling, electricity and heat."""

from collections.abc import Mapping
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import Resultat, saetning
from calculators.rules.botilbud_108.boligbetaling import FACTS as PAYMENT_FACTS
from calculators.rules.botilbud_108.boligens_omkostninger import FACTS as COST_FACTS
from calculators.rules.botilbud_108.boligens_omkostninger import fejl_i_areal
from calculators.rules.botilbud_108.couple import fejl_i_pension
from calculators.rules.botilbud_108.deductions import fejl_i_fradrag
from calculators.rules.botilbud_108.fields import FIELDS, PENSIONERS
from calculators.rules.botilbud_108.month import maanedlig
from calculators.rules.botilbud_108.printed import PRINTED, trykte_tal
from calculators.rules.botilbud_108.year import aarlig
from calculators.rules.shared.expenses import MONTHS
from calculators.rules.shared.raadighed import LAENGEREVARENDE, Ids
from calculators.text.money import afrund_oere

INCOME = (
    "Indkomsten er personlig indkomst, positiv kapitalindkomst og en del af aktieindkomsten, før skat. "
    "Der er undtagelser, som beregneren ikke kender."
)
UNREAD = vigtigt(
    "Beløbet er en rekonstruktion i hele kroner. Vi har ikke læst alle reglerne om betaling. "
    "Et kompensationsbeløb, som reglerne også har, er ikke med. Bed kommunen om at se dens beregning."
)
MORE_AFTER_TAX = "Du har skrevet mere i indkomst efter skat end før skat. Tjek de to tal."
ASSESSMENT = vurdering(
    "Kommunen fastsætter betalingen for et år ad gangen og kan i særlige tilfælde sætte den ned "
    "efter en konkret og individuel vurdering. Beregningen er vejledende."
)
HOUSING_ACT = "Bor du i en almen ældrebolig, betaler du almindelig husleje, og så gælder beregningen ikke."


def _omtrent(navn: str, etiket: str, enhed: str) -> Resultatfelt:
    """An amount of the reconstruction, told in whole kroner."""
    return Resultatfelt(navn, etiket, enhed, omtrent=True)


class Egenbetaling108(Beregner):
    """A part of the dwelling's cost and a part of the income, never more than the dwelling costs."""

    id = "egenbetaling-108"
    titel = "Egenbetaling i et længerevarende botilbud"
    ydelse = "egenbetaling i længerevarende botilbud"
    lovgrundlag = ("SEL § 108", "SEL § 163")
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {
            "maks_maade": "oplyst",
            "maks_boligbetaling_aar": "72.000",
            "gift_eller_samlevende": "nej",
            "indkomst_aar": "241.100",
            "reelt_enlig": "ved-ikke",
            "forsoerger": "nej",
            "el_md": "350",
            "varme_md": "500",
            "indkomst_md": "15.200",
            "gruppe": "foertidspensionist",
            "antal_boern": "0",
            "kost_indgaar": "nej",
        }
    )
    eksempel_dato = "2023-06-01"
    fakta = (*PAYMENT_FACTS, *COST_FACTS, *PRINTED, *Ids(LAENGEREVARENDE).alle)
    felter = FIELDS
    resultater = (
        Resultatfelt(
            "egenbetaling_md",
            "Egenbetaling",
            "kr/md",
            omtrent=True,
            spaend=("egenbetaling_mindst_md", "egenbetaling_hoejst_md"),
        ),
        _omtrent("boligbetaling_md", "Heraf for boligen", "kr/md"),
        Resultatfelt("el_md", "Heraf for el", "kr/md"),
        Resultatfelt("varme_md", "Heraf for varme", "kr/md"),
        _omtrent("boligbetaling_aar", "Betaling for boligen", "kr/år"),
        _omtrent("boligbetaling_med_fradrag_aar", "Betaling for boligen, hvis du får fradraget", "kr/år"),
        _omtrent("omkostningsdel_aar", "Del efter boligens pris", "kr/år"),
        _omtrent("indkomstdel_aar", "Del efter indkomst", "kr/år"),
        _omtrent("maks_boligbetaling_aar", "Boligens fulde pris", "kr/år"),
        Resultatfelt("rabat_pct", "Rabat til par", "pct"),
        _omtrent("tilbage_md", "Tilbage efter betalingen", "kr/md"),
        Resultatfelt("raadighedsbeloeb_md", "Rådighedsbeløb", "kr/md"),
        _omtrent("mangler_md", "Mangler i rådighedsbeløbet", "kr/md"),
        _omtrent("nedsat_egenbetaling_md", "Egenbetaling, hvis kommunen sætter den ned", "kr/md"),
        _omtrent("egenbetaling_mindst_md", "Laveste egenbetaling efter læsningerne", "kr/md"),
        _omtrent("egenbetaling_hoejst_md", "Højeste egenbetaling efter læsningerne", "kr/md"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """A dwelling larger than all of them, a pension larger than the income, and a single who is a couple."""
        return [*fejl_i_areal(svar), *fejl_i_fradrag(svar), *fejl_i_pension(svar), *_single_couple(svar)]

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Payment for the dwelling, electricity and heat, and what is left against the rådighedsbeløb.

        Units:  kr/år exact inside; in the contract whole øre, kr/md a twelfth, half an øre up; in words whole kroner.
        Law:    BEK 1387/2006 §§ 5-10; what we have not read is a reconstruction that the trace names.
        Errors: ManglendeSats when a figure of law is not known on the date.
        """
        aar = aarlig(svar, satser)
        md = maanedlig(svar, aar, satser)
        trykt = trykte_tal(satser, par=svar.ja("gift_eller_samlevende"))
        # The trace ends in what is paid; what stands beside it comes before.
        trin = (*aar.trin, *trykt, *md.trin)
        return Resultat(
            vaerdier={
                "egenbetaling_md": md.egenbetaling,
                "boligbetaling_md": md.bolig,
                "el_md": svar.tal("el_md"),
                "varme_md": svar.tal("varme_md"),
                "boligbetaling_aar": afrund_oere(aar.betaling),
                "boligbetaling_med_fradrag_aar": None if aar.med_fradrag is None else afrund_oere(aar.med_fradrag),
                "omkostningsdel_aar": afrund_oere(aar.omkostningsdel),
                # What the rounding of the sum leaves, so that the two parts shown add up to it.
                "indkomstdel_aar": afrund_oere(aar.omkostningsdel + aar.indkomstdel) - afrund_oere(aar.omkostningsdel),
                "maks_boligbetaling_aar": afrund_oere(aar.maks),
                "rabat_pct": aar.rabat_pct,
                "tilbage_md": md.tilbage,
                "raadighedsbeloeb_md": md.raadighedsbeloeb,
                "mangler_md": md.mangler,
                "nedsat_egenbetaling_md": md.nedsat,
                "egenbetaling_mindst_md": md.mindst,
                "egenbetaling_hoejst_md": md.hoejst,
            },
            trin=trin,
            forbehold=(
                UNREAD,
                *aar.forbehold,
                *md.forbehold,
                *(saetning(et.formel) for et in trykt),
                *_odd(svar),
                INCOME,
                HOUSING_ACT,
                ASSESSMENT,
            ),
        )


def _single_couple(svar: Svar) -> list[tuple[str, str]]:
    """A group of singles for one of a couple."""
    if not svar.ja("gift_eller_samlevende") or not svar.har("gruppe") or svar.valg("gruppe") in PENSIONERS:
        return []
    return [("gruppe", "Gruppen er for enlige, og du har svaret, at I er to. Vælg en anden, eller lad den være tom.")]


def _odd(svar: Svar) -> tuple[str, ...]:
    """A word when more is left after tax than there was before it; some income is free of tax, so it is no mistake."""
    if not svar.har("indkomst_md"):
        return ()
    foer = svar.tal("samlet_indkomst_aar" if svar.ja("gift_eller_samlevende") else "indkomst_aar")
    return (MORE_AFTER_TAX,) if svar.tal("indkomst_md") * MONTHS > foer else ()
