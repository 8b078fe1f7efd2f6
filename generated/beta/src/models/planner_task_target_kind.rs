// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerTaskTargetKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerTaskTargetKind {
    /// `group` (1)
    Group,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerTaskTargetKind: "microsoft.graph.plannerTaskTargetKind";
    Group: "group" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
