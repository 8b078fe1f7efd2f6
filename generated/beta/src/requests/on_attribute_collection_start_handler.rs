// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`OnAttributeCollectionStartHandler`](models::OnAttributeCollectionStartHandler), and the
/// methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_start_listener()
///     .handler()
/// ```
#[derive(Clone, Debug)]
pub struct OnAttributeCollectionStartHandlerResource(
    mg::One<models::OnAttributeCollectionStartHandler>,
);

mg::builder! { OnAttributeCollectionStartHandlerResource: mg::One<models::OnAttributeCollectionStartHandler> }

impl OnAttributeCollectionStartHandlerResource {
    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`: cast to
    /// [`OnAttributeCollectionStartCustomExtensionHandler`].
    ///
    /// [`OnAttributeCollectionStartCustomExtensionHandler`]: models::OnAttributeCollectionStartCustomExtensionHandler
    #[doc(alias = "microsoft.graph.onAttributeCollectionStartCustomExtensionHandler")]
    #[inline]
    pub fn cast_to_on_attribute_collection_start_custom_extension_handler(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension_handler::OnAttributeCollectionStartCustomExtensionHandlerResource {
        mg::navigate(
            self,
            "microsoft.graph.onAttributeCollectionStartCustomExtensionHandler",
        )
    }
}
