// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppFileSystemRule`, derived from
/// [`Win32LobAppRule`](super::Win32LobAppRule).
pub struct Win32LobAppFileSystemRule {
    /// `check32BitOn64System`. Never null.
    pub check32_bit_on64_system: mg::Field<bool>,
    /// `comparisonValue`.
    pub comparison_value: mg::Field<String>,
    /// `fileOrFolderName`.
    pub file_or_folder_name: mg::Field<String>,
    /// `operationType`. Never null.
    pub operation_type: mg::Field<mg::Open<super::Win32LobAppFileSystemOperationType>>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Open<super::Win32LobAppRuleOperator>>,
    /// `path`.
    pub path: mg::Field<String>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::Win32LobAppRuleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppFileSystemRule: "microsoft.graph.win32LobAppFileSystemRule", complex, base super::Win32LobAppRule;
    check32_bit_on64_system: "check32BitOn64System" required,
    comparison_value: "comparisonValue",
    file_or_folder_name: "fileOrFolderName",
    operation_type: "operationType" required,
    operator: "operator" required,
    path: "path",
    rule_type: "ruleType" required,
}

mg::derived_from! { Win32LobAppFileSystemRule: super::Win32LobAppRule }
