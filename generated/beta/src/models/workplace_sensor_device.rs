// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workplaceSensorDevice`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkplaceSensorDeviceCollection`], for example `graph.workplace().sensor_devices()`.
///
/// Operations: `ingest_telemetry`.
///
/// [`WorkplaceSensorDeviceCollection`]: crate::requests::workplace_sensor_device::WorkplaceSensorDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workplacesensordevice?view=graph-rest-beta
pub struct WorkplaceSensorDevice {
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceId`. Never null.
    pub device_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ipV4Address`.
    pub ip_v4_address: mg::Field<String>,
    /// `ipV6Address`.
    pub ip_v6_address: mg::Field<String>,
    /// `macAddress`.
    pub mac_address: mg::Field<String>,
    /// `manufacturer`. Never null.
    pub manufacturer: mg::Field<String>,
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `sensors`.
    pub sensors: mg::Field<Vec<super::WorkplaceSensor>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkplaceSensorDevice: "microsoft.graph.workplaceSensorDevice", entity, base super::Entity;
    description: "description",
    device_id: "deviceId" required,
    display_name: "displayName",
    id: "id" key required,
    ip_v4_address: "ipV4Address",
    ip_v6_address: "ipV6Address",
    mac_address: "macAddress",
    manufacturer: "manufacturer" required,
    place_id: "placeId",
    sensors: "sensors" required,
    tags: "tags",
}

mg::derived_from! { WorkplaceSensorDevice: super::Entity }
