// @generated
use crate::mg;

/// `microsoft.graph.plannerGoalStatus`, an enumeration type.
#[deprecated(
    note = "deprecated since 2025-03-26, to be removed on 2026-03-26 (revision 2025-03/Tasks_And_Plans)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerGoalStatus {
    /// `notStarted`, 0.
    NotStarted,
    /// `onTrack`, 1.
    OnTrack,
    /// `behind`, 2.
    Behind,
    /// `atRisk`, 3.
    AtRisk,
    /// `closed`, 4.
    Closed,
    /// `unknownFutureValue`, 5.
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerGoalStatus "microsoft.graph.plannerGoalStatus" "";
    NotStarted "notStarted" 0,
    OnTrack "onTrack" 1,
    Behind "behind" 2,
    AtRisk "atRisk" 3,
    Closed "closed" 4,
    UnknownFutureValue "unknownFutureValue" 5,
}
