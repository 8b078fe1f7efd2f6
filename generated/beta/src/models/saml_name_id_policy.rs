// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlNameIdPolicy`, a complex type.
    SamlNameIdPolicy "microsoft.graph.samlNameIdPolicy" "complex";
}
