// @generated
use crate::mg;

/// `microsoft.graph.cloudPcReportName`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcReportName {
    /// `remoteConnectionHistoricalReports`, 0.
    RemoteConnectionHistoricalReports,
    /// `dailyAggregatedRemoteConnectionReports`, 1.
    DailyAggregatedRemoteConnectionReports,
    /// `totalAggregatedRemoteConnectionReports`, 2.
    TotalAggregatedRemoteConnectionReports,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
    /// `noLicenseAvailableConnectivityFailureReport`, 4.
    NoLicenseAvailableConnectivityFailureReport,
    /// `frontlineLicenseUsageReport`, 5.
    FrontlineLicenseUsageReport,
    /// `frontlineLicenseUsageRealTimeReport`, 6.
    FrontlineLicenseUsageRealTimeReport,
    /// `remoteConnectionQualityReports`, 7.
    RemoteConnectionQualityReports,
    /// `inaccessibleCloudPcReports`, 8.
    InaccessibleCloudPcReports,
    /// `actionStatusReport`, 9.
    ActionStatusReport,
    /// `rawRemoteConnectionReports`, 10.
    RawRemoteConnectionReports,
    /// `cloudPcUsageCategoryReports`, 11.
    CloudPcUsageCategoryReports,
    /// `crossRegionDisasterRecoveryReport`, 12.
    CrossRegionDisasterRecoveryReport,
    /// `performanceTrendReport`, 13.
    PerformanceTrendReport,
    /// `inaccessibleCloudPcTrendReport`, 14.
    InaccessibleCloudPcTrendReport,
    /// `regionalConnectionQualityTrendReport`, 15.
    RegionalConnectionQualityTrendReport,
    /// `regionalConnectionQualityInsightsReport`, 16.
    RegionalConnectionQualityInsightsReport,
    /// `remoteConnectionQualityReport`, 17.
    RemoteConnectionQualityReport,
    /// `frontlineLicenseHourlyUsageReport`, 18.
    FrontlineLicenseHourlyUsageReport,
    /// `frontlineRealtimeUserConnectionsReport`, 19.
    FrontlineRealtimeUserConnectionsReport,
    /// `bulkActionStatusReport`, 20.
    BulkActionStatusReport,
    /// `troubleshootDetailsReport`, 21.
    TroubleshootDetailsReport,
    /// `troubleshootTrendCountReport`, 22.
    TroubleshootTrendCountReport,
    /// `troubleshootRegionalReport`, 23.
    TroubleshootRegionalReport,
    /// `troubleshootIssueCountReport`, 24.
    TroubleshootIssueCountReport,
    /// `cloudPcInsightReport`, 25.
    CloudPcInsightReport,
    /// `regionalInaccessibleCloudPcTrendReport`, 26.
    RegionalInaccessibleCloudPcTrendReport,
    /// `cloudPcUsageCategoryReport`, 27.
    CloudPcUsageCategoryReport,
    /// `cloudPCInventoryReport`, 28.
    CloudPcInventoryReport,
}

mg::enumeration! {
    CloudPcReportName "microsoft.graph.cloudPcReportName" "";
    RemoteConnectionHistoricalReports "remoteConnectionHistoricalReports" 0,
    DailyAggregatedRemoteConnectionReports "dailyAggregatedRemoteConnectionReports" 1,
    TotalAggregatedRemoteConnectionReports "totalAggregatedRemoteConnectionReports" 2,
    UnknownFutureValue "unknownFutureValue" 3,
    NoLicenseAvailableConnectivityFailureReport "noLicenseAvailableConnectivityFailureReport" 4,
    FrontlineLicenseUsageReport "frontlineLicenseUsageReport" 5,
    FrontlineLicenseUsageRealTimeReport "frontlineLicenseUsageRealTimeReport" 6,
    RemoteConnectionQualityReports "remoteConnectionQualityReports" 7,
    InaccessibleCloudPcReports "inaccessibleCloudPcReports" 8,
    ActionStatusReport "actionStatusReport" 9,
    RawRemoteConnectionReports "rawRemoteConnectionReports" 10,
    CloudPcUsageCategoryReports "cloudPcUsageCategoryReports" 11,
    CrossRegionDisasterRecoveryReport "crossRegionDisasterRecoveryReport" 12,
    PerformanceTrendReport "performanceTrendReport" 13,
    InaccessibleCloudPcTrendReport "inaccessibleCloudPcTrendReport" 14,
    RegionalConnectionQualityTrendReport "regionalConnectionQualityTrendReport" 15,
    RegionalConnectionQualityInsightsReport "regionalConnectionQualityInsightsReport" 16,
    RemoteConnectionQualityReport "remoteConnectionQualityReport" 17,
    FrontlineLicenseHourlyUsageReport "frontlineLicenseHourlyUsageReport" 18,
    FrontlineRealtimeUserConnectionsReport "frontlineRealtimeUserConnectionsReport" 19,
    BulkActionStatusReport "bulkActionStatusReport" 20,
    TroubleshootDetailsReport "troubleshootDetailsReport" 21,
    TroubleshootTrendCountReport "troubleshootTrendCountReport" 22,
    TroubleshootRegionalReport "troubleshootRegionalReport" 23,
    TroubleshootIssueCountReport "troubleshootIssueCountReport" 24,
    CloudPcInsightReport "cloudPcInsightReport" 25,
    RegionalInaccessibleCloudPcTrendReport "regionalInaccessibleCloudPcTrendReport" 26,
    CloudPcUsageCategoryReport "cloudPcUsageCategoryReport" 27,
    CloudPcInventoryReport "cloudPCInventoryReport" 28,
}
