// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriSettings`.
pub struct RedirectUriSettings {
    /// `index`.
    pub index: mg::Field<i32>,
    /// `uri`.
    pub uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriSettings: "microsoft.graph.redirectUriSettings", complex;
    index: "index",
    uri: "uri",
}
