// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatIntelligenceUrlClickData`, an open complex type derived from `microsoft.graph.security.auditData`.
    ThreatIntelligenceUrlClickData "microsoft.graph.security.threatIntelligenceUrlClickData" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ThreatIntelligenceUrlClickData: super::AuditData }
