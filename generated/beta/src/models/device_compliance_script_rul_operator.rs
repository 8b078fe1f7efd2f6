// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceComplianceScriptRulOperator`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceComplianceScriptRulOperator {
    /// `none` (0)
    None,
    /// `and` (1)
    And,
    /// `or` (2)
    Or,
    /// `isEquals` (3)
    IsEquals,
    /// `notEquals` (4)
    NotEquals,
    /// `greaterThan` (5)
    GreaterThan,
    /// `lessThan` (6)
    LessThan,
    /// `between` (7)
    Between,
    /// `notBetween` (8)
    NotBetween,
    /// `greaterEquals` (9)
    GreaterEquals,
    /// `lessEquals` (10)
    LessEquals,
    /// `dayTimeBetween` (11)
    DayTimeBetween,
    /// `beginsWith` (12)
    BeginsWith,
    /// `notBeginsWith` (13)
    NotBeginsWith,
    /// `endsWith` (14)
    EndsWith,
    /// `notEndsWith` (15)
    NotEndsWith,
    /// `contains` (16)
    Contains,
    /// `notContains` (17)
    NotContains,
    /// `allOf` (18)
    AllOf,
    /// `oneOf` (19)
    OneOf,
    /// `noneOf` (20)
    NoneOf,
    /// `setEquals` (21)
    SetEquals,
    /// `orderedSetEquals` (22)
    OrderedSetEquals,
    /// `subsetOf` (23)
    SubsetOf,
    /// `excludesAll` (24)
    ExcludesAll,
}

mg::enumeration! {
    DeviceComplianceScriptRulOperator: "microsoft.graph.deviceComplianceScriptRulOperator";
    None: "none" = 0,
    And: "and" = 1,
    Or: "or" = 2,
    IsEquals: "isEquals" = 3,
    NotEquals: "notEquals" = 4,
    GreaterThan: "greaterThan" = 5,
    LessThan: "lessThan" = 6,
    Between: "between" = 7,
    NotBetween: "notBetween" = 8,
    GreaterEquals: "greaterEquals" = 9,
    LessEquals: "lessEquals" = 10,
    DayTimeBetween: "dayTimeBetween" = 11,
    BeginsWith: "beginsWith" = 12,
    NotBeginsWith: "notBeginsWith" = 13,
    EndsWith: "endsWith" = 14,
    NotEndsWith: "notEndsWith" = 15,
    Contains: "contains" = 16,
    NotContains: "notContains" = 17,
    AllOf: "allOf" = 18,
    OneOf: "oneOf" = 19,
    NoneOf: "noneOf" = 20,
    SetEquals: "setEquals" = 21,
    OrderedSetEquals: "orderedSetEquals" = 22,
    SubsetOf: "subsetOf" = 23,
    ExcludesAll: "excludesAll" = 24,
}
