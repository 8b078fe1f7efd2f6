// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointReportSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointreportsettings?view=graph-rest-beta>
    SharePointReportSettings "microsoft.graph.sharePointReportSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SharePointReportSettings: super::Entity }

impl SharePointReportSettings {
    /// `apiUsageReportMetrics`: many `apiUsageReportEnablementStatus`, contained
    pub const API_USAGE_REPORT_METRICS: mg::Nav<
        SharePointReportSettings,
        Vec<super::ApiUsageReportEnablementStatus>,
    > = mg::Nav::new("apiUsageReportMetrics");
}
