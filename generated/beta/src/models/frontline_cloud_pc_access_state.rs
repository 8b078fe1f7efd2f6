// @generated
use crate::mg;

/// Enumeration `microsoft.graph.frontlineCloudPcAccessState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrontlineCloudPcAccessState {
    /// `unassigned` (0)
    Unassigned,
    /// `noLicensesAvailable` (1)
    #[deprecated(
        note = "deprecated since 2024-04-18, to be removed on 2024-09-30 (revision 2024-04/noLicensesAvailable)"
    )]
    NoLicensesAvailable,
    /// `activationFailed` (2)
    ActivationFailed,
    /// `active` (3)
    Active,
    /// `activating` (4)
    Activating,
    /// `standbyMode` (5)
    StandbyMode,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    FrontlineCloudPcAccessState: "microsoft.graph.frontlineCloudPcAccessState";
    Unassigned: "unassigned" = 0,
    NoLicensesAvailable: "noLicensesAvailable" = 1,
    ActivationFailed: "activationFailed" = 2,
    Active: "active" = 3,
    Activating: "activating" = 4,
    StandbyMode: "standbyMode" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
