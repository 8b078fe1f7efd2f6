// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharePointReportSettings`](models::SharePointReportSettings): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().report_settings().share_point()`.
#[derive(Clone, Debug)]
pub struct SharePointReportSettingsResource(mg::One<models::SharePointReportSettings>);

mg::builder! { SharePointReportSettingsResource: mg::One<models::SharePointReportSettings> }

impl SharePointReportSettingsResource {
    /// `…/apiUsageReportMetrics`: many
    /// [`ApiUsageReportEnablementStatus`](models::ApiUsageReportEnablementStatus).
    ///
    /// Least privileged permission to read: `ReportSettings.Read.All` (delegated).
    #[inline]
    pub fn api_usage_report_metrics(
        &self,
    ) -> requests::api_usage_report_enablement_status::ApiUsageReportEnablementStatusCollection {
        mg::navigate(self, "apiUsageReportMetrics")
    }

    /// `POST …/disableApiUsageReport`.
    ///
    /// Returns [`ApiUsageReportEnablementStatus`](models::ApiUsageReportEnablementStatus).
    ///
    /// Least privileged permission: `ReportSettings.ReadWrite.All` (delegated).
    #[inline]
    pub fn disable_api_usage_report(
        &self,
        parameters: impl Into<DisableApiUsageReport>,
    ) -> mg::Request<models::ApiUsageReportEnablementStatus> {
        self.raw().action_with("disableApiUsageReport", &parameters.into())
    }

    /// `POST …/enableApiUsageReport`.
    ///
    /// Returns [`ApiUsageReportEnablementStatus`](models::ApiUsageReportEnablementStatus).
    ///
    /// Least privileged permission: `ReportSettings.ReadWrite.All` (delegated).
    #[inline]
    pub fn enable_api_usage_report(
        &self,
        parameters: impl Into<EnableApiUsageReport>,
    ) -> mg::Request<models::ApiUsageReportEnablementStatus> {
        self.raw().action_with("enableApiUsageReport", &parameters.into())
    }
}

/// Parameters of [`SharePointReportSettingsResource::disable_api_usage_report`].
///
/// A call can pass `metric` alone.
pub struct DisableApiUsageReport {
    /// `metric`. Required.
    pub metric: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DisableApiUsageReport: "microsoft.graph.disableApiUsageReport", parameters;
    metric: "metric" required,
}

mg::required_parameters! {
    DisableApiUsageReport;
    metric: String,
}

/// Parameters of [`SharePointReportSettingsResource::enable_api_usage_report`].
///
/// A call can pass `metric` alone.
pub struct EnableApiUsageReport {
    /// `metric`. Required.
    pub metric: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnableApiUsageReport: "microsoft.graph.enableApiUsageReport", parameters;
    metric: "metric" required,
}

mg::required_parameters! {
    EnableApiUsageReport;
    metric: String,
}
