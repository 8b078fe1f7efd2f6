// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsInformationProtectionEnforcementLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsInformationProtectionEnforcementLevel {
    /// `noProtection` (0)
    NoProtection,
    /// `encryptAndAuditOnly` (1)
    EncryptAndAuditOnly,
    /// `encryptAuditAndPrompt` (2)
    EncryptAuditAndPrompt,
    /// `encryptAuditAndBlock` (3)
    EncryptAuditAndBlock,
}

mg::enumeration! {
    WindowsInformationProtectionEnforcementLevel: "microsoft.graph.windowsInformationProtectionEnforcementLevel";
    NoProtection: "noProtection" = 0,
    EncryptAndAuditOnly: "encryptAndAuditOnly" = 1,
    EncryptAuditAndPrompt: "encryptAuditAndPrompt" = 2,
    EncryptAuditAndBlock: "encryptAuditAndBlock" = 3,
}
