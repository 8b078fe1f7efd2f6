// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationModuleStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationModuleStatus {
    /// `draft` (0)
    Draft,
    /// `published` (1)
    Published,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    EducationModuleStatus: "microsoft.graph.educationModuleStatus";
    Draft: "draft" = 0,
    Published: "published" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
