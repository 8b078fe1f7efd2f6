// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.keyStorageProviderOption`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-keystorageprovideroption?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyStorageProviderOption {
    /// `useTpmKspOtherwiseUseSoftwareKsp` (0)
    UseTpmKspOtherwiseUseSoftwareKsp,
    /// `useTpmKspOtherwiseFail` (1)
    UseTpmKspOtherwiseFail,
    /// `usePassportForWorkKspOtherwiseFail` (2)
    UsePassportForWorkKspOtherwiseFail,
    /// `useSoftwareKsp` (3)
    UseSoftwareKsp,
}

mg::enumeration! {
    KeyStorageProviderOption: "microsoft.graph.keyStorageProviderOption";
    UseTpmKspOtherwiseUseSoftwareKsp: "useTpmKspOtherwiseUseSoftwareKsp" = 0,
    UseTpmKspOtherwiseFail: "useTpmKspOtherwiseFail" = 1,
    UsePassportForWorkKspOtherwiseFail: "usePassportForWorkKspOtherwiseFail" = 2,
    UseSoftwareKsp: "useSoftwareKsp" = 3,
}
