// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerPlanContainer`.
pub struct PlannerPlanContainer {
    /// `containerId`.
    pub container_id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::PlannerContainerType>>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanContainer: "microsoft.graph.plannerPlanContainer", complex, family PlannerPlanContainerKind;
    container_id: "containerId",
    type_: "type",
    url: "url",
}

/// The types derived from [`PlannerPlanContainer`].
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
