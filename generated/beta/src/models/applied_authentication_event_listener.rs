// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appliedAuthenticationEventListener`, a complex type.
    AppliedAuthenticationEventListener "microsoft.graph.appliedAuthenticationEventListener" "complex";
    /// `eventType`: authenticationEventType
    event_type "eventType": mg::Open<super::AuthenticationEventType>,
    /// `executedListenerId`: String
    executed_listener_id "executedListenerId": String,
    /// `handlerResult`: authenticationEventHandlerResult
    handler_result "handlerResult": mg::Boxed<super::AuthenticationEventHandlerResult>,
}
