// @generated
use crate::mg;

/// `microsoft.graph.cloudPcRecommendationReportType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcRecommendationReportType {
    /// `cloudPcUsageCategoryReport`, 0.
    CloudPcUsageCategoryReport,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
    /// `cloudPcUsageCategoryReports`, 2.
    CloudPcUsageCategoryReports,
}

mg::enumeration! {
    CloudPcRecommendationReportType "microsoft.graph.cloudPcRecommendationReportType" "";
    CloudPcUsageCategoryReport "cloudPcUsageCategoryReport" 0,
    UnknownFutureValue "unknownFutureValue" 1,
    CloudPcUsageCategoryReports "cloudPcUsageCategoryReports" 2,
}
