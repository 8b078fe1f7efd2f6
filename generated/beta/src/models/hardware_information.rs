// @generated
use crate::mg;

/// Complex type [`microsoft.graph.hardwareInformation`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-hardwareinformation?view=graph-rest-beta
pub struct HardwareInformation {
    /// `batteryChargeCycles`. Never null.
    pub battery_charge_cycles: mg::Field<i32>,
    /// `batteryHealthPercentage`. Never null.
    pub battery_health_percentage: mg::Field<i32>,
    /// `batteryLevelPercentage`.
    pub battery_level_percentage: mg::Field<f64>,
    /// `batterySerialNumber`.
    pub battery_serial_number: mg::Field<String>,
    /// `cellularTechnology`.
    pub cellular_technology: mg::Field<String>,
    /// `deviceFullQualifiedDomainName`.
    pub device_full_qualified_domain_name: mg::Field<String>,
    /// `deviceGuardLocalSystemAuthorityCredentialGuardState`. Never null.
    pub device_guard_local_system_authority_credential_guard_state: mg::Field<
        mg::Open<super::DeviceGuardLocalSystemAuthorityCredentialGuardState>,
    >,
    /// `deviceGuardVirtualizationBasedSecurityHardwareRequirementState`. Never null.
    pub device_guard_virtualization_based_security_hardware_requirement_state: mg::Field<
        mg::Open<super::DeviceGuardVirtualizationBasedSecurityHardwareRequirementState>,
    >,
    /// `deviceGuardVirtualizationBasedSecurityState`. Never null.
    pub device_guard_virtualization_based_security_state: mg::Field<
        mg::Open<super::DeviceGuardVirtualizationBasedSecurityState>,
    >,
    /// `deviceLicensingLastErrorCode`. Never null.
    pub device_licensing_last_error_code: mg::Field<i32>,
    /// `deviceLicensingLastErrorDescription`.
    pub device_licensing_last_error_description: mg::Field<String>,
    /// `deviceLicensingStatus`. Never null.
    pub device_licensing_status: mg::Field<mg::Open<super::DeviceLicensingStatus>>,
    /// `esimIdentifier`.
    pub esim_identifier: mg::Field<String>,
    /// `freeStorageSpace`. Never null.
    pub free_storage_space: mg::Field<i64>,
    /// `imei`.
    pub imei: mg::Field<String>,
    /// `ipAddressV4`.
    pub ip_address_v4: mg::Field<String>,
    /// `isEncrypted`. Never null.
    pub is_encrypted: mg::Field<bool>,
    /// `isSharedDevice`. Never null.
    pub is_shared_device: mg::Field<bool>,
    /// `isSupervised`. Never null.
    pub is_supervised: mg::Field<bool>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `meid`.
    pub meid: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `operatingSystemEdition`.
    pub operating_system_edition: mg::Field<String>,
    /// `operatingSystemLanguage`.
    pub operating_system_language: mg::Field<String>,
    /// `operatingSystemProductType`. Never null.
    pub operating_system_product_type: mg::Field<i32>,
    /// `osBuildNumber`.
    pub os_build_number: mg::Field<String>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `productName`.
    pub product_name: mg::Field<String>,
    /// `residentUsersCount`.
    pub resident_users_count: mg::Field<i32>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `sharedDeviceCachedUsers`.
    pub shared_device_cached_users: mg::Field<Vec<super::SharedAppleDeviceUser>>,
    /// `subnetAddress`.
    pub subnet_address: mg::Field<String>,
    /// `subscriberCarrier`.
    pub subscriber_carrier: mg::Field<String>,
    /// `systemManagementBIOSVersion`.
    pub system_management_bios_version: mg::Field<String>,
    /// `totalStorageSpace`. Never null.
    pub total_storage_space: mg::Field<i64>,
    /// `tpmManufacturer`.
    pub tpm_manufacturer: mg::Field<String>,
    /// `tpmSpecificationVersion`.
    pub tpm_specification_version: mg::Field<String>,
    /// `tpmVersion`.
    pub tpm_version: mg::Field<String>,
    /// `wifiMac`.
    pub wifi_mac: mg::Field<String>,
    /// `wiredIPv4Addresses`.
    pub wired_ipv4_addresses: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HardwareInformation: "microsoft.graph.hardwareInformation", complex;
    battery_charge_cycles: "batteryChargeCycles" required,
    battery_health_percentage: "batteryHealthPercentage" required,
    battery_level_percentage: "batteryLevelPercentage",
    battery_serial_number: "batterySerialNumber",
    cellular_technology: "cellularTechnology",
    device_full_qualified_domain_name: "deviceFullQualifiedDomainName",
    device_guard_local_system_authority_credential_guard_state: "deviceGuardLocalSystemAuthorityCredentialGuardState" required,
    device_guard_virtualization_based_security_hardware_requirement_state: "deviceGuardVirtualizationBasedSecurityHardwareRequirementState" required,
    device_guard_virtualization_based_security_state: "deviceGuardVirtualizationBasedSecurityState" required,
    device_licensing_last_error_code: "deviceLicensingLastErrorCode" required,
    device_licensing_last_error_description: "deviceLicensingLastErrorDescription",
    device_licensing_status: "deviceLicensingStatus" required,
    esim_identifier: "esimIdentifier",
    free_storage_space: "freeStorageSpace" required,
    imei: "imei",
    ip_address_v4: "ipAddressV4",
    is_encrypted: "isEncrypted" required,
    is_shared_device: "isSharedDevice" required,
    is_supervised: "isSupervised" required,
    manufacturer: "manufacturer",
    meid: "meid",
    model: "model",
    operating_system_edition: "operatingSystemEdition",
    operating_system_language: "operatingSystemLanguage",
    operating_system_product_type: "operatingSystemProductType" required,
    os_build_number: "osBuildNumber",
    phone_number: "phoneNumber",
    product_name: "productName",
    resident_users_count: "residentUsersCount",
    serial_number: "serialNumber",
    shared_device_cached_users: "sharedDeviceCachedUsers",
    subnet_address: "subnetAddress",
    subscriber_carrier: "subscriberCarrier",
    system_management_bios_version: "systemManagementBIOSVersion",
    total_storage_space: "totalStorageSpace" required,
    tpm_manufacturer: "tpmManufacturer",
    tpm_specification_version: "tpmSpecificationVersion",
    tpm_version: "tpmVersion",
    wifi_mac: "wifiMac",
    wired_ipv4_addresses: "wiredIPv4Addresses",
}
