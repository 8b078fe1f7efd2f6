// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onInteractiveAuthFlowStartListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/oninteractiveauthflowstartlistener?view=graph-rest-beta>
    OnInteractiveAuthFlowStartListener "microsoft.graph.onInteractiveAuthFlowStartListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onInteractiveAuthFlowStartHandler
    handler "handler": mg::Boxed<super::OnInteractiveAuthFlowStartHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnInteractiveAuthFlowStartListener: super::AuthenticationEventListener, super::Entity }
