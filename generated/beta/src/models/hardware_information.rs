// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwareInformation`, a complex type.
    HardwareInformation "microsoft.graph.hardwareInformation" "complex";
    /// `batteryChargeCycles`: Int32, not null
    battery_charge_cycles "batteryChargeCycles" "r": i32,
    /// `batteryHealthPercentage`: Int32, not null
    battery_health_percentage "batteryHealthPercentage" "r": i32,
    /// `batteryLevelPercentage`: Double
    battery_level_percentage "batteryLevelPercentage": f64,
    /// `batterySerialNumber`: String
    battery_serial_number "batterySerialNumber": String,
    /// `cellularTechnology`: String
    cellular_technology "cellularTechnology": String,
    /// `deviceFullQualifiedDomainName`: String
    device_full_qualified_domain_name "deviceFullQualifiedDomainName": String,
    /// `deviceGuardLocalSystemAuthorityCredentialGuardState`: deviceGuardLocalSystemAuthorityCredentialGuardState, not null
    device_guard_local_system_authority_credential_guard_state "deviceGuardLocalSystemAuthorityCredentialGuardState" "r": mg::Open<super::DeviceGuardLocalSystemAuthorityCredentialGuardState>,
    /// `deviceGuardVirtualizationBasedSecurityHardwareRequirementState`: deviceGuardVirtualizationBasedSecurityHardwareRequirementState, not null
    device_guard_virtualization_based_security_hardware_requirement_state "deviceGuardVirtualizationBasedSecurityHardwareRequirementState" "r": mg::Open<super::DeviceGuardVirtualizationBasedSecurityHardwareRequirementState>,
    /// `deviceGuardVirtualizationBasedSecurityState`: deviceGuardVirtualizationBasedSecurityState, not null
    device_guard_virtualization_based_security_state "deviceGuardVirtualizationBasedSecurityState" "r": mg::Open<super::DeviceGuardVirtualizationBasedSecurityState>,
    /// `deviceLicensingLastErrorCode`: Int32, not null
    device_licensing_last_error_code "deviceLicensingLastErrorCode" "r": i32,
    /// `deviceLicensingLastErrorDescription`: String
    device_licensing_last_error_description "deviceLicensingLastErrorDescription": String,
    /// `deviceLicensingStatus`: deviceLicensingStatus, not null
    device_licensing_status "deviceLicensingStatus" "r": mg::Open<super::DeviceLicensingStatus>,
    /// `esimIdentifier`: String
    esim_identifier "esimIdentifier": String,
    /// `freeStorageSpace`: Int64, not null
    free_storage_space "freeStorageSpace" "r": i64,
    /// `imei`: String
    imei "imei": String,
    /// `ipAddressV4`: String
    ip_address_v4 "ipAddressV4": String,
    /// `isEncrypted`: Boolean, not null
    is_encrypted "isEncrypted" "r": bool,
    /// `isSharedDevice`: Boolean, not null
    is_shared_device "isSharedDevice" "r": bool,
    /// `isSupervised`: Boolean, not null
    is_supervised "isSupervised" "r": bool,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `meid`: String
    meid "meid": String,
    /// `model`: String
    model "model": String,
    /// `operatingSystemEdition`: String
    operating_system_edition "operatingSystemEdition": String,
    /// `operatingSystemLanguage`: String
    operating_system_language "operatingSystemLanguage": String,
    /// `operatingSystemProductType`: Int32, not null
    operating_system_product_type "operatingSystemProductType" "r": i32,
    /// `osBuildNumber`: String
    os_build_number "osBuildNumber": String,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `productName`: String
    product_name "productName": String,
    /// `residentUsersCount`: Int32
    resident_users_count "residentUsersCount": i32,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `sharedDeviceCachedUsers`: Collection(sharedAppleDeviceUser)
    shared_device_cached_users "sharedDeviceCachedUsers": Vec<super::SharedAppleDeviceUser>,
    /// `subnetAddress`: String
    subnet_address "subnetAddress": String,
    /// `subscriberCarrier`: String
    subscriber_carrier "subscriberCarrier": String,
    /// `systemManagementBIOSVersion`: String
    system_management_bios_version "systemManagementBIOSVersion": String,
    /// `totalStorageSpace`: Int64, not null
    total_storage_space "totalStorageSpace" "r": i64,
    /// `tpmManufacturer`: String
    tpm_manufacturer "tpmManufacturer": String,
    /// `tpmSpecificationVersion`: String
    tpm_specification_version "tpmSpecificationVersion": String,
    /// `tpmVersion`: String
    tpm_version "tpmVersion": String,
    /// `wifiMac`: String
    wifi_mac "wifiMac": String,
    /// `wiredIPv4Addresses`: Collection(String)
    wired_i_pv4_addresses "wiredIPv4Addresses": Vec<String>,
}
