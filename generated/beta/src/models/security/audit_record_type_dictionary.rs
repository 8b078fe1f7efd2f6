// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.auditRecordTypeDictionary`, an open complex type.
    AuditRecordTypeDictionary "microsoft.graph.security.auditRecordTypeDictionary" "complex open";
}
