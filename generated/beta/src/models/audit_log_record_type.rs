// @generated
use crate::mg;

/// Enumeration `microsoft.graph.auditLogRecordType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditLogRecordType {}

mg::enumeration! {
    AuditLogRecordType: "microsoft.graph.auditLogRecordType";
}
