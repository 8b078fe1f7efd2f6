// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.tenantStatusInformation`, a complex type.
    TenantStatusInformation "microsoft.graph.managedTenants.tenantStatusInformation" "complex";
    /// `delegatedPrivilegeStatus`: microsoft.graph.managedTenants.delegatedPrivilegeStatus
    delegated_privilege_status "delegatedPrivilegeStatus": mg::Open<super::DelegatedPrivilegeStatus>,
    /// `lastDelegatedPrivilegeRefreshDateTime`: DateTimeOffset
    last_delegated_privilege_refresh_date_time "lastDelegatedPrivilegeRefreshDateTime": mg::DateTimeOffset,
    /// `offboardedByUserId`: String
    offboarded_by_user_id "offboardedByUserId": String,
    /// `offboardedDateTime`: DateTimeOffset
    offboarded_date_time "offboardedDateTime": mg::DateTimeOffset,
    /// `onboardedByUserId`: String
    onboarded_by_user_id "onboardedByUserId": String,
    /// `onboardedDateTime`: DateTimeOffset
    onboarded_date_time "onboardedDateTime": mg::DateTimeOffset,
    /// `onboardingStatus`: microsoft.graph.managedTenants.tenantOnboardingStatus
    onboarding_status "onboardingStatus": mg::Open<super::TenantOnboardingStatus>,
    /// `tenantOnboardingEligibilityReason`: microsoft.graph.managedTenants.tenantOnboardingEligibilityReason
    tenant_onboarding_eligibility_reason "tenantOnboardingEligibilityReason": mg::Open<super::TenantOnboardingEligibilityReason>,
    /// `workloadStatuses`: Collection(microsoft.graph.managedTenants.workloadStatus)
    workload_statuses "workloadStatuses": Vec<super::WorkloadStatus>,
}
