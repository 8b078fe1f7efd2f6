// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnAttributeCollectionListener`](models::OnAttributeCollectionListener): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_listener()
/// ```
#[derive(Clone, Debug)]
pub struct OnAttributeCollectionListenerResource(
    mg::One<models::OnAttributeCollectionListener>,
);

mg::builder! { OnAttributeCollectionListenerResource: mg::One<models::OnAttributeCollectionListener> }

impl OnAttributeCollectionListenerResource {
    /// `…/handler`: [`OnAttributeCollectionHandler`](models::OnAttributeCollectionHandler).
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_attribute_collection_handler::OnAttributeCollectionHandlerResource {
        mg::navigate(self, "handler")
    }
}

/// Requests on a collection of
/// [`OnAttributeCollectionListener`](models::OnAttributeCollectionListener): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.identity().authentication_event_listeners().cast_to_on_attribute_collection_listener()`.
pub type OnAttributeCollectionListenerCollection = mg::Many<
    models::OnAttributeCollectionListener,
    OnAttributeCollectionListenerResource,
>;
