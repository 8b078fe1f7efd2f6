// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.scorePlatformGenericAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ScorePlatformGenericAuditRecord "microsoft.graph.security.scorePlatformGenericAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ScorePlatformGenericAuditRecord: super::AuditData }
