// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsDriverUpdateInventory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsDriverUpdateInventoryCollection`], for example
/// `graph.device_management().windows_driver_update_profiles().id(id).driver_inventories()`.
///
/// [`WindowsDriverUpdateInventoryCollection`]: crate::requests::windows_driver_update_inventory::WindowsDriverUpdateInventoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsdriverupdateinventory?view=graph-rest-beta
pub struct WindowsDriverUpdateInventory {
    /// `applicableDeviceCount`. Never null.
    pub applicable_device_count: mg::Field<i32>,
    /// `approvalStatus`. Never null.
    pub approval_status: mg::Field<mg::Open<super::DriverApprovalStatus>>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::DriverCategory>>,
    /// `deployDateTime`. Never null.
    pub deploy_date_time: mg::Field<mg::DateTimeOffset>,
    /// `driverClass`.
    pub driver_class: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDriverUpdateInventory: "microsoft.graph.windowsDriverUpdateInventory", entity, base super::Entity;
    applicable_device_count: "applicableDeviceCount" required,
    approval_status: "approvalStatus" required,
    category: "category" required,
    deploy_date_time: "deployDateTime" required,
    driver_class: "driverClass",
    id: "id" key required,
    manufacturer: "manufacturer",
    name: "name" required,
    release_date_time: "releaseDateTime" required,
    version: "version",
}

mg::derived_from! { WindowsDriverUpdateInventory: super::Entity }
