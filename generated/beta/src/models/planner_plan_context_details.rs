// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanContextDetails`, a complex type.
    PlannerPlanContextDetails "microsoft.graph.plannerPlanContextDetails" "complex";
    /// `customLinkText`: String
    custom_link_text "customLinkText": String,
    /// `displayLinkType`: plannerPlanContextType
    display_link_type "displayLinkType": mg::Open<super::PlannerPlanContextType>,
    /// `state`: plannerContextState
    state "state": mg::Open<super::PlannerContextState>,
    /// `url`: String
    url "url": String,
}
