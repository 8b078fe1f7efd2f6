// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`OnAttributeCollectionSubmitCustomExtensionHandler`], and the
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
///     .cast_to_on_attribute_collection_submit_custom_extension_handler()
/// ```
///
/// [`OnAttributeCollectionSubmitCustomExtensionHandler`]: models::OnAttributeCollectionSubmitCustomExtensionHandler
#[derive(Clone, Debug)]
pub struct OnAttributeCollectionSubmitCustomExtensionHandlerResource(
    mg::One<models::OnAttributeCollectionSubmitCustomExtensionHandler>,
);

mg::builder! { OnAttributeCollectionSubmitCustomExtensionHandlerResource: mg::One<models::OnAttributeCollectionSubmitCustomExtensionHandler> }

impl OnAttributeCollectionSubmitCustomExtensionHandlerResource {
    /// `…/customExtension`: [`OnAttributeCollectionSubmitCustomExtension`].
    ///
    /// Least privileged permission to read: `EventListener.Read.All` (delegated, application).
    ///
    /// [`OnAttributeCollectionSubmitCustomExtension`]: models::OnAttributeCollectionSubmitCustomExtension
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionResource {
        mg::navigate(self, "customExtension")
    }
}
