// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationEventsFlow`, an abstract open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationeventsflow?view=graph-rest-beta>
    AuthenticationEventsFlow "microsoft.graph.authenticationEventsFlow" "entity open abstract" : super::Entity => AuthenticationEventsFlowKind;
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { AuthenticationEventsFlow: super::Entity }

/// The types derived from `microsoft.graph.authenticationEventsFlow`.
#[non_exhaustive]
pub enum AuthenticationEventsFlowKind {
    ExternalUsersSelfServiceSignUpEventsFlow(
        Box<super::ExternalUsersSelfServiceSignUpEventsFlow>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationEventsFlow>),
}

mg::family! {
    AuthenticationEventsFlow => AuthenticationEventsFlowKind;
    ExternalUsersSelfServiceSignUpEventsFlow(super::ExternalUsersSelfServiceSignUpEventsFlow),
}
