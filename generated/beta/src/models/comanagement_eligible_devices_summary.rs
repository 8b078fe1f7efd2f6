// @generated
use crate::mg;

/// Complex type [`microsoft.graph.comanagementEligibleDevicesSummary`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibledevicessummary?view=graph-rest-beta
pub struct ComanagementEligibleDevicesSummary {
    /// `comanagedCount`. Never null.
    pub comanaged_count: mg::Field<i32>,
    /// `eligibleButNotAzureAdJoinedCount`. Never null.
    pub eligible_but_not_azure_ad_joined_count: mg::Field<i32>,
    /// `eligibleCount`. Never null.
    pub eligible_count: mg::Field<i32>,
    /// `ineligibleCount`. Never null.
    pub ineligible_count: mg::Field<i32>,
    /// `needsOsUpdateCount`. Never null.
    pub needs_os_update_count: mg::Field<i32>,
    /// `scheduledForEnrollmentCount`. Never null.
    pub scheduled_for_enrollment_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComanagementEligibleDevicesSummary: "microsoft.graph.comanagementEligibleDevicesSummary", complex;
    comanaged_count: "comanagedCount" required,
    eligible_but_not_azure_ad_joined_count: "eligibleButNotAzureAdJoinedCount" required,
    eligible_count: "eligibleCount" required,
    ineligible_count: "ineligibleCount" required,
    needs_os_update_count: "needsOsUpdateCount" required,
    scheduled_for_enrollment_count: "scheduledForEnrollmentCount" required,
}
