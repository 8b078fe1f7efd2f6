// @generated
use crate::mg;

/// `microsoft.graph.auditLogUserType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditLogUserType {}

mg::enumeration! {
    AuditLogUserType "microsoft.graph.auditLogUserType" "";
}
