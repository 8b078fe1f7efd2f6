// @generated
use crate::mg;

/// `microsoft.graph.teamsAdministration.assignmentType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentType {
    /// `direct`, 0.
    Direct,
    /// `group`, 1.
    Group,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    AssignmentType "microsoft.graph.teamsAdministration.assignmentType" "";
    Direct "direct" 0,
    Group "group" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
