// @generated
use crate::mg;

/// `microsoft.graph.auditLogRecordType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditLogRecordType {}

mg::enumeration! {
    AuditLogRecordType "microsoft.graph.auditLogRecordType" "";
}
