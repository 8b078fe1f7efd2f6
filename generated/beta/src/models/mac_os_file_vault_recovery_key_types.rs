// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSFileVaultRecoveryKeyTypes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsFileVaultRecoveryKeyTypes {
    /// `notConfigured` (0)
    NotConfigured,
    /// `institutionalRecoveryKey` (1)
    InstitutionalRecoveryKey,
    /// `personalRecoveryKey` (2)
    PersonalRecoveryKey,
}

mg::enumeration! {
    MacOsFileVaultRecoveryKeyTypes: "microsoft.graph.macOSFileVaultRecoveryKeyTypes", flags;
    NotConfigured: "notConfigured" = 0,
    InstitutionalRecoveryKey: "institutionalRecoveryKey" = 1,
    PersonalRecoveryKey: "personalRecoveryKey" = 2,
}
