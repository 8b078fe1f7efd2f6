// @generated
use crate::mg;

/// Complex type `microsoft.graph.itemPreviewInfo`.
pub struct ItemPreviewInfo {
    /// `getUrl`. Secret: masked in `Debug`.
    pub get_url: mg::Field<String>,
    /// `postParameters`. Secret: masked in `Debug`.
    pub post_parameters: mg::Field<String>,
    /// `postUrl`. Secret: masked in `Debug`.
    pub post_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemPreviewInfo: "microsoft.graph.itemPreviewInfo", complex;
    get_url: "getUrl" secret,
    post_parameters: "postParameters" secret,
    post_url: "postUrl" secret,
}
