// @generated
use crate::mg;

/// Complex type `microsoft.graph.bitLockerSystemDrivePolicy`.
pub struct BitLockerSystemDrivePolicy {
    /// `encryptionMethod`.
    pub encryption_method: mg::Field<mg::Open<super::BitLockerEncryptionMethod>>,
    /// `minimumPinLength`.
    pub minimum_pin_length: mg::Field<i32>,
    /// `prebootRecoveryEnableMessageAndUrl`. Never null.
    pub preboot_recovery_enable_message_and_url: mg::Field<bool>,
    /// `prebootRecoveryMessage`.
    pub preboot_recovery_message: mg::Field<String>,
    /// `prebootRecoveryUrl`.
    pub preboot_recovery_url: mg::Field<String>,
    /// `recoveryOptions`.
    pub recovery_options: mg::Field<mg::Boxed<super::BitLockerRecoveryOptions>>,
    /// `startupAuthenticationBlockWithoutTpmChip`. Never null.
    pub startup_authentication_block_without_tpm_chip: mg::Field<bool>,
    /// `startupAuthenticationRequired`. Never null.
    pub startup_authentication_required: mg::Field<bool>,
    /// `startupAuthenticationTpmKeyUsage`. Never null.
    pub startup_authentication_tpm_key_usage: mg::Field<
        mg::Open<super::ConfigurationUsage>,
    >,
    /// `startupAuthenticationTpmPinAndKeyUsage`. Never null.
    pub startup_authentication_tpm_pin_and_key_usage: mg::Field<
        mg::Open<super::ConfigurationUsage>,
    >,
    /// `startupAuthenticationTpmPinUsage`. Never null.
    pub startup_authentication_tpm_pin_usage: mg::Field<
        mg::Open<super::ConfigurationUsage>,
    >,
    /// `startupAuthenticationTpmUsage`. Never null.
    pub startup_authentication_tpm_usage: mg::Field<mg::Open<super::ConfigurationUsage>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BitLockerSystemDrivePolicy: "microsoft.graph.bitLockerSystemDrivePolicy", complex;
    encryption_method: "encryptionMethod",
    minimum_pin_length: "minimumPinLength",
    preboot_recovery_enable_message_and_url: "prebootRecoveryEnableMessageAndUrl" required,
    preboot_recovery_message: "prebootRecoveryMessage",
    preboot_recovery_url: "prebootRecoveryUrl",
    recovery_options: "recoveryOptions",
    startup_authentication_block_without_tpm_chip: "startupAuthenticationBlockWithoutTpmChip" required,
    startup_authentication_required: "startupAuthenticationRequired" required,
    startup_authentication_tpm_key_usage: "startupAuthenticationTpmKeyUsage" required,
    startup_authentication_tpm_pin_and_key_usage: "startupAuthenticationTpmPinAndKeyUsage" required,
    startup_authentication_tpm_pin_usage: "startupAuthenticationTpmPinUsage" required,
    startup_authentication_tpm_usage: "startupAuthenticationTpmUsage" required,
}
