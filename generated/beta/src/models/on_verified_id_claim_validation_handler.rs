// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onVerifiedIdClaimValidationHandler`.
///
/// Requests: [`OnVerifiedIdClaimValidationHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_verified_id_claim_validation_listener()
///     .handler()
/// ```
///
/// [`OnVerifiedIdClaimValidationHandlerResource`]: crate::requests::on_verified_id_claim_validation_handler::OnVerifiedIdClaimValidationHandlerResource
pub struct OnVerifiedIdClaimValidationHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnVerifiedIdClaimValidationHandler: "microsoft.graph.onVerifiedIdClaimValidationHandler", complex abstract, family OnVerifiedIdClaimValidationHandlerKind;
}

/// The types derived from [`OnVerifiedIdClaimValidationHandler`].
#[non_exhaustive]
pub enum OnVerifiedIdClaimValidationHandlerKind {
    OnVerifiedIdClaimValidationCustomExtensionHandler(
        Box<super::OnVerifiedIdClaimValidationCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnVerifiedIdClaimValidationHandler>),
}

mg::family! {
    OnVerifiedIdClaimValidationHandler => OnVerifiedIdClaimValidationHandlerKind;
    OnVerifiedIdClaimValidationCustomExtensionHandler(super::OnVerifiedIdClaimValidationCustomExtensionHandler),
}
