// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnPublicKeyCredential`, a complex type.
    WebauthnPublicKeyCredential "microsoft.graph.webauthnPublicKeyCredential" "complex";
    /// `clientExtensionResults`: webauthnAuthenticationExtensionsClientOutputs
    client_extension_results "clientExtensionResults": mg::Boxed<super::WebauthnAuthenticationExtensionsClientOutputs>,
    /// `id`: String
    id "id": String,
    /// `response`: webauthnAuthenticatorAttestationResponse
    response "response": mg::Boxed<super::WebauthnAuthenticatorAttestationResponse>,
}
