// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppProductCodeRule`, derived from
/// [`Win32LobAppRule`](super::Win32LobAppRule).
pub struct Win32LobAppProductCodeRule {
    /// `productCode`.
    pub product_code: mg::Field<String>,
    /// `productVersion`.
    pub product_version: mg::Field<String>,
    /// `productVersionOperator`. Never null.
    pub product_version_operator: mg::Field<mg::Open<super::Win32LobAppRuleOperator>>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::Win32LobAppRuleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppProductCodeRule: "microsoft.graph.win32LobAppProductCodeRule", complex, base super::Win32LobAppRule;
    product_code: "productCode",
    product_version: "productVersion",
    product_version_operator: "productVersionOperator" required,
    rule_type: "ruleType" required,
}

mg::derived_from! { Win32LobAppProductCodeRule: super::Win32LobAppRule }
