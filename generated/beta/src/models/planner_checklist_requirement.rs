// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerChecklistRequirement`.
pub struct PlannerChecklistRequirement {
    /// `requiredChecklistItemIds`.
    pub required_checklist_item_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerChecklistRequirement: "microsoft.graph.plannerChecklistRequirement", complex;
    required_checklist_item_ids: "requiredChecklistItemIds",
}
