// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedDeviceOverview`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedDeviceOverviewResource`], for example
/// `graph.device_management().managed_device_overview()`.
///
/// [`ManagedDeviceOverviewResource`]: crate::requests::managed_device_overview::ManagedDeviceOverviewResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceoverview?view=graph-rest-beta
pub struct ManagedDeviceOverview {
    /// `deviceExchangeAccessStateSummary`.
    pub device_exchange_access_state_summary: mg::Field<
        mg::Boxed<super::DeviceExchangeAccessStateSummary>,
    >,
    /// `deviceOperatingSystemSummary`.
    pub device_operating_system_summary: mg::Field<
        mg::Boxed<super::DeviceOperatingSystemSummary>,
    >,
    /// `dualEnrolledDeviceCount`. Never null.
    pub dual_enrolled_device_count: mg::Field<i32>,
    /// `enrolledDeviceCount`. Never null.
    pub enrolled_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceModelsAndManufacturers`.
    pub managed_device_models_and_manufacturers: mg::Field<
        mg::Boxed<super::ManagedDeviceModelsAndManufacturers>,
    >,
    /// `mdmEnrolledCount`. Never null.
    pub mdm_enrolled_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceOverview: "microsoft.graph.managedDeviceOverview", entity, base super::Entity;
    device_exchange_access_state_summary: "deviceExchangeAccessStateSummary",
    device_operating_system_summary: "deviceOperatingSystemSummary",
    dual_enrolled_device_count: "dualEnrolledDeviceCount" required,
    enrolled_device_count: "enrolledDeviceCount" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    managed_device_models_and_manufacturers: "managedDeviceModelsAndManufacturers",
    mdm_enrolled_count: "mdmEnrolledCount" required,
}

mg::derived_from! { ManagedDeviceOverview: super::Entity }
