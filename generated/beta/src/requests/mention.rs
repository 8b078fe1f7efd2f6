// @generated
use crate::{mg, models};

/// One `microsoft.graph.mention`, by its URL.
///
/// For example `/me/messages/{message-id}/mentions/{mention-id}`.
pub type MentionResource = mg::One<models::Mention>;

/// A collection of `microsoft.graph.mention`, by its URL.
///
/// For example `/me/messages/{message-id}/mentions`.
pub type MentionCollection = mg::Many<models::Mention, MentionResource>;
