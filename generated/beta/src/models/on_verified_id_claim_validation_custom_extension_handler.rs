// @generated
use crate::mg;

/// Complex type `microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`, derived from
/// [`OnVerifiedIdClaimValidationHandler`](super::OnVerifiedIdClaimValidationHandler).
///
/// Requests: [`OnVerifiedIdClaimValidationCustomExtensionHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_verified_id_claim_validation_listener()
///     .handler()
///     .cast_to_on_verified_id_claim_validation_custom_extension_handler()
/// ```
///
/// [`OnVerifiedIdClaimValidationCustomExtensionHandlerResource`]: crate::requests::on_verified_id_claim_validation_custom_extension_handler::OnVerifiedIdClaimValidationCustomExtensionHandlerResource
pub struct OnVerifiedIdClaimValidationCustomExtensionHandler {
    /// `configuration`.
    pub configuration: mg::Field<
        mg::Boxed<super::CustomExtensionOverwriteConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnVerifiedIdClaimValidationCustomExtensionHandler: "microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler", complex, base super::OnVerifiedIdClaimValidationHandler;
    configuration: "configuration",
}

mg::derived_from! { OnVerifiedIdClaimValidationCustomExtensionHandler: super::OnVerifiedIdClaimValidationHandler }

impl OnVerifiedIdClaimValidationCustomExtensionHandler {
    /// `customExtension`: [`OnVerifiedIdClaimValidationCustomExtension`].
    ///
    /// [`OnVerifiedIdClaimValidationCustomExtension`]: super::OnVerifiedIdClaimValidationCustomExtension
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnVerifiedIdClaimValidationCustomExtensionHandler,
        super::OnVerifiedIdClaimValidationCustomExtension,
    > = mg::Nav::new("customExtension");
}
