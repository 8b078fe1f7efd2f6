// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onUserCreateStartHandler`, an abstract complex type.
    OnUserCreateStartHandler "microsoft.graph.onUserCreateStartHandler" "complex abstract" => OnUserCreateStartHandlerKind;
}

/// The types derived from `microsoft.graph.onUserCreateStartHandler`.
#[non_exhaustive]
pub enum OnUserCreateStartHandlerKind {
    OnUserCreateStartExternalUsersSelfServiceSignUp(
        Box<super::OnUserCreateStartExternalUsersSelfServiceSignUp>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnUserCreateStartHandler>),
}

mg::family! {
    OnUserCreateStartHandler => OnUserCreateStartHandlerKind;
    OnUserCreateStartExternalUsersSelfServiceSignUp(super::OnUserCreateStartExternalUsersSelfServiceSignUp),
}
