// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.removedState`, a complex type.
    RemovedState "microsoft.graph.removedState" "complex";
    /// `reason`: String
    reason "reason": String,
}
