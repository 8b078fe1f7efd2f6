// @generated
use crate::mg;

/// Complex type `microsoft.graph.mentionAction`.
pub struct MentionAction {
    /// `mentionees`.
    pub mentionees: mg::Field<Vec<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MentionAction: "microsoft.graph.mentionAction", complex;
    mentionees: "mentionees",
}
