// @generated
use crate::mg;

/// Complex type `microsoft.graph.webauthnPublicKeyCredential`.
pub struct WebauthnPublicKeyCredential {
    /// `clientExtensionResults`.
    pub client_extension_results: mg::Field<
        mg::Boxed<super::WebauthnAuthenticationExtensionsClientOutputs>,
    >,
    /// `id`.
    pub id: mg::Field<String>,
    /// `response`.
    pub response: mg::Field<mg::Boxed<super::WebauthnAuthenticatorAttestationResponse>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebauthnPublicKeyCredential: "microsoft.graph.webauthnPublicKeyCredential", complex;
    client_extension_results: "clientExtensionResults",
    id: "id",
    response: "response",
}
