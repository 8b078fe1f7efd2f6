// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelPolicyAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelPolicyAuditRecord "microsoft.graph.security.mipAutoLabelPolicyAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelPolicyAuditRecord: super::AuditData }
