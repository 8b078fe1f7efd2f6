// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppRegistryDetectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppRegistryDetectionType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `exists` (1)
    Exists,
    /// `doesNotExist` (2)
    DoesNotExist,
    /// `string` (3)
    String,
    /// `integer` (4)
    Integer,
    /// `version` (5)
    Version,
}

mg::enumeration! {
    Win32LobAppRegistryDetectionType: "microsoft.graph.win32LobAppRegistryDetectionType";
    NotConfigured: "notConfigured" = 0,
    Exists: "exists" = 1,
    DoesNotExist: "doesNotExist" = 2,
    String: "string" = 3,
    Integer: "integer" = 4,
    Version: "version" = 5,
}
