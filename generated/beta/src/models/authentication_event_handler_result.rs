// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationEventHandlerResult`, an abstract complex type.
    AuthenticationEventHandlerResult "microsoft.graph.authenticationEventHandlerResult" "complex abstract" => AuthenticationEventHandlerResultKind;
}

/// The types derived from `microsoft.graph.authenticationEventHandlerResult`.
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
