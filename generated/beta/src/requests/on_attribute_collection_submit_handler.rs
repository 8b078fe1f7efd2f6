// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onAttributeCollectionSubmitHandler`, by its URL.
    OnAttributeCollectionSubmitHandlerResource(mg::One<models::OnAttributeCollectionSubmitHandler>)
}

impl OnAttributeCollectionSubmitHandlerResource {
    /// `…/microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`
    #[inline]
    pub fn as_on_attribute_collection_submit_custom_extension_handler(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension_handler::OnAttributeCollectionSubmitCustomExtensionHandlerResource {
        mg::to(self, "microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler")
    }
}
