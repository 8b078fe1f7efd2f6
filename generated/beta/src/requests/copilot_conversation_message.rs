// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotConversationMessage`, by its URL.
    ///
    /// For example `/copilot/conversations/{copilotConversation-id}/messages/{copilotConversationMessage-id}`.
    CopilotConversationMessageResource(mg::One<models::CopilotConversationMessage>)
}

impl CopilotConversationMessageResource {
    /// `…/microsoft.graph.copilotConversationRequestMessage`
    #[inline]
    pub fn as_copilot_conversation_request_message(
        &self,
    ) -> requests::copilot_conversation_request_message::CopilotConversationRequestMessageResource {
        mg::to(self, "microsoft.graph.copilotConversationRequestMessage")
    }

    /// `…/microsoft.graph.copilotConversationResponseMessage`
    #[inline]
    pub fn as_copilot_conversation_response_message(
        &self,
    ) -> requests::copilot_conversation_response_message::CopilotConversationResponseMessageResource {
        mg::to(self, "microsoft.graph.copilotConversationResponseMessage")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.copilotConversationMessage`, by its URL.
    ///
    /// For example `/copilot/conversations/{copilotConversation-id}/messages`.
    CopilotConversationMessageCollection(mg::Many<models::CopilotConversationMessage, CopilotConversationMessageResource>)
}

impl CopilotConversationMessageCollection {
    /// `…/microsoft.graph.copilotConversationRequestMessage`
    #[inline]
    pub fn as_copilot_conversation_request_message(
        &self,
    ) -> requests::copilot_conversation_request_message::CopilotConversationRequestMessageCollection {
        mg::to(self, "microsoft.graph.copilotConversationRequestMessage")
    }

    /// `…/microsoft.graph.copilotConversationResponseMessage`
    #[inline]
    pub fn as_copilot_conversation_response_message(
        &self,
    ) -> requests::copilot_conversation_response_message::CopilotConversationResponseMessageCollection {
        mg::to(self, "microsoft.graph.copilotConversationResponseMessage")
    }
}
