// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethodsPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy?view=graph-rest-beta>
    AuthenticationMethodsPolicy "microsoft.graph.authenticationMethodsPolicy" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `microsoftAuthenticatorPlatformSettings`: microsoftAuthenticatorPlatformSettings, not null
    microsoft_authenticator_platform_settings "microsoftAuthenticatorPlatformSettings" "r": mg::Boxed<super::MicrosoftAuthenticatorPlatformSettings>,
    /// `policyMigrationState`: authenticationMethodsPolicyMigrationState
    policy_migration_state "policyMigrationState": mg::Open<super::AuthenticationMethodsPolicyMigrationState>,
    /// `policyVersion`: String
    policy_version "policyVersion": String,
    /// `reconfirmationInDays`: Int32
    reconfirmation_in_days "reconfirmationInDays": i32,
    /// `registrationEnforcement`: registrationEnforcement
    registration_enforcement "registrationEnforcement": mg::Boxed<super::RegistrationEnforcement>,
    /// `reportSuspiciousActivitySettings`: reportSuspiciousActivitySettings
    report_suspicious_activity_settings "reportSuspiciousActivitySettings": mg::Boxed<super::ReportSuspiciousActivitySettings>,
    /// `systemCredentialPreferences`: systemCredentialPreferences
    system_credential_preferences "systemCredentialPreferences": mg::Boxed<super::SystemCredentialPreferences>,
}

mg::derived_from! { AuthenticationMethodsPolicy: super::Entity }

impl AuthenticationMethodsPolicy {
    /// `authenticationMethodConfigurations`: many `authenticationMethodConfiguration`, contained
    pub const AUTHENTICATION_METHOD_CONFIGURATIONS: mg::Nav<
        AuthenticationMethodsPolicy,
        Vec<super::AuthenticationMethodConfiguration>,
    > = mg::Nav::new("authenticationMethodConfigurations");
}
