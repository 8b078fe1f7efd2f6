// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.signInContext`.
pub struct SignInContext {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInContext: "microsoft.graph.signInContext", complex abstract, family SignInContextKind;
}

/// The types derived from [`SignInContext`].
#[non_exhaustive]
pub enum SignInContextKind {
    ApplicationContext(Box<super::ApplicationContext>),
    AuthContext(Box<super::AuthContext>),
    UserActionContext(Box<super::UserActionContext>),
    /// None of these, or a type that this version does not know.
    Other(Box<SignInContext>),
}

mg::family! {
    SignInContext => SignInContextKind;
    ApplicationContext(super::ApplicationContext),
    AuthContext(super::AuthContext),
    UserActionContext(super::UserActionContext),
}
