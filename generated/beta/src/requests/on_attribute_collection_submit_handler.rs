// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`OnAttributeCollectionSubmitHandler`](models::OnAttributeCollectionSubmitHandler), and the
/// methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_submit_listener()
///     .handler()
/// ```
#[derive(Clone, Debug)]
pub struct OnAttributeCollectionSubmitHandlerResource(
    mg::One<models::OnAttributeCollectionSubmitHandler>,
);

mg::builder! { OnAttributeCollectionSubmitHandlerResource: mg::One<models::OnAttributeCollectionSubmitHandler> }

impl OnAttributeCollectionSubmitHandlerResource {
    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`: cast to
    /// [`OnAttributeCollectionSubmitCustomExtensionHandler`].
    ///
    /// [`OnAttributeCollectionSubmitCustomExtensionHandler`]: models::OnAttributeCollectionSubmitCustomExtensionHandler
    #[doc(alias = "microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler")]
    #[inline]
    pub fn cast_to_on_attribute_collection_submit_custom_extension_handler(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension_handler::OnAttributeCollectionSubmitCustomExtensionHandlerResource {
        mg::navigate(
            self,
            "microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler",
        )
    }
}
