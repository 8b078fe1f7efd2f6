// @generated
use crate::mg;

/// Entity type [`microsoft.graph.smsAuthenticationMethodConfiguration`][reference], derived from
/// [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`SmsAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_sms_authentication_method_configuration()
/// ```
///
/// [`SmsAuthenticationMethodConfigurationCollection`]: crate::requests::sms_authentication_method_configuration::SmsAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodconfiguration?view=graph-rest-beta
pub struct SmsAuthenticationMethodConfiguration {
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SmsAuthenticationMethodConfiguration: "microsoft.graph.smsAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    exclude_targets: "excludeTargets",
    id: "id" key required,
    state: "state",
}

mg::derived_from! { SmsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl SmsAuthenticationMethodConfiguration {
    /// `includeTargets`: many
    /// [`SmsAuthenticationMethodTarget`](super::SmsAuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        SmsAuthenticationMethodConfiguration,
        Vec<super::SmsAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
