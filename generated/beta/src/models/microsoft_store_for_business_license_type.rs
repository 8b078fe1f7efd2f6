// @generated
use crate::mg;

/// Enumeration `microsoft.graph.microsoftStoreForBusinessLicenseType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftStoreForBusinessLicenseType {
    /// `offline` (0)
    Offline,
    /// `online` (1)
    Online,
}

mg::enumeration! {
    MicrosoftStoreForBusinessLicenseType: "microsoft.graph.microsoftStoreForBusinessLicenseType";
    Offline: "offline" = 0,
    Online: "online" = 1,
}
