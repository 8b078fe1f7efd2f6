// @generated
use crate::mg;

/// `microsoft.graph.microsoftStoreForBusinessLicenseType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftStoreForBusinessLicenseType {
    /// `offline`, 0.
    Offline,
    /// `online`, 1.
    Online,
}

mg::enumeration! {
    MicrosoftStoreForBusinessLicenseType "microsoft.graph.microsoftStoreForBusinessLicenseType" "";
    Offline "offline" 0,
    Online "online" 1,
}
