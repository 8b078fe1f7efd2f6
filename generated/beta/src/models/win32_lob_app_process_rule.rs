// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppProcessRule`, a complex type derived from `microsoft.graph.win32LobAppRule`.
    Win32LobAppProcessRule "microsoft.graph.win32LobAppProcessRule" "complex" : super::Win32LobAppRule;
    /// `operationType`: win32LobAppProcessOperationType, not null
    operation_type "operationType" "r": mg::Open<super::Win32LobAppProcessOperationType>,
    /// `processDisplayName`: String
    process_display_name "processDisplayName": String,
    /// `processName`: String
    process_name "processName": String,
    /// `ruleType`: win32LobAppRuleType, not null
    rule_type "ruleType" "r": mg::Open<super::Win32LobAppRuleType>,
}

mg::derived_from! { Win32LobAppProcessRule: super::Win32LobAppRule }
