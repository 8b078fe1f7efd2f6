// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPasswordSubmitListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onpasswordsubmitlistener?view=graph-rest-beta>
    OnPasswordSubmitListener "microsoft.graph.onPasswordSubmitListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onPasswordSubmitHandler
    handler "handler": mg::Boxed<super::OnPasswordSubmitHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnPasswordSubmitListener: super::AuthenticationEventListener, super::Entity }
