// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.planUsageRight`, a complex type.
    PlanUsageRight "microsoft.graph.planUsageRight" "complex";
    /// `hasSensitivityLabel`: Boolean, not null
    has_sensitivity_label "hasSensitivityLabel" "r": bool,
    /// `planId`: String, not null
    plan_id "planId" "r": String,
    /// `usageRights`: usageRightsInfo
    usage_rights "usageRights": mg::Boxed<super::UsageRightsInfo>,
}
