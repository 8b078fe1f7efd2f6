// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ExternalUsersSelfServiceSignUpEventsFlow`](models::ExternalUsersSelfServiceSignUpEventsFlow):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_events_flows()
///     .id(id)
///     .cast_to_external_users_self_service_sign_up_events_flow()
/// ```
#[derive(Clone, Debug)]
pub struct ExternalUsersSelfServiceSignUpEventsFlowResource(
    mg::One<models::ExternalUsersSelfServiceSignUpEventsFlow>,
);

mg::builder! { ExternalUsersSelfServiceSignUpEventsFlowResource: mg::One<models::ExternalUsersSelfServiceSignUpEventsFlow> }

impl ExternalUsersSelfServiceSignUpEventsFlowResource {
    /// `…/onAttributeCollection`:
    /// [`OnAttributeCollectionHandler`](models::OnAttributeCollectionHandler).
    #[inline]
    pub fn on_attribute_collection(
        &self,
    ) -> requests::on_attribute_collection_handler::OnAttributeCollectionHandlerResource {
        mg::navigate(self, "onAttributeCollection")
    }

    /// `…/onAttributeCollectionStart`:
    /// [`OnAttributeCollectionStartHandler`](models::OnAttributeCollectionStartHandler).
    #[inline]
    pub fn on_attribute_collection_start(
        &self,
    ) -> requests::on_attribute_collection_start_handler::OnAttributeCollectionStartHandlerResource {
        mg::navigate(self, "onAttributeCollectionStart")
    }

    /// `…/onAttributeCollectionSubmit`:
    /// [`OnAttributeCollectionSubmitHandler`](models::OnAttributeCollectionSubmitHandler).
    #[inline]
    pub fn on_attribute_collection_submit(
        &self,
    ) -> requests::on_attribute_collection_submit_handler::OnAttributeCollectionSubmitHandlerResource {
        mg::navigate(self, "onAttributeCollectionSubmit")
    }

    /// `…/onAuthenticationMethodLoadStart`:
    /// [`OnAuthenticationMethodLoadStartHandler`](models::OnAuthenticationMethodLoadStartHandler).
    #[inline]
    pub fn on_authentication_method_load_start(
        &self,
    ) -> requests::on_authentication_method_load_start_handler::OnAuthenticationMethodLoadStartHandlerResource {
        mg::navigate(self, "onAuthenticationMethodLoadStart")
    }
}

/// Requests on a collection of
/// [`ExternalUsersSelfServiceSignUpEventsFlow`](models::ExternalUsersSelfServiceSignUpEventsFlow):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_events_flows()
///     .cast_to_external_users_self_service_sign_up_events_flow()
/// ```
pub type ExternalUsersSelfServiceSignUpEventsFlowCollection = mg::Many<
    models::ExternalUsersSelfServiceSignUpEventsFlow,
    ExternalUsersSelfServiceSignUpEventsFlowResource,
>;
