// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fileStorageContainerTypeAppPermission`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileStorageContainerTypeAppPermission {
    /// `none` (0)
    None,
    /// `readContent` (1)
    ReadContent,
    /// `writeContent` (2)
    WriteContent,
    /// `manageContent` (3)
    ManageContent,
    /// `create` (4)
    Create,
    /// `delete` (5)
    Delete,
    /// `read` (6)
    Read,
    /// `write` (7)
    Write,
    /// `enumeratePermissions` (8)
    EnumeratePermissions,
    /// `addPermissions` (9)
    AddPermissions,
    /// `updatePermissions` (10)
    UpdatePermissions,
    /// `deletePermissions` (11)
    DeletePermissions,
    /// `deleteOwnPermission` (12)
    DeleteOwnPermission,
    /// `managePermissions` (13)
    ManagePermissions,
    /// `full` (14)
    Full,
    /// `unknownFutureValue` (15)
    UnknownFutureValue,
}

mg::enumeration! {
    FileStorageContainerTypeAppPermission: "microsoft.graph.fileStorageContainerTypeAppPermission";
    None: "none" = 0,
    ReadContent: "readContent" = 1,
    WriteContent: "writeContent" = 2,
    ManageContent: "manageContent" = 3,
    Create: "create" = 4,
    Delete: "delete" = 5,
    Read: "read" = 6,
    Write: "write" = 7,
    EnumeratePermissions: "enumeratePermissions" = 8,
    AddPermissions: "addPermissions" = 9,
    UpdatePermissions: "updatePermissions" = 10,
    DeletePermissions: "deletePermissions" = 11,
    DeleteOwnPermission: "deleteOwnPermission" = 12,
    ManagePermissions: "managePermissions" = 13,
    Full: "full" = 14,
    UnknownFutureValue: "unknownFutureValue" = 15,
}
