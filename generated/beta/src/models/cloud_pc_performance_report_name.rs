// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPCPerformanceReportName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcPerformanceReportName {
    /// `performanceTrendReport` (0)
    PerformanceTrendReport,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
    /// `cloudPcInsightReport` (2)
    CloudPcInsightReport,
}

mg::enumeration! {
    CloudPcPerformanceReportName: "microsoft.graph.cloudPCPerformanceReportName";
    PerformanceTrendReport: "performanceTrendReport" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
    CloudPcInsightReport: "cloudPcInsightReport" = 2,
}
