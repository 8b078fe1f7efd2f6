// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customSecurityAttributeValue`, an open complex type.
    CustomSecurityAttributeValue "microsoft.graph.customSecurityAttributeValue" "complex open";
}
