// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mDASHAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MDashAuditRecord "microsoft.graph.security.mDASHAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MDashAuditRecord: super::AuditData }
