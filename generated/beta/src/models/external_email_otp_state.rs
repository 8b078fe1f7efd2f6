// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalEmailOtpState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalEmailOtpState {
    /// `default` (0)
    Default,
    /// `enabled` (1)
    Enabled,
    /// `disabled` (2)
    Disabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ExternalEmailOtpState: "microsoft.graph.externalEmailOtpState";
    Default: "default" = 0,
    Enabled: "enabled" = 1,
    Disabled: "disabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
