// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EngagementConversationSystemMessage`](models::EngagementConversationSystemMessage): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .communications()
///     .online_meeting_conversations()
///     .id(id)
///     .starter()
///     .cast_to_engagement_conversation_system_message()
/// ```
pub type EngagementConversationSystemMessageResource = mg::One<
    models::EngagementConversationSystemMessage,
    requests::engagement_conversation_message::EngagementConversationMessageResource,
>;

/// Requests on a collection of
/// [`EngagementConversationSystemMessage`](models::EngagementConversationSystemMessage): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .communications()
///     .online_meeting_conversations()
///     .id(id)
///     .messages()
///     .cast_to_engagement_conversation_system_message()
/// ```
pub type EngagementConversationSystemMessageCollection = mg::Many<
    models::EngagementConversationSystemMessage,
    EngagementConversationSystemMessageResource,
>;
