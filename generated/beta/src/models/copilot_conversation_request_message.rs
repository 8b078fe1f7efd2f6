// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotConversationRequestMessage`][reference], derived from
/// [`CopilotConversationMessage`](super::CopilotConversationMessage).
///
/// Requests: [`CopilotConversationRequestMessageCollection`], for example:
///
/// ```ignore
/// graph
///     .copilot()
///     .conversations()
///     .id(id)
///     .messages()
///     .cast_to_copilot_conversation_request_message()
/// ```
///
/// [`CopilotConversationRequestMessageCollection`]: crate::requests::copilot_conversation_request_message::CopilotConversationRequestMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotconversationrequestmessage?view=graph-rest-beta
pub struct CopilotConversationRequestMessage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `text`. Never null. Set on creation only.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotConversationRequestMessage: "microsoft.graph.copilotConversationRequestMessage", entity, base super::CopilotConversationMessage;
    id: "id" key required,
    text: "text" required immutable,
}

mg::derived_from! { CopilotConversationRequestMessage: super::CopilotConversationMessage, super::Entity }
