// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppProductCodeRule`, a complex type derived from `microsoft.graph.win32LobAppRule`.
    Win32LobAppProductCodeRule "microsoft.graph.win32LobAppProductCodeRule" "complex" : super::Win32LobAppRule;
    /// `productCode`: String, masked in Debug
    product_code "productCode" "s": String,
    /// `productVersion`: String
    product_version "productVersion": String,
    /// `productVersionOperator`: win32LobAppRuleOperator, not null
    product_version_operator "productVersionOperator" "r": mg::Open<super::Win32LobAppRuleOperator>,
    /// `ruleType`: win32LobAppRuleType, not null
    rule_type "ruleType" "r": mg::Open<super::Win32LobAppRuleType>,
}

mg::derived_from! { Win32LobAppProductCodeRule: super::Win32LobAppRule }
