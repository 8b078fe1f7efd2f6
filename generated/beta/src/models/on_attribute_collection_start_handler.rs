// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onAttributeCollectionStartHandler`.
///
/// Requests: [`OnAttributeCollectionStartHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_start_listener()
///     .handler()
/// ```
///
/// [`OnAttributeCollectionStartHandlerResource`]: crate::requests::on_attribute_collection_start_handler::OnAttributeCollectionStartHandlerResource
pub struct OnAttributeCollectionStartHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnAttributeCollectionStartHandler: "microsoft.graph.onAttributeCollectionStartHandler", complex abstract, family OnAttributeCollectionStartHandlerKind;
}

/// The types derived from [`OnAttributeCollectionStartHandler`].
#[non_exhaustive]
pub enum OnAttributeCollectionStartHandlerKind {
    OnAttributeCollectionStartCustomExtensionHandler(
        Box<super::OnAttributeCollectionStartCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnAttributeCollectionStartHandler>),
}

mg::family! {
    OnAttributeCollectionStartHandler => OnAttributeCollectionStartHandlerKind;
    OnAttributeCollectionStartCustomExtensionHandler(super::OnAttributeCollectionStartCustomExtensionHandler),
}
