// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcReport`](models::CloudPcReport): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_management().virtual_endpoint().report()`.
#[derive(Clone, Debug)]
pub struct CloudPcReportResource(mg::One<models::CloudPcReport>);

mg::builder! { CloudPcReportResource: mg::One<models::CloudPcReport> }

impl CloudPcReportResource {
    /// `POST …/retrieveCloudPcClientAppUsageReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn retrieve_cloud_pc_client_app_usage_report(
        &self,
        parameters: RetrieveCloudPcClientAppUsageReport,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveCloudPcClientAppUsageReport", &parameters)
    }

    /// `POST …/retrieveCloudPcRecommendationReports`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn retrieve_cloud_pc_recommendation_reports(
        &self,
        parameters: RetrieveCloudPcRecommendationReports,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("retrieveCloudPcRecommendationReports", &parameters)
    }
}

/// Parameters of [`CloudPcReportResource::retrieve_cloud_pc_client_app_usage_report`].
pub struct RetrieveCloudPcClientAppUsageReport {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportType`.
    pub report_type: mg::Field<mg::Open<models::CloudPcClientAppUsageReportType>>,
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
    RetrieveCloudPcClientAppUsageReport: "microsoft.graph.retrieveCloudPcClientAppUsageReport", parameters;
    filter: "filter",
    group_by: "groupBy",
    order_by: "orderBy",
    report_type: "reportType",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}

/// Parameters of [`CloudPcReportResource::retrieve_cloud_pc_recommendation_reports`].
pub struct RetrieveCloudPcRecommendationReports {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `reportType`.
    pub report_type: mg::Field<mg::Open<models::CloudPcRecommendationReportType>>,
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
    report_type: "reportType",
    search: "search",
    select: "select",
    skip: "skip",
    top: "top",
}
