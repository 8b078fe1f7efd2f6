// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcReportName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcReportName {
    /// `remoteConnectionHistoricalReports` (0)
    RemoteConnectionHistoricalReports,
    /// `dailyAggregatedRemoteConnectionReports` (1)
    DailyAggregatedRemoteConnectionReports,
    /// `totalAggregatedRemoteConnectionReports` (2)
    TotalAggregatedRemoteConnectionReports,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `noLicenseAvailableConnectivityFailureReport` (6)
    NoLicenseAvailableConnectivityFailureReport,
    /// `frontlineLicenseUsageReport` (7)
    FrontlineLicenseUsageReport,
    /// `frontlineLicenseUsageRealTimeReport` (8)
    FrontlineLicenseUsageRealTimeReport,
    /// `remoteConnectionQualityReports` (9)
    #[deprecated(
        note = "deprecated since 2024-09-10, to be removed on 2024-12-31 (revision 2024-09/remoteConnectionQualityReports)"
    )]
    RemoteConnectionQualityReports,
    /// `inaccessibleCloudPcReports` (10)
    InaccessibleCloudPcReports,
    /// `actionStatusReport` (11)
    ActionStatusReport,
    /// `rawRemoteConnectionReports` (12)
    RawRemoteConnectionReports,
    /// `cloudPcUsageCategoryReports` (13)
    #[deprecated(
        note = "deprecated since 2025-09-01, to be removed on 2025-12-31 (revision 2025-09/cloudPcUsageCategoryReports)"
    )]
    CloudPcUsageCategoryReports,
    /// `crossRegionDisasterRecoveryReport` (14)
    CrossRegionDisasterRecoveryReport,
    /// `performanceTrendReport` (15)
    PerformanceTrendReport,
    /// `inaccessibleCloudPcTrendReport` (16)
    InaccessibleCloudPcTrendReport,
    /// `regionalConnectionQualityTrendReport` (17)
    RegionalConnectionQualityTrendReport,
    /// `regionalConnectionQualityInsightsReport` (18)
    RegionalConnectionQualityInsightsReport,
    /// `remoteConnectionQualityReport` (19)
    RemoteConnectionQualityReport,
    /// `frontlineLicenseHourlyUsageReport` (20)
    FrontlineLicenseHourlyUsageReport,
    /// `frontlineRealtimeUserConnectionsReport` (21)
    FrontlineRealtimeUserConnectionsReport,
    /// `bulkActionStatusReport` (22)
    BulkActionStatusReport,
    /// `troubleshootDetailsReport` (23)
    TroubleshootDetailsReport,
    /// `troubleshootTrendCountReport` (24)
    TroubleshootTrendCountReport,
    /// `troubleshootRegionalReport` (25)
    TroubleshootRegionalReport,
    /// `troubleshootIssueCountReport` (26)
    TroubleshootIssueCountReport,
    /// `cloudPcInsightReport` (27)
    CloudPcInsightReport,
    /// `regionalInaccessibleCloudPcTrendReport` (28)
    RegionalInaccessibleCloudPcTrendReport,
    /// `cloudPcUsageCategoryReport` (29)
    CloudPcUsageCategoryReport,
    /// `cloudPCInventoryReport` (30)
    CloudPcInventoryReport,
}

mg::enumeration! {
    CloudPcReportName: "microsoft.graph.cloudPcReportName";
    RemoteConnectionHistoricalReports: "remoteConnectionHistoricalReports" = 0,
    DailyAggregatedRemoteConnectionReports: "dailyAggregatedRemoteConnectionReports" = 1,
    TotalAggregatedRemoteConnectionReports: "totalAggregatedRemoteConnectionReports" = 2,
    UnknownFutureValue: "unknownFutureValue" = 5,
    NoLicenseAvailableConnectivityFailureReport: "noLicenseAvailableConnectivityFailureReport" = 6,
    FrontlineLicenseUsageReport: "frontlineLicenseUsageReport" = 7,
    FrontlineLicenseUsageRealTimeReport: "frontlineLicenseUsageRealTimeReport" = 8,
    RemoteConnectionQualityReports: "remoteConnectionQualityReports" = 9,
    InaccessibleCloudPcReports: "inaccessibleCloudPcReports" = 10,
    ActionStatusReport: "actionStatusReport" = 11,
    RawRemoteConnectionReports: "rawRemoteConnectionReports" = 12,
    CloudPcUsageCategoryReports: "cloudPcUsageCategoryReports" = 13,
    CrossRegionDisasterRecoveryReport: "crossRegionDisasterRecoveryReport" = 14,
    PerformanceTrendReport: "performanceTrendReport" = 15,
    InaccessibleCloudPcTrendReport: "inaccessibleCloudPcTrendReport" = 16,
    RegionalConnectionQualityTrendReport: "regionalConnectionQualityTrendReport" = 17,
    RegionalConnectionQualityInsightsReport: "regionalConnectionQualityInsightsReport" = 18,
    RemoteConnectionQualityReport: "remoteConnectionQualityReport" = 19,
    FrontlineLicenseHourlyUsageReport: "frontlineLicenseHourlyUsageReport" = 20,
    FrontlineRealtimeUserConnectionsReport: "frontlineRealtimeUserConnectionsReport" = 21,
    BulkActionStatusReport: "bulkActionStatusReport" = 22,
    TroubleshootDetailsReport: "troubleshootDetailsReport" = 23,
    TroubleshootTrendCountReport: "troubleshootTrendCountReport" = 24,
    TroubleshootRegionalReport: "troubleshootRegionalReport" = 25,
    TroubleshootIssueCountReport: "troubleshootIssueCountReport" = 26,
    CloudPcInsightReport: "cloudPcInsightReport" = 27,
    RegionalInaccessibleCloudPcTrendReport: "regionalInaccessibleCloudPcTrendReport" = 28,
    CloudPcUsageCategoryReport: "cloudPcUsageCategoryReport" = 29,
    CloudPcInventoryReport: "cloudPCInventoryReport" = 30,
}
