// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordCredential`.
pub struct PasswordCredential {
    /// `customKeyIdentifier`.
    pub custom_key_identifier: mg::Field<mg::Binary>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `hint`.
    pub hint: mg::Field<String>,
    /// `keyId`.
    pub key_id: mg::Field<mg::Guid>,
    /// `secretText`. Secret: masked in `Debug`.
    pub secret_text: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordCredential: "microsoft.graph.passwordCredential", complex;
    custom_key_identifier: "customKeyIdentifier",
    display_name: "displayName",
    end_date_time: "endDateTime",
    hint: "hint",
    key_id: "keyId",
    secret_text: "secretText" secret,
    start_date_time: "startDateTime",
}
