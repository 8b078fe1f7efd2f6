// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.onPhoneMethodLoadStartListener`][reference], derived from
/// [`AuthenticationEventListener`](super::AuthenticationEventListener).
///
/// Requests: [`OnPhoneMethodLoadStartListenerCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_phone_method_load_start_listener()
/// ```
///
/// [`OnPhoneMethodLoadStartListenerCollection`]: crate::requests::on_phone_method_load_start_listener::OnPhoneMethodLoadStartListenerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onphonemethodloadstartlistener?view=graph-rest-beta
pub struct OnPhoneMethodLoadStartListener {
    /// `authenticationEventsFlowId`.
    pub authentication_events_flow_id: mg::Field<String>,
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `handler`. Never null.
    pub handler: mg::Field<mg::Boxed<super::OnPhoneMethodLoadStartHandler>>,
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
    OnPhoneMethodLoadStartListener: "microsoft.graph.onPhoneMethodLoadStartListener", entity open, base super::AuthenticationEventListener;
    authentication_events_flow_id: "authenticationEventsFlowId",
    conditions: "conditions",
    display_name: "displayName",
    handler: "handler" required,
    id: "id" key required,
    priority: "priority" required,
}

mg::derived_from! { OnPhoneMethodLoadStartListener: super::AuthenticationEventListener, super::Entity }
