// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerRosterSensitivityLabelAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerRosterSensitivityLabelAuditRecord "microsoft.graph.security.plannerRosterSensitivityLabelAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerRosterSensitivityLabelAuditRecord: super::AuditData }
