// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerFormReference`, a complex type.
    PlannerFormReference "microsoft.graph.plannerFormReference" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `formResponse`: String
    form_response "formResponse": String,
    /// `formWebUrl`: String
    form_web_url "formWebUrl": String,
}
