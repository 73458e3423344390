"""The fields of a person that a table can fill, and the words that head their columns in several languages.

The words are in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish and
Norwegian, the surest of each field first. They are compared without case, accents, blanks and punctuation.
"""

from app.exchange.word_lists import phrases

_WORDS = {
    "name": """
        name, full name, employee name, display name, preferred name, person, participant, employee,
        colleague, member, name and surname, first and last name, last name first name, surname
        forename, vollständiger name, name vorname, nachname vorname, vorname nachname, mitarbeiter,
        mitarbeiterin, mitarbeitername, teilnehmer, teilnehmerin, nom complet, nom et prénom, nom
        prénom, prénom nom, employé, salarié, collaborateur, nom, nombre completo, nombre y apellidos,
        apellidos y nombre, empleado, trabajador, nombre, nome completo, nome e cognome, cognome e nome,
        nominativo, dipendente, nome, funcionário, colaborador, volledige naam, naam, medewerker,
        deelnemer, imię i nazwisko, nazwisko i imię, pracownik, fullständigt namn, för- och efternamn,
        namn, medarbetare, anställd, fulde navn, fullt navn, navn, medarbejder, ansatt, employee full
        name, worker""",
    "given_name": """
        given name, first name, forename, given names, first names, christian name, fname, preferred
        first name, vorname, vornamen, rufname, prénom, prénoms, nombre de pila, primer nombre, nombres,
        prenome, nome próprio, primeiro nome, voornaam, roepnaam, imię, imiona, förnamn, tilltalsnamn,
        fornavn, first""",
    "family_name": """
        family name, last name, surname, second name, lname, nachname, familienname, zuname, nom de
        famille, nom d'usage, apellido, apellidos, primer apellido, cognome, sobrenome, apelido, último
        nome, achternaam, familienaam, nazwisko, efternamn, etternavn, last""",
    "email": """
        email, e-mail, email address, e-mail address, mail, mail address, work email, business email,
        electronic mail, company email, office email, e-mail-adresse, mailadresse, dienstliche e-mail,
        adresse e-mail, adresse mail, adresse électronique, courriel, correo electrónico, correo,
        dirección de correo, indirizzo e-mail, posta elettronica, endereço de e-mail, correio
        eletrónico, correio eletrônico, e-mailadres, adres e-mail, adres email, poczta elektroniczna,
        e-postadress, e-post, epost, mejl, mejladress, e-mailadresse, user principal name, upn""",
    "staff_number": """
        staff number, employee number, employee id, staff id, personnel number, staff no, emp id, emp
        no, employee no, payroll number, worker id, person id, badge number, participant id, member id,
        user id, personalnummer, personal-nr, pers.-nr., mitarbeiternummer, mitarbeiter-id,
        mitarbeiter-nr, stammnummer, matricule, numéro de matricule, numéro d'employé, identifiant,
        número de empleado, nº de empleado, legajo, número de personal, matricola, numero di matricola,
        número de funcionário, matrícula, número mecanográfico, personeelsnummer, medewerkernummer,
        medewerker-id, numer pracownika, numer ewidencyjny, numer kadrowy, anställningsnummer,
        anställnings-id, medarbejdernummer, ansattnummer, id, no, nr, number, nummer, numéro, número,
        numero, numer""",
    "phone": """
        phone, phone number, telephone, telephone number, mobile, mobile phone, mobile number, cell,
        cell phone, tel, work phone, office phone, business phone, extension, contact number, telefon,
        telefonnummer, rufnummer, durchwahl, handy, handynummer, mobiltelefon, mobilnummer, téléphone,
        numéro de téléphone, portable, teléfono, móvil, celular, telefono, cellulare, numero di
        telefono, telefone, telemóvel, telefoon, telefoonnummer, mobiel, numer telefonu, komórka,
        telefon komórkowy, mobil, mobiltelefonnummer""",
    "title": """
        job title, title, position, position title, role, job role, job, occupation, job name, function,
        post, designation, job description, current position, current role, stelle, funktion,
        stellenbezeichnung, berufsbezeichnung, tätigkeit, rolle, aufgabe, fonction, poste occupé,
        intitulé de poste, intitulé du poste, emploi, titre, métier, rôle, puesto, cargo, puesto de
        trabajo, función, ocupación, rol, ruolo, mansione, qualifica, posizione, incarico, titolo,
        função, posto, posição, ocupação, functie, functietitel, functienaam, stanowisko, stanowisko
        pracy, funkcja, befattning, titel, roll, tjänst, yrkesroll, stilling, stillingsbetegnelse,
        poste, intitulé de fonction""",
    "department": """
        department, dept, department name, division, unit, team, business unit, organisational unit,
        organizational unit, org unit, directorate, agency, department or agency, section, branch,
        organisation, organization, cost center name, cost centre name, faculty, company, abteilung,
        abteilungsname, bereich, fachbereich, geschäftsbereich, organisationseinheit, referat, dezernat,
        département, service, direction, unité, pôle, équipe, organisme, departamento, unidad, sección,
        división, equipo, organización, dipartimento, reparto, ufficio, settore, divisione, unità,
        organizzazione, setor, divisão, unidade, secção, seção, equipa, equipe, organização, afdeling,
        dienst, onderdeel, organisatie, dział, departament, wydział, jednostka, jednostka organizacyjna,
        zespół, organizacja, avdelning, enhet, förvaltning, arbetsgrupp, avdeling, enhed, departments,
        organisation name, organization name""",
    "site": """
        site, location, office, work location, office location, workplace, place of work, campus,
        building, city, standort, arbeitsort, dienstort, büro, niederlassung, einsatzort, filiale, ort,
        dienstsitz, lieu de travail, lieu, localisation, implantation, bureau, ville, établissement,
        sede, centro de trabajo, ubicación, localidad, oficina, ciudad, luogo di lavoro, sito, città,
        local de trabalho, localização, escritório, cidade, locatie, vestiging, standplaats, werkplek,
        kantoor, plaats, lokalizacja, miejsce pracy, miasto, biuro, oddział, arbetsplats, kontor,
        stationeringsort, arbejdssted, arbeidssted, lokation, sted""",
    "grade": """
        grade, level, grade level, job grade, grade or level, job level, pay grade, pay band, band,
        seniority, seniority level, career level, rank, tier, management level, position level,
        dienstgrad, stufe, karrierestufe, hierarchiestufe, hierarchieebene, ebene, entgeltgruppe,
        besoldungsgruppe, rang, tarifgruppe, échelon, niveau, niveau hiérarchique, classification,
        catégorie, nivel, categoría, grado, nivel jerárquico, categoria profesional, rango, livello,
        inquadramento, livello contrattuale, nível, escalão, categoria, graduação, schaal,
        functieschaal, poziom, szczebel, stopień, kategoria zaszeregowania, nivå, befattningsnivå,
        kompetensnivå, grad, salary grade, salary band, grade or band""",
    "joined_on": """
        joined on, date joined, join date, joined, joining date, start date, hire date, date of hire,
        hired on, date hired, hired, employment start date, original hire date, entry date, date of
        joining, date of entry, commencement date, employed since, started, start, eintrittsdatum,
        eintritt, einstellungsdatum, beschäftigt seit, dabei seit, beginn, startdatum, anstellungsdatum,
        date d'entrée, date d'embauche, date d'arrivée, date de début, embauche, entrée, fecha de
        ingreso, fecha de alta, fecha de contratación, fecha de incorporación, fecha de inicio, data di
        assunzione, data assunzione, data di ingresso, data di inizio, data de admissão, data de
        entrada, data de contratação, data de início, admissão, datum in dienst, in dienst sinds,
        indiensttreding, data zatrudnienia, data rozpoczęcia, zatrudniony od, anställningsdatum,
        anställd sedan, ansættelsesdato, ansatt dato, ansat siden, startdato""",
    "years_in_organization": """
        years in organization, years in organisation, years worked, num years worked, number of years
        worked, years of service, years at company, years with company, length of service, tenure,
        tenure years, service years, seniority years, years employed, years in company, jahre im
        unternehmen, betriebszugehörigkeit, dienstjahre, jahre in der organisation, beschäftigungsjahre,
        ancienneté, années d'ancienneté, années de service, années dans l'organisation, años en la
        empresa, años de servicio, antigüedad, años de antigüedad, anni di servizio, anni in azienda,
        anzianità, anzianità di servizio, anos de serviço, anos de casa, anos na empresa, dienstjaren,
        jaren in dienst, aantal dienstjaren, staż pracy, staż, lata pracy, antal anställningsår,
        anställningsår, år i organisationen, anciennitet""",
    "languages": """
        languages, language, spoken languages, languages spoken, preferred language, preferred
        languages, working language, working languages, sprachen, sprache, sprachkenntnisse, langues,
        langue, langues parlées, idiomas, idioma, lenguas, lengua, lingue, lingua, lingue parlate,
        línguas, língua, talen, taal, gesproken talen, języki, język, znajomość języków, språk, sprog,
        språkkunskaper""",
    "manager": """
        manager, manager name, line manager, line manager name, reports to, supervisor, supervisor name,
        boss, reporting manager, direct manager, people manager, team leader, team lead, vorgesetzter,
        vorgesetzte, vorgesetzte person, führungskraft, name der führungskraft, teamleitung, chef,
        chefin, berichtet an, responsable hiérarchique, supérieur hiérarchique, supérieur, n+1, manager
        direct, superior, jefe, jefa, jefe directo, superior directo, reporta a, supervisor directo,
        responsabile, responsabile diretto, capo, superiore, gestor, gestor direto, chefe, chefia,
        superior hierárquico, leidinggevende, naam leidinggevende, rapporteert aan, przełożony,
        bezpośredni przełożony, kierownik, imię i nazwisko przełożonego, närmaste chef, närmsta chef,
        rapporterar till, nærmeste leder, overordnet, responsable, leder""",
    "manager_email": """
        manager email, manager e-mail, manager mail, manager email address, line manager email,
        supervisor email, email of manager, email of line manager, e-mail der führungskraft, e-mail
        vorgesetzter, e-mail vorgesetzte, e-mail des vorgesetzten, vorgesetzter e-mail, e-mail du
        responsable, e-mail du manager, courriel du responsable, correo del responsable, correo del
        jefe, correo electrónico del jefe, e-mail del responsabile, email responsabile, e-mail do
        gestor, email do chefe, e-mail leidinggevende, e-mail przełożonego, chefens e-post, e-post chef,
        leders e-mail""",
    "manager_number": """
        manager number, manager id, manager staff number, manager employee id, manager employee number,
        manager no, line manager id, line manager number, supervisor id, supervisor number, reports to
        id, personalnummer der führungskraft, personalnummer vorgesetzter, personalnummer des
        vorgesetzten, matricule du responsable, matricule du manager, id del responsable, id del jefe,
        número del responsable, matricola responsabile, matricola del responsabile, matrícula do gestor,
        id do gestor, personeelsnummer leidinggevende, numer przełożonego, id przełożonego, chefens
        anställningsnummer, chef-id""",
    "employment_status": """
        employment status, employee status, staff status, working status, status of employment, work
        status, employment state, active, status, beschäftigungsstatus, mitarbeiterstatus,
        anstellungsstatus, aktiv, statut d'emploi, statut de l'employé, situation, statut, actif, estado
        laboral, situación laboral, estado del empleado, estado, activo, stato di impiego, stato del
        dipendente, stato, attivo, situação do funcionário, situação, estado do funcionário, ativo,
        status dienstverband, actief, status zatrudnienia, status pracownika, aktywny,
        anställningsstatus, ansættelsesstatus, terminated, termd""",
    "left_on": """
        left on, date left, leaving date, leave date, termination date, date of termination, term date,
        end date, date of leaving, exit date, employment end date, last day, last working day,
        separation date, austrittsdatum, austritt, ausgeschieden am, letzter arbeitstag,
        kündigungsdatum, date de sortie, date de départ, date de fin, sortie, fecha de baja, fecha de
        salida, fecha de cese, data di cessazione, data cessazione, data di uscita, data de saída, data
        de desligamento, data de demissão, data de cessação, datum uit dienst, uitdiensttreding, data
        zwolnienia, data odejścia, data zakończenia, slutdatum, avslutningsdatum, sista arbetsdag,
        fratrædelsesdato, sluttdato, slutdato""",
    "side": """
        side, willing as, mentor or mentee, mentor mentee, mentoring role, role in program, role in
        programme, participating as, wants to be, would like to be, i want to be, taking part as,
        program role, programme role, both mentor and mentee, mentor and mentee, sign up as, join as,
        mentoring as, seite, rolle im programm, teilnahme als, möchte teilnehmen als, mentor oder
        mentee, rôle dans le programme, participe comme, mentor ou mentoré, côté, participa como, rol en
        el programa, mentor o mentee, lado, ruolo nel programma, partecipa come, mentor ou mentorado,
        papel no programa, rol in programma, doet mee als, mentor of mentee, rola w programie, mentor
        lub mentee, strona, roll i programmet, deltar som, mentor eller adept, mentor, mentee""",
    "places": """
        places, capacity, number of places, how many mentees, how many partners, max mentees, max
        pairings, maximum pairings, number of mentees, plätze, kapazität, anzahl plätze, anzahl mentees,
        places disponibles, nombre de places, capacité, plazas, número de plazas, capacidad, posti,
        numero di posti, capacità, vagas, número de vagas, plaatsen, aantal plaatsen, capaciteit,
        miejsca, liczba miejsc, platser, antal platser, pladser, plasser""",
    "can_share": """
        can share, topics to share, i can share, i can teach, can teach, can offer, expertise, skills, share,
        topics offered, kann teilen, kann weitergeben, kann anbieten, fähigkeiten, kompetenzen,
        kenntnisse, peut partager, je peux partager, compétences, peut apporter, puede compartir, puedo
        compartir, habilidades, competencias, può condividere, posso condividere, competenze, pode
        partilhar, pode compartilhar, competências, kan delen, kan aanbieden, vaardigheden, może się
        dzielić, może zaoferować, umiejętności, kan dela, kan bidra med, kompetenser, kan dele""",
    "want_to_learn": """
        want to learn, wants to learn, topics to learn, i want to learn, would like to learn, like to learn,
        learning topics, learning goals, topics wanted, topics of interest, topics, möchte lernen, will lernen,
        lernziele, lernwünsche, themen, veut apprendre, je veux apprendre, souhaite apprendre, thèmes,
        quiere aprender, quiero aprender, temas, vuole imparare, voglio imparare, temi, quer aprender,
        wil leren, onderwerpen, chce się nauczyć, tematy, vill lära sig, ämnen, vil lære, emner,
        learning interests""",
    "aims": """
        aims, aim, goals, goal, objectives, objective, what i want to gain, expectations, motivation,
        what do you hope to gain, why do you want to take part, ziele, ziel, erwartungen, objectifs,
        objectif, attentes, objetivos, objetivo, expectativas, motivación, obiettivi, obiettivo,
        aspettative, motivazione, motivação, doelen, doel, verwachtingen, motivatie, oczekiwania,
        motywacja, förväntningar, forventninger, cele, mål""",
    "availability": """
        availability, available times, times available, free slots, when are you available, preferred
        times, preferred days, verfügbarkeit, freie zeiten, disponibilité, disponibilités,
        disponibilidad, horarios, disponibilità, disponibilidade, horários, beschikbaarheid, dostępność,
        dostępne terminy, tillgänglighet, tilgængelighed, tilgjengelighet""",
    "formats": """
        formats, meeting format, meeting formats, preferred format, in person or remote, how to meet,
        meeting preference, treffform, art der treffen, format der treffen, mode de rencontre, format de
        rencontre, modalidad, modalità, modalità di incontro, formato de encontro, modalidade, manier
        van ontmoeten, forma spotkań, mötesform, mødeform, møteform""",
    "not_with_me": """
        not with me, topics to avoid, excluded topics, topics not wanted, avoid, not about, nicht mit
        mir, ausgeschlossene themen, sujets à éviter, thèmes exclus, temas a evitar, temas excluidos,
        temi da evitare, temas excluídos, te vermijden onderwerpen, tematy wykluczone, undvik ämnen,
        emner at undgå""",
    "access_needs": """
        access needs, access requirements, accessibility, accessibility needs, accessibility
        requirements, reasonable adjustments, special requirements, barrierefreiheit, besondere
        bedürfnisse, unterstützungsbedarf, besoins d'accessibilité, accessibilité, aménagements,
        necesidades de acceso, accesibilidad, esigenze di accesso, accessibilità, necessidades de
        acesso, acessibilidade, toegankelijkheid, potrzeby dostępności, tillgänglighetsbehov""",
    "pronunciation": """
        pronunciation, name pronunciation, pronunciation hint, how to pronounce, phonetic, phonetic
        name, aussprache, prononciation, pronunciación, pronuncia, pronúncia, uitspraak, wymowa, uttal,
        udtale, uttale""",
    "pronouns": """
        pronouns, preferred pronouns, pronoun, pronomen, pronoms, pronombres, pronomi, pronomes,
        voornaamwoorden, zaimki""",
    "notes": """
        notes, note, remarks, remark, comments, comment, additional information, anything else,
        bemerkung, bemerkungen, anmerkung, anmerkungen, notiz, notizen, hinweise, kommentar, kommentare,
        remarques, remarque, commentaire, commentaires, observations, notas, nota, observaciones,
        comentarios, osservazioni, commenti, observações, comentários, opmerkingen, opmerking, notities,
        uwagi, notatki, komentarz, anteckningar, kommentarer, bemærkninger, merknader""",
}  # fmt: skip

FIELDS: tuple[str, ...] = tuple(_WORDS)


def headings(field: str) -> tuple[str, ...]:
    """The words that head a column of this field, the surest first. Raises KeyError for no such field."""
    return phrases(_WORDS[field])
