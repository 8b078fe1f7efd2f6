// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcRecommendationReportType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcRecommendationReportType {
    /// `cloudPcUsageCategoryReport` (0)
    CloudPcUsageCategoryReport,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
    /// `cloudPcUsageCategoryReports` (2)
    #[deprecated(
        note = "deprecated since 2025-08-27, to be removed on 2025-12-31 (revision 2025-08/cloudPcUsageCategoryReports)"
    )]
    CloudPcUsageCategoryReports,
}

mg::enumeration! {
    CloudPcRecommendationReportType: "microsoft.graph.cloudPcRecommendationReportType";
    CloudPcUsageCategoryReport: "cloudPcUsageCategoryReport" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
    CloudPcUsageCategoryReports: "cloudPcUsageCategoryReports" = 2,
}
