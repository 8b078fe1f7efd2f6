// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EngagementConversationDiscussionMessage`](models::EngagementConversationDiscussionMessage):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .communications()
///     .online_meeting_conversations()
///     .id(id)
///     .starter()
///     .cast_to_engagement_conversation_discussion_message()
/// ```
pub type EngagementConversationDiscussionMessageResource = mg::One<
    models::EngagementConversationDiscussionMessage,
    requests::engagement_conversation_message::EngagementConversationMessageResource,
>;

/// Requests on a collection of
/// [`EngagementConversationDiscussionMessage`](models::EngagementConversationDiscussionMessage):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .communications()
///     .online_meeting_conversations()
///     .id(id)
///     .messages()
///     .cast_to_engagement_conversation_discussion_message()
/// ```
pub type EngagementConversationDiscussionMessageCollection = mg::Many<
    models::EngagementConversationDiscussionMessage,
    EngagementConversationDiscussionMessageResource,
>;
