// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodconfiguration?view=graph-rest-beta>
    MicrosoftAuthenticatorAuthenticationMethodConfiguration "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `featureSettings`: microsoftAuthenticatorFeatureSettings
    feature_settings "featureSettings": mg::Boxed<super::MicrosoftAuthenticatorFeatureSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isSoftwareOathEnabled`: Boolean
    is_software_oath_enabled "isSoftwareOathEnabled": bool,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { MicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl MicrosoftAuthenticatorAuthenticationMethodConfiguration {
    /// `includeTargets`: many `microsoftAuthenticatorAuthenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        MicrosoftAuthenticatorAuthenticationMethodConfiguration,
        Vec<super::MicrosoftAuthenticatorAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
