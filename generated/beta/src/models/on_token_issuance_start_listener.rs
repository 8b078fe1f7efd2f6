// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onTokenIssuanceStartListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ontokenissuancestartlistener?view=graph-rest-beta>
    OnTokenIssuanceStartListener "microsoft.graph.onTokenIssuanceStartListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onTokenIssuanceStartHandler
    handler "handler": mg::Boxed<super::OnTokenIssuanceStartHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnTokenIssuanceStartListener: super::AuthenticationEventListener, super::Entity }
