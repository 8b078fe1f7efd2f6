// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.activationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivationState {
    /// `activated` (0)
    Activated,
    /// `assignmentPending` (1)
    AssignmentPending,
    /// `assignmentFailed` (2)
    AssignmentFailed,
    /// `updatePending` (3)
    UpdatePending,
    /// `updateFailed` (4)
    UpdateFailed,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ActivationState: "microsoft.graph.teamsAdministration.activationState";
    Activated: "activated" = 0,
    AssignmentPending: "assignmentPending" = 1,
    AssignmentFailed: "assignmentFailed" = 2,
    UpdatePending: "updatePending" = 3,
    UpdateFailed: "updateFailed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
