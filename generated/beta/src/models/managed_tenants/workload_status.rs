// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.workloadStatus`, a complex type.
    WorkloadStatus "microsoft.graph.managedTenants.workloadStatus" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `offboardedDateTime`: DateTimeOffset
    offboarded_date_time "offboardedDateTime": mg::DateTimeOffset,
    /// `onboardedDateTime`: DateTimeOffset
    onboarded_date_time "onboardedDateTime": mg::DateTimeOffset,
    /// `onboardingStatus`: microsoft.graph.managedTenants.workloadOnboardingStatus, not null
    onboarding_status "onboardingStatus" "r": mg::Open<super::WorkloadOnboardingStatus>,
}
