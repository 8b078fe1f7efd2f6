// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiInteractionMention`, a complex type.
    AiInteractionMention "microsoft.graph.aiInteractionMention" "complex";
    /// `mentionId`: Int32
    mention_id "mentionId": i32,
    /// `mentionText`: String
    mention_text "mentionText": String,
    /// `mentioned`: aiInteractionMentionedIdentitySet
    mentioned "mentioned": mg::Boxed<super::AiInteractionMentionedIdentitySet>,
}
