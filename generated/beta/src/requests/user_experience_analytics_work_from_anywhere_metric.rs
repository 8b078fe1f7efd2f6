// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, by its URL.
    ///
    /// For example `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}`.
    UserExperienceAnalyticsWorkFromAnywhereMetricResource(mg::One<models::UserExperienceAnalyticsWorkFromAnywhereMetric>)
}

impl UserExperienceAnalyticsWorkFromAnywhereMetricResource {
    /// `…/metricDevices`: many `userExperienceAnalyticsWorkFromAnywhereDevice`
    ///
    /// [List userExperienceAnalyticsWorkFromAnywhereDevices](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsWorkFromAnywhereDevice](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsWorkFromAnywhereDevice](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsWorkFromAnywhereDevice](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsWorkFromAnywhereDevice](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn metric_devices(
        &self,
    ) -> requests::user_experience_analytics_work_from_anywhere_device::UserExperienceAnalyticsWorkFromAnywhereDeviceCollection {
        mg::to(self, "metricDevices")
    }
}

/// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics`.
pub type UserExperienceAnalyticsWorkFromAnywhereMetricCollection = mg::Many<
    models::UserExperienceAnalyticsWorkFromAnywhereMetric,
    UserExperienceAnalyticsWorkFromAnywhereMetricResource,
>;
