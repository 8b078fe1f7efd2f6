// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.omaSettingStringXml`, a complex type derived from `microsoft.graph.omaSetting`.
    OmaSettingStringXml "microsoft.graph.omaSettingStringXml" "complex" : super::OmaSetting;
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
    /// `value`: Binary, not null
    value "value" "r": mg::Binary,
}

mg::derived_from! { OmaSettingStringXml: super::OmaSetting }
