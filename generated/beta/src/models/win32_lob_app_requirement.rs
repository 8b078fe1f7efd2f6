// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppRequirement`, an abstract complex type.
    Win32LobAppRequirement "microsoft.graph.win32LobAppRequirement" "complex abstract" => Win32LobAppRequirementKind;
    /// `detectionValue`: String
    detection_value "detectionValue": String,
    /// `operator`: win32LobAppDetectionOperator, not null
    operator "operator" "r": mg::Flags<super::Win32LobAppDetectionOperator>,
}

/// The types derived from `microsoft.graph.win32LobAppRequirement`.
#[non_exhaustive]
pub enum Win32LobAppRequirementKind {
    Win32LobAppFileSystemRequirement(Box<super::Win32LobAppFileSystemRequirement>),
    Win32LobAppPowerShellScriptRequirement(
        Box<super::Win32LobAppPowerShellScriptRequirement>,
    ),
    Win32LobAppRegistryRequirement(Box<super::Win32LobAppRegistryRequirement>),
    /// None of these, or a type that this version does not know.
    Other(Box<Win32LobAppRequirement>),
}

mg::family! {
    Win32LobAppRequirement => Win32LobAppRequirementKind;
    Win32LobAppFileSystemRequirement(super::Win32LobAppFileSystemRequirement),
    Win32LobAppPowerShellScriptRequirement(super::Win32LobAppPowerShellScriptRequirement),
    Win32LobAppRegistryRequirement(super::Win32LobAppRegistryRequirement),
}
