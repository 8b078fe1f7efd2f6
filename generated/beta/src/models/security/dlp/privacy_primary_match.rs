// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.privacyPrimaryMatch`.
pub struct PrivacyPrimaryMatch {
    /// `length`.
    pub length: mg::Field<i32>,
    /// `offset`.
    pub offset: mg::Field<i32>,
    /// `primaryKeyName`.
    pub primary_key_name: mg::Field<String>,
    /// `primaryKeys`. Secret: masked in `Debug`.
    pub primary_keys: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivacyPrimaryMatch: "microsoft.graph.security.dlp.privacyPrimaryMatch", complex;
    length: "length",
    offset: "offset",
    primary_key_name: "primaryKeyName",
    primary_keys: "primaryKeys" required secret,
}
