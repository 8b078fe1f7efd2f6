// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationDetail`, a complex type.
    AuthenticationDetail "microsoft.graph.authenticationDetail" "complex";
    /// `authenticationMethod`: String
    authentication_method "authenticationMethod": String,
    /// `authenticationMethodDetail`: String
    authentication_method_detail "authenticationMethodDetail": String,
    /// `authenticationStepDateTime`: DateTimeOffset
    authentication_step_date_time "authenticationStepDateTime": mg::DateTimeOffset,
    /// `authenticationStepRequirement`: String
    authentication_step_requirement "authenticationStepRequirement": String,
    /// `authenticationStepResultDetail`: String
    authentication_step_result_detail "authenticationStepResultDetail": String,
    /// `succeeded`: Boolean
    succeeded "succeeded": bool,
}
