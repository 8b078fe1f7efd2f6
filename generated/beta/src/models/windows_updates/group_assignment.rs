// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsUpdates.groupAssignment`.
pub struct GroupAssignment {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupAssignment: "microsoft.graph.windowsUpdates.groupAssignment", complex abstract, family GroupAssignmentKind;
}

/// The types derived from [`GroupAssignment`].
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
