// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagement.operatorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperatorType {
    /// `greaterOrEqual` (0)
    GreaterOrEqual,
    /// `equal` (1)
    Equal,
    /// `greater` (2)
    Greater,
    /// `less` (3)
    Less,
    /// `lessOrEqual` (4)
    LessOrEqual,
    /// `notEqual` (5)
    NotEqual,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    OperatorType: "microsoft.graph.deviceManagement.operatorType";
    GreaterOrEqual: "greaterOrEqual" = 0,
    Equal: "equal" = 1,
    Greater: "greater" = 2,
    Less: "less" = 3,
    LessOrEqual: "lessOrEqual" = 4,
    NotEqual: "notEqual" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
