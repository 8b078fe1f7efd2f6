// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onVerifiedIdClaimValidationListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onverifiedidclaimvalidationlistener?view=graph-rest-beta>
    OnVerifiedIdClaimValidationListener "microsoft.graph.onVerifiedIdClaimValidationListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onVerifiedIdClaimValidationHandler
    handler "handler": mg::Boxed<super::OnVerifiedIdClaimValidationHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnVerifiedIdClaimValidationListener: super::AuthenticationEventListener, super::Entity }
