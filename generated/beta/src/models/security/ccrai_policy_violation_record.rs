// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ccraiPolicyViolationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CcraiPolicyViolationRecord "microsoft.graph.security.ccraiPolicyViolationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CcraiPolicyViolationRecord: super::AuditData }
