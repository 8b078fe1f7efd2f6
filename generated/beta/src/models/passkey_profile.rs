// @generated
use crate::mg;

/// Entity type [`microsoft.graph.passkeyProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`PasskeyProfileCollection`](crate::requests::passkey_profile::PasskeyProfileCollection), for
/// example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_fido2_authentication_method_configuration()
///     .passkey_profiles()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/passkeyprofile?view=graph-rest-beta
pub struct PasskeyProfile {
    /// `attestationEnforcement`. Never null.
    pub attestation_enforcement: mg::Field<mg::Open<super::AttestationEnforcement>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keyRestrictions`.
    pub key_restrictions: mg::Field<mg::Boxed<super::Fido2KeyRestrictions>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `passkeyTypes`.
    pub passkey_types: mg::Field<mg::Flags<super::PasskeyTypes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasskeyProfile: "microsoft.graph.passkeyProfile", entity, base super::Entity;
    attestation_enforcement: "attestationEnforcement" required,
    id: "id" key required,
    key_restrictions: "keyRestrictions",
    name: "name",
    passkey_types: "passkeyTypes",
}

mg::derived_from! { PasskeyProfile: super::Entity }
