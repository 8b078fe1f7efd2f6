// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.socialIdentitySource`, a complex type derived from `microsoft.graph.identitySource`.
    SocialIdentitySource "microsoft.graph.socialIdentitySource" "complex" : super::IdentitySource;
    /// `displayName`: String
    display_name "displayName": String,
    /// `socialIdentitySourceType`: socialIdentitySourceType, not null
    social_identity_source_type "socialIdentitySourceType" "r": mg::Open<super::SocialIdentitySourceType>,
}

mg::derived_from! { SocialIdentitySource: super::IdentitySource }
