// @generated
use crate::mg;

/// Complex type `microsoft.graph.permissionScope`.
pub struct PermissionScope {
    /// `adminConsentDescription`.
    pub admin_consent_description: mg::Field<String>,
    /// `adminConsentDisplayName`.
    pub admin_consent_display_name: mg::Field<String>,
    /// `id`. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `origin`.
    pub origin: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `userConsentDescription`.
    pub user_consent_description: mg::Field<String>,
    /// `userConsentDisplayName`.
    pub user_consent_display_name: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionScope: "microsoft.graph.permissionScope", complex;
    admin_consent_description: "adminConsentDescription",
    admin_consent_display_name: "adminConsentDisplayName",
    id: "id" required,
    is_enabled: "isEnabled" required,
    origin: "origin",
    type_: "type",
    user_consent_description: "userConsentDescription",
    user_consent_display_name: "userConsentDisplayName",
    value: "value",
}
