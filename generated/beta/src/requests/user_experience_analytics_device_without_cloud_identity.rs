// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsDeviceWithoutCloudIdentity`]: `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_devices_without_cloud_identity().id(id)`.
///
/// [`UserExperienceAnalyticsDeviceWithoutCloudIdentity`]: models::UserExperienceAnalyticsDeviceWithoutCloudIdentity
pub type UserExperienceAnalyticsDeviceWithoutCloudIdentityResource = mg::One<
    models::UserExperienceAnalyticsDeviceWithoutCloudIdentity,
>;

/// Requests on a collection of [`UserExperienceAnalyticsDeviceWithoutCloudIdentity`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_devices_without_cloud_identity()`.
///
/// [`UserExperienceAnalyticsDeviceWithoutCloudIdentity`]: models::UserExperienceAnalyticsDeviceWithoutCloudIdentity
pub type UserExperienceAnalyticsDeviceWithoutCloudIdentityCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceWithoutCloudIdentity,
    UserExperienceAnalyticsDeviceWithoutCloudIdentityResource,
>;
