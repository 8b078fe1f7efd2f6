// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsDevicePerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformance-id}`.
pub type UserExperienceAnalyticsDevicePerformanceResource = mg::One<
    models::UserExperienceAnalyticsDevicePerformance,
>;

mg::builder! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDevicePerformance`, by its URL.
    ///
    /// For example `/deviceManagement/userExperienceAnalyticsDevicePerformance`.
    UserExperienceAnalyticsDevicePerformanceCollection(mg::Many<models::UserExperienceAnalyticsDevicePerformance, UserExperienceAnalyticsDevicePerformanceResource>)
}

impl UserExperienceAnalyticsDevicePerformanceCollection {
    /// `GET …/summarizeDevicePerformanceDevices(summarizeBy=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-summarizedeviceperformancedevices?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/userExperienceAnalyticsDevicePerformance/summarizeDevicePerformanceDevices`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn summarize_device_performance_devices(
        &self,
        parameters: SummarizeDevicePerformanceDevices,
    ) -> mg::Request<mg::Page<models::UserExperienceAnalyticsDevicePerformance>> {
        mg::Path::function_with(self, "summarizeDevicePerformanceDevices", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.summarizeDevicePerformanceDevices`.
    SummarizeDevicePerformanceDevices "microsoft.graph.summarizeDevicePerformanceDevices" "parameters";
    /// `summarizeBy`: userExperienceAnalyticsSummarizedBy, not null
    summarize_by "summarizeBy" "r": mg::Open<models::UserExperienceAnalyticsSummarizedBy>,
}
