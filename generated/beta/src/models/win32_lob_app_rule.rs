// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.win32LobAppRule`.
pub struct Win32LobAppRule {
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::Win32LobAppRuleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppRule: "microsoft.graph.win32LobAppRule", complex abstract, family Win32LobAppRuleKind;
    rule_type: "ruleType" required,
}

/// The types derived from [`Win32LobAppRule`].
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
