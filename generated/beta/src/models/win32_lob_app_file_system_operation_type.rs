// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppFileSystemOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppFileSystemOperationType {
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
    /// `sizeInBytes` (7)
    SizeInBytes,
    /// `appVersion` (8)
    AppVersion,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    Win32LobAppFileSystemOperationType: "microsoft.graph.win32LobAppFileSystemOperationType";
    NotConfigured: "notConfigured" = 0,
    Exists: "exists" = 1,
    ModifiedDate: "modifiedDate" = 2,
    CreatedDate: "createdDate" = 3,
    Version: "version" = 4,
    SizeInMb: "sizeInMB" = 5,
    DoesNotExist: "doesNotExist" = 6,
    SizeInBytes: "sizeInBytes" = 7,
    AppVersion: "appVersion" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
