// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanContainer`, a complex type.
    PlannerPlanContainer "microsoft.graph.plannerPlanContainer" "complex" => PlannerPlanContainerKind;
    /// `containerId`: String
    container_id "containerId": String,
    /// `type`: plannerContainerType
    type_ "type": mg::Open<super::PlannerContainerType>,
    /// `url`: String
    url "url": String,
}

/// The types derived from `microsoft.graph.plannerPlanContainer`.
#[non_exhaustive]
pub enum PlannerPlanContainerKind {
    PlannerSharedWithContainer(Box<super::PlannerSharedWithContainer>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerPlanContainer>),
}

mg::family! {
    PlannerPlanContainer => PlannerPlanContainerKind;
    PlannerSharedWithContainer(super::PlannerSharedWithContainer),
}
