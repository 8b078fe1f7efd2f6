// @generated
use crate::mg;

/// Enumeration `microsoft.graph.localSecurityOptionsSmartCardRemovalBehaviorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalSecurityOptionsSmartCardRemovalBehaviorType {
    /// `noAction` (0)
    NoAction,
    /// `lockWorkstation` (1)
    LockWorkstation,
    /// `forceLogoff` (2)
    ForceLogoff,
    /// `disconnectRemoteDesktopSession` (3)
    DisconnectRemoteDesktopSession,
}

mg::enumeration! {
    LocalSecurityOptionsSmartCardRemovalBehaviorType: "microsoft.graph.localSecurityOptionsSmartCardRemovalBehaviorType";
    NoAction: "noAction" = 0,
    LockWorkstation: "lockWorkstation" = 1,
    ForceLogoff: "forceLogoff" = 2,
    DisconnectRemoteDesktopSession: "disconnectRemoteDesktopSession" = 3,
}
