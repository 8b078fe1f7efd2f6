// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataInsightsRestApiAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DataInsightsRestApiAuditRecord "microsoft.graph.security.dataInsightsRestApiAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DataInsightsRestApiAuditRecord: super::AuditData }
