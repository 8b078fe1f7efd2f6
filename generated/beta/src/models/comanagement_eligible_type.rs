// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.comanagementEligibleType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibletype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComanagementEligibleType {
    /// `comanaged` (1)
    Comanaged,
    /// `eligible` (2)
    Eligible,
    /// `eligibleButNotAzureAdJoined` (3)
    EligibleButNotAzureAdJoined,
    /// `needsOsUpdate` (4)
    NeedsOsUpdate,
    /// `ineligible` (5)
    Ineligible,
    /// `scheduledForEnrollment` (6)
    ScheduledForEnrollment,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    ComanagementEligibleType: "microsoft.graph.comanagementEligibleType";
    Comanaged: "comanaged" = 1,
    Eligible: "eligible" = 2,
    EligibleButNotAzureAdJoined: "eligibleButNotAzureAdJoined" = 3,
    NeedsOsUpdate: "needsOsUpdate" = 4,
    Ineligible: "ineligible" = 5,
    ScheduledForEnrollment: "scheduledForEnrollment" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
