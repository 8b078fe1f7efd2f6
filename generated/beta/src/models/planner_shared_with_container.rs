// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerSharedWithContainer`, a complex type derived from `microsoft.graph.plannerPlanContainer`.
    PlannerSharedWithContainer "microsoft.graph.plannerSharedWithContainer" "complex" : super::PlannerPlanContainer;
    /// `accessLevel`: plannerPlanAccessLevel, not null
    access_level "accessLevel" "r": mg::Open<super::PlannerPlanAccessLevel>,
    /// `containerId`: String
    container_id "containerId": String,
    /// `type`: plannerContainerType
    type_ "type": mg::Open<super::PlannerContainerType>,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { PlannerSharedWithContainer: super::PlannerPlanContainer }
