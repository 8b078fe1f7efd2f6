// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity/{userExperienceAnalyticsDeviceWithoutCloudIdentity-id}`.
pub type UserExperienceAnalyticsDeviceWithoutCloudIdentityResource = mg::One<
    models::UserExperienceAnalyticsDeviceWithoutCloudIdentity,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity`.
pub type UserExperienceAnalyticsDeviceWithoutCloudIdentityCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceWithoutCloudIdentity,
    UserExperienceAnalyticsDeviceWithoutCloudIdentityResource,
>;
