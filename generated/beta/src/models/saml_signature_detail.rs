// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlSignatureDetail`, a complex type.
    SamlSignatureDetail "microsoft.graph.samlSignatureDetail" "complex";
}
