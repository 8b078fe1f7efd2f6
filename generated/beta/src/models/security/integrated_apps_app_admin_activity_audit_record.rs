// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.integratedAppsAppAdminActivityAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    IntegratedAppsAppAdminActivityAuditRecord "microsoft.graph.security.integratedAppsAppAdminActivityAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { IntegratedAppsAppAdminActivityAuditRecord: super::AuditData }
