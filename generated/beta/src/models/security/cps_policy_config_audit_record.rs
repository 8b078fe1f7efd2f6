// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cpsPolicyConfigAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    CpsPolicyConfigAuditRecord "microsoft.graph.security.cpsPolicyConfigAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CpsPolicyConfigAuditRecord: super::AuditData }
