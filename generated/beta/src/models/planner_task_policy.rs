// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskPolicy`.
pub struct PlannerTaskPolicy {
    /// `rules`.
    pub rules: mg::Field<Vec<super::PlannerTaskRoleBasedRule>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskPolicy: "microsoft.graph.plannerTaskPolicy", complex;
    rules: "rules",
}
