// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EngagementConversationQuestionMessage`](models::EngagementConversationQuestionMessage): `get`,
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
///     .cast_to_engagement_conversation_question_message()
/// ```
pub type EngagementConversationQuestionMessageResource = mg::One<
    models::EngagementConversationQuestionMessage,
    requests::engagement_conversation_message::EngagementConversationMessageResource,
>;

/// Requests on a collection of
/// [`EngagementConversationQuestionMessage`](models::EngagementConversationQuestionMessage):
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
///     .cast_to_engagement_conversation_question_message()
/// ```
pub type EngagementConversationQuestionMessageCollection = mg::Many<
    models::EngagementConversationQuestionMessage,
    EngagementConversationQuestionMessageResource,
>;
