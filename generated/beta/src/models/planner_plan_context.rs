// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerPlanContext`.
pub struct PlannerPlanContext {
    /// `associationType`.
    pub association_type: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayNameSegments`.
    pub display_name_segments: mg::Field<Vec<String>>,
    /// `isCreationContext`.
    pub is_creation_context: mg::Field<bool>,
    /// `ownerAppId`.
    pub owner_app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanContext: "microsoft.graph.plannerPlanContext", complex;
    association_type: "associationType",
    created_date_time: "createdDateTime",
    display_name_segments: "displayNameSegments",
    is_creation_context: "isCreationContext",
    owner_app_id: "ownerAppId",
}
