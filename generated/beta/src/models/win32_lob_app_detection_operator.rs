// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppDetectionOperator`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppDetectionOperator {
    /// `notConfigured` (0)
    NotConfigured,
    /// `equal` (1)
    Equal,
    /// `notEqual` (2)
    NotEqual,
    /// `greaterThan` (4)
    GreaterThan,
    /// `greaterThanOrEqual` (5)
    GreaterThanOrEqual,
    /// `lessThan` (8)
    LessThan,
    /// `lessThanOrEqual` (9)
    LessThanOrEqual,
}

mg::enumeration! {
    Win32LobAppDetectionOperator: "microsoft.graph.win32LobAppDetectionOperator", flags;
    NotConfigured: "notConfigured" = 0,
    Equal: "equal" = 1,
    NotEqual: "notEqual" = 2,
    GreaterThan: "greaterThan" = 4,
    GreaterThanOrEqual: "greaterThanOrEqual" = 5,
    LessThan: "lessThan" = 8,
    LessThanOrEqual: "lessThanOrEqual" = 9,
}
