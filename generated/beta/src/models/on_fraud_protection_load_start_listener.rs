// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onFraudProtectionLoadStartListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onfraudprotectionloadstartlistener?view=graph-rest-beta>
    OnFraudProtectionLoadStartListener "microsoft.graph.onFraudProtectionLoadStartListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onFraudProtectionLoadStartHandler
    handler "handler": mg::Boxed<super::OnFraudProtectionLoadStartHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnFraudProtectionLoadStartListener: super::AuthenticationEventListener, super::Entity }
