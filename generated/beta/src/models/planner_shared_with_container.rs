// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerSharedWithContainer`, derived from
/// [`PlannerPlanContainer`](super::PlannerPlanContainer).
pub struct PlannerSharedWithContainer {
    /// `accessLevel`. Never null.
    pub access_level: mg::Field<mg::Open<super::PlannerPlanAccessLevel>>,
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
    PlannerSharedWithContainer: "microsoft.graph.plannerSharedWithContainer", complex, base super::PlannerPlanContainer;
    access_level: "accessLevel" required,
    container_id: "containerId",
    type_: "type",
    url: "url",
}

mg::derived_from! { PlannerSharedWithContainer: super::PlannerPlanContainer }
