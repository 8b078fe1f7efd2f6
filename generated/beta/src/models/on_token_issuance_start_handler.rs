// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onTokenIssuanceStartHandler`.
///
/// Requests: [`OnTokenIssuanceStartHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_token_issuance_start_listener()
///     .handler()
/// ```
///
/// [`OnTokenIssuanceStartHandlerResource`]: crate::requests::on_token_issuance_start_handler::OnTokenIssuanceStartHandlerResource
pub struct OnTokenIssuanceStartHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnTokenIssuanceStartHandler: "microsoft.graph.onTokenIssuanceStartHandler", complex abstract, family OnTokenIssuanceStartHandlerKind;
}

/// The types derived from [`OnTokenIssuanceStartHandler`].
#[non_exhaustive]
pub enum OnTokenIssuanceStartHandlerKind {
    OnTokenIssuanceStartCustomExtensionHandler(
        Box<super::OnTokenIssuanceStartCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnTokenIssuanceStartHandler>),
}

mg::family! {
    OnTokenIssuanceStartHandler => OnTokenIssuanceStartHandlerKind;
    OnTokenIssuanceStartCustomExtensionHandler(super::OnTokenIssuanceStartCustomExtensionHandler),
}
