// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwareOathAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwareoathauthenticationmethodconfiguration?view=graph-rest-beta>
    HardwareOathAuthenticationMethodConfiguration "microsoft.graph.hardwareOathAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { HardwareOathAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl HardwareOathAuthenticationMethodConfiguration {
    /// `includeTargets`: many `authenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        HardwareOathAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
