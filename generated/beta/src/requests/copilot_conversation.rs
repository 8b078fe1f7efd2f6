// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotConversation`, by its URL.
    ///
    /// For example `/copilot/conversations/{copilotConversation-id}`.
    CopilotConversationResource(mg::One<models::CopilotConversation>)
}

impl CopilotConversationResource {
    /// `…/messages`: many `copilotConversationMessage`
    #[inline]
    pub fn messages(
        &self,
    ) -> requests::copilot_conversation_message::CopilotConversationMessageCollection {
        mg::to(self, "messages")
    }

    /// `POST …/microsoft.graph.copilot.chat`
    #[inline]
    pub fn chat(&self, parameters: Chat) -> mg::Request<models::CopilotConversation> {
        mg::Path::action_with(self, "microsoft.graph.copilot.chat", &parameters)
    }

    /// `POST …/microsoft.graph.copilot.chatOverStream`
    #[inline]
    pub fn chat_over_stream(
        &self,
        parameters: ChatOverStream,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "microsoft.graph.copilot.chatOverStream",
            &parameters,
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.copilotConversation`, by its URL.
    ///
    /// For example `/copilot/conversations`.
    CopilotConversationCollection(mg::Many<models::CopilotConversation, CopilotConversationResource>)
}

impl CopilotConversationCollection {
    /// `POST …/microsoft.graph.copilot.deleteByThreadId`
    #[inline]
    pub fn delete_by_thread_id(&self, parameters: DeleteByThreadId) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.copilot.deleteByThreadId",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.copilot.chat`.
    Chat "microsoft.graph.copilot.chat" "parameters";
    /// `additionalContext`: Collection(copilotContextMessage), items not null, optional
    additional_context "additionalContext" "ro": Vec<models::CopilotContextMessage>,
    /// `contextualResources`: copilotContextualResources, not null, optional
    contextual_resources "contextualResources" "ro": mg::Boxed<models::CopilotContextualResources>,
    /// `locationHint`: copilotConversationLocation, not null
    location_hint "locationHint" "r": mg::Boxed<models::CopilotConversationLocation>,
    /// `message`: copilotConversationRequestMessageParameter, not null
    message "message" "r": mg::Boxed<models::CopilotConversationRequestMessageParameter>,
    /// `responseOptions`: copilotChatResponseOptions, not null, optional
    response_options "responseOptions" "ro": mg::Boxed<models::CopilotChatResponseOptions>,
}

mg::record! {
    /// Parameters of `microsoft.graph.copilot.chatOverStream`.
    ChatOverStream "microsoft.graph.copilot.chatOverStream" "parameters";
    /// `additionalContext`: Collection(copilotContextMessage), items not null, optional
    additional_context "additionalContext" "ro": Vec<models::CopilotContextMessage>,
    /// `contextualResources`: copilotContextualResources, not null, optional
    contextual_resources "contextualResources" "ro": mg::Boxed<models::CopilotContextualResources>,
    /// `locationHint`: copilotConversationLocation, not null
    location_hint "locationHint" "r": mg::Boxed<models::CopilotConversationLocation>,
    /// `message`: copilotConversationRequestMessageParameter, not null
    message "message" "r": mg::Boxed<models::CopilotConversationRequestMessageParameter>,
    /// `responseOptions`: copilotChatResponseOptions, not null, optional
    response_options "responseOptions" "ro": mg::Boxed<models::CopilotChatResponseOptions>,
}

mg::record! {
    /// Parameters of `microsoft.graph.copilot.deleteByThreadId`.
    DeleteByThreadId "microsoft.graph.copilot.deleteByThreadId" "parameters";
    /// `threadId`: String, not null
    thread_id "threadId" "r": String,
}
