// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppFileSystemDetectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppFileSystemDetectionType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `exists` (1)
    Exists,
    /// `modifiedDate` (2)
    ModifiedDate,
    /// `createdDate` (3)
    CreatedDate,
    /// `version` (4)
    Version,
    /// `sizeInMB` (5)
    SizeInMb,
    /// `doesNotExist` (6)
    DoesNotExist,
}

mg::enumeration! {
    Win32LobAppFileSystemDetectionType: "microsoft.graph.win32LobAppFileSystemDetectionType";
    NotConfigured: "notConfigured" = 0,
    Exists: "exists" = 1,
    ModifiedDate: "modifiedDate" = 2,
    CreatedDate: "createdDate" = 3,
    Version: "version" = 4,
    SizeInMb: "sizeInMB" = 5,
    DoesNotExist: "doesNotExist" = 6,
}
