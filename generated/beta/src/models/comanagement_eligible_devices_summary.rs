// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.comanagementEligibleDevicesSummary`, a complex type.
    ComanagementEligibleDevicesSummary "microsoft.graph.comanagementEligibleDevicesSummary" "complex";
    /// `comanagedCount`: Int32, not null
    comanaged_count "comanagedCount" "r": i32,
    /// `eligibleButNotAzureAdJoinedCount`: Int32, not null
    eligible_but_not_azure_ad_joined_count "eligibleButNotAzureAdJoinedCount" "r": i32,
    /// `eligibleCount`: Int32, not null
    eligible_count "eligibleCount" "r": i32,
    /// `ineligibleCount`: Int32, not null
    ineligible_count "ineligibleCount" "r": i32,
    /// `needsOsUpdateCount`: Int32, not null
    needs_os_update_count "needsOsUpdateCount" "r": i32,
    /// `scheduledForEnrollmentCount`: Int32, not null
    scheduled_for_enrollment_count "scheduledForEnrollmentCount" "r": i32,
}
