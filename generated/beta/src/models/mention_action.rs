// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mentionAction`, a complex type.
    MentionAction "microsoft.graph.mentionAction" "complex";
    /// `mentionees`: Collection(identitySet)
    mentionees "mentionees": Vec<super::IdentitySet>,
}
