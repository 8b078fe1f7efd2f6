// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.signInIdentity`.
pub struct SignInIdentity {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInIdentity: "microsoft.graph.signInIdentity", complex abstract, family SignInIdentityKind;
}

/// The types derived from [`SignInIdentity`].
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
