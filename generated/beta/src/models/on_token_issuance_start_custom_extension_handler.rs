// @generated
use crate::mg;

/// Complex type `microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`, derived from
/// [`OnTokenIssuanceStartHandler`](super::OnTokenIssuanceStartHandler).
///
/// Requests: [`OnTokenIssuanceStartCustomExtensionHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_token_issuance_start_listener()
///     .handler()
///     .cast_to_on_token_issuance_start_custom_extension_handler()
/// ```
///
/// [`OnTokenIssuanceStartCustomExtensionHandlerResource`]: crate::requests::on_token_issuance_start_custom_extension_handler::OnTokenIssuanceStartCustomExtensionHandlerResource
pub struct OnTokenIssuanceStartCustomExtensionHandler {
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
    OnTokenIssuanceStartCustomExtensionHandler: "microsoft.graph.onTokenIssuanceStartCustomExtensionHandler", complex, base super::OnTokenIssuanceStartHandler;
    configuration: "configuration",
}

mg::derived_from! { OnTokenIssuanceStartCustomExtensionHandler: super::OnTokenIssuanceStartHandler }

impl OnTokenIssuanceStartCustomExtensionHandler {
    /// `customExtension`:
    /// [`OnTokenIssuanceStartCustomExtension`](super::OnTokenIssuanceStartCustomExtension).
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnTokenIssuanceStartCustomExtensionHandler,
        super::OnTokenIssuanceStartCustomExtension,
    > = mg::Nav::new("customExtension");
}
