// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerChecklistRequirement`, a complex type.
    PlannerChecklistRequirement "microsoft.graph.plannerChecklistRequirement" "complex";
    /// `requiredChecklistItemIds`: Collection(String)
    required_checklist_item_ids "requiredChecklistItemIds": Vec<String>,
}
