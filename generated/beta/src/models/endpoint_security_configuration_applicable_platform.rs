// @generated
use crate::mg;

/// Enumeration `microsoft.graph.endpointSecurityConfigurationApplicablePlatform`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointSecurityConfigurationApplicablePlatform {
    /// `unknown` (0)
    Unknown,
    /// `macOS` (1)
    MacOs,
    /// `windows10AndLater` (2)
    Windows10AndLater,
    /// `windows10AndWindowsServer` (3)
    Windows10AndWindowsServer,
}

mg::enumeration! {
    EndpointSecurityConfigurationApplicablePlatform: "microsoft.graph.endpointSecurityConfigurationApplicablePlatform";
    Unknown: "unknown" = 0,
    MacOs: "macOS" = 1,
    Windows10AndLater: "windows10AndLater" = 2,
    Windows10AndWindowsServer: "windows10AndWindowsServer" = 3,
}
