// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatIntelligenceObjectAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ThreatIntelligenceObjectAuditRecord "microsoft.graph.security.threatIntelligenceObjectAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ThreatIntelligenceObjectAuditRecord: super::AuditData }
