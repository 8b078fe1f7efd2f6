// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationUserRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationUserRole {
    /// `student` (0)
    Student,
    /// `teacher` (1)
    Teacher,
    /// `none` (2)
    None,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `faculty` (4)
    Faculty,
}

mg::enumeration! {
    EducationUserRole: "microsoft.graph.educationUserRole";
    Student: "student" = 0,
    Teacher: "teacher" = 1,
    None: "none" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    Faculty: "faculty" = 4,
}
