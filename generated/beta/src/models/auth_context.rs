// @generated
use crate::mg;

/// Complex type `microsoft.graph.authContext`, derived from
/// [`SignInContext`](super::SignInContext).
pub struct AuthContext {
    /// `authenticationContextValue`.
    pub authentication_context_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthContext: "microsoft.graph.authContext", complex, base super::SignInContext;
    authentication_context_value: "authenticationContextValue",
}

mg::derived_from! { AuthContext: super::SignInContext }
