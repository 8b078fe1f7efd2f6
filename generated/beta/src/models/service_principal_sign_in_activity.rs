// @generated
use crate::mg;

/// Entity type [`microsoft.graph.servicePrincipalSignInActivity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ServicePrincipalSignInActivityCollection`], for example
/// `graph.reports().service_principal_sign_in_activities()`.
///
/// [`ServicePrincipalSignInActivityCollection`]: crate::requests::service_principal_sign_in_activity::ServicePrincipalSignInActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceprincipalsigninactivity?view=graph-rest-beta
pub struct ServicePrincipalSignInActivity {
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `applicationAuthenticationClientSignInActivity`.
    pub application_authentication_client_sign_in_activity: mg::Field<
        mg::Boxed<super::SignInActivity>,
    >,
    /// `applicationAuthenticationResourceSignInActivity`.
    pub application_authentication_resource_sign_in_activity: mg::Field<
        mg::Boxed<super::SignInActivity>,
    >,
    /// `delegatedClientSignInActivity`.
    pub delegated_client_sign_in_activity: mg::Field<mg::Boxed<super::SignInActivity>>,
    /// `delegatedResourceSignInActivity`.
    pub delegated_resource_sign_in_activity: mg::Field<mg::Boxed<super::SignInActivity>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSignInActivity`.
    pub last_sign_in_activity: mg::Field<mg::Boxed<super::SignInActivity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicePrincipalSignInActivity: "microsoft.graph.servicePrincipalSignInActivity", entity, base super::Entity;
    app_id: "appId" required,
    application_authentication_client_sign_in_activity: "applicationAuthenticationClientSignInActivity",
    application_authentication_resource_sign_in_activity: "applicationAuthenticationResourceSignInActivity",
    delegated_client_sign_in_activity: "delegatedClientSignInActivity",
    delegated_resource_sign_in_activity: "delegatedResourceSignInActivity",
    id: "id" key required,
    last_sign_in_activity: "lastSignInActivity",
}

mg::derived_from! { ServicePrincipalSignInActivity: super::Entity }
