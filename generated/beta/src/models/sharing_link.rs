// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharingLink`.
pub struct SharingLink {
    /// `application`.
    pub application: mg::Field<mg::Boxed<super::Identity>>,
    /// `configuratorUrl`.
    pub configurator_url: mg::Field<String>,
    /// `preventsDownload`.
    pub prevents_download: mg::Field<bool>,
    /// `scope`.
    pub scope: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `webHtml`. Secret: masked in `Debug`.
    pub web_html: mg::Field<String>,
    /// `webUrl`. Secret: masked in `Debug`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharingLink: "microsoft.graph.sharingLink", complex;
    application: "application",
    configurator_url: "configuratorUrl",
    prevents_download: "preventsDownload",
    scope: "scope",
    type_: "type",
    web_html: "webHtml" secret,
    web_url: "webUrl" secret,
}
