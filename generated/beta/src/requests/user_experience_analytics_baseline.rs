// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userExperienceAnalyticsBaseline`, by its URL.
    ///
    /// For example `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaseline-id}`.
    UserExperienceAnalyticsBaselineResource(mg::One<models::UserExperienceAnalyticsBaseline>)
}

impl UserExperienceAnalyticsBaselineResource {
    /// `…/appHealthMetrics`: `userExperienceAnalyticsCategory`
    ///
    /// [Get userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta); 200.
    ///
    /// [Update userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn app_health_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::to(self, "appHealthMetrics")
    }

    /// `…/batteryHealthMetrics`: `userExperienceAnalyticsCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn battery_health_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::to(self, "batteryHealthMetrics")
    }

    /// `…/bestPracticesMetrics`: `userExperienceAnalyticsCategory`
    ///
    /// [Get userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta); 200.
    ///
    /// [Update userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn best_practices_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::to(self, "bestPracticesMetrics")
    }

    /// `…/deviceBootPerformanceMetrics`: `userExperienceAnalyticsCategory`
    ///
    /// [Get userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta); 200.
    ///
    /// [Update userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn device_boot_performance_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::to(self, "deviceBootPerformanceMetrics")
    }

    /// `…/rebootAnalyticsMetrics`: `userExperienceAnalyticsCategory`
    ///
    /// [Get userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta); 200.
    ///
    /// [Update userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn reboot_analytics_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::to(self, "rebootAnalyticsMetrics")
    }

    /// `…/resourcePerformanceMetrics`: `userExperienceAnalyticsCategory`
    ///
    /// [Get userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta); 200.
    ///
    /// [Update userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn resource_performance_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::to(self, "resourcePerformanceMetrics")
    }

    /// `…/workFromAnywhereMetrics`: `userExperienceAnalyticsCategory`
    ///
    /// [Get userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta); 200.
    ///
    /// [Update userExperienceAnalyticsCategory](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn work_from_anywhere_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::to(self, "workFromAnywhereMetrics")
    }
}

/// A collection of `microsoft.graph.userExperienceAnalyticsBaseline`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBaselines`.
pub type UserExperienceAnalyticsBaselineCollection = mg::Many<
    models::UserExperienceAnalyticsBaseline,
    UserExperienceAnalyticsBaselineResource,
>;
