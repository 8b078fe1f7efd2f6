// @generated
use crate::mg;

/// Open complex type `microsoft.graph.stringKeyObjectValuePair`.
pub struct StringKeyObjectValuePair {
    /// `key`.
    pub key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StringKeyObjectValuePair: "microsoft.graph.stringKeyObjectValuePair", complex open;
    key: "key",
}
