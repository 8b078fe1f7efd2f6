// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserExperienceAnalyticsBaseline`](models::UserExperienceAnalyticsBaseline):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().user_experience_analytics_baselines().id(id)`.
#[derive(Clone, Debug)]
pub struct UserExperienceAnalyticsBaselineResource(
    mg::One<models::UserExperienceAnalyticsBaseline>,
);

mg::builder! { UserExperienceAnalyticsBaselineResource: mg::One<models::UserExperienceAnalyticsBaseline> }

impl UserExperienceAnalyticsBaselineResource {
    /// `…/appHealthMetrics`:
    /// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta
    #[inline]
    pub fn app_health_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::navigate(self, "appHealthMetrics")
    }

    /// `…/batteryHealthMetrics`:
    /// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application).
    #[inline]
    pub fn battery_health_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::navigate(self, "batteryHealthMetrics")
    }

    /// `…/bestPracticesMetrics`:
    /// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta
    #[inline]
    pub fn best_practices_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::navigate(self, "bestPracticesMetrics")
    }

    /// `…/deviceBootPerformanceMetrics`:
    /// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta
    #[inline]
    pub fn device_boot_performance_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::navigate(self, "deviceBootPerformanceMetrics")
    }

    /// `…/rebootAnalyticsMetrics`:
    /// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta
    #[inline]
    pub fn reboot_analytics_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::navigate(self, "rebootAnalyticsMetrics")
    }

    /// `…/resourcePerformanceMetrics`:
    /// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta
    #[inline]
    pub fn resource_performance_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::navigate(self, "resourcePerformanceMetrics")
    }

    /// `…/workFromAnywhereMetrics`:
    /// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta
    #[inline]
    pub fn work_from_anywhere_metrics(
        &self,
    ) -> requests::user_experience_analytics_category::UserExperienceAnalyticsCategoryResource {
        mg::navigate(self, "workFromAnywhereMetrics")
    }
}

/// Requests on a collection of
/// [`UserExperienceAnalyticsBaseline`](models::UserExperienceAnalyticsBaseline): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_baselines()`.
pub type UserExperienceAnalyticsBaselineCollection = mg::Many<
    models::UserExperienceAnalyticsBaseline,
    UserExperienceAnalyticsBaselineResource,
>;
