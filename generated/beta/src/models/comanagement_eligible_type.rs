// @generated
use crate::mg;

/// `microsoft.graph.comanagementEligibleType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComanagementEligibleType {
    /// `comanaged`, 1.
    Comanaged,
    /// `eligible`, 2.
    Eligible,
    /// `eligibleButNotAzureAdJoined`, 3.
    EligibleButNotAzureAdJoined,
    /// `needsOsUpdate`, 4.
    NeedsOsUpdate,
    /// `ineligible`, 5.
    Ineligible,
    /// `scheduledForEnrollment`, 6.
    ScheduledForEnrollment,
    /// `unknownFutureValue`, 7.
    UnknownFutureValue,
}

mg::enumeration! {
    ComanagementEligibleType "microsoft.graph.comanagementEligibleType" "";
    Comanaged "comanaged" 1,
    Eligible "eligible" 2,
    EligibleButNotAzureAdJoined "eligibleButNotAzureAdJoined" 3,
    NeedsOsUpdate "needsOsUpdate" 4,
    Ineligible "ineligible" 5,
    ScheduledForEnrollment "scheduledForEnrollment" 6,
    UnknownFutureValue "unknownFutureValue" 7,
}
