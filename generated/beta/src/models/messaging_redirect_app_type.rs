// @generated
use crate::mg;

/// Enumeration `microsoft.graph.messagingRedirectAppType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagingRedirectAppType {
    /// `anyApp` (0)
    AnyApp,
    /// `anyManagedApp` (1)
    AnyManagedApp,
    /// `specificApps` (2)
    SpecificApps,
    /// `blocked` (3)
    Blocked,
}

mg::enumeration! {
    MessagingRedirectAppType: "microsoft.graph.messagingRedirectAppType";
    AnyApp: "anyApp" = 0,
    AnyManagedApp: "anyManagedApp" = 1,
    SpecificApps: "specificApps" = 2,
    Blocked: "blocked" = 3,
}
