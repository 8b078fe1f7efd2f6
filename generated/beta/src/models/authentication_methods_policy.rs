// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationMethodsPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationMethodsPolicyResource`], for example
/// `graph.authentication_methods_policy()`.
///
/// [`AuthenticationMethodsPolicyResource`]: crate::requests::authentication_methods_policy::AuthenticationMethodsPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy?view=graph-rest-beta
pub struct AuthenticationMethodsPolicy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `microsoftAuthenticatorPlatformSettings`. Never null.
    pub microsoft_authenticator_platform_settings: mg::Field<
        mg::Boxed<super::MicrosoftAuthenticatorPlatformSettings>,
    >,
    /// `policyMigrationState`.
    pub policy_migration_state: mg::Field<
        mg::Open<super::AuthenticationMethodsPolicyMigrationState>,
    >,
    /// `policyVersion`.
    pub policy_version: mg::Field<String>,
    /// `reconfirmationInDays`.
    pub reconfirmation_in_days: mg::Field<i32>,
    /// `registrationEnforcement`.
    pub registration_enforcement: mg::Field<mg::Boxed<super::RegistrationEnforcement>>,
    /// `reportSuspiciousActivitySettings`.
    pub report_suspicious_activity_settings: mg::Field<
        mg::Boxed<super::ReportSuspiciousActivitySettings>,
    >,
    /// `systemCredentialPreferences`.
    pub system_credential_preferences: mg::Field<
        mg::Boxed<super::SystemCredentialPreferences>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationMethodsPolicy: "microsoft.graph.authenticationMethodsPolicy", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    microsoft_authenticator_platform_settings: "microsoftAuthenticatorPlatformSettings" required,
    policy_migration_state: "policyMigrationState",
    policy_version: "policyVersion",
    reconfirmation_in_days: "reconfirmationInDays",
    registration_enforcement: "registrationEnforcement",
    report_suspicious_activity_settings: "reportSuspiciousActivitySettings",
    system_credential_preferences: "systemCredentialPreferences",
}

mg::derived_from! { AuthenticationMethodsPolicy: super::Entity }

impl AuthenticationMethodsPolicy {
    /// `authenticationMethodConfigurations`: many
    /// [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
    pub const AUTHENTICATION_METHOD_CONFIGURATIONS: mg::Nav<
        AuthenticationMethodsPolicy,
        Vec<super::AuthenticationMethodConfiguration>,
    > = mg::Nav::new("authenticationMethodConfigurations");
}
