// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessageReaction`, a complex type.
    ChatMessageReaction "microsoft.graph.chatMessageReaction" "complex";
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `reactionContentUrl`: String
    reaction_content_url "reactionContentUrl": String,
    /// `reactionType`: String, not null
    reaction_type "reactionType" "r": String,
    /// `user`: chatMessageReactionIdentitySet, not null
    user "user" "r": mg::Boxed<super::ChatMessageReactionIdentitySet>,
}
