// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.onTokenIssuanceStartListener`][reference], derived from
/// [`AuthenticationEventListener`](super::AuthenticationEventListener).
///
/// Requests: [`OnTokenIssuanceStartListenerCollection`], for example
/// `graph.identity().authentication_event_listeners().cast_to_on_token_issuance_start_listener()`.
///
/// [`OnTokenIssuanceStartListenerCollection`]: crate::requests::on_token_issuance_start_listener::OnTokenIssuanceStartListenerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ontokenissuancestartlistener?view=graph-rest-beta
pub struct OnTokenIssuanceStartListener {
    /// `authenticationEventsFlowId`.
    pub authentication_events_flow_id: mg::Field<String>,
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `handler`.
    pub handler: mg::Field<mg::Boxed<super::OnTokenIssuanceStartHandler>>,
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
    OnTokenIssuanceStartListener: "microsoft.graph.onTokenIssuanceStartListener", entity open, base super::AuthenticationEventListener;
    authentication_events_flow_id: "authenticationEventsFlowId",
    conditions: "conditions",
    display_name: "displayName",
    handler: "handler",
    id: "id" key required,
    priority: "priority" required,
}

mg::derived_from! { OnTokenIssuanceStartListener: super::AuthenticationEventListener, super::Entity }
