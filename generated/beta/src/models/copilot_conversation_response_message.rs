// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotConversationResponseMessage`][reference], derived from
/// [`CopilotConversationMessage`](super::CopilotConversationMessage).
///
/// Requests: [`CopilotConversationResponseMessageCollection`], for example:
///
/// ```ignore
/// graph
///     .copilot()
///     .conversations()
///     .id(id)
///     .messages()
///     .cast_to_copilot_conversation_response_message()
/// ```
///
/// [`CopilotConversationResponseMessageCollection`]: crate::requests::copilot_conversation_response_message::CopilotConversationResponseMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotconversationresponsemessage?view=graph-rest-beta
pub struct CopilotConversationResponseMessage {
    /// `adaptiveCards`. Read-only: the service computes it.
    pub adaptive_cards: mg::Field<Vec<mg::Json>>,
    /// `attributions`. Read-only: the service computes it.
    pub attributions: mg::Field<Vec<super::CopilotConversationAttribution>>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sensitivityLabel`. Read-only: the service computes it.
    pub sensitivity_label: mg::Field<mg::Boxed<super::SearchSensitivityLabelInfo>>,
    /// `text`. Never null. Set on creation only.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotConversationResponseMessage: "microsoft.graph.copilotConversationResponseMessage", entity, base super::CopilotConversationMessage;
    adaptive_cards: "adaptiveCards" required computed read_only,
    attributions: "attributions" required computed read_only,
    created_date_time: "createdDateTime" required computed read_only,
    id: "id" key required,
    sensitivity_label: "sensitivityLabel" computed read_only,
    text: "text" required immutable,
}

mg::derived_from! { CopilotConversationResponseMessage: super::CopilotConversationMessage, super::Entity }
