// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalAuthenticationMethodConfiguration`][reference], derived
/// from [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`ExternalAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_external_authentication_method_configuration()
/// ```
///
/// [`ExternalAuthenticationMethodConfigurationCollection`]: crate::requests::external_authentication_method_configuration::ExternalAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalauthenticationmethodconfiguration?view=graph-rest-beta
pub struct ExternalAuthenticationMethodConfiguration {
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `openIdConnectSetting`. Never null.
    pub open_id_connect_setting: mg::Field<mg::Boxed<super::OpenIdConnectSetting>>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalAuthenticationMethodConfiguration: "microsoft.graph.externalAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    app_id: "appId" required,
    display_name: "displayName" required,
    exclude_targets: "excludeTargets",
    id: "id" key required,
    open_id_connect_setting: "openIdConnectSetting" required,
    state: "state",
}

mg::derived_from! { ExternalAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl ExternalAuthenticationMethodConfiguration {
    /// `includeTargets`: many [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        ExternalAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
