// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OnAttributeCollectionSubmitListener`](models::OnAttributeCollectionSubmitListener): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_submit_listener()
/// ```
#[derive(Clone, Debug)]
pub struct OnAttributeCollectionSubmitListenerResource(
    mg::One<models::OnAttributeCollectionSubmitListener>,
);

mg::builder! { OnAttributeCollectionSubmitListenerResource: mg::One<models::OnAttributeCollectionSubmitListener> }

impl OnAttributeCollectionSubmitListenerResource {
    /// `…/handler`:
    /// [`OnAttributeCollectionSubmitHandler`](models::OnAttributeCollectionSubmitHandler).
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_attribute_collection_submit_handler::OnAttributeCollectionSubmitHandlerResource {
        mg::navigate(self, "handler")
    }
}

/// Requests on a collection of
/// [`OnAttributeCollectionSubmitListener`](models::OnAttributeCollectionSubmitListener): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_attribute_collection_submit_listener()
/// ```
pub type OnAttributeCollectionSubmitListenerCollection = mg::Many<
    models::OnAttributeCollectionSubmitListener,
    OnAttributeCollectionSubmitListenerResource,
>;
