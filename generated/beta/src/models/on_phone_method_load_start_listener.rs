// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPhoneMethodLoadStartListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onphonemethodloadstartlistener?view=graph-rest-beta>
    OnPhoneMethodLoadStartListener "microsoft.graph.onPhoneMethodLoadStartListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onPhoneMethodLoadStartHandler, not null
    handler "handler" "r": mg::Boxed<super::OnPhoneMethodLoadStartHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnPhoneMethodLoadStartListener: super::AuthenticationEventListener, super::Entity }
