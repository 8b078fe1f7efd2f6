// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.auditConfigAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AuditConfigAuditRecord "microsoft.graph.security.auditConfigAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AuditConfigAuditRecord: super::AuditData }
