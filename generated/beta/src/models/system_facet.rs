// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.systemFacet`, a complex type.
    SystemFacet "microsoft.graph.systemFacet" "complex";
}
