// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlAuthnStatement`, a complex type.
    SamlAuthnStatement "microsoft.graph.samlAuthnStatement" "complex";
}
