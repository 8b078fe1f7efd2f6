// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotConversationMessage`](models::CopilotConversationMessage): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.copilot().conversations().id(id).messages().id(id)`.
#[derive(Clone, Debug)]
pub struct CopilotConversationMessageResource(
    mg::One<models::CopilotConversationMessage>,
);

mg::builder! { CopilotConversationMessageResource: mg::One<models::CopilotConversationMessage> }

impl CopilotConversationMessageResource {
    /// `…/microsoft.graph.copilotConversationRequestMessage`: cast to
    /// [`CopilotConversationRequestMessage`](models::CopilotConversationRequestMessage).
    #[doc(alias = "microsoft.graph.copilotConversationRequestMessage")]
    #[inline]
    pub fn cast_to_copilot_conversation_request_message(
        &self,
    ) -> requests::copilot_conversation_request_message::CopilotConversationRequestMessageResource {
        mg::navigate(self, "microsoft.graph.copilotConversationRequestMessage")
    }

    /// `…/microsoft.graph.copilotConversationResponseMessage`: cast to
    /// [`CopilotConversationResponseMessage`](models::CopilotConversationResponseMessage).
    #[doc(alias = "microsoft.graph.copilotConversationResponseMessage")]
    #[inline]
    pub fn cast_to_copilot_conversation_response_message(
        &self,
    ) -> requests::copilot_conversation_response_message::CopilotConversationResponseMessageResource {
        mg::navigate(self, "microsoft.graph.copilotConversationResponseMessage")
    }
}

/// Requests on a collection of [`CopilotConversationMessage`](models::CopilotConversationMessage):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.copilot().conversations().id(id).messages()`.
#[derive(Clone, Debug)]
pub struct CopilotConversationMessageCollection(
    mg::Many<models::CopilotConversationMessage, CopilotConversationMessageResource>,
);

mg::builder! { CopilotConversationMessageCollection: mg::Many<models::CopilotConversationMessage, CopilotConversationMessageResource> }

impl CopilotConversationMessageCollection {
    /// `…/microsoft.graph.copilotConversationRequestMessage`: the members that are
    /// [`CopilotConversationRequestMessage`](models::CopilotConversationRequestMessage).
    #[doc(alias = "microsoft.graph.copilotConversationRequestMessage")]
    #[inline]
    pub fn cast_to_copilot_conversation_request_message(
        &self,
    ) -> requests::copilot_conversation_request_message::CopilotConversationRequestMessageCollection {
        mg::navigate(self, "microsoft.graph.copilotConversationRequestMessage")
    }

    /// `…/microsoft.graph.copilotConversationResponseMessage`: the members that are
    /// [`CopilotConversationResponseMessage`](models::CopilotConversationResponseMessage).
    #[doc(alias = "microsoft.graph.copilotConversationResponseMessage")]
    #[inline]
    pub fn cast_to_copilot_conversation_response_message(
        &self,
    ) -> requests::copilot_conversation_response_message::CopilotConversationResponseMessageCollection {
        mg::navigate(self, "microsoft.graph.copilotConversationResponseMessage")
    }
}
