// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`, by its URL.
    ExternalUsersSelfServiceSignUpEventsFlowResource(mg::One<models::ExternalUsersSelfServiceSignUpEventsFlow>)
}

impl ExternalUsersSelfServiceSignUpEventsFlowResource {
    /// `…/onAttributeCollection`: `onAttributeCollectionHandler`
    #[inline]
    pub fn on_attribute_collection(
        &self,
    ) -> requests::on_attribute_collection_handler::OnAttributeCollectionHandlerResource {
        mg::to(self, "onAttributeCollection")
    }

    /// `…/onAttributeCollectionStart`: `onAttributeCollectionStartHandler`
    #[inline]
    pub fn on_attribute_collection_start(
        &self,
    ) -> requests::on_attribute_collection_start_handler::OnAttributeCollectionStartHandlerResource {
        mg::to(self, "onAttributeCollectionStart")
    }

    /// `…/onAttributeCollectionSubmit`: `onAttributeCollectionSubmitHandler`
    #[inline]
    pub fn on_attribute_collection_submit(
        &self,
    ) -> requests::on_attribute_collection_submit_handler::OnAttributeCollectionSubmitHandlerResource {
        mg::to(self, "onAttributeCollectionSubmit")
    }

    /// `…/onAuthenticationMethodLoadStart`: `onAuthenticationMethodLoadStartHandler`
    #[inline]
    pub fn on_authentication_method_load_start(
        &self,
    ) -> requests::on_authentication_method_load_start_handler::OnAuthenticationMethodLoadStartHandlerResource {
        mg::to(self, "onAuthenticationMethodLoadStart")
    }
}

/// A collection of `microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`, by its URL.
pub type ExternalUsersSelfServiceSignUpEventsFlowCollection = mg::Many<
    models::ExternalUsersSelfServiceSignUpEventsFlow,
    ExternalUsersSelfServiceSignUpEventsFlowResource,
>;
