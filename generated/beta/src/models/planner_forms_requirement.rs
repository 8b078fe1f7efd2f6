// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerFormsRequirement`.
pub struct PlannerFormsRequirement {
    /// `requiredForms`.
    pub required_forms: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerFormsRequirement: "microsoft.graph.plannerFormsRequirement", complex;
    required_forms: "requiredForms",
}
