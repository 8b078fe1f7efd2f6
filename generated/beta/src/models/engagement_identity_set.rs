// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementIdentitySet`, an open complex type derived from `microsoft.graph.identitySet`.
    EngagementIdentitySet "microsoft.graph.engagementIdentitySet" "complex open" : super::IdentitySet;
    /// `application`: identity
    application "application": mg::Boxed<super::Identity>,
    /// `audience`: identity
    audience "audience": mg::Boxed<super::Identity>,
    /// `device`: identity
    device "device": mg::Boxed<super::Identity>,
    /// `group`: identity
    group "group": mg::Boxed<super::Identity>,
    /// `user`: identity
    user "user": mg::Boxed<super::Identity>,
}

mg::derived_from! { EngagementIdentitySet: super::IdentitySet }
