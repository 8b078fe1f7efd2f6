// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity?view=graph-rest-beta>
    UserExperienceAnalyticsDeviceWithoutCloudIdentity "microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity" "entity" : super::Entity;
    /// `azureAdDeviceId`: String
    azure_ad_device_id "azureAdDeviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserExperienceAnalyticsDeviceWithoutCloudIdentity: super::Entity }
