// @generated
use crate::mg;

/// Complex type `microsoft.graph.socialIdentitySource`, derived from
/// [`IdentitySource`](super::IdentitySource).
pub struct SocialIdentitySource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `socialIdentitySourceType`. Never null.
    pub social_identity_source_type: mg::Field<
        mg::Open<super::SocialIdentitySourceType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SocialIdentitySource: "microsoft.graph.socialIdentitySource", complex, base super::IdentitySource;
    display_name: "displayName",
    social_identity_source_type: "socialIdentitySourceType" required,
}

mg::derived_from! { SocialIdentitySource: super::IdentitySource }
