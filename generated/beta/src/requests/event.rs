// @generated
use crate::{mg, models, requests};

/// Requests on one [`Event`](models::Event): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().events().id(id)`.
#[derive(Clone, Debug)]
pub struct EventResource(mg::One<models::Event>);

mg::builder! { EventResource: mg::One<models::Event> }

impl EventResource {
    /// `…/attachments`: many [`Attachment`](models::Attachment).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `Calendars.Read` (delegated, application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/event-list-attachments?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/event-post-attachments?view=graph-rest-beta
    #[inline]
    pub fn attachments(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::attachment::AttachmentCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "attachments")
    }

    /// `…/calendar`: [`Calendar`](models::Calendar).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn calendar(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::calendar::CalendarResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "calendar")
    }

    /// `…/exceptionOccurrences`: many [`Event`](models::Event).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn exception_occurrences(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::event::EventCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "exceptionOccurrences")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/instances`: many [`Event`](models::Event).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Calendars.ReadBasic` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/event-list-instances?view=graph-rest-beta
    #[inline]
    pub fn instances(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::event::EventCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "instances")
    }

    /// `…/multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](models::MultiValueLegacyExtendedProperty).
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }

    /// `POST …/accept`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/event-accept?view=graph-rest-beta
    #[inline]
    pub fn accept(&self, parameters: Accept) -> mg::Request<()> {
        self.raw().action_with("accept", &parameters)
    }

    /// `POST …/cancel`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/event-cancel?view=graph-rest-beta
    #[inline]
    pub fn cancel(&self, parameters: Cancel) -> mg::Request<()> {
        self.raw().action_with("cancel", &parameters)
    }

    /// `POST …/decline`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/event-decline?view=graph-rest-beta
    #[inline]
    pub fn decline(&self, parameters: Decline) -> mg::Request<()> {
        self.raw().action_with("decline", &parameters)
    }

    /// `POST …/dismissReminder`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/event-dismissreminder?view=graph-rest-beta
    #[inline]
    pub fn dismiss_reminder(&self) -> mg::Request<()> {
        self.raw().action("dismissReminder")
    }

    /// `POST …/forward`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: not known; see the reference. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/event-forward?view=graph-rest-beta
    #[inline]
    pub fn forward(&self, parameters: Forward) -> mg::Request<()> {
        self.raw().action_with("forward", &parameters)
    }

    /// `POST …/permanentDelete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated, application).
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        self.raw().action("permanentDelete")
    }

    /// `POST …/snoozeReminder`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/event-snoozereminder?view=graph-rest-beta
    #[inline]
    pub fn snooze_reminder(
        &self,
        parameters: impl Into<SnoozeReminder>,
    ) -> mg::Request<()> {
        self.raw().action_with("snoozeReminder", &parameters.into())
    }

    /// `POST …/tentativelyAccept`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/event-tentativelyaccept?view=graph-rest-beta
    #[inline]
    pub fn tentatively_accept(&self, parameters: TentativelyAccept) -> mg::Request<()> {
        self.raw().action_with("tentativelyAccept", &parameters)
    }
}

/// Requests on a collection of [`Event`](models::Event): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.me().events()`.
#[derive(Clone, Debug)]
pub struct EventCollection(mg::Many<models::Event, EventResource>);

mg::builder! { EventCollection: mg::Many<models::Event, EventResource> }

impl EventCollection {
    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`Event`](models::Event).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Event>> {
        self.raw().function("delta")
    }
}

/// Parameters of [`EventResource::accept`].
pub struct Accept {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `SendResponse`.
    pub send_response: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Accept: "microsoft.graph.accept", parameters;
    comment: "Comment",
    send_response: "SendResponse",
}

/// Parameters of [`EventResource::cancel`].
pub struct Cancel {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Cancel: "microsoft.graph.cancel", parameters;
    comment: "Comment",
}

/// Parameters of [`EventResource::decline`].
pub struct Decline {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `ProposedNewTime`.
    pub proposed_new_time: mg::Field<mg::Boxed<models::TimeSlot>>,
    /// `SendResponse`.
    pub send_response: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Decline: "microsoft.graph.decline", parameters;
    comment: "Comment",
    proposed_new_time: "ProposedNewTime",
    send_response: "SendResponse",
}

/// Parameters of [`EventResource::forward`].
pub struct Forward {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `ToRecipients`.
    pub to_recipients: mg::Field<Vec<models::Recipient>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Forward: "microsoft.graph.forward", parameters;
    comment: "Comment",
    to_recipients: "ToRecipients",
}

/// Parameters of [`EventResource::snooze_reminder`].
///
/// A call can pass `new_reminder_time` alone.
pub struct SnoozeReminder {
    /// `NewReminderTime`. Required.
    pub new_reminder_time: mg::Field<mg::Boxed<models::DateTimeTimeZone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SnoozeReminder: "microsoft.graph.snoozeReminder", parameters;
    new_reminder_time: "NewReminderTime" required,
}

mg::required_parameters! {
    SnoozeReminder;
    new_reminder_time: mg::Boxed<models::DateTimeTimeZone>,
}

/// Parameters of [`EventResource::tentatively_accept`].
pub struct TentativelyAccept {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `ProposedNewTime`.
    pub proposed_new_time: mg::Field<mg::Boxed<models::TimeSlot>>,
    /// `SendResponse`.
    pub send_response: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TentativelyAccept: "microsoft.graph.tentativelyAccept", parameters;
    comment: "Comment",
    proposed_new_time: "ProposedNewTime",
    send_response: "SendResponse",
}
