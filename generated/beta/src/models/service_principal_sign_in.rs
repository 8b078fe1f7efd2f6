// @generated
use crate::mg;

/// Complex type `microsoft.graph.servicePrincipalSignIn`, derived from
/// [`SignInIdentity`](super::SignInIdentity).
pub struct ServicePrincipalSignIn {
    /// `servicePrincipalId`.
    pub service_principal_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicePrincipalSignIn: "microsoft.graph.servicePrincipalSignIn", complex, base super::SignInIdentity;
    service_principal_id: "servicePrincipalId",
}

mg::derived_from! { ServicePrincipalSignIn: super::SignInIdentity }
