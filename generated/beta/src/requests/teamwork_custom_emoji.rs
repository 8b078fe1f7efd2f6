// @generated
use crate::{mg, models};

/// Requests on one [`TeamworkCustomEmoji`](models::TeamworkCustomEmoji): `get`, `update`, `delete`.
///
/// For example `graph.teamwork().messaging().custom_emojis().id(id)`.
pub type TeamworkCustomEmojiResource = mg::One<models::TeamworkCustomEmoji>;

/// Requests on a collection of [`TeamworkCustomEmoji`](models::TeamworkCustomEmoji): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.teamwork().messaging().custom_emojis()`.
pub type TeamworkCustomEmojiCollection = mg::Many<
    models::TeamworkCustomEmoji,
    TeamworkCustomEmojiResource,
>;
