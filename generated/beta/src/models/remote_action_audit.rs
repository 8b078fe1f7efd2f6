// @generated
use crate::mg;

/// Entity type [`microsoft.graph.remoteActionAudit`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RemoteActionAuditCollection`], for example
/// `graph.device_management().remote_action_audits()`.
///
/// [`RemoteActionAuditCollection`]: crate::requests::remote_action_audit::RemoteActionAuditCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-remoteactionaudit?view=graph-rest-beta
pub struct RemoteActionAudit {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::RemoteAction>>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `bulkDeviceActionId`.
    pub bulk_device_action_id: mg::Field<String>,
    /// `deviceActionCategory`. Never null.
    pub device_action_category: mg::Field<mg::Open<super::DeviceActionCategory>>,
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `deviceIMEI`.
    pub device_imei: mg::Field<String>,
    /// `deviceOwnerUserPrincipalName`.
    pub device_owner_user_principal_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `initiatedByUserPrincipalName`.
    pub initiated_by_user_principal_name: mg::Field<String>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `requestDateTime`. Never null.
    pub request_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteActionAudit: "microsoft.graph.remoteActionAudit", entity, base super::Entity;
    action: "action" required,
    action_state: "actionState" required,
    bulk_device_action_id: "bulkDeviceActionId",
    device_action_category: "deviceActionCategory" required,
    device_display_name: "deviceDisplayName",
    device_imei: "deviceIMEI",
    device_owner_user_principal_name: "deviceOwnerUserPrincipalName",
    id: "id" key required,
    initiated_by_user_principal_name: "initiatedByUserPrincipalName",
    managed_device_id: "managedDeviceId",
    request_date_time: "requestDateTime" required,
    user_name: "userName",
}

mg::derived_from! { RemoteActionAudit: super::Entity }
