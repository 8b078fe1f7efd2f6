// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerFormReference`.
pub struct PlannerFormReference {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `formResponse`.
    pub form_response: mg::Field<String>,
    /// `formWebUrl`.
    pub form_web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerFormReference: "microsoft.graph.plannerFormReference", complex;
    display_name: "displayName",
    form_response: "formResponse",
    form_web_url: "formWebUrl",
}
