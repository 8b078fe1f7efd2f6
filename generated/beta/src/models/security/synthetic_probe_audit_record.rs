// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.syntheticProbeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SyntheticProbeAuditRecord "microsoft.graph.security.syntheticProbeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SyntheticProbeAuditRecord: super::AuditData }
