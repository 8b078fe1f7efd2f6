// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.servicePrincipalSignInActivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceprincipalsigninactivity?view=graph-rest-beta>
    ServicePrincipalSignInActivity "microsoft.graph.servicePrincipalSignInActivity" "entity" : super::Entity;
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `applicationAuthenticationClientSignInActivity`: signInActivity
    application_authentication_client_sign_in_activity "applicationAuthenticationClientSignInActivity": mg::Boxed<super::SignInActivity>,
    /// `applicationAuthenticationResourceSignInActivity`: signInActivity
    application_authentication_resource_sign_in_activity "applicationAuthenticationResourceSignInActivity": mg::Boxed<super::SignInActivity>,
    /// `delegatedClientSignInActivity`: signInActivity
    delegated_client_sign_in_activity "delegatedClientSignInActivity": mg::Boxed<super::SignInActivity>,
    /// `delegatedResourceSignInActivity`: signInActivity
    delegated_resource_sign_in_activity "delegatedResourceSignInActivity": mg::Boxed<super::SignInActivity>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSignInActivity`: signInActivity
    last_sign_in_activity "lastSignInActivity": mg::Boxed<super::SignInActivity>,
}

mg::derived_from! { ServicePrincipalSignInActivity: super::Entity }
