// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OnAttributeCollectionStartListener`](models::OnAttributeCollectionStartListener): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_start_listener()
/// ```
#[derive(Clone, Debug)]
pub struct OnAttributeCollectionStartListenerResource(
    mg::One<models::OnAttributeCollectionStartListener>,
);

mg::builder! { OnAttributeCollectionStartListenerResource: mg::One<models::OnAttributeCollectionStartListener> }

impl OnAttributeCollectionStartListenerResource {
    /// `…/handler`:
    /// [`OnAttributeCollectionStartHandler`](models::OnAttributeCollectionStartHandler).
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_attribute_collection_start_handler::OnAttributeCollectionStartHandlerResource {
        mg::navigate(self, "handler")
    }
}

/// Requests on a collection of
/// [`OnAttributeCollectionStartListener`](models::OnAttributeCollectionStartListener): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_attribute_collection_start_listener()
/// ```
pub type OnAttributeCollectionStartListenerCollection = mg::Many<
    models::OnAttributeCollectionStartListener,
    OnAttributeCollectionStartListenerResource,
>;
