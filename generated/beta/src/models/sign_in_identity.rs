// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInIdentity`, an abstract complex type.
    SignInIdentity "microsoft.graph.signInIdentity" "complex abstract" => SignInIdentityKind;
}

/// The types derived from `microsoft.graph.signInIdentity`.
#[non_exhaustive]
pub enum SignInIdentityKind {
    AgentSignIn(Box<super::AgentSignIn>),
    ServicePrincipalSignIn(Box<super::ServicePrincipalSignIn>),
    UserSignIn(Box<super::UserSignIn>),
    /// None of these, or a type that this version does not know.
    Other(Box<SignInIdentity>),
}

mg::family! {
    SignInIdentity => SignInIdentityKind;
    AgentSignIn(super::AgentSignIn),
    ServicePrincipalSignIn(super::ServicePrincipalSignIn),
    UserSignIn(super::UserSignIn),
}
