// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatIntelligenceAtpContentData`, an open complex type derived from `microsoft.graph.security.auditData`.
    ThreatIntelligenceAtpContentData "microsoft.graph.security.threatIntelligenceAtpContentData" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ThreatIntelligenceAtpContentData: super::AuditData }
