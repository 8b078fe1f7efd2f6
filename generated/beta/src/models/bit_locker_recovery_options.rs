// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bitLockerRecoveryOptions`, a complex type.
    BitLockerRecoveryOptions "microsoft.graph.bitLockerRecoveryOptions" "complex";
    /// `blockDataRecoveryAgent`: Boolean, not null
    block_data_recovery_agent "blockDataRecoveryAgent" "r": bool,
    /// `enableBitLockerAfterRecoveryInformationToStore`: Boolean, not null
    enable_bit_locker_after_recovery_information_to_store "enableBitLockerAfterRecoveryInformationToStore" "r": bool,
    /// `enableRecoveryInformationSaveToStore`: Boolean, not null
    enable_recovery_information_save_to_store "enableRecoveryInformationSaveToStore" "r": bool,
    /// `hideRecoveryOptions`: Boolean, not null
    hide_recovery_options "hideRecoveryOptions" "r": bool,
    /// `recoveryInformationToStore`: bitLockerRecoveryInformationType, not null
    recovery_information_to_store "recoveryInformationToStore" "r": mg::Open<super::BitLockerRecoveryInformationType>,
    /// `recoveryKeyUsage`: configurationUsage, not null
    recovery_key_usage "recoveryKeyUsage" "r": mg::Open<super::ConfigurationUsage>,
    /// `recoveryPasswordUsage`: configurationUsage, not null
    recovery_password_usage "recoveryPasswordUsage" "r": mg::Open<super::ConfigurationUsage>,
}
