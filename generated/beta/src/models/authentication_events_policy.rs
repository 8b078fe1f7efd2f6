// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationEventsPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationeventspolicy?view=graph-rest-beta>
    AuthenticationEventsPolicy "microsoft.graph.authenticationEventsPolicy" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthenticationEventsPolicy: super::Entity }

impl AuthenticationEventsPolicy {
    /// `onSignupStart`: many `authenticationListener`, contained
    pub const ON_SIGNUP_START: mg::Nav<
        AuthenticationEventsPolicy,
        Vec<super::AuthenticationListener>,
    > = mg::Nav::new("onSignupStart");
}
