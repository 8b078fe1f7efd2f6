// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.message`, by its URL.
    ///
    /// For example `/me/messages/{message-id}`.
    MessageResource(mg::One<models::Message>)
}

impl MessageResource {
    /// `…/attachments`: many `attachment`
    ///
    /// [List attachments](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-beta); 200.
    ///
    /// [Add attachment](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Mail.Read** | **Mail.Read** | **Mail.Read** |
    /// | `GET …/{id}` | **Mail.Read** | **Mail.Read** | **Mail.Read** |
    /// | `POST` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    /// | `POST …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn attachments(&self) -> requests::attachment::AttachmentCollection {
        mg::to(self, "attachments")
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

    /// `…/mentions`: many `mention`
    ///
    /// [Delete message](https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `DELETE …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn mentions(&self) -> requests::mention::MentionCollection {
        mg::to(self, "mentions")
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

    /// `…/microsoft.graph.calendarSharingMessage`
    #[inline]
    pub fn as_calendar_sharing_message(
        &self,
    ) -> requests::calendar_sharing_message::CalendarSharingMessageResource {
        mg::to(self, "microsoft.graph.calendarSharingMessage")
    }

    /// `…/microsoft.graph.eventMessage`
    #[inline]
    pub fn as_event_message(&self) -> requests::event_message::EventMessageResource {
        mg::to(self, "microsoft.graph.eventMessage")
    }

    /// `…/microsoft.graph.eventMessageRequest`
    #[inline]
    pub fn as_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestResource {
        mg::to(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`
    #[inline]
    pub fn as_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseResource {
        mg::to(self, "microsoft.graph.eventMessageResponse")
    }

    /// `POST …/copy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-copy?view=graph-rest-beta); 201.
    /// - `POST /me/messages/{id}/copy`
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/copy`
    /// - `POST /me/mailFolders/{id}/messages/{id}/copy`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/copy`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn copy(&self, parameters: Copy_) -> mg::Request<models::Message> {
        mg::Path::action_with(self, "copy", &parameters)
    }

    /// `POST …/createForward`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-createforward?view=graph-rest-beta); 201.
    /// - `POST /me/messages/{id}/createForward`
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/createForward`
    /// - `POST /me/mailFolders/{id}/messages/{id}/createForward`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createForward`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn create_forward(
        &self,
        parameters: CreateForward,
    ) -> mg::Request<models::Message> {
        mg::Path::action_with(self, "createForward", &parameters)
    }

    /// `POST …/createReply`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-createreply?view=graph-rest-beta); 201.
    /// - `POST /me/messages/{id}/createReply`
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/createReply`
    /// - `POST /me/mailFolders/{id}/messages/{id}/createReply`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createReply`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn create_reply(&self, parameters: CreateReply) -> mg::Request<models::Message> {
        mg::Path::action_with(self, "createReply", &parameters)
    }

    /// `POST …/createReplyAll`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-createreplyall?view=graph-rest-beta); 201.
    /// - `POST /me/messages/{id}/createReplyAll`
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/createReplyAll`
    /// - `POST /me/mailFolders/{id}/messages/{id}/createReplyAll`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createReplyAll`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn create_reply_all(
        &self,
        parameters: CreateReplyAll,
    ) -> mg::Request<models::Message> {
        mg::Path::action_with(self, "createReplyAll", &parameters)
    }

    /// `POST …/forward`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-beta); 202.
    /// - `POST /me/messages/{id}/forward`
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/forward`
    /// - `POST /me/mailFolders/{id}/messages/{id}/forward`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/forward`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.Send** | **Mail.Send** | **Mail.Send** |
    #[inline]
    pub fn forward(&self, parameters: Forward) -> mg::Request<()> {
        mg::Path::action_with(self, "forward", &parameters)
    }

    /// `POST …/markAsJunk`
    #[deprecated(
        note = "deprecated since 2025-04-25, to be removed on 2025-12-30 (revision 2022-09/Mark_As_Junk)"
    )]
    #[inline]
    pub fn mark_as_junk(&self, parameters: MarkAsJunk) -> mg::Request<models::Message> {
        mg::Path::action_with(self, "markAsJunk", &parameters)
    }

    /// `POST …/markAsNotJunk`
    #[deprecated(
        note = "deprecated since 2025-04-25, to be removed on 2025-12-30 (revision 2022-09/Mark_As_Not_Junk)"
    )]
    #[inline]
    pub fn mark_as_not_junk(
        &self,
        parameters: MarkAsNotJunk,
    ) -> mg::Request<models::Message> {
        mg::Path::action_with(self, "markAsNotJunk", &parameters)
    }

    /// `POST …/move`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-move?view=graph-rest-beta); 201.
    /// - `POST /me/messages/{id}/move`
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/move`
    /// - `POST /me/mailFolders/{id}/messages/{id}/move`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn move_(&self, parameters: Move) -> mg::Request<models::Message> {
        mg::Path::action_with(self, "move", &parameters)
    }

    /// `POST …/permanentDelete`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "permanentDelete")
    }

    /// `POST …/reply`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-beta); 202.
    /// - `POST /me/messages/{id}/reply`
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/reply`
    /// - `POST /me/mailFolders/{id}/messages/{id}/reply`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.Send** | **Mail.Send** | **Mail.Send** |
    #[inline]
    pub fn reply(&self, parameters: Reply) -> mg::Request<()> {
        mg::Path::action_with(self, "reply", &parameters)
    }

    /// `POST …/replyAll`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-replyall?view=graph-rest-beta); 202.
    /// - `POST /users/me/messages/{id}/replyAll`
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/replyAll`
    /// - `POST /me/mailFolders/{id}/messages/{id}/replyAll`
    /// - `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/replyAll`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.Send** | **Mail.Send** | **Mail.Send** |
    #[inline]
    pub fn reply_all(&self, parameters: ReplyAll) -> mg::Request<()> {
        mg::Path::action_with(self, "replyAll", &parameters)
    }

    /// `POST …/reportMessage`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn report_message(
        &self,
        parameters: ReportMessage,
    ) -> mg::Request<models::Message> {
        mg::Path::action_with(self, "reportMessage", &parameters)
    }

    /// `POST …/send`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-send?view=graph-rest-beta); 202.
    /// - `POST /me/messages/{id}/send`
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/send`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.Send** | **Mail.Send** | **Mail.Send** |
    #[inline]
    pub fn send(&self) -> mg::Request<()> {
        mg::Path::action(self, "send")
    }

    /// `POST …/unsubscribe`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-unsubscribe?view=graph-rest-beta); 202.
    /// - `POST /users/{id | userPrincipalName}/messages/{id}/unsubscribe`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.Send** | **Mail.Send** | **Mail.Send** |
    #[inline]
    pub fn unsubscribe(&self) -> mg::Request<()> {
        mg::Path::action(self, "unsubscribe")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.message`, by its URL.
    ///
    /// For example `/me/messages`.
    MessageCollection(mg::Many<models::Message, MessageResource>)
}

impl MessageCollection {
    /// `…/microsoft.graph.calendarSharingMessage`
    #[inline]
    pub fn as_calendar_sharing_message(
        &self,
    ) -> requests::calendar_sharing_message::CalendarSharingMessageCollection {
        mg::to(self, "microsoft.graph.calendarSharingMessage")
    }

    /// `…/microsoft.graph.eventMessage`
    #[inline]
    pub fn as_event_message(&self) -> requests::event_message::EventMessageCollection {
        mg::to(self, "microsoft.graph.eventMessage")
    }

    /// `…/microsoft.graph.eventMessageRequest`
    #[inline]
    pub fn as_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestCollection {
        mg::to(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`
    #[inline]
    pub fn as_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseCollection {
        mg::to(self, "microsoft.graph.eventMessageResponse")
    }

    /// `GET …/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-beta); 200.
    /// - `GET /me/mailFolders/{id}/messages/delta`
    /// - `GET /users/{id}/mailFolders/{id}/messages/delta`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.ReadBasic**, Mail.Read, Mail.ReadWrite | **Mail.ReadBasic**, Mail.Read, Mail.ReadWrite | **Mail.ReadBasic.All**, Mail.Read, Mail.ReadWrite |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Message>> {
        mg::Path::function(self, "delta")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.copy`.
    Copy_ "microsoft.graph.copy" "parameters";
    /// `DestinationId`: String, not null
    destination_id "DestinationId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.createForward`.
    CreateForward "microsoft.graph.createForward" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `Message`: message
    message "Message": mg::Boxed<models::Message>,
    /// `ToRecipients`: Collection(recipient)
    to_recipients "ToRecipients": Vec<models::Recipient>,
}

mg::record! {
    /// Parameters of `microsoft.graph.createReply`.
    CreateReply "microsoft.graph.createReply" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `Message`: message
    message "Message": mg::Boxed<models::Message>,
}

mg::record! {
    /// Parameters of `microsoft.graph.createReplyAll`.
    CreateReplyAll "microsoft.graph.createReplyAll" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `Message`: message
    message "Message": mg::Boxed<models::Message>,
}

mg::record! {
    /// Parameters of `microsoft.graph.forward`.
    Forward "microsoft.graph.forward" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `Message`: message
    message "Message": mg::Boxed<models::Message>,
    /// `ToRecipients`: Collection(recipient)
    to_recipients "ToRecipients": Vec<models::Recipient>,
}

mg::record! {
    /// Parameters of `microsoft.graph.markAsJunk`.
    MarkAsJunk "microsoft.graph.markAsJunk" "parameters";
    /// `MoveToJunk`: Boolean, not null
    move_to_junk "MoveToJunk" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.markAsNotJunk`.
    MarkAsNotJunk "microsoft.graph.markAsNotJunk" "parameters";
    /// `MoveToInbox`: Boolean, not null
    move_to_inbox "MoveToInbox" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.move`.
    Move "microsoft.graph.move" "parameters";
    /// `DestinationId`: String, not null
    destination_id "DestinationId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.reply`.
    Reply "microsoft.graph.reply" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `Message`: message
    message "Message": mg::Boxed<models::Message>,
}

mg::record! {
    /// Parameters of `microsoft.graph.replyAll`.
    ReplyAll "microsoft.graph.replyAll" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `Message`: message
    message "Message": mg::Boxed<models::Message>,
}

mg::record! {
    /// Parameters of `microsoft.graph.reportMessage`.
    ReportMessage "microsoft.graph.reportMessage" "parameters";
    /// `IsMessageMoveRequested`: Boolean
    is_message_move_requested "IsMessageMoveRequested": bool,
    /// `ReportAction`: reportAction, not null
    report_action "ReportAction" "r": mg::Open<models::ReportAction>,
}
