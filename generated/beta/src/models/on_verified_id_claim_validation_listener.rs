// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.onVerifiedIdClaimValidationListener`][reference], derived
/// from [`AuthenticationEventListener`](super::AuthenticationEventListener).
///
/// Requests: [`OnVerifiedIdClaimValidationListenerCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_verified_id_claim_validation_listener()
/// ```
///
/// [`OnVerifiedIdClaimValidationListenerCollection`]: crate::requests::on_verified_id_claim_validation_listener::OnVerifiedIdClaimValidationListenerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onverifiedidclaimvalidationlistener?view=graph-rest-beta
pub struct OnVerifiedIdClaimValidationListener {
    /// `authenticationEventsFlowId`.
    pub authentication_events_flow_id: mg::Field<String>,
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `handler`.
    pub handler: mg::Field<mg::Boxed<super::OnVerifiedIdClaimValidationHandler>>,
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
    OnVerifiedIdClaimValidationListener: "microsoft.graph.onVerifiedIdClaimValidationListener", entity open, base super::AuthenticationEventListener;
    authentication_events_flow_id: "authenticationEventsFlowId",
    conditions: "conditions",
    display_name: "displayName",
    handler: "handler",
    id: "id" key required,
    priority: "priority" required,
}

mg::derived_from! { OnVerifiedIdClaimValidationListener: super::AuthenticationEventListener, super::Entity }
