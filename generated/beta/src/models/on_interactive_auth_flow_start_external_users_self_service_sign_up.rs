// @generated
use crate::mg;

/// Complex type `microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp`, derived
/// from [`OnInteractiveAuthFlowStartHandler`](super::OnInteractiveAuthFlowStartHandler).
pub struct OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp {
    /// `isSignUpAllowed`. Never null.
    pub is_sign_up_allowed: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp: "microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp", complex, base super::OnInteractiveAuthFlowStartHandler;
    is_sign_up_allowed: "isSignUpAllowed" required,
}

mg::derived_from! { OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp: super::OnInteractiveAuthFlowStartHandler }
