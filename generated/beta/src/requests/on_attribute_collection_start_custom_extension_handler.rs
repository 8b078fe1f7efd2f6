// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`, by its URL.
    OnAttributeCollectionStartCustomExtensionHandlerResource(mg::One<models::OnAttributeCollectionStartCustomExtensionHandler>)
}

impl OnAttributeCollectionStartCustomExtensionHandlerResource {
    /// `…/customExtension`: `onAttributeCollectionStartCustomExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EventListener.Read.All**, EventListener.ReadWrite.All | **EventListener.Read.All**, EventListener.ReadWrite.All |
    /// | `PUT …/$ref` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_attribute_collection_start_custom_extension::OnAttributeCollectionStartCustomExtensionResource {
        mg::to(self, "customExtension")
    }
}
