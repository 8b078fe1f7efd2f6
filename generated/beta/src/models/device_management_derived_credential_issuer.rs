// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementDerivedCredentialIssuer`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementDerivedCredentialIssuer {
    /// `intercede` (0)
    Intercede,
    /// `entrustDatacard` (1)
    EntrustDatacard,
    /// `purebred` (2)
    Purebred,
    /// `xTec` (3)
    XTec,
}

mg::enumeration! {
    DeviceManagementDerivedCredentialIssuer: "microsoft.graph.deviceManagementDerivedCredentialIssuer";
    Intercede: "intercede" = 0,
    EntrustDatacard: "entrustDatacard" = 1,
    Purebred: "purebred" = 2,
    XTec: "xTec" = 3,
}
