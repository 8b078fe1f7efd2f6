// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPCConnectionQualityReportType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcConnectionQualityReportType {
    /// `remoteConnectionQualityReport` (0)
    RemoteConnectionQualityReport,
    /// `regionalConnectionQualityTrendReport` (1)
    RegionalConnectionQualityTrendReport,
    /// `regionalConnectionQualityInsightsReport` (2)
    RegionalConnectionQualityInsightsReport,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcConnectionQualityReportType: "microsoft.graph.cloudPCConnectionQualityReportType";
    RemoteConnectionQualityReport: "remoteConnectionQualityReport" = 0,
    RegionalConnectionQualityTrendReport: "regionalConnectionQualityTrendReport" = 1,
    RegionalConnectionQualityInsightsReport: "regionalConnectionQualityInsightsReport" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
