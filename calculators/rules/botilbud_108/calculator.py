"""SEL § 108: what a resident of a lasting place pays for the dwelling, electricity and heat."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.trace import Resultat
from calculators.results.virkning import Virkning
from calculators.rules.botilbud_108.amounts import Egenbetaling, egenbetaling
from calculators.rules.botilbud_108.amounts_special import Saerligt, special
from calculators.rules.botilbud_108.facts import FAKTA, YDELSESFAKTA, read_facts
from calculators.rules.botilbud_108.fields import FIELDS
from calculators.rules.botilbud_108.mistakes import mistakes
from calculators.rules.botilbud_108.reservations import reservations
from calculators.rules.botilbud_108.steps import trace
from calculators.rules.shared.month.fields import too_many_days
from calculators.rules.shared.paid_to_place import PAID_TO_PLACE
from calculators.text.money import afrund_oere


def _omtrent(navn: str, etiket: str, enhed: str, virkning: Virkning | None = None) -> Resultatfelt:
    """An amount of the reconstruction, told in whole kroner."""
    return Resultatfelt(navn, etiket, enhed, omtrent=True, virkning=virkning)


class Egenbetaling108(Beregner):
    """A part of the dwelling's cost and a part of the income, never more than the dwelling costs."""

    id = "egenbetaling-108"
    titel = "Egenbetaling i et længerevarende botilbud"
    spoergsmaal = "Hvad koster det at bo i et botilbud for altid?"
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
    fakta = FAKTA
    ydelsesfakta = YDELSESFAKTA
    efter_oenske = tuple(YDELSESFAKTA)
    felter = FIELDS
    resultater = (
        Resultatfelt(
            "egenbetaling_md",
            "Egenbetaling",
            "kr/md",
            omtrent=True,
            spaend=("egenbetaling_mindst_md", "egenbetaling_hoejst_md"),
            virkning=PAID_TO_PLACE,
        ),
        _omtrent("boligbetaling_md", "Heraf for boligen", "kr/md", PAID_TO_PLACE),
        Resultatfelt("el_md", "Heraf for el", "kr/md"),
        Resultatfelt("varme_md", "Heraf for varme", "kr/md"),
        _omtrent("boligbetaling_aar", "Betaling for boligen", "kr/år"),
        _omtrent("boligbetaling_med_fradrag_aar", "Betaling for boligen, hvis du får fradraget", "kr/år"),
        _omtrent("omkostningsdel_aar", "Del efter boligens pris", "kr/år"),
        _omtrent("indkomstdel_aar", "Del efter indkomst", "kr/år"),
        _omtrent("maks_boligbetaling_aar", "Boligens fulde pris", "kr/år"),
        Resultatfelt("rabat_pct", "Rabat til par", "pct"),
        _omtrent("tilbage_md", "Tilbage efter betalingen", "kr/md", Virkning("tilbage")),
        Resultatfelt("raadighedsbeloeb_md", "Rådighedsbeløb", "kr/md", virkning=Virkning("raadighed")),
        _omtrent("mangler_md", "Mangler i rådighedsbeløbet", "kr/md"),
        _omtrent("nedsat_egenbetaling_md", "Egenbetaling, hvis kommunen sætter den ned", "kr/md"),
        _omtrent("egenbetaling_mindst_md", "Laveste egenbetaling efter læsningerne", "kr/md"),
        _omtrent("egenbetaling_hoejst_md", "Højeste egenbetaling efter læsningerne", "kr/md"),
        Resultatfelt("vand_md", "Heraf for vand", "kr/md"),
        _omtrent("del_af_maaned", "Betaling for en del af måneden", "kr"),
        _omtrent("begge_regninger_md", "Begge regninger", "kr/md"),
        _omtrent("tilbage_efter_begge_md", "Tilbage efter begge regninger", "kr/md"),
        Resultatfelt("rabat_til", "Sidste dag som par", "dato"),
        _omtrent("boligbetaling_alene_md", "Betaling for boligen, når du er alene", "kr/md"),
        _omtrent("boligbetaling_alene_fradrag_md", "Det samme med fradrag", "kr/md"),
        Resultatfelt("lejebolig_md", "Lejeboligen efter boligstøtte", "kr/md"),
        _omtrent("lejebolig_forskel_md", "Forskel til lejeboligen", "kr/md"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """A dwelling larger than all of them, a pension larger than the income, and a single who is a couple."""
        return mistakes(svar)

    def kontroller_mod(self, svar: Svar, satser: SatserPaa) -> list[tuple[str, str]]:
        """More days than the month has."""
        return too_many_days(svar, satser.dato)

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """Payment for the dwelling, electricity and heat, and what is left against the rådighedsbeløb."""
        fundet = egenbetaling(svar, read_facts(svar, satser))
        return _results(fundet) | _special_results(fundet, special(svar, fundet, satser.dato))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Payment for the dwelling, electricity and heat, and what is left against the rådighedsbeløb.

        Units:  kr/år exact inside; in the contract whole øre, kr/md a twelfth, half an øre up; in words whole kroner.
        Law:    BEK 1387/2006 §§ 5-10; what we have not read is a reconstruction that the trace names.
        Errors: ManglendeSats when a figure of law is not known on the date.
        """
        fundet = egenbetaling(svar, read_facts(svar, satser))
        saerligt = special(svar, fundet, satser.dato)
        return Resultat(
            _results(fundet) | _special_results(fundet, saerligt),
            trace(fundet, saerligt, svar, satser),
            reservations(fundet, saerligt, svar, satser),
        )


def _results(fundet: Egenbetaling) -> dict[str, Decimal | str | None]:
    aar, omkostningsdel = fundet.aar, afrund_oere(fundet.aar.omkostningsdel)
    mindst, hoejst = fundet.spaend or (None, None)
    return {
        "egenbetaling_md": fundet.md,
        "boligbetaling_md": fundet.bolig,
        "el_md": fundet.el,
        "varme_md": fundet.varme,
        "boligbetaling_aar": afrund_oere(aar.betaling),
        "boligbetaling_med_fradrag_aar": None if aar.med_fradrag is None else afrund_oere(aar.med_fradrag),
        "omkostningsdel_aar": omkostningsdel,
        # What the rounding of the sum leaves, so that the two parts shown add up to it.
        "indkomstdel_aar": afrund_oere(aar.omkostningsdel + aar.indkomstdel) - omkostningsdel,
        "maks_boligbetaling_aar": afrund_oere(aar.pris.aar),
        "rabat_pct": aar.rabat_pct,
        "tilbage_md": fundet.tilbage,
        "raadighedsbeloeb_md": fundet.raadighedsbeloeb,
        "mangler_md": fundet.mangler,
        "nedsat_egenbetaling_md": fundet.nedsat,
        "egenbetaling_mindst_md": mindst,
        "egenbetaling_hoejst_md": hoejst,
    }


def _special_results(fundet: Egenbetaling, saerligt: Saerligt) -> dict[str, Decimal | str | None]:
    del_, to, slut, leje = saerligt.del_, saerligt.to, saerligt.parslut, saerligt.leje
    alene = slut.alene if slut else None
    return {
        "vand_md": fundet.vand,
        "del_af_maaned": del_.beloeb if del_ else None,
        "begge_regninger_md": to.begge if to else None,
        "tilbage_efter_begge_md": to.tilbage_efter if to else None,
        "rabat_til": slut.sidste_dag.isoformat() if slut else None,
        "boligbetaling_alene_md": alene.md if alene else None,
        "boligbetaling_alene_fradrag_md": alene.med_md if alene and alene.med != alene.uden else None,
        "lejebolig_md": leje.md if leje else None,
        "lejebolig_forskel_md": leje.forskel if leje else None,
    }
