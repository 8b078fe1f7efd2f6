// @generated
use crate::mg;

/// Complex type `microsoft.graph.omaSettingStringXml`, derived from
/// [`OmaSetting`](super::OmaSetting).
pub struct OmaSettingStringXml {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `isEncrypted`. Never null. Read-only: the service computes it.
    pub is_encrypted: mg::Field<bool>,
    /// `omaUri`. Never null.
    pub oma_uri: mg::Field<String>,
    /// `secretReferenceValueId`. Read-only: the service computes it.
    pub secret_reference_value_id: mg::Field<String>,
    /// `value`. Never null. Secret: masked in `Debug`.
    pub value: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OmaSettingStringXml: "microsoft.graph.omaSettingStringXml", complex, base super::OmaSetting;
    description: "description",
    display_name: "displayName" required,
    file_name: "fileName",
    is_encrypted: "isEncrypted" required computed read_only,
    oma_uri: "omaUri" required,
    secret_reference_value_id: "secretReferenceValueId" computed read_only,
    value: "value" required secret,
}

mg::derived_from! { OmaSettingStringXml: super::OmaSetting }
