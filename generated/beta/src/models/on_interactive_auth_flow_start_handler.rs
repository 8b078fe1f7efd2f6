// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onInteractiveAuthFlowStartHandler`.
pub struct OnInteractiveAuthFlowStartHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnInteractiveAuthFlowStartHandler: "microsoft.graph.onInteractiveAuthFlowStartHandler", complex abstract, family OnInteractiveAuthFlowStartHandlerKind;
}

/// The types derived from [`OnInteractiveAuthFlowStartHandler`].
#[non_exhaustive]
pub enum OnInteractiveAuthFlowStartHandlerKind {
    OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp(
        Box<super::OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnInteractiveAuthFlowStartHandler>),
}

mg::family! {
    OnInteractiveAuthFlowStartHandler => OnInteractiveAuthFlowStartHandlerKind;
    OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp(super::OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp),
}
