// @generated
use crate::mg;

/// Complex type `microsoft.graph.samsungEFotaFirmwareVersion`.
pub struct SamsungEFotaFirmwareVersion {
    /// `androidProcessorVersionName`.
    pub android_processor_version_name: mg::Field<String>,
    /// `consumerSoftwareCustomizationCode`. Never null.
    pub consumer_software_customization_code: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceModelName`. Never null.
    pub device_model_name: mg::Field<String>,
    /// `firmwareVersion`.
    pub firmware_version: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `osVersionName`.
    pub os_version_name: mg::Field<String>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requestFirmwareTypeName`.
    pub request_firmware_type_name: mg::Field<String>,
    /// `salesCode`. Never null.
    pub sales_code: mg::Field<String>,
    /// `securityPatchVersion`.
    pub security_patch_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SamsungEFotaFirmwareVersion: "microsoft.graph.samsungEFotaFirmwareVersion", complex;
    android_processor_version_name: "androidProcessorVersionName",
    consumer_software_customization_code: "consumerSoftwareCustomizationCode" required,
    description: "description",
    device_model_name: "deviceModelName" required,
    firmware_version: "firmwareVersion",
    id: "id",
    os_version_name: "osVersionName",
    release_date_time: "releaseDateTime" required,
    request_firmware_type_name: "requestFirmwareTypeName",
    sales_code: "salesCode" required,
    security_patch_version: "securityPatchVersion",
}
