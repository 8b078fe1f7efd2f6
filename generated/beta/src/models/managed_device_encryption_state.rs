// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceEncryptionState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/manageddeviceencryptionstate?view=graph-rest-beta>
    ManagedDeviceEncryptionState "microsoft.graph.managedDeviceEncryptionState" "entity" : super::Entity;
    /// `advancedBitLockerStates`: advancedBitLockerState
    advanced_bit_locker_states "advancedBitLockerStates": mg::Flags<super::AdvancedBitLockerState>,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `deviceType`: deviceTypes, not null
    device_type "deviceType" "r": mg::Open<super::DeviceTypes>,
    /// `encryptionPolicySettingState`: complianceStatus, not null
    encryption_policy_setting_state "encryptionPolicySettingState" "r": mg::Open<super::ComplianceStatus>,
    /// `encryptionReadinessState`: encryptionReadinessState, not null
    encryption_readiness_state "encryptionReadinessState" "r": mg::Open<super::EncryptionReadinessState>,
    /// `encryptionState`: encryptionState, not null
    encryption_state "encryptionState" "r": mg::Open<super::EncryptionState>,
    /// `fileVaultStates`: fileVaultState
    file_vault_states "fileVaultStates": mg::Flags<super::FileVaultState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `policyDetails`: Collection(encryptionReportPolicyDetails)
    policy_details "policyDetails": Vec<super::EncryptionReportPolicyDetails>,
    /// `tpmSpecificationVersion`: String
    tpm_specification_version "tpmSpecificationVersion": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { ManagedDeviceEncryptionState: super::Entity }
