// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDisasterRecoveryReportName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDisasterRecoveryReportName {
    /// `crossRegionDisasterRecoveryReport` (0)
    CrossRegionDisasterRecoveryReport,
    /// `disasterRecoveryReport` (1)
    DisasterRecoveryReport,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcDisasterRecoveryReportName: "microsoft.graph.cloudPcDisasterRecoveryReportName";
    CrossRegionDisasterRecoveryReport: "crossRegionDisasterRecoveryReport" = 0,
    DisasterRecoveryReport: "disasterRecoveryReport" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
