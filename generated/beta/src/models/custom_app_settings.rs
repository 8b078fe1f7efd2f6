// @generated
use crate::mg;

/// Complex type `microsoft.graph.customAppSettings`.
pub struct CustomAppSettings {
    /// `developerToolsForShowingAppUsageMetrics`. Never null.
    pub developer_tools_for_showing_app_usage_metrics: mg::Field<
        mg::Flags<super::AppDevelopmentPlatforms>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomAppSettings: "microsoft.graph.customAppSettings", complex;
    developer_tools_for_showing_app_usage_metrics: "developerToolsForShowingAppUsageMetrics" required,
}
