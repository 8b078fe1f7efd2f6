// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samsungEFotaFirmwareVersion`, a complex type.
    SamsungEFotaFirmwareVersion "microsoft.graph.samsungEFotaFirmwareVersion" "complex";
    /// `androidProcessorVersionName`: String
    android_processor_version_name "androidProcessorVersionName": String,
    /// `consumerSoftwareCustomizationCode`: String, not null
    consumer_software_customization_code "consumerSoftwareCustomizationCode" "r": String,
    /// `description`: String
    description "description": String,
    /// `deviceModelName`: String, not null
    device_model_name "deviceModelName" "r": String,
    /// `firmwareVersion`: String
    firmware_version "firmwareVersion": String,
    /// `id`: String
    id "id": String,
    /// `osVersionName`: String
    os_version_name "osVersionName": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
    /// `requestFirmwareTypeName`: String
    request_firmware_type_name "requestFirmwareTypeName": String,
    /// `salesCode`: String, not null
    sales_code "salesCode" "r": String,
    /// `securityPatchVersion`: String
    security_patch_version "securityPatchVersion": String,
}
