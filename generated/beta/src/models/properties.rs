// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.properties`, an open complex type.
    Properties "microsoft.graph.properties" "complex open";
}
