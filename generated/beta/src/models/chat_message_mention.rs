// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatMessageMention`.
pub struct ChatMessageMention {
    /// `id`.
    pub id: mg::Field<i32>,
    /// `mentionText`.
    pub mention_text: mg::Field<String>,
    /// `mentioned`.
    pub mentioned: mg::Field<mg::Boxed<super::ChatMessageMentionedIdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMessageMention: "microsoft.graph.chatMessageMention", complex;
    id: "id",
    mention_text: "mentionText",
    mentioned: "mentioned",
}
