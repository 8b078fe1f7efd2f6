// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.groupAssignment`, an abstract complex type.
    GroupAssignment "microsoft.graph.windowsUpdates.groupAssignment" "complex abstract" => GroupAssignmentKind;
}

/// The types derived from `microsoft.graph.windowsUpdates.groupAssignment`.
#[non_exhaustive]
pub enum GroupAssignmentKind {
    ExcludedGroupAssignment(Box<super::ExcludedGroupAssignment>),
    IncludedGroupAssignment(Box<super::IncludedGroupAssignment>),
    /// None of these, or a type that this version does not know.
    Other(Box<GroupAssignment>),
}

mg::family! {
    GroupAssignment => GroupAssignmentKind;
    ExcludedGroupAssignment(super::ExcludedGroupAssignment),
    IncludedGroupAssignment(super::IncludedGroupAssignment),
}
