// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`][reference], derived
/// from [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`MicrosoftAuthenticatorAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_microsoft_authenticator_authentication_method_configuration()
/// ```
///
/// [`MicrosoftAuthenticatorAuthenticationMethodConfigurationCollection`]: crate::requests::microsoft_authenticator_authentication_method_configuration::MicrosoftAuthenticatorAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodconfiguration?view=graph-rest-beta
pub struct MicrosoftAuthenticatorAuthenticationMethodConfiguration {
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `featureSettings`.
    pub feature_settings: mg::Field<
        mg::Boxed<super::MicrosoftAuthenticatorFeatureSettings>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isSoftwareOathEnabled`.
    pub is_software_oath_enabled: mg::Field<bool>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftAuthenticatorAuthenticationMethodConfiguration: "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    exclude_targets: "excludeTargets",
    feature_settings: "featureSettings",
    id: "id" key required,
    is_software_oath_enabled: "isSoftwareOathEnabled",
    state: "state",
}

mg::derived_from! { MicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl MicrosoftAuthenticatorAuthenticationMethodConfiguration {
    /// `includeTargets`: many [`MicrosoftAuthenticatorAuthenticationMethodTarget`].
    ///
    /// [`MicrosoftAuthenticatorAuthenticationMethodTarget`]: super::MicrosoftAuthenticatorAuthenticationMethodTarget
    pub const INCLUDE_TARGETS: mg::Nav<
        MicrosoftAuthenticatorAuthenticationMethodConfiguration,
        Vec<super::MicrosoftAuthenticatorAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
