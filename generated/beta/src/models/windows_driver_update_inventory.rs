// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDriverUpdateInventory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsdriverupdateinventory?view=graph-rest-beta>
    WindowsDriverUpdateInventory "microsoft.graph.windowsDriverUpdateInventory" "entity" : super::Entity;
    /// `applicableDeviceCount`: Int32, not null
    applicable_device_count "applicableDeviceCount" "r": i32,
    /// `approvalStatus`: driverApprovalStatus, not null
    approval_status "approvalStatus" "r": mg::Open<super::DriverApprovalStatus>,
    /// `category`: driverCategory, not null
    category "category" "r": mg::Open<super::DriverCategory>,
    /// `deployDateTime`: DateTimeOffset, not null
    deploy_date_time "deployDateTime" "r": mg::DateTimeOffset,
    /// `driverClass`: String
    driver_class "driverClass": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { WindowsDriverUpdateInventory: super::Entity }
