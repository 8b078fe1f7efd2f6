// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unrestrictedAudience`, a complex type derived from `microsoft.graph.signInAudienceRestrictionsBase`.
    UnrestrictedAudience "microsoft.graph.unrestrictedAudience" "complex" : super::SignInAudienceRestrictionsBase;
    /// `kind`: kind, not null
    kind "kind" "r": mg::Open<super::Kind>,
}

mg::derived_from! { UnrestrictedAudience: super::SignInAudienceRestrictionsBase }
