// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkCustomEmoji`][reference].
///
/// Requests: [`TeamworkCustomEmojiCollection`], for example
/// `graph.teamwork().messaging().custom_emojis()`.
///
/// [`TeamworkCustomEmojiCollection`]: crate::requests::teamwork_custom_emoji::TeamworkCustomEmojiCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkcustomemoji?view=graph-rest-beta
pub struct TeamworkCustomEmoji {
    /// `contentBytes`.
    pub content_bytes: mg::Field<String>,
    /// `createdBy`. Never null.
    pub created_by: mg::Field<mg::Boxed<super::CustomEmojiFromIdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`: the key. Never null.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkCustomEmoji: "microsoft.graph.teamworkCustomEmoji", entity;
    content_bytes: "contentBytes",
    created_by: "createdBy" required,
    created_date_time: "createdDateTime" required,
    display_name: "displayName" key required,
}
