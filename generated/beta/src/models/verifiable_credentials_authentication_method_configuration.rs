// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/verifiablecredentialsauthenticationmethodconfiguration?view=graph-rest-beta>
    VerifiableCredentialsAuthenticationMethodConfiguration "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { VerifiableCredentialsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl VerifiableCredentialsAuthenticationMethodConfiguration {
    /// `includeTargets`: many `verifiableCredentialAuthenticationMethodTarget`
    pub const INCLUDE_TARGETS: mg::Nav<
        VerifiableCredentialsAuthenticationMethodConfiguration,
        Vec<super::VerifiableCredentialAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
