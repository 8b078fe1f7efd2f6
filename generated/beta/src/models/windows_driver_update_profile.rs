// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDriverUpdateProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsdriverupdateprofile?view=graph-rest-beta>
    WindowsDriverUpdateProfile "microsoft.graph.windowsDriverUpdateProfile" "entity" : super::Entity;
    /// `approvalType`: driverUpdateProfileApprovalType, not null
    approval_type "approvalType" "r": mg::Open<super::DriverUpdateProfileApprovalType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deploymentDeferralInDays`: Int32
    deployment_deferral_in_days "deploymentDeferralInDays": i32,
    /// `description`: String
    description "description": String,
    /// `deviceReporting`: Int32
    device_reporting "deviceReporting": i32,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inventorySyncStatus`: windowsDriverUpdateProfileInventorySyncStatus
    inventory_sync_status "inventorySyncStatus": mg::Boxed<super::WindowsDriverUpdateProfileInventorySyncStatus>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `newUpdates`: Int32, not null
    new_updates "newUpdates" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { WindowsDriverUpdateProfile: super::Entity }

impl WindowsDriverUpdateProfile {
    /// `assignments`: many `windowsDriverUpdateProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsDriverUpdateProfile,
        Vec<super::WindowsDriverUpdateProfileAssignment>,
    > = mg::Nav::new("assignments");
    /// `driverInventories`: many `windowsDriverUpdateInventory`, contained
    pub const DRIVER_INVENTORIES: mg::Nav<
        WindowsDriverUpdateProfile,
        Vec<super::WindowsDriverUpdateInventory>,
    > = mg::Nav::new("driverInventories");
}
