// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationEventsPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationeventspolicy?view=graph-rest-beta
pub struct AuthenticationEventsPolicy {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationEventsPolicy: "microsoft.graph.authenticationEventsPolicy", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AuthenticationEventsPolicy: super::Entity }

impl AuthenticationEventsPolicy {
    /// `onSignupStart`: many [`AuthenticationListener`](super::AuthenticationListener).
    pub const ON_SIGNUP_START: mg::Nav<
        AuthenticationEventsPolicy,
        Vec<super::AuthenticationListener>,
    > = mg::Nav::new("onSignupStart");
}
