// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlAppProfile`, a complex type.
    SamlAppProfile "microsoft.graph.samlAppProfile" "complex";
}
