// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fido2AuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`Fido2AuthenticationMethodCollection`], for example
/// `graph.me().authentication().fido2_methods()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`, `creation_options`.
///
/// [`Fido2AuthenticationMethodCollection`]: crate::requests::fido2_authentication_method::Fido2AuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-beta
pub struct Fido2AuthenticationMethod {
    /// `aaGuid`.
    pub aa_guid: mg::Field<String>,
    /// `attestationCertificates`.
    pub attestation_certificates: mg::Field<Vec<String>>,
    /// `attestationLevel`.
    pub attestation_level: mg::Field<mg::Open<super::AttestationLevel>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `passkeyType`.
    pub passkey_type: mg::Field<mg::Open<super::PasskeyType>>,
    /// `publicKeyCredential`.
    pub public_key_credential: mg::Field<mg::Boxed<super::WebauthnPublicKeyCredential>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Fido2AuthenticationMethod: "microsoft.graph.fido2AuthenticationMethod", entity, base super::AuthenticationMethod;
    aa_guid: "aaGuid",
    attestation_certificates: "attestationCertificates",
    attestation_level: "attestationLevel",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
    model: "model",
    passkey_type: "passkeyType",
    public_key_credential: "publicKeyCredential",
}

mg::derived_from! { Fido2AuthenticationMethod: super::AuthenticationMethod, super::Entity }
