// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosWebContentFilterSpecificWebsitesAccess`, a complex type derived from `microsoft.graph.iosWebContentFilterBase`.
    IosWebContentFilterSpecificWebsitesAccess "microsoft.graph.iosWebContentFilterSpecificWebsitesAccess" "complex" : super::IosWebContentFilterBase;
    /// `specificWebsitesOnly`: Collection(iosBookmark)
    specific_websites_only "specificWebsitesOnly": Vec<super::IosBookmark>,
    /// `websiteList`: Collection(iosBookmark)
    website_list "websiteList": Vec<super::IosBookmark>,
}

mg::derived_from! { IosWebContentFilterSpecificWebsitesAccess: super::IosWebContentFilterBase }
