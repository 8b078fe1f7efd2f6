// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationDetail`.
pub struct AuthenticationDetail {
    /// `authenticationMethod`.
    pub authentication_method: mg::Field<String>,
    /// `authenticationMethodDetail`.
    pub authentication_method_detail: mg::Field<String>,
    /// `authenticationStepDateTime`.
    pub authentication_step_date_time: mg::Field<mg::DateTimeOffset>,
    /// `authenticationStepRequirement`.
    pub authentication_step_requirement: mg::Field<String>,
    /// `authenticationStepResultDetail`.
    pub authentication_step_result_detail: mg::Field<String>,
    /// `succeeded`.
    pub succeeded: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationDetail: "microsoft.graph.authenticationDetail", complex;
    authentication_method: "authenticationMethod",
    authentication_method_detail: "authenticationMethodDetail",
    authentication_step_date_time: "authenticationStepDateTime",
    authentication_step_requirement: "authenticationStepRequirement",
    authentication_step_result_detail: "authenticationStepResultDetail",
    succeeded: "succeeded",
}
