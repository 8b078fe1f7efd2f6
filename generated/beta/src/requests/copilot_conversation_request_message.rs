// @generated
use crate::{mg, models};

/// Requests on one
/// [`CopilotConversationRequestMessage`](models::CopilotConversationRequestMessage): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .copilot()
///     .conversations()
///     .id(id)
///     .messages()
///     .id(id)
///     .cast_to_copilot_conversation_request_message()
/// ```
pub type CopilotConversationRequestMessageResource = mg::One<
    models::CopilotConversationRequestMessage,
>;

/// Requests on a collection of
/// [`CopilotConversationRequestMessage`](models::CopilotConversationRequestMessage): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .copilot()
///     .conversations()
///     .id(id)
///     .messages()
///     .cast_to_copilot_conversation_request_message()
/// ```
pub type CopilotConversationRequestMessageCollection = mg::Many<
    models::CopilotConversationRequestMessage,
    CopilotConversationRequestMessageResource,
>;
