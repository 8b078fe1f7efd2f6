// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementCertificationAuthority`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementCertificationAuthority {
    /// `notConfigured` (0)
    NotConfigured,
    /// `microsoft` (1)
    Microsoft,
    /// `digiCert` (2)
    DigiCert,
}

mg::enumeration! {
    DeviceManagementCertificationAuthority: "microsoft.graph.deviceManagementCertificationAuthority";
    NotConfigured: "notConfigured" = 0,
    Microsoft: "microsoft" = 1,
    DigiCert: "digiCert" = 2,
}
