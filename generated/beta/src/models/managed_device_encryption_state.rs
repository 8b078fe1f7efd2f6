// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedDeviceEncryptionState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedDeviceEncryptionStateCollection`], for example
/// `graph.device_management().managed_device_encryption_states()`.
///
/// [`ManagedDeviceEncryptionStateCollection`]: crate::requests::managed_device_encryption_state::ManagedDeviceEncryptionStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/manageddeviceencryptionstate?view=graph-rest-beta
pub struct ManagedDeviceEncryptionState {
    /// `advancedBitLockerStates`.
    pub advanced_bit_locker_states: mg::Field<mg::Flags<super::AdvancedBitLockerState>>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `deviceType`. Never null.
    pub device_type: mg::Field<mg::Open<super::DeviceTypes>>,
    /// `encryptionPolicySettingState`. Never null.
    pub encryption_policy_setting_state: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `encryptionReadinessState`. Never null.
    pub encryption_readiness_state: mg::Field<mg::Open<super::EncryptionReadinessState>>,
    /// `encryptionState`. Never null.
    pub encryption_state: mg::Field<mg::Open<super::EncryptionState>>,
    /// `fileVaultStates`.
    pub file_vault_states: mg::Field<mg::Flags<super::FileVaultState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `policyDetails`.
    pub policy_details: mg::Field<Vec<super::EncryptionReportPolicyDetails>>,
    /// `tpmSpecificationVersion`.
    pub tpm_specification_version: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceEncryptionState: "microsoft.graph.managedDeviceEncryptionState", entity, base super::Entity;
    advanced_bit_locker_states: "advancedBitLockerStates",
    device_name: "deviceName",
    device_type: "deviceType" required,
    encryption_policy_setting_state: "encryptionPolicySettingState" required,
    encryption_readiness_state: "encryptionReadinessState" required,
    encryption_state: "encryptionState" required,
    file_vault_states: "fileVaultStates",
    id: "id" key required,
    os_version: "osVersion",
    policy_details: "policyDetails",
    tpm_specification_version: "tpmSpecificationVersion",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { ManagedDeviceEncryptionState: super::Entity }
