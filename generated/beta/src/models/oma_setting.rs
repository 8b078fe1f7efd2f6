// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.omaSetting`, an abstract complex type.
    OmaSetting "microsoft.graph.omaSetting" "complex abstract" => OmaSettingKind;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `isEncrypted`: Boolean, not null, computed, read-only
    is_encrypted "isEncrypted" "rcp": bool,
    /// `omaUri`: String, not null
    oma_uri "omaUri" "r": String,
    /// `secretReferenceValueId`: String, computed, read-only
    secret_reference_value_id "secretReferenceValueId" "cp": String,
}

/// The types derived from `microsoft.graph.omaSetting`.
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
