// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onUserCreateStartListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onusercreatestartlistener?view=graph-rest-beta>
    OnUserCreateStartListener "microsoft.graph.onUserCreateStartListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onUserCreateStartHandler
    handler "handler": mg::Boxed<super::OnUserCreateStartHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnUserCreateStartListener: super::AuthenticationEventListener, super::Entity }
