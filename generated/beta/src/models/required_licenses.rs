// @generated
use crate::mg;

/// Enumeration `microsoft.graph.requiredLicenses`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequiredLicenses {
    /// `notApplicable` (0)
    NotApplicable,
    /// `microsoftEntraIdFree` (1)
    MicrosoftEntraIdFree,
    /// `microsoftEntraIdP1` (2)
    MicrosoftEntraIdP1,
    /// `microsoftEntraIdP2` (3)
    MicrosoftEntraIdP2,
    /// `microsoftEntraIdGovernance` (4)
    MicrosoftEntraIdGovernance,
    /// `microsoftEntraWorkloadId` (5)
    MicrosoftEntraWorkloadId,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
    /// `aatp` (7)
    Aatp,
}

mg::enumeration! {
    RequiredLicenses: "microsoft.graph.requiredLicenses";
    NotApplicable: "notApplicable" = 0,
    MicrosoftEntraIdFree: "microsoftEntraIdFree" = 1,
    MicrosoftEntraIdP1: "microsoftEntraIdP1" = 2,
    MicrosoftEntraIdP2: "microsoftEntraIdP2" = 3,
    MicrosoftEntraIdGovernance: "microsoftEntraIdGovernance" = 4,
    MicrosoftEntraWorkloadId: "microsoftEntraWorkloadId" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
    Aatp: "aatp" = 7,
}
