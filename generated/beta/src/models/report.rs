// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.report`, a complex type.
    Report "microsoft.graph.report" "complex";
    /// `content`: Stream
    content "content": mg::Binary,
}
