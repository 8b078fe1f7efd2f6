// @generated
use crate::mg;

/// Enumeration `microsoft.graph.assignmentFilterPayloadType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentFilterPayloadType {
    /// `notSet` (0)
    NotSet,
    /// `enrollmentRestrictions` (1)
    EnrollmentRestrictions,
}

mg::enumeration! {
    AssignmentFilterPayloadType: "microsoft.graph.assignmentFilterPayloadType";
    NotSet: "notSet" = 0,
    EnrollmentRestrictions: "enrollmentRestrictions" = 1,
}
