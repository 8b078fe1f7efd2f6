// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onInteractiveAuthFlowStartHandler`, an abstract complex type.
    OnInteractiveAuthFlowStartHandler "microsoft.graph.onInteractiveAuthFlowStartHandler" "complex abstract" => OnInteractiveAuthFlowStartHandlerKind;
}

/// The types derived from `microsoft.graph.onInteractiveAuthFlowStartHandler`.
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
