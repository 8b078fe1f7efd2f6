// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationFlowsPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationflowspolicy?view=graph-rest-beta>
    AuthenticationFlowsPolicy "microsoft.graph.authenticationFlowsPolicy" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `selfServiceSignUp`: selfServiceSignUpAuthenticationFlowConfiguration
    self_service_sign_up "selfServiceSignUp": mg::Boxed<super::SelfServiceSignUpAuthenticationFlowConfiguration>,
}

mg::derived_from! { AuthenticationFlowsPolicy: super::Entity }
