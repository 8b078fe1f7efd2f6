// @generated
use crate::mg;

/// Open complex type `microsoft.graph.sharePointIdentitySet`, derived from
/// [`IdentitySet`](super::IdentitySet).
pub struct SharePointIdentitySet {
    /// `application`.
    pub application: mg::Field<mg::Boxed<super::Identity>>,
    /// `device`.
    pub device: mg::Field<mg::Boxed<super::Identity>>,
    /// `group`.
    pub group: mg::Field<mg::Boxed<super::Identity>>,
    /// `sharePointGroup`.
    pub share_point_group: mg::Field<mg::Boxed<super::SharePointGroupIdentity>>,
    /// `siteGroup`.
    pub site_group: mg::Field<mg::Boxed<super::SharePointIdentity>>,
    /// `siteUser`.
    pub site_user: mg::Field<mg::Boxed<super::SharePointIdentity>>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::Identity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointIdentitySet: "microsoft.graph.sharePointIdentitySet", complex open, base super::IdentitySet;
    application: "application",
    device: "device",
    group: "group",
    share_point_group: "sharePointGroup",
    site_group: "siteGroup",
    site_user: "siteUser",
    user: "user",
}

mg::derived_from! { SharePointIdentitySet: super::IdentitySet }
