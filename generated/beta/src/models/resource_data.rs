// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceData`, an open complex type.
    ResourceData "microsoft.graph.resourceData" "complex open";
}
