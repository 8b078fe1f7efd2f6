// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.softwareOathAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethodconfiguration?view=graph-rest-beta>
    SoftwareOathAuthenticationMethodConfiguration "microsoft.graph.softwareOathAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { SoftwareOathAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl SoftwareOathAuthenticationMethodConfiguration {
    /// `includeTargets`: many `authenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        SoftwareOathAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
