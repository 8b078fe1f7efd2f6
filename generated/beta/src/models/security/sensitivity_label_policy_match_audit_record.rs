// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensitivityLabelPolicyMatchAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SensitivityLabelPolicyMatchAuditRecord "microsoft.graph.security.sensitivityLabelPolicyMatchAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SensitivityLabelPolicyMatchAuditRecord: super::AuditData }
