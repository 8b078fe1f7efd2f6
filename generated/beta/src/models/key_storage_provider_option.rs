// @generated
use crate::mg;

/// `microsoft.graph.keyStorageProviderOption`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyStorageProviderOption {
    /// `useTpmKspOtherwiseUseSoftwareKsp`, 0.
    UseTpmKspOtherwiseUseSoftwareKsp,
    /// `useTpmKspOtherwiseFail`, 1.
    UseTpmKspOtherwiseFail,
    /// `usePassportForWorkKspOtherwiseFail`, 2.
    UsePassportForWorkKspOtherwiseFail,
    /// `useSoftwareKsp`, 3.
    UseSoftwareKsp,
}

mg::enumeration! {
    KeyStorageProviderOption "microsoft.graph.keyStorageProviderOption" "";
    UseTpmKspOtherwiseUseSoftwareKsp "useTpmKspOtherwiseUseSoftwareKsp" 0,
    UseTpmKspOtherwiseFail "useTpmKspOtherwiseFail" 1,
    UsePassportForWorkKspOtherwiseFail "usePassportForWorkKspOtherwiseFail" 2,
    UseSoftwareKsp "useSoftwareKsp" 3,
}
