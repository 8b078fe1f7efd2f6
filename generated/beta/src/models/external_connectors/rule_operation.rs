// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.ruleOperation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleOperation {
    /// `null` (0)
    Null,
    /// `equals` (1)
    Equals,
    /// `notEquals` (2)
    NotEquals,
    /// `contains` (3)
    Contains,
    /// `notContains` (4)
    NotContains,
    /// `lessThan` (5)
    LessThan,
    /// `greaterThan` (6)
    GreaterThan,
    /// `startsWith` (7)
    StartsWith,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    RuleOperation: "microsoft.graph.externalConnectors.ruleOperation";
    Null: "null" = 0,
    Equals: "equals" = 1,
    NotEquals: "notEquals" = 2,
    Contains: "contains" = 3,
    NotContains: "notContains" = 4,
    LessThan: "lessThan" = 5,
    GreaterThan: "greaterThan" = 6,
    StartsWith: "startsWith" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
