// @generated
use crate::{mg, models};

/// Requests on one
/// [`EngagementConversationMessageReaction`](models::EngagementConversationMessageReaction): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.communications().online_meeting_conversations().id(id).starter().reactions().id(id)`.
pub type EngagementConversationMessageReactionResource = mg::One<
    models::EngagementConversationMessageReaction,
>;

/// Requests on a collection of
/// [`EngagementConversationMessageReaction`](models::EngagementConversationMessageReaction):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.communications().online_meeting_conversations().id(id).starter().reactions()`.
pub type EngagementConversationMessageReactionCollection = mg::Many<
    models::EngagementConversationMessageReaction,
    EngagementConversationMessageReactionResource,
>;
