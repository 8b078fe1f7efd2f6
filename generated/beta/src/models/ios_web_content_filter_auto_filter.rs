// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosWebContentFilterAutoFilter`, derived from
/// [`IosWebContentFilterBase`](super::IosWebContentFilterBase).
pub struct IosWebContentFilterAutoFilter {
    /// `allowedUrls`.
    pub allowed_urls: mg::Field<Vec<String>>,
    /// `blockedUrls`.
    pub blocked_urls: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosWebContentFilterAutoFilter: "microsoft.graph.iosWebContentFilterAutoFilter", complex, base super::IosWebContentFilterBase;
    allowed_urls: "allowedUrls",
    blocked_urls: "blockedUrls",
}

mg::derived_from! { IosWebContentFilterAutoFilter: super::IosWebContentFilterBase }
