// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.servicePrincipalSignIn`, a complex type derived from `microsoft.graph.signInIdentity`.
    ServicePrincipalSignIn "microsoft.graph.servicePrincipalSignIn" "complex" : super::SignInIdentity;
    /// `servicePrincipalId`: String
    service_principal_id "servicePrincipalId": String,
}

mg::derived_from! { ServicePrincipalSignIn: super::SignInIdentity }
