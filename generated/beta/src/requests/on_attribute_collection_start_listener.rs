// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onAttributeCollectionStartListener`, by its URL.
    OnAttributeCollectionStartListenerResource(mg::One<models::OnAttributeCollectionStartListener>)
}

impl OnAttributeCollectionStartListenerResource {
    /// `…/handler`: `onAttributeCollectionStartHandler`
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_attribute_collection_start_handler::OnAttributeCollectionStartHandlerResource {
        mg::to(self, "handler")
    }
}

/// A collection of `microsoft.graph.onAttributeCollectionStartListener`, by its URL.
pub type OnAttributeCollectionStartListenerCollection = mg::Many<
    models::OnAttributeCollectionStartListener,
    OnAttributeCollectionStartListenerResource,
>;
