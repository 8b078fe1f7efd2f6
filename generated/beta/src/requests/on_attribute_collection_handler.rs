// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onAttributeCollectionHandler`, by its URL.
    OnAttributeCollectionHandlerResource(mg::One<models::OnAttributeCollectionHandler>)
}

impl OnAttributeCollectionHandlerResource {
    /// `…/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`
    #[inline]
    pub fn as_on_attribute_collection_external_users_self_service_sign_up(
        &self,
    ) -> requests::on_attribute_collection_external_users_self_service_sign_up::OnAttributeCollectionExternalUsersSelfServiceSignUpResource {
        mg::to(
            self,
            "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
        )
    }
}
