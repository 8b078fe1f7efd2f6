// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.win32LobAppDetection`.
pub struct Win32LobAppDetection {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppDetection: "microsoft.graph.win32LobAppDetection", complex abstract, family Win32LobAppDetectionKind;
}

/// The types derived from [`Win32LobAppDetection`].
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
