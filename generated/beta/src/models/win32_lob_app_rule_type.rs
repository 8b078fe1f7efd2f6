// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppRuleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppRuleType {
    /// `detection` (0)
    Detection,
    /// `requirement` (1)
    Requirement,
}

mg::enumeration! {
    Win32LobAppRuleType: "microsoft.graph.win32LobAppRuleType";
    Detection: "detection" = 0,
    Requirement: "requirement" = 1,
}
