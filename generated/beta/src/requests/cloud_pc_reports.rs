// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudPcReports`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/reports`.
    CloudPcReportsResource(mg::One<models::CloudPcReports>)
}

impl CloudPcReportsResource {
    /// `…/exportJobs`: many `cloudPcExportJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    /// | `POST` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn export_jobs(
        &self,
    ) -> requests::cloud_pc_export_job::CloudPcExportJobCollection {
        mg::to(self, "exportJobs")
    }

    /// `POST …/getActionStatusReports`
    #[inline]
    pub fn get_action_status_reports(
        &self,
        parameters: GetActionStatusReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getActionStatusReports", &parameters)
    }

    /// `POST …/getCloudPcPerformanceReport`
    #[deprecated(
        note = "deprecated since 2024-09-10, to be removed on 2024-12-31 (revision 2024-09/getCloudPcPerformanceReport)"
    )]
    #[inline]
    pub fn get_cloud_pc_performance_report(
        &self,
        parameters: GetCloudPcPerformanceReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getCloudPcPerformanceReport", &parameters)
    }

    /// `POST …/getCloudPcRecommendationReports`
    #[deprecated(
        note = "deprecated since 2025-02-27, to be removed on 2025-07-01 (revision 2025-02/getCloudPcRecommendationReports)"
    )]
    #[inline]
    pub fn get_cloud_pc_recommendation_reports(
        &self,
        parameters: GetCloudPcRecommendationReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getCloudPcRecommendationReports", &parameters)
    }

    /// `POST …/getConnectionQualityReports`
    #[deprecated(
        note = "deprecated since 2024-09-10, to be removed on 2024-12-31 (revision 2024-09/getConnectionQualityReports)"
    )]
    #[inline]
    pub fn get_connection_quality_reports(
        &self,
        parameters: GetConnectionQualityReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getConnectionQualityReports", &parameters)
    }

    /// `POST …/getDailyAggregatedRemoteConnectionReports`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_daily_aggregated_remote_connection_reports(
        &self,
        parameters: GetDailyAggregatedRemoteConnectionReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getDailyAggregatedRemoteConnectionReports",
            &parameters,
        )
    }

    /// `POST …/getFrontlineReport`
    #[deprecated(
        note = "deprecated since 2024-08-22, to be removed on 2024-12-31 (revision 2024-09/getFrontlineReport)"
    )]
    #[inline]
    pub fn get_frontline_report(
        &self,
        parameters: GetFrontlineReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getFrontlineReport", &parameters)
    }

    /// `POST …/getInaccessibleCloudPcReports`
    #[inline]
    pub fn get_inaccessible_cloud_pc_reports(
        &self,
        parameters: GetInaccessibleCloudPcReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getInaccessibleCloudPcReports", &parameters)
    }

    /// `POST …/getRawRemoteConnectionReports`
    #[inline]
    pub fn get_raw_remote_connection_reports(
        &self,
        parameters: GetRawRemoteConnectionReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getRawRemoteConnectionReports", &parameters)
    }

    /// `GET …/getRealTimeRemoteConnectionLatency(cloudPcId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_real_time_remote_connection_latency(
        &self,
        parameters: GetRealTimeRemoteConnectionLatency,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getRealTimeRemoteConnectionLatency", &parameters)
    }

    /// `GET …/getRealTimeRemoteConnectionStatus(cloudPcId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_real_time_remote_connection_status(
        &self,
        parameters: GetRealTimeRemoteConnectionStatus,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(self, "getRealTimeRemoteConnectionStatus", &parameters)
    }

    /// `POST …/getRemoteConnectionHistoricalReports`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_remote_connection_historical_reports(
        &self,
        parameters: GetRemoteConnectionHistoricalReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getRemoteConnectionHistoricalReports", &parameters)
    }

    /// `POST …/getTotalAggregatedRemoteConnectionReports`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_total_aggregated_remote_connection_reports(
        &self,
        parameters: GetTotalAggregatedRemoteConnectionReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "getTotalAggregatedRemoteConnectionReports",
            &parameters,
        )
    }

    /// `POST …/retrieveBulkActionStatusReport`
    #[inline]
    pub fn retrieve_bulk_action_status_report(
        &self,
        parameters: RetrieveBulkActionStatusReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveBulkActionStatusReport", &parameters)
    }

    /// `POST …/retrieveCloudPcRecommendationReports`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[deprecated(
        note = "deprecated since 2025-09-01, to be removed on 2025-12-31 (revision 2025-09/cloudPcReports/retrieveCloudPcRecommendationReports)"
    )]
    #[inline]
    pub fn retrieve_cloud_pc_recommendation_reports(
        &self,
        parameters: RetrieveCloudPcRecommendationReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveCloudPcRecommendationReports", &parameters)
    }

    /// `POST …/retrieveCloudPcTenantMetricsReport`
    #[inline]
    pub fn retrieve_cloud_pc_tenant_metrics_report(
        &self,
        parameters: RetrieveCloudPcTenantMetricsReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveCloudPcTenantMetricsReport", &parameters)
    }

    /// `POST …/retrieveCloudPcTroubleshootReports`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn retrieve_cloud_pc_troubleshoot_reports(
        &self,
        parameters: RetrieveCloudPcTroubleshootReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveCloudPcTroubleshootReports", &parameters)
    }

    /// `POST …/retrieveConnectionQualityReports`
    #[inline]
    pub fn retrieve_connection_quality_reports(
        &self,
        parameters: RetrieveConnectionQualityReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveConnectionQualityReports", &parameters)
    }

    /// `POST …/retrieveCrossRegionDisasterRecoveryReport`
    #[inline]
    pub fn retrieve_cross_region_disaster_recovery_report(
        &self,
        parameters: RetrieveCrossRegionDisasterRecoveryReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(
            self,
            "retrieveCrossRegionDisasterRecoveryReport",
            &parameters,
        )
    }

    /// `POST …/retrieveFrontlineReports`
    #[inline]
    pub fn retrieve_frontline_reports(
        &self,
        parameters: RetrieveFrontlineReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveFrontlineReports", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getActionStatusReports`.
    GetActionStatusReports "microsoft.graph.getActionStatusReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCloudPcPerformanceReport`.
    GetCloudPcPerformanceReport "microsoft.graph.getCloudPcPerformanceReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: cloudPCPerformanceReportName
    report_name "reportName": mg::Open<models::CloudPcPerformanceReportName>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getCloudPcRecommendationReports`.
    GetCloudPcRecommendationReports "microsoft.graph.getCloudPcRecommendationReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: cloudPcReportName
    report_name "reportName": mg::Open<models::CloudPcReportName>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConnectionQualityReports`.
    GetConnectionQualityReports "microsoft.graph.getConnectionQualityReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getDailyAggregatedRemoteConnectionReports`.
    GetDailyAggregatedRemoteConnectionReports "microsoft.graph.getDailyAggregatedRemoteConnectionReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getFrontlineReport`.
    GetFrontlineReport "microsoft.graph.getFrontlineReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: cloudPcReportName
    report_name "reportName": mg::Open<models::CloudPcReportName>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getInaccessibleCloudPcReports`.
    GetInaccessibleCloudPcReports "microsoft.graph.getInaccessibleCloudPcReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: cloudPCInaccessibleReportName
    report_name "reportName": mg::Open<models::CloudPcInaccessibleReportName>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRawRemoteConnectionReports`.
    GetRawRemoteConnectionReports "microsoft.graph.getRawRemoteConnectionReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRealTimeRemoteConnectionLatency`.
    GetRealTimeRemoteConnectionLatency "microsoft.graph.getRealTimeRemoteConnectionLatency" "parameters";
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRealTimeRemoteConnectionStatus`.
    GetRealTimeRemoteConnectionStatus "microsoft.graph.getRealTimeRemoteConnectionStatus" "parameters";
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRemoteConnectionHistoricalReports`.
    GetRemoteConnectionHistoricalReports "microsoft.graph.getRemoteConnectionHistoricalReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.getTotalAggregatedRemoteConnectionReports`.
    GetTotalAggregatedRemoteConnectionReports "microsoft.graph.getTotalAggregatedRemoteConnectionReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveBulkActionStatusReport`.
    RetrieveBulkActionStatusReport "microsoft.graph.retrieveBulkActionStatusReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveCloudPcRecommendationReports`.
    RetrieveCloudPcRecommendationReports "microsoft.graph.retrieveCloudPcRecommendationReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: cloudPcRecommendationReportType
    report_name "reportName": mg::Open<models::CloudPcRecommendationReportType>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveCloudPcTenantMetricsReport`.
    RetrieveCloudPcTenantMetricsReport "microsoft.graph.retrieveCloudPcTenantMetricsReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: cloudPCPerformanceReportName, not null
    report_name "reportName" "r": mg::Open<models::CloudPcPerformanceReportName>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveCloudPcTroubleshootReports`.
    RetrieveCloudPcTroubleshootReports "microsoft.graph.retrieveCloudPcTroubleshootReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: cloudPCTroubleshootReportType
    report_name "reportName": mg::Open<models::CloudPcTroubleshootReportType>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveConnectionQualityReports`.
    RetrieveConnectionQualityReports "microsoft.graph.retrieveConnectionQualityReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: cloudPCConnectionQualityReportType
    report_name "reportName": mg::Open<models::CloudPcConnectionQualityReportType>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveCrossRegionDisasterRecoveryReport`.
    RetrieveCrossRegionDisasterRecoveryReport "microsoft.graph.retrieveCrossRegionDisasterRecoveryReport" "parameters";
    /// `filter`: String, optional
    filter "filter" "o": String,
    /// `groupBy`: Collection(String), optional
    group_by "groupBy" "o": Vec<String>,
    /// `orderBy`: Collection(String), optional
    order_by "orderBy" "o": Vec<String>,
    /// `reportName`: cloudPcDisasterRecoveryReportName, optional
    report_name "reportName" "o": mg::Open<models::CloudPcDisasterRecoveryReportName>,
    /// `search`: String, optional
    search "search" "o": String,
    /// `select`: Collection(String), optional
    select "select" "o": Vec<String>,
    /// `skip`: Int32, optional
    skip "skip" "o": i32,
    /// `top`: Int32, optional
    top "top" "o": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveFrontlineReports`.
    RetrieveFrontlineReports "microsoft.graph.retrieveFrontlineReports" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: cloudPCFrontlineReportType
    report_name "reportName": mg::Open<models::CloudPcFrontlineReportType>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}
