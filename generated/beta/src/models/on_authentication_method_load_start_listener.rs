// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAuthenticationMethodLoadStartListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onauthenticationmethodloadstartlistener?view=graph-rest-beta>
    OnAuthenticationMethodLoadStartListener "microsoft.graph.onAuthenticationMethodLoadStartListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onAuthenticationMethodLoadStartHandler
    handler "handler": mg::Boxed<super::OnAuthenticationMethodLoadStartHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnAuthenticationMethodLoadStartListener: super::AuthenticationEventListener, super::Entity }
