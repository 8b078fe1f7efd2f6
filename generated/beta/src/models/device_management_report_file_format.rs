// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementReportFileFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementReportFileFormat {
    /// `csv` (0)
    Csv,
    /// `pdf` (1)
    Pdf,
    /// `json` (2)
    Json,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementReportFileFormat: "microsoft.graph.deviceManagementReportFileFormat";
    Csv: "csv" = 0,
    Pdf: "pdf" = 1,
    Json: "json" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
