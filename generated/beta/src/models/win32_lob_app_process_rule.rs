// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppProcessRule`, derived from
/// [`Win32LobAppRule`](super::Win32LobAppRule).
pub struct Win32LobAppProcessRule {
    /// `operationType`. Never null.
    pub operation_type: mg::Field<mg::Open<super::Win32LobAppProcessOperationType>>,
    /// `processDisplayName`.
    pub process_display_name: mg::Field<String>,
    /// `processName`.
    pub process_name: mg::Field<String>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::Win32LobAppRuleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppProcessRule: "microsoft.graph.win32LobAppProcessRule", complex, base super::Win32LobAppRule;
    operation_type: "operationType" required,
    process_display_name: "processDisplayName",
    process_name: "processName",
    rule_type: "ruleType" required,
}

mg::derived_from! { Win32LobAppProcessRule: super::Win32LobAppRule }
