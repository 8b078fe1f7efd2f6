// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.urlMatchInfo`.
pub struct UrlMatchInfo {
    /// `baseUrls`.
    pub base_urls: mg::Field<Vec<String>>,
    /// `urlPattern`.
    pub url_pattern: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UrlMatchInfo: "microsoft.graph.externalConnectors.urlMatchInfo", complex;
    base_urls: "baseUrls",
    url_pattern: "urlPattern",
}
