// @generated
use crate::mg;

/// Enumeration `microsoft.graph.customSecurityAttributeComparisonOperator`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomSecurityAttributeComparisonOperator {
    /// `equals` (1)
    Equals,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CustomSecurityAttributeComparisonOperator: "microsoft.graph.customSecurityAttributeComparisonOperator";
    Equals: "equals" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
