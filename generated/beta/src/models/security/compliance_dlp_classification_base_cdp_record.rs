// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDlpClassificationBaseCdpRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpClassificationBaseCdpRecord "microsoft.graph.security.complianceDlpClassificationBaseCdpRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpClassificationBaseCdpRecord: super::AuditData }
