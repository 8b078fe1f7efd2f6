// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ms365dCustomDetectionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Ms365dCustomDetectionAuditRecord "microsoft.graph.security.ms365dCustomDetectionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Ms365dCustomDetectionAuditRecord: super::AuditData }
