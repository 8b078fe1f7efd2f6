// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsDeviceWithoutCloudIdentityCollection`], for example
/// `graph.device_management().user_experience_analytics_devices_without_cloud_identity()`.
///
/// [`UserExperienceAnalyticsDeviceWithoutCloudIdentityCollection`]: crate::requests::user_experience_analytics_device_without_cloud_identity::UserExperienceAnalyticsDeviceWithoutCloudIdentityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity?view=graph-rest-beta
pub struct UserExperienceAnalyticsDeviceWithoutCloudIdentity {
    /// `azureAdDeviceId`.
    pub azure_ad_device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDeviceWithoutCloudIdentity: "microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity", entity, base super::Entity;
    azure_ad_device_id: "azureAdDeviceId",
    device_name: "deviceName",
    id: "id" key required,
}

mg::derived_from! { UserExperienceAnalyticsDeviceWithoutCloudIdentity: super::Entity }
