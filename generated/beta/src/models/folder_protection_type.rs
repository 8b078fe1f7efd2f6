// @generated
use crate::mg;

/// Enumeration `microsoft.graph.folderProtectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FolderProtectionType {
    /// `userDefined` (0)
    UserDefined,
    /// `enable` (1)
    Enable,
    /// `auditMode` (2)
    AuditMode,
    /// `blockDiskModification` (3)
    BlockDiskModification,
    /// `auditDiskModification` (4)
    AuditDiskModification,
}

mg::enumeration! {
    FolderProtectionType: "microsoft.graph.folderProtectionType";
    UserDefined: "userDefined" = 0,
    Enable: "enable" = 1,
    AuditMode: "auditMode" = 2,
    BlockDiskModification: "blockDiskModification" = 3,
    AuditDiskModification: "auditDiskModification" = 4,
}
