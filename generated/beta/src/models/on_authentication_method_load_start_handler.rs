// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAuthenticationMethodLoadStartHandler`, an abstract complex type.
    OnAuthenticationMethodLoadStartHandler "microsoft.graph.onAuthenticationMethodLoadStartHandler" "complex abstract" => OnAuthenticationMethodLoadStartHandlerKind;
}

/// The types derived from `microsoft.graph.onAuthenticationMethodLoadStartHandler`.
#[non_exhaustive]
pub enum OnAuthenticationMethodLoadStartHandlerKind {
    OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp(
        Box<super::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnAuthenticationMethodLoadStartHandler>),
}

mg::family! {
    OnAuthenticationMethodLoadStartHandler => OnAuthenticationMethodLoadStartHandlerKind;
    OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp(super::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp),
}
