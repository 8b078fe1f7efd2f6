// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.crmBaseAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    CrmBaseAuditRecord "microsoft.graph.security.crmBaseAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CrmBaseAuditRecord: super::AuditData }
