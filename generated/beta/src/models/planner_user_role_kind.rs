// @generated
use crate::mg;

/// `microsoft.graph.plannerUserRoleKind`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerUserRoleKind {
    /// `relationship`, 1.
    Relationship,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerUserRoleKind "microsoft.graph.plannerUserRoleKind" "";
    Relationship "relationship" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
