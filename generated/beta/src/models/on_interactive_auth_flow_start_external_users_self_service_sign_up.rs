// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp`, a complex type derived from `microsoft.graph.onInteractiveAuthFlowStartHandler`.
    OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp "microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp" "complex" : super::OnInteractiveAuthFlowStartHandler;
    /// `isSignUpAllowed`: Boolean, not null
    is_sign_up_allowed "isSignUpAllowed" "r": bool,
}

mg::derived_from! { OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp: super::OnInteractiveAuthFlowStartHandler }
