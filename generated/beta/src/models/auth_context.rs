// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authContext`, a complex type derived from `microsoft.graph.signInContext`.
    AuthContext "microsoft.graph.authContext" "complex" : super::SignInContext;
    /// `authenticationContextValue`: String
    authentication_context_value "authenticationContextValue": String,
}

mg::derived_from! { AuthContext: super::SignInContext }
