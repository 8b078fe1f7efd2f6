// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatIntelligenceMailData`, an open complex type derived from `microsoft.graph.security.auditData`.
    ThreatIntelligenceMailData "microsoft.graph.security.threatIntelligenceMailData" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ThreatIntelligenceMailData: super::AuditData }
