// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passkeyProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/passkeyprofile?view=graph-rest-beta>
    PasskeyProfile "microsoft.graph.passkeyProfile" "entity" : super::Entity;
    /// `attestationEnforcement`: attestationEnforcement, not null
    attestation_enforcement "attestationEnforcement" "r": mg::Open<super::AttestationEnforcement>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `keyRestrictions`: fido2KeyRestrictions
    key_restrictions "keyRestrictions": mg::Boxed<super::Fido2KeyRestrictions>,
    /// `name`: String
    name "name": String,
    /// `passkeyTypes`: passkeyTypes
    passkey_types "passkeyTypes": mg::Flags<super::PasskeyTypes>,
}

mg::derived_from! { PasskeyProfile: super::Entity }
