// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.omaSettingBase64`, a complex type derived from `microsoft.graph.omaSetting`.
    OmaSettingBase64 "microsoft.graph.omaSettingBase64" "complex" : super::OmaSetting;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `isEncrypted`: Boolean, not null, computed, read-only
    is_encrypted "isEncrypted" "rcp": bool,
    /// `omaUri`: String, not null
    oma_uri "omaUri" "r": String,
    /// `secretReferenceValueId`: String, computed, read-only
    secret_reference_value_id "secretReferenceValueId" "cp": String,
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { OmaSettingBase64: super::OmaSetting }
