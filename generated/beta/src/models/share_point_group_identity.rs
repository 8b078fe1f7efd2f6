// @generated
use crate::mg;

/// Open complex type `microsoft.graph.sharePointGroupIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct SharePointGroupIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointGroupIdentity: "microsoft.graph.sharePointGroupIdentity", complex open, base super::Identity;
    display_name: "displayName",
    id: "id",
    principal_id: "principalId",
    title: "title",
}

mg::derived_from! { SharePointGroupIdentity: super::Identity }
