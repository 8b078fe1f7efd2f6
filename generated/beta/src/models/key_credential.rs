// @generated
use crate::mg;

/// Complex type `microsoft.graph.keyCredential`.
pub struct KeyCredential {
    /// `customKeyIdentifier`.
    pub custom_key_identifier: mg::Field<mg::Binary>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `key`. Secret: masked in `Debug`.
    pub key: mg::Field<mg::Binary>,
    /// `keyId`.
    pub key_id: mg::Field<mg::Guid>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `usage`.
    pub usage: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KeyCredential: "microsoft.graph.keyCredential", complex;
    custom_key_identifier: "customKeyIdentifier",
    display_name: "displayName",
    end_date_time: "endDateTime",
    key: "key" secret,
    key_id: "keyId",
    start_date_time: "startDateTime",
    type_: "type",
    usage: "usage",
}
