// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.windows365CustomerLockboxAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Windows365CustomerLockboxAuditRecord "microsoft.graph.security.windows365CustomerLockboxAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Windows365CustomerLockboxAuditRecord: super::AuditData }
