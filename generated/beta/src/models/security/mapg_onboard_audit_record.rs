// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mapgOnboardAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MapgOnboardAuditRecord "microsoft.graph.security.mapgOnboardAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MapgOnboardAuditRecord: super::AuditData }
