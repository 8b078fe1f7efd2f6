// @generated
use crate::mg;

/// `microsoft.graph.networkaccess.securityRuleStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityRuleStatus {
    /// `enabled`, 0.
    Enabled,
    /// `disabled`, 1.
    Disabled,
    /// `reportOnly`, 2.
    ReportOnly,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    SecurityRuleStatus "microsoft.graph.networkaccess.securityRuleStatus" "";
    Enabled "enabled" 0,
    Disabled "disabled" 1,
    ReportOnly "reportOnly" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
