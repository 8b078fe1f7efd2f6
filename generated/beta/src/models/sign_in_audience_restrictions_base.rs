// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInAudienceRestrictionsBase`, an abstract complex type.
    SignInAudienceRestrictionsBase "microsoft.graph.signInAudienceRestrictionsBase" "complex abstract" => SignInAudienceRestrictionsBaseKind;
    /// `kind`: kind, not null
    kind "kind" "r": mg::Open<super::Kind>,
}

/// The types derived from `microsoft.graph.signInAudienceRestrictionsBase`.
#[non_exhaustive]
pub enum SignInAudienceRestrictionsBaseKind {
    AllowedTenantsAudience(Box<super::AllowedTenantsAudience>),
    UnrestrictedAudience(Box<super::UnrestrictedAudience>),
    /// None of these, or a type that this version does not know.
    Other(Box<SignInAudienceRestrictionsBase>),
}

mg::family! {
    SignInAudienceRestrictionsBase => SignInAudienceRestrictionsBaseKind;
    AllowedTenantsAudience(super::AllowedTenantsAudience),
    UnrestrictedAudience(super::UnrestrictedAudience),
}
