// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharePointReportSettings`, by its URL.
    ///
    /// For example `/admin/reportSettings/sharePoint`.
    SharePointReportSettingsResource(mg::One<models::SharePointReportSettings>)
}

impl SharePointReportSettingsResource {
    /// `…/apiUsageReportMetrics`: many `apiUsageReportEnablementStatus`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ReportSettings.Read.All** |
    #[inline]
    pub fn api_usage_report_metrics(
        &self,
    ) -> requests::api_usage_report_enablement_status::ApiUsageReportEnablementStatusCollection {
        mg::to(self, "apiUsageReportMetrics")
    }

    /// `POST …/disableApiUsageReport`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ReportSettings.ReadWrite.All** |
    #[inline]
    pub fn disable_api_usage_report(
        &self,
        parameters: DisableApiUsageReport,
    ) -> mg::Request<models::ApiUsageReportEnablementStatus> {
        mg::Path::action_with(self, "disableApiUsageReport", &parameters)
    }

    /// `POST …/enableApiUsageReport`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ReportSettings.ReadWrite.All** |
    #[inline]
    pub fn enable_api_usage_report(
        &self,
        parameters: EnableApiUsageReport,
    ) -> mg::Request<models::ApiUsageReportEnablementStatus> {
        mg::Path::action_with(self, "enableApiUsageReport", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.disableApiUsageReport`.
    DisableApiUsageReport "microsoft.graph.disableApiUsageReport" "parameters";
    /// `metric`: String, not null
    metric "metric" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.enableApiUsageReport`.
    EnableApiUsageReport "microsoft.graph.enableApiUsageReport" "parameters";
    /// `metric`: String, not null
    metric "metric" "r": String,
}
