// @generated
use crate::mg;

/// `microsoft.graph.plannerUserRoleKind`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerUserRoleKind {
    /// `relationship`, 0.
    Relationship,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerUserRoleKind "microsoft.graph.plannerUserRoleKind" "";
    Relationship "relationship" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
