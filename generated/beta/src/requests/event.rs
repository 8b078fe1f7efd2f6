// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.event`, by its URL.
    ///
    /// For example `/me/calendarView/{event-id}`.
    EventResource(mg::One<models::Event>)
}

impl EventResource {
    /// `…/attachments`: many `attachment`
    ///
    /// [List attachments](https://learn.microsoft.com/graph/api/event-list-attachments?view=graph-rest-beta); 200.
    ///
    /// [Add attachment](https://learn.microsoft.com/graph/api/event-post-attachments?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Calendars.Read** | **Calendars.Read** | **Calendars.Read** |
    /// | `POST` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn attachments(&self) -> requests::attachment::AttachmentCollection {
        mg::to(self, "attachments")
    }

    /// `…/calendar`: `calendar`
    #[inline]
    pub fn calendar(&self) -> requests::calendar::CalendarResource {
        mg::to(self, "calendar")
    }

    /// `…/exceptionOccurrences`: many `event`
    #[inline]
    pub fn exception_occurrences(&self) -> requests::event::EventCollection {
        mg::to(self, "exceptionOccurrences")
    }

    /// `…/extensions`: many `extension`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update open extension](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta); 200.
    ///
    /// [Delete open extension](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta); 204.
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/instances`: many `event`
    ///
    /// [List instances](https://learn.microsoft.com/graph/api/event-list-instances?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read |
    #[inline]
    pub fn instances(&self) -> requests::event::EventCollection {
        mg::to(self, "instances")
    }

    /// `…/multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::to(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }

    /// `POST …/accept`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-accept?view=graph-rest-beta); 202.
    /// - `POST /me/events/{id}/accept`
    /// - `POST /users/{id | userPrincipalName}/events/{id}/accept`
    /// - `POST /me/calendar/events/{id}/accept`
    /// - `POST /users/{id | userPrincipalName}/calendar/events/{id}/accept`
    /// - … and 4 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn accept(&self, parameters: Accept) -> mg::Request<()> {
        mg::Path::action_with(self, "accept", &parameters)
    }

    /// `POST …/cancel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-cancel?view=graph-rest-beta); 202.
    /// - `POST /me/events/{id}/cancel`
    /// - `POST /users/{id | userPrincipalName}/events/{id}/cancel`
    /// - `POST /groups/{id}/events/{id}/cancel`
    /// - `POST /me/calendar/events/{id}/cancel`
    /// - … and 6 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn cancel(&self, parameters: Cancel) -> mg::Request<()> {
        mg::Path::action_with(self, "cancel", &parameters)
    }

    /// `POST …/decline`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-decline?view=graph-rest-beta); 202.
    /// - `POST /me/events/{id}/decline`
    /// - `POST /users/{id | userPrincipalName}/events/{id}/decline`
    /// - `POST /me/calendar/events/{id}/decline`
    /// - `POST /users/{id | userPrincipalName}/calendar/events/{id}/decline`
    /// - … and 4 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn decline(&self, parameters: Decline) -> mg::Request<()> {
        mg::Path::action_with(self, "decline", &parameters)
    }

    /// `POST …/dismissReminder`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-dismissreminder?view=graph-rest-beta); 200.
    /// - `POST /me/events/{id}/dismissReminder`
    /// - `POST /users/{id | userPrincipalName}/events/{id}/dismissReminder`
    /// - `POST /me/calendar/events/{id}/dismissReminder`
    /// - `POST /users/{id | userPrincipalName}/calendar/events/{id}/dismissReminder`
    /// - … and 4 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn dismiss_reminder(&self) -> mg::Request<()> {
        mg::Path::action(self, "dismissReminder")
    }

    /// `POST …/forward`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-forward?view=graph-rest-beta); 202.
    /// - `POST /me/events/{id}/forward`
    /// - `POST /users/{id | userPrincipalName}/events/{id}/forward`
    /// - `POST /groups/{id}/events/{id}/forward`
    /// - `POST /me/calendar/events/{id}/forward`
    /// - … and 6 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.Read** | **Calendars.Read** | **Calendars.Read** |
    #[inline]
    pub fn forward(&self, parameters: Forward) -> mg::Request<()> {
        mg::Path::action_with(self, "forward", &parameters)
    }

    /// `POST …/permanentDelete`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "permanentDelete")
    }

    /// `POST …/snoozeReminder`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-snoozereminder?view=graph-rest-beta); 200.
    /// - `POST /me/events/{id}/snoozeReminder`
    /// - `POST /users/{id | userPrincipalName}/events/{id}/snoozeReminder`
    /// - `POST /me/calendar/events/{id}/snoozeReminder`
    /// - `POST /users/{id | userPrincipalName}/calendar/events/{id}/snoozeReminder`
    /// - … and 4 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn snooze_reminder(&self, parameters: SnoozeReminder) -> mg::Request<()> {
        mg::Path::action_with(self, "snoozeReminder", &parameters)
    }

    /// `POST …/tentativelyAccept`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-tentativelyaccept?view=graph-rest-beta); 202.
    /// - `POST /me/events/{id}/tentativelyAccept`
    /// - `POST /users/{id | userPrincipalName}/events/{id}/tentativelyAccept`
    /// - `POST /me/calendar/events/{id}/tentativelyAccept`
    /// - `POST /users/{id | userPrincipalName}/calendar/events/{id}/tentativelyAccept`
    /// - … and 4 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn tentatively_accept(&self, parameters: TentativelyAccept) -> mg::Request<()> {
        mg::Path::action_with(self, "tentativelyAccept", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.event`, by its URL.
    ///
    /// For example `/me/calendarView`.
    EventCollection(mg::Many<models::Event, EventResource>)
}

impl EventCollection {
    /// `GET …/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta); 200.
    /// - `GET /me/events/delta`
    /// - `GET /users/{id | userPrincipalName}/events/delta`
    /// - `GET /me/events/delta?startDateTime={start_datetime}`
    /// - `GET /users/{id | userPrincipalName}/events/delta?startDateTime={start_datetime}`
    /// - … and 17 more
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/calendarView/delta`, `/users/{id}/events/delta`, `/groups/{id}/events/delta`, … | **Calendars.Read**, Calendars.ReadBasic, Calendars.ReadWrite | **Calendars.Read**, Calendars.ReadBasic, Calendars.ReadWrite | **Calendars.Read**, Calendars.ReadWrite, Calendars.ReadBasic |
    /// | `GET` `/groups/{id}/calendarView/delta`, `/groups/{id}/calendar/calendarView/delta` | **Group.Read.All** | – | – |
    /// | `GET` `/me/events/delta` | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.Read**, Calendars.ReadWrite, Calendars.ReadBasic |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Event>> {
        mg::Path::function(self, "delta")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.accept`.
    Accept "microsoft.graph.accept" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `SendResponse`: Boolean
    send_response "SendResponse": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.cancel`.
    Cancel "microsoft.graph.cancel" "parameters";
    /// `Comment`: String
    comment "Comment": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.decline`.
    Decline "microsoft.graph.decline" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `ProposedNewTime`: timeSlot
    proposed_new_time "ProposedNewTime": mg::Boxed<models::TimeSlot>,
    /// `SendResponse`: Boolean
    send_response "SendResponse": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.forward`.
    Forward "microsoft.graph.forward" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `ToRecipients`: Collection(recipient)
    to_recipients "ToRecipients": Vec<models::Recipient>,
}

mg::record! {
    /// Parameters of `microsoft.graph.snoozeReminder`.
    SnoozeReminder "microsoft.graph.snoozeReminder" "parameters";
    /// `NewReminderTime`: dateTimeTimeZone, not null
    new_reminder_time "NewReminderTime" "r": mg::Boxed<models::DateTimeTimeZone>,
}

mg::record! {
    /// Parameters of `microsoft.graph.tentativelyAccept`.
    TentativelyAccept "microsoft.graph.tentativelyAccept" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `ProposedNewTime`: timeSlot
    proposed_new_time "ProposedNewTime": mg::Boxed<models::TimeSlot>,
    /// `SendResponse`: Boolean
    send_response "SendResponse": bool,
}
