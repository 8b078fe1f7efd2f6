// @generated
use crate::mg;

/// Enumeration `microsoft.graph.auditLogUserType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditLogUserType {}

mg::enumeration! {
    AuditLogUserType: "microsoft.graph.auditLogUserType";
}
