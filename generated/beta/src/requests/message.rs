// @generated
use crate::{mg, models, requests};

/// Requests on one [`Message`](models::Message): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().messages().id(id)`.
#[derive(Clone, Debug)]
pub struct MessageResource(mg::One<models::Message>);

mg::builder! { MessageResource: mg::One<models::Message> }

impl MessageResource {
    /// `…/attachments`: many [`Attachment`](models::Attachment).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `Mail.Read` (delegated, application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-beta
    #[inline]
    pub fn attachments(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::attachment::AttachmentCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "attachments")
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

    /// `…/mentions`: many [`Mention`](models::Mention).
    ///
    /// Not available here: `update`.
    #[inline]
    pub fn mentions(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::mention::MentionCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "mentions")
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

    /// `…/microsoft.graph.calendarSharingMessage`: cast to
    /// [`CalendarSharingMessage`](models::CalendarSharingMessage).
    #[doc(alias = "microsoft.graph.calendarSharingMessage")]
    #[inline]
    pub fn cast_to_calendar_sharing_message(
        &self,
    ) -> requests::calendar_sharing_message::CalendarSharingMessageResource {
        mg::navigate(self, "microsoft.graph.calendarSharingMessage")
    }

    /// `…/microsoft.graph.eventMessage`: cast to [`EventMessage`](models::EventMessage).
    #[doc(alias = "microsoft.graph.eventMessage")]
    #[inline]
    pub fn cast_to_event_message(
        &self,
    ) -> requests::event_message::EventMessageResource {
        mg::navigate(self, "microsoft.graph.eventMessage")
    }

    /// `…/microsoft.graph.eventMessageRequest`: cast to
    /// [`EventMessageRequest`](models::EventMessageRequest).
    #[doc(alias = "microsoft.graph.eventMessageRequest")]
    #[inline]
    pub fn cast_to_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestResource {
        mg::navigate(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`: cast to
    /// [`EventMessageResponse`](models::EventMessageResponse).
    #[doc(alias = "microsoft.graph.eventMessageResponse")]
    #[inline]
    pub fn cast_to_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseResource {
        mg::navigate(self, "microsoft.graph.eventMessageResponse")
    }

    /// `POST …/copy`.
    ///
    /// Returns 201 with [`Message`](models::Message).
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-copy?view=graph-rest-beta
    #[inline]
    pub fn copy(&self, parameters: impl Into<Copy_>) -> mg::Request<models::Message> {
        self.raw().action_with("copy", &parameters.into())
    }

    /// `POST …/createForward`.
    ///
    /// Returns 201 with [`Message`](models::Message).
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-createforward?view=graph-rest-beta
    #[inline]
    pub fn create_forward(
        &self,
        parameters: CreateForward,
    ) -> mg::Request<models::Message> {
        self.raw().action_with("createForward", &parameters)
    }

    /// `POST …/createReply`.
    ///
    /// Returns 201 with [`Message`](models::Message).
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-createreply?view=graph-rest-beta
    #[inline]
    pub fn create_reply(&self, parameters: CreateReply) -> mg::Request<models::Message> {
        self.raw().action_with("createReply", &parameters)
    }

    /// `POST …/createReplyAll`.
    ///
    /// Returns 201 with [`Message`](models::Message).
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-createreplyall?view=graph-rest-beta
    #[inline]
    pub fn create_reply_all(
        &self,
        parameters: CreateReplyAll,
    ) -> mg::Request<models::Message> {
        self.raw().action_with("createReplyAll", &parameters)
    }

    /// `POST …/forward`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Mail.Send` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-beta
    #[inline]
    pub fn forward(&self, parameters: Forward) -> mg::Request<()> {
        self.raw().action_with("forward", &parameters)
    }

    /// `POST …/markAsJunk`.
    ///
    /// Returns [`Message`](models::Message).
    #[deprecated(
        note = "deprecated since 2025-04-25, to be removed on 2025-12-30 (revision 2022-09/Mark_As_Junk)"
    )]
    #[inline]
    pub fn mark_as_junk(
        &self,
        parameters: impl Into<MarkAsJunk>,
    ) -> mg::Request<models::Message> {
        self.raw().action_with("markAsJunk", &parameters.into())
    }

    /// `POST …/markAsNotJunk`.
    ///
    /// Returns [`Message`](models::Message).
    #[deprecated(
        note = "deprecated since 2025-04-25, to be removed on 2025-12-30 (revision 2022-09/Mark_As_Not_Junk)"
    )]
    #[inline]
    pub fn mark_as_not_junk(
        &self,
        parameters: impl Into<MarkAsNotJunk>,
    ) -> mg::Request<models::Message> {
        self.raw().action_with("markAsNotJunk", &parameters.into())
    }

    /// `POST …/move`.
    ///
    /// Returns 201 with [`Message`](models::Message).
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-move?view=graph-rest-beta
    #[inline]
    pub fn move_(&self, parameters: impl Into<Move>) -> mg::Request<models::Message> {
        self.raw().action_with("move", &parameters.into())
    }

    /// `POST …/permanentDelete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application).
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        self.raw().action("permanentDelete")
    }

    /// `POST …/reply`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Mail.Send` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-beta
    #[inline]
    pub fn reply(&self, parameters: Reply) -> mg::Request<()> {
        self.raw().action_with("reply", &parameters)
    }

    /// `POST …/replyAll`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Mail.Send` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-replyall?view=graph-rest-beta
    #[inline]
    pub fn reply_all(&self, parameters: ReplyAll) -> mg::Request<()> {
        self.raw().action_with("replyAll", &parameters)
    }

    /// `POST …/reportMessage`.
    ///
    /// Returns [`Message`](models::Message).
    ///
    /// Least privileged permission: `Mail.ReadWrite` (delegated, application).
    #[inline]
    pub fn report_message(
        &self,
        parameters: impl Into<ReportMessage>,
    ) -> mg::Request<models::Message> {
        self.raw().action_with("reportMessage", &parameters.into())
    }

    /// `POST …/send`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Mail.Send` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-send?view=graph-rest-beta
    #[inline]
    pub fn send(&self) -> mg::Request<()> {
        self.raw().action("send")
    }

    /// `POST …/unsubscribe`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Mail.Send` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-unsubscribe?view=graph-rest-beta
    #[inline]
    pub fn unsubscribe(&self) -> mg::Request<()> {
        self.raw().action("unsubscribe")
    }
}

/// Requests on a collection of [`Message`](models::Message): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.me().messages()`.
#[derive(Clone, Debug)]
pub struct MessageCollection(mg::Many<models::Message, MessageResource>);

mg::builder! { MessageCollection: mg::Many<models::Message, MessageResource> }

impl MessageCollection {
    /// `…/microsoft.graph.calendarSharingMessage`: the members that are
    /// [`CalendarSharingMessage`](models::CalendarSharingMessage).
    #[doc(alias = "microsoft.graph.calendarSharingMessage")]
    #[inline]
    pub fn cast_to_calendar_sharing_message(
        &self,
    ) -> requests::calendar_sharing_message::CalendarSharingMessageCollection {
        mg::navigate(self, "microsoft.graph.calendarSharingMessage")
    }

    /// `…/microsoft.graph.eventMessage`: the members that are
    /// [`EventMessage`](models::EventMessage).
    #[doc(alias = "microsoft.graph.eventMessage")]
    #[inline]
    pub fn cast_to_event_message(
        &self,
    ) -> requests::event_message::EventMessageCollection {
        mg::navigate(self, "microsoft.graph.eventMessage")
    }

    /// `…/microsoft.graph.eventMessageRequest`: the members that are
    /// [`EventMessageRequest`](models::EventMessageRequest).
    #[doc(alias = "microsoft.graph.eventMessageRequest")]
    #[inline]
    pub fn cast_to_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestCollection {
        mg::navigate(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`: the members that are
    /// [`EventMessageResponse`](models::EventMessageResponse).
    #[doc(alias = "microsoft.graph.eventMessageResponse")]
    #[inline]
    pub fn cast_to_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseCollection {
        mg::navigate(self, "microsoft.graph.eventMessageResponse")
    }

    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`Message`](models::Message).
    ///
    /// Least privileged permission: `Mail.ReadBasic` (delegated), `Mail.ReadBasic.All`
    /// (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Message>> {
        self.raw().function("delta")
    }
}

/// Parameters of [`MessageResource::copy`].
///
/// A call can pass `destination_id` alone.
pub struct Copy_ {
    /// `DestinationId`. Required.
    pub destination_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Copy_: "microsoft.graph.copy", parameters;
    destination_id: "DestinationId" required,
}

mg::required_parameters! {
    Copy_;
    destination_id: String,
}

/// Parameters of [`MessageResource::create_forward`].
pub struct CreateForward {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `Message`.
    pub message: mg::Field<mg::Boxed<models::Message>>,
    /// `ToRecipients`.
    pub to_recipients: mg::Field<Vec<models::Recipient>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateForward: "microsoft.graph.createForward", parameters;
    comment: "Comment",
    message: "Message",
    to_recipients: "ToRecipients",
}

/// Parameters of [`MessageResource::create_reply`].
pub struct CreateReply {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `Message`.
    pub message: mg::Field<mg::Boxed<models::Message>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateReply: "microsoft.graph.createReply", parameters;
    comment: "Comment",
    message: "Message",
}

/// Parameters of [`MessageResource::create_reply_all`].
pub struct CreateReplyAll {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `Message`.
    pub message: mg::Field<mg::Boxed<models::Message>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateReplyAll: "microsoft.graph.createReplyAll", parameters;
    comment: "Comment",
    message: "Message",
}

/// Parameters of [`MessageResource::forward`].
pub struct Forward {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `Message`.
    pub message: mg::Field<mg::Boxed<models::Message>>,
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
    message: "Message",
    to_recipients: "ToRecipients",
}

/// Parameters of [`MessageResource::mark_as_junk`].
///
/// A call can pass `move_to_junk` alone.
pub struct MarkAsJunk {
    /// `MoveToJunk`. Required.
    pub move_to_junk: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MarkAsJunk: "microsoft.graph.markAsJunk", parameters;
    move_to_junk: "MoveToJunk" required,
}

mg::required_parameters! {
    MarkAsJunk;
    move_to_junk: bool,
}

/// Parameters of [`MessageResource::mark_as_not_junk`].
///
/// A call can pass `move_to_inbox` alone.
pub struct MarkAsNotJunk {
    /// `MoveToInbox`. Required.
    pub move_to_inbox: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MarkAsNotJunk: "microsoft.graph.markAsNotJunk", parameters;
    move_to_inbox: "MoveToInbox" required,
}

mg::required_parameters! {
    MarkAsNotJunk;
    move_to_inbox: bool,
}

/// Parameters of [`MessageResource::move_`].
///
/// A call can pass `destination_id` alone.
pub struct Move {
    /// `DestinationId`. Required.
    pub destination_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Move: "microsoft.graph.move", parameters;
    destination_id: "DestinationId" required,
}

mg::required_parameters! {
    Move;
    destination_id: String,
}

/// Parameters of [`MessageResource::reply`].
pub struct Reply {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `Message`.
    pub message: mg::Field<mg::Boxed<models::Message>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reply: "microsoft.graph.reply", parameters;
    comment: "Comment",
    message: "Message",
}

/// Parameters of [`MessageResource::reply_all`].
pub struct ReplyAll {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `Message`.
    pub message: mg::Field<mg::Boxed<models::Message>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReplyAll: "microsoft.graph.replyAll", parameters;
    comment: "Comment",
    message: "Message",
}

/// Parameters of [`MessageResource::report_message`].
///
/// A call can pass `report_action` alone.
pub struct ReportMessage {
    /// `IsMessageMoveRequested`.
    pub is_message_move_requested: mg::Field<bool>,
    /// `ReportAction`. Required.
    pub report_action: mg::Field<mg::Open<models::ReportAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReportMessage: "microsoft.graph.reportMessage", parameters;
    is_message_move_requested: "IsMessageMoveRequested",
    report_action: "ReportAction" required,
}

mg::required_parameters! {
    ReportMessage;
    report_action: mg::Open<models::ReportAction>,
}
