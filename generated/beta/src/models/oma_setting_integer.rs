// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.omaSettingInteger`, a complex type derived from `microsoft.graph.omaSetting`.
    OmaSettingInteger "microsoft.graph.omaSettingInteger" "complex" : super::OmaSetting;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `isEncrypted`: Boolean, not null, computed, read-only
    is_encrypted "isEncrypted" "rcp": bool,
    /// `isReadOnly`: Boolean, not null
    is_read_only "isReadOnly" "r": bool,
    /// `omaUri`: String, not null
    oma_uri "omaUri" "r": String,
    /// `secretReferenceValueId`: String, computed, read-only
    secret_reference_value_id "secretReferenceValueId" "cp": String,
    /// `value`: Int32, not null
    value "value" "r": i32,
}

mg::derived_from! { OmaSettingInteger: super::OmaSetting }
