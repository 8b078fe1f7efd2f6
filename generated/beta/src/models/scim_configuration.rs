// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scimConfiguration`, a complex type.
    ScimConfiguration "microsoft.graph.scimConfiguration" "complex";
}
