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
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/instances`: many `event`
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
    #[inline]
    pub fn accept(&self, parameters: Accept) -> mg::Request<()> {
        mg::Path::action_with(self, "accept", &parameters)
    }

    /// `POST …/cancel`
    #[inline]
    pub fn cancel(&self, parameters: Cancel) -> mg::Request<()> {
        mg::Path::action_with(self, "cancel", &parameters)
    }

    /// `POST …/decline`
    #[inline]
    pub fn decline(&self, parameters: Decline) -> mg::Request<()> {
        mg::Path::action_with(self, "decline", &parameters)
    }

    /// `POST …/dismissReminder`
    #[inline]
    pub fn dismiss_reminder(&self) -> mg::Request<()> {
        mg::Path::action(self, "dismissReminder")
    }

    /// `POST …/forward`
    #[inline]
    pub fn forward(&self, parameters: Forward) -> mg::Request<()> {
        mg::Path::action_with(self, "forward", &parameters)
    }

    /// `POST …/permanentDelete`
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "permanentDelete")
    }

    /// `POST …/snoozeReminder`
    #[inline]
    pub fn snooze_reminder(&self, parameters: SnoozeReminder) -> mg::Request<()> {
        mg::Path::action_with(self, "snoozeReminder", &parameters)
    }

    /// `POST …/tentativelyAccept`
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
