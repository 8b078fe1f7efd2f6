// @generated
use crate::mg;

/// `microsoft.graph.transformationExtractType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransformationExtractType {
    /// `prefix`, 0.
    Prefix,
    /// `suffix`, 1.
    Suffix,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    TransformationExtractType "microsoft.graph.transformationExtractType" "";
    Prefix "prefix" 0,
    Suffix "suffix" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
