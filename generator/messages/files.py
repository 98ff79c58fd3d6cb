"""Messages about files and YAML."""

from __future__ import annotations

from generator.messages.message import KOMMUNE, LEDSAGELSE, SATSER, STOETTE, Eksempel, Gruppe, Message

FILER = Gruppe(
    "filer",
    "Filen",
    "Filen mangler, ligger et forkert sted eller kan ikke læses.",
    (
        Message(
            "mappe-mangler",
            "mappen findes ikke",
            "Kommandoen leder efter en mappe, der ikke er der.",
            "Gå til projektets mappe, før du kører kommandoen. Eller skriv mappens sti efter --standards.",
        ),
        Message(
            "fil-mangler",
            "filen mangler",
            "Standarderne kan ikke læses uden denne fil.",
            "Læg filen tilbage. Er den slettet ved et uheld, så hent den fra versionsstyringen.",
        ),
        Message(
            "kommune-mangler",
            "filen mangler; den siger, hvem kommunen er",
            "Mappen har filer om en kommune, men ikke kommune.yaml.",
            "Skriv kommune.yaml først. Er mappens navn stavet forkert, så ret det.",
        ),
        Message(
            "mappe-uden-kommune",
            "mappen har hverken en kommune.yaml eller mapper, der har",
            "En mappe efter --kommune-mappe, eller i mkdocs.yml, er en kommune eller har kommuner i sig.",
            "Ret mappens sti. Er kommunen ny, så kør serviceniveau ny-kommune.",
        ),
        Message(
            "kommune-to-mapper",
            "kommunen er også i mappen {anden}; den kan kun komme fra ét sted",
            "To mapper siger, at de er den samme kommune. Programmet kan ikke vide, hvilken der er den rigtige.",
            "Udelad den ene mappe. Er det to kommuner, så giv den ene et andet id.",
        ),
        Message(
            "format-aeldre",
            "filerne er skrevet i en ældre form end den, programmet læser ({laeser}); kør serviceniveau opgrader",
            "Formen er ændret, siden filerne blev skrevet.",
            "Kør serviceniveau opgrader, og ret tallet i format.",
        ),
        Message(
            "format-nyere",
            "filerne er skrevet i en nyere form end den, programmet læser ({laeser}); hent et nyere program",
            "Programmet er ældre end filerne og ville læse dem forkert.",
            "Hent en nyere udgave af programmet.",
        ),
        Message(
            "skrevet-til-nyere",
            "kommunen er skrevet til en nyere udgave af lovene og ordene end den, der er her ({version})",
            "Kommunens filer kan bruge love, emner og ord, som ikke er her endnu.",
            "Hent den nyere pakke. Passer filerne også til den her, så ret skrevet_til.",
            Eksempel(KOMMUNE, 'kode: "859"', 'kode: "859"\nskrevet_til: "2099.12"'),
        ),
        Message(
            "skal-udfyldes",
            "her står UDFYLD; skriv, hvad der skal stå",
            "Filen er en skabelon, og noget i den er ikke skrevet endnu.",
            "Skriv det rigtige i stedet.",
            Eksempel(KOMMUNE, "om: Mønsterby har", "om: UDFYLD. Mønsterby har"),
            advarsel=True,
        ),
        Message(
            "fil-forkert-sted",
            "filen hører ikke til her; kendte steder er {steder}",
            "Filens mappe eller navn er ikke et af dem, vi læser. Filen ville ellers blive glemt.",
            "Flyt den. En standard ligger i kommunens mappe ydelser, et sted i tilbud. Navnet ender på .yaml. "
            "En anden udgave af en standard ligger i en mappe med standardens navn. Filen hedder udgavens første dag.",
        ),
        Message(
            "fil-er-link",
            "filen eller mappen er et link; læg selve filen her",
            "Et link kan føre ud af mappen, og så læser vi noget, ingen har set efter.",
            "Kopiér filen hertil, og slet linket.",
        ),
        Message(
            "fil-ulaeselig",
            "filen kan ikke læses; se efter, om den er en almindelig fil, og om du må læse den",
            "Programmet må ikke åbne filen, eller den er noget andet end en fil.",
            "Giv dig selv lov til at læse filen, eller læg en ny i stedet.",
        ),
        Message(
            "mappe-ulaeselig",
            "mappen kan ikke læses; se efter, om du må åbne den",
            "Programmet må ikke se, hvad der er i mappen. Filerne i den ville ellers blive glemt.",
            "Giv dig selv lov til at åbne mappen.",
        ),
        Message(
            "fil-for-stor",
            "filen er for stor; den må højst fylde {hoejst} kB",
            "Filen er mange gange større end nogen standard.",
            "Se efter, om der er kommet noget andet i filen. Del den ellers i flere.",
        ),
        Message(
            "for-dybt",
            "her står felter inde i felter i mere end {hoejst} lag; se efter en klamme eller et indryk for meget",
            "Ingen fil har så mange lag. Noget er kommet galt ind.",
            "Ret klammerne eller indrykket.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", f"titel: {'[' * 21}Støtte{']' * 21}"),
        ),
        Message(
            "for-mange",
            "filen har mere end {hoejst} felter og værdier; del den i flere",
            "Filen er mange gange længere end nogen standard.",
            "Del filen, eller slet det, der er kommet ind ved et uheld.",
        ),
        Message(
            "flere-fund",
            "der er flere end {antal} fund i filen; ret dem her først",
            "Vi viser kun de første. Ofte er det den samme fejl mange gange.",
            "Ret de fund, du ser, og kør kommandoen igen.",
        ),
        Message(
            "usynligt-tegn",
            "teksten har et tegn, man ikke kan se; slet det",
            "Tegnet kan vende teksten om eller skjule noget. Det kommer ofte med fra en PDF eller en hjemmeside.",
            "Slet ordet, og skriv det igen i hånden.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", 'titel: "Støtte\\u200b i hverdagen"'),
        ),
        Message(
            "fremmed-ciffer",
            "et ciffer er ikke et af de almindelige 0-9; skriv det om",
            "Tegnet ligner et ciffer, men er fra et andet alfabet. Så kan ingen regne med det eller ringe til det.",
            "Skriv tallet igen med tasterne 0-9.",
            Eksempel(STOETTE, "betegnelse: Timer med støtte", "betegnelse: Timer med støtte, ２ slags"),
        ),
        Message(
            "fil-plads",
            "skal være “{ventet}”, som filens plads siger",
            "Filens navn og mappe skal sige det samme som id og kommune inde i filen.",
            "Ret feltet, eller omdøb filen, hvis den er ny. En gammel fil omdøbes ikke, for så ændres sidens adresse.",
            Eksempel(LEDSAGELSE, "kommune: moensterby\n", "kommune: mønsterby\n".replace("ø", "o")),
        ),
        Message(
            "ikke-utf8",
            "filen er ikke i UTF-8 (byte nr. {nr}); gem den som UTF-8",
            "Filen er gemt på en måde, så æ, ø og å ikke kan læses.",
            "Vælg UTF-8, når du gemmer. I de fleste programmer står det nederst i vinduet.",
        ),
        Message(
            "tom-fil",
            "filen er tom",
            "Der står intet i filen.",
            "Skriv indholdet, eller slet filen.",
        ),
        Message(
            "ulovligt-tegn",
            "filen har et tegn, YAML ikke tillader ({problem})",
            "Et usynligt tegn er kommet med, ofte fra en PDF.",
            "Slet linjen, og skriv den igen i hånden.",
        ),
    ),
)

YAML = Gruppe(
    "yaml",
    "Indryk og tegn",
    "YAML kan ikke læses, som filen er skrevet. Se på linjen og på linjen over.",
    (
        Message(
            "yaml-tabulator",
            "YAML kan ikke læses: linjen er rykket ind med et tabulatortegn, eller der står et særtegn; "
            "ryk ind med mellemrum, eller sæt teksten i anførselstegn",
            "YAML rykker kun ind med mellemrum. Tegnet @ kan heller ikke begynde en værdi.",
            "Slet indrykket, og tryk to mellemrum for hvert trin. Eller sæt værdien i anførselstegn.",
            Eksempel(STOETTE, "    enhed: timer/uge", "\tenhed: timer/uge"),
        ),
        Message(
            "yaml-kolon-i-tekst",
            "YAML kan ikke læses: et kolon i en tekst forvirrer YAML; sæt teksten i anførselstegn, "
            "eller skriv den under >-",
            "Et kolon og et mellemrum betyder, at et nyt felt begynder.",
            "Sæt hele teksten i anførselstegn. En lang tekst kan stå på næste linje efter >-.",
            Eksempel(STOETTE, "kort: Har du svært ved", "kort: Støtte: har du svært ved"),
        ),
        Message(
            "yaml-mangler-kolon",
            "YAML kan ikke læses: der mangler et kolon efter feltets navn",
            "Linjen ligner et felt, men har intet kolon.",
            "Skriv kolon og mellemrum efter feltets navn.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", "titel Støtte i hverdagen"),
        ),
        Message(
            "yaml-indryk",
            "YAML kan ikke læses: indrykningen passer ikke med linjerne over, "
            "eller et anførselstegn længere oppe er ikke lukket",
            "Felter, der hører sammen, skal begynde i samme kolonne. Et åbent anførselstegn sluger de næste linjer.",
            "Tæl mellemrummene i linjen over. Brug to for hvert trin. Se så efter anførselstegn i linjerne over.",
            Eksempel(STOETTE, "    betegnelse: Timer med støtte", "   betegnelse: Timer med støtte"),
        ),
        Message(
            "yaml-klamme",
            "YAML kan ikke læses: en klamme {{ }} eller [ ], eller et komma, mangler",
            "En liste eller en blok på én linje er ikke lukket.",
            "Se efter, at hver [ har en ], hver {{ har en }}, og at der er komma imellem.",
            Eksempel(LEDSAGELSE, "lovgrundlag: [SEL § 97]", "lovgrundlag: [SEL § 97"),
        ),
        Message(
            "yaml-anfoerselstegn",
            "YAML kan ikke læses: et anførselstegn er ikke lukket",
            "En tekst begynder med et anførselstegn og slutter uden.",
            "Sæt det sidste anførselstegn. Tallet efter filens navn viser, hvor teksten begynder.",
            Eksempel(SATSER, "betegnelse: Så tit følger kommunen op", 'betegnelse: "Så tit følger kommunen op'),
        ),
        Message(
            "yaml-stjerne",
            "YAML kan ikke læses: en * peger på et anker, der ikke findes; sæt teksten i anførselstegn",
            "En værdi begynder med en stjerne. Det betyder noget særligt i YAML.",
            "Sæt teksten i anførselstegn.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", "titel: *Støtte* i hverdagen"),
        ),
        Message(
            "yaml-udraabstegn",
            "YAML kan ikke læses: et udråbstegn først i en værdi skal stå i anførselstegn",
            "En værdi begynder med et udråbstegn. Det betyder noget særligt i YAML.",
            "Sæt teksten i anførselstegn.",
        ),
        Message(
            "yaml-bagstreg",
            "YAML kan ikke læses: en bagstreg i en tekst i anførselstegn betyder noget særligt; fjern den",
            "I anførselstegn er en bagstreg begyndelsen på et særtegn.",
            "Fjern bagstregen, eller skriv det med ord.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", 'titel: "Støtte \\i hverdagen"'),
        ),
        Message(
            "yaml-andet",
            "YAML kan ikke læses: her står noget, der ikke kan stå her; "
            "se efter anførselstegn, klammer og indryk her og i linjen over",
            "Filen er ikke gyldig YAML, og vi kan ikke se hvorfor.",
            "Se på stedet og på linjen over. Sammenlign med en fil, der virker.",
        ),
        Message(
            "anker",
            "ankre og aliasser (& og *) bruges ikke; skriv værdien ud",
            "YAML kan genbruge en værdi med & og *. Det gør vi ikke, for så er den svær at finde.",
            "Skriv værdien begge steder. Er det en tekst, så sæt den i anførselstegn.",
        ),
        Message(
            "maerke",
            "mærket {maerke} er ikke tilladt; fjern udråbstegnet",
            "En værdi begynder med et udråbstegn og et navn.",
            "Fjern det, eller sæt teksten i anførselstegn.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", "titel: !vigtigt Støtte i hverdagen"),
        ),
        Message(
            "feltnavn",
            "et felts navn skal være et enkelt ord",
            "Der står en liste eller en blok, hvor feltets navn skulle stå.",
            "Se efter en klamme eller et spørgsmålstegn først på linjen.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen", "[titel]: Støtte i hverdagen"),
        ),
        Message(
            "felt-to-gange",
            "feltet står to gange i samme blok; slet det ene",
            "Kun det ene ville gælde, og man kan ikke se hvilket.",
            "Slet det ene felt.",
            Eksempel(STOETTE, "titel: Støtte i hverdagen\n", "titel: Støtte i hverdagen\ntitel: Støtte\n"),
        ),
    ),
)
