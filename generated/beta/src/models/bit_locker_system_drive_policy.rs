// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bitLockerSystemDrivePolicy`, a complex type.
    BitLockerSystemDrivePolicy "microsoft.graph.bitLockerSystemDrivePolicy" "complex";
    /// `encryptionMethod`: bitLockerEncryptionMethod
    encryption_method "encryptionMethod": mg::Open<super::BitLockerEncryptionMethod>,
    /// `minimumPinLength`: Int32
    minimum_pin_length "minimumPinLength": i32,
    /// `prebootRecoveryEnableMessageAndUrl`: Boolean, not null
    preboot_recovery_enable_message_and_url "prebootRecoveryEnableMessageAndUrl" "r": bool,
    /// `prebootRecoveryMessage`: String
    preboot_recovery_message "prebootRecoveryMessage": String,
    /// `prebootRecoveryUrl`: String
    preboot_recovery_url "prebootRecoveryUrl": String,
    /// `recoveryOptions`: bitLockerRecoveryOptions
    recovery_options "recoveryOptions": mg::Boxed<super::BitLockerRecoveryOptions>,
    /// `startupAuthenticationBlockWithoutTpmChip`: Boolean, not null
    startup_authentication_block_without_tpm_chip "startupAuthenticationBlockWithoutTpmChip" "r": bool,
    /// `startupAuthenticationRequired`: Boolean, not null
    startup_authentication_required "startupAuthenticationRequired" "r": bool,
    /// `startupAuthenticationTpmKeyUsage`: configurationUsage, not null
    startup_authentication_tpm_key_usage "startupAuthenticationTpmKeyUsage" "r": mg::Open<super::ConfigurationUsage>,
    /// `startupAuthenticationTpmPinAndKeyUsage`: configurationUsage, not null
    startup_authentication_tpm_pin_and_key_usage "startupAuthenticationTpmPinAndKeyUsage" "r": mg::Open<super::ConfigurationUsage>,
    /// `startupAuthenticationTpmPinUsage`: configurationUsage, not null
    startup_authentication_tpm_pin_usage "startupAuthenticationTpmPinUsage" "r": mg::Open<super::ConfigurationUsage>,
    /// `startupAuthenticationTpmUsage`: configurationUsage, not null
    startup_authentication_tpm_usage "startupAuthenticationTpmUsage" "r": mg::Open<super::ConfigurationUsage>,
}
