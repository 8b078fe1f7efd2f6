// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.excludedGroupAssignment`, a complex type derived from `microsoft.graph.windowsUpdates.groupAssignment`.
    ExcludedGroupAssignment "microsoft.graph.windowsUpdates.excludedGroupAssignment" "complex" : super::GroupAssignment;
    /// `assignments`: Collection(microsoft.graph.windowsUpdates.assignedGroup), items not null
    assignments "assignments" "r": Vec<super::AssignedGroup>,
}

mg::derived_from! { ExcludedGroupAssignment: super::GroupAssignment }
