// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.onEmailOtpSendListener`][reference], derived from
/// [`AuthenticationEventListener`](super::AuthenticationEventListener).
///
/// Requests: [`OnEmailOtpSendListenerCollection`], for example
/// `graph.identity().authentication_event_listeners().cast_to_on_email_otp_send_listener()`.
///
/// [`OnEmailOtpSendListenerCollection`]: crate::requests::on_email_otp_send_listener::OnEmailOtpSendListenerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onemailotpsendlistener?view=graph-rest-beta
pub struct OnEmailOtpSendListener {
    /// `authenticationEventsFlowId`.
    pub authentication_events_flow_id: mg::Field<String>,
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `handler`.
    pub handler: mg::Field<mg::Boxed<super::OnOtpSendHandler>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnEmailOtpSendListener: "microsoft.graph.onEmailOtpSendListener", entity open, base super::AuthenticationEventListener;
    authentication_events_flow_id: "authenticationEventsFlowId",
    conditions: "conditions",
    display_name: "displayName",
    handler: "handler",
    id: "id" key required,
    priority: "priority" required,
}

mg::derived_from! { OnEmailOtpSendListener: super::AuthenticationEventListener, super::Entity }
