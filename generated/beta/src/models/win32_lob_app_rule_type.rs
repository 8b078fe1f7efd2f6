// @generated
use crate::mg;

/// `microsoft.graph.win32LobAppRuleType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppRuleType {
    /// `detection`, 0.
    Detection,
    /// `requirement`, 1.
    Requirement,
}

mg::enumeration! {
    Win32LobAppRuleType "microsoft.graph.win32LobAppRuleType" "";
    Detection "detection" 0,
    Requirement "requirement" 1,
}
