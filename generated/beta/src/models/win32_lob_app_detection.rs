// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppDetection`, an abstract complex type.
    Win32LobAppDetection "microsoft.graph.win32LobAppDetection" "complex abstract" => Win32LobAppDetectionKind;
}

/// The types derived from `microsoft.graph.win32LobAppDetection`.
#[non_exhaustive]
pub enum Win32LobAppDetectionKind {
    Win32LobAppFileSystemDetection(Box<super::Win32LobAppFileSystemDetection>),
    Win32LobAppPowerShellScriptDetection(
        Box<super::Win32LobAppPowerShellScriptDetection>,
    ),
    Win32LobAppProductCodeDetection(Box<super::Win32LobAppProductCodeDetection>),
    Win32LobAppRegistryDetection(Box<super::Win32LobAppRegistryDetection>),
    /// None of these, or a type that this version does not know.
    Other(Box<Win32LobAppDetection>),
}

mg::family! {
    Win32LobAppDetection => Win32LobAppDetectionKind;
    Win32LobAppFileSystemDetection(super::Win32LobAppFileSystemDetection),
    Win32LobAppPowerShellScriptDetection(super::Win32LobAppPowerShellScriptDetection),
    Win32LobAppProductCodeDetection(super::Win32LobAppProductCodeDetection),
    Win32LobAppRegistryDetection(super::Win32LobAppRegistryDetection),
}
