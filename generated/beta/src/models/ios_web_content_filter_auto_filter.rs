// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosWebContentFilterAutoFilter`, a complex type derived from `microsoft.graph.iosWebContentFilterBase`.
    IosWebContentFilterAutoFilter "microsoft.graph.iosWebContentFilterAutoFilter" "complex" : super::IosWebContentFilterBase;
    /// `allowedUrls`: Collection(String)
    allowed_urls "allowedUrls": Vec<String>,
    /// `blockedUrls`: Collection(String)
    blocked_urls "blockedUrls": Vec<String>,
}

mg::derived_from! { IosWebContentFilterAutoFilter: super::IosWebContentFilterBase }
