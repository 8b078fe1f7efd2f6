// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaEngageEventsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaEngageEventsAuditRecord "microsoft.graph.security.vivaEngageEventsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaEngageEventsAuditRecord: super::AuditData }
