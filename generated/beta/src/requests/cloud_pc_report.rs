// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.cloudPcReport`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/report`.
    CloudPcReportResource(mg::One<models::CloudPcReport>)
}

impl CloudPcReportResource {
    /// `POST …/retrieveCloudPcClientAppUsageReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn retrieve_cloud_pc_client_app_usage_report(
        &self,
        parameters: RetrieveCloudPcClientAppUsageReport,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveCloudPcClientAppUsageReport", &parameters)
    }

    /// `POST …/retrieveCloudPcRecommendationReports`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn retrieve_cloud_pc_recommendation_reports(
        &self,
        parameters: RetrieveCloudPcRecommendationReports,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "retrieveCloudPcRecommendationReports", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveCloudPcClientAppUsageReport`.
    RetrieveCloudPcClientAppUsageReport "microsoft.graph.retrieveCloudPcClientAppUsageReport" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportType`: cloudPcClientAppUsageReportType
    report_type "reportType": mg::Open<models::CloudPcClientAppUsageReportType>,
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
    /// `reportType`: cloudPcRecommendationReportType
    report_type "reportType": mg::Open<models::CloudPcRecommendationReportType>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}
