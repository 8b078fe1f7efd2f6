// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerPlanContextDetails`.
pub struct PlannerPlanContextDetails {
    /// `customLinkText`.
    pub custom_link_text: mg::Field<String>,
    /// `displayLinkType`.
    pub display_link_type: mg::Field<mg::Open<super::PlannerPlanContextType>>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::PlannerContextState>>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanContextDetails: "microsoft.graph.plannerPlanContextDetails", complex;
    custom_link_text: "customLinkText",
    display_link_type: "displayLinkType",
    state: "state",
    url: "url",
}
