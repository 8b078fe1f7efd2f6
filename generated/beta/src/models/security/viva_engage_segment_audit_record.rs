// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaEngageSegmentAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaEngageSegmentAuditRecord "microsoft.graph.security.vivaEngageSegmentAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaEngageSegmentAuditRecord: super::AuditData }
