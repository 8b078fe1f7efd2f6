// @generated
use crate::mg;

/// Enumeration `microsoft.graph.industryData.additionalUserAttributes`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalUserAttributes {
    /// `userGradeLevel` (0)
    UserGradeLevel,
    /// `userNumber` (1)
    UserNumber,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AdditionalUserAttributes: "microsoft.graph.industryData.additionalUserAttributes";
    UserGradeLevel: "userGradeLevel" = 0,
    UserNumber: "userNumber" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
