// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`OnAttributeCollectionStartCustomExtensionHandler`], and the
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
///     .cast_to_on_attribute_collection_start_custom_extension_handler()
/// ```
///
/// [`OnAttributeCollectionStartCustomExtensionHandler`]: models::OnAttributeCollectionStartCustomExtensionHandler
#[derive(Clone, Debug)]
pub struct OnAttributeCollectionStartCustomExtensionHandlerResource(
    mg::One<models::OnAttributeCollectionStartCustomExtensionHandler>,
);

mg::builder! { OnAttributeCollectionStartCustomExtensionHandlerResource: mg::One<models::OnAttributeCollectionStartCustomExtensionHandler> }

impl OnAttributeCollectionStartCustomExtensionHandlerResource {
    /// `…/customExtension`: [`OnAttributeCollectionStartCustomExtension`].
    ///
    /// Least privileged permission to read: `EventListener.Read.All` (delegated, application).
    ///
    /// [`OnAttributeCollectionStartCustomExtension`]: models::OnAttributeCollectionStartCustomExtension
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionResource {
        mg::navigate(self, "customExtension")
    }
}
