// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.signInAudienceRestrictionsBase`.
pub struct SignInAudienceRestrictionsBase {
    /// `kind`. Never null.
    pub kind: mg::Field<mg::Open<super::Kind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInAudienceRestrictionsBase: "microsoft.graph.signInAudienceRestrictionsBase", complex abstract, family SignInAudienceRestrictionsBaseKind;
    kind: "kind" required,
}

/// The types derived from [`SignInAudienceRestrictionsBase`].
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
