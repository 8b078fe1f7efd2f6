// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppPowerShellScriptRule`, a complex type derived from `microsoft.graph.win32LobAppRule`.
    Win32LobAppPowerShellScriptRule "microsoft.graph.win32LobAppPowerShellScriptRule" "complex" : super::Win32LobAppRule;
    /// `comparisonValue`: String
    comparison_value "comparisonValue": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enforceSignatureCheck`: Boolean, not null
    enforce_signature_check "enforceSignatureCheck" "r": bool,
    /// `operationType`: win32LobAppPowerShellScriptRuleOperationType, not null
    operation_type "operationType" "r": mg::Open<super::Win32LobAppPowerShellScriptRuleOperationType>,
    /// `operator`: win32LobAppRuleOperator, not null
    operator "operator" "r": mg::Open<super::Win32LobAppRuleOperator>,
    /// `ruleType`: win32LobAppRuleType, not null
    rule_type "ruleType" "r": mg::Open<super::Win32LobAppRuleType>,
    /// `runAs32Bit`: Boolean, not null
    run_as32_bit "runAs32Bit" "r": bool,
    /// `runAsAccount`: runAsAccountType
    run_as_account "runAsAccount": mg::Open<super::RunAsAccountType>,
    /// `scriptContent`: String
    script_content "scriptContent": String,
}

mg::derived_from! { Win32LobAppPowerShellScriptRule: super::Win32LobAppRule }
