// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointReportSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharePointReportSettingsResource`], for example
/// `graph.admin().report_settings().share_point()`.
///
/// Operations: `disable_api_usage_report`, `enable_api_usage_report`.
///
/// [`SharePointReportSettingsResource`]: crate::requests::share_point_report_settings::SharePointReportSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointreportsettings?view=graph-rest-beta
pub struct SharePointReportSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointReportSettings: "microsoft.graph.sharePointReportSettings", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { SharePointReportSettings: super::Entity }

impl SharePointReportSettings {
    /// `apiUsageReportMetrics`: many
    /// [`ApiUsageReportEnablementStatus`](super::ApiUsageReportEnablementStatus).
    pub const API_USAGE_REPORT_METRICS: mg::Nav<
        SharePointReportSettings,
        Vec<super::ApiUsageReportEnablementStatus>,
    > = mg::Nav::new("apiUsageReportMetrics");
}
