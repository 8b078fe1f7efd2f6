// @generated
use crate::mg;

/// Complex type `microsoft.graph.webauthnPublicKeyCredentialCreationOptions`.
pub struct WebauthnPublicKeyCredentialCreationOptions {
    /// `attestation`.
    pub attestation: mg::Field<String>,
    /// `authenticatorSelection`.
    pub authenticator_selection: mg::Field<
        mg::Boxed<super::WebauthnAuthenticatorSelectionCriteria>,
    >,
    /// `challenge`. Secret: masked in `Debug`.
    pub challenge: mg::Field<String>,
    /// `excludeCredentials`.
    pub exclude_credentials: mg::Field<
        Vec<super::WebauthnPublicKeyCredentialDescriptor>,
    >,
    /// `extensions`.
    pub extensions: mg::Field<
        mg::Boxed<super::WebauthnAuthenticationExtensionsClientInputs>,
    >,
    /// `pubKeyCredParams`.
    pub pub_key_cred_params: mg::Field<
        Vec<super::WebauthnPublicKeyCredentialParameters>,
    >,
    /// `rp`.
    pub rp: mg::Field<mg::Boxed<super::WebauthnPublicKeyCredentialRpEntity>>,
    /// `timeout`.
    pub timeout: mg::Field<i32>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::WebauthnPublicKeyCredentialUserEntity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebauthnPublicKeyCredentialCreationOptions: "microsoft.graph.webauthnPublicKeyCredentialCreationOptions", complex;
    attestation: "attestation",
    authenticator_selection: "authenticatorSelection",
    challenge: "challenge" secret,
    exclude_credentials: "excludeCredentials",
    extensions: "extensions",
    pub_key_cred_params: "pubKeyCredParams",
    rp: "rp",
    timeout: "timeout",
    user: "user",
}
