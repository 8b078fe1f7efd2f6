// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.workloadStatus`.
pub struct WorkloadStatus {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `offboardedDateTime`.
    pub offboarded_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onboardedDateTime`.
    pub onboarded_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onboardingStatus`. Never null.
    pub onboarding_status: mg::Field<mg::Open<super::WorkloadOnboardingStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkloadStatus: "microsoft.graph.managedTenants.workloadStatus", complex;
    display_name: "displayName",
    offboarded_date_time: "offboardedDateTime",
    onboarded_date_time: "onboardedDateTime",
    onboarding_status: "onboardingStatus" required,
}
