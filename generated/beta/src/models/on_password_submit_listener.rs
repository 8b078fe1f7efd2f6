// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.onPasswordSubmitListener`][reference], derived from
/// [`AuthenticationEventListener`](super::AuthenticationEventListener).
///
/// Requests: [`OnPasswordSubmitListenerCollection`], for example
/// `graph.identity().authentication_event_listeners().cast_to_on_password_submit_listener()`.
///
/// [`OnPasswordSubmitListenerCollection`]: crate::requests::on_password_submit_listener::OnPasswordSubmitListenerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onpasswordsubmitlistener?view=graph-rest-beta
pub struct OnPasswordSubmitListener {
    /// `authenticationEventsFlowId`.
    pub authentication_events_flow_id: mg::Field<String>,
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `handler`.
    pub handler: mg::Field<mg::Boxed<super::OnPasswordSubmitHandler>>,
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
    OnPasswordSubmitListener: "microsoft.graph.onPasswordSubmitListener", entity open, base super::AuthenticationEventListener;
    authentication_events_flow_id: "authenticationEventsFlowId",
    conditions: "conditions",
    display_name: "displayName",
    handler: "handler",
    id: "id" key required,
    priority: "priority" required,
}

mg::derived_from! { OnPasswordSubmitListener: super::AuthenticationEventListener, super::Entity }
