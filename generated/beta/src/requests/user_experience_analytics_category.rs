// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().user_experience_analytics_app_health_overview()`.
#[derive(Clone, Debug)]
pub struct UserExperienceAnalyticsCategoryResource(
    mg::One<models::UserExperienceAnalyticsCategory>,
);

mg::builder! { UserExperienceAnalyticsCategoryResource: mg::One<models::UserExperienceAnalyticsCategory> }

impl UserExperienceAnalyticsCategoryResource {
    /// `…/metricValues`: many
    /// [`UserExperienceAnalyticsMetric`](models::UserExperienceAnalyticsMetric).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-delete?view=graph-rest-beta
    #[inline]
    pub fn metric_values(
        &self,
    ) -> requests::user_experience_analytics_metric::UserExperienceAnalyticsMetricCollection {
        mg::navigate(self, "metricValues")
    }
}

/// Requests on a collection of
/// [`UserExperienceAnalyticsCategory`](models::UserExperienceAnalyticsCategory): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_categories()`.
pub type UserExperienceAnalyticsCategoryCollection = mg::Many<
    models::UserExperienceAnalyticsCategory,
    UserExperienceAnalyticsCategoryResource,
>;
