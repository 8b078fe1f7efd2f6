// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.includedGroupAssignment`, a complex type derived from `microsoft.graph.windowsUpdates.groupAssignment`.
    IncludedGroupAssignment "microsoft.graph.windowsUpdates.includedGroupAssignment" "complex" : super::GroupAssignment;
    /// `assignments`: Collection(microsoft.graph.windowsUpdates.assignedGroup), items not null
    assignments "assignments" "r": Vec<super::AssignedGroup>,
}

mg::derived_from! { IncludedGroupAssignment: super::GroupAssignment }
