// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharingLink`, a complex type.
    SharingLink "microsoft.graph.sharingLink" "complex";
    /// `application`: identity
    application "application": mg::Boxed<super::Identity>,
    /// `configuratorUrl`: String
    configurator_url "configuratorUrl": String,
    /// `preventsDownload`: Boolean
    prevents_download "preventsDownload": bool,
    /// `scope`: String
    scope "scope": String,
    /// `type`: String
    type_ "type": String,
    /// `webHtml`: String
    web_html "webHtml": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}
