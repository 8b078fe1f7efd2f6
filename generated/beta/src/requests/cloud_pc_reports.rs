// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcReports`](models::CloudPcReports): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_management().virtual_endpoint().reports()`.
#[derive(Clone, Debug)]
pub struct CloudPcReportsResource(mg::One<models::CloudPcReports>);

mg::builder! { CloudPcReportsResource: mg::One<models::CloudPcReports> }

impl CloudPcReportsResource {
    /// `…/exportJobs`: many [`CloudPcExportJob`](models::CloudPcExportJob).
    #[inline]
    pub fn export_jobs(
        &self,
    ) -> requests::cloud_pc_export_job::CloudPcExportJobCollection {
        mg::navigate(self, "exportJobs")
    }

    /// `POST …/getActionStatusReports`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_action_status_reports(
        &self,
        parameters: GetActionStatusReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getActionStatusReports", &parameters)
    }

    /// `POST …/getCloudPcPerformanceReport`.
    ///
    /// Returns the bytes of a stream.
    #[deprecated(
        note = "deprecated since 2024-09-10, to be removed on 2024-12-31 (revision 2024-09/getCloudPcPerformanceReport)"
    )]
    #[inline]
    pub fn get_cloud_pc_performance_report(
        &self,
        parameters: GetCloudPcPerformanceReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getCloudPcPerformanceReport", &parameters)
    }

    /// `POST …/getCloudPcRecommendationReports`.
    ///
    /// Returns the bytes of a stream.
    #[deprecated(
        note = "deprecated since 2025-02-27, to be removed on 2025-07-01 (revision 2025-02/getCloudPcRecommendationReports)"
    )]
    #[inline]
    pub fn get_cloud_pc_recommendation_reports(
        &self,
        parameters: GetCloudPcRecommendationReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getCloudPcRecommendationReports", &parameters)
    }

    /// `POST …/getConnectionQualityReports`.
    ///
    /// Returns the bytes of a stream.
    #[deprecated(
        note = "deprecated since 2024-09-10, to be removed on 2024-12-31 (revision 2024-09/getConnectionQualityReports)"
    )]
    #[inline]
    pub fn get_connection_quality_reports(
        &self,
        parameters: GetConnectionQualityReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getConnectionQualityReports", &parameters)
    }

    /// `POST …/getDailyAggregatedRemoteConnectionReports`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_daily_aggregated_remote_connection_reports(
        &self,
        parameters: GetDailyAggregatedRemoteConnectionReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getDailyAggregatedRemoteConnectionReports", &parameters)
    }

    /// `POST …/getFrontlineReport`.
    ///
    /// Returns the bytes of a stream.
    #[deprecated(
        note = "deprecated since 2024-08-22, to be removed on 2024-12-31 (revision 2024-09/getFrontlineReport)"
    )]
    #[inline]
    pub fn get_frontline_report(
        &self,
        parameters: GetFrontlineReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getFrontlineReport", &parameters)
    }

    /// `POST …/getInaccessibleCloudPcReports`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_inaccessible_cloud_pc_reports(
        &self,
        parameters: GetInaccessibleCloudPcReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getInaccessibleCloudPcReports", &parameters)
    }

    /// `POST …/getRawRemoteConnectionReports`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn get_raw_remote_connection_reports(
        &self,
        parameters: GetRawRemoteConnectionReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getRawRemoteConnectionReports", &parameters)
    }

    /// `GET …/getRealTimeRemoteConnectionLatency(cloudPcId=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_real_time_remote_connection_latency(
        &self,
        parameters: impl Into<GetRealTimeRemoteConnectionLatency>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getRealTimeRemoteConnectionLatency", &parameters.into())
    }

    /// `GET …/getRealTimeRemoteConnectionStatus(cloudPcId=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_real_time_remote_connection_status(
        &self,
        parameters: impl Into<GetRealTimeRemoteConnectionStatus>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().function_with("getRealTimeRemoteConnectionStatus", &parameters.into())
    }

    /// `POST …/getRemoteConnectionHistoricalReports`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_remote_connection_historical_reports(
        &self,
        parameters: GetRemoteConnectionHistoricalReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getRemoteConnectionHistoricalReports", &parameters)
    }

    /// `POST …/getTotalAggregatedRemoteConnectionReports`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_total_aggregated_remote_connection_reports(
        &self,
        parameters: GetTotalAggregatedRemoteConnectionReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getTotalAggregatedRemoteConnectionReports", &parameters)
    }

    /// `POST …/retrieveBulkActionStatusReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_bulk_action_status_report(
        &self,
        parameters: RetrieveBulkActionStatusReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveBulkActionStatusReport", &parameters)
    }

    /// `POST …/retrieveCloudPcRecommendationReports`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[deprecated(
        note = "deprecated since 2025-09-01, to be removed on 2025-12-31 (revision 2025-09/cloudPcReports/retrieveCloudPcRecommendationReports)"
    )]
    #[inline]
    pub fn retrieve_cloud_pc_recommendation_reports(
        &self,
        parameters: RetrieveCloudPcRecommendationReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveCloudPcRecommendationReports", &parameters)
    }

    /// `POST …/retrieveCloudPcTenantMetricsReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_cloud_pc_tenant_metrics_report(
        &self,
        parameters: impl Into<RetrieveCloudPcTenantMetricsReport>,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveCloudPcTenantMetricsReport", &parameters.into())
    }

    /// `POST …/retrieveCloudPcTroubleshootReports`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn retrieve_cloud_pc_troubleshoot_reports(
        &self,
        parameters: RetrieveCloudPcTroubleshootReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveCloudPcTroubleshootReports", &parameters)
    }

    /// `POST …/retrieveConnectionQualityReports`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_connection_quality_reports(
        &self,
        parameters: RetrieveConnectionQualityReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveConnectionQualityReports", &parameters)
    }

    /// `POST …/retrieveCrossRegionDisasterRecoveryReport`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_cross_region_disaster_recovery_report(
        &self,
        parameters: RetrieveCrossRegionDisasterRecoveryReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveCrossRegionDisasterRecoveryReport", &parameters)
    }

    /// `POST …/retrieveFrontlineReports`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn retrieve_frontline_reports(
        &self,
        parameters: RetrieveFrontlineReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveFrontlineReports", &parameters)
    }
}

/// Parameters of [`CloudPcReportsResource::get_action_status_reports`].
pub struct GetActionStatusReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActionStatusReports: "microsoft.graph.getActionStatusReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::get_cloud_pc_performance_report`].
pub struct GetCloudPcPerformanceReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`.
    pub report_name: mg::Field<mg::Open<models::CloudPcPerformanceReportName>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCloudPcPerformanceReport: "microsoft.graph.getCloudPcPerformanceReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    report_name: "reportName",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::get_cloud_pc_recommendation_reports`].
pub struct GetCloudPcRecommendationReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`.
    pub report_name: mg::Field<mg::Open<models::CloudPcReportName>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCloudPcRecommendationReports: "microsoft.graph.getCloudPcRecommendationReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    report_name: "reportName",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::get_connection_quality_reports`].
pub struct GetConnectionQualityReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConnectionQualityReports: "microsoft.graph.getConnectionQualityReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::get_daily_aggregated_remote_connection_reports`].
pub struct GetDailyAggregatedRemoteConnectionReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDailyAggregatedRemoteConnectionReports: "microsoft.graph.getDailyAggregatedRemoteConnectionReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::get_frontline_report`].
pub struct GetFrontlineReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`.
    pub report_name: mg::Field<mg::Open<models::CloudPcReportName>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetFrontlineReport: "microsoft.graph.getFrontlineReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    report_name: "reportName",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::get_inaccessible_cloud_pc_reports`].
pub struct GetInaccessibleCloudPcReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`.
    pub report_name: mg::Field<mg::Open<models::CloudPcInaccessibleReportName>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetInaccessibleCloudPcReports: "microsoft.graph.getInaccessibleCloudPcReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    report_name: "reportName",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::get_raw_remote_connection_reports`].
pub struct GetRawRemoteConnectionReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRawRemoteConnectionReports: "microsoft.graph.getRawRemoteConnectionReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::get_real_time_remote_connection_latency`].
///
/// A call can pass `cloud_pc_id` alone.
pub struct GetRealTimeRemoteConnectionLatency {
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRealTimeRemoteConnectionLatency: "microsoft.graph.getRealTimeRemoteConnectionLatency", parameters;
    cloud_pc_id: "cloudPcId",
}

mg::required_parameters! {
    GetRealTimeRemoteConnectionLatency;
    cloud_pc_id: String,
}

/// Parameters of [`CloudPcReportsResource::get_real_time_remote_connection_status`].
///
/// A call can pass `cloud_pc_id` alone.
pub struct GetRealTimeRemoteConnectionStatus {
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRealTimeRemoteConnectionStatus: "microsoft.graph.getRealTimeRemoteConnectionStatus", parameters;
    cloud_pc_id: "cloudPcId",
}

mg::required_parameters! {
    GetRealTimeRemoteConnectionStatus;
    cloud_pc_id: String,
}

/// Parameters of [`CloudPcReportsResource::get_remote_connection_historical_reports`].
pub struct GetRemoteConnectionHistoricalReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRemoteConnectionHistoricalReports: "microsoft.graph.getRemoteConnectionHistoricalReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::get_total_aggregated_remote_connection_reports`].
pub struct GetTotalAggregatedRemoteConnectionReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetTotalAggregatedRemoteConnectionReports: "microsoft.graph.getTotalAggregatedRemoteConnectionReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::retrieve_bulk_action_status_report`].
pub struct RetrieveBulkActionStatusReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveBulkActionStatusReport: "microsoft.graph.retrieveBulkActionStatusReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::retrieve_cloud_pc_recommendation_reports`].
pub struct RetrieveCloudPcRecommendationReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`.
    pub report_name: mg::Field<mg::Open<models::CloudPcRecommendationReportType>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveCloudPcRecommendationReports: "microsoft.graph.retrieveCloudPcRecommendationReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    report_name: "reportName",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::retrieve_cloud_pc_tenant_metrics_report`].
///
/// A call can pass `report_name` alone.
pub struct RetrieveCloudPcTenantMetricsReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`. Required.
    pub report_name: mg::Field<mg::Open<models::CloudPcPerformanceReportName>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveCloudPcTenantMetricsReport: "microsoft.graph.retrieveCloudPcTenantMetricsReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    report_name: "reportName" required,
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

mg::required_parameters! {
    RetrieveCloudPcTenantMetricsReport;
    report_name: mg::Open<models::CloudPcPerformanceReportName>,
}

/// Parameters of [`CloudPcReportsResource::retrieve_cloud_pc_troubleshoot_reports`].
pub struct RetrieveCloudPcTroubleshootReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`.
    pub report_name: mg::Field<mg::Open<models::CloudPcTroubleshootReportType>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveCloudPcTroubleshootReports: "microsoft.graph.retrieveCloudPcTroubleshootReports", parameters;
    filter: "filter",
    group_by: "groupBy" optional,
    order_by: "orderBy",
    report_name: "reportName",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::retrieve_connection_quality_reports`].
pub struct RetrieveConnectionQualityReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`.
    pub report_name: mg::Field<mg::Open<models::CloudPcConnectionQualityReportType>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveConnectionQualityReports: "microsoft.graph.retrieveConnectionQualityReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    report_name: "reportName",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportsResource::retrieve_cross_region_disaster_recovery_report`].
pub struct RetrieveCrossRegionDisasterRecoveryReport {
    /// `filter`. Optional.
    pub filter: mg::Field<String>,
    /// `groupBy`. Optional.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`. Optional.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`. Optional.
    pub report_name: mg::Field<mg::Open<models::CloudPcDisasterRecoveryReportName>>,
    /// `search`. Optional.
    pub search: mg::Field<String>,
    /// `select`. Optional.
    pub select: mg::Field<Vec<String>>,
    /// `skip`. Optional.
    pub skip: mg::Field<i32>,
    /// `top`. Optional.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveCrossRegionDisasterRecoveryReport: "microsoft.graph.retrieveCrossRegionDisasterRecoveryReport", parameters;
    filter: "filter" optional,
    group_by: "groupBy" optional,
    order_by: "orderBy" optional,
    report_name: "reportName" optional,
    search: "search" optional,
    select: "select" optional,
    skip: "skip" optional,
    top: "top" optional,
}

/// Parameters of [`CloudPcReportsResource::retrieve_frontline_reports`].
pub struct RetrieveFrontlineReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportName`.
    pub report_name: mg::Field<mg::Open<models::CloudPcFrontlineReportType>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveFrontlineReports: "microsoft.graph.retrieveFrontlineReports", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    report_name: "reportName",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}
