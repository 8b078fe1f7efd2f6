// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnPublicKeyCredentialCreationOptions`, a complex type.
    WebauthnPublicKeyCredentialCreationOptions "microsoft.graph.webauthnPublicKeyCredentialCreationOptions" "complex";
    /// `attestation`: String
    attestation "attestation": String,
    /// `authenticatorSelection`: webauthnAuthenticatorSelectionCriteria
    authenticator_selection "authenticatorSelection": mg::Boxed<super::WebauthnAuthenticatorSelectionCriteria>,
    /// `challenge`: String
    challenge "challenge": String,
    /// `excludeCredentials`: Collection(webauthnPublicKeyCredentialDescriptor)
    exclude_credentials "excludeCredentials": Vec<super::WebauthnPublicKeyCredentialDescriptor>,
    /// `extensions`: webauthnAuthenticationExtensionsClientInputs
    extensions "extensions": mg::Boxed<super::WebauthnAuthenticationExtensionsClientInputs>,
    /// `pubKeyCredParams`: Collection(webauthnPublicKeyCredentialParameters)
    pub_key_cred_params "pubKeyCredParams": Vec<super::WebauthnPublicKeyCredentialParameters>,
    /// `rp`: webauthnPublicKeyCredentialRpEntity
    rp "rp": mg::Boxed<super::WebauthnPublicKeyCredentialRpEntity>,
    /// `timeout`: Int32
    timeout "timeout": i32,
    /// `user`: webauthnPublicKeyCredentialUserEntity
    user "user": mg::Boxed<super::WebauthnPublicKeyCredentialUserEntity>,
}
