// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppRule`, an abstract complex type.
    Win32LobAppRule "microsoft.graph.win32LobAppRule" "complex abstract" => Win32LobAppRuleKind;
    /// `ruleType`: win32LobAppRuleType, not null
    rule_type "ruleType" "r": mg::Open<super::Win32LobAppRuleType>,
}

/// The types derived from `microsoft.graph.win32LobAppRule`.
#[non_exhaustive]
pub enum Win32LobAppRuleKind {
    Win32LobAppFileSystemRule(Box<super::Win32LobAppFileSystemRule>),
    Win32LobAppPowerShellScriptRule(Box<super::Win32LobAppPowerShellScriptRule>),
    Win32LobAppProcessRule(Box<super::Win32LobAppProcessRule>),
    Win32LobAppProductCodeRule(Box<super::Win32LobAppProductCodeRule>),
    Win32LobAppRegistryRule(Box<super::Win32LobAppRegistryRule>),
    /// None of these, or a type that this version does not know.
    Other(Box<Win32LobAppRule>),
}

mg::family! {
    Win32LobAppRule => Win32LobAppRuleKind;
    Win32LobAppFileSystemRule(super::Win32LobAppFileSystemRule),
    Win32LobAppPowerShellScriptRule(super::Win32LobAppPowerShellScriptRule),
    Win32LobAppProcessRule(super::Win32LobAppProcessRule),
    Win32LobAppProductCodeRule(super::Win32LobAppProductCodeRule),
    Win32LobAppRegistryRule(super::Win32LobAppRegistryRule),
}
