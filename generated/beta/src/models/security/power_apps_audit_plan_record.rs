// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerAppsAuditPlanRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerAppsAuditPlanRecord "microsoft.graph.security.powerAppsAuditPlanRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerAppsAuditPlanRecord: super::AuditData }
