// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cortanaBriefingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CortanaBriefingAuditRecord "microsoft.graph.security.cortanaBriefingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CortanaBriefingAuditRecord: super::AuditData }
