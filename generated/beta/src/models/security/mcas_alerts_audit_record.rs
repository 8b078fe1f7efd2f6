// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mcasAlertsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    McasAlertsAuditRecord "microsoft.graph.security.mcasAlertsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { McasAlertsAuditRecord: super::AuditData }
