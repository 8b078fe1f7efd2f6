// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationEventsFlow`, by its URL.
    ///
    /// For example `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}`.
    AuthenticationEventsFlowResource(mg::One<models::AuthenticationEventsFlow>)
}

impl AuthenticationEventsFlowResource {
    /// `…/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`
    #[inline]
    pub fn as_external_users_self_service_sign_up_events_flow(
        &self,
    ) -> requests::external_users_self_service_sign_up_events_flow::ExternalUsersSelfServiceSignUpEventsFlowResource {
        mg::to(self, "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authenticationEventsFlow`, by its URL.
    ///
    /// For example `/identity/authenticationEventsFlows`.
    AuthenticationEventsFlowCollection(mg::Many<models::AuthenticationEventsFlow, AuthenticationEventsFlowResource>)
}

impl AuthenticationEventsFlowCollection {
    /// `…/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`
    #[inline]
    pub fn as_external_users_self_service_sign_up_events_flow(
        &self,
    ) -> requests::external_users_self_service_sign_up_events_flow::ExternalUsersSelfServiceSignUpEventsFlowCollection {
        mg::to(self, "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow")
    }
}
