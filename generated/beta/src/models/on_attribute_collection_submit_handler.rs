// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onAttributeCollectionSubmitHandler`.
///
/// Requests: [`OnAttributeCollectionSubmitHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_submit_listener()
///     .handler()
/// ```
///
/// [`OnAttributeCollectionSubmitHandlerResource`]: crate::requests::on_attribute_collection_submit_handler::OnAttributeCollectionSubmitHandlerResource
pub struct OnAttributeCollectionSubmitHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnAttributeCollectionSubmitHandler: "microsoft.graph.onAttributeCollectionSubmitHandler", complex abstract, family OnAttributeCollectionSubmitHandlerKind;
}

/// The types derived from [`OnAttributeCollectionSubmitHandler`].
#[non_exhaustive]
pub enum OnAttributeCollectionSubmitHandlerKind {
    OnAttributeCollectionSubmitCustomExtensionHandler(
        Box<super::OnAttributeCollectionSubmitCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnAttributeCollectionSubmitHandler>),
}

mg::family! {
    OnAttributeCollectionSubmitHandler => OnAttributeCollectionSubmitHandlerKind;
    OnAttributeCollectionSubmitCustomExtensionHandler(super::OnAttributeCollectionSubmitCustomExtensionHandler),
}
