// @generated
use crate::mg;

/// Enumeration `microsoft.graph.templateScenarios`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateScenarios {
    /// `new` (0)
    New,
    /// `secureFoundation` (1)
    SecureFoundation,
    /// `zeroTrust` (2)
    ZeroTrust,
    /// `remoteWork` (4)
    RemoteWork,
    /// `protectAdmins` (8)
    ProtectAdmins,
    /// `emergingThreats` (16)
    EmergingThreats,
    /// `unknownFutureValue` (32)
    UnknownFutureValue,
}

mg::enumeration! {
    TemplateScenarios: "microsoft.graph.templateScenarios", flags;
    New: "new" = 0,
    SecureFoundation: "secureFoundation" = 1,
    ZeroTrust: "zeroTrust" = 2,
    RemoteWork: "remoteWork" = 4,
    ProtectAdmins: "protectAdmins" = 8,
    EmergingThreats: "emergingThreats" = 16,
    UnknownFutureValue: "unknownFutureValue" = 32,
}
