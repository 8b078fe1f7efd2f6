// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samsungEFotaFirmwareVersion`, a complex type.
    SamsungEFotaFirmwareVersion "microsoft.graph.samsungEFotaFirmwareVersion" "complex";
    /// `androidProcessorVersionName`: String
    android_processor_version_name "androidProcessorVersionName": String,
    /// `consumerSoftwareCustomizationCode`: String
    consumer_software_customization_code "consumerSoftwareCustomizationCode": String,
    /// `description`: String
    description "description": String,
    /// `deviceModelName`: String
    device_model_name "deviceModelName": String,
    /// `firmwareVersion`: String
    firmware_version "firmwareVersion": String,
    /// `id`: String, not null
    id "id" "r": String,
    /// `osVersionName`: String
    os_version_name "osVersionName": String,
    /// `releaseDateTime`: DateTimeOffset
    release_date_time "releaseDateTime": mg::DateTimeOffset,
    /// `requestFirmwareTypeName`: String
    request_firmware_type_name "requestFirmwareTypeName": String,
    /// `salesCode`: String
    sales_code "salesCode": String,
    /// `securityPatchVersion`: String
    security_patch_version "securityPatchVersion": String,
}
