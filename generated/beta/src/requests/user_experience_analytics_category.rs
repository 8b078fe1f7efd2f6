// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userExperienceAnalyticsCategory`, by its URL.
    ///
    /// For example `/deviceManagement/userExperienceAnalyticsAppHealthOverview`.
    UserExperienceAnalyticsCategoryResource(mg::One<models::UserExperienceAnalyticsCategory>)
}

impl UserExperienceAnalyticsCategoryResource {
    /// `…/metricValues`: many `userExperienceAnalyticsMetric`
    ///
    /// [List userExperienceAnalyticsMetrics](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-list?view=graph-rest-beta); 200.
    ///
    /// [Get userExperienceAnalyticsMetric](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-get?view=graph-rest-beta); 200.
    ///
    /// [Create userExperienceAnalyticsMetric](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-create?view=graph-rest-beta); 201.
    ///
    /// [Update userExperienceAnalyticsMetric](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-update?view=graph-rest-beta); 200.
    ///
    /// [Delete userExperienceAnalyticsMetric](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn metric_values(
        &self,
    ) -> requests::user_experience_analytics_metric::UserExperienceAnalyticsMetricCollection {
        mg::to(self, "metricValues")
    }
}

/// A collection of `microsoft.graph.userExperienceAnalyticsCategory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsCategories`.
pub type UserExperienceAnalyticsCategoryCollection = mg::Many<
    models::UserExperienceAnalyticsCategory,
    UserExperienceAnalyticsCategoryResource,
>;
