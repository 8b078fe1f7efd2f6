// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsResourcePerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformance-id}`.
pub type UserExperienceAnalyticsResourcePerformanceResource = mg::One<
    models::UserExperienceAnalyticsResourcePerformance,
>;

mg::builder! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsResourcePerformance`, by its URL.
    ///
    /// For example `/deviceManagement/userExperienceAnalyticsResourcePerformance`.
    UserExperienceAnalyticsResourcePerformanceCollection(mg::Many<models::UserExperienceAnalyticsResourcePerformance, UserExperienceAnalyticsResourcePerformanceResource>)
}

impl UserExperienceAnalyticsResourcePerformanceCollection {
    /// `GET …/summarizeDeviceResourcePerformance(summarizeBy=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-summarizedeviceresourceperformance?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/userExperienceAnalyticsResourcePerformance/summarizeDeviceResourcePerformance`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn summarize_device_resource_performance(
        &self,
        parameters: SummarizeDeviceResourcePerformance,
    ) -> mg::Request<mg::Page<models::UserExperienceAnalyticsResourcePerformance>> {
        mg::Path::function_with(self, "summarizeDeviceResourcePerformance", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.summarizeDeviceResourcePerformance`.
    SummarizeDeviceResourcePerformance "microsoft.graph.summarizeDeviceResourcePerformance" "parameters";
    /// `summarizeBy`: userExperienceAnalyticsSummarizedBy, not null
    summarize_by "summarizeBy" "r": mg::Open<models::UserExperienceAnalyticsSummarizedBy>,
}
