// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPCInaccessibleReportName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcInaccessibleReportName {
    /// `inaccessibleCloudPcReports` (0)
    InaccessibleCloudPcReports,
    /// `inaccessibleCloudPcTrendReport` (1)
    InaccessibleCloudPcTrendReport,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `regionalInaccessibleCloudPcTrendReport` (3)
    RegionalInaccessibleCloudPcTrendReport,
}

mg::enumeration! {
    CloudPcInaccessibleReportName: "microsoft.graph.cloudPCInaccessibleReportName";
    InaccessibleCloudPcReports: "inaccessibleCloudPcReports" = 0,
    InaccessibleCloudPcTrendReport: "inaccessibleCloudPcTrendReport" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    RegionalInaccessibleCloudPcTrendReport: "regionalInaccessibleCloudPcTrendReport" = 3,
}
