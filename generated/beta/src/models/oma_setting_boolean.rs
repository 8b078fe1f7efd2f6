// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.omaSettingBoolean`, a complex type derived from `microsoft.graph.omaSetting`.
    OmaSettingBoolean "microsoft.graph.omaSettingBoolean" "complex" : super::OmaSetting;
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
    /// `value`: Boolean, not null
    value "value" "r": bool,
}

mg::derived_from! { OmaSettingBoolean: super::OmaSetting }
