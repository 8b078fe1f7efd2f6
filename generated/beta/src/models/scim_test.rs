// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scimTest`, a complex type.
    ScimTest "microsoft.graph.scimTest" "complex";
}
