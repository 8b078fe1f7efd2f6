// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPhoneMethodLoadStartHandler`, an abstract complex type.
    OnPhoneMethodLoadStartHandler "microsoft.graph.onPhoneMethodLoadStartHandler" "complex abstract" => OnPhoneMethodLoadStartHandlerKind;
}

/// The types derived from `microsoft.graph.onPhoneMethodLoadStartHandler`.
#[non_exhaustive]
pub enum OnPhoneMethodLoadStartHandlerKind {
    OnPhoneMethodLoadStartExternalUsersAuthHandler(
        Box<super::OnPhoneMethodLoadStartExternalUsersAuthHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnPhoneMethodLoadStartHandler>),
}

mg::family! {
    OnPhoneMethodLoadStartHandler => OnPhoneMethodLoadStartHandlerKind;
    OnPhoneMethodLoadStartExternalUsersAuthHandler(super::OnPhoneMethodLoadStartExternalUsersAuthHandler),
}
