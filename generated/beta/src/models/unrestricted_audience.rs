// @generated
use crate::mg;

/// Complex type `microsoft.graph.unrestrictedAudience`, derived from
/// [`SignInAudienceRestrictionsBase`](super::SignInAudienceRestrictionsBase).
pub struct UnrestrictedAudience {
    /// `kind`. Never null.
    pub kind: mg::Field<mg::Open<super::Kind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnrestrictedAudience: "microsoft.graph.unrestrictedAudience", complex, base super::SignInAudienceRestrictionsBase;
    kind: "kind" required,
}

mg::derived_from! { UnrestrictedAudience: super::SignInAudienceRestrictionsBase }
