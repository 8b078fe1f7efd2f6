// @generated
use crate::mg;

/// Complex type `microsoft.graph.mentionsPreview`.
pub struct MentionsPreview {
    /// `isMentioned`.
    pub is_mentioned: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MentionsPreview: "microsoft.graph.mentionsPreview", complex;
    is_mentioned: "isMentioned",
}
