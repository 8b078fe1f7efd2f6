// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.wdatpAlertsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    WdatpAlertsAuditRecord "microsoft.graph.security.wdatpAlertsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { WdatpAlertsAuditRecord: super::AuditData }
