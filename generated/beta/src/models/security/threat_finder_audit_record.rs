// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatFinderAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ThreatFinderAuditRecord "microsoft.graph.security.threatFinderAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ThreatFinderAuditRecord: super::AuditData }
