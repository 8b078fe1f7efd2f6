// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnCredentialCreationOptions`, a complex type.
    WebauthnCredentialCreationOptions "microsoft.graph.webauthnCredentialCreationOptions" "complex";
    /// `challengeTimeoutDateTime`: DateTimeOffset
    challenge_timeout_date_time "challengeTimeoutDateTime": mg::DateTimeOffset,
    /// `publicKey`: webauthnPublicKeyCredentialCreationOptions
    public_key "publicKey": mg::Boxed<super::WebauthnPublicKeyCredentialCreationOptions>,
}
