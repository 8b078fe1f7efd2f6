// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsnotautopilotreadydevice?view=graph-rest-beta>
    UserExperienceAnalyticsNotAutopilotReadyDevice "microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice" "entity" : super::Entity;
    /// `autoPilotProfileAssigned`: Boolean, not null
    auto_pilot_profile_assigned "autoPilotProfileAssigned" "r": bool,
    /// `autoPilotRegistered`: Boolean, not null
    auto_pilot_registered "autoPilotRegistered" "r": bool,
    /// `azureAdJoinType`: String
    azure_ad_join_type "azureAdJoinType": String,
    /// `azureAdRegistered`: Boolean
    azure_ad_registered "azureAdRegistered": bool,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedBy`: String
    managed_by "managedBy": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
}

mg::derived_from! { UserExperienceAnalyticsNotAutopilotReadyDevice: super::Entity }
