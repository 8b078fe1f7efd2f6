// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPCTroubleshootReportType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcTroubleshootReportType {
    /// `troubleshootDetailsReport` (0)
    TroubleshootDetailsReport,
    /// `troubleshootTrendCountReport` (1)
    TroubleshootTrendCountReport,
    /// `troubleshootRegionalReport` (2)
    TroubleshootRegionalReport,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `troubleshootIssueCountReport` (4)
    TroubleshootIssueCountReport,
}

mg::enumeration! {
    CloudPcTroubleshootReportType: "microsoft.graph.cloudPCTroubleshootReportType";
    TroubleshootDetailsReport: "troubleshootDetailsReport" = 0,
    TroubleshootTrendCountReport: "troubleshootTrendCountReport" = 1,
    TroubleshootRegionalReport: "troubleshootRegionalReport" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    TroubleshootIssueCountReport: "troubleshootIssueCountReport" = 4,
}
