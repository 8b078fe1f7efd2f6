// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.tenantStatusInformation`.
pub struct TenantStatusInformation {
    /// `delegatedPrivilegeStatus`.
    pub delegated_privilege_status: mg::Field<mg::Open<super::DelegatedPrivilegeStatus>>,
    /// `lastDelegatedPrivilegeRefreshDateTime`.
    pub last_delegated_privilege_refresh_date_time: mg::Field<mg::DateTimeOffset>,
    /// `offboardedByUserId`.
    pub offboarded_by_user_id: mg::Field<String>,
    /// `offboardedDateTime`.
    pub offboarded_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onboardedByUserId`.
    pub onboarded_by_user_id: mg::Field<String>,
    /// `onboardedDateTime`.
    pub onboarded_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onboardingStatus`.
    pub onboarding_status: mg::Field<mg::Open<super::TenantOnboardingStatus>>,
    /// `tenantOnboardingEligibilityReason`.
    pub tenant_onboarding_eligibility_reason: mg::Field<
        mg::Open<super::TenantOnboardingEligibilityReason>,
    >,
    /// `workloadStatuses`.
    pub workload_statuses: mg::Field<Vec<super::WorkloadStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantStatusInformation: "microsoft.graph.managedTenants.tenantStatusInformation", complex;
    delegated_privilege_status: "delegatedPrivilegeStatus",
    last_delegated_privilege_refresh_date_time: "lastDelegatedPrivilegeRefreshDateTime",
    offboarded_by_user_id: "offboardedByUserId",
    offboarded_date_time: "offboardedDateTime",
    onboarded_by_user_id: "onboardedByUserId",
    onboarded_date_time: "onboardedDateTime",
    onboarding_status: "onboardingStatus",
    tenant_onboarding_eligibility_reason: "tenantOnboardingEligibilityReason",
    workload_statuses: "workloadStatuses",
}
