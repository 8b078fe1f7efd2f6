// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.copilotConversationMessage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotConversationMessageCollection`], for example
/// `graph.copilot().conversations().id(id).messages()`.
///
/// [`CopilotConversationMessageCollection`]: crate::requests::copilot_conversation_message::CopilotConversationMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotconversationmessage?view=graph-rest-beta
pub struct CopilotConversationMessage {
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
    CopilotConversationMessage: "microsoft.graph.copilotConversationMessage", entity abstract, base super::Entity, family CopilotConversationMessageKind;
    id: "id" key required,
    text: "text" required immutable,
}

mg::derived_from! { CopilotConversationMessage: super::Entity }

/// The types derived from [`CopilotConversationMessage`].
#[non_exhaustive]
pub enum CopilotConversationMessageKind {
    CopilotConversationRequestMessage(Box<super::CopilotConversationRequestMessage>),
    CopilotConversationResponseMessage(Box<super::CopilotConversationResponseMessage>),
    /// None of these, or a type that this version does not know.
    Other(Box<CopilotConversationMessage>),
}

mg::family! {
    CopilotConversationMessage => CopilotConversationMessageKind;
    CopilotConversationRequestMessage(super::CopilotConversationRequestMessage),
    CopilotConversationResponseMessage(super::CopilotConversationResponseMessage),
}
