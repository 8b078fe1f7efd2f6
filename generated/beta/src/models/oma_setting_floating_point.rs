// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.omaSettingFloatingPoint`, a complex type derived from `microsoft.graph.omaSetting`.
    OmaSettingFloatingPoint "microsoft.graph.omaSettingFloatingPoint" "complex" : super::OmaSetting;
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
    /// `value`: Single, not null
    value "value" "r": f32,
}

mg::derived_from! { OmaSettingFloatingPoint: super::OmaSetting }
