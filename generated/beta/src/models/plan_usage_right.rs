// @generated
use crate::mg;

/// Complex type `microsoft.graph.planUsageRight`.
pub struct PlanUsageRight {
    /// `hasSensitivityLabel`. Never null.
    pub has_sensitivity_label: mg::Field<bool>,
    /// `planId`. Never null.
    pub plan_id: mg::Field<String>,
    /// `usageRights`.
    pub usage_rights: mg::Field<mg::Boxed<super::UsageRightsInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlanUsageRight: "microsoft.graph.planUsageRight", complex;
    has_sensitivity_label: "hasSensitivityLabel" required,
    plan_id: "planId" required,
    usage_rights: "usageRights",
}
