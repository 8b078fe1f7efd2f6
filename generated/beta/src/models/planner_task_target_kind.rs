// @generated
use crate::mg;

/// `microsoft.graph.plannerTaskTargetKind`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerTaskTargetKind {
    /// `group`, 0.
    Group,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerTaskTargetKind "microsoft.graph.plannerTaskTargetKind" "";
    Group "group" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
