// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlRequestedAuthnContext`, a complex type.
    SamlRequestedAuthnContext "microsoft.graph.samlRequestedAuthnContext" "complex";
}
