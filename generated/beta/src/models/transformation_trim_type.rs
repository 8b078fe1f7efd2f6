// @generated
use crate::mg;

/// `microsoft.graph.transformationTrimType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransformationTrimType {
    /// `leading`, 0.
    Leading,
    /// `trailing`, 1.
    Trailing,
    /// `leadingAndTrailing`, 2.
    LeadingAndTrailing,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    TransformationTrimType "microsoft.graph.transformationTrimType" "";
    Leading "leading" 0,
    Trailing "trailing" 1,
    LeadingAndTrailing "leadingAndTrailing" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
