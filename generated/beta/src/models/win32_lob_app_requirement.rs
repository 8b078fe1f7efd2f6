// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.win32LobAppRequirement`.
pub struct Win32LobAppRequirement {
    /// `detectionValue`.
    pub detection_value: mg::Field<String>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Flags<super::Win32LobAppDetectionOperator>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppRequirement: "microsoft.graph.win32LobAppRequirement", complex abstract, family Win32LobAppRequirementKind;
    detection_value: "detectionValue",
    operator: "operator" required,
}

/// The types derived from [`Win32LobAppRequirement`].
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
