export interface paths {
    "/api/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done in the installation, newest first; a page ends with the id that the next one takes as “before”. */
        get: operations["LogController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["SessionController_get"];
        put?: never;
        /** Signs in with e-mail address and password. */
        post: operations["SessionController_signIn"];
        /** Signs out. */
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a one-time link sent. The answer is the same whether or not there is an account with this address. */
        post: operations["SessionController_requestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/redemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with the token of a one-time link. */
        post: operations["SessionController_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the sign-in last as long again, from now. */
        post: operations["SessionController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/outbox-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key with which a browser seals what it keeps for me until it can be sent. */
        get: operations["AccountController_outboxKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets a password. Every other sign-in of the account ends; this one goes on as a new one. */
        put: operations["AccountController_setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Has a link sent to the new address; the account takes it when the link is used. */
        put: operations["AccountController_setEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/email/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the new address, with the token of the link that was sent there. */
        post: operations["AccountController_confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out everywhere, here too. */
        delete: operations["AccountController_endSignIns"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every account, by name. */
        get: operations["AccountsController_list"];
        put?: never;
        /** Makes an account. */
        post: operations["AccountsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames, disables or enables an account, or makes it an administrator’s. Disabling ends its sign-ins. */
        patch: operations["AccountsController_change"];
        trace?: never;
    };
    "/api/mechanisms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every mechanism, or those that are sought, with what holds of it on a day. */
        get: operations["MechanismsController_list"];
        put?: never;
        /** Adds a mechanism, of which nothing is stated yet. */
        post: operations["MechanismController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism-themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every theme, and which mechanisms have it on a day. */
        get: operations["MechanismsController_themes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism-overlaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every pair of mechanisms that shares regions or themes on a day, and which. */
        get: operations["MechanismsController_overlaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many mechanisms there are of each type and in each region on a day. */
        get: operations["MechanismsController_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism-capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In what capacity people come for mechanisms on a day, as documents print it. */
        get: operations["MechanismsController_capacities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism-occasions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In what mechanisms took part, and which, as the sources of the registry tell. */
        get: operations["MechanismsController_occasions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanisms/{mechanism}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mechanism: what holds of it on a day, and all that was ever stated of it. */
        get: operations["MechanismController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Names a mechanism otherwise; its former names stay as aliases unless these are given too. */
        patch: operations["MechanismController_rename"];
        trace?: never;
    };
    "/api/mechanisms/{mechanism}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** States facts of a mechanism as of a date; what was stated before stays in its history. */
        post: operations["MechanismController_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanisms/{mechanism}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to the mechanism, newest first; a page ends with the id that the next one takes as “before”. */
        get: operations["MechanismController_logOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanisms/{mechanism}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links at which the secretariat of the mechanism suggests corrections, the latest first. */
        get: operations["CorrectionsController_listLinks"];
        put?: never;
        /** Makes such a link, good for ninety days, and sends it where an address is given. */
        post: operations["CorrectionsController_makeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanisms/{mechanism}/links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws a link: it leads nowhere any more, and what was suggested stays. */
        delete: operations["CorrectionsController_withdrawLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What secretariats have suggested, the latest first; with ?state=waiting what is not settled. */
        get: operations["CorrectionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanisms/{mechanism}/corrections/{correction}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a correction: the fact is stated as it is given, with the secretariat as its source. */
        post: operations["CorrectionsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanisms/{mechanism}/corrections/{correction}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines a correction, for a reason that the secretariat reads. */
        post: operations["CorrectionsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mechanism of a link as it is today, and what was suggested through the link. */
        get: operations["CorrectionsController_see"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanism-links/{token}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggests a correction; whoever organizes a meeting accepts or declines it. */
        post: operations["CorrectionsController_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every released meeting, the latest first. */
        get: operations["PublishingController_list"];
        put?: never;
        /** Makes a meeting without sessions. Whoever makes it organizes it. */
        post: operations["MeetingsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a meeting from an earlier one: rooms and sessions, and guides, people and roles where they are wanted. */
        post: operations["MeetingsController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** From here on the programme is read and no longer changed. */
        put: operations["MeetingsController_archive"];
        post?: never;
        /** Lets the programme be changed again. */
        delete: operations["MeetingsController_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** From here on nobody sees the meeting. It can be restored for thirty days. */
        put: operations["MeetingsController_delete"];
        post?: never;
        /** Brings a meeting back that was deleted. */
        delete: operations["MeetingsController_restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a meeting’s draft equal to a meeting file, JSON or YAML. Whoever makes a new meeting organizes it. */
        post: operations["MeetingFileController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as a meeting file, with what its groups have written and its register; importing it again changes nothing. `only=programme` leaves these out. */
        get: operations["MeetingFileController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who organizes the meeting or may look at its drafts. */
        get: operations["MeetingAccessController_list"];
        /** Lets somebody organize the meeting or look at its drafts, and tells them by mail. */
        put: operations["MeetingAccessController_give"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/access/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the access of an account to the meeting away. */
        delete: operations["MeetingAccessController_take"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done in the meeting, newest first; a page ends with the id that the next one takes as “before”. */
        get: operations["MeetingLogController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/log/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whoever has done something in the meeting. */
        get: operations["MeetingLogController_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people whom the meeting names, in the order of its file. */
        get: operations["MeetingPeopleController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets where invitations to a person go. */
        put: operations["MeetingPeopleController_setEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every role, in the order of the programme. */
        get: operations["RolesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes what is known of a role, such as a confirmation by telephone. */
        put: operations["RolesController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The private notes of a session: empty, with version 0, where nobody has written anything yet. */
        get: operations["SessionNoteController_read"];
        /** Replaces the private notes of a session. */
        put: operations["SessionNoteController_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/running-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The items of a session in order, with their speakers and minutes. */
        get: operations["RunningOrderController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/running-order/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the items of a session in another order. */
        put: operations["RunningOrderController_reorderItems"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/running-order/items/{item}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the speakers of an item in another order. */
        put: operations["RunningOrderController_reorderSpeakers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/running-order/items/{item}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how many minutes an item takes; null for what time there is. */
        put: operations["RunningOrderController_setMinutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moderators suggest for the guide of the session, oldest first. */
        get: operations["GuideSuggestionsController_list"];
        put?: never;
        /** Suggests a change to the guide of the session. */
        post: operations["GuideSuggestionsController_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moderators suggest for the guides of all sessions, oldest first. */
        get: operations["GuideSuggestionsController_listOfMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/suggestions/{suggestion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a suggestion up, sets it aside, or opens it again. */
        put: operations["GuideSuggestionsController_resolve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens in the meeting, as it happens: server-sent events that say what to read again, until the right to read ends. */
        get: operations["MeetingEventsController_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/presence/{window}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that I have the meeting open, and where; without it for 45 seconds I am gone. */
        put: operations["PresenceController_note"];
        post?: never;
        /** Notes that I have closed the meeting. */
        delete: operations["PresenceController_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions/{session}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a group at the end of the session. */
        post: operations["GroupsEditingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** With who is in it. The step in the answer can be taken back for thirty days. */
        delete: operations["GroupsEditingController_remove"];
        options?: never;
        head?: never;
        /** Changes the fields that are given; others’ changes of other fields are kept. */
        patch: operations["GroupsEditingController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a guide. */
        post: operations["GuidesEditingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/guides/{guide}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** With its questions. The step in the answer can be taken back for thirty days. */
        delete: operations["GuidesEditingController_remove"];
        options?: never;
        head?: never;
        /** Changes the fields that are given; others’ changes of other fields are kept, but its sessions change as a whole. */
        patch: operations["GuidesEditingController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps of a draft, the latest first. */
        get: operations["HistoryController_steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/history/objects/{object}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of one thing, by its id: who wrote what, the latest first. */
        get: operations["HistoryController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/history/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a session and of what is in it: who wrote what, the latest first. */
        get: operations["HistoryController_changesInSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/history/steps/{step}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a step of one’s own; taking that back does it again. */
        post: operations["HistoryController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions/{session}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds an item at the end of the session. */
        post: operations["ItemsEditingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** With who is in it. The step in the answer can be taken back for thirty days. */
        delete: operations["ItemsEditingController_remove"];
        options?: never;
        head?: never;
        /** Changes the fields that are given; others’ changes of other fields are kept. */
        patch: operations["ItemsEditingController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/mechanisms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds mechanisms of the registry; those that are there take what is said of all. */
        post: operations["MechanismsEditingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/mechanisms/{mechanism}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The step in the answer can be taken back for thirty days. */
        delete: operations["MechanismsEditingController_remove"];
        options?: never;
        head?: never;
        /** Changes the fields that are given; others’ changes of other fields are kept. */
        patch: operations["MechanismsEditingController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions/{session}/move-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a move would do to this session and to those that it carries along. */
        post: operations["MovesEditingController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions/{session}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carries out a plan; If-Match is the version of the plan. */
        post: operations["MovesEditingController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions/{session}/placings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts mechanisms into groups, or takes them out; refused where one no longer sits where it was seen. */
        post: operations["PlacingsEditingController_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a person. */
        post: operations["PeopleEditingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The step in the answer can be taken back for thirty days. */
        delete: operations["PeopleEditingController_remove"];
        options?: never;
        head?: never;
        /** Changes the fields that are given; others’ changes of other fields are kept. */
        patch: operations["PeopleEditingController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/people/{person}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes one person of two, with the roles of both; answers with the one who stays. */
        post: operations["PeopleEditingController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole draft, with the ids and versions of all that can be changed. */
        get: operations["ProgrammeController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the fields of the meeting itself. */
        patch: operations["ProgrammeController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts one list in another order. */
        put: operations["ProgrammeController_reorder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/guides/{guide}/question-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a set of questions for a session that the guide serves. */
        post: operations["QuestionsEditingController_addSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/question-sets/{set}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** With its questions. The step in the answer can be taken back for thirty days. */
        delete: operations["QuestionsEditingController_removeSet"];
        options?: never;
        head?: never;
        /** Changes the fields that are given. */
        patch: operations["QuestionsEditingController_changeSet"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/question-sets/{set}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a question at the end of the set. */
        post: operations["QuestionsEditingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/questions/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The step in the answer can be taken back for thirty days. */
        delete: operations["QuestionsEditingController_remove"];
        options?: never;
        head?: never;
        /** Changes the fields that are given. */
        patch: operations["QuestionsEditingController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a person a role, or makes one that nobody has yet. */
        post: operations["RolesEditingController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Its holder is told at the next release. */
        delete: operations["RolesEditingController_remove"];
        options?: never;
        head?: never;
        /** Changes the capacity in which somebody has a role. */
        patch: operations["RolesEditingController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/roles/{role}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts somebody else in its place, or nobody yet; answers with the role that is there now. */
        post: operations["RolesEditingController_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a room. */
        post: operations["RoomsEditingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/rooms/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The step in the answer can be taken back for thirty days. */
        delete: operations["RoomsEditingController_remove"];
        options?: never;
        head?: never;
        /** Changes the fields that are given; others’ changes of other fields are kept. */
        patch: operations["RoomsEditingController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a session. */
        post: operations["SessionsEditingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** With all that is in it. The step in the answer can be taken back for thirty days. */
        delete: operations["SessionsEditingController_remove"];
        options?: never;
        head?: never;
        /** Changes the fields that are given; others’ changes of other fields are kept. */
        patch: operations["SessionsEditingController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions/{session}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes two sessions of one; answers with the second. */
        post: operations["SessionsEditingController_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions/{session}/fit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Spreads the minutes of the items over the session. */
        post: operations["SessionsEditingController_fit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The output of a breakout group, with what it is to answer and what it lacks. */
        get: operations["OutputController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes in an output, one edit after another; each field is changed over the version of it that was read. */
        post: operations["OutputController_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the output in as it stands. */
        post: operations["OutputController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a co-facilitator stands by what was handed in. */
        post: operations["OutputController_clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the output be written in again; what was handed in stays on the record. */
        post: operations["OutputController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/presence/{window}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that I have the form open, and where; without it for 45 seconds I am gone. */
        put: operations["OutputPresenceController_note"];
        post?: never;
        /** Notes that I have closed the form. */
        delete: operations["OutputPresenceController_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/outputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each breakout group is with what it reports, in the order of the programme. */
        get: operations["OutputProgressController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the group for its output, in its form and by mail. */
        post: operations["OutputProgressController_chase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/plenaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions to which breakout groups report, in the order of the programme. */
        get: operations["PlenaryController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What groups report to a session, slide by slide, and which slide is on the screen. */
        get: operations["PlenaryController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/slide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a slide on the screen, or the title of the session alone. */
        put: operations["PlenaryController_show"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/presented/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that a group has presented what it reports. */
        put: operations["PlenaryController_present"];
        post?: never;
        /** Takes back that a group has presented what it reports. */
        delete: operations["PlenaryController_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The slides of a group, and which of them is on the screen of the plenary. */
        get: operations["PresentationController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/presentation/slide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a slide of the group on the screen of the plenary. */
        put: operations["PresentationController_show"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What groups recommend side by side, what may say the same, and what the plenary makes of it. */
        get: operations["ConsolidationController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/consolidation/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts recommendations together, words, orders, adopts and notes them, one edit after another. */
        post: operations["ConsolidationController_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest release of a meeting, or the one that is asked for, as it was frozen. */
        get: operations["PublishingController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every release of a meeting, the newest first. */
        get: operations["PublishingController_history"];
        put?: never;
        /** Freezes the draft and shows it to the public. */
        post: operations["DraftsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as a release would show it, with version 0. */
        get: operations["DraftsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/next-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the next release would be, its symbol being the next revision of the last one. */
        get: operations["DraftsController_propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/releases/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the draft again what it was when the release was made. */
        post: operations["DraftsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a release would change, with the symbol … that are to be asked of it: the draft beside the newest release. */
        get: operations["DifferencesController_ofDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/releases/{version}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a release has changed since the one before, or since any other. Neither ever changes. */
        get: operations["DifferencesController_between"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/import-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What importing a meeting file would do, or every problem in it. Nothing is written. */
        post: operations["ImportPlansController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanisms/{mechanism}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The released meetings in which a mechanism has a part, and who comes for it. */
        get: operations["MechanismMeetingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/programme/sessions/{session}/placing-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A proposal of which mechanism sits in which group, with the reason for each. Nothing is written. */
        post: operations["PlacingPlansController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of the meeting, by numbers, and how many adopted ones are not in it yet. */
        get: operations["RecommendationsController_list"];
        put?: never;
        /** Enters a recommendation that no plenary here has adopted, such as of an earlier meeting. */
        post: operations["RecommendationsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/recommendations/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters all that the plenaries of the meeting have adopted and that is not in the register. */
        post: operations["RecommendationsController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/recommendations/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes all recommendations of the meeting public, or none. */
        post: operations["RecommendationsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/recommendations/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A recommendation, and how its status was set. */
        get: operations["RecommendationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets owners, themes, levels, status and evidence; words of those entered by hand alone. */
        patch: operations["RecommendationsController_change"];
        trace?: never;
    };
    "/api/meetings/{slug}/recommendations/{number}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes over the words in which the plenary has adopted a recommendation by now. */
        post: operations["RecommendationsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What released meetings have recommended and made public, the latest meeting first. */
        get: operations["PublicRegisterController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/organized": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, and all that the meetings have recommended that one organizes. */
        get: operations["PublicRegisterController_listOrganized"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mechanisms/{mechanism}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public recommendations that a mechanism has taken up, the latest meeting first. */
        get: operations["PublicRegisterController_listOfMechanism"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/owner-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those who have taken up recommendations of the meeting, their links, and how far they are with reports. */
        get: operations["OwnersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/owner-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a link at which an owner reports, good for 400 days, in place of the one it has; sends it to an address. */
        post: operations["OwnersController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/owner-links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws a link: it leads nowhere any more, and what was reported stays. */
        delete: operations["OwnersController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/owner-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds owners by mail of the reports of this year that have not come in: once a day at most. */
        post: operations["OwnersController_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/recommendations/{number}/reports/{report}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts the report of an owner: the recommendation is set to what it proposes. If-Match is of the report. */
        post: operations["ReportsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/recommendations/{number}/reports/{report}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines the report of an owner, for a reason that it reads. If-Match is of the report. */
        post: operations["ReportsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/owner-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the owner of a link has taken up of what a meeting has recommended. */
        get: operations["ReportsController_see"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/owner-links/{token}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports what was done about a recommendation in a year; it replaces what nobody has settled yet. */
        post: operations["ReportsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the highlights of a meeting say, made from what its groups have handed in where nobody has written. */
        get: operations["HighlightsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/highlights/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes in the highlights, one edit after another; each field is changed over the version of it that was read. */
        post: operations["HighlightsController_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports of a meeting’s groups and plenaries and its highlights, with what was issued of them. */
        get: operations["ReportsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues the report of a group whose co-facilitators have cleared it. */
        post: operations["ReportsController_issueGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues the report of a plenary that has decided on all its recommendations. */
        post: operations["ReportsController_issuePlenary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/highlights/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues the highlights of a meeting whose adopted recommendations have entered the register. */
        post: operations["ReportsController_issueHighlights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/agenda.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda of the draft (PDF). */
        get: operations["DraftDocumentsController_agendaPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/agenda.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agenda of the draft (Word). */
        get: operations["DraftDocumentsController_agendaDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/session-objectives.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session objectives and discussion guide questions of the draft (PDF). */
        get: operations["DraftDocumentsController_sessionObjectivesPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/session-objectives.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session objectives and discussion guide questions of the draft (Word). */
        get: operations["DraftDocumentsController_sessionObjectivesDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/participation.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which mechanisms are invited and took part, of the draft (PDF). */
        get: operations["DraftDocumentsController_participationPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/participation.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which mechanisms are invited and took part, of the draft (Word). */
        get: operations["DraftDocumentsController_participationDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every release, the newest first, with the documents that were handed out and the hash of each file. */
        get: operations["IssuedDocumentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/brief.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The moderators’ brief of the draft (PDF). */
        get: operations["BriefsController_draftPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/sessions/{session}/brief.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief of one session of the draft (PDF). */
        get: operations["BriefsController_draftSessionPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/brief.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The moderators’ brief of the draft (Word). */
        get: operations["BriefsController_draftDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/sessions/{session}/brief.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief of one session of the draft (Word). */
        get: operations["BriefsController_draftSessionDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/brief.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The moderators’ brief of a release (PDF). */
        get: operations["BriefsController_releasePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/brief.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief of one session of a release (PDF). */
        get: operations["BriefsController_releaseSessionPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/brief.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The moderators’ brief of a release (Word). */
        get: operations["BriefsController_releaseDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/brief.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief of one session of a release (Word). */
        get: operations["BriefsController_releaseSessionDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/slides.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What groups report to a session as slides, one an entry (PDF). */
        get: operations["SlidesController_make"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/draft/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a group as it would be issued now (PDF). */
        get: operations["GroupReportsController_draftPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/draft/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a group as it would be issued now (Word). */
        get: operations["GroupReportsController_draftDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a group that was issued last, or the version that is asked for (PDF). */
        get: operations["GroupReportsController_issuedPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/groups/{group}/output/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a group that was issued last, or the version that is asked for (Word). */
        get: operations["GroupReportsController_issuedDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/draft/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a plenary as it would be issued now (PDF). */
        get: operations["PlenaryReportsController_draftPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/draft/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a plenary as it would be issued now (Word). */
        get: operations["PlenaryReportsController_draftDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a plenary that was issued last, or the version that is asked for (PDF). */
        get: operations["PlenaryReportsController_issuedPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/sessions/{session}/plenary/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a plenary that was issued last, or the version that is asked for (Word). */
        get: operations["PlenaryReportsController_issuedDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/highlights/draft/highlights.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The highlights of a meeting as they would be issued now (PDF). */
        get: operations["HighlightsReportsController_draftPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/highlights/draft/highlights.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The highlights of a meeting as they would be issued now (Word). */
        get: operations["HighlightsReportsController_draftDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/highlights/highlights.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The highlights of a meeting that were issued last, or the version that is asked for (PDF). */
        get: operations["HighlightsReportsController_issuedPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/highlights/highlights.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The highlights of a meeting that were issued last, or the version that is asked for (Word). */
        get: operations["HighlightsReportsController_issuedDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/follow-up.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The follow-up to the recommendations of the meeting (PDF). */
        get: operations["FollowUpController_meetingPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/organized/follow-up.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The follow-up across the meetings that one organizes, with what others made public (PDF). */
        get: operations["FollowUpController_organizedPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/follow-up.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The follow-up to the recommendations of the meeting (Word). */
        get: operations["FollowUpController_meetingDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/organized/follow-up.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The follow-up across the meetings that one organizes, with what others made public (Word). */
        get: operations["FollowUpController_organizedDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/follow-up.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The follow-up to the recommendations of the meeting (Excel). */
        get: operations["FollowUpController_meetingXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/organized/follow-up.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The follow-up across the meetings that one organizes, with what others made public (Excel). */
        get: operations["FollowUpController_organizedXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/draft/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft’s calendar, to be looked at before the release. */
        get: operations["DraftCalendarController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every role, whether its holder has been invited, and the mail that would go now. */
        get: operations["InvitationsController_list"];
        put?: never;
        /** Invites the holders of these roles, all or none. Whoever has been invited already is left alone unless “again” is true. */
        post: operations["InvitationsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The mails that this order would send now, and sends none. */
        post: operations["InvitationsController_ahead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/invitations/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has an invitation sent to oneself, to be looked at. */
        post: operations["InvitationsController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody from whom something is missing, when they were reminded of it, and the mail that would go now. */
        get: operations["RemindersController_list"];
        put?: never;
        /** Reminds these people, all or none, of all that is missing from them. Whoever was reminded within the last 24 hours is left alone unless “again” is true. */
        post: operations["RemindersController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits to be told, with every mail as it would go now. */
        get: operations["NoticesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says whom it reaches: those whose part has changed, or everybody with a part. */
        patch: operations["NoticesController_setAudience"];
        trace?: never;
    };
    "/api/meetings/{slug}/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails that a release of the draft would have sent. */
        get: operations["NoticesController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/notices/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has it told now. */
        post: operations["NoticesController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/notices/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves it untold. Those who are no longer expected are told that all the same. */
        post: operations["NoticesController_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/notices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When notices go; what is usual, with version 0, where nobody has said otherwise. */
        get: operations["NoticeSettingsController_read"];
        /** Sets when notices go, also those that wait. */
        put: operations["NoticeSettingsController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/news/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many addresses get the news of the meeting. */
        get: operations["NewsSubscribersController_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written to whom for the meeting, newest first, and what became of it. */
        get: operations["MeetingMailsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/mails/{mail}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a mail once more. */
        post: operations["MeetingMailsController_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails of the installation, newest first, 500 at most. */
        get: operations["MailController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/{mail}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mail with its text. Its one-time links work only while there is no mail server. */
        get: operations["MailController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am in programmes, and my roles there. */
        get: operations["MyPartController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-part/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirms or declines a role; whoever has answered may think again. */
        put: operations["MyPartController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-part/people/{person}/biography": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets a biography of mine; null takes it away. */
        put: operations["MyPartController_setBiography"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-part/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings whose drafts I may read. */
        get: operations["OwnMeetingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-part/deleted-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings that were deleted and that I can bring back. */
        get: operations["OwnMeetingsController_listDeleted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-part/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new address for the calendar, which is told this once. The former one stops working. */
        post: operations["OwnCalendarController_make"];
        /** Ends the address of my calendar. */
        delete: operations["OwnCalendarController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-part/stars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions that I have starred. */
        get: operations["OwnCalendarController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-part/stars/{slug}/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stars a session, which is then in my calendar. */
        put: operations["OwnCalendarController_star"];
        post?: never;
        /** Takes the star of a session away. */
        delete: operations["OwnCalendarController_unstar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gravest first; what was set aside is marked. */
        get: operations["FindingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/findings/{key}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes why a finding is left as it is. */
        put: operations["FindingsController_setAside"];
        post?: never;
        /** Opens it again. */
        delete: operations["FindingsController_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/finding-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What findings are measured by; what is usual, with version 0, where nobody has said otherwise. */
        get: operations["FindingSettingsController_read"];
        /** Sets what findings are measured by. */
        put: operations["FindingSettingsController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{slug}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is missing before the release and before the day, and who can supply it. */
        get: operations["ReadinessController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    LogController_list: {
        parameters: {
            query?: {
                before?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** Format: date-time */
                        at: string;
                        actor: string | null;
                        /** Format: uuid */
                        account: string | null;
                        /** @enum {string} */
                        via: "web" | "command" | "system";
                        action: string;
                        subject: string;
                        about: string | null;
                        changes: {
                            path: (string | number | {
                                id: string;
                            } | {
                                key: string;
                            })[];
                            /** @enum {string} */
                            of?: "order";
                            before?: unknown;
                            after?: unknown;
                        }[];
                    }[];
                };
            };
        };
    };
    SessionController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            email: string;
                            name: string;
                            administrator: boolean;
                            hasPassword: boolean;
                        } | null;
                        /** Format: date-time */
                        endsAt: string | null;
                    };
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            email: string;
                            name: string;
                            administrator: boolean;
                            hasPassword: boolean;
                        } | null;
                        /** Format: date-time */
                        endsAt: string | null;
                    };
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionController_requestLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionController_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            email: string;
                            name: string;
                            administrator: boolean;
                            hasPassword: boolean;
                        } | null;
                        /** Format: date-time */
                        endsAt: string | null;
                    };
                };
            };
        };
    };
    SessionController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            email: string;
                            name: string;
                            administrator: boolean;
                            hasPassword: boolean;
                        } | null;
                        /** Format: date-time */
                        endsAt: string | null;
                    };
                };
            };
        };
    };
    AccountController_outboxKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                    };
                };
            };
        };
    };
    AccountController_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword?: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountController_setEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    currentPassword?: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountController_confirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountController_endSignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        email: string;
                        name: string;
                        administrator: boolean;
                        disabled: boolean;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                    }[];
                };
            };
        };
    };
    AccountsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    name: string;
                    /** @default false */
                    administrator?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        email: string;
                        name: string;
                        administrator: boolean;
                        disabled: boolean;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    AccountsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    administrator?: boolean;
                    disabled?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        email: string;
                        name: string;
                        administrator: boolean;
                        disabled: boolean;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                    };
                };
            };
        };
    };
    MechanismsController_list: {
        parameters: {
            query?: {
                on?: string;
                type?: "rcp" | "irf" | "global";
                region?: "africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global";
                theme?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        type: "rcp" | "irf" | "global";
                        name: string;
                        shortName: string;
                        acronym: string | null;
                        aliases: string[];
                        facts: {
                            memberStates?: {
                                value: number;
                                asOf: string;
                                source: string;
                            };
                            established?: {
                                value: {
                                    year: number;
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            regions?: {
                                value: {
                                    covered: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            organizations?: {
                                value: {
                                    names: string[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            chair?: {
                                value: {
                                    offices: {
                                        holder: string;
                                        /** @enum {string} */
                                        as: "chair" | "coChair" | "incoming" | "past";
                                        until?: string;
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            secretariats?: {
                                value: {
                                    bodies: {
                                        name: string;
                                        /** @enum {string} */
                                        as?: "current" | "past";
                                        with?: string[];
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            iomRoles?: {
                                value: {
                                    /** @enum {string} */
                                    role: "member" | "observer" | "liaison" | "technicalSecretariat" | "technicalCoSecretariat" | "administrativeSecretariat" | "projectSupport" | "technicalGuidance";
                                    note?: string;
                                }[];
                                asOf: string;
                                source: string;
                            };
                            themes?: {
                                value: string[];
                                asOf: string;
                                source: string;
                            };
                        };
                    }[];
                };
            };
        };
    };
    MechanismController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    type: "rcp" | "irf" | "global";
                    name: string;
                    shortName: string;
                    acronym?: string | null;
                    aliases?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        type: "rcp" | "irf" | "global";
                        name: string;
                        shortName: string;
                        acronym: string | null;
                        aliases: string[];
                        facts: {
                            memberStates?: {
                                value: number;
                                asOf: string;
                                source: string;
                            };
                            established?: {
                                value: {
                                    year: number;
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            regions?: {
                                value: {
                                    covered: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            organizations?: {
                                value: {
                                    names: string[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            chair?: {
                                value: {
                                    offices: {
                                        holder: string;
                                        /** @enum {string} */
                                        as: "chair" | "coChair" | "incoming" | "past";
                                        until?: string;
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            secretariats?: {
                                value: {
                                    bodies: {
                                        name: string;
                                        /** @enum {string} */
                                        as?: "current" | "past";
                                        with?: string[];
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            iomRoles?: {
                                value: {
                                    /** @enum {string} */
                                    role: "member" | "observer" | "liaison" | "technicalSecretariat" | "technicalCoSecretariat" | "administrativeSecretariat" | "projectSupport" | "technicalGuidance";
                                    note?: string;
                                }[];
                                asOf: string;
                                source: string;
                            };
                            themes?: {
                                value: string[];
                                asOf: string;
                                source: string;
                            };
                        };
                        version: number;
                        history: {
                            /** @enum {string} */
                            kind: "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                            value: unknown;
                            asOf: string;
                            source: string;
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                        occasions: {
                            id: string;
                            name: string;
                            date: string | null;
                        }[];
                    };
                };
            };
        };
    };
    MechanismsController_themes: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        themes: {
                            id: string;
                            name: string;
                            mechanisms: string[];
                        }[];
                        mechanisms: {
                            id: string;
                            shortName: string;
                            themes: number | null;
                        }[];
                    };
                };
            };
        };
    };
    MechanismsController_overlaps: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mechanisms: (string)[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: string[];
                    }[];
                };
            };
        };
    };
    MechanismsController_figures: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mechanisms: number;
                        types: {
                            [key: string]: number;
                        };
                        regions: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    MechanismsController_capacities: {
        parameters: {
            query?: {
                on?: string;
                lang?: "en" | "fr" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mechanism: string;
                        capacity: string;
                        holder: string;
                    }[];
                };
            };
        };
    };
    MechanismsController_occasions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        date: string | null;
                        source: string;
                        mechanisms: string[];
                    }[];
                };
            };
        };
    };
    MechanismController_get: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                mechanism: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        type: "rcp" | "irf" | "global";
                        name: string;
                        shortName: string;
                        acronym: string | null;
                        aliases: string[];
                        facts: {
                            memberStates?: {
                                value: number;
                                asOf: string;
                                source: string;
                            };
                            established?: {
                                value: {
                                    year: number;
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            regions?: {
                                value: {
                                    covered: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            organizations?: {
                                value: {
                                    names: string[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            chair?: {
                                value: {
                                    offices: {
                                        holder: string;
                                        /** @enum {string} */
                                        as: "chair" | "coChair" | "incoming" | "past";
                                        until?: string;
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            secretariats?: {
                                value: {
                                    bodies: {
                                        name: string;
                                        /** @enum {string} */
                                        as?: "current" | "past";
                                        with?: string[];
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            iomRoles?: {
                                value: {
                                    /** @enum {string} */
                                    role: "member" | "observer" | "liaison" | "technicalSecretariat" | "technicalCoSecretariat" | "administrativeSecretariat" | "projectSupport" | "technicalGuidance";
                                    note?: string;
                                }[];
                                asOf: string;
                                source: string;
                            };
                            themes?: {
                                value: string[];
                                asOf: string;
                                source: string;
                            };
                        };
                        version: number;
                        history: {
                            /** @enum {string} */
                            kind: "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                            value: unknown;
                            asOf: string;
                            source: string;
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                        occasions: {
                            id: string;
                            name: string;
                            date: string | null;
                        }[];
                    };
                };
            };
        };
    };
    MechanismController_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                mechanism: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type?: "rcp" | "irf" | "global";
                    name?: string;
                    shortName?: string;
                    acronym?: string | null;
                    aliases?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        type: "rcp" | "irf" | "global";
                        name: string;
                        shortName: string;
                        acronym: string | null;
                        aliases: string[];
                        facts: {
                            memberStates?: {
                                value: number;
                                asOf: string;
                                source: string;
                            };
                            established?: {
                                value: {
                                    year: number;
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            regions?: {
                                value: {
                                    covered: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            organizations?: {
                                value: {
                                    names: string[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            chair?: {
                                value: {
                                    offices: {
                                        holder: string;
                                        /** @enum {string} */
                                        as: "chair" | "coChair" | "incoming" | "past";
                                        until?: string;
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            secretariats?: {
                                value: {
                                    bodies: {
                                        name: string;
                                        /** @enum {string} */
                                        as?: "current" | "past";
                                        with?: string[];
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            iomRoles?: {
                                value: {
                                    /** @enum {string} */
                                    role: "member" | "observer" | "liaison" | "technicalSecretariat" | "technicalCoSecretariat" | "administrativeSecretariat" | "projectSupport" | "technicalGuidance";
                                    note?: string;
                                }[];
                                asOf: string;
                                source: string;
                            };
                            themes?: {
                                value: string[];
                                asOf: string;
                                source: string;
                            };
                        };
                        version: number;
                        history: {
                            /** @enum {string} */
                            kind: "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                            value: unknown;
                            asOf: string;
                            source: string;
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                        occasions: {
                            id: string;
                            name: string;
                            date: string | null;
                        }[];
                    };
                };
            };
        };
    };
    MechanismController_state: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                mechanism: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asOf: string;
                    source: string;
                    memberStates?: number;
                    established?: {
                        year: number;
                        note?: string;
                    };
                    regions?: {
                        covered: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        note?: string;
                    };
                    organizations?: {
                        names: string[];
                        /** @enum {string} */
                        none?: "none" | "notApplicable";
                    };
                    chair?: {
                        offices: {
                            holder: string;
                            /** @enum {string} */
                            as: "chair" | "coChair" | "incoming" | "past";
                            until?: string;
                        }[];
                        /** @enum {string} */
                        none?: "none" | "notApplicable";
                    };
                    secretariats?: {
                        bodies: {
                            name: string;
                            /** @enum {string} */
                            as?: "current" | "past";
                            with?: string[];
                        }[];
                        /** @enum {string} */
                        none?: "none" | "notApplicable";
                    };
                    iomRoles?: {
                        /** @enum {string} */
                        role: "member" | "observer" | "liaison" | "technicalSecretariat" | "technicalCoSecretariat" | "administrativeSecretariat" | "projectSupport" | "technicalGuidance";
                        note?: string;
                    }[];
                    themes?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        type: "rcp" | "irf" | "global";
                        name: string;
                        shortName: string;
                        acronym: string | null;
                        aliases: string[];
                        facts: {
                            memberStates?: {
                                value: number;
                                asOf: string;
                                source: string;
                            };
                            established?: {
                                value: {
                                    year: number;
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            regions?: {
                                value: {
                                    covered: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                    note?: string;
                                };
                                asOf: string;
                                source: string;
                            };
                            organizations?: {
                                value: {
                                    names: string[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            chair?: {
                                value: {
                                    offices: {
                                        holder: string;
                                        /** @enum {string} */
                                        as: "chair" | "coChair" | "incoming" | "past";
                                        until?: string;
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            secretariats?: {
                                value: {
                                    bodies: {
                                        name: string;
                                        /** @enum {string} */
                                        as?: "current" | "past";
                                        with?: string[];
                                    }[];
                                    /** @enum {string} */
                                    none?: "none" | "notApplicable";
                                };
                                asOf: string;
                                source: string;
                            };
                            iomRoles?: {
                                value: {
                                    /** @enum {string} */
                                    role: "member" | "observer" | "liaison" | "technicalSecretariat" | "technicalCoSecretariat" | "administrativeSecretariat" | "projectSupport" | "technicalGuidance";
                                    note?: string;
                                }[];
                                asOf: string;
                                source: string;
                            };
                            themes?: {
                                value: string[];
                                asOf: string;
                                source: string;
                            };
                        };
                        version: number;
                        history: {
                            /** @enum {string} */
                            kind: "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                            value: unknown;
                            asOf: string;
                            source: string;
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                        occasions: {
                            id: string;
                            name: string;
                            date: string | null;
                        }[];
                    };
                };
            };
        };
    };
    MechanismController_logOf: {
        parameters: {
            query?: {
                before?: string;
                limit?: string;
            };
            header?: never;
            path: {
                mechanism: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** Format: date-time */
                        at: string;
                        actor: string | null;
                        /** Format: uuid */
                        account: string | null;
                        /** @enum {string} */
                        via: "web" | "command" | "system";
                        action: string;
                        subject: string;
                        about: string | null;
                        changes: {
                            path: (string | number | {
                                id: string;
                            } | {
                                key: string;
                            })[];
                            /** @enum {string} */
                            of?: "order";
                            before?: unknown;
                            after?: unknown;
                        }[];
                    }[];
                };
            };
        };
    };
    CorrectionsController_listLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mechanism: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        email: string | null;
                        language: string;
                        /** Format: date-time */
                        madeAt: string;
                        /** Format: date-time */
                        until: string;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                    }[];
                };
            };
        };
    };
    CorrectionsController_makeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mechanism: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email?: string;
                    /**
                     * @default en
                     * @enum {string}
                     */
                    language?: "en" | "fr" | "es";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        email: string | null;
                        language: string;
                        /** Format: date-time */
                        madeAt: string;
                        /** Format: date-time */
                        until: string;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        /** Format: uri */
                        address: string;
                    };
                };
            };
        };
    };
    CorrectionsController_withdrawLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mechanism: string;
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CorrectionsController_list: {
        parameters: {
            query?: {
                state?: "waiting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        about: "names" | "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                        text: string;
                        asOf: string;
                        /** Format: date-time */
                        suggestedAt: string;
                        /** @enum {string} */
                        state: "waiting" | "accepted" | "declined";
                        reason: string | null;
                        version: number;
                        mechanism: string;
                    }[];
                };
            };
        };
    };
    CorrectionsController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                mechanism: string;
                correction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    memberStates?: number;
                    established?: {
                        year: number;
                        note?: string;
                    };
                    regions?: {
                        covered: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        note?: string;
                    };
                    organizations?: {
                        names: string[];
                        /** @enum {string} */
                        none?: "none" | "notApplicable";
                    };
                    chair?: {
                        offices: {
                            holder: string;
                            /** @enum {string} */
                            as: "chair" | "coChair" | "incoming" | "past";
                            until?: string;
                        }[];
                        /** @enum {string} */
                        none?: "none" | "notApplicable";
                    };
                    secretariats?: {
                        bodies: {
                            name: string;
                            /** @enum {string} */
                            as?: "current" | "past";
                            with?: string[];
                        }[];
                        /** @enum {string} */
                        none?: "none" | "notApplicable";
                    };
                    iomRoles?: {
                        /** @enum {string} */
                        role: "member" | "observer" | "liaison" | "technicalSecretariat" | "technicalCoSecretariat" | "administrativeSecretariat" | "projectSupport" | "technicalGuidance";
                        note?: string;
                    }[];
                    themes?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        about: "names" | "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                        text: string;
                        asOf: string;
                        /** Format: date-time */
                        suggestedAt: string;
                        /** @enum {string} */
                        state: "waiting" | "accepted" | "declined";
                        reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    CorrectionsController_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                mechanism: string;
                correction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        about: "names" | "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                        text: string;
                        asOf: string;
                        /** Format: date-time */
                        suggestedAt: string;
                        /** @enum {string} */
                        state: "waiting" | "accepted" | "declined";
                        reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    CorrectionsController_see: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mechanism: {
                            id: string;
                            /** @enum {string} */
                            type: "rcp" | "irf" | "global";
                            name: string;
                            shortName: string;
                            acronym: string | null;
                            aliases: string[];
                            facts: {
                                memberStates?: {
                                    value: number;
                                    asOf: string;
                                    source: string;
                                };
                                established?: {
                                    value: {
                                        year: number;
                                        note?: string;
                                    };
                                    asOf: string;
                                    source: string;
                                };
                                regions?: {
                                    value: {
                                        covered: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                        note?: string;
                                    };
                                    asOf: string;
                                    source: string;
                                };
                                organizations?: {
                                    value: {
                                        names: string[];
                                        /** @enum {string} */
                                        none?: "none" | "notApplicable";
                                    };
                                    asOf: string;
                                    source: string;
                                };
                                chair?: {
                                    value: {
                                        offices: {
                                            holder: string;
                                            /** @enum {string} */
                                            as: "chair" | "coChair" | "incoming" | "past";
                                            until?: string;
                                        }[];
                                        /** @enum {string} */
                                        none?: "none" | "notApplicable";
                                    };
                                    asOf: string;
                                    source: string;
                                };
                                secretariats?: {
                                    value: {
                                        bodies: {
                                            name: string;
                                            /** @enum {string} */
                                            as?: "current" | "past";
                                            with?: string[];
                                        }[];
                                        /** @enum {string} */
                                        none?: "none" | "notApplicable";
                                    };
                                    asOf: string;
                                    source: string;
                                };
                                iomRoles?: {
                                    value: {
                                        /** @enum {string} */
                                        role: "member" | "observer" | "liaison" | "technicalSecretariat" | "technicalCoSecretariat" | "administrativeSecretariat" | "projectSupport" | "technicalGuidance";
                                        note?: string;
                                    }[];
                                    asOf: string;
                                    source: string;
                                };
                                themes?: {
                                    value: string[];
                                    asOf: string;
                                    source: string;
                                };
                            };
                        };
                        on: string;
                        corrections: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            about: "names" | "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                            text: string;
                            asOf: string;
                            /** Format: date-time */
                            suggestedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined";
                            reason: string | null;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    CorrectionsController_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    about: "names" | "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                    text: string;
                    asOf: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        about: "names" | "memberStates" | "established" | "regions" | "organizations" | "chair" | "secretariats" | "iomRoles" | "themes";
                        text: string;
                        asOf: string;
                        /** Format: date-time */
                        suggestedAt: string;
                        /** @enum {string} */
                        state: "waiting" | "accepted" | "declined";
                        reason: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    PublishingController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        shortTitle: string;
                        title: string;
                        startDate: string;
                        endDate: string;
                        timeZone: string;
                        venue?: string;
                        version: number;
                        /** Format: date-time */
                        releasedAt: string;
                    }[];
                };
            };
        };
    };
    MeetingsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    slug: string;
                    shortTitle: string;
                    edition?: number;
                    title: string;
                    theme?: string;
                    startDate: string;
                    endDate: string;
                    timeZone: string;
                    language: string;
                    venue?: string;
                    organizer?: string;
                    organizerTagline?: string;
                    objective?: {
                        lead: string;
                        items: string[];
                    };
                    issues?: {
                        lead: string;
                        items: string[];
                    };
                    survey?: string;
                    /** @enum {string} */
                    attribution?: "named" | "unnamed";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                    };
                };
            };
        };
    };
    MeetingsController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    slug: string;
                    shortTitle: string;
                    title: string;
                    startDate: string;
                    edition?: number;
                    /** @default [] */
                    with?: ("guides" | "people" | "roles" | "mechanisms")[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                    };
                };
            };
        };
    };
    MeetingsController_archive: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        /** Format: date-time */
                        archivedAt: string | null;
                        /** Format: date-time */
                        deletedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    MeetingsController_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        /** Format: date-time */
                        archivedAt: string | null;
                        /** Format: date-time */
                        deletedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    MeetingsController_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        /** Format: date-time */
                        archivedAt: string | null;
                        /** Format: date-time */
                        deletedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    MeetingsController_restore: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        /** Format: date-time */
                        archivedAt: string | null;
                        /** Format: date-time */
                        deletedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    MeetingFileController_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A meeting file */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
                "application/yaml": Record<string, never>;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                    };
                };
            };
        };
    };
    MeetingFileController_export: {
        parameters: {
            query?: {
                only?: "programme";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A meeting file in JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingAccessController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        account: string;
                        email: string;
                        name: string;
                        /** @enum {string} */
                        kind: "organizer" | "observer";
                    }[];
                };
            };
        };
    };
    MeetingAccessController_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    name: string;
                    /** @enum {string} */
                    kind: "organizer" | "observer";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        account: string;
                        email: string;
                        name: string;
                        /** @enum {string} */
                        kind: "organizer" | "observer";
                    }[];
                };
            };
        };
    };
    MeetingAccessController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingLogController_list: {
        parameters: {
            query?: {
                before?: string;
                limit?: string;
                account?: string;
                kind?: string;
                from?: string;
                until?: string;
            };
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** Format: date-time */
                        at: string;
                        actor: string | null;
                        /** Format: uuid */
                        account: string | null;
                        /** @enum {string} */
                        via: "web" | "command" | "system";
                        action: string;
                        subject: string;
                        about: string | null;
                        changes: {
                            path: (string | number | {
                                id: string;
                            } | {
                                key: string;
                            })[];
                            /** @enum {string} */
                            of?: "order";
                            before?: unknown;
                            after?: unknown;
                        }[];
                        wallTime: string;
                    }[];
                };
            };
        };
    };
    MeetingLogController_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        account: string;
                        name: string | null;
                    }[];
                };
            };
        };
    };
    MeetingPeopleController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        key: string;
                        name: string;
                        position: string | null;
                        email: string | null;
                        biography: string | null;
                        hasAccount: boolean;
                        version: number;
                    }[];
                };
            };
        };
    };
    MeetingPeopleController_setEmail: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        key: string;
                        name: string;
                        position: string | null;
                        email: string | null;
                        biography: string | null;
                        hasAccount: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    RolesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                        session: {
                            key: string;
                            title: string;
                        };
                        group: {
                            number: number;
                            name: string;
                        } | null;
                        item: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                        } | null;
                        person: {
                            key: string;
                            name: string;
                        } | null;
                        capacity: string | null;
                        /** @enum {string} */
                        state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                        /** Format: date-time */
                        stateAt: string | null;
                        stateBy: string | null;
                        declineReason: string | null;
                        hiddenUntilConfirmed: boolean;
                        version: number;
                    }[];
                };
            };
        };
    };
    RolesController_set: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                role: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                    reason?: string;
                    hiddenUntilConfirmed?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                        session: {
                            key: string;
                            title: string;
                        };
                        group: {
                            number: number;
                            name: string;
                        } | null;
                        item: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                        } | null;
                        person: {
                            key: string;
                            name: string;
                        } | null;
                        capacity: string | null;
                        /** @enum {string} */
                        state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                        /** Format: date-time */
                        stateAt: string | null;
                        stateBy: string | null;
                        declineReason: string | null;
                        hiddenUntilConfirmed: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    SessionNoteController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text: string;
                        /** Format: date-time */
                        updatedAt: string | null;
                        updatedBy: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    SessionNoteController_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string | "";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text: string;
                        /** Format: date-time */
                        updatedAt: string | null;
                        updatedBy: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    RunningOrderController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                            minutes: number | null;
                            speakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                name: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            }[];
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    RunningOrderController_reorderItems: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                            minutes: number | null;
                            speakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                name: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            }[];
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    RunningOrderController_reorderSpeakers: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                item: string;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    speakers: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                            minutes: number | null;
                            speakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                name: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            }[];
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    RunningOrderController_setMinutes: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                item: string;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    minutes: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                            minutes: number | null;
                            speakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                name: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            }[];
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    GuideSuggestionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        text: string;
                        author: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string|null} */
                        resolution: "accepted" | "setAside" | null;
                        /** Format: date-time */
                        resolvedAt: string | null;
                        version: number;
                    }[];
                };
            };
        };
    };
    GuideSuggestionsController_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        text: string;
                        author: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string|null} */
                        resolution: "accepted" | "setAside" | null;
                        /** Format: date-time */
                        resolvedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    GuideSuggestionsController_listOfMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        text: string;
                        author: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string|null} */
                        resolution: "accepted" | "setAside" | null;
                        /** Format: date-time */
                        resolvedAt: string | null;
                        version: number;
                        session: string;
                    }[];
                };
            };
        };
    };
    GuideSuggestionsController_resolve: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                suggestion: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string|null} */
                    resolution: "accepted" | "setAside" | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        text: string;
                        author: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string|null} */
                        resolution: "accepted" | "setAside" | null;
                        /** Format: date-time */
                        resolvedAt: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    MeetingEventsController_follow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Replays what has happened since */
                "Last-Event-ID"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    PresenceController_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random UUID, which the window chooses */
                window: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    screen: "timetable" | "session" | "people" | "participation" | "groups" | "outputs" | "plenary" | "reports" | "highlights" | "recommendations" | "invitations" | "documents" | "readiness" | "release" | "log" | "settings";
                    session?: string | null;
                };
            };
        };
        responses: {
            /** @description Who else has it open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        screen: "timetable" | "session" | "people" | "participation" | "groups" | "outputs" | "plenary" | "reports" | "highlights" | "recommendations" | "invitations" | "documents" | "readiness" | "release" | "log" | "settings";
                        session: string | null;
                    }[];
                };
            };
        };
    };
    PresenceController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random UUID, which the window chooses */
                window: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GroupsEditingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number?: number;
                    name: string;
                    reportedAs?: string | null;
                    languages?: string[];
                    regions?: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                    room?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        name: string;
                        reportedAs: string | null;
                        languages: string[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        room: string | null;
                        mechanisms: string[];
                        coFacilitators: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        rapporteurs: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        noteTakers: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    GroupsEditingController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                groupId: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    GroupsEditingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                groupId: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number?: number;
                    name?: string;
                    reportedAs?: string | null;
                    languages?: string[];
                    regions?: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                    room?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        name: string;
                        reportedAs: string | null;
                        languages: string[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        room: string | null;
                        mechanisms: string[];
                        coFacilitators: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        rapporteurs: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        noteTakers: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    GuidesEditingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sessions: string[];
                    title?: string | null;
                    /** @default [] */
                    objectives?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        sessions: string[];
                        title: string | null;
                        objectives: string[];
                        questionSets: {
                            /** Format: uuid */
                            id: string;
                            session: string;
                            title: string | null;
                            questions: {
                                /** Format: uuid */
                                id: string;
                                text: string;
                                parts: string[];
                                version: number;
                            }[];
                            version: number;
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    GuidesEditingController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                guide: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    GuidesEditingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                guide: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sessions?: string[];
                    title?: string | null;
                    objectives?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        sessions: string[];
                        title: string | null;
                        objectives: string[];
                        questionSets: {
                            /** Format: uuid */
                            id: string;
                            session: string;
                            title: string | null;
                            questions: {
                                /** Format: uuid */
                                id: string;
                                text: string;
                                parts: string[];
                                version: number;
                            }[];
                            version: number;
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    HistoryController_steps: {
        parameters: {
            query?: {
                before?: string;
                limit?: string;
            };
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        revision: number;
                        /** Format: date-time */
                        at: string;
                        by: string | null;
                        /** @enum {string} */
                        via: "web" | "command" | "system";
                        action: string;
                        subject: string;
                        /** Format: uuid */
                        undoes: string | null;
                        undone: boolean;
                    }[];
                };
            };
        };
    };
    HistoryController_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string;
                        /** Format: date-time */
                        at: string;
                        by: string | null;
                        /** @enum {string} */
                        via: "web" | "command" | "system";
                        action: string;
                        version: number;
                        before: {
                            [key: string]: unknown;
                        } | null;
                        after: {
                            [key: string]: unknown;
                        } | null;
                    }[];
                };
            };
        };
    };
    HistoryController_changesInSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string;
                        /** Format: date-time */
                        at: string;
                        by: string | null;
                        /** @enum {string} */
                        via: "web" | "command" | "system";
                        action: string;
                        version: number;
                        before: {
                            [key: string]: unknown;
                        } | null;
                        after: {
                            [key: string]: unknown;
                        } | null;
                        /** @enum {string} */
                        kind: "session" | "item" | "group" | "guide" | "questionSet" | "question";
                        /** Format: uuid */
                        object: string;
                    }[];
                };
            };
        };
    };
    HistoryController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                step: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    ItemsEditingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                    title?: string | null;
                    minutes?: number | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                        title: string | null;
                        minutes: number | null;
                        speakers: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    ItemsEditingController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                item: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    ItemsEditingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                item: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                    title?: string | null;
                    minutes?: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                        title: string | null;
                        minutes: number | null;
                        speakers: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    MechanismsEditingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    invited?: boolean;
                    surveyed?: boolean;
                    tookPart?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    MechanismsEditingController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The mechanism’s id in the registry */
                mechanism: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    MechanismsEditingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The mechanism’s id in the registry */
                mechanism: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    note?: string | null;
                    invited?: boolean;
                    surveyed?: boolean;
                    tookPart?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        invited: boolean;
                        surveyed: boolean;
                        tookPart: boolean;
                        note: string | null;
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    MovesEditingController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    start: string;
                    end?: string;
                    room?: string | null;
                    /**
                     * @default nothing
                     * @enum {string}
                     */
                    carry?: "nothing" | "day" | "room";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moves: {
                            session: string;
                            title: string;
                            from: {
                                start: string;
                                end: string;
                                room: string | null;
                            };
                            to: {
                                start: string;
                                end: string;
                                room: string | null;
                            };
                        }[];
                        problems: {
                            path: string;
                            found: string;
                            expected: string;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    MovesEditingController_move: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    start: string;
                    end?: string;
                    room?: string | null;
                    /**
                     * @default nothing
                     * @enum {string}
                     */
                    carry?: "nothing" | "day" | "room";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    PlacingsEditingController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    placings: {
                        mechanism: string;
                        /** Format: uuid */
                        from: string | null;
                        /** Format: uuid */
                        to: string | null;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    PeopleEditingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    honorific?: string;
                    givenName?: string;
                    familyName: string;
                    postNominals?: string;
                    position?: string;
                    mechanism?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        honorific: string | null;
                        givenName: string | null;
                        familyName: string;
                        postNominals: string | null;
                        position: string | null;
                        mechanism: string | null;
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    PeopleEditingController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The person’s id in the meeting file */
                person: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    PeopleEditingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The person’s id in the meeting file */
                person: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    familyName?: string;
                    honorific?: string | null;
                    givenName?: string | null;
                    postNominals?: string | null;
                    position?: string | null;
                    mechanism?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        honorific: string | null;
                        givenName: string | null;
                        familyName: string;
                        postNominals: string | null;
                        position: string | null;
                        mechanism: string | null;
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    PeopleEditingController_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The id in the meeting file of the person who goes */
                person: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        honorific: string | null;
                        givenName: string | null;
                        familyName: string;
                        postNominals: string | null;
                        position: string | null;
                        mechanism: string | null;
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    ProgrammeController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            edition: number | null;
                            title: string;
                            theme: string | null;
                            startDate: string;
                            endDate: string;
                            timeZone: string;
                            language: string;
                            venue: string | null;
                            organizer: string | null;
                            organizerTagline: string | null;
                            objective: {
                                lead: string;
                                items: string[];
                            } | null;
                            issues: {
                                lead: string;
                                items: string[];
                            } | null;
                            survey: string | null;
                            /** @enum {string} */
                            attribution: "named" | "unnamed";
                            version: number;
                        };
                        rooms: {
                            id: string;
                            name: string;
                            place: string | null;
                            seats: number | null;
                            contact: string | null;
                            version: number;
                        }[];
                        people: {
                            id: string;
                            honorific: string | null;
                            givenName: string | null;
                            familyName: string;
                            postNominals: string | null;
                            position: string | null;
                            mechanism: string | null;
                            version: number;
                        }[];
                        mechanisms: {
                            id: string;
                            name: string;
                            invited: boolean;
                            surveyed: boolean;
                            tookPart: boolean;
                            note: string | null;
                            version: number;
                        }[];
                        sessions: {
                            id: string;
                            /** @enum {string} */
                            kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                            number: number | null;
                            label: string | null;
                            title: string;
                            qualifier: string | null;
                            start: string;
                            end: string;
                            room: string | null;
                            reportsTo: string | null;
                            recommendationLimit: number | null;
                            outputsDue: string | null;
                            moderators: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                title: string | null;
                                minutes: number | null;
                                speakers: {
                                    /** Format: uuid */
                                    id: string;
                                    person: string | null;
                                    capacity: string | null;
                                    /** @enum {string} */
                                    state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                    hiddenUntilConfirmed: boolean;
                                    version: number;
                                }[];
                                version: number;
                            }[];
                            groups: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                name: string;
                                reportedAs: string | null;
                                languages: string[];
                                regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                room: string | null;
                                mechanisms: string[];
                                coFacilitators: {
                                    /** Format: uuid */
                                    id: string;
                                    person: string | null;
                                    capacity: string | null;
                                    /** @enum {string} */
                                    state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                    hiddenUntilConfirmed: boolean;
                                    version: number;
                                }[];
                                rapporteurs: {
                                    /** Format: uuid */
                                    id: string;
                                    person: string | null;
                                    capacity: string | null;
                                    /** @enum {string} */
                                    state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                    hiddenUntilConfirmed: boolean;
                                    version: number;
                                }[];
                                noteTakers: {
                                    /** Format: uuid */
                                    id: string;
                                    person: string | null;
                                    capacity: string | null;
                                    /** @enum {string} */
                                    state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                    hiddenUntilConfirmed: boolean;
                                    version: number;
                                }[];
                                version: number;
                            }[];
                            wishes: {
                                /** @enum {string} */
                                kind: "together" | "apart";
                                mechanisms: string[];
                            }[];
                            version: number;
                        }[];
                        guides: {
                            /** Format: uuid */
                            id: string;
                            sessions: string[];
                            title: string | null;
                            objectives: string[];
                            questionSets: {
                                /** Format: uuid */
                                id: string;
                                session: string;
                                title: string | null;
                                questions: {
                                    /** Format: uuid */
                                    id: string;
                                    text: string;
                                    parts: string[];
                                    version: number;
                                }[];
                                version: number;
                            }[];
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    ProgrammeController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shortTitle?: string;
                    title?: string;
                    startDate?: string;
                    endDate?: string;
                    timeZone?: string;
                    language?: string;
                    edition?: number | null;
                    theme?: string | null;
                    venue?: string | null;
                    organizer?: string | null;
                    organizerTagline?: string | null;
                    objective?: {
                        lead: string;
                        items: string[];
                    } | null;
                    issues?: {
                        lead: string;
                        items: string[];
                    } | null;
                    survey?: string | null;
                    /** @enum {string} */
                    attribution?: "named" | "unnamed";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        shortTitle: string;
                        edition: number | null;
                        title: string;
                        theme: string | null;
                        startDate: string;
                        endDate: string;
                        timeZone: string;
                        language: string;
                        venue: string | null;
                        organizer: string | null;
                        organizerTagline: string | null;
                        objective: {
                            lead: string;
                            items: string[];
                        } | null;
                        issues: {
                            lead: string;
                            items: string[];
                        } | null;
                        survey: string | null;
                        /** @enum {string} */
                        attribution: "named" | "unnamed";
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    ProgrammeController_reorder: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    of: "rooms" | "people" | "mechanisms" | "sessions" | "items" | "groups" | "moderators" | "speakers" | "coFacilitators" | "rapporteurs" | "noteTakers" | "guides" | "questionSets" | "questions";
                    in?: string;
                    ids: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    QuestionsEditingController_addSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guide: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    session: string;
                    title?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        session: string;
                        title: string | null;
                        questions: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            parts: string[];
                            version: number;
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    QuestionsEditingController_removeSet: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                set: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    QuestionsEditingController_changeSet: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                set: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    session?: string;
                    title?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        session: string;
                        title: string | null;
                        questions: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            parts: string[];
                            version: number;
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    QuestionsEditingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                set: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default [] */
                    parts?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        text: string;
                        parts: string[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    QuestionsEditingController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                question: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    QuestionsEditingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                question: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                    parts?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        text: string;
                        parts: string[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    RolesEditingController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                    session: string;
                    /** Format: uuid */
                    item?: string;
                    /** Format: uuid */
                    group?: string;
                    person?: string | null;
                    capacity?: string | null;
                    /**
                     * @default toBeConfirmed
                     * @enum {string}
                     */
                    state?: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                    /** @default false */
                    hiddenUntilConfirmed?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        person: string | null;
                        capacity: string | null;
                        /** @enum {string} */
                        state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                        hiddenUntilConfirmed: boolean;
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    RolesEditingController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                role: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    RolesEditingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                role: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    capacity: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        person: string | null;
                        capacity: string | null;
                        /** @enum {string} */
                        state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                        hiddenUntilConfirmed: boolean;
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    RolesEditingController_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                role: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default toBeConfirmed
                     * @enum {string}
                     */
                    state?: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                    /** @default false */
                    hiddenUntilConfirmed?: boolean;
                    person: string | null;
                    capacity?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        person: string | null;
                        capacity: string | null;
                        /** @enum {string} */
                        state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                        hiddenUntilConfirmed: boolean;
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    RoomsEditingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    name: string;
                    place?: string;
                    seats?: number;
                    contact?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        place: string | null;
                        seats: number | null;
                        contact: string | null;
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    RoomsEditingController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The room’s id in the meeting file */
                room: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    RoomsEditingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The room’s id in the meeting file */
                room: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    place?: string | null;
                    seats?: number | null;
                    contact?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        place: string | null;
                        seats: number | null;
                        contact: string | null;
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    SessionsEditingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    /** @enum {string} */
                    kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                    title: string;
                    start: string;
                    end: string;
                    number?: number | null;
                    label?: string | null;
                    qualifier?: string | null;
                    room?: string | null;
                    reportsTo?: string | null;
                    recommendationLimit?: number | null;
                    outputsDue?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                        number: number | null;
                        label: string | null;
                        title: string;
                        qualifier: string | null;
                        start: string;
                        end: string;
                        room: string | null;
                        reportsTo: string | null;
                        recommendationLimit: number | null;
                        outputsDue: string | null;
                        moderators: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                            minutes: number | null;
                            speakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        groups: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            reportedAs: string | null;
                            languages: string[];
                            regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                            room: string | null;
                            mechanisms: string[];
                            coFacilitators: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            rapporteurs: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            noteTakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        wishes: {
                            /** @enum {string} */
                            kind: "together" | "apart";
                            mechanisms: string[];
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    SessionsEditingController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        step: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    SessionsEditingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                    title?: string;
                    start?: string;
                    end?: string;
                    number?: number | null;
                    label?: string | null;
                    qualifier?: string | null;
                    room?: string | null;
                    reportsTo?: string | null;
                    recommendationLimit?: number | null;
                    outputsDue?: string | null;
                    wishes?: {
                        /** @enum {string} */
                        kind: "together" | "apart";
                        mechanisms: string[];
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                        number: number | null;
                        label: string | null;
                        title: string;
                        qualifier: string | null;
                        start: string;
                        end: string;
                        room: string | null;
                        reportsTo: string | null;
                        recommendationLimit: number | null;
                        outputsDue: string | null;
                        moderators: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                            minutes: number | null;
                            speakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        groups: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            reportedAs: string | null;
                            languages: string[];
                            regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                            room: string | null;
                            mechanisms: string[];
                            coFacilitators: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            rapporteurs: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            noteTakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        wishes: {
                            /** @enum {string} */
                            kind: "together" | "apart";
                            mechanisms: string[];
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    SessionsEditingController_split: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    at: string;
                    id?: string;
                    title?: string;
                    /** @default [] */
                    items?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                        number: number | null;
                        label: string | null;
                        title: string;
                        qualifier: string | null;
                        start: string;
                        end: string;
                        room: string | null;
                        reportsTo: string | null;
                        recommendationLimit: number | null;
                        outputsDue: string | null;
                        moderators: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                            minutes: number | null;
                            speakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        groups: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            reportedAs: string | null;
                            languages: string[];
                            regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                            room: string | null;
                            mechanisms: string[];
                            coFacilitators: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            rapporteurs: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            noteTakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        wishes: {
                            /** @enum {string} */
                            kind: "together" | "apart";
                            mechanisms: string[];
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    SessionsEditingController_fit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                        number: number | null;
                        label: string | null;
                        title: string;
                        qualifier: string | null;
                        start: string;
                        end: string;
                        room: string | null;
                        reportsTo: string | null;
                        recommendationLimit: number | null;
                        outputsDue: string | null;
                        moderators: {
                            /** Format: uuid */
                            id: string;
                            person: string | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                            hiddenUntilConfirmed: boolean;
                            version: number;
                        }[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                            minutes: number | null;
                            speakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        groups: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            reportedAs: string | null;
                            languages: string[];
                            regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                            room: string | null;
                            mechanisms: string[];
                            coFacilitators: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            rapporteurs: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            noteTakers: {
                                /** Format: uuid */
                                id: string;
                                person: string | null;
                                capacity: string | null;
                                /** @enum {string} */
                                state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                                hiddenUntilConfirmed: boolean;
                                version: number;
                            }[];
                            version: number;
                        }[];
                        wishes: {
                            /** @enum {string} */
                            kind: "together" | "apart";
                            mechanisms: string[];
                        }[];
                        version: number;
                        /** Format: uuid */
                        step: string | null;
                    };
                };
            };
        };
    };
    OutputController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        setting: {
                            meeting: string;
                            session: string;
                            sessionTitle: string;
                            sessionLabel: string | null;
                            group: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                name: string;
                                room: string | null;
                            };
                            questions: {
                                text: string;
                                parts: string[];
                            }[];
                            limit: number;
                            /** @enum {string} */
                            attribution: "named" | "unnamed";
                            timeZone: string;
                            start: string;
                            end: string;
                            due: string;
                            /** Format: date-time */
                            dueAt: string;
                            people: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                            }[];
                        };
                        /** @enum {string} */
                        state: "open" | "submitted" | "cleared" | "presented" | "included";
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                            fields: {
                                [key: string]: {
                                    value: string | string[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                };
                            };
                            version: number;
                        }[];
                        removed: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                            fields: {
                                [key: string]: {
                                    value: string | string[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                };
                            };
                            version: number;
                        }[];
                        lacks: {
                            /** @enum {string} */
                            kind: "nothing" | "tooMany" | "noTitle" | "noText" | "noAddressee" | "noLevel" | "noType" | "noActor" | "noNeed" | "named";
                            /** Format: uuid */
                            entry: string | null;
                            /** @enum {string|null} */
                            field: "title" | "text" | "addressee" | "levels" | "type" | "actors" | "need" | null;
                            found: string | null;
                            blocks: boolean;
                        }[];
                        clearances: {
                            person: string;
                            name: string;
                            /** Format: date-time */
                            at: string | null;
                            own: boolean;
                        }[];
                        submissions: {
                            number: number;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        reopened: {
                            reason: string;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                        } | null;
                        /** Format: date-time */
                        chasedAt: string | null;
                        may: {
                            write: boolean;
                            submit: boolean;
                            clear: boolean;
                            reopen: boolean;
                            present: boolean;
                            oversee: boolean;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    OutputController_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edits: ({
                        /** @enum {string} */
                        kind: "add";
                        /** Format: uuid */
                        entry: string;
                        /** @enum {string} */
                        part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                    } | {
                        /** @enum {string} */
                        kind: "set";
                        /** Format: uuid */
                        entry: string;
                        /** @enum {string} */
                        field: "title" | "text" | "addressee" | "levels" | "type" | "actors" | "need";
                        value: string | string[];
                        seen: number;
                    } | {
                        /** @enum {string} */
                        kind: "move";
                        /** Format: uuid */
                        entry: string;
                        /** Format: uuid */
                        before: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "remove";
                        /** Format: uuid */
                        entry: string;
                    } | {
                        /** @enum {string} */
                        kind: "restore";
                        /** Format: uuid */
                        entry: string;
                    })[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: ("saved" | "conflict" | "closed" | "gone")[];
                        output: {
                            setting: {
                                meeting: string;
                                session: string;
                                sessionTitle: string;
                                sessionLabel: string | null;
                                group: {
                                    /** Format: uuid */
                                    id: string;
                                    number: number;
                                    name: string;
                                    room: string | null;
                                };
                                questions: {
                                    text: string;
                                    parts: string[];
                                }[];
                                limit: number;
                                /** @enum {string} */
                                attribution: "named" | "unnamed";
                                timeZone: string;
                                start: string;
                                end: string;
                                due: string;
                                /** Format: date-time */
                                dueAt: string;
                                people: {
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                }[];
                            };
                            /** @enum {string} */
                            state: "open" | "submitted" | "cleared" | "presented" | "included";
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                                fields: {
                                    [key: string]: {
                                        value: string | string[];
                                        version: number;
                                        by: string | null;
                                        /** Format: date-time */
                                        at: string;
                                    };
                                };
                                version: number;
                            }[];
                            removed: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                                fields: {
                                    [key: string]: {
                                        value: string | string[];
                                        version: number;
                                        by: string | null;
                                        /** Format: date-time */
                                        at: string;
                                    };
                                };
                                version: number;
                            }[];
                            lacks: {
                                /** @enum {string} */
                                kind: "nothing" | "tooMany" | "noTitle" | "noText" | "noAddressee" | "noLevel" | "noType" | "noActor" | "noNeed" | "named";
                                /** Format: uuid */
                                entry: string | null;
                                /** @enum {string|null} */
                                field: "title" | "text" | "addressee" | "levels" | "type" | "actors" | "need" | null;
                                found: string | null;
                                blocks: boolean;
                            }[];
                            clearances: {
                                person: string;
                                name: string;
                                /** Format: date-time */
                                at: string | null;
                                own: boolean;
                            }[];
                            submissions: {
                                number: number;
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                /** @enum {string|null} */
                                role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                            }[];
                            reopened: {
                                reason: string;
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                            } | null;
                            /** Format: date-time */
                            chasedAt: string | null;
                            may: {
                                write: boolean;
                                submit: boolean;
                                clear: boolean;
                                reopen: boolean;
                                present: boolean;
                                oversee: boolean;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
    };
    OutputController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        setting: {
                            meeting: string;
                            session: string;
                            sessionTitle: string;
                            sessionLabel: string | null;
                            group: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                name: string;
                                room: string | null;
                            };
                            questions: {
                                text: string;
                                parts: string[];
                            }[];
                            limit: number;
                            /** @enum {string} */
                            attribution: "named" | "unnamed";
                            timeZone: string;
                            start: string;
                            end: string;
                            due: string;
                            /** Format: date-time */
                            dueAt: string;
                            people: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                            }[];
                        };
                        /** @enum {string} */
                        state: "open" | "submitted" | "cleared" | "presented" | "included";
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                            fields: {
                                [key: string]: {
                                    value: string | string[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                };
                            };
                            version: number;
                        }[];
                        removed: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                            fields: {
                                [key: string]: {
                                    value: string | string[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                };
                            };
                            version: number;
                        }[];
                        lacks: {
                            /** @enum {string} */
                            kind: "nothing" | "tooMany" | "noTitle" | "noText" | "noAddressee" | "noLevel" | "noType" | "noActor" | "noNeed" | "named";
                            /** Format: uuid */
                            entry: string | null;
                            /** @enum {string|null} */
                            field: "title" | "text" | "addressee" | "levels" | "type" | "actors" | "need" | null;
                            found: string | null;
                            blocks: boolean;
                        }[];
                        clearances: {
                            person: string;
                            name: string;
                            /** Format: date-time */
                            at: string | null;
                            own: boolean;
                        }[];
                        submissions: {
                            number: number;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        reopened: {
                            reason: string;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                        } | null;
                        /** Format: date-time */
                        chasedAt: string | null;
                        may: {
                            write: boolean;
                            submit: boolean;
                            clear: boolean;
                            reopen: boolean;
                            present: boolean;
                            oversee: boolean;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    OutputController_clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    submission: number;
                    person?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        setting: {
                            meeting: string;
                            session: string;
                            sessionTitle: string;
                            sessionLabel: string | null;
                            group: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                name: string;
                                room: string | null;
                            };
                            questions: {
                                text: string;
                                parts: string[];
                            }[];
                            limit: number;
                            /** @enum {string} */
                            attribution: "named" | "unnamed";
                            timeZone: string;
                            start: string;
                            end: string;
                            due: string;
                            /** Format: date-time */
                            dueAt: string;
                            people: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                            }[];
                        };
                        /** @enum {string} */
                        state: "open" | "submitted" | "cleared" | "presented" | "included";
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                            fields: {
                                [key: string]: {
                                    value: string | string[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                };
                            };
                            version: number;
                        }[];
                        removed: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                            fields: {
                                [key: string]: {
                                    value: string | string[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                };
                            };
                            version: number;
                        }[];
                        lacks: {
                            /** @enum {string} */
                            kind: "nothing" | "tooMany" | "noTitle" | "noText" | "noAddressee" | "noLevel" | "noType" | "noActor" | "noNeed" | "named";
                            /** Format: uuid */
                            entry: string | null;
                            /** @enum {string|null} */
                            field: "title" | "text" | "addressee" | "levels" | "type" | "actors" | "need" | null;
                            found: string | null;
                            blocks: boolean;
                        }[];
                        clearances: {
                            person: string;
                            name: string;
                            /** Format: date-time */
                            at: string | null;
                            own: boolean;
                        }[];
                        submissions: {
                            number: number;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        reopened: {
                            reason: string;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                        } | null;
                        /** Format: date-time */
                        chasedAt: string | null;
                        may: {
                            write: boolean;
                            submit: boolean;
                            clear: boolean;
                            reopen: boolean;
                            present: boolean;
                            oversee: boolean;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    OutputController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        setting: {
                            meeting: string;
                            session: string;
                            sessionTitle: string;
                            sessionLabel: string | null;
                            group: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                name: string;
                                room: string | null;
                            };
                            questions: {
                                text: string;
                                parts: string[];
                            }[];
                            limit: number;
                            /** @enum {string} */
                            attribution: "named" | "unnamed";
                            timeZone: string;
                            start: string;
                            end: string;
                            due: string;
                            /** Format: date-time */
                            dueAt: string;
                            people: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                            }[];
                        };
                        /** @enum {string} */
                        state: "open" | "submitted" | "cleared" | "presented" | "included";
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                            fields: {
                                [key: string]: {
                                    value: string | string[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                };
                            };
                            version: number;
                        }[];
                        removed: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            part: "recommendation" | "partnership" | "practice" | "disagreement" | "note";
                            fields: {
                                [key: string]: {
                                    value: string | string[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                };
                            };
                            version: number;
                        }[];
                        lacks: {
                            /** @enum {string} */
                            kind: "nothing" | "tooMany" | "noTitle" | "noText" | "noAddressee" | "noLevel" | "noType" | "noActor" | "noNeed" | "named";
                            /** Format: uuid */
                            entry: string | null;
                            /** @enum {string|null} */
                            field: "title" | "text" | "addressee" | "levels" | "type" | "actors" | "need" | null;
                            found: string | null;
                            blocks: boolean;
                        }[];
                        clearances: {
                            person: string;
                            name: string;
                            /** Format: date-time */
                            at: string | null;
                            own: boolean;
                        }[];
                        submissions: {
                            number: number;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        reopened: {
                            reason: string;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                        } | null;
                        /** Format: date-time */
                        chasedAt: string | null;
                        may: {
                            write: boolean;
                            submit: boolean;
                            clear: boolean;
                            reopen: boolean;
                            present: boolean;
                            oversee: boolean;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    OutputPresenceController_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random UUID, which the window chooses */
                window: string;
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entry: string | null;
                    /** @enum {string|null} */
                    field: "title" | "text" | "addressee" | "levels" | "type" | "actors" | "need" | null;
                };
            };
        };
        responses: {
            /** @description Who else has it open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** Format: uuid */
                        entry: string | null;
                        /** @enum {string|null} */
                        field: "title" | "text" | "addressee" | "levels" | "type" | "actors" | "need" | null;
                    }[];
                };
            };
        };
    };
    OutputPresenceController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random UUID, which the window chooses */
                window: string;
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OutputProgressController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: string;
                        group: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                        };
                        /** @enum {string} */
                        state: "open" | "submitted" | "cleared" | "presented" | "included";
                        limit: number;
                        counts: {
                            recommendation: number;
                            partnership: number;
                            practice: number;
                            disagreement: number;
                            note: number;
                        };
                        lacks: {
                            /** @enum {string} */
                            kind: "nothing" | "tooMany" | "noTitle" | "noText" | "noAddressee" | "noLevel" | "noType" | "noActor" | "noNeed" | "named";
                            /** Format: uuid */
                            entry: string | null;
                            /** @enum {string|null} */
                            field: "title" | "text" | "addressee" | "levels" | "type" | "actors" | "need" | null;
                            found: string | null;
                            blocks: boolean;
                        }[];
                        /** Format: date-time */
                        dueAt: string;
                        /** Format: date-time */
                        writtenAt: string | null;
                        /** Format: date-time */
                        submittedAt: string | null;
                        awaited: string[];
                        /** Format: date-time */
                        chasedAt: string | null;
                        here: string[];
                    }[];
                };
            };
        };
    };
    OutputProgressController_chase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlenaryController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: number | null;
                        label: string | null;
                        title: string;
                        start: string;
                        end: string;
                        groups: number;
                        presented: number;
                    }[];
                };
            };
        };
    };
    PlenaryController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: string;
                        language: string;
                        session: {
                            id: string;
                            number: number | null;
                            label: string | null;
                            title: string;
                            start: string;
                            end: string;
                        };
                        groups: {
                            session: string;
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            /** @enum {string} */
                            state: "open" | "submitted" | "cleared" | "presented" | "included";
                            submission: number | null;
                            awaited: string[];
                            rapporteurs: string[];
                            slides: {
                                id: string;
                                /** @enum {string} */
                                kind: "group" | "recommendation" | "partnership" | "practice" | "disagreement";
                                number: number | null;
                                title: string | null;
                                text: string;
                                addressee: string | null;
                                levels: ("national" | "regional" | "interregional" | "global")[];
                                actors: (("unRegionalCommissions" | "regionalOrganizations" | "intergovernmentalOrganizations" | "privateSector" | "academia" | "civilSociety") | string)[];
                                part: number;
                                parts: number;
                            }[];
                        }[];
                        shown: {
                            /** Format: uuid */
                            group: string;
                            slide: string;
                        } | null;
                    };
                };
            };
        };
    };
    PlenaryController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shown: {
                        /** Format: uuid */
                        group: string;
                        slide: string;
                    } | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: string;
                        language: string;
                        session: {
                            id: string;
                            number: number | null;
                            label: string | null;
                            title: string;
                            start: string;
                            end: string;
                        };
                        groups: {
                            session: string;
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            /** @enum {string} */
                            state: "open" | "submitted" | "cleared" | "presented" | "included";
                            submission: number | null;
                            awaited: string[];
                            rapporteurs: string[];
                            slides: {
                                id: string;
                                /** @enum {string} */
                                kind: "group" | "recommendation" | "partnership" | "practice" | "disagreement";
                                number: number | null;
                                title: string | null;
                                text: string;
                                addressee: string | null;
                                levels: ("national" | "regional" | "interregional" | "global")[];
                                actors: (("unRegionalCommissions" | "regionalOrganizations" | "intergovernmentalOrganizations" | "privateSector" | "academia" | "civilSociety") | string)[];
                                part: number;
                                parts: number;
                            }[];
                        }[];
                        shown: {
                            /** Format: uuid */
                            group: string;
                            slide: string;
                        } | null;
                    };
                };
            };
        };
    };
    PlenaryController_present: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: string;
                        language: string;
                        session: {
                            id: string;
                            number: number | null;
                            label: string | null;
                            title: string;
                            start: string;
                            end: string;
                        };
                        groups: {
                            session: string;
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            /** @enum {string} */
                            state: "open" | "submitted" | "cleared" | "presented" | "included";
                            submission: number | null;
                            awaited: string[];
                            rapporteurs: string[];
                            slides: {
                                id: string;
                                /** @enum {string} */
                                kind: "group" | "recommendation" | "partnership" | "practice" | "disagreement";
                                number: number | null;
                                title: string | null;
                                text: string;
                                addressee: string | null;
                                levels: ("national" | "regional" | "interregional" | "global")[];
                                actors: (("unRegionalCommissions" | "regionalOrganizations" | "intergovernmentalOrganizations" | "privateSector" | "academia" | "civilSociety") | string)[];
                                part: number;
                                parts: number;
                            }[];
                        }[];
                        shown: {
                            /** Format: uuid */
                            group: string;
                            slide: string;
                        } | null;
                    };
                };
            };
        };
    };
    PlenaryController_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: string;
                        language: string;
                        session: {
                            id: string;
                            number: number | null;
                            label: string | null;
                            title: string;
                            start: string;
                            end: string;
                        };
                        groups: {
                            session: string;
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            /** @enum {string} */
                            state: "open" | "submitted" | "cleared" | "presented" | "included";
                            submission: number | null;
                            awaited: string[];
                            rapporteurs: string[];
                            slides: {
                                id: string;
                                /** @enum {string} */
                                kind: "group" | "recommendation" | "partnership" | "practice" | "disagreement";
                                number: number | null;
                                title: string | null;
                                text: string;
                                addressee: string | null;
                                levels: ("national" | "regional" | "interregional" | "global")[];
                                actors: (("unRegionalCommissions" | "regionalOrganizations" | "intergovernmentalOrganizations" | "privateSector" | "academia" | "civilSociety") | string)[];
                                part: number;
                                parts: number;
                            }[];
                        }[];
                        shown: {
                            /** Format: uuid */
                            group: string;
                            slide: string;
                        } | null;
                    };
                };
            };
        };
    };
    PresentationController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: string;
                        language: string;
                        session: {
                            id: string;
                            number: number | null;
                            label: string | null;
                            title: string;
                            start: string;
                            end: string;
                        };
                        group: {
                            session: string;
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            /** @enum {string} */
                            state: "open" | "submitted" | "cleared" | "presented" | "included";
                            submission: number | null;
                            awaited: string[];
                            rapporteurs: string[];
                            slides: {
                                id: string;
                                /** @enum {string} */
                                kind: "group" | "recommendation" | "partnership" | "practice" | "disagreement";
                                number: number | null;
                                title: string | null;
                                text: string;
                                addressee: string | null;
                                levels: ("national" | "regional" | "interregional" | "global")[];
                                actors: (("unRegionalCommissions" | "regionalOrganizations" | "intergovernmentalOrganizations" | "privateSector" | "academia" | "civilSociety") | string)[];
                                part: number;
                                parts: number;
                            }[];
                        };
                        shown: string | null;
                        other: {
                            number: number;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    PresentationController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    slide: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: string;
                        language: string;
                        session: {
                            id: string;
                            number: number | null;
                            label: string | null;
                            title: string;
                            start: string;
                            end: string;
                        };
                        group: {
                            session: string;
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            /** @enum {string} */
                            state: "open" | "submitted" | "cleared" | "presented" | "included";
                            submission: number | null;
                            awaited: string[];
                            rapporteurs: string[];
                            slides: {
                                id: string;
                                /** @enum {string} */
                                kind: "group" | "recommendation" | "partnership" | "practice" | "disagreement";
                                number: number | null;
                                title: string | null;
                                text: string;
                                addressee: string | null;
                                levels: ("national" | "regional" | "interregional" | "global")[];
                                actors: (("unRegionalCommissions" | "regionalOrganizations" | "intergovernmentalOrganizations" | "privateSector" | "academia" | "civilSociety") | string)[];
                                part: number;
                                parts: number;
                            }[];
                        };
                        shown: string | null;
                        other: {
                            number: number;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    ConsolidationController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: string;
                        language: string;
                        /** @enum {string} */
                        attribution: "named" | "unnamed";
                        session: {
                            id: string;
                            number: number | null;
                            label: string | null;
                            title: string;
                            start: string;
                            end: string;
                        };
                        groups: {
                            session: string;
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                            /** @enum {string} */
                            state: "open" | "submitted" | "cleared" | "presented" | "included";
                            submission: number | null;
                            recommendations: {
                                /** Format: uuid */
                                entry: string;
                                number: number;
                                title: string;
                                text: string;
                                addressee: string;
                                levels: ("national" | "regional" | "interregional" | "global")[];
                                /** Format: uuid */
                                recommendation: string | null;
                            }[];
                        }[];
                        alike: {
                            a: {
                                /** Format: uuid */
                                group: string;
                                /** Format: uuid */
                                entry: string;
                            };
                            b: {
                                /** Format: uuid */
                                group: string;
                                /** Format: uuid */
                                entry: string;
                            };
                            likeness: number;
                            words: string[];
                        }[];
                        apart: {
                            a: {
                                /** Format: uuid */
                                group: string;
                                /** Format: uuid */
                                entry: string;
                            };
                            b: {
                                /** Format: uuid */
                                group: string;
                                /** Format: uuid */
                                entry: string;
                            };
                        }[];
                        recommendations: {
                            /** Format: uuid */
                            id: string;
                            title: {
                                value: string | "";
                                version: number;
                                by: string | null;
                                /** Format: date-time */
                                at: string | null;
                            };
                            sentences: {
                                value: {
                                    text: string;
                                    sources: {
                                        /** Format: uuid */
                                        group: string;
                                        /** Format: uuid */
                                        entry: string;
                                    }[];
                                }[];
                                version: number;
                                by: string | null;
                                /** Format: date-time */
                                at: string | null;
                            };
                            addressee: {
                                value: string | "";
                                version: number;
                                by: string | null;
                                /** Format: date-time */
                                at: string | null;
                            };
                            levels: {
                                value: ("national" | "regional" | "interregional" | "global")[];
                                version: number;
                                by: string | null;
                                /** Format: date-time */
                                at: string | null;
                            };
                            regions: {
                                value: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                version: number;
                                by: string | null;
                                /** Format: date-time */
                                at: string | null;
                            };
                            sources: {
                                /** Format: uuid */
                                group: string;
                                /** Format: uuid */
                                entry: string;
                                submission: number;
                                /** @enum {string|null} */
                                role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                                isLatest: boolean;
                                title: string;
                                text: string;
                            }[];
                            lacks: {
                                /** @enum {string} */
                                kind: "noText" | "unsourced" | "unpresented" | "renewed" | "named";
                                sentence: number | null;
                                /** Format: uuid */
                                group: string | null;
                                found: string | null;
                            }[];
                            /** @enum {string|null} */
                            decision: "adopted" | "noted" | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: string | null;
                            version: number;
                        }[];
                        removed: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            text: string;
                        }[];
                        may: {
                            consolidate: boolean;
                        };
                    };
                };
            };
        };
    };
    ConsolidationController_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edits: ({
                        /** @enum {string} */
                        kind: "begin";
                        /** Format: uuid */
                        recommendation: string;
                        source: {
                            /** Format: uuid */
                            group: string;
                            /** Format: uuid */
                            entry: string;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "join";
                        /** Format: uuid */
                        recommendation: string;
                        source: {
                            /** Format: uuid */
                            group: string;
                            /** Format: uuid */
                            entry: string;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "leave";
                        /** Format: uuid */
                        recommendation: string;
                        source: {
                            /** Format: uuid */
                            group: string;
                            /** Format: uuid */
                            entry: string;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "renew";
                        /** Format: uuid */
                        recommendation: string;
                        source: {
                            /** Format: uuid */
                            group: string;
                            /** Format: uuid */
                            entry: string;
                        };
                    } | {
                        /** @enum {string} */
                        kind: "set";
                        /** Format: uuid */
                        recommendation: string;
                        seen: number;
                        /** @enum {string} */
                        field: "title";
                        value: string | "";
                    } | {
                        /** @enum {string} */
                        kind: "set";
                        /** Format: uuid */
                        recommendation: string;
                        seen: number;
                        /** @enum {string} */
                        field: "sentences";
                        value: {
                            text: string;
                            sources: {
                                /** Format: uuid */
                                group: string;
                                /** Format: uuid */
                                entry: string;
                            }[];
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "set";
                        /** Format: uuid */
                        recommendation: string;
                        seen: number;
                        /** @enum {string} */
                        field: "addressee";
                        value: string | "";
                    } | {
                        /** @enum {string} */
                        kind: "set";
                        /** Format: uuid */
                        recommendation: string;
                        seen: number;
                        /** @enum {string} */
                        field: "levels";
                        value: ("national" | "regional" | "interregional" | "global")[];
                    } | {
                        /** @enum {string} */
                        kind: "set";
                        /** Format: uuid */
                        recommendation: string;
                        seen: number;
                        /** @enum {string} */
                        field: "regions";
                        value: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                    } | {
                        /** @enum {string} */
                        kind: "move";
                        /** Format: uuid */
                        recommendation: string;
                        /** Format: uuid */
                        before: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "decide";
                        /** Format: uuid */
                        recommendation: string;
                        /** @enum {string|null} */
                        decision: "adopted" | "noted" | null;
                        seen: number;
                    } | {
                        /** @enum {string} */
                        kind: "remove";
                        /** Format: uuid */
                        recommendation: string;
                    } | {
                        /** @enum {string} */
                        kind: "restore";
                        /** Format: uuid */
                        recommendation: string;
                    } | {
                        /** @enum {string} */
                        kind: "apart";
                        a: {
                            /** Format: uuid */
                            group: string;
                            /** Format: uuid */
                            entry: string;
                        };
                        b: {
                            /** Format: uuid */
                            group: string;
                            /** Format: uuid */
                            entry: string;
                        };
                        isApart: boolean;
                    })[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: ("saved" | "conflict" | "decided" | "taken" | "lacking" | "gone")[];
                        consolidation: {
                            meeting: string;
                            language: string;
                            /** @enum {string} */
                            attribution: "named" | "unnamed";
                            session: {
                                id: string;
                                number: number | null;
                                label: string | null;
                                title: string;
                                start: string;
                                end: string;
                            };
                            groups: {
                                session: string;
                                /** Format: uuid */
                                id: string;
                                number: number;
                                name: string;
                                /** @enum {string} */
                                state: "open" | "submitted" | "cleared" | "presented" | "included";
                                submission: number | null;
                                recommendations: {
                                    /** Format: uuid */
                                    entry: string;
                                    number: number;
                                    title: string;
                                    text: string;
                                    addressee: string;
                                    levels: ("national" | "regional" | "interregional" | "global")[];
                                    /** Format: uuid */
                                    recommendation: string | null;
                                }[];
                            }[];
                            alike: {
                                a: {
                                    /** Format: uuid */
                                    group: string;
                                    /** Format: uuid */
                                    entry: string;
                                };
                                b: {
                                    /** Format: uuid */
                                    group: string;
                                    /** Format: uuid */
                                    entry: string;
                                };
                                likeness: number;
                                words: string[];
                            }[];
                            apart: {
                                a: {
                                    /** Format: uuid */
                                    group: string;
                                    /** Format: uuid */
                                    entry: string;
                                };
                                b: {
                                    /** Format: uuid */
                                    group: string;
                                    /** Format: uuid */
                                    entry: string;
                                };
                            }[];
                            recommendations: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    value: string | "";
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string | null;
                                };
                                sentences: {
                                    value: {
                                        text: string;
                                        sources: {
                                            /** Format: uuid */
                                            group: string;
                                            /** Format: uuid */
                                            entry: string;
                                        }[];
                                    }[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string | null;
                                };
                                addressee: {
                                    value: string | "";
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string | null;
                                };
                                levels: {
                                    value: ("national" | "regional" | "interregional" | "global")[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string | null;
                                };
                                regions: {
                                    value: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string | null;
                                };
                                sources: {
                                    /** Format: uuid */
                                    group: string;
                                    /** Format: uuid */
                                    entry: string;
                                    submission: number;
                                    /** @enum {string|null} */
                                    role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                                    isLatest: boolean;
                                    title: string;
                                    text: string;
                                }[];
                                lacks: {
                                    /** @enum {string} */
                                    kind: "noText" | "unsourced" | "unpresented" | "renewed" | "named";
                                    sentence: number | null;
                                    /** Format: uuid */
                                    group: string | null;
                                    found: string | null;
                                }[];
                                /** @enum {string|null} */
                                decision: "adopted" | "noted" | null;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                version: number;
                            }[];
                            removed: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                text: string;
                            }[];
                            may: {
                                consolidate: boolean;
                            };
                        };
                    };
                };
            };
        };
    };
    PublishingController_get: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format: "grcp-snapshot/1";
                        version: number;
                        /** Format: date-time */
                        releasedAt: string;
                        note: string;
                        masthead?: {
                            symbol?: string;
                            issuedOn: string;
                            /** @enum {string} */
                            distribution: "general" | "limited";
                            language: string;
                        };
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            edition?: number;
                            title: string;
                            theme?: string;
                            startDate: string;
                            endDate: string;
                            timeZone: string;
                            language: string;
                            venue?: string;
                            organizer?: string;
                            organizerTagline?: string;
                            objective?: {
                                lead: string;
                                items: string[];
                            };
                            issues?: {
                                lead: string;
                                items: string[];
                            };
                            survey?: string;
                        };
                        sessions: {
                            id: string;
                            /** @enum {string} */
                            kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                            number?: number;
                            label?: string;
                            title: string;
                            qualifier?: string;
                            start: string;
                            end: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            room?: string;
                            moderators: {
                                person?: string;
                                name?: string;
                                description?: string;
                            }[];
                            items: {
                                /** @enum {string} */
                                kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                title?: string;
                                minutes?: number;
                                speakers: {
                                    person?: string;
                                    name?: string;
                                    description?: string;
                                }[];
                            }[];
                            groups: {
                                number: number;
                                name: string;
                                reportedAs: string;
                                languages?: string[];
                                room?: string;
                                mechanisms?: {
                                    id: string;
                                    name: string;
                                }[];
                                coFacilitators: {
                                    person?: string;
                                    name?: string;
                                    description?: string;
                                }[];
                                rapporteurs: {
                                    person?: string;
                                    name?: string;
                                    description?: string;
                                }[];
                            }[];
                            reportsTo?: string;
                        }[];
                        guide: {
                            sessions: string[];
                            title?: string;
                            objectives: string[];
                            questionSets: {
                                session: string;
                                title?: string;
                                questions: {
                                    text: string;
                                    parts: string[];
                                }[];
                            }[];
                        }[];
                        mechanisms?: {
                            id: string;
                            name: string;
                            /** @enum {boolean} */
                            invited?: true;
                            /** @enum {boolean} */
                            surveyed?: true;
                            /** @enum {boolean} */
                            tookPart?: true;
                            note?: string;
                        }[];
                    };
                };
            };
        };
    };
    PublishingController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        note: string;
                        /** Format: date-time */
                        releasedAt: string;
                        symbol?: string;
                        sha256: string;
                    }[];
                };
            };
        };
    };
    DraftsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    symbol?: string;
                    issuedOn?: string;
                    /** @enum {string} */
                    distribution?: "general" | "limited";
                    language?: string;
                    anyway?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
        };
    };
    DraftsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format: "grcp-snapshot/1";
                        version: number;
                        /** Format: date-time */
                        releasedAt: string;
                        note: string;
                        masthead?: {
                            symbol?: string;
                            issuedOn: string;
                            /** @enum {string} */
                            distribution: "general" | "limited";
                            language: string;
                        };
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            edition?: number;
                            title: string;
                            theme?: string;
                            startDate: string;
                            endDate: string;
                            timeZone: string;
                            language: string;
                            venue?: string;
                            organizer?: string;
                            organizerTagline?: string;
                            objective?: {
                                lead: string;
                                items: string[];
                            };
                            issues?: {
                                lead: string;
                                items: string[];
                            };
                            survey?: string;
                        };
                        sessions: {
                            id: string;
                            /** @enum {string} */
                            kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                            number?: number;
                            label?: string;
                            title: string;
                            qualifier?: string;
                            start: string;
                            end: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            room?: string;
                            moderators: {
                                person?: string;
                                name?: string;
                                description?: string;
                            }[];
                            items: {
                                /** @enum {string} */
                                kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                title?: string;
                                minutes?: number;
                                speakers: {
                                    person?: string;
                                    name?: string;
                                    description?: string;
                                }[];
                            }[];
                            groups: {
                                number: number;
                                name: string;
                                reportedAs: string;
                                languages?: string[];
                                room?: string;
                                mechanisms?: {
                                    id: string;
                                    name: string;
                                }[];
                                coFacilitators: {
                                    person?: string;
                                    name?: string;
                                    description?: string;
                                }[];
                                rapporteurs: {
                                    person?: string;
                                    name?: string;
                                    description?: string;
                                }[];
                            }[];
                            reportsTo?: string;
                        }[];
                        guide: {
                            sessions: string[];
                            title?: string;
                            objectives: string[];
                            questionSets: {
                                session: string;
                                title?: string;
                                questions: {
                                    text: string;
                                    parts: string[];
                                }[];
                            }[];
                        }[];
                        mechanisms?: {
                            id: string;
                            name: string;
                            /** @enum {boolean} */
                            invited?: true;
                            /** @enum {boolean} */
                            surveyed?: true;
                            /** @enum {boolean} */
                            tookPart?: true;
                            note?: string;
                        }[];
                    };
                };
            };
        };
    };
    DraftsController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        symbol: string | null;
                        issuedOn: string;
                        /** @enum {string} */
                        distribution: "general" | "limited";
                        language: string;
                    };
                };
            };
        };
    };
    DraftsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DifferencesController_ofDraft: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "es";
                symbol?: string;
                issuedOn?: string;
                distribution?: "general" | "limited";
                language?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        difference: {
                            from: number;
                            to: number;
                            masthead: {
                                /** @enum {string} */
                                field: "symbol" | "issuedOn" | "distribution" | "language";
                                before?: string;
                                after?: string;
                            }[];
                            meeting: {
                                /** @enum {string} */
                                field: "slug" | "shortTitle" | "edition" | "title" | "theme" | "startDate" | "endDate" | "timeZone" | "language" | "venue" | "organizer" | "organizerTagline" | "objective" | "issues" | "survey";
                                before?: string | number | {
                                    lead: string;
                                    items: string[];
                                };
                                after?: string | number | {
                                    lead: string;
                                    items: string[];
                                };
                            }[];
                            sessions: ({
                                /** @enum {string} */
                                kind: "new";
                                after: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                                    number?: number;
                                    label?: string;
                                    title: string;
                                    qualifier?: string;
                                    start: string;
                                    end: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    room?: string;
                                    moderators: {
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    }[];
                                    items: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                        speakers: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                    }[];
                                    groups: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                        coFacilitators: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                        rapporteurs: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                    }[];
                                    reportsTo?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "cancelled";
                                before: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                                    number?: number;
                                    label?: string;
                                    title: string;
                                    qualifier?: string;
                                    start: string;
                                    end: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    room?: string;
                                    moderators: {
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    }[];
                                    items: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                        speakers: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                    }[];
                                    groups: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                        coFacilitators: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                        rapporteurs: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                    }[];
                                    reportsTo?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "changed";
                                before: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                                    number?: number;
                                    label?: string;
                                    title: string;
                                    qualifier?: string;
                                    start: string;
                                    end: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    room?: string;
                                    reportsTo?: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    };
                                };
                                after: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                                    number?: number;
                                    label?: string;
                                    title: string;
                                    qualifier?: string;
                                    start: string;
                                    end: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    room?: string;
                                    reportsTo?: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    };
                                };
                                fields: ("time" | "instant" | "place" | "title" | "kind" | "reportsTo")[];
                                people: ({
                                    /** @enum {string} */
                                    kind: "added";
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "removed";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "replaced";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "changed";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "moved";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "reordered";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                    };
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                    };
                                })[];
                                items: ({
                                    /** @enum {string} */
                                    kind: "new";
                                    after: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "gone";
                                    before: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "changed";
                                    before: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                    };
                                    after: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                    };
                                    fields: ("kind" | "title" | "minutes")[];
                                })[];
                                groups: ({
                                    /** @enum {string} */
                                    kind: "new";
                                    after: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "gone";
                                    before: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "changed";
                                    before: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                    };
                                    after: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                    };
                                    fields: ("number" | "name" | "reportedAs" | "languages" | "room" | "mechanisms")[];
                                })[];
                                reordered: ("items" | "groups")[];
                            })[];
                            guide: ({
                                /** @enum {string} */
                                kind: "new";
                                after: {
                                    sessions: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    }[];
                                    title?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "gone";
                                before: {
                                    sessions: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    }[];
                                    title?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "changed";
                                before: {
                                    sessions: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    }[];
                                    title?: string;
                                };
                                after: {
                                    sessions: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    }[];
                                    title?: string;
                                };
                                fields: ("sessions" | "title")[];
                                objectives: {
                                    before?: string;
                                    after?: string;
                                }[];
                                questionSets: ({
                                    /** @enum {string} */
                                    kind: "new";
                                    after: {
                                        session: {
                                            id: string;
                                            number?: number;
                                            label?: string;
                                            title: string;
                                            qualifier?: string;
                                        };
                                        title?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "gone";
                                    before: {
                                        session: {
                                            id: string;
                                            number?: number;
                                            label?: string;
                                            title: string;
                                            qualifier?: string;
                                        };
                                        title?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "changed";
                                    before: {
                                        session: {
                                            id: string;
                                            number?: number;
                                            label?: string;
                                            title: string;
                                            qualifier?: string;
                                        };
                                        title?: string;
                                    };
                                    after: {
                                        session: {
                                            id: string;
                                            number?: number;
                                            label?: string;
                                            title: string;
                                            qualifier?: string;
                                        };
                                        title?: string;
                                    };
                                    fields: ("session" | "title")[];
                                    questions: {
                                        before?: {
                                            text: string;
                                            parts: string[];
                                        };
                                        after?: {
                                            text: string;
                                            parts: string[];
                                        };
                                    }[];
                                    reordered: boolean;
                                })[];
                                reordered: ("objectives" | "questionSets")[];
                            })[];
                            mechanisms: ({
                                /** @enum {string} */
                                kind: "new";
                                after: {
                                    id: string;
                                    name: string;
                                    /** @enum {boolean} */
                                    invited?: true;
                                    /** @enum {boolean} */
                                    surveyed?: true;
                                    /** @enum {boolean} */
                                    tookPart?: true;
                                    note?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "gone";
                                before: {
                                    id: string;
                                    name: string;
                                    /** @enum {boolean} */
                                    invited?: true;
                                    /** @enum {boolean} */
                                    surveyed?: true;
                                    /** @enum {boolean} */
                                    tookPart?: true;
                                    note?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "changed";
                                before: {
                                    id: string;
                                    name: string;
                                    /** @enum {boolean} */
                                    invited?: true;
                                    /** @enum {boolean} */
                                    surveyed?: true;
                                    /** @enum {boolean} */
                                    tookPart?: true;
                                    note?: string;
                                };
                                after: {
                                    id: string;
                                    name: string;
                                    /** @enum {boolean} */
                                    invited?: true;
                                    /** @enum {boolean} */
                                    surveyed?: true;
                                    /** @enum {boolean} */
                                    tookPart?: true;
                                    note?: string;
                                };
                                fields: ("name" | "invited" | "surveyed" | "tookPart" | "note")[];
                            })[];
                            reordered: ("sessions" | "guide" | "mechanisms")[];
                        };
                        things: {
                            session?: string;
                            title: string;
                            sentences: string[];
                        }[];
                    };
                };
            };
        };
    };
    DifferencesController_between: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "es";
                from?: string;
            };
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        difference: {
                            from: number;
                            to: number;
                            masthead: {
                                /** @enum {string} */
                                field: "symbol" | "issuedOn" | "distribution" | "language";
                                before?: string;
                                after?: string;
                            }[];
                            meeting: {
                                /** @enum {string} */
                                field: "slug" | "shortTitle" | "edition" | "title" | "theme" | "startDate" | "endDate" | "timeZone" | "language" | "venue" | "organizer" | "organizerTagline" | "objective" | "issues" | "survey";
                                before?: string | number | {
                                    lead: string;
                                    items: string[];
                                };
                                after?: string | number | {
                                    lead: string;
                                    items: string[];
                                };
                            }[];
                            sessions: ({
                                /** @enum {string} */
                                kind: "new";
                                after: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                                    number?: number;
                                    label?: string;
                                    title: string;
                                    qualifier?: string;
                                    start: string;
                                    end: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    room?: string;
                                    moderators: {
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    }[];
                                    items: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                        speakers: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                    }[];
                                    groups: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                        coFacilitators: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                        rapporteurs: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                    }[];
                                    reportsTo?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "cancelled";
                                before: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                                    number?: number;
                                    label?: string;
                                    title: string;
                                    qualifier?: string;
                                    start: string;
                                    end: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    room?: string;
                                    moderators: {
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    }[];
                                    items: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                        speakers: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                    }[];
                                    groups: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                        coFacilitators: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                        rapporteurs: {
                                            person?: string;
                                            name?: string;
                                            description?: string;
                                        }[];
                                    }[];
                                    reportsTo?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "changed";
                                before: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                                    number?: number;
                                    label?: string;
                                    title: string;
                                    qualifier?: string;
                                    start: string;
                                    end: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    room?: string;
                                    reportsTo?: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    };
                                };
                                after: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "opening" | "plenary" | "breakout" | "break" | "social" | "closing";
                                    number?: number;
                                    label?: string;
                                    title: string;
                                    qualifier?: string;
                                    start: string;
                                    end: string;
                                    /** Format: date-time */
                                    startsAt: string;
                                    /** Format: date-time */
                                    endsAt: string;
                                    room?: string;
                                    reportsTo?: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    };
                                };
                                fields: ("time" | "instant" | "place" | "title" | "kind" | "reportsTo")[];
                                people: ({
                                    /** @enum {string} */
                                    kind: "added";
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "removed";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "replaced";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "changed";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "moved";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                        person?: string;
                                        name?: string;
                                        description?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "reordered";
                                    before: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                    };
                                    after: {
                                        /** @enum {string} */
                                        role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                                        item?: {
                                            /** @enum {string} */
                                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                            title?: string;
                                            minutes?: number;
                                        };
                                        group?: {
                                            number: number;
                                            name: string;
                                        };
                                    };
                                })[];
                                items: ({
                                    /** @enum {string} */
                                    kind: "new";
                                    after: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "gone";
                                    before: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "changed";
                                    before: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                    };
                                    after: {
                                        /** @enum {string} */
                                        kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                        title?: string;
                                        minutes?: number;
                                    };
                                    fields: ("kind" | "title" | "minutes")[];
                                })[];
                                groups: ({
                                    /** @enum {string} */
                                    kind: "new";
                                    after: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "gone";
                                    before: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "changed";
                                    before: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                    };
                                    after: {
                                        number: number;
                                        name: string;
                                        reportedAs: string;
                                        languages?: string[];
                                        room?: string;
                                        mechanisms?: {
                                            id: string;
                                            name: string;
                                        }[];
                                    };
                                    fields: ("number" | "name" | "reportedAs" | "languages" | "room" | "mechanisms")[];
                                })[];
                                reordered: ("items" | "groups")[];
                            })[];
                            guide: ({
                                /** @enum {string} */
                                kind: "new";
                                after: {
                                    sessions: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    }[];
                                    title?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "gone";
                                before: {
                                    sessions: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    }[];
                                    title?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "changed";
                                before: {
                                    sessions: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    }[];
                                    title?: string;
                                };
                                after: {
                                    sessions: {
                                        id: string;
                                        number?: number;
                                        label?: string;
                                        title: string;
                                        qualifier?: string;
                                    }[];
                                    title?: string;
                                };
                                fields: ("sessions" | "title")[];
                                objectives: {
                                    before?: string;
                                    after?: string;
                                }[];
                                questionSets: ({
                                    /** @enum {string} */
                                    kind: "new";
                                    after: {
                                        session: {
                                            id: string;
                                            number?: number;
                                            label?: string;
                                            title: string;
                                            qualifier?: string;
                                        };
                                        title?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "gone";
                                    before: {
                                        session: {
                                            id: string;
                                            number?: number;
                                            label?: string;
                                            title: string;
                                            qualifier?: string;
                                        };
                                        title?: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "changed";
                                    before: {
                                        session: {
                                            id: string;
                                            number?: number;
                                            label?: string;
                                            title: string;
                                            qualifier?: string;
                                        };
                                        title?: string;
                                    };
                                    after: {
                                        session: {
                                            id: string;
                                            number?: number;
                                            label?: string;
                                            title: string;
                                            qualifier?: string;
                                        };
                                        title?: string;
                                    };
                                    fields: ("session" | "title")[];
                                    questions: {
                                        before?: {
                                            text: string;
                                            parts: string[];
                                        };
                                        after?: {
                                            text: string;
                                            parts: string[];
                                        };
                                    }[];
                                    reordered: boolean;
                                })[];
                                reordered: ("objectives" | "questionSets")[];
                            })[];
                            mechanisms: ({
                                /** @enum {string} */
                                kind: "new";
                                after: {
                                    id: string;
                                    name: string;
                                    /** @enum {boolean} */
                                    invited?: true;
                                    /** @enum {boolean} */
                                    surveyed?: true;
                                    /** @enum {boolean} */
                                    tookPart?: true;
                                    note?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "gone";
                                before: {
                                    id: string;
                                    name: string;
                                    /** @enum {boolean} */
                                    invited?: true;
                                    /** @enum {boolean} */
                                    surveyed?: true;
                                    /** @enum {boolean} */
                                    tookPart?: true;
                                    note?: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "changed";
                                before: {
                                    id: string;
                                    name: string;
                                    /** @enum {boolean} */
                                    invited?: true;
                                    /** @enum {boolean} */
                                    surveyed?: true;
                                    /** @enum {boolean} */
                                    tookPart?: true;
                                    note?: string;
                                };
                                after: {
                                    id: string;
                                    name: string;
                                    /** @enum {boolean} */
                                    invited?: true;
                                    /** @enum {boolean} */
                                    surveyed?: true;
                                    /** @enum {boolean} */
                                    tookPart?: true;
                                    note?: string;
                                };
                                fields: ("name" | "invited" | "surveyed" | "tookPart" | "note")[];
                            })[];
                            reordered: ("sessions" | "guide" | "mechanisms")[];
                        };
                        things: {
                            session?: string;
                            title: string;
                            sentences: string[];
                        }[];
                    };
                };
            };
        };
    };
    ImportPlansController_plan: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A meeting file */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
                "application/yaml": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: {
                            path: string;
                            found: string;
                            expected: string;
                        }[];
                        meeting: {
                            slug: string;
                            title: string;
                            /** Format: date */
                            startDate: string;
                            /** Format: date */
                            endDate: string;
                            rooms: number;
                            people: number;
                            mechanisms: number;
                            sessions: number;
                            guides: number;
                            outputs: {
                                taken: number;
                                standing: number;
                            };
                            recommendations: {
                                taken: number;
                                standing: number;
                            };
                        } | null;
                        /** @enum {string|null} */
                        effect: "makes" | "replaces" | "adds" | "nothing" | null;
                        things: {
                            session?: string;
                            title: string;
                            sentences: string[];
                        }[];
                        changes: {
                            path: (string | number | {
                                id: string;
                            } | {
                                key: string;
                            })[];
                            /** @enum {string} */
                            of?: "order";
                            before?: unknown;
                            after?: unknown;
                        }[];
                    };
                };
            };
        };
    };
    MechanismMeetingsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mechanism: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        title: string;
                        shortTitle: string;
                        startDate: string;
                        endDate: string;
                        invited: boolean;
                        surveyed: boolean;
                        tookPart: boolean;
                        roles: {
                            /** @enum {string} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                            session: {
                                id: string;
                                title: string;
                            };
                            name: string;
                            description?: string;
                        }[];
                    }[];
                };
            };
        };
    };
    PlacingPlansController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    keep: "placed" | "told";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: {
                            mechanism: string;
                            /** Format: uuid */
                            from: string | null;
                            /** Format: uuid */
                            to: string | null;
                            why: {
                                /** @enum {string} */
                                kind: "told";
                            } | {
                                /** @enum {string} */
                                kind: "placed";
                            } | {
                                /** @enum {string} */
                                kind: "role";
                                person: string;
                                /** @enum {string} */
                                role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                            } | {
                                /** @enum {string} */
                                kind: "together";
                                with: string;
                            } | {
                                /** @enum {string} */
                                kind: "region";
                                regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                                groups: number;
                            } | {
                                /** @enum {string} */
                                kind: "size";
                            } | {
                                /** @enum {string} */
                                kind: "nowhere";
                            };
                        }[];
                        unmet: {
                            /** @enum {string} */
                            kind: "together" | "apart";
                            mechanisms: string[];
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    RecommendationsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recommendations: {
                            meeting: {
                                slug: string;
                                shortTitle: string;
                                title: string;
                                language: string;
                            };
                            number: number;
                            label: string;
                            title: string;
                            sentences: {
                                text: string;
                                sources: number[];
                            }[];
                            sources: {
                                place: {
                                    session: string;
                                    label: string | null;
                                    title: string;
                                    number: number;
                                    name: string;
                                } | null;
                                submission: number;
                                number: number;
                                /** @enum {string|null} */
                                role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                            }[];
                            addressee: string;
                            levels: ("national" | "regional" | "interregional" | "global")[];
                            regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                            themes: {
                                id: string;
                                name: string;
                            }[];
                            owners: {
                                mechanism: string | null;
                                name: string;
                            }[];
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            note: string | null;
                            supersededBy: {
                                meeting: string;
                                number: number;
                                label: string;
                            } | null;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                            adoptedOn: string;
                            reports: {
                                year: number;
                                owner: {
                                    mechanism: string | null;
                                    name: string;
                                };
                                text: string;
                                evidence: {
                                    title: string;
                                    address: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                /** @enum {string|null} */
                                status: "open" | "inProgress" | "done" | "dropped" | null;
                                /** Format: date-time */
                                reportedAt: string;
                                /** @enum {string} */
                                state: "waiting" | "accepted" | "declined";
                                /** Format: date-time */
                                settledAt: string | null;
                                note: string | null;
                                settledBy: string | null;
                                version: number;
                            }[];
                            isPublic: boolean;
                            isByHand: boolean;
                            isChanged: boolean;
                            isWithdrawn: boolean;
                            /** Format: date-time */
                            enteredAt: string;
                            enteredBy: string | null;
                            history: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                /** @enum {string} */
                                status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                                note: string | null;
                                report: {
                                    year: number;
                                    owner: {
                                        mechanism: string | null;
                                        name: string;
                                    };
                                } | null;
                            }[];
                            version: number;
                        }[];
                        awaiting: number;
                        may: {
                            edit: boolean;
                        };
                    };
                };
            };
        };
    };
    RecommendationsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                    addressee?: string | "";
                    regions?: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                    adoptedOn?: string;
                    owners?: ({
                        mechanism: string;
                    } | {
                        organization: string;
                    })[];
                    themes?: string[];
                    levels?: ("national" | "regional" | "interregional" | "global")[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        number: number;
                        label: string;
                        title: string;
                        sentences: {
                            text: string;
                            sources: number[];
                        }[];
                        sources: {
                            place: {
                                session: string;
                                label: string | null;
                                title: string;
                                number: number;
                                name: string;
                            } | null;
                            submission: number;
                            number: number;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        addressee: string;
                        levels: ("national" | "regional" | "interregional" | "global")[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: {
                            id: string;
                            name: string;
                        }[];
                        owners: {
                            mechanism: string | null;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                        note: string | null;
                        supersededBy: {
                            meeting: string;
                            number: number;
                            label: string;
                        } | null;
                        evidence: {
                            title: string;
                            address: string;
                        }[];
                        adoptedOn: string;
                        reports: {
                            year: number;
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            text: string;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            status: "open" | "inProgress" | "done" | "dropped" | null;
                            /** Format: date-time */
                            reportedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined";
                            /** Format: date-time */
                            settledAt: string | null;
                            note: string | null;
                            settledBy: string | null;
                            version: number;
                        }[];
                        isPublic: boolean;
                        isByHand: boolean;
                        isChanged: boolean;
                        isWithdrawn: boolean;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            note: string | null;
                            report: {
                                year: number;
                                owner: {
                                    mechanism: string | null;
                                    name: string;
                                };
                            } | null;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    RecommendationsController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        numbers: number[];
                    };
                };
            };
        };
    };
    RecommendationsController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isPublic: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recommendations: {
                            meeting: {
                                slug: string;
                                shortTitle: string;
                                title: string;
                                language: string;
                            };
                            number: number;
                            label: string;
                            title: string;
                            sentences: {
                                text: string;
                                sources: number[];
                            }[];
                            sources: {
                                place: {
                                    session: string;
                                    label: string | null;
                                    title: string;
                                    number: number;
                                    name: string;
                                } | null;
                                submission: number;
                                number: number;
                                /** @enum {string|null} */
                                role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                            }[];
                            addressee: string;
                            levels: ("national" | "regional" | "interregional" | "global")[];
                            regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                            themes: {
                                id: string;
                                name: string;
                            }[];
                            owners: {
                                mechanism: string | null;
                                name: string;
                            }[];
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            note: string | null;
                            supersededBy: {
                                meeting: string;
                                number: number;
                                label: string;
                            } | null;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                            adoptedOn: string;
                            reports: {
                                year: number;
                                owner: {
                                    mechanism: string | null;
                                    name: string;
                                };
                                text: string;
                                evidence: {
                                    title: string;
                                    address: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                /** @enum {string|null} */
                                status: "open" | "inProgress" | "done" | "dropped" | null;
                                /** Format: date-time */
                                reportedAt: string;
                                /** @enum {string} */
                                state: "waiting" | "accepted" | "declined";
                                /** Format: date-time */
                                settledAt: string | null;
                                note: string | null;
                                settledBy: string | null;
                                version: number;
                            }[];
                            isPublic: boolean;
                            isByHand: boolean;
                            isChanged: boolean;
                            isWithdrawn: boolean;
                            /** Format: date-time */
                            enteredAt: string;
                            enteredBy: string | null;
                            history: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                /** @enum {string} */
                                status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                                note: string | null;
                                report: {
                                    year: number;
                                    owner: {
                                        mechanism: string | null;
                                        name: string;
                                    };
                                } | null;
                            }[];
                            version: number;
                        }[];
                        awaiting: number;
                        may: {
                            edit: boolean;
                        };
                    };
                };
            };
        };
    };
    RecommendationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        number: number;
                        label: string;
                        title: string;
                        sentences: {
                            text: string;
                            sources: number[];
                        }[];
                        sources: {
                            place: {
                                session: string;
                                label: string | null;
                                title: string;
                                number: number;
                                name: string;
                            } | null;
                            submission: number;
                            number: number;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        addressee: string;
                        levels: ("national" | "regional" | "interregional" | "global")[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: {
                            id: string;
                            name: string;
                        }[];
                        owners: {
                            mechanism: string | null;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                        note: string | null;
                        supersededBy: {
                            meeting: string;
                            number: number;
                            label: string;
                        } | null;
                        evidence: {
                            title: string;
                            address: string;
                        }[];
                        adoptedOn: string;
                        reports: {
                            year: number;
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            text: string;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            status: "open" | "inProgress" | "done" | "dropped" | null;
                            /** Format: date-time */
                            reportedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined";
                            /** Format: date-time */
                            settledAt: string | null;
                            note: string | null;
                            settledBy: string | null;
                            version: number;
                        }[];
                        isPublic: boolean;
                        isByHand: boolean;
                        isChanged: boolean;
                        isWithdrawn: boolean;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            note: string | null;
                            report: {
                                year: number;
                                owner: {
                                    mechanism: string | null;
                                    name: string;
                                };
                            } | null;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    RecommendationsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                number: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    text?: string;
                    addressee?: string | "";
                    regions?: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                    adoptedOn?: string;
                    owners?: ({
                        mechanism: string;
                    } | {
                        organization: string;
                    })[];
                    themes?: string[];
                    levels?: ("national" | "regional" | "interregional" | "global")[];
                    evidence?: {
                        title: string;
                        address: string;
                    }[];
                    isPublic?: boolean;
                    /** @enum {string} */
                    status?: "open" | "inProgress" | "done" | "superseded" | "dropped";
                    note?: string | null;
                    supersededBy?: {
                        meeting: string;
                        number: number;
                    } | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        number: number;
                        label: string;
                        title: string;
                        sentences: {
                            text: string;
                            sources: number[];
                        }[];
                        sources: {
                            place: {
                                session: string;
                                label: string | null;
                                title: string;
                                number: number;
                                name: string;
                            } | null;
                            submission: number;
                            number: number;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        addressee: string;
                        levels: ("national" | "regional" | "interregional" | "global")[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: {
                            id: string;
                            name: string;
                        }[];
                        owners: {
                            mechanism: string | null;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                        note: string | null;
                        supersededBy: {
                            meeting: string;
                            number: number;
                            label: string;
                        } | null;
                        evidence: {
                            title: string;
                            address: string;
                        }[];
                        adoptedOn: string;
                        reports: {
                            year: number;
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            text: string;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            status: "open" | "inProgress" | "done" | "dropped" | null;
                            /** Format: date-time */
                            reportedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined";
                            /** Format: date-time */
                            settledAt: string | null;
                            note: string | null;
                            settledBy: string | null;
                            version: number;
                        }[];
                        isPublic: boolean;
                        isByHand: boolean;
                        isChanged: boolean;
                        isWithdrawn: boolean;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            note: string | null;
                            report: {
                                year: number;
                                owner: {
                                    mechanism: string | null;
                                    name: string;
                                };
                            } | null;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    RecommendationsController_renew: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                number: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        number: number;
                        label: string;
                        title: string;
                        sentences: {
                            text: string;
                            sources: number[];
                        }[];
                        sources: {
                            place: {
                                session: string;
                                label: string | null;
                                title: string;
                                number: number;
                                name: string;
                            } | null;
                            submission: number;
                            number: number;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        addressee: string;
                        levels: ("national" | "regional" | "interregional" | "global")[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: {
                            id: string;
                            name: string;
                        }[];
                        owners: {
                            mechanism: string | null;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                        note: string | null;
                        supersededBy: {
                            meeting: string;
                            number: number;
                            label: string;
                        } | null;
                        evidence: {
                            title: string;
                            address: string;
                        }[];
                        adoptedOn: string;
                        reports: {
                            year: number;
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            text: string;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            status: "open" | "inProgress" | "done" | "dropped" | null;
                            /** Format: date-time */
                            reportedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined";
                            /** Format: date-time */
                            settledAt: string | null;
                            note: string | null;
                            settledBy: string | null;
                            version: number;
                        }[];
                        isPublic: boolean;
                        isByHand: boolean;
                        isChanged: boolean;
                        isWithdrawn: boolean;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            note: string | null;
                            report: {
                                year: number;
                                owner: {
                                    mechanism: string | null;
                                    name: string;
                                };
                            } | null;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    PublicRegisterController_list: {
        parameters: {
            query?: {
                meeting?: string;
                mechanism?: string;
                theme?: string;
                level?: "national" | "regional" | "interregional" | "global";
                status?: "open" | "inProgress" | "done" | "superseded" | "dropped";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        number: number;
                        label: string;
                        title: string;
                        sentences: {
                            text: string;
                            sources: number[];
                        }[];
                        sources: {
                            place: {
                                session: string;
                                label: string | null;
                                title: string;
                                number: number;
                                name: string;
                            } | null;
                            submission: number;
                            number: number;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        addressee: string;
                        levels: ("national" | "regional" | "interregional" | "global")[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: {
                            id: string;
                            name: string;
                        }[];
                        owners: {
                            mechanism: string | null;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                        note: string | null;
                        supersededBy: {
                            meeting: string;
                            number: number;
                            label: string;
                        } | null;
                        evidence: {
                            title: string;
                            address: string;
                        }[];
                        adoptedOn: string;
                        reports: {
                            year: number;
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            text: string;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                        }[];
                    }[];
                };
            };
        };
    };
    PublicRegisterController_listOrganized: {
        parameters: {
            query?: {
                meeting?: string;
                mechanism?: string;
                theme?: string;
                level?: "national" | "regional" | "interregional" | "global";
                status?: "open" | "inProgress" | "done" | "superseded" | "dropped";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        number: number;
                        label: string;
                        title: string;
                        sentences: {
                            text: string;
                            sources: number[];
                        }[];
                        sources: {
                            place: {
                                session: string;
                                label: string | null;
                                title: string;
                                number: number;
                                name: string;
                            } | null;
                            submission: number;
                            number: number;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        addressee: string;
                        levels: ("national" | "regional" | "interregional" | "global")[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: {
                            id: string;
                            name: string;
                        }[];
                        owners: {
                            mechanism: string | null;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                        note: string | null;
                        supersededBy: {
                            meeting: string;
                            number: number;
                            label: string;
                        } | null;
                        evidence: {
                            title: string;
                            address: string;
                        }[];
                        adoptedOn: string;
                        reports: {
                            year: number;
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            text: string;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                        }[];
                        isPublic: boolean;
                        isOrganized: boolean;
                    }[];
                };
            };
        };
    };
    PublicRegisterController_listOfMechanism: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mechanism: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        number: number;
                        label: string;
                        title: string;
                        sentences: {
                            text: string;
                            sources: number[];
                        }[];
                        sources: {
                            place: {
                                session: string;
                                label: string | null;
                                title: string;
                                number: number;
                                name: string;
                            } | null;
                            submission: number;
                            number: number;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        addressee: string;
                        levels: ("national" | "regional" | "interregional" | "global")[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: {
                            id: string;
                            name: string;
                        }[];
                        owners: {
                            mechanism: string | null;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                        note: string | null;
                        supersededBy: {
                            meeting: string;
                            number: number;
                            label: string;
                        } | null;
                        evidence: {
                            title: string;
                            address: string;
                        }[];
                        adoptedOn: string;
                        reports: {
                            year: number;
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            text: string;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                        }[];
                    }[];
                };
            };
        };
    };
    OwnersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        owners: {
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            recommendations: number[];
                            awaited: number;
                            reported: number;
                            waiting: number;
                            link: {
                                /** Format: uuid */
                                id: string;
                                email: string | null;
                                language: string;
                                /** Format: date-time */
                                madeAt: string;
                                /** Format: date-time */
                                until: string;
                                isOver: boolean;
                                remindedOn: string | null;
                            } | null;
                            /** @enum {string} */
                            reminder: "possible" | "complete" | "linkMissing" | "addressMissing" | "remindedToday";
                        }[];
                        next: {
                            shortTitle: string;
                            startDate: string;
                        } | null;
                    };
                };
            };
        };
    };
    OwnersController_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    owner: {
                        mechanism: string;
                    } | {
                        organization: string;
                    };
                    email?: string;
                    /**
                     * @default en
                     * @enum {string}
                     */
                    language?: "en" | "fr" | "es";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        email: string | null;
                        language: string;
                        /** Format: date-time */
                        madeAt: string;
                        /** Format: date-time */
                        until: string;
                        isOver: boolean;
                        remindedOn: string | null;
                        /** Format: uri */
                        address: string;
                    };
                };
            };
        };
    };
    OwnersController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnersController_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    links: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sent: number;
                    };
                };
            };
        };
    };
    ReportsController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                report: unknown;
                number: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
                    note?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        number: number;
                        label: string;
                        title: string;
                        sentences: {
                            text: string;
                            sources: number[];
                        }[];
                        sources: {
                            place: {
                                session: string;
                                label: string | null;
                                title: string;
                                number: number;
                                name: string;
                            } | null;
                            submission: number;
                            number: number;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        addressee: string;
                        levels: ("national" | "regional" | "interregional" | "global")[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: {
                            id: string;
                            name: string;
                        }[];
                        owners: {
                            mechanism: string | null;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                        note: string | null;
                        supersededBy: {
                            meeting: string;
                            number: number;
                            label: string;
                        } | null;
                        evidence: {
                            title: string;
                            address: string;
                        }[];
                        adoptedOn: string;
                        reports: {
                            year: number;
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            text: string;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            status: "open" | "inProgress" | "done" | "dropped" | null;
                            /** Format: date-time */
                            reportedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined";
                            /** Format: date-time */
                            settledAt: string | null;
                            note: string | null;
                            settledBy: string | null;
                            version: number;
                        }[];
                        isPublic: boolean;
                        isByHand: boolean;
                        isChanged: boolean;
                        isWithdrawn: boolean;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            note: string | null;
                            report: {
                                year: number;
                                owner: {
                                    mechanism: string | null;
                                    name: string;
                                };
                            } | null;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    ReportsController_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                report: unknown;
                number: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            slug: string;
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        number: number;
                        label: string;
                        title: string;
                        sentences: {
                            text: string;
                            sources: number[];
                        }[];
                        sources: {
                            place: {
                                session: string;
                                label: string | null;
                                title: string;
                                number: number;
                                name: string;
                            } | null;
                            submission: number;
                            number: number;
                            /** @enum {string|null} */
                            role: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker" | null;
                        }[];
                        addressee: string;
                        levels: ("national" | "regional" | "interregional" | "global")[];
                        regions: ("africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global")[];
                        themes: {
                            id: string;
                            name: string;
                        }[];
                        owners: {
                            mechanism: string | null;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                        note: string | null;
                        supersededBy: {
                            meeting: string;
                            number: number;
                            label: string;
                        } | null;
                        evidence: {
                            title: string;
                            address: string;
                        }[];
                        adoptedOn: string;
                        reports: {
                            year: number;
                            owner: {
                                mechanism: string | null;
                                name: string;
                            };
                            text: string;
                            evidence: {
                                title: string;
                                address: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            status: "open" | "inProgress" | "done" | "dropped" | null;
                            /** Format: date-time */
                            reportedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "declined";
                            /** Format: date-time */
                            settledAt: string | null;
                            note: string | null;
                            settledBy: string | null;
                            version: number;
                        }[];
                        isPublic: boolean;
                        isByHand: boolean;
                        isChanged: boolean;
                        isWithdrawn: boolean;
                        /** Format: date-time */
                        enteredAt: string;
                        enteredBy: string | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            note: string | null;
                            report: {
                                year: number;
                                owner: {
                                    mechanism: string | null;
                                    name: string;
                                };
                            } | null;
                        }[];
                        version: number;
                    };
                };
            };
        };
    };
    ReportsController_see: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        owner: {
                            mechanism: string | null;
                            name: string;
                        };
                        meeting: {
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        /** Format: date-time */
                        until: string;
                        recommendations: {
                            number: number;
                            label: string;
                            title: string;
                            sentences: string[];
                            addressee: string;
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            years: number[];
                            reports: {
                                year: number;
                                text: string;
                                evidence: {
                                    title: string;
                                    address: string;
                                }[];
                                /** @enum {string|null} */
                                status: "open" | "inProgress" | "done" | "dropped" | null;
                                /** Format: date-time */
                                reportedAt: string;
                                /** @enum {string} */
                                state: "waiting" | "accepted" | "declined";
                                /** Format: date-time */
                                settledAt: string | null;
                                reason: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    ReportsController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recommendation: number;
                    year: number;
                    text: string;
                    /** @enum {string|null} */
                    status: "open" | "inProgress" | "done" | "dropped" | null;
                    evidence: {
                        title: string;
                        address: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        owner: {
                            mechanism: string | null;
                            name: string;
                        };
                        meeting: {
                            shortTitle: string;
                            title: string;
                            language: string;
                        };
                        /** Format: date-time */
                        until: string;
                        recommendations: {
                            number: number;
                            label: string;
                            title: string;
                            sentences: string[];
                            addressee: string;
                            /** @enum {string} */
                            status: "open" | "inProgress" | "done" | "superseded" | "dropped";
                            years: number[];
                            reports: {
                                year: number;
                                text: string;
                                evidence: {
                                    title: string;
                                    address: string;
                                }[];
                                /** @enum {string|null} */
                                status: "open" | "inProgress" | "done" | "dropped" | null;
                                /** Format: date-time */
                                reportedAt: string;
                                /** @enum {string} */
                                state: "waiting" | "accepted" | "declined";
                                /** Format: date-time */
                                settledAt: string | null;
                                reason: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    HighlightsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: string;
                        language: string;
                        /** @enum {string} */
                        attribution: "named" | "unnamed";
                        release: number | null;
                        places: {
                            part: string;
                            /** @enum {string} */
                            kind: "introduction" | "session" | "group" | "partnerships" | "closing";
                            number: number | null;
                            label: string | null;
                            title: string;
                            start: string | null;
                            end: string | null;
                            moderators: string[];
                            objectives: string[];
                        }[];
                        entries: {
                            id: string;
                            part: string;
                            fields: {
                                [key: string]: {
                                    value: string;
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string | null;
                                };
                            };
                            origin: {
                                /** @enum {string} */
                                kind: "partnership" | "practice" | "disagreement" | "noted";
                                version: number;
                                title: string;
                                text: string;
                                actors: string[];
                                group: {
                                    number: number;
                                    name: string;
                                } | null;
                                isChanged: boolean;
                            } | null;
                            version: number;
                        }[];
                        removed: {
                            id: string;
                            part: string;
                            fields: {
                                [key: string]: {
                                    value: string;
                                    version: number;
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string | null;
                                };
                            };
                            origin: {
                                /** @enum {string} */
                                kind: "partnership" | "practice" | "disagreement" | "noted";
                                version: number;
                                title: string;
                                text: string;
                                actors: string[];
                                group: {
                                    number: number;
                                    name: string;
                                } | null;
                                isChanged: boolean;
                            } | null;
                            version: number;
                        }[];
                        adopted: number;
                        unentered: number;
                        /** Format: date-time */
                        writtenAt: string | null;
                        may: {
                            write: boolean;
                            issue: boolean;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    HighlightsController_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edits: ({
                        /** @enum {string} */
                        kind: "add";
                        /** Format: uuid */
                        entry: string;
                        part: string;
                    } | {
                        /** @enum {string} */
                        kind: "set";
                        entry: string;
                        /** @enum {string} */
                        field: "title" | "text";
                        value: string;
                        seen: number;
                    } | {
                        /** @enum {string} */
                        kind: "move";
                        entry: string;
                        before: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "remove";
                        entry: string;
                    } | {
                        /** @enum {string} */
                        kind: "restore";
                        entry: string;
                    } | {
                        /** @enum {string} */
                        kind: "renew";
                        entry: string;
                        seen: number;
                    })[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: ("saved" | "conflict" | "gone")[];
                        highlights: {
                            meeting: string;
                            language: string;
                            /** @enum {string} */
                            attribution: "named" | "unnamed";
                            release: number | null;
                            places: {
                                part: string;
                                /** @enum {string} */
                                kind: "introduction" | "session" | "group" | "partnerships" | "closing";
                                number: number | null;
                                label: string | null;
                                title: string;
                                start: string | null;
                                end: string | null;
                                moderators: string[];
                                objectives: string[];
                            }[];
                            entries: {
                                id: string;
                                part: string;
                                fields: {
                                    [key: string]: {
                                        value: string;
                                        version: number;
                                        by: string | null;
                                        /** Format: date-time */
                                        at: string | null;
                                    };
                                };
                                origin: {
                                    /** @enum {string} */
                                    kind: "partnership" | "practice" | "disagreement" | "noted";
                                    version: number;
                                    title: string;
                                    text: string;
                                    actors: string[];
                                    group: {
                                        number: number;
                                        name: string;
                                    } | null;
                                    isChanged: boolean;
                                } | null;
                                version: number;
                            }[];
                            removed: {
                                id: string;
                                part: string;
                                fields: {
                                    [key: string]: {
                                        value: string;
                                        version: number;
                                        by: string | null;
                                        /** Format: date-time */
                                        at: string | null;
                                    };
                                };
                                origin: {
                                    /** @enum {string} */
                                    kind: "partnership" | "practice" | "disagreement" | "noted";
                                    version: number;
                                    title: string;
                                    text: string;
                                    actors: string[];
                                    group: {
                                        number: number;
                                        name: string;
                                    } | null;
                                    isChanged: boolean;
                                } | null;
                                version: number;
                            }[];
                            adopted: number;
                            unentered: number;
                            /** Format: date-time */
                            writtenAt: string | null;
                            may: {
                                write: boolean;
                                issue: boolean;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
    };
    ReportsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "group" | "plenary" | "highlights";
                        session: string | null;
                        number: number | null;
                        label: string | null;
                        title: string;
                        group: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                        } | null;
                        /** @enum {string|null} */
                        awaits: "clearance" | "decisions" | "entry" | null;
                        undecided: number;
                        unentered: number;
                        issued: {
                            version: number;
                            symbol: string | null;
                            /** Format: date-time */
                            issuedAt: string;
                        }[];
                    }[];
                };
            };
        };
    };
    ReportsController_issueGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    symbol?: string;
                    issuedOn?: string;
                    /** @enum {string} */
                    distribution?: "general" | "limited";
                    language?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
        };
    };
    ReportsController_issuePlenary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    symbol?: string;
                    issuedOn?: string;
                    /** @enum {string} */
                    distribution?: "general" | "limited";
                    language?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
        };
    };
    ReportsController_issueHighlights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    symbol?: string;
                    issuedOn?: string;
                    /** @enum {string} */
                    distribution?: "general" | "limited";
                    language?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
        };
    };
    DraftDocumentsController_agendaPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
                since?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DraftDocumentsController_agendaDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
                since?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DraftDocumentsController_sessionObjectivesPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DraftDocumentsController_sessionObjectivesDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DraftDocumentsController_participationPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DraftDocumentsController_participationDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IssuedDocumentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        note: string;
                        /** Format: date-time */
                        releasedAt: string;
                        symbol?: string;
                        sha256: string;
                        documents: {
                            /** @enum {string} */
                            document: "agenda" | "session-objectives" | "participation";
                            /** @enum {string} */
                            format: "pdf" | "docx";
                            language: string;
                            /** @enum {string} */
                            paper: "a4" | "letter";
                            since: number;
                            size: number;
                            sha256: string;
                            /** Format: date-time */
                            issuedAt: string;
                        }[];
                    }[];
                };
            };
        };
    };
    BriefsController_draftPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BriefsController_draftSessionPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BriefsController_draftDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BriefsController_draftSessionDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BriefsController_releasePdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BriefsController_releaseSessionPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BriefsController_releaseDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BriefsController_releaseSessionDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SlidesController_make: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GroupReportsController_draftPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GroupReportsController_draftDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GroupReportsController_issuedPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GroupReportsController_issuedDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description The group’s id */
                group: unknown;
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlenaryReportsController_draftPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlenaryReportsController_draftDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlenaryReportsController_issuedPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlenaryReportsController_issuedDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description The session’s id in the meeting file */
                session: unknown;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HighlightsReportsController_draftPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HighlightsReportsController_draftDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HighlightsReportsController_issuedPdf: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HighlightsReportsController_issuedDocx: {
        parameters: {
            query?: {
                version?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUpController_meetingPdf: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUpController_organizedPdf: {
        parameters: {
            query?: {
                meeting?: string;
                mechanism?: string;
                theme?: string;
                level?: "national" | "regional" | "interregional" | "global";
                status?: "open" | "inProgress" | "done" | "superseded" | "dropped";
                q?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUpController_meetingDocx: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUpController_organizedDocx: {
        parameters: {
            query?: {
                meeting?: string;
                mechanism?: string;
                theme?: string;
                level?: "national" | "regional" | "interregional" | "global";
                status?: "open" | "inProgress" | "done" | "superseded" | "dropped";
                q?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUpController_meetingXlsx: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUpController_organizedXlsx: {
        parameters: {
            query?: {
                meeting?: string;
                mechanism?: string;
                theme?: string;
                level?: "national" | "regional" | "interregional" | "global";
                status?: "open" | "inProgress" | "done" | "superseded" | "dropped";
                q?: string;
                lang?: "en" | "fr" | "es";
                paper?: "a4" | "letter";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DraftCalendarController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvitationsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        role: string;
                        /** @enum {string} */
                        kind: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                        session: string;
                        group: number | null;
                        name: string;
                        email: string | null;
                        /** @enum {string} */
                        state: "toBeConfirmed" | "invited" | "confirmed" | "declined";
                        sent: {
                            /** Format: date-time */
                            at: string;
                            version: number;
                            recipient: string;
                            /** @enum {string|null} */
                            method: "REQUEST" | "CANCEL" | null;
                            ended: boolean;
                        } | null;
                        mail: {
                            recipient: string;
                            name: string;
                            subject: string;
                            text: string;
                            /** @enum {string|null} */
                            method: "REQUEST" | "CANCEL" | null;
                        } | null;
                        /** @enum {string|null} */
                        obstacle: "no-address" | "declined" | "address-taken" | "account-disabled" | null;
                    }[];
                };
            };
        };
    };
    InvitationsController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: string[];
                    message?: string;
                    /** @default false */
                    again?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        role: string;
                        /** Format: uuid */
                        mail: string | null;
                        unsent: {
                            /** @enum {string} */
                            reason: "already-invited";
                            /** Format: date-time */
                            at: string;
                        } | null;
                    }[];
                };
            };
        };
    };
    InvitationsController_ahead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: string[];
                    message?: string;
                    /** @default false */
                    again?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recipient: string;
                        name: string;
                        subject: string;
                        text: string;
                        /** @enum {string|null} */
                        method: "REQUEST" | "CANCEL" | null;
                    }[];
                };
            };
        };
    };
    InvitationsController_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    role: string;
                    message?: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RemindersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: string;
                        name: string;
                        missing: {
                            /** @enum {string} */
                            what: "sessions" | "venue" | "objective" | "items" | "person" | "replacement" | "answer" | "room" | "minutes" | "address" | "biography" | "person.two-places" | "room.used-twice" | "plenary.overlaps" | "session.outside-meeting" | "items.exceed-session" | "person.walk" | "session.overlaps" | "day.no-break" | "plenary.no-moderator" | "breakout.no-groups" | "group.no-co-facilitator" | "group.no-rapporteur" | "breakout.no-later-plenary" | "group.empty" | "mechanism.no-group" | "group.too-many" | "role.unanswered" | "guide.missing" | "guide.no-questions" | "person.moderates-and-speaks" | "room.shared-by-groups" | "breakout.no-placings" | "wish.not-together" | "wish.not-apart" | "day.gap" | "balance.honorifics" | "balance.regions" | "balance.kinds";
                            /** @enum {string} */
                            before: "release" | "meeting";
                            concerns: {
                                /** @enum {string} */
                                kind: "meeting" | "session" | "item" | "group" | "person" | "mechanism" | "room" | "guide";
                                key: string;
                                title: string;
                                session?: {
                                    key: string;
                                    title: string;
                                };
                            }[];
                            details: {
                                [key: string]: string | number | {
                                    honorific: string;
                                    people: number;
                                }[] | {
                                    /** @enum {string} */
                                    region: "africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global";
                                    people: number;
                                }[] | {
                                    /** @enum {string} */
                                    type: "rcp" | "irf" | "global";
                                    people: number;
                                }[];
                            };
                            text: string;
                        }[];
                        mail: {
                            recipient: string;
                            name: string;
                            subject: string;
                            text: string;
                        } | null;
                        /** @enum {string|null} */
                        obstacle: "no-address" | "not-invited" | "address-taken" | "account-disabled" | null;
                        sent: {
                            /** Format: date-time */
                            at: string;
                            asked: string[];
                        }[];
                    }[];
                };
            };
        };
    };
    RemindersController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: string[];
                    message?: string;
                    /** @default false */
                    again?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: string;
                        /** Format: uuid */
                        mail: string | null;
                        unsent: {
                            /** @enum {string} */
                            reason: "nothing-missing" | "reminded-recently";
                            /** Format: date-time */
                            at: string | null;
                        } | null;
                    }[];
                };
            };
        };
    };
    NoticesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        round: {
                            from: number;
                            to: number;
                            /** @enum {string} */
                            audience: "affected" | "everyone";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            dueAt: string | null;
                        } | null;
                        digests: {
                            recipient: string;
                            name: string;
                            subject: string;
                            text: string;
                            calendar: {
                                session: string;
                                /** @enum {string} */
                                method: "REQUEST" | "CANCEL";
                            }[];
                        }[];
                        news: {
                            language: string;
                            subscribers: number;
                            subject: string;
                            text: string;
                        }[];
                    };
                };
            };
        };
    };
    NoticesController_setAudience: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    audience: "affected" | "everyone";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        round: {
                            from: number;
                            to: number;
                            /** @enum {string} */
                            audience: "affected" | "everyone";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            dueAt: string | null;
                        } | null;
                        digests: {
                            recipient: string;
                            name: string;
                            subject: string;
                            text: string;
                            calendar: {
                                session: string;
                                /** @enum {string} */
                                method: "REQUEST" | "CANCEL";
                            }[];
                        }[];
                        news: {
                            language: string;
                            subscribers: number;
                            subject: string;
                            text: string;
                        }[];
                    };
                };
            };
        };
    };
    NoticesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recipient: string;
                        name: string;
                        subject: string;
                        text: string;
                        calendar: {
                            session: string;
                            /** @enum {string} */
                            method: "REQUEST" | "CANCEL";
                        }[];
                    }[];
                };
            };
        };
    };
    NoticesController_send: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mails: number;
                    };
                };
            };
        };
    };
    NoticesController_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mails: number;
                    };
                };
            };
        };
    };
    NoticeSettingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        quietMinutes: number;
                        review: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    NoticeSettingsController_set: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    quietMinutes: number;
                    review: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        quietMinutes: number;
                        review: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    NewsSubscribersController_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        confirmed: number;
                        pending: number;
                    };
                };
            };
        };
    };
    MeetingMailsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        recipientAddress: string;
                        recipientName: string;
                        subject: string;
                        /** @enum {string} */
                        state: "queued" | "sending" | "sent" | "failed" | "uncertain" | "kept";
                        attempts: number;
                        lastError: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        sentAt: string | null;
                    }[];
                };
            };
        };
    };
    MeetingMailsController_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mail: string;
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MailController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        recipientAddress: string;
                        recipientName: string;
                        subject: string;
                        /** @enum {string} */
                        state: "queued" | "sending" | "sent" | "failed" | "uncertain" | "kept";
                        attempts: number;
                        lastError: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        sentAt: string | null;
                        cause: string;
                        version: number;
                        /** Format: uuid */
                        scope: string | null;
                    }[];
                };
            };
        };
    };
    MailController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        recipientAddress: string;
                        recipientName: string;
                        subject: string;
                        /** @enum {string} */
                        state: "queued" | "sending" | "sent" | "failed" | "uncertain" | "kept";
                        attempts: number;
                        lastError: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        sentAt: string | null;
                        cause: string;
                        version: number;
                        /** Format: uuid */
                        scope: string | null;
                        text: string;
                        calendarMethod: string | null;
                        calendarText: string | null;
                    };
                };
            };
        };
    };
    MyPartController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            biography: string | null;
                            version: number;
                        }[];
                        roles: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                            meeting: {
                                slug: string;
                                title: string;
                                timeZone: string;
                            };
                            session: {
                                key: string;
                                title: string;
                                number: number | null;
                                label: string | null;
                                qualifier: string | null;
                                start: string;
                                end: string;
                                room: string | null;
                                reports: boolean;
                                takesReports: boolean;
                            };
                            group: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                name: string;
                            } | null;
                            item: {
                                /** @enum {string} */
                                kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                                title: string | null;
                            } | null;
                            minutes: number | null;
                            capacity: string | null;
                            /** @enum {string} */
                            state: "invited" | "confirmed" | "declined";
                            declineReason: string | null;
                            settled: boolean;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    MyPartController_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "confirmed" | "declined";
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker";
                        meeting: {
                            slug: string;
                            title: string;
                            timeZone: string;
                        };
                        session: {
                            key: string;
                            title: string;
                            number: number | null;
                            label: string | null;
                            qualifier: string | null;
                            start: string;
                            end: string;
                            room: string | null;
                            reports: boolean;
                            takesReports: boolean;
                        };
                        group: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            name: string;
                        } | null;
                        item: {
                            /** @enum {string} */
                            kind: "statement" | "presentation" | "panel" | "discussion" | "groupReports";
                            title: string | null;
                        } | null;
                        minutes: number | null;
                        capacity: string | null;
                        /** @enum {string} */
                        state: "invited" | "confirmed" | "declined";
                        declineReason: string | null;
                        settled: boolean;
                        version: number;
                    };
                };
            };
        };
    };
    MyPartController_setBiography: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    biography: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        biography: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    OwnMeetingsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        title: string;
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string;
                        venue: string | null;
                        /** @enum {string} */
                        state: "draft" | "released" | "archived" | "deleted";
                        organized: boolean;
                        version: number;
                    }[];
                };
            };
        };
    };
    OwnMeetingsController_listDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        title: string;
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string;
                        version: number;
                        /** Format: date-time */
                        deletedAt: string;
                        /** Format: date-time */
                        restorableUntil: string;
                    }[];
                };
            };
        };
    };
    OwnCalendarController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uri */
                        address: string;
                    };
                };
            };
        };
    };
    OwnCalendarController_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnCalendarController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: string;
                        session: string;
                    }[];
                };
            };
        };
    };
    OwnCalendarController_star: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnCalendarController_unstar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FindingsController_list: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            key: string;
                            /** @enum {string} */
                            rule: "person.two-places" | "room.used-twice" | "plenary.overlaps" | "session.outside-meeting" | "items.exceed-session" | "person.walk" | "session.overlaps" | "day.no-break" | "plenary.no-moderator" | "breakout.no-groups" | "group.no-co-facilitator" | "group.no-rapporteur" | "breakout.no-later-plenary" | "group.empty" | "mechanism.no-group" | "group.too-many" | "role.unanswered" | "guide.missing" | "guide.no-questions" | "person.moderates-and-speaks" | "room.shared-by-groups" | "breakout.no-placings" | "wish.not-together" | "wish.not-apart" | "day.gap" | "balance.honorifics" | "balance.regions" | "balance.kinds";
                            /** @enum {string} */
                            grade: "error" | "warning" | "hint";
                            concerns: {
                                /** @enum {string} */
                                kind: "meeting" | "session" | "item" | "group" | "person" | "mechanism" | "room" | "guide";
                                key: string;
                                title: string;
                                session?: {
                                    key: string;
                                    title: string;
                                };
                            }[];
                            details: {
                                [key: string]: string | number | {
                                    honorific: string;
                                    people: number;
                                }[] | {
                                    /** @enum {string} */
                                    region: "africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global";
                                    people: number;
                                }[] | {
                                    /** @enum {string} */
                                    type: "rcp" | "irf" | "global";
                                    people: number;
                                }[];
                            };
                            text: string;
                            setAside: {
                                reason: string;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        counts: {
                            error: number;
                            warning: number;
                            hint: number;
                        };
                        setAside: number;
                        complete: boolean;
                    };
                };
            };
        };
    };
    FindingsController_setAside: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "es";
            };
            header?: never;
            path: {
                slug: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                        /** @enum {string} */
                        rule: "person.two-places" | "room.used-twice" | "plenary.overlaps" | "session.outside-meeting" | "items.exceed-session" | "person.walk" | "session.overlaps" | "day.no-break" | "plenary.no-moderator" | "breakout.no-groups" | "group.no-co-facilitator" | "group.no-rapporteur" | "breakout.no-later-plenary" | "group.empty" | "mechanism.no-group" | "group.too-many" | "role.unanswered" | "guide.missing" | "guide.no-questions" | "person.moderates-and-speaks" | "room.shared-by-groups" | "breakout.no-placings" | "wish.not-together" | "wish.not-apart" | "day.gap" | "balance.honorifics" | "balance.regions" | "balance.kinds";
                        /** @enum {string} */
                        grade: "error" | "warning" | "hint";
                        concerns: {
                            /** @enum {string} */
                            kind: "meeting" | "session" | "item" | "group" | "person" | "mechanism" | "room" | "guide";
                            key: string;
                            title: string;
                            session?: {
                                key: string;
                                title: string;
                            };
                        }[];
                        details: {
                            [key: string]: string | number | {
                                honorific: string;
                                people: number;
                            }[] | {
                                /** @enum {string} */
                                region: "africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global";
                                people: number;
                            }[] | {
                                /** @enum {string} */
                                type: "rcp" | "irf" | "global";
                                people: number;
                            }[];
                        };
                        text: string;
                        setAside: {
                            reason: string;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
        };
    };
    FindingsController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FindingSettingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        walkingMinutes: number;
                        answerDays: number;
                        hoursWithoutBreak: number;
                        version: number;
                    };
                };
            };
        };
    };
    FindingSettingsController_set: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that is changed, in quotes: "3" */
                "If-Match": string;
            };
            path: {
                slug: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    walkingMinutes: number;
                    answerDays: number;
                    hoursWithoutBreak: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        walkingMinutes: number;
                        answerDays: number;
                        hoursWithoutBreak: number;
                        version: number;
                    };
                };
            };
        };
    };
    ReadinessController_get: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "es";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            release: number;
                            meeting: number;
                        };
                        meeting: {
                            /** @enum {string} */
                            what: "sessions" | "venue" | "objective" | "items" | "person" | "replacement" | "answer" | "room" | "minutes" | "address" | "biography" | "person.two-places" | "room.used-twice" | "plenary.overlaps" | "session.outside-meeting" | "items.exceed-session" | "person.walk" | "session.overlaps" | "day.no-break" | "plenary.no-moderator" | "breakout.no-groups" | "group.no-co-facilitator" | "group.no-rapporteur" | "breakout.no-later-plenary" | "group.empty" | "mechanism.no-group" | "group.too-many" | "role.unanswered" | "guide.missing" | "guide.no-questions" | "person.moderates-and-speaks" | "room.shared-by-groups" | "breakout.no-placings" | "wish.not-together" | "wish.not-apart" | "day.gap" | "balance.honorifics" | "balance.regions" | "balance.kinds";
                            /** @enum {string} */
                            before: "release" | "meeting";
                            concerns: {
                                /** @enum {string} */
                                kind: "meeting" | "session" | "item" | "group" | "person" | "mechanism" | "room" | "guide";
                                key: string;
                                title: string;
                                session?: {
                                    key: string;
                                    title: string;
                                };
                            }[];
                            details: {
                                [key: string]: string | number | {
                                    honorific: string;
                                    people: number;
                                }[] | {
                                    /** @enum {string} */
                                    region: "africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global";
                                    people: number;
                                }[] | {
                                    /** @enum {string} */
                                    type: "rcp" | "irf" | "global";
                                    people: number;
                                }[];
                            };
                            suppliers: {
                                as: "organizer" | ("moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker");
                                person: string | null;
                                /** Format: date-time */
                                remindedAt: string | null;
                            }[];
                            text: string;
                        }[];
                        sessions: {
                            session: {
                                /** @enum {string} */
                                kind: "meeting" | "session" | "item" | "group" | "person" | "mechanism" | "room" | "guide";
                                key: string;
                                title: string;
                                session?: {
                                    key: string;
                                    title: string;
                                };
                            };
                            missing: {
                                /** @enum {string} */
                                what: "sessions" | "venue" | "objective" | "items" | "person" | "replacement" | "answer" | "room" | "minutes" | "address" | "biography" | "person.two-places" | "room.used-twice" | "plenary.overlaps" | "session.outside-meeting" | "items.exceed-session" | "person.walk" | "session.overlaps" | "day.no-break" | "plenary.no-moderator" | "breakout.no-groups" | "group.no-co-facilitator" | "group.no-rapporteur" | "breakout.no-later-plenary" | "group.empty" | "mechanism.no-group" | "group.too-many" | "role.unanswered" | "guide.missing" | "guide.no-questions" | "person.moderates-and-speaks" | "room.shared-by-groups" | "breakout.no-placings" | "wish.not-together" | "wish.not-apart" | "day.gap" | "balance.honorifics" | "balance.regions" | "balance.kinds";
                                /** @enum {string} */
                                before: "release" | "meeting";
                                concerns: {
                                    /** @enum {string} */
                                    kind: "meeting" | "session" | "item" | "group" | "person" | "mechanism" | "room" | "guide";
                                    key: string;
                                    title: string;
                                    session?: {
                                        key: string;
                                        title: string;
                                    };
                                }[];
                                details: {
                                    [key: string]: string | number | {
                                        honorific: string;
                                        people: number;
                                    }[] | {
                                        /** @enum {string} */
                                        region: "africa" | "americas" | "asia" | "europe" | "eurasia" | "middleEast" | "pacific" | "global";
                                        people: number;
                                    }[] | {
                                        /** @enum {string} */
                                        type: "rcp" | "irf" | "global";
                                        people: number;
                                    }[];
                                };
                                suppliers: {
                                    as: "organizer" | ("moderator" | "speaker" | "coFacilitator" | "rapporteur" | "noteTaker");
                                    person: string | null;
                                    /** Format: date-time */
                                    remindedAt: string | null;
                                }[];
                                text: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
}
