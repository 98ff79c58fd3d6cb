"""The events that start a deadline, and which facts of law, service and municipality each may rest on.

No figure stands here: every entry names the ids of facts, and the words around them.
"""

from dataclasses import dataclass
from typing import Literal

# Facts of law that do not hold for every service, and the laws or paragraphs whose services may use them.
LAWS = {
    "klagefrist": ("SEL", "ABL", "AKL"),
    "genvurdering": ("SEL", "ABL", "AKL"),
    "behandlingsgaranti-stof": ("SEL § 101",),
    "behandlingsgaranti-alkohol": ("SUL § 141",),
    "orientering-hverdage-109": ("SEL § 109",),
    "orientering-hverdage-110": ("SEL § 110",),
    "varsel-nedsaettelse": ("SEL § 95", "SEL § 96", "SEL § 98"),
}
# The ways a decision reaches the reader, with the fact of law that says when it counts as received.
RECEIPTS = {
    "digital-post": "modtagelse-digital-post",
    "brev": "modtagelse-brev",
    "quickbrev": "modtagelse-quickbrev",
    "i-haanden": None,
}
LAST_HOUR = "klagefrist-udloeb-klokken"
STARTS_FROM = "frist-regnes-fra"


@dataclass(frozen=True, kw_only=True)
class Haendelse:
    """One event. `lov` are facts of law, `egne` facts of the service or else of its municipality.

    The first that has a value is used: law first with `lov_foerst` (the law fixes it), else the municipality's.
    `ogsaa` are facts of the service shown beside it. `modtages`: counted from receipt of a letter;
    `baglaens`: the deadline lies before the day. `weekend`: a last day that is no hverdag moves on, nobody knows,
    or it makes no difference. `sidste` leads up to the day in the answer.
    """

    id: str
    etiket: str
    regel: str
    regelnavn: str
    hvem: str
    lov: tuple[str, ...] = ()
    egne: tuple[str, ...] = ()
    ogsaa: tuple[str, ...] = ()
    lov_foerst: bool = False
    modtages: bool = False
    baglaens: bool = False
    weekend: Literal["rykkes", "ukendt", "uden"] = "ukendt"
    kraever_ydelse: bool = True
    sidste: str = "Den sidste dag er"


COMPLAINT = "Send klagen til kommunen. Den ser på sagen igen, og holder den fast, sender den klagen videre."

_ALL = (
    Haendelse(
        id="ansoegning",
        etiket="Kommunen har fået hele min ansøgning",
        regel="sagsbehandlingsfrist",
        regelnavn="Kommunens frist for at afgøre sagen",
        hvem="Kan kommunen ikke holde fristen, så spørg, hvornår du får svar.",
        egne=("sagsbehandlingsfrist",),
        ogsaa=("sagsbehandlingsfrist-bilag",),
    ),
    Haendelse(
        id="henvendelse",
        etiket="Jeg har bedt om behandling for stoffer eller alkohol",
        regel="behandlingsgaranti",
        regelnavn="Seneste start på behandling",
        hvem="Skriv ned, hvilken dag du henvendte dig første gang.",
        lov=("behandlingsgaranti-stof", "behandlingsgaranti-alkohol"),
        egne=("behandlingsgaranti",),
        lov_foerst=True,
    ),
    Haendelse(
        id="afgoerelse",
        etiket="Kommunen har sendt en afgørelse",
        regel="klagefrist",
        regelnavn="Frist for at klage",
        hvem=COMPLAINT,
        lov=("klagefrist",),
        egne=("klagefrist",),
        lov_foerst=True,
        modtages=True,
        weekend="rykkes",
        kraever_ydelse=False,
    ),
    Haendelse(
        id="modtaget-brev",
        etiket="Jeg har fået en afgørelse",
        regel="klagefrist",
        regelnavn="Frist for at klage",
        hvem=COMPLAINT,
        lov=("klagefrist",),
        egne=("klagefrist",),
        lov_foerst=True,
        weekend="rykkes",
        kraever_ydelse=False,
    ),
    Haendelse(
        id="klage",
        etiket="Kommunen har fået min klage",
        regel="genvurdering",
        regelnavn="Kommunens frist for at vurdere sagen igen",
        hvem="Holder kommunen fast, skal den sende klagen videre til Ankestyrelsen inden fristen.",
        lov=("genvurdering",),
        egne=("genvurdering",),
        lov_foerst=True,
        kraever_ydelse=False,
    ),
    Haendelse(
        id="nedsaettelse",
        etiket="Kommunen har sendt en afgørelse om mindre eller ingen hjælp",
        regel="varsel-nedsaettelse",
        regelnavn="Varsel, før hjælpen bliver mindre",
        hvem="Du kan også klage. Vælg “Kommunen har sendt en afgørelse” for at se fristen for det.",
        lov=("varsel-nedsaettelse",),
        egne=("varsel-nedsaettelse",),
        lov_foerst=True,
        modtages=True,
        weekend="uden",
        sidste="Hjælpen kan tidligst blive mindre",
    ),
    Haendelse(
        id="flytter-ind",
        etiket="Jeg er flyttet ind på krisecenter eller herberg",
        regel="orientering",
        regelnavn="Stedets frist for at give kommunen besked",
        hvem="Det er stedet og ikke dig, der skal give kommunen besked.",
        lov=("orientering-hverdage-109", "orientering-hverdage-110"),
        egne=("orientering-hverdage",),
        lov_foerst=True,
    ),
    Haendelse(
        id="flytter-ud",
        etiket="Jeg er flyttet ud fra krisecenter eller herberg",
        regel="orientering",
        regelnavn="Stedets frist for at give kommunen besked",
        hvem="Det er stedet og ikke dig, der skal give kommunen besked.",
        lov=("orientering-hverdage-109",),
        egne=("orientering-udskrivning-hverdage", "orientering-udskrivning"),
        lov_foerst=True,
    ),
    Haendelse(
        id="hjaelp-begyndt",
        etiket="Hjælpen er begyndt",
        regel="opfoelgning",
        regelnavn="Første opfølgning",
        hvem="Sker der noget nyt i dit liv, kan du bede om, at kommunen ser på hjælpen før.",
        weekend="uden",
        sidste="Opfølgningen er senest",
        egne=("opfoelgning-foerste", "opfoelgning"),
        ogsaa=("opfoelgning-foerste-105", "opfoelgning-ekstern", "opfoelgning-botilbud", "opfoelgning-unge"),
    ),
    Haendelse(
        id="opfoelgning",
        etiket="Kommunen har fulgt op på hjælpen",
        regel="opfoelgning",
        regelnavn="Næste opfølgning",
        hvem="Sker der noget nyt i dit liv, kan du bede om, at kommunen ser på hjælpen før.",
        weekend="uden",
        sidste="Opfølgningen er senest",
        egne=("opfoelgning",),
        ogsaa=(
            "opfoelgning-105-intern",
            "opfoelgning-105-ekstern",
            "opfoelgning-ekstern",
            "opfoelgning-botilbud",
            "opfoelgning-unge",
        ),
    ),
    Haendelse(
        id="behandling-slut",
        etiket="Min behandling for stoffer eller alkohol er slut",
        regel="opfoelgning",
        regelnavn="Opfølgning efter behandlingen",
        hvem="Får du brug for hjælp igen, kan du altid henvende dig.",
        weekend="uden",
        sidste="Opfølgningen er senest",
        egne=("opfoelgning-efter-ophoer-foerste",),
        ogsaa=("opfoelgning-efter-ophoer-anden",),
    ),
    Haendelse(
        id="regnskab",
        etiket="Jeg får tilskud og skal sende regnskab for året",
        regel="regnskab-frist",
        regelnavn="Frist for at sende regnskab",
        hvem="Regnskabet skal vise både de timer, du har fået tilskud til, og de timer, du har brugt.",
        egne=("regnskab-frist",),
    ),
    Haendelse(
        id="hoejere-betaling",
        etiket="Min betaling for boligen stiger",
        regel="varsel-hoejere-betaling",
        regelnavn="Kommunens seneste dag for at sige til",
        hvem="Har du fået besked for sent, så spørg kommunen, hvornår du skal betale mere.",
        egne=("varsel-hoejere-betaling",),
        baglaens=True,
        sidste="Du skal have besked senest",
    ),
)
# Facts a municipality has for all its services.
OF_KOMMUNE = ("klagefrist", "genvurdering")
# What each rule is called, whatever event it begins with.
RULES = {haendelse.regel: haendelse.regelnavn for haendelse in _ALL} | {"opfoelgning": "Opfølgning"}
EVENTS = {haendelse.id: haendelse for haendelse in _ALL}
