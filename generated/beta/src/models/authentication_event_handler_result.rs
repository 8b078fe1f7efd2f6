// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.authenticationEventHandlerResult`.
pub struct AuthenticationEventHandlerResult {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationEventHandlerResult: "microsoft.graph.authenticationEventHandlerResult", complex abstract, family AuthenticationEventHandlerResultKind;
}

/// The types derived from [`AuthenticationEventHandlerResult`].
#[non_exhaustive]
pub enum AuthenticationEventHandlerResultKind {
    CustomExtensionCalloutResult(Box<super::CustomExtensionCalloutResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationEventHandlerResult>),
}

mg::family! {
    AuthenticationEventHandlerResult => AuthenticationEventHandlerResultKind;
    CustomExtensionCalloutResult(super::CustomExtensionCalloutResult),
}
