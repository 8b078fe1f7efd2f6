// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationAddedStudentAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationAddedStudentAction {
    /// `none` (0)
    None,
    /// `assignIfOpen` (1)
    AssignIfOpen,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    EducationAddedStudentAction: "microsoft.graph.educationAddedStudentAction";
    None: "none" = 0,
    AssignIfOpen: "assignIfOpen" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
