// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onAttributeCollectionHandler`.
///
/// Requests: [`OnAttributeCollectionHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_listener()
///     .handler()
/// ```
///
/// [`OnAttributeCollectionHandlerResource`]: crate::requests::on_attribute_collection_handler::OnAttributeCollectionHandlerResource
pub struct OnAttributeCollectionHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnAttributeCollectionHandler: "microsoft.graph.onAttributeCollectionHandler", complex abstract, family OnAttributeCollectionHandlerKind;
}

/// The types derived from [`OnAttributeCollectionHandler`].
#[non_exhaustive]
pub enum OnAttributeCollectionHandlerKind {
    OnAttributeCollectionExternalUsersSelfServiceSignUp(
        Box<super::OnAttributeCollectionExternalUsersSelfServiceSignUp>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnAttributeCollectionHandler>),
}

mg::family! {
    OnAttributeCollectionHandler => OnAttributeCollectionHandlerKind;
    OnAttributeCollectionExternalUsersSelfServiceSignUp(super::OnAttributeCollectionExternalUsersSelfServiceSignUp),
}
