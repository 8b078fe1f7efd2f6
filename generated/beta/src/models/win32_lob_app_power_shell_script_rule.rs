// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppPowerShellScriptRule`, derived from
/// [`Win32LobAppRule`](super::Win32LobAppRule).
pub struct Win32LobAppPowerShellScriptRule {
    /// `comparisonValue`.
    pub comparison_value: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enforceSignatureCheck`. Never null.
    pub enforce_signature_check: mg::Field<bool>,
    /// `operationType`. Never null.
    pub operation_type: mg::Field<
        mg::Open<super::Win32LobAppPowerShellScriptRuleOperationType>,
    >,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Open<super::Win32LobAppRuleOperator>>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::Win32LobAppRuleType>>,
    /// `runAs32Bit`. Never null.
    pub run_as32_bit: mg::Field<bool>,
    /// `runAsAccount`.
    pub run_as_account: mg::Field<mg::Open<super::RunAsAccountType>>,
    /// `scriptContent`.
    pub script_content: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppPowerShellScriptRule: "microsoft.graph.win32LobAppPowerShellScriptRule", complex, base super::Win32LobAppRule;
    comparison_value: "comparisonValue",
    display_name: "displayName",
    enforce_signature_check: "enforceSignatureCheck" required,
    operation_type: "operationType" required,
    operator: "operator" required,
    rule_type: "ruleType" required,
    run_as32_bit: "runAs32Bit" required,
    run_as_account: "runAsAccount",
    script_content: "scriptContent",
}

mg::derived_from! { Win32LobAppPowerShellScriptRule: super::Win32LobAppRule }
