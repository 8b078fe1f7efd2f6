// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserExperienceAnalyticsWorkFromAnywhereMetric`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.device_management().user_experience_analytics_work_from_anywhere_metrics().id(id)`.
///
/// [`UserExperienceAnalyticsWorkFromAnywhereMetric`]: models::UserExperienceAnalyticsWorkFromAnywhereMetric
#[derive(Clone, Debug)]
pub struct UserExperienceAnalyticsWorkFromAnywhereMetricResource(
    mg::One<models::UserExperienceAnalyticsWorkFromAnywhereMetric>,
);

mg::builder! { UserExperienceAnalyticsWorkFromAnywhereMetricResource: mg::One<models::UserExperienceAnalyticsWorkFromAnywhereMetric> }

impl UserExperienceAnalyticsWorkFromAnywhereMetricResource {
    /// `…/metricDevices`: many [`UserExperienceAnalyticsWorkFromAnywhereDevice`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.ReadWrite.All`
    /// (delegated, application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [`UserExperienceAnalyticsWorkFromAnywhereDevice`]: models::UserExperienceAnalyticsWorkFromAnywhereDevice
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-delete?view=graph-rest-beta
    #[inline]
    pub fn metric_devices(
        &self,
    ) -> requests::user_experience_analytics_work_from_anywhere_device::UserExperienceAnalyticsWorkFromAnywhereDeviceCollection {
        mg::navigate(self, "metricDevices")
    }
}

/// Requests on a collection of [`UserExperienceAnalyticsWorkFromAnywhereMetric`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_work_from_anywhere_metrics()`.
///
/// [`UserExperienceAnalyticsWorkFromAnywhereMetric`]: models::UserExperienceAnalyticsWorkFromAnywhereMetric
pub type UserExperienceAnalyticsWorkFromAnywhereMetricCollection = mg::Many<
    models::UserExperienceAnalyticsWorkFromAnywhereMetric,
    UserExperienceAnalyticsWorkFromAnywhereMetricResource,
>;
