// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotConversation`](models::CopilotConversation): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.copilot().conversations().id(id)`.
#[derive(Clone, Debug)]
pub struct CopilotConversationResource(mg::One<models::CopilotConversation>);

mg::builder! { CopilotConversationResource: mg::One<models::CopilotConversation> }

impl CopilotConversationResource {
    /// `…/messages`: many [`CopilotConversationMessage`](models::CopilotConversationMessage).
    #[inline]
    pub fn messages(
        &self,
    ) -> requests::copilot_conversation_message::CopilotConversationMessageCollection {
        mg::navigate(self, "messages")
    }

    /// `POST …/microsoft.graph.copilot.chat`.
    ///
    /// Returns [`CopilotConversation`](models::CopilotConversation).
    #[doc(alias = "microsoft.graph.copilot.chat")]
    #[inline]
    pub fn chat(
        &self,
        parameters: impl Into<Chat>,
    ) -> mg::Request<models::CopilotConversation> {
        self.raw().action_with("microsoft.graph.copilot.chat", &parameters.into())
    }

    /// `POST …/microsoft.graph.copilot.chatOverStream`.
    ///
    /// Returns the bytes of a stream.
    #[doc(alias = "microsoft.graph.copilot.chatOverStream")]
    #[inline]
    pub fn chat_over_stream(
        &self,
        parameters: impl Into<ChatOverStream>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .action_with("microsoft.graph.copilot.chatOverStream", &parameters.into())
    }
}

/// Requests on a collection of [`CopilotConversation`](models::CopilotConversation): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.copilot().conversations()`.
#[derive(Clone, Debug)]
pub struct CopilotConversationCollection(
    mg::Many<models::CopilotConversation, CopilotConversationResource>,
);

mg::builder! { CopilotConversationCollection: mg::Many<models::CopilotConversation, CopilotConversationResource> }

impl CopilotConversationCollection {
    /// `POST …/microsoft.graph.copilot.deleteByThreadId`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.copilot.deleteByThreadId")]
    #[inline]
    pub fn delete_by_thread_id(
        &self,
        parameters: impl Into<DeleteByThreadId>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("microsoft.graph.copilot.deleteByThreadId", &parameters.into())
    }
}

/// Parameters of [`CopilotConversationResource::chat`].
///
/// A call can pass the pair of `location_hint` and `message` alone.
pub struct Chat {
    /// `additionalContext`. Optional.
    pub additional_context: mg::Field<Vec<models::CopilotContextMessage>>,
    /// `contextualResources`. Optional.
    pub contextual_resources: mg::Field<mg::Boxed<models::CopilotContextualResources>>,
    /// `locationHint`. Required.
    pub location_hint: mg::Field<mg::Boxed<models::CopilotConversationLocation>>,
    /// `message`. Required.
    pub message: mg::Field<
        mg::Boxed<models::CopilotConversationRequestMessageParameter>,
    >,
    /// `responseOptions`. Optional.
    pub response_options: mg::Field<mg::Boxed<models::CopilotChatResponseOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Chat: "microsoft.graph.copilot.chat", parameters;
    additional_context: "additionalContext" required optional,
    contextual_resources: "contextualResources" required optional,
    location_hint: "locationHint" required,
    message: "message" required,
    response_options: "responseOptions" required optional,
}

mg::required_parameters! {
    Chat;
    location_hint: mg::Boxed<models::CopilotConversationLocation>,
    message: mg::Boxed<models::CopilotConversationRequestMessageParameter>,
}

/// Parameters of [`CopilotConversationResource::chat_over_stream`].
///
/// A call can pass the pair of `location_hint` and `message` alone.
pub struct ChatOverStream {
    /// `additionalContext`. Optional.
    pub additional_context: mg::Field<Vec<models::CopilotContextMessage>>,
    /// `contextualResources`. Optional.
    pub contextual_resources: mg::Field<mg::Boxed<models::CopilotContextualResources>>,
    /// `locationHint`. Required.
    pub location_hint: mg::Field<mg::Boxed<models::CopilotConversationLocation>>,
    /// `message`. Required.
    pub message: mg::Field<
        mg::Boxed<models::CopilotConversationRequestMessageParameter>,
    >,
    /// `responseOptions`. Optional.
    pub response_options: mg::Field<mg::Boxed<models::CopilotChatResponseOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatOverStream: "microsoft.graph.copilot.chatOverStream", parameters;
    additional_context: "additionalContext" required optional,
    contextual_resources: "contextualResources" required optional,
    location_hint: "locationHint" required,
    message: "message" required,
    response_options: "responseOptions" required optional,
}

mg::required_parameters! {
    ChatOverStream;
    location_hint: mg::Boxed<models::CopilotConversationLocation>,
    message: mg::Boxed<models::CopilotConversationRequestMessageParameter>,
}

/// Parameters of [`CopilotConversationCollection::delete_by_thread_id`].
///
/// A call can pass `thread_id` alone.
pub struct DeleteByThreadId {
    /// `threadId`. Required.
    pub thread_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeleteByThreadId: "microsoft.graph.copilot.deleteByThreadId", parameters;
    thread_id: "threadId" required,
}

mg::required_parameters! {
    DeleteByThreadId;
    thread_id: String,
}
