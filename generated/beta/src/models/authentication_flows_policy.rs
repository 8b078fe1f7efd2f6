// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationFlowsPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationFlowsPolicyResource`], for example
/// `graph.policies().authentication_flows_policy()`.
///
/// [`AuthenticationFlowsPolicyResource`]: crate::requests::authentication_flows_policy::AuthenticationFlowsPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationflowspolicy?view=graph-rest-beta
pub struct AuthenticationFlowsPolicy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `selfServiceSignUp`.
    pub self_service_sign_up: mg::Field<
        mg::Boxed<super::SelfServiceSignUpAuthenticationFlowConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationFlowsPolicy: "microsoft.graph.authenticationFlowsPolicy", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    self_service_sign_up: "selfServiceSignUp",
}

mg::derived_from! { AuthenticationFlowsPolicy: super::Entity }
