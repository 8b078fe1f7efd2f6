// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ms365dIncidentAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Ms365dIncidentAuditRecord "microsoft.graph.security.ms365dIncidentAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Ms365dIncidentAuditRecord: super::AuditData }
