// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dynamicColumnValue`, an open complex type.
    DynamicColumnValue "microsoft.graph.security.dynamicColumnValue" "complex open";
}
