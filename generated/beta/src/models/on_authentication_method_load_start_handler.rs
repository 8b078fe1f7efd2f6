// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onAuthenticationMethodLoadStartHandler`.
///
/// Requests: [`OnAuthenticationMethodLoadStartHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_authentication_method_load_start_listener()
///     .handler()
/// ```
///
/// [`OnAuthenticationMethodLoadStartHandlerResource`]: crate::requests::on_authentication_method_load_start_handler::OnAuthenticationMethodLoadStartHandlerResource
pub struct OnAuthenticationMethodLoadStartHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnAuthenticationMethodLoadStartHandler: "microsoft.graph.onAuthenticationMethodLoadStartHandler", complex abstract, family OnAuthenticationMethodLoadStartHandlerKind;
}

/// The types derived from [`OnAuthenticationMethodLoadStartHandler`].
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
