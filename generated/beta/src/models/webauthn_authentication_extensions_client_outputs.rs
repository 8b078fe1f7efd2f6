// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnAuthenticationExtensionsClientOutputs`, an open complex type.
    WebauthnAuthenticationExtensionsClientOutputs "microsoft.graph.webauthnAuthenticationExtensionsClientOutputs" "complex open";
}
