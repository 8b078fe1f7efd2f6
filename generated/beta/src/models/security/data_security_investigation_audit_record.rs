// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataSecurityInvestigationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DataSecurityInvestigationAuditRecord "microsoft.graph.security.dataSecurityInvestigationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DataSecurityInvestigationAuditRecord: super::AuditData }
