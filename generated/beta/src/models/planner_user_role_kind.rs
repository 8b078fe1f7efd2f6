// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerUserRoleKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerUserRoleKind {
    /// `relationship` (1)
    Relationship,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerUserRoleKind: "microsoft.graph.plannerUserRoleKind";
    Relationship: "relationship" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
