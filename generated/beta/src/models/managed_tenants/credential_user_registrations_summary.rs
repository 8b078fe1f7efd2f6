// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.credentialUserRegistrationsSummary`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-credentialuserregistrationssummary?view=graph-rest-beta>
    CredentialUserRegistrationsSummary "microsoft.graph.managedTenants.credentialUserRegistrationsSummary" "entity open" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRefreshedDateTime`: DateTimeOffset
    last_refreshed_date_time "lastRefreshedDateTime": mg::DateTimeOffset,
    /// `mfaAndSsprCapableUserCount`: Int32
    mfa_and_sspr_capable_user_count "mfaAndSsprCapableUserCount": i32,
    /// `mfaConditionalAccessPolicyState`: String
    mfa_conditional_access_policy_state "mfaConditionalAccessPolicyState": String,
    /// `mfaExcludedUserCount`: Int32
    mfa_excluded_user_count "mfaExcludedUserCount": i32,
    /// `mfaRegisteredUserCount`: Int32
    mfa_registered_user_count "mfaRegisteredUserCount": i32,
    /// `securityDefaultsEnabled`: Boolean
    security_defaults_enabled "securityDefaultsEnabled": bool,
    /// `ssprEnabledUserCount`: Int32
    sspr_enabled_user_count "ssprEnabledUserCount": i32,
    /// `ssprRegisteredUserCount`: Int32
    sspr_registered_user_count "ssprRegisteredUserCount": i32,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `tenantLicenseType`: String
    tenant_license_type "tenantLicenseType": String,
    /// `totalUserCount`: Int32
    total_user_count "totalUserCount": i32,
}

mg::derived_from! { CredentialUserRegistrationsSummary: crate::models::Entity }
