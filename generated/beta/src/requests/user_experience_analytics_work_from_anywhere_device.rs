// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsWorkFromAnywhereDevice`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_work_from_anywhere_metrics()
///     .id(id)
///     .metric_devices()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsWorkFromAnywhereDevice`]: models::UserExperienceAnalyticsWorkFromAnywhereDevice
pub type UserExperienceAnalyticsWorkFromAnywhereDeviceResource = mg::One<
    models::UserExperienceAnalyticsWorkFromAnywhereDevice,
>;

/// Requests on a collection of [`UserExperienceAnalyticsWorkFromAnywhereDevice`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_work_from_anywhere_metrics()
///     .id(id)
///     .metric_devices()
/// ```
///
/// [`UserExperienceAnalyticsWorkFromAnywhereDevice`]: models::UserExperienceAnalyticsWorkFromAnywhereDevice
pub type UserExperienceAnalyticsWorkFromAnywhereDeviceCollection = mg::Many<
    models::UserExperienceAnalyticsWorkFromAnywhereDevice,
    UserExperienceAnalyticsWorkFromAnywhereDeviceResource,
>;
