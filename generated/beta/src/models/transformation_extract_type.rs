// @generated
use crate::mg;

/// `microsoft.graph.transformationExtractType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransformationExtractType {
    /// `prefix`, 1.
    Prefix,
    /// `suffix`, 2.
    Suffix,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    TransformationExtractType "microsoft.graph.transformationExtractType" "";
    Prefix "prefix" 1,
    Suffix "suffix" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
