// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fido2AuthenticationMethodConfiguration`][reference], derived from
/// [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`Fido2AuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_fido2_authentication_method_configuration()
/// ```
///
/// [`Fido2AuthenticationMethodConfigurationCollection`]: crate::requests::fido2_authentication_method_configuration::Fido2AuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration?view=graph-rest-beta
pub struct Fido2AuthenticationMethodConfiguration {
    /// `defaultPasskeyProfile`.
    pub default_passkey_profile: mg::Field<String>,
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAttestationEnforced`.
    #[deprecated(
        note = "deprecated since 2025-10-15, to be removed on 2027-10-15 (revision 2025-10/PasskeyGlobalProperties)"
    )]
    pub is_attestation_enforced: mg::Field<bool>,
    /// `isSelfServiceRegistrationAllowed`.
    pub is_self_service_registration_allowed: mg::Field<bool>,
    /// `keyRestrictions`.
    #[deprecated(
        note = "deprecated since 2025-10-15, to be removed on 2027-10-15 (revision 2025-10/PasskeyGlobalProperties)"
    )]
    pub key_restrictions: mg::Field<mg::Boxed<super::Fido2KeyRestrictions>>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Fido2AuthenticationMethodConfiguration: "microsoft.graph.fido2AuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    default_passkey_profile: "defaultPasskeyProfile",
    exclude_targets: "excludeTargets",
    id: "id" key required,
    is_attestation_enforced: "isAttestationEnforced" deprecated,
    is_self_service_registration_allowed: "isSelfServiceRegistrationAllowed",
    key_restrictions: "keyRestrictions" deprecated,
    state: "state",
}

mg::derived_from! { Fido2AuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl Fido2AuthenticationMethodConfiguration {
    /// `includeTargets`: many
    /// [`PasskeyAuthenticationMethodTarget`](super::PasskeyAuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        Fido2AuthenticationMethodConfiguration,
        Vec<super::PasskeyAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
    /// `passkeyProfiles`: many [`PasskeyProfile`](super::PasskeyProfile).
    pub const PASSKEY_PROFILES: mg::Nav<
        Fido2AuthenticationMethodConfiguration,
        Vec<super::PasskeyProfile>,
    > = mg::Nav::new("passkeyProfiles");
}
