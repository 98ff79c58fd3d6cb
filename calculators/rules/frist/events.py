"""The events that start a deadline, and which facts of law, service and municipality each may rest on.

No figure stands here: every entry names the ids of facts, and the words around them.
"""

from calculators.rules.frist.event import Haendelse
from calculators.rules.frist.own_events import OVERDUE, REMITTED, WITH_OWN_DEADLINE

__all__ = ["EVENTS", "Haendelse"]

# The rules that something particular holds for.
APPLICATION_RULE = "sagsbehandlingsfrist"
TREATMENT_RULE = "behandlingsgaranti"
COMPLAINT_RULE = "klagefrist"
NOTICE_RULE = "varsel-nedsaettelse"
FOLLOW_UP_RULE = "opfoelgning"

REMITTED_RULE = "hjemvist"

COMPLAINT_LAW = ("RSL",)
IN_TIME = "om en klage er kommet i tide"
COMPLAINT = "Send klagen til kommunen. Den ser på sagen igen, og holder den fast, sender den klagen videre."

_ALL = (
    Haendelse(
        id="ansoegning",
        etiket="Kommunen har fået min ansøgning",
        regel=APPLICATION_RULE,
        regelnavn="Kommunens frist for at afgøre sagen",
        hvem="Kan kommunen ikke holde fristen, så spørg, hvornår du får svar.",
        egne=("sagsbehandlingsfrist",),
        ogsaa=("sagsbehandlingsfrist-bilag",),
        love=("RSL § 3",),
        vurdering="hvornår den ved nok til at afgøre din sag",
        gaaet=OVERDUE,
    ),
    Haendelse(
        id="henvendelse",
        etiket="Jeg har bedt om behandling for stoffer eller alkohol",
        regel=TREATMENT_RULE,
        regelnavn="Seneste start på behandling",
        hvem="Skriv ned, hvilken dag du henvendte dig første gang.",
        lov=("behandlingsgaranti-stof", "behandlingsgaranti-alkohol", "behandlingsgaranti-medicin"),
        egne=("behandlingsgaranti",),
        lov_foerst=True,
        vurdering="hvilken behandling du får",
    ),
    Haendelse(
        id="afgoerelse",
        etiket="Kommunen har sendt en afgørelse",
        regel=COMPLAINT_RULE,
        regelnavn="Frist for at klage",
        hvem=COMPLAINT,
        lov=("klagefrist",),
        egne=("klagefrist",),
        lov_foerst=True,
        love=COMPLAINT_LAW,
        afgoerer="Ankestyrelsen",
        vurdering=IN_TIME,
        modtages=True,
        weekend="rykkes",
        kraever_ydelse=False,
    ),
    Haendelse(
        id="modtaget-brev",
        etiket="Jeg har fået en afgørelse",
        regel=COMPLAINT_RULE,
        regelnavn="Frist for at klage",
        hvem=COMPLAINT,
        lov=("klagefrist",),
        egne=("klagefrist",),
        lov_foerst=True,
        love=COMPLAINT_LAW,
        afgoerer="Ankestyrelsen",
        vurdering=IN_TIME,
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
        love=COMPLAINT_LAW,
        vurdering="om den holder fast i afgørelsen",
        kraever_ydelse=False,
        gaaet=OVERDUE,
    ),
    Haendelse(
        id="hjemvist",
        etiket="Ankestyrelsen har sendt min sag tilbage til kommunen",
        regel=REMITTED_RULE,
        regelnavn="Kommunens frist for at afgøre sagen igen",
        hvem="Kan kommunen ikke holde fristen, så spørg, hvornår du får svar.",
        egne=("sagsbehandlingsfrist",),
        ogsaa=("sagsbehandlingsfrist-bilag",),
        love=("RSL § 3 a",),
        vurdering="hvornår den ved nok til at afgøre din sag",
        grundregel=REMITTED,
        gaaet=OVERDUE,
    ),
    Haendelse(
        id="nedsaettelse",
        etiket="Kommunen har sendt en afgørelse om mindre eller ingen hjælp",
        regel=NOTICE_RULE,
        regelnavn="Varsel, før hjælpen bliver mindre",
        hvem="Du kan også klage. Vælg “Kommunen har sendt en afgørelse” for at se fristen for det.",
        lov=("varsel-nedsaettelse",),
        egne=("varsel-nedsaettelse",),
        lov_foerst=True,
        modtages=True,
        sikker="senest",
        dagen_efter=True,
        weekend="uden",
        overskrift="Hjælpen kan tidligst blive mindre",
        sidste="Dagen efter varslet er",
        gaaet="Varslet er slut",
        vurdering="om du skal have mindre hjælp",
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
        regel=FOLLOW_UP_RULE,
        regelnavn="Første opfølgning",
        vurdering="hvor tit den følger op",
        hvem="Sker der noget nyt i dit liv, kan du bede om, at kommunen ser på hjælpen før.",
        weekend="uden",
        sidste="Opfølgningen er senest",
        egne=("opfoelgning-foerste", "opfoelgning"),
        ogsaa=("opfoelgning-foerste-105", "opfoelgning-ekstern", "opfoelgning-botilbud", "opfoelgning-unge"),
    ),
    Haendelse(
        id="opfoelgning",
        etiket="Kommunen har fulgt op på hjælpen",
        regel=FOLLOW_UP_RULE,
        regelnavn="Næste opfølgning",
        vurdering="hvor tit den følger op",
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
        regel=FOLLOW_UP_RULE,
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
        vurdering="hvad du skal betale",
        sidste="Du skal have besked senest",
    ),
    *WITH_OWN_DEADLINE,
)
# What each rule is called, whatever event it begins with.
RULES = {haendelse.regel: haendelse.regelnavn for haendelse in _ALL} | {FOLLOW_UP_RULE: "Opfølgning"}
EVENTS = {haendelse.id: haendelse for haendelse in _ALL}
