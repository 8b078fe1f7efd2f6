// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatIntelligenceExportAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ThreatIntelligenceExportAuditRecord "microsoft.graph.security.threatIntelligenceExportAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ThreatIntelligenceExportAuditRecord: super::AuditData }
