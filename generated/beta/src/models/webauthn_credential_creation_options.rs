// @generated
use crate::mg;

/// Complex type `microsoft.graph.webauthnCredentialCreationOptions`.
pub struct WebauthnCredentialCreationOptions {
    /// `challengeTimeoutDateTime`.
    pub challenge_timeout_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publicKey`.
    pub public_key: mg::Field<
        mg::Boxed<super::WebauthnPublicKeyCredentialCreationOptions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebauthnCredentialCreationOptions: "microsoft.graph.webauthnCredentialCreationOptions", complex;
    challenge_timeout_date_time: "challengeTimeoutDateTime",
    public_key: "publicKey",
}
