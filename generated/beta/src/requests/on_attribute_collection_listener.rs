// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onAttributeCollectionListener`, by its URL.
    OnAttributeCollectionListenerResource(mg::One<models::OnAttributeCollectionListener>)
}

impl OnAttributeCollectionListenerResource {
    /// `…/handler`: `onAttributeCollectionHandler`
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_attribute_collection_handler::OnAttributeCollectionHandlerResource {
        mg::to(self, "handler")
    }
}

/// A collection of `microsoft.graph.onAttributeCollectionListener`, by its URL.
pub type OnAttributeCollectionListenerCollection = mg::Many<
    models::OnAttributeCollectionListener,
    OnAttributeCollectionListenerResource,
>;
