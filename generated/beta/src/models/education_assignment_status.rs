// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationAssignmentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationAssignmentStatus {
    /// `draft` (0)
    Draft,
    /// `published` (1)
    Published,
    /// `assigned` (2)
    Assigned,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `inactive` (4)
    Inactive,
}

mg::enumeration! {
    EducationAssignmentStatus: "microsoft.graph.educationAssignmentStatus";
    Draft: "draft" = 0,
    Published: "published" = 1,
    Assigned: "assigned" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    Inactive: "inactive" = 4,
}
