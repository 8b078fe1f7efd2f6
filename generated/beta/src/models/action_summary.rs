// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.actionSummary`, a complex type.
    ActionSummary "microsoft.graph.actionSummary" "complex";
    /// `assigned`: Int32, not null
    assigned "assigned" "r": i32,
    /// `available`: Int32, not null
    available "available" "r": i32,
    /// `exercised`: Int32, not null
    exercised "exercised" "r": i32,
}
