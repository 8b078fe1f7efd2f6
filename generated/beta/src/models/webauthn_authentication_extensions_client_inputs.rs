// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnAuthenticationExtensionsClientInputs`, an open complex type.
    WebauthnAuthenticationExtensionsClientInputs "microsoft.graph.webauthnAuthenticationExtensionsClientInputs" "complex open";
}
