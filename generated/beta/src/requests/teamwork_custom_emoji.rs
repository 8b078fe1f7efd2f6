// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamworkCustomEmoji`, by its URL.
///
/// For example `/teamwork/messaging/customEmojis/{teamworkCustomEmoji-id}`.
pub type TeamworkCustomEmojiResource = mg::One<models::TeamworkCustomEmoji>;

/// A collection of `microsoft.graph.teamworkCustomEmoji`, by its URL.
///
/// For example `/teamwork/messaging/customEmojis`.
pub type TeamworkCustomEmojiCollection = mg::Many<
    models::TeamworkCustomEmoji,
    TeamworkCustomEmojiResource,
>;
