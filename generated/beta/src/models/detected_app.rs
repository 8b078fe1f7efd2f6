// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.detectedApp`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-detectedapp?view=graph-rest-beta>
    DetectedApp "microsoft.graph.detectedApp" "entity" : super::Entity;
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `platform`: detectedAppPlatformType, not null
    platform "platform" "r": mg::Open<super::DetectedAppPlatformType>,
    /// `publisher`: String
    publisher "publisher": String,
    /// `sizeInByte`: Int64, not null
    size_in_byte "sizeInByte" "r": i64,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { DetectedApp: super::Entity }

impl DetectedApp {
    /// `managedDevices`: many `managedDevice`
    pub const MANAGED_DEVICES: mg::Nav<DetectedApp, Vec<super::ManagedDevice>> = mg::Nav::new(
        "managedDevices",
    );
}
