// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onVerifiedIdClaimValidationHandler`, an abstract complex type.
    OnVerifiedIdClaimValidationHandler "microsoft.graph.onVerifiedIdClaimValidationHandler" "complex abstract" => OnVerifiedIdClaimValidationHandlerKind;
}

/// The types derived from `microsoft.graph.onVerifiedIdClaimValidationHandler`.
#[non_exhaustive]
pub enum OnVerifiedIdClaimValidationHandlerKind {
    OnVerifiedIdClaimValidationCustomExtensionHandler(
        Box<super::OnVerifiedIdClaimValidationCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnVerifiedIdClaimValidationHandler>),
}

mg::family! {
    OnVerifiedIdClaimValidationHandler => OnVerifiedIdClaimValidationHandlerKind;
    OnVerifiedIdClaimValidationCustomExtensionHandler(super::OnVerifiedIdClaimValidationCustomExtensionHandler),
}
