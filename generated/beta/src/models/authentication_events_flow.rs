// @generated
use crate::mg;

/// Abstract open entity type [`microsoft.graph.authenticationEventsFlow`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationEventsFlowCollection`], for example
/// `graph.identity().authentication_events_flows()`.
///
/// [`AuthenticationEventsFlowCollection`]: crate::requests::authentication_events_flow::AuthenticationEventsFlowCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationeventsflow?view=graph-rest-beta
pub struct AuthenticationEventsFlow {
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::AuthenticationConditions>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
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
    AuthenticationEventsFlow: "microsoft.graph.authenticationEventsFlow", entity open abstract, base super::Entity, family AuthenticationEventsFlowKind;
    conditions: "conditions",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    priority: "priority" required,
}

mg::derived_from! { AuthenticationEventsFlow: super::Entity }

/// The types derived from [`AuthenticationEventsFlow`].
#[non_exhaustive]
pub enum AuthenticationEventsFlowKind {
    ExternalUsersSelfServiceSignUpEventsFlow(
        Box<super::ExternalUsersSelfServiceSignUpEventsFlow>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationEventsFlow>),
}

mg::family! {
    AuthenticationEventsFlow => AuthenticationEventsFlowKind;
    ExternalUsersSelfServiceSignUpEventsFlow(super::ExternalUsersSelfServiceSignUpEventsFlow),
}
