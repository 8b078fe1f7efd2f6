// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalauthenticationmethodconfiguration?view=graph-rest-beta>
    ExternalAuthenticationMethodConfiguration "microsoft.graph.externalAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `openIdConnectSetting`: openIdConnectSetting, not null
    open_id_connect_setting "openIdConnectSetting" "r": mg::Boxed<super::OpenIdConnectSetting>,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { ExternalAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl ExternalAuthenticationMethodConfiguration {
    /// `includeTargets`: many `authenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        ExternalAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
