// @generated
use crate::mg;

/// Complex type `microsoft.graph.bitLockerRecoveryOptions`.
pub struct BitLockerRecoveryOptions {
    /// `blockDataRecoveryAgent`. Never null.
    pub block_data_recovery_agent: mg::Field<bool>,
    /// `enableBitLockerAfterRecoveryInformationToStore`. Never null.
    pub enable_bit_locker_after_recovery_information_to_store: mg::Field<bool>,
    /// `enableRecoveryInformationSaveToStore`. Never null.
    pub enable_recovery_information_save_to_store: mg::Field<bool>,
    /// `hideRecoveryOptions`. Never null.
    pub hide_recovery_options: mg::Field<bool>,
    /// `recoveryInformationToStore`. Never null.
    pub recovery_information_to_store: mg::Field<
        mg::Open<super::BitLockerRecoveryInformationType>,
    >,
    /// `recoveryKeyUsage`. Never null.
    pub recovery_key_usage: mg::Field<mg::Open<super::ConfigurationUsage>>,
    /// `recoveryPasswordUsage`. Never null.
    pub recovery_password_usage: mg::Field<mg::Open<super::ConfigurationUsage>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BitLockerRecoveryOptions: "microsoft.graph.bitLockerRecoveryOptions", complex;
    block_data_recovery_agent: "blockDataRecoveryAgent" required,
    enable_bit_locker_after_recovery_information_to_store: "enableBitLockerAfterRecoveryInformationToStore" required,
    enable_recovery_information_save_to_store: "enableRecoveryInformationSaveToStore" required,
    hide_recovery_options: "hideRecoveryOptions" required,
    recovery_information_to_store: "recoveryInformationToStore" required,
    recovery_key_usage: "recoveryKeyUsage" required,
    recovery_password_usage: "recoveryPasswordUsage" required,
}
