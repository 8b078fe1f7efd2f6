// @generated
use crate::{mg, models};

/// Requests on one
/// [`CopilotConversationResponseMessage`](models::CopilotConversationResponseMessage): `get`,
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
///     .cast_to_copilot_conversation_response_message()
/// ```
pub type CopilotConversationResponseMessageResource = mg::One<
    models::CopilotConversationResponseMessage,
>;

/// Requests on a collection of
/// [`CopilotConversationResponseMessage`](models::CopilotConversationResponseMessage): `list`,
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
///     .cast_to_copilot_conversation_response_message()
/// ```
pub type CopilotConversationResponseMessageCollection = mg::Many<
    models::CopilotConversationResponseMessage,
    CopilotConversationResponseMessageResource,
>;
