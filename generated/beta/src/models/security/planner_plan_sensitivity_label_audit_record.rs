// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerPlanSensitivityLabelAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerPlanSensitivityLabelAuditRecord "microsoft.graph.security.plannerPlanSensitivityLabelAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerPlanSensitivityLabelAuditRecord: super::AuditData }
