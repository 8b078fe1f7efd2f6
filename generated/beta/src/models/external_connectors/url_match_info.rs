// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.urlMatchInfo`, a complex type.
    UrlMatchInfo "microsoft.graph.externalConnectors.urlMatchInfo" "complex";
    /// `baseUrls`: Collection(String)
    base_urls "baseUrls": Vec<String>,
    /// `urlPattern`: String
    url_pattern "urlPattern": String,
}
