// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnAuthenticatorAttestationResponse`, a complex type.
    WebauthnAuthenticatorAttestationResponse "microsoft.graph.webauthnAuthenticatorAttestationResponse" "complex";
    /// `attestationObject`: String
    attestation_object "attestationObject": String,
    /// `clientDataJSON`: String
    client_data_json "clientDataJSON": String,
}
