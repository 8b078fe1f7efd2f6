// @generated
use crate::mg;

/// Enumeration `microsoft.graph.transformationExtractType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransformationExtractType {
    /// `prefix` (1)
    Prefix,
    /// `suffix` (2)
    Suffix,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TransformationExtractType: "microsoft.graph.transformationExtractType";
    Prefix: "prefix" = 1,
    Suffix: "suffix" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
