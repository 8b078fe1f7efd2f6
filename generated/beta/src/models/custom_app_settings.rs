// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customAppSettings`, a complex type.
    CustomAppSettings "microsoft.graph.customAppSettings" "complex";
    /// `developerToolsForShowingAppUsageMetrics`: appDevelopmentPlatforms, not null
    developer_tools_for_showing_app_usage_metrics "developerToolsForShowingAppUsageMetrics" "r": mg::Flags<super::AppDevelopmentPlatforms>,
}
