// @generated
use crate::mg;

/// Complex type `microsoft.graph.aiInteractionMention`.
pub struct AiInteractionMention {
    /// `mentionId`.
    pub mention_id: mg::Field<i32>,
    /// `mentionText`.
    pub mention_text: mg::Field<String>,
    /// `mentioned`.
    pub mentioned: mg::Field<mg::Boxed<super::AiInteractionMentionedIdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiInteractionMention: "microsoft.graph.aiInteractionMention", complex;
    mention_id: "mentionId",
    mention_text: "mentionText",
    mentioned: "mentioned",
}
