// @generated
use crate::mg;

/// Entity type [`microsoft.graph.emailAuthenticationMethodConfiguration`][reference], derived from
/// [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`EmailAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_email_authentication_method_configuration()
/// ```
///
/// [`EmailAuthenticationMethodConfigurationCollection`]: crate::requests::email_authentication_method_configuration::EmailAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration?view=graph-rest-beta
pub struct EmailAuthenticationMethodConfiguration {
    /// `allowExternalIdToUseEmailOtp`.
    pub allow_external_id_to_use_email_otp: mg::Field<
        mg::Open<super::ExternalEmailOtpState>,
    >,
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
    EmailAuthenticationMethodConfiguration: "microsoft.graph.emailAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    allow_external_id_to_use_email_otp: "allowExternalIdToUseEmailOtp",
    exclude_targets: "excludeTargets",
    id: "id" key required,
    state: "state",
}

mg::derived_from! { EmailAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl EmailAuthenticationMethodConfiguration {
    /// `includeTargets`: many [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        EmailAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
