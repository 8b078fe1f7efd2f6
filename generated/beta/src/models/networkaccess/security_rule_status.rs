// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.securityRuleStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityRuleStatus {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
    /// `reportOnly` (2)
    ReportOnly,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SecurityRuleStatus: "microsoft.graph.networkaccess.securityRuleStatus";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
    ReportOnly: "reportOnly" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
