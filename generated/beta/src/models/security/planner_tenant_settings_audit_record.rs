// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerTenantSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerTenantSettingsAuditRecord "microsoft.graph.security.plannerTenantSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerTenantSettingsAuditRecord: super::AuditData }
