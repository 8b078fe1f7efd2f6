// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppRegistryRule`, derived from
/// [`Win32LobAppRule`](super::Win32LobAppRule).
pub struct Win32LobAppRegistryRule {
    /// `check32BitOn64System`. Never null.
    pub check32_bit_on64_system: mg::Field<bool>,
    /// `comparisonValue`.
    pub comparison_value: mg::Field<String>,
    /// `keyPath`.
    pub key_path: mg::Field<String>,
    /// `operationType`. Never null.
    pub operation_type: mg::Field<mg::Open<super::Win32LobAppRegistryRuleOperationType>>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Open<super::Win32LobAppRuleOperator>>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::Win32LobAppRuleType>>,
    /// `valueName`.
    pub value_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppRegistryRule: "microsoft.graph.win32LobAppRegistryRule", complex, base super::Win32LobAppRule;
    check32_bit_on64_system: "check32BitOn64System" required,
    comparison_value: "comparisonValue",
    key_path: "keyPath",
    operation_type: "operationType" required,
    operator: "operator" required,
    rule_type: "ruleType" required,
    value_name: "valueName",
}

mg::derived_from! { Win32LobAppRegistryRule: super::Win32LobAppRule }
