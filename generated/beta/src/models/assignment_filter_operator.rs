// @generated
use crate::mg;

/// Enumeration `microsoft.graph.assignmentFilterOperator`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentFilterOperator {
    /// `notSet` (0)
    NotSet,
    /// `equals` (1)
    Equals,
    /// `notEquals` (2)
    NotEquals,
    /// `startsWith` (3)
    StartsWith,
    /// `notStartsWith` (4)
    NotStartsWith,
    /// `contains` (5)
    Contains,
    /// `notContains` (6)
    NotContains,
    /// `in` (7)
    In,
    /// `notIn` (8)
    NotIn,
    /// `endsWith` (9)
    EndsWith,
    /// `notEndsWith` (10)
    NotEndsWith,
    /// `greaterThan` (11)
    GreaterThan,
    /// `greaterThanOrEquals` (12)
    GreaterThanOrEquals,
    /// `lessThan` (13)
    LessThan,
    /// `lessThanOrEquals` (14)
    LessThanOrEquals,
    /// `unknownFutureValue` (15)
    UnknownFutureValue,
}

mg::enumeration! {
    AssignmentFilterOperator: "microsoft.graph.assignmentFilterOperator";
    NotSet: "notSet" = 0,
    Equals: "equals" = 1,
    NotEquals: "notEquals" = 2,
    StartsWith: "startsWith" = 3,
    NotStartsWith: "notStartsWith" = 4,
    Contains: "contains" = 5,
    NotContains: "notContains" = 6,
    In: "in" = 7,
    NotIn: "notIn" = 8,
    EndsWith: "endsWith" = 9,
    NotEndsWith: "notEndsWith" = 10,
    GreaterThan: "greaterThan" = 11,
    GreaterThanOrEquals: "greaterThanOrEquals" = 12,
    LessThan: "lessThan" = 13,
    LessThanOrEquals: "lessThanOrEquals" = 14,
    UnknownFutureValue: "unknownFutureValue" = 15,
}
