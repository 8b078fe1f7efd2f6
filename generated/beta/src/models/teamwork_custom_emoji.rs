// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkCustomEmoji`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworkcustomemoji?view=graph-rest-beta>
    TeamworkCustomEmoji "microsoft.graph.teamworkCustomEmoji" "entity";
    /// `contentBytes`: String
    content_bytes "contentBytes": String,
    /// `createdBy`: customEmojiFromIdentitySet, not null
    created_by "createdBy" "r": mg::Boxed<super::CustomEmojiFromIdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String, key, not null
    display_name "displayName" "kr": String,
}
