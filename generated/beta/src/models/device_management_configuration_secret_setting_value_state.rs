// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationSecretSettingValueState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationSecretSettingValueState {
    /// `invalid` (0)
    Invalid,
    /// `notEncrypted` (1)
    NotEncrypted,
    /// `encryptedValueToken` (2)
    EncryptedValueToken,
}

mg::enumeration! {
    DeviceManagementConfigurationSecretSettingValueState: "microsoft.graph.deviceManagementConfigurationSecretSettingValueState";
    Invalid: "invalid" = 0,
    NotEncrypted: "notEncrypted" = 1,
    EncryptedValueToken: "encryptedValueToken" = 2,
}
