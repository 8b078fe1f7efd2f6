// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerPlanAccessLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerPlanAccessLevel {
    /// `readAccess` (0)
    ReadAccess,
    /// `readWriteAccess` (1)
    ReadWriteAccess,
    /// `fullAccess` (2)
    FullAccess,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerPlanAccessLevel: "microsoft.graph.plannerPlanAccessLevel";
    ReadAccess: "readAccess" = 0,
    ReadWriteAccess: "readWriteAccess" = 1,
    FullAccess: "fullAccess" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
