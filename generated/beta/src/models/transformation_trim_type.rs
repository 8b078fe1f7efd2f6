// @generated
use crate::mg;

/// Enumeration `microsoft.graph.transformationTrimType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransformationTrimType {
    /// `leading` (1)
    Leading,
    /// `trailing` (2)
    Trailing,
    /// `leadingAndTrailing` (3)
    LeadingAndTrailing,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    TransformationTrimType: "microsoft.graph.transformationTrimType";
    Leading: "leading" = 1,
    Trailing: "trailing" = 2,
    LeadingAndTrailing: "leadingAndTrailing" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
