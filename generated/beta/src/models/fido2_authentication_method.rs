// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fido2AuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-beta>
    Fido2AuthenticationMethod "microsoft.graph.fido2AuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `aaGuid`: String
    aa_guid "aaGuid": String,
    /// `attestationCertificates`: Collection(String)
    attestation_certificates "attestationCertificates": Vec<String>,
    /// `attestationLevel`: attestationLevel
    attestation_level "attestationLevel": mg::Open<super::AttestationLevel>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
    /// `model`: String
    model "model": String,
    /// `passkeyType`: passkeyType
    passkey_type "passkeyType": mg::Open<super::PasskeyType>,
    /// `publicKeyCredential`: webauthnPublicKeyCredential
    public_key_credential "publicKeyCredential": mg::Boxed<super::WebauthnPublicKeyCredential>,
}

mg::derived_from! { Fido2AuthenticationMethod: super::AuthenticationMethod, super::Entity }
