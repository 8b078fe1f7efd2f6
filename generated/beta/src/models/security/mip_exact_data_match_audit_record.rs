// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipExactDataMatchAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipExactDataMatchAuditRecord "microsoft.graph.security.mipExactDataMatchAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipExactDataMatchAuditRecord: super::AuditData }
