// @generated
use crate::mg;

/// Enumeration `microsoft.graph.apiUsageReportOnboardingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiUsageReportOnboardingStatus {
    /// `enabling` (0)
    Enabling,
    /// `enabled` (1)
    Enabled,
    /// `disabling` (2)
    Disabling,
    /// `disabled` (3)
    Disabled,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ApiUsageReportOnboardingStatus: "microsoft.graph.apiUsageReportOnboardingStatus";
    Enabling: "enabling" = 0,
    Enabled: "enabled" = 1,
    Disabling: "disabling" = 2,
    Disabled: "disabled" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
