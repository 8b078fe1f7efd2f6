// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlAuthnRequest`, a complex type.
    SamlAuthnRequest "microsoft.graph.samlAuthnRequest" "complex";
}
