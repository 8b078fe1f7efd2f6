// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cpsCommonPolicyAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    CpsCommonPolicyAuditRecord "microsoft.graph.security.cpsCommonPolicyAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CpsCommonPolicyAuditRecord: super::AuditData }
