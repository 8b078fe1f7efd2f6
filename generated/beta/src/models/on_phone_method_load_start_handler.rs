// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onPhoneMethodLoadStartHandler`.
pub struct OnPhoneMethodLoadStartHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPhoneMethodLoadStartHandler: "microsoft.graph.onPhoneMethodLoadStartHandler", complex abstract, family OnPhoneMethodLoadStartHandlerKind;
}

/// The types derived from [`OnPhoneMethodLoadStartHandler`].
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
