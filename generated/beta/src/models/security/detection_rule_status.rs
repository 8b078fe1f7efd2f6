// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.detectionRuleStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetectionRuleStatus {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
    /// `autoDisabled` (2)
    AutoDisabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DetectionRuleStatus: "microsoft.graph.security.detectionRuleStatus";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
    AutoDisabled: "autoDisabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
