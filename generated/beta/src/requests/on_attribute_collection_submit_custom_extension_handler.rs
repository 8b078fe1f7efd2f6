// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`, by its URL.
    OnAttributeCollectionSubmitCustomExtensionHandlerResource(mg::One<models::OnAttributeCollectionSubmitCustomExtensionHandler>)
}

impl OnAttributeCollectionSubmitCustomExtensionHandlerResource {
    /// `…/customExtension`: `onAttributeCollectionSubmitCustomExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EventListener.Read.All**, EventListener.ReadWrite.All | **EventListener.Read.All**, EventListener.ReadWrite.All |
    /// | `PUT …/$ref` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_attribute_collection_submit_custom_extension::OnAttributeCollectionSubmitCustomExtensionResource {
        mg::to(self, "customExtension")
    }
}
