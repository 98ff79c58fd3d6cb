"""SEL § 108: what a resident of a lasting place pays for the dwelling, electricity and heat."""

from collections.abc import Mapping
from types import MappingProxyType

from calculators.answers import Svar
from calculators.boligbetaling import FACTS as PAYMENT_FACTS
from calculators.boligens_omkostninger import FACTS as COST_FACTS
from calculators.boligens_omkostninger import fejl_i_areal
from calculators.contract import Beregner, Resultatfelt
from calculators.egenbetaling_108_aar import aarlig
from calculators.egenbetaling_108_felter import FIELDS
from calculators.egenbetaling_108_md import maanedlig
from calculators.egenbetaling_108_tryk import PRINTED, trykte_tal
from calculators.forbehold import vurdering
from calculators.money import afrund_oere
from calculators.raadighed import LAENGEREVARENDE, Ids
from calculators.rates import SatserPaa
from calculators.trace import Resultat, saetning

INCOME = (
    "Indkomsten er din personlige indkomst, positiv kapitalindkomst og en del af aktieindkomsten, før skat. "
    "Der er undtagelser, som beregneren ikke kender."
)
UNREAD = (
    "Vi har ikke læst alle reglerne om betaling. Et kompensationsbeløb, som reglerne også har, er ikke med, "
    "og delingen i måneder er en rekonstruktion. Bed kommunen om at se dens beregning."
)
ASSESSMENT = vurdering(
    "Kommunen fastsætter betalingen for et år ad gangen og kan i særlige tilfælde sætte den ned "
    "efter en konkret og individuel vurdering. Beregningen er vejledende."
)
HOUSING_ACT = "Bor du i en almen ældrebolig, betaler du almindelig husleje, og så gælder beregningen ikke."


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
        Resultatfelt("egenbetaling_md", "Din egenbetaling", "kr/md"),
        Resultatfelt("boligbetaling_md", "Heraf for boligen", "kr/md"),
        Resultatfelt("el_md", "Heraf for el", "kr/md"),
        Resultatfelt("varme_md", "Heraf for varme", "kr/md"),
        Resultatfelt("boligbetaling_aar", "Betaling for boligen", "kr/år"),
        Resultatfelt("omkostningsdel_aar", "Del efter boligens pris", "kr/år"),
        Resultatfelt("indkomstdel_aar", "Del efter indkomst", "kr/år"),
        Resultatfelt("maks_boligbetaling_aar", "Boligens fulde pris", "kr/år"),
        Resultatfelt("rabat_pct", "Rabat til par", "pct"),
        Resultatfelt("tilbage_md", "Det har du tilbage", "kr/md"),
        Resultatfelt("raadighedsbeloeb_md", "Dit rådighedsbeløb", "kr/md"),
        Resultatfelt("mangler_md", "Det mangler du i rådighedsbeløbet", "kr/md"),
        Resultatfelt("nedsat_egenbetaling_md", "Din egenbetaling, hvis kommunen sætter den ned", "kr/md"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """A dwelling that is larger than all dwellings together."""
        return fejl_i_areal(svar)

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Payment for the dwelling, electricity and heat, and what is left against the rådighedsbeløb.

        Units:  kr/år exact inside, shown in whole øre; kr/md is a twelfth rounded to øre, half an øre up.
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
                "omkostningsdel_aar": afrund_oere(aar.omkostningsdel),
                "indkomstdel_aar": afrund_oere(aar.indkomstdel),
                "maks_boligbetaling_aar": afrund_oere(aar.maks),
                "rabat_pct": aar.rabat_pct,
                "tilbage_md": md.tilbage,
                "raadighedsbeloeb_md": md.raadighedsbeloeb,
                "mangler_md": md.mangler,
                "nedsat_egenbetaling_md": md.nedsat,
            },
            trin=trin,
            forbehold=(
                *md.forbehold,
                *aar.forbehold,
                *(saetning(et.formel) for et in trykt),
                INCOME,
                UNREAD,
                HOUSING_ACT,
                ASSESSMENT,
            ),
        )
