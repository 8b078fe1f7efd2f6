// @generated
use crate::mg;

/// Enumeration `microsoft.graph.industryData.studentAgeGroup`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StudentAgeGroup {
    /// `minor` (0)
    Minor,
    /// `notAdult` (1)
    NotAdult,
    /// `adult` (2)
    Adult,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    StudentAgeGroup: "microsoft.graph.industryData.studentAgeGroup";
    Minor: "minor" = 0,
    NotAdult: "notAdult" = 1,
    Adult: "adult" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
