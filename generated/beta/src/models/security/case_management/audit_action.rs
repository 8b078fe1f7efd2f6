// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.auditAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditAction {
    /// `link` (0)
    Link,
    /// `unlink` (1)
    Unlink,
    /// `update` (2)
    Update,
    /// `delete` (3)
    Delete,
    /// `create` (4)
    Create,
    /// `upload` (5)
    Upload,
    /// `download` (6)
    Download,
    /// `fileUploadMalwareDetected` (7)
    FileUploadMalwareDetected,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    AuditAction: "microsoft.graph.security.caseManagement.auditAction";
    Link: "link" = 0,
    Unlink: "unlink" = 1,
    Update: "update" = 2,
    Delete: "delete" = 3,
    Create: "create" = 4,
    Upload: "upload" = 5,
    Download: "download" = 6,
    FileUploadMalwareDetected: "fileUploadMalwareDetected" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
