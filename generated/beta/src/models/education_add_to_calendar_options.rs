// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationAddToCalendarOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationAddToCalendarOptions {
    /// `none` (0)
    None,
    /// `studentsAndPublisher` (1)
    StudentsAndPublisher,
    /// `studentsAndTeamOwners` (2)
    StudentsAndTeamOwners,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `studentsOnly` (4)
    StudentsOnly,
}

mg::enumeration! {
    EducationAddToCalendarOptions: "microsoft.graph.educationAddToCalendarOptions";
    None: "none" = 0,
    StudentsAndPublisher: "studentsAndPublisher" = 1,
    StudentsAndTeamOwners: "studentsAndTeamOwners" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    StudentsOnly: "studentsOnly" = 4,
}
