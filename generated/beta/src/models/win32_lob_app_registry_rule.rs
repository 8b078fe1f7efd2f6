// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppRegistryRule`, a complex type derived from `microsoft.graph.win32LobAppRule`.
    Win32LobAppRegistryRule "microsoft.graph.win32LobAppRegistryRule" "complex" : super::Win32LobAppRule;
    /// `check32BitOn64System`: Boolean, not null
    check32_bit_on64_system "check32BitOn64System" "r": bool,
    /// `comparisonValue`: String
    comparison_value "comparisonValue": String,
    /// `keyPath`: String
    key_path "keyPath": String,
    /// `operationType`: win32LobAppRegistryRuleOperationType, not null
    operation_type "operationType" "r": mg::Open<super::Win32LobAppRegistryRuleOperationType>,
    /// `operator`: win32LobAppRuleOperator, not null
    operator "operator" "r": mg::Open<super::Win32LobAppRuleOperator>,
    /// `ruleType`: win32LobAppRuleType, not null
    rule_type "ruleType" "r": mg::Open<super::Win32LobAppRuleType>,
    /// `valueName`: String
    value_name "valueName": String,
}

mg::derived_from! { Win32LobAppRegistryRule: super::Win32LobAppRule }
