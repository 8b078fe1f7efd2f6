// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.onUserCreateStartListener`][reference], derived from
/// [`AuthenticationEventListener`](super::AuthenticationEventListener).
///
/// Requests: [`OnUserCreateStartListenerCollection`], for example
/// `graph.identity().authentication_event_listeners().cast_to_on_user_create_start_listener()`.
///
/// [`OnUserCreateStartListenerCollection`]: crate::requests::on_user_create_start_listener::OnUserCreateStartListenerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onusercreatestartlistener?view=graph-rest-beta
pub struct OnUserCreateStartListener {
    /// `authenticationEventsFlowId`.
    pub authentication_events_flow_id: mg::Field<String>,
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `handler`.
    pub handler: mg::Field<mg::Boxed<super::OnUserCreateStartHandler>>,
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
    OnUserCreateStartListener: "microsoft.graph.onUserCreateStartListener", entity open, base super::AuthenticationEventListener;
    authentication_events_flow_id: "authenticationEventsFlowId",
    conditions: "conditions",
    display_name: "displayName",
    handler: "handler",
    id: "id" key required,
    priority: "priority" required,
}

mg::derived_from! { OnUserCreateStartListener: super::AuthenticationEventListener, super::Entity }
