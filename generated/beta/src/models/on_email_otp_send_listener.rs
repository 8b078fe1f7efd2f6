// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onEmailOtpSendListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onemailotpsendlistener?view=graph-rest-beta>
    OnEmailOtpSendListener "microsoft.graph.onEmailOtpSendListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onOtpSendHandler
    handler "handler": mg::Boxed<super::OnOtpSendHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnEmailOtpSendListener: super::AuthenticationEventListener, super::Entity }
