// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.remoteActionAudit`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-remoteactionaudit?view=graph-rest-beta>
    RemoteActionAudit "microsoft.graph.remoteActionAudit" "entity" : super::Entity;
    /// `action`: remoteAction, not null
    action "action" "r": mg::Open<super::RemoteAction>,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `bulkDeviceActionId`: String
    bulk_device_action_id "bulkDeviceActionId": String,
    /// `deviceActionCategory`: deviceActionCategory, not null
    device_action_category "deviceActionCategory" "r": mg::Open<super::DeviceActionCategory>,
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `deviceIMEI`: String
    device_imei "deviceIMEI": String,
    /// `deviceOwnerUserPrincipalName`: String
    device_owner_user_principal_name "deviceOwnerUserPrincipalName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `initiatedByUserPrincipalName`: String
    initiated_by_user_principal_name "initiatedByUserPrincipalName": String,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `requestDateTime`: DateTimeOffset, not null
    request_date_time "requestDateTime" "r": mg::DateTimeOffset,
    /// `userName`: String
    user_name "userName": String,
}

mg::derived_from! { RemoteActionAudit: super::Entity }
