// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.onAuthenticationMethodLoadStartListener`][reference], derived
/// from [`AuthenticationEventListener`](super::AuthenticationEventListener).
///
/// Requests: [`OnAuthenticationMethodLoadStartListenerCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_authentication_method_load_start_listener()
/// ```
///
/// [`OnAuthenticationMethodLoadStartListenerCollection`]: crate::requests::on_authentication_method_load_start_listener::OnAuthenticationMethodLoadStartListenerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onauthenticationmethodloadstartlistener?view=graph-rest-beta
pub struct OnAuthenticationMethodLoadStartListener {
    /// `authenticationEventsFlowId`.
    pub authentication_events_flow_id: mg::Field<String>,
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `handler`.
    pub handler: mg::Field<mg::Boxed<super::OnAuthenticationMethodLoadStartHandler>>,
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
    OnAuthenticationMethodLoadStartListener: "microsoft.graph.onAuthenticationMethodLoadStartListener", entity open, base super::AuthenticationEventListener;
    authentication_events_flow_id: "authenticationEventsFlowId",
    conditions: "conditions",
    display_name: "displayName",
    handler: "handler",
    id: "id" key required,
    priority: "priority" required,
}

mg::derived_from! { OnAuthenticationMethodLoadStartListener: super::AuthenticationEventListener, super::Entity }
