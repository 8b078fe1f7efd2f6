// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mentionsPreview`, a complex type.
    MentionsPreview "microsoft.graph.mentionsPreview" "complex";
    /// `isMentioned`: Boolean
    is_mentioned "isMentioned": bool,
}
