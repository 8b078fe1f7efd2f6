// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.omaSetting`.
pub struct OmaSetting {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `isEncrypted`. Never null. Read-only: the service computes it.
    pub is_encrypted: mg::Field<bool>,
    /// `omaUri`. Never null.
    pub oma_uri: mg::Field<String>,
    /// `secretReferenceValueId`. Read-only: the service computes it.
    pub secret_reference_value_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OmaSetting: "microsoft.graph.omaSetting", complex abstract, family OmaSettingKind;
    description: "description",
    display_name: "displayName" required,
    is_encrypted: "isEncrypted" required computed read_only,
    oma_uri: "omaUri" required,
    secret_reference_value_id: "secretReferenceValueId" computed read_only,
}

/// The types derived from [`OmaSetting`].
#[non_exhaustive]
pub enum OmaSettingKind {
    OmaSettingBase64(Box<super::OmaSettingBase64>),
    OmaSettingBoolean(Box<super::OmaSettingBoolean>),
    OmaSettingDateTime(Box<super::OmaSettingDateTime>),
    OmaSettingFloatingPoint(Box<super::OmaSettingFloatingPoint>),
    OmaSettingInteger(Box<super::OmaSettingInteger>),
    OmaSettingString(Box<super::OmaSettingString>),
    OmaSettingStringXml(Box<super::OmaSettingStringXml>),
    /// None of these, or a type that this version does not know.
    Other(Box<OmaSetting>),
}

mg::family! {
    OmaSetting => OmaSettingKind;
    OmaSettingBase64(super::OmaSettingBase64),
    OmaSettingBoolean(super::OmaSettingBoolean),
    OmaSettingDateTime(super::OmaSettingDateTime),
    OmaSettingFloatingPoint(super::OmaSettingFloatingPoint),
    OmaSettingInteger(super::OmaSettingInteger),
    OmaSettingString(super::OmaSettingString),
    OmaSettingStringXml(super::OmaSettingStringXml),
}
