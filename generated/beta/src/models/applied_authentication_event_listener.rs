// @generated
use crate::mg;

/// Complex type `microsoft.graph.appliedAuthenticationEventListener`.
pub struct AppliedAuthenticationEventListener {
    /// `eventType`.
    pub event_type: mg::Field<mg::Open<super::AuthenticationEventType>>,
    /// `executedListenerId`.
    pub executed_listener_id: mg::Field<String>,
    /// `handlerResult`.
    pub handler_result: mg::Field<mg::Boxed<super::AuthenticationEventHandlerResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppliedAuthenticationEventListener: "microsoft.graph.appliedAuthenticationEventListener", complex;
    event_type: "eventType",
    executed_listener_id: "executedListenerId",
    handler_result: "handlerResult",
}
