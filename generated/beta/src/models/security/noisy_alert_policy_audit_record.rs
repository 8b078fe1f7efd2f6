// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.noisyAlertPolicyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    NoisyAlertPolicyAuditRecord "microsoft.graph.security.noisyAlertPolicyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { NoisyAlertPolicyAuditRecord: super::AuditData }
