// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onUserCreateStartHandler`.
pub struct OnUserCreateStartHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnUserCreateStartHandler: "microsoft.graph.onUserCreateStartHandler", complex abstract, family OnUserCreateStartHandlerKind;
}

/// The types derived from [`OnUserCreateStartHandler`].
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
