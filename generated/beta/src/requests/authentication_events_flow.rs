// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationEventsFlow`](models::AuthenticationEventsFlow): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity().authentication_events_flows().id(id)`.
#[derive(Clone, Debug)]
pub struct AuthenticationEventsFlowResource(mg::One<models::AuthenticationEventsFlow>);

mg::builder! { AuthenticationEventsFlowResource: mg::One<models::AuthenticationEventsFlow> }

impl AuthenticationEventsFlowResource {
    /// `…/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`: cast to
    /// [`ExternalUsersSelfServiceSignUpEventsFlow`].
    ///
    /// [`ExternalUsersSelfServiceSignUpEventsFlow`]: models::ExternalUsersSelfServiceSignUpEventsFlow
    #[doc(alias = "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow")]
    #[inline]
    pub fn cast_to_external_users_self_service_sign_up_events_flow(
        &self,
    ) -> requests::external_users_self_service_sign_up_events_flow::ExternalUsersSelfServiceSignUpEventsFlowResource {
        mg::navigate(self, "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow")
    }
}

/// Requests on a collection of [`AuthenticationEventsFlow`](models::AuthenticationEventsFlow):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity().authentication_events_flows()`.
#[derive(Clone, Debug)]
pub struct AuthenticationEventsFlowCollection(
    mg::Many<models::AuthenticationEventsFlow, AuthenticationEventsFlowResource>,
);

mg::builder! { AuthenticationEventsFlowCollection: mg::Many<models::AuthenticationEventsFlow, AuthenticationEventsFlowResource> }

impl AuthenticationEventsFlowCollection {
    /// `…/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`: the members that are
    /// [`ExternalUsersSelfServiceSignUpEventsFlow`].
    ///
    /// [`ExternalUsersSelfServiceSignUpEventsFlow`]: models::ExternalUsersSelfServiceSignUpEventsFlow
    #[doc(alias = "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow")]
    #[inline]
    pub fn cast_to_external_users_self_service_sign_up_events_flow(
        &self,
    ) -> requests::external_users_self_service_sign_up_events_flow::ExternalUsersSelfServiceSignUpEventsFlowCollection {
        mg::navigate(self, "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow")
    }
}
