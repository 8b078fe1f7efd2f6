// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsDriverUpdateProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsDriverUpdateProfileCollection`], for example
/// `graph.device_management().windows_driver_update_profiles()`.
///
/// Operations: `assign`, `execute_action`, `sync_inventory`.
///
/// [`WindowsDriverUpdateProfileCollection`]: crate::requests::windows_driver_update_profile::WindowsDriverUpdateProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsdriverupdateprofile?view=graph-rest-beta
pub struct WindowsDriverUpdateProfile {
    /// `approvalType`. Never null.
    pub approval_type: mg::Field<mg::Open<super::DriverUpdateProfileApprovalType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deploymentDeferralInDays`.
    pub deployment_deferral_in_days: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceReporting`.
    pub device_reporting: mg::Field<i32>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inventorySyncStatus`.
    pub inventory_sync_status: mg::Field<
        mg::Boxed<super::WindowsDriverUpdateProfileInventorySyncStatus>,
    >,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `newUpdates`. Never null.
    pub new_updates: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDriverUpdateProfile: "microsoft.graph.windowsDriverUpdateProfile", entity, base super::Entity;
    approval_type: "approvalType" required,
    created_date_time: "createdDateTime" required,
    deployment_deferral_in_days: "deploymentDeferralInDays",
    description: "description",
    device_reporting: "deviceReporting",
    display_name: "displayName" required,
    id: "id" key required,
    inventory_sync_status: "inventorySyncStatus",
    last_modified_date_time: "lastModifiedDateTime" required,
    new_updates: "newUpdates" required,
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { WindowsDriverUpdateProfile: super::Entity }

impl WindowsDriverUpdateProfile {
    /// `assignments`: many
    /// [`WindowsDriverUpdateProfileAssignment`](super::WindowsDriverUpdateProfileAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsDriverUpdateProfile,
        Vec<super::WindowsDriverUpdateProfileAssignment>,
    > = mg::Nav::new("assignments");
    /// `driverInventories`: many
    /// [`WindowsDriverUpdateInventory`](super::WindowsDriverUpdateInventory).
    pub const DRIVER_INVENTORIES: mg::Nav<
        WindowsDriverUpdateProfile,
        Vec<super::WindowsDriverUpdateInventory>,
    > = mg::Nav::new("driverInventories");
}
