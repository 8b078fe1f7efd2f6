// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanContext`, a complex type.
    PlannerPlanContext "microsoft.graph.plannerPlanContext" "complex";
    /// `associationType`: String
    association_type "associationType": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayNameSegments`: Collection(String)
    display_name_segments "displayNameSegments": Vec<String>,
    /// `isCreationContext`: Boolean
    is_creation_context "isCreationContext": bool,
    /// `ownerAppId`: String
    owner_app_id "ownerAppId": String,
}
