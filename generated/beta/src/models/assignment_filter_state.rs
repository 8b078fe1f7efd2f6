// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentFilterState`, a complex type.
    AssignmentFilterState "microsoft.graph.assignmentFilterState" "complex";
    /// `enabled`: Boolean, not null
    enabled "enabled" "r": bool,
}
