// @generated
use crate::mg;

/// Open complex type `microsoft.graph.sharePointIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct SharePointIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `loginName`.
    pub login_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointIdentity: "microsoft.graph.sharePointIdentity", complex open, base super::Identity;
    display_name: "displayName",
    id: "id",
    login_name: "loginName",
}

mg::derived_from! { SharePointIdentity: super::Identity }
