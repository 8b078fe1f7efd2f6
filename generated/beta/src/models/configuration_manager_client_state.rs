// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.configurationManagerClientState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationManagerClientState {
    /// `unknown` (0)
    Unknown,
    /// `installed` (1)
    Installed,
    /// `healthy` (7)
    Healthy,
    /// `installFailed` (8)
    InstallFailed,
    /// `updateFailed` (11)
    UpdateFailed,
    /// `communicationError` (19)
    CommunicationError,
}

mg::enumeration! {
    ConfigurationManagerClientState: "microsoft.graph.configurationManagerClientState";
    Unknown: "unknown" = 0,
    Installed: "installed" = 1,
    Healthy: "healthy" = 7,
    InstallFailed: "installFailed" = 8,
    UpdateFailed: "updateFailed" = 11,
    CommunicationError: "communicationError" = 19,
}
