// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInContext`, an abstract complex type.
    SignInContext "microsoft.graph.signInContext" "complex abstract" => SignInContextKind;
}

/// The types derived from `microsoft.graph.signInContext`.
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
