// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosWebContentFilterSpecificWebsitesAccess`, derived from
/// [`IosWebContentFilterBase`](super::IosWebContentFilterBase).
pub struct IosWebContentFilterSpecificWebsitesAccess {
    /// `specificWebsitesOnly`.
    pub specific_websites_only: mg::Field<Vec<super::IosBookmark>>,
    /// `websiteList`.
    pub website_list: mg::Field<Vec<super::IosBookmark>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosWebContentFilterSpecificWebsitesAccess: "microsoft.graph.iosWebContentFilterSpecificWebsitesAccess", complex, base super::IosWebContentFilterBase;
    specific_websites_only: "specificWebsitesOnly",
    website_list: "websiteList",
}

mg::derived_from! { IosWebContentFilterSpecificWebsitesAccess: super::IosWebContentFilterBase }
