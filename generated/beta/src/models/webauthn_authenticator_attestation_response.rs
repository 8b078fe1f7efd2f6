// @generated
use crate::mg;

/// Complex type `microsoft.graph.webauthnAuthenticatorAttestationResponse`.
pub struct WebauthnAuthenticatorAttestationResponse {
    /// `attestationObject`.
    pub attestation_object: mg::Field<String>,
    /// `clientDataJSON`.
    pub client_data_json: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebauthnAuthenticatorAttestationResponse: "microsoft.graph.webauthnAuthenticatorAttestationResponse", complex;
    attestation_object: "attestationObject",
    client_data_json: "clientDataJSON",
}
