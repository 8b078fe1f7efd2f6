// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceInfo`.
pub struct DeviceInfo {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enrollmentProfileName`.
    pub enrollment_profile_name: mg::Field<String>,
    /// `extensionAttribute1`.
    pub extension_attribute1: mg::Field<String>,
    /// `extensionAttribute10`.
    pub extension_attribute10: mg::Field<String>,
    /// `extensionAttribute11`.
    pub extension_attribute11: mg::Field<String>,
    /// `extensionAttribute12`.
    pub extension_attribute12: mg::Field<String>,
    /// `extensionAttribute13`.
    pub extension_attribute13: mg::Field<String>,
    /// `extensionAttribute14`.
    pub extension_attribute14: mg::Field<String>,
    /// `extensionAttribute15`.
    pub extension_attribute15: mg::Field<String>,
    /// `extensionAttribute2`.
    pub extension_attribute2: mg::Field<String>,
    /// `extensionAttribute3`.
    pub extension_attribute3: mg::Field<String>,
    /// `extensionAttribute4`.
    pub extension_attribute4: mg::Field<String>,
    /// `extensionAttribute5`.
    pub extension_attribute5: mg::Field<String>,
    /// `extensionAttribute6`.
    pub extension_attribute6: mg::Field<String>,
    /// `extensionAttribute7`.
    pub extension_attribute7: mg::Field<String>,
    /// `extensionAttribute8`.
    pub extension_attribute8: mg::Field<String>,
    /// `extensionAttribute9`.
    pub extension_attribute9: mg::Field<String>,
    /// `isCompliant`.
    pub is_compliant: mg::Field<bool>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `mdmAppId`.
    pub mdm_app_id: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `operatingSystem`.
    pub operating_system: mg::Field<String>,
    /// `operatingSystemVersion`.
    pub operating_system_version: mg::Field<String>,
    /// `ownership`.
    pub ownership: mg::Field<String>,
    /// `physicalIds`.
    pub physical_ids: mg::Field<Vec<String>>,
    /// `profileType`.
    pub profile_type: mg::Field<String>,
    /// `systemLabels`.
    pub system_labels: mg::Field<Vec<String>>,
    /// `trustType`.
    pub trust_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceInfo: "microsoft.graph.deviceInfo", complex;
    device_id: "deviceId",
    display_name: "displayName",
    enrollment_profile_name: "enrollmentProfileName",
    extension_attribute1: "extensionAttribute1",
    extension_attribute10: "extensionAttribute10",
    extension_attribute11: "extensionAttribute11",
    extension_attribute12: "extensionAttribute12",
    extension_attribute13: "extensionAttribute13",
    extension_attribute14: "extensionAttribute14",
    extension_attribute15: "extensionAttribute15",
    extension_attribute2: "extensionAttribute2",
    extension_attribute3: "extensionAttribute3",
    extension_attribute4: "extensionAttribute4",
    extension_attribute5: "extensionAttribute5",
    extension_attribute6: "extensionAttribute6",
    extension_attribute7: "extensionAttribute7",
    extension_attribute8: "extensionAttribute8",
    extension_attribute9: "extensionAttribute9",
    is_compliant: "isCompliant",
    manufacturer: "manufacturer",
    mdm_app_id: "mdmAppId",
    model: "model",
    operating_system: "operatingSystem",
    operating_system_version: "operatingSystemVersion",
    ownership: "ownership",
    physical_ids: "physicalIds",
    profile_type: "profileType",
    system_labels: "systemLabels",
    trust_type: "trustType",
}
