"""Messages about prose, and about the source texts it renders."""

from __future__ import annotations

from generator.messages.message import KOMMUNE, LEDSAGELSE, STOETTE, Eksempel, Gruppe, Message

_KORT = "kort: Har du svært ved at klare din dag? Så kan du få støtte."
_I_TEKST = 'kort: "Har du svært ved at klare din dag? Så kan du få støtte.'
_TIMER = "vaerdi: 14, kilde: {dokument: moensterby-2026, linje: 6"

TEKST = Gruppe(
    "tekst",
    "Teksten",
    "Løbende tekst har ingen løse tal og paragraffer, og den skal være til at læse.",
    (
        Message(
            "paragraf-i-tekst",
            "en paragraf skrives som {{lov: SEL § 96}}",
            "En paragraf skal føre til loven.",
            "Skriv den i en klamme med forkortelsen for loven.",
            Eksempel(STOETTE, _KORT, f"{_KORT} Se § 85."),
        ),
        Message(
            "tal-i-tekst",
            "et tal skal være et fakta: skriv {{fakta: id}}, eller {{navn: …}} om det er en del af et navn",
            "Et løst tal har ingen kilde, og det bliver ikke rettet, når satsen ændres.",
            "Skriv tallet under fakta, og henvis til det.",
            Eksempel(STOETTE, _KORT, f"{_KORT} Du får 5 timer."),
        ),
        Message(
            "orden-i-tekst",
            "et ordenstal skrives med {{orden: id}}, ikke som et tal med punktum",
            "Læseren skal se “hver anden gang”, ikke “hver 2. gang”.",
            "Skriv {orden: …} uden punktum efter.",
            Eksempel(
                LEDSAGELSE,
                'hvad: "Du kan få op til {fakta: timer-pr-maaned}',
                'hvad: "Hver {tal: alder-fra}. gang kan du få op til {fakta: timer-pr-maaned}',
            ),
        ),
        Message(
            "talord-i-tekst",
            "et tal i ord skal også være et fakta: skriv {{fakta: id}}",
            "Et tal er et tal, også når det er skrevet med bogstaver.",
            "Skriv tallet under fakta, og henvis til det.",
            Eksempel(STOETTE, _KORT, f"{_KORT} Det tager ti uger."),
        ),
        Message(
            "loes-klamme",
            "en klamme uden gyldig henvisning; skriv fx {{fakta: id}}, med små bogstaver og kolon",
            "Klammer bruges kun til henvisninger.",
            "Ret henvisningen, eller fjern klammen.",
            Eksempel(
                LEDSAGELSE, 'pris: "Du får {fakta: ledsager-tilskud-aar}', 'pris: "Du får {fakta ledsager-tilskud-aar}'
            ),
        ),
        Message(
            "linkliste",
            "et link skrives der, hvor det bruges: [tekst](https://…)",
            "Links samlet i bunden af en tekst virker ikke her.",
            "Skriv adressen lige efter ordet.",
        ),
        Message(
            "billede",
            "billeder hører ikke til i data; beskriv dem med ord",
            "Et billede kan ikke læses op og ikke regnes på.",
            "Skriv, hvad det viser.",
        ),
        Message(
            "link-form",
            "et link skal begynde med https:// (eller mailto:); til egne sider bruges {{ydelse: …}}",
            "Linket fører ikke til en hel adresse.",
            "Skriv hele adressen, eller brug en henvisning.",
            Eksempel(STOETTE, _KORT, f'{_I_TEKST} Se [mere](../ydelser)."'),
        ),
        Message(
            "tegn-i-navn",
            "links, klammer og bagstreger kan kun stå i løbende tekst; skriv det med ord",
            "Navne, titler og noter står på siden, som de er skrevet.",
            "Skriv det med ord, eller flyt det til en tekst.",
            Eksempel(STOETTE, "betegnelse: Timer med støtte", 'betegnelse: "Timer {fakta: start}"'),
        ),
        Message(
            "ja-uden-ret",
            "svaret begynder med “Ja”, men adgang er vurdering; skriv, at kommunen afgør det, og hvad der tæller",
            "Kommunen afgør hver sag for sig. Et “Ja” ville love for meget.",
            "Begynd med “Måske” eller med, at kommunen vurderer det. Er hjælpen et krav, så ret adgang.",
            Eksempel(LEDSAGELSE, "adgang: ret", "adgang: vurdering"),
        ),
        Message(
            "ret-uden-ja",
            "svaret skal begynde med “Ja”, når adgang er {adgang}",
            "Hjælpen er et krav, eller man kan selv møde op. Det skal læseren se først.",
            "Begynd med “Ja, hvis …”. Afgør kommunen det i hver sag, så skriv adgang: vurdering.",
            Eksempel(LEDSAGELSE, 'kan_jeg: "Ja, hvis', 'kan_jeg: "Kun hvis'),
        ),
        Message(
            "linjeskift-i-navn",
            "teksten skal stå på én linje",
            "Navne, titler og noter står på én linje på siden. En ny linje ville begynde noget nyt.",
            "Slet linjeskiftet. Flere linjer i en adresse skrives hver for sig i listen.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", 'titel: "Støtte\\ni hverdagen"'),
        ),
        Message(
            "uden-navneord",
            "anvisningen begynder med “{ord}”; sig, hvem eller hvad den handler om",
            "Anvisningerne er delt efter, hvor meget de binder. Så står den ikke altid lige efter den, den peger på.",
            "Begynd med navnet på den eller det, anvisningen handler om: kommunen, borgeren, støtten.",
        ),
        Message(
            "for-lange-svar",
            "kort og de fem svar har for mange ord; skriv højst {flest} i alt",
            "Siden skal kunne læses på en telefon, før man søger. Alt det andet står i hele standarden.",
            "Behold det, der afgør sagen for de fleste. Resten har sit afsnit længere nede i filen.",
            advarsel=True,
        ),
        Message(
            "lang-saetning",
            "sætningen har {antal} ord; skriv højst {flest}",
            "Korte svar skal kunne læses i ét åndedrag.",
            "Sæt et punktum midt i.",
        ),
        Message(
            "for-svaer",
            "teksten er for svær; lixtallet må højst være {maal}. Skriv kortere sætninger og ord",
            "Lix er antal ord i en sætning plus andelen af lange ord. Jo højere, jo sværere.",
            "Sæt flere punktummer, og byt lange ord ud med korte.",
            Eksempel(
                STOETTE,
                _KORT,
                "kort: Kommunalbestyrelsen tilrettelægger individuelle støtteforanstaltninger vedrørende "
                "dagligdagsaktiviteter efter forudgående behovsvurdering.",
            ),
        ),
    ),
)

KILDETEKST = Gruppe(
    "kilder",
    "Kildens tekst",
    "Disse kommer fra `serviceniveau verify`, der læser kildens tekst.",
    (
        Message(
            "kildetekst-mangler",
            "kildeteksten {fil} findes ikke i {mappe}",
            "Der er ingen tekstfil med dokumentets id.",
            "Læg filen i mappen. Navnet er dokumentets id og .txt.",
        ),
        Message(
            "kildetekst-anden",
            "{fil} er en anden tekst end den, linjerne er talt i",
            "Teksten er ændret, siden linjerne blev talt, så de passer måske ikke.",
            "Find den rigtige tekst. Er den nye rigtig, så tjek linjerne igen, og skriv dens sha256.",
        ),
        Message(
            "citat-mangler",
            "der er ingen citat af {antal} steder i {dokument}, det første her; kør serviceniveau citater KILDEMAPPE",
            "Siden viser linjerne i kilden, når læseren trykker på kildens tal. De linjer er ikke skrevet ind endnu.",
            "Kør serviceniveau citater med mappen med kildeteksterne. Uden citater viser siden kun dokument og linje.",
            advarsel=True,
        ),
        Message(
            "citat-passer-ikke",
            "citatet står ikke i {dokument}, linje {linje}; kør serviceniveau citater KILDEMAPPE",
            "Citatet er rettet i hånden, eller teksten er en anden end den, det er taget fra.",
            "Kør serviceniveau citater igen. Den skriver citaterne ud af teksten.",
        ),
        Message(
            "egen-laesning",
            "hvad vi selv har læst, hører til i feltet redaktionelt",
            "Borgeren skal læse, hvad der gælder. Hvad redaktionen har set og ikke set, står samlet på sin egen side.",
            "Flyt sætningen til redaktionelt ved det samme tal, den samme ændring eller den samme uoverensstemmelse. "
            "Skal borgeren vide, at noget er uklart, så skriv det i stedet: Spørg kommunen.",
            Eksempel(KOMMUNE, "om: Mønsterby har", "om: Vi har ikke læst det hele. Mønsterby har"),
            advarsel=True,
        ),
        Message(
            "staar-ikke-i-kilden",
            "står ikke i {dokument}, linje {linje}: {tekst}; {ellers}",
            "Tallet, navnet eller adressen står ikke på de linjer, du nævner. Beskeden viser, hvad der står der, "
            "og på hvilke linjer det så står.",
            "Ret linjen eller værdien. Står tallet med et andet ord i kilden, så skriv værdien som ord.",
            Eksempel(LEDSAGELSE, _TIMER, _TIMER.replace("linje: 6", "linje: 7")),
        ),
        Message(
            "enhed-i-kilden",
            "{dokument}, linje {linje} siger {ord}; ret enheden, eller find den rigtige linje",
            "Tallet står der, men kilden giver det en anden enhed.",
            "Brug den enhed, der står lige efter tallet i kilden.",
            Eksempel(
                LEDSAGELSE,
                "betegnelse: Tilskud til ledsagerens udgifter\n    enhed: kr/år",
                "betegnelse: Tilskud til ledsagerens udgifter\n    enhed: km",
            ),
        ),
        Message(
            "graense-i-kilden",
            "{dokument}, linje {linje} siger {ord}; ret grænsen, eller find den rigtige linje",
            "Tallet står der, men kilden sætter en anden slags grænse ved det.",
            "Højst og mindst hører selv med. Over og under gør ikke. Vælg den, kilden siger.",
        ),
        Message(
            "for-faa-linjer",
            "teksten har kun {antal} linjer",
            "Du nævner en linje efter den sidste.",
            "Tæl linjen igen.",
            Eksempel(LEDSAGELSE, "maalgruppe:\n    linje: 5", "maalgruppe:\n    linje: 55"),
        ),
        Message(
            "skrevet-af",
            "ordene står sådan i {dokument}; skriv dem om, eller sæt et navn i {{navn: …}}",
            "Otte ord i træk er de samme som i kilden.",
            "Sig det samme med dine egne ord.",
            Eksempel(
                KOMMUNE,
                "om: Mønsterby har skrevet sine standarder i ét hefte.",
                "om: Kommunen yder støtte. Støtten iværksættes hurtigst muligt. Forvaltningen afgør alle ansøgninger.",
            ),
        ),
    ),
)
