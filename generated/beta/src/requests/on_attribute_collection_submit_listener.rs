// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onAttributeCollectionSubmitListener`, by its URL.
    OnAttributeCollectionSubmitListenerResource(mg::One<models::OnAttributeCollectionSubmitListener>)
}

impl OnAttributeCollectionSubmitListenerResource {
    /// `…/handler`: `onAttributeCollectionSubmitHandler`
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_attribute_collection_submit_handler::OnAttributeCollectionSubmitHandlerResource {
        mg::to(self, "handler")
    }
}

/// A collection of `microsoft.graph.onAttributeCollectionSubmitListener`, by its URL.
pub type OnAttributeCollectionSubmitListenerCollection = mg::Many<
    models::OnAttributeCollectionSubmitListener,
    OnAttributeCollectionSubmitListenerResource,
>;
