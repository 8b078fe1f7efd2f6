// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessageMention`, a complex type.
    ChatMessageMention "microsoft.graph.chatMessageMention" "complex";
    /// `id`: Int32
    id "id": i32,
    /// `mentionText`: String
    mention_text "mentionText": String,
    /// `mentioned`: chatMessageMentionedIdentitySet
    mentioned "mentioned": mg::Boxed<super::ChatMessageMentionedIdentitySet>,
}
