// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fido2AuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration?view=graph-rest-beta>
    Fido2AuthenticationMethodConfiguration "microsoft.graph.fido2AuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `defaultPasskeyProfile`: String
    default_passkey_profile "defaultPasskeyProfile": String,
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAttestationEnforced`: Boolean
    #[deprecated(note = "deprecated since 2025-10-15, to be removed on 2027-10-15 (revision 2025-10/PasskeyGlobalProperties)")]
    is_attestation_enforced "isAttestationEnforced" "d": bool,
    /// `isSelfServiceRegistrationAllowed`: Boolean
    is_self_service_registration_allowed "isSelfServiceRegistrationAllowed": bool,
    /// `keyRestrictions`: fido2KeyRestrictions
    #[deprecated(note = "deprecated since 2025-10-15, to be removed on 2027-10-15 (revision 2025-10/PasskeyGlobalProperties)")]
    key_restrictions "keyRestrictions" "d": mg::Boxed<super::Fido2KeyRestrictions>,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { Fido2AuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl Fido2AuthenticationMethodConfiguration {
    /// `includeTargets`: many `passkeyAuthenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        Fido2AuthenticationMethodConfiguration,
        Vec<super::PasskeyAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
    /// `passkeyProfiles`: many `passkeyProfile`
    pub const PASSKEY_PROFILES: mg::Nav<
        Fido2AuthenticationMethodConfiguration,
        Vec<super::PasskeyProfile>,
    > = mg::Nav::new("passkeyProfiles");
}
