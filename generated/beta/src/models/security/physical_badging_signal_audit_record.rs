// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.physicalBadgingSignalAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PhysicalBadgingSignalAuditRecord "microsoft.graph.security.physicalBadgingSignalAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PhysicalBadgingSignalAuditRecord: super::AuditData }
