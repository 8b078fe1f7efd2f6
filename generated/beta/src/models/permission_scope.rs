// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionScope`, a complex type.
    PermissionScope "microsoft.graph.permissionScope" "complex";
    /// `adminConsentDescription`: String
    admin_consent_description "adminConsentDescription": String,
    /// `adminConsentDisplayName`: String
    admin_consent_display_name "adminConsentDisplayName": String,
    /// `id`: Guid, not null
    id "id" "r": mg::Guid,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `origin`: String
    origin "origin": String,
    /// `type`: String
    type_ "type": String,
    /// `userConsentDescription`: String
    user_consent_description "userConsentDescription": String,
    /// `userConsentDisplayName`: String
    user_consent_display_name "userConsentDisplayName": String,
    /// `value`: String
    value "value": String,
}
