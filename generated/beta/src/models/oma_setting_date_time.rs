// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.omaSettingDateTime`, a complex type derived from `microsoft.graph.omaSetting`.
    OmaSettingDateTime "microsoft.graph.omaSettingDateTime" "complex" : super::OmaSetting;
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
    /// `value`: DateTimeOffset, not null
    value "value" "r": mg::DateTimeOffset,
}

mg::derived_from! { OmaSettingDateTime: super::OmaSetting }
