// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointIdentitySet`, an open complex type derived from `microsoft.graph.identitySet`.
    SharePointIdentitySet "microsoft.graph.sharePointIdentitySet" "complex open" : super::IdentitySet;
    /// `application`: identity
    application "application": mg::Boxed<super::Identity>,
    /// `device`: identity
    device "device": mg::Boxed<super::Identity>,
    /// `group`: identity
    group "group": mg::Boxed<super::Identity>,
    /// `sharePointGroup`: sharePointGroupIdentity
    share_point_group "sharePointGroup": mg::Boxed<super::SharePointGroupIdentity>,
    /// `siteGroup`: sharePointIdentity
    site_group "siteGroup": mg::Boxed<super::SharePointIdentity>,
    /// `siteUser`: sharePointIdentity
    site_user "siteUser": mg::Boxed<super::SharePointIdentity>,
    /// `user`: identity
    user "user": mg::Boxed<super::Identity>,
}

mg::derived_from! { SharePointIdentitySet: super::IdentitySet }
