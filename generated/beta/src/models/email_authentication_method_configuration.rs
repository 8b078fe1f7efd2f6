// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration?view=graph-rest-beta>
    EmailAuthenticationMethodConfiguration "microsoft.graph.emailAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `allowExternalIdToUseEmailOtp`: externalEmailOtpState
    allow_external_id_to_use_email_otp "allowExternalIdToUseEmailOtp": mg::Open<super::ExternalEmailOtpState>,
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { EmailAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl EmailAuthenticationMethodConfiguration {
    /// `includeTargets`: many `authenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        EmailAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
