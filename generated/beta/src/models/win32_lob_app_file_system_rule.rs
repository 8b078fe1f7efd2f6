// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppFileSystemRule`, a complex type derived from `microsoft.graph.win32LobAppRule`.
    Win32LobAppFileSystemRule "microsoft.graph.win32LobAppFileSystemRule" "complex" : super::Win32LobAppRule;
    /// `check32BitOn64System`: Boolean, not null
    check32_bit_on64_system "check32BitOn64System" "r": bool,
    /// `comparisonValue`: String
    comparison_value "comparisonValue": String,
    /// `fileOrFolderName`: String
    file_or_folder_name "fileOrFolderName": String,
    /// `operationType`: win32LobAppFileSystemOperationType, not null
    operation_type "operationType" "r": mg::Open<super::Win32LobAppFileSystemOperationType>,
    /// `operator`: win32LobAppRuleOperator, not null
    operator "operator" "r": mg::Open<super::Win32LobAppRuleOperator>,
    /// `path`: String
    path "path": String,
    /// `ruleType`: win32LobAppRuleType, not null
    rule_type "ruleType" "r": mg::Open<super::Win32LobAppRuleType>,
}

mg::derived_from! { Win32LobAppFileSystemRule: super::Win32LobAppRule }
