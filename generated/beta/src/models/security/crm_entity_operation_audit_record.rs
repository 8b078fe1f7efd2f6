// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.crmEntityOperationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CrmEntityOperationAuditRecord "microsoft.graph.security.crmEntityOperationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CrmEntityOperationAuditRecord: super::AuditData }
