// @generated
use crate::mg;

/// Open entity type
/// [`microsoft.graph.managedTenants.credentialUserRegistrationsSummary`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CredentialUserRegistrationsSummaryCollection`], for example
/// `graph.tenant_relationships().managed_tenants().credential_user_registrations_summaries()`.
///
/// [`CredentialUserRegistrationsSummaryCollection`]: crate::requests::managed_tenants::credential_user_registrations_summary::CredentialUserRegistrationsSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-credentialuserregistrationssummary?view=graph-rest-beta
pub struct CredentialUserRegistrationsSummary {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRefreshedDateTime`.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mfaAndSsprCapableUserCount`.
    pub mfa_and_sspr_capable_user_count: mg::Field<i32>,
    /// `mfaConditionalAccessPolicyState`.
    pub mfa_conditional_access_policy_state: mg::Field<String>,
    /// `mfaExcludedUserCount`.
    pub mfa_excluded_user_count: mg::Field<i32>,
    /// `mfaRegisteredUserCount`.
    pub mfa_registered_user_count: mg::Field<i32>,
    /// `securityDefaultsEnabled`.
    pub security_defaults_enabled: mg::Field<bool>,
    /// `ssprEnabledUserCount`.
    pub sspr_enabled_user_count: mg::Field<i32>,
    /// `ssprRegisteredUserCount`.
    pub sspr_registered_user_count: mg::Field<i32>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `tenantLicenseType`.
    pub tenant_license_type: mg::Field<String>,
    /// `totalUserCount`.
    pub total_user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CredentialUserRegistrationsSummary: "microsoft.graph.managedTenants.credentialUserRegistrationsSummary", entity open, base crate::models::Entity;
    id: "id" key required,
    last_refreshed_date_time: "lastRefreshedDateTime",
    mfa_and_sspr_capable_user_count: "mfaAndSsprCapableUserCount",
    mfa_conditional_access_policy_state: "mfaConditionalAccessPolicyState",
    mfa_excluded_user_count: "mfaExcludedUserCount",
    mfa_registered_user_count: "mfaRegisteredUserCount",
    security_defaults_enabled: "securityDefaultsEnabled",
    sspr_enabled_user_count: "ssprEnabledUserCount",
    sspr_registered_user_count: "ssprRegisteredUserCount",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
    tenant_license_type: "tenantLicenseType",
    total_user_count: "totalUserCount",
}

mg::derived_from! { CredentialUserRegistrationsSummary: crate::models::Entity }
