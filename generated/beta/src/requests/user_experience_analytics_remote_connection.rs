// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsRemoteConnection`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnection-id}`.
pub type UserExperienceAnalyticsRemoteConnectionResource = mg::One<
    models::UserExperienceAnalyticsRemoteConnection,
>;

mg::builder! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsRemoteConnection`, by its URL.
    ///
    /// For example `/deviceManagement/userExperienceAnalyticsRemoteConnection`.
    UserExperienceAnalyticsRemoteConnectionCollection(mg::Many<models::UserExperienceAnalyticsRemoteConnection, UserExperienceAnalyticsRemoteConnectionResource>)
}

impl UserExperienceAnalyticsRemoteConnectionCollection {
    /// `GET …/summarizeDeviceRemoteConnection(summarizeBy=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-summarizedeviceremoteconnection?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/userExperienceAnalyticsRemoteConnection/summarizeDeviceRemoteConnection`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn summarize_device_remote_connection(
        &self,
        parameters: SummarizeDeviceRemoteConnection,
    ) -> mg::Request<mg::Page<models::UserExperienceAnalyticsRemoteConnection>> {
        mg::Path::function_with(self, "summarizeDeviceRemoteConnection", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.summarizeDeviceRemoteConnection`.
    SummarizeDeviceRemoteConnection "microsoft.graph.summarizeDeviceRemoteConnection" "parameters";
    /// `summarizeBy`: userExperienceAnalyticsSummarizedBy, not null
    summarize_by "summarizeBy" "r": mg::Open<models::UserExperienceAnalyticsSummarizedBy>,
}
