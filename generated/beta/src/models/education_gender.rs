// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationGender`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationGender {
    /// `female` (0)
    Female,
    /// `male` (1)
    Male,
    /// `other` (2)
    Other,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    EducationGender: "microsoft.graph.educationGender";
    Female: "female" = 0,
    Male: "male" = 1,
    Other: "other" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
