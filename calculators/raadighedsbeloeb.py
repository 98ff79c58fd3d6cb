"""The least a resident of a temporary place (SEL § 107) keeps each month.

The law fixes no amount, so everything here rests on the municipality's own standard.
"""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.answers import Svar
from calculators.contract import Beregner, Resultatfelt
from calculators.fields import Felt, Valg
from calculators.money import kroner
from calculators.rates import Sats, SatserPaa
from calculators.trace import Resultat, Trin, saetning

FOOD = "raadighedsbeloeb-mad"
CHILD = "raadighedsbeloeb-tillaeg-pr-barn"
POCKET = "raadighedsbeloeb-lommepenge-"
TOTAL = "raadighedsbeloeb-i-alt-"

GROUPS = (
    Valg("enlig-under-25-kontanthjaelp", "Enlig under 25 år på kontanthjælp"),
    Valg("enlig-over-25-kontanthjaelp", "Enlig over 25 år på kontanthjælp"),
    Valg("foertidspensionist", "Førtidspensionist"),
    Valg("folkepensionist", "Folkepensionist"),
)
YOUNG, OLDER = GROUPS[0].id, GROUPS[1].id

ASSESSMENT = (
    "Kommunen fastsætter din egenbetaling efter en konkret og individuel vurdering. "
    "Rådighedsbeløbet er det mindste, du skal have tilbage. Beregningen er vejledende."
)
CHILD_AND_FOOD = (
    "Standarden siger ikke, om tillægget for børn bliver mindre, når maden er en del af opholdet. "
    "Beregningen lader tillægget blive."
)


class Raadighedsbeloeb(Beregner):
    """Food, pocket money and a supplement for each child."""

    id = "raadighedsbeloeb"
    titel = "Rådighedsbeløb i et midlertidigt botilbud"
    ydelse = "rådighedsbeløb"
    lovgrundlag = ("SEL § 107",)
    kraever_kommune = True
    uden_kommunens_tal = "Loven fastsætter ikke beløbet. Det gør den enkelte kommune, så spørg din kommune."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"gruppe": "foertidspensionist", "antal_boern": "1", "kost_indgaar": "nej"}
    )
    eksempel_dato = "2023-06-01"
    fakta = (
        FOOD,
        *(POCKET + gruppe.id for gruppe in GROUPS),
        CHILD,
        *(TOTAL + gruppe.id for gruppe in GROUPS),
    )
    felter = (
        Felt(
            navn="gruppe",
            etiket="Hvem er du?",
            type="valg",
            hjaelp="Vælg den gruppe, der passer på dig. Beløbet til lommepenge er forskelligt.",
            valgmuligheder=GROUPS,
            eksempel="foertidspensionist",
        ),
        Felt(
            navn="antal_boern",
            etiket="Hvor mange børn får du tillæg for?",
            type="heltal",
            enhed="antal",
            hjaelp="Skriv 0, hvis du ingen børn har.",
            hoejst=Decimal(20),
            standard="0",
            eksempel="1",
        ),
        Felt(
            navn="kost_indgaar",
            etiket="Er maden en del af opholdet?",
            type="ja-nej",
            hjaelp="Svar ja, hvis du ikke selv skal betale for din mad.",
            standard="nej",
            eksempel="nej",
        ),
    )
    resultater = (Resultatfelt("raadighedsbeloeb_md", "Dit rådighedsbeløb", "kr/md"),)

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The amount left each month after paying for the stay.

        Units:  kr/md, whole kroner as the figures of the standard.
        Law:    SEL § 107; the law fixes no amount, so the municipality decides it.
        Errors: IkkeIKommunen without such figures; ManglendeSats when they do not reach the date.
        """
        gruppe, boern, kost = svar.valg("gruppe"), svar.heltal("antal_boern"), svar.ja("kost_indgaar")
        mad = satser.kraev_kommunens(FOOD)
        lommepenge = satser.kraev_kommunens(POCKET + gruppe)
        tillaeg = satser.kraev_kommunens(CHILD)
        i_alt = None if kost else satser.kommunens(TOTAL + gruppe)
        egne = (Decimal(0) if kost else mad.tal) + lommepenge.tal
        sum_ = egne + boern * tillaeg.tal
        kontrol = _printed_total(i_alt, mad, lommepenge)
        led = [lommepenge.tal, boern * tillaeg.tal] if kost else [mad.tal, lommepenge.tal, boern * tillaeg.tal]
        formel = " + ".join(kroner(et) for et in led) + f" = {kroner(sum_)} om måneden"
        trin = (
            _food(mad, kost),
            Trin(
                "Lommepenge",
                f"{lommepenge.betegnelse}: {lommepenge.tekst}",
                lommepenge.tal,
                "kr/md",
                lommepenge,
            ),
            *kontrol,
            _children(tillaeg, boern),
            Trin("Rådighedsbeløb", formel, sum_, "kr/md"),
        )
        forbehold = (
            *(saetning(f"{et.navn}: {et.formel}") for et in kontrol if et.vaerdi != egne),
            *_age_limit(gruppe, satser),
            *([CHILD_AND_FOOD] if kost and boern else []),
            *_old_standard(mad, satser),
            ASSESSMENT,
        )
        return Resultat({"raadighedsbeloeb_md": sum_}, trin, forbehold)


def _food(mad: Sats, kost: bool) -> Trin:
    """The amount for food, which falls away when the stay includes it."""
    if kost:
        return Trin("Mad", f"Maden er en del af opholdet, så du får ikke {mad.tekst}", Decimal(0), "kr/md", mad)
    return Trin("Mad", f"Du betaler selv for mad: {mad.tekst}", mad.tal, "kr/md", mad)


def _children(tillaeg: Sats, boern: int) -> Trin:
    """The supplement for children."""
    i_alt = boern * tillaeg.tal
    formel = f"{boern} børn × {kroner(tillaeg.tal)} = {kroner(i_alt)} om måneden"
    return Trin(
        "Tillæg for børn",
        formel.replace("1 børn", "1 barn", 1) if boern == 1 else formel,
        i_alt,
        "kr/md",
        tillaeg,
    )


def _printed_total(i_alt: Sats | None, mad: Sats, lommepenge: Sats) -> tuple[Trin, ...]:
    """The total that the standard prints, held against the sum of its parts."""
    if i_alt is None:
        return ()
    egen = mad.tal + lommepenge.tal
    passer = "Det passer" if egen == i_alt.tal else "Det passer ikke; beregningen bruger summen"
    regnet = f"{kroner(mad.tal)} + {kroner(lommepenge.tal)} = {kroner(egen)}"
    formel = f"{regnet}; standarden trykker {i_alt.tekst}. {passer}"
    return (Trin("Kontrol af standardens sum", formel, i_alt.tal, "kr/md", i_alt),)


def _age_limit(gruppe: str, satser: SatserPaa) -> tuple[str, ...]:
    """The other reading for someone of exactly 25, which the printed group names leave open."""
    if gruppe not in (YOUNG, OLDER):
        return ()
    anden = satser.kraev_kommunens(POCKET + (OLDER if gruppe == YOUNG else YOUNG))
    return (
        (
            "Standarden skriver “under 25” og “over 25”. "
            "Den siger ikke, hvad der gælder, når du er præcis 25 år. "
            f"Lommepengene i den anden gruppe er {anden.tekst}."
        ),
    )


def _old_standard(mad: Sats, satser: SatserPaa) -> tuple[str, ...]:
    """A warning when the figures are from an earlier year than the one asked about."""
    if satser.dato.year <= mad.gyldig_fra.year:
        return ()
    return (
        (
            f"Beløbene er fra kommunens standard fra {mad.gyldig_fra.year}. "
            f"Spørg kommunen, om de også gælder i {satser.dato.year}."
        ),
    )
