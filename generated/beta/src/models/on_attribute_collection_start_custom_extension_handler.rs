// @generated
use crate::mg;

/// Complex type `microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`, derived from
/// [`OnAttributeCollectionStartHandler`](super::OnAttributeCollectionStartHandler).
///
/// Requests: [`OnAttributeCollectionStartCustomExtensionHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_start_listener()
///     .handler()
///     .cast_to_on_attribute_collection_start_custom_extension_handler()
/// ```
///
/// [`OnAttributeCollectionStartCustomExtensionHandlerResource`]: crate::requests::on_attribute_collection_start_custom_extension_handler::OnAttributeCollectionStartCustomExtensionHandlerResource
pub struct OnAttributeCollectionStartCustomExtensionHandler {
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
    OnAttributeCollectionStartCustomExtensionHandler: "microsoft.graph.onAttributeCollectionStartCustomExtensionHandler", complex, base super::OnAttributeCollectionStartHandler;
    configuration: "configuration",
}

mg::derived_from! { OnAttributeCollectionStartCustomExtensionHandler: super::OnAttributeCollectionStartHandler }

impl OnAttributeCollectionStartCustomExtensionHandler {
    /// `customExtension`: [`OnAttributeCollectionStartCustomExtension`].
    ///
    /// [`OnAttributeCollectionStartCustomExtension`]: super::OnAttributeCollectionStartCustomExtension
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnAttributeCollectionStartCustomExtensionHandler,
        super::OnAttributeCollectionStartCustomExtension,
    > = mg::Nav::new("customExtension");
}
