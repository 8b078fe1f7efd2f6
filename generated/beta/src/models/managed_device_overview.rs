// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceOverview`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceoverview?view=graph-rest-beta>
    ManagedDeviceOverview "microsoft.graph.managedDeviceOverview" "entity" : super::Entity;
    /// `deviceExchangeAccessStateSummary`: deviceExchangeAccessStateSummary
    device_exchange_access_state_summary "deviceExchangeAccessStateSummary": mg::Boxed<super::DeviceExchangeAccessStateSummary>,
    /// `deviceOperatingSystemSummary`: deviceOperatingSystemSummary
    device_operating_system_summary "deviceOperatingSystemSummary": mg::Boxed<super::DeviceOperatingSystemSummary>,
    /// `dualEnrolledDeviceCount`: Int32, not null
    dual_enrolled_device_count "dualEnrolledDeviceCount" "r": i32,
    /// `enrolledDeviceCount`: Int32, not null
    enrolled_device_count "enrolledDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `managedDeviceModelsAndManufacturers`: managedDeviceModelsAndManufacturers
    managed_device_models_and_manufacturers "managedDeviceModelsAndManufacturers": mg::Boxed<super::ManagedDeviceModelsAndManufacturers>,
    /// `mdmEnrolledCount`: Int32, not null
    mdm_enrolled_count "mdmEnrolledCount" "r": i32,
}

mg::derived_from! { ManagedDeviceOverview: super::Entity }
