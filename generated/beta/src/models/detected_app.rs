// @generated
use crate::mg;

/// Entity type [`microsoft.graph.detectedApp`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`DetectedAppCollection`](crate::requests::detected_app::DetectedAppCollection), for
/// example `graph.device_management().detected_apps()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-detectedapp?view=graph-rest-beta
pub struct DetectedApp {
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Open<super::DetectedAppPlatformType>>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `sizeInByte`. Never null.
    pub size_in_byte: mg::Field<i64>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetectedApp: "microsoft.graph.detectedApp", entity, base super::Entity;
    device_count: "deviceCount" required,
    display_name: "displayName",
    id: "id" key required,
    platform: "platform" required,
    publisher: "publisher",
    size_in_byte: "sizeInByte" required,
    version: "version",
}

mg::derived_from! { DetectedApp: super::Entity }

impl DetectedApp {
    /// `managedDevices`: many [`ManagedDevice`](super::ManagedDevice).
    pub const MANAGED_DEVICES: mg::Nav<DetectedApp, Vec<super::ManagedDevice>> = mg::Nav::new(
        "managedDevices",
    );
}
