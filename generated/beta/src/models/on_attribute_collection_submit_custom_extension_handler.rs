// @generated
use crate::mg;

/// Complex type `microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`, derived from
/// [`OnAttributeCollectionSubmitHandler`](super::OnAttributeCollectionSubmitHandler).
///
/// Requests: [`OnAttributeCollectionSubmitCustomExtensionHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_submit_listener()
///     .handler()
///     .cast_to_on_attribute_collection_submit_custom_extension_handler()
/// ```
///
/// [`OnAttributeCollectionSubmitCustomExtensionHandlerResource`]: crate::requests::on_attribute_collection_submit_custom_extension_handler::OnAttributeCollectionSubmitCustomExtensionHandlerResource
pub struct OnAttributeCollectionSubmitCustomExtensionHandler {
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
    OnAttributeCollectionSubmitCustomExtensionHandler: "microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler", complex, base super::OnAttributeCollectionSubmitHandler;
    configuration: "configuration",
}

mg::derived_from! { OnAttributeCollectionSubmitCustomExtensionHandler: super::OnAttributeCollectionSubmitHandler }

impl OnAttributeCollectionSubmitCustomExtensionHandler {
    /// `customExtension`: [`OnAttributeCollectionSubmitCustomExtension`].
    ///
    /// [`OnAttributeCollectionSubmitCustomExtension`]: super::OnAttributeCollectionSubmitCustomExtension
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnAttributeCollectionSubmitCustomExtensionHandler,
        super::OnAttributeCollectionSubmitCustomExtension,
    > = mg::Nav::new("customExtension");
}
