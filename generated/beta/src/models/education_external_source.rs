// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationExternalSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationExternalSource {
    /// `sis` (0)
    Sis,
    /// `manual` (1)
    Manual,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `lms` (3)
    Lms,
}

mg::enumeration! {
    EducationExternalSource: "microsoft.graph.educationExternalSource";
    Sis: "sis" = 0,
    Manual: "manual" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    Lms: "lms" = 3,
}
