// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aadRiskDetectionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AadRiskDetectionAuditRecord "microsoft.graph.security.aadRiskDetectionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AadRiskDetectionAuditRecord: super::AuditData }
