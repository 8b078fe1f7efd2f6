// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    CaseAuditRecord "microsoft.graph.security.caseAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CaseAuditRecord: super::AuditData }
