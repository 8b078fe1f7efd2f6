// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcClientAppUsageReportType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcClientAppUsageReportType {
    /// `microsoftRemoteDesktopClientUsageReport` (0)
    MicrosoftRemoteDesktopClientUsageReport,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcClientAppUsageReportType: "microsoft.graph.cloudPcClientAppUsageReportType";
    MicrosoftRemoteDesktopClientUsageReport: "microsoftRemoteDesktopClientUsageReport" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
