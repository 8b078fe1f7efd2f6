// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mapgAlertsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MapgAlertsAuditRecord "microsoft.graph.security.mapgAlertsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MapgAlertsAuditRecord: super::AuditData }
