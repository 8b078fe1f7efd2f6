// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onAttributeCollectionStartHandler`, by its URL.
    OnAttributeCollectionStartHandlerResource(mg::One<models::OnAttributeCollectionStartHandler>)
}

impl OnAttributeCollectionStartHandlerResource {
    /// `…/microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`
    #[inline]
    pub fn as_on_attribute_collection_start_custom_extension_handler(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension_handler::OnAttributeCollectionStartCustomExtensionHandlerResource {
        mg::to(self, "microsoft.graph.onAttributeCollectionStartCustomExtensionHandler")
    }
}
