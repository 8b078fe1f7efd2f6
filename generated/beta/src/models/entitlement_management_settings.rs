// @generated
use crate::mg;

/// Entity type [`microsoft.graph.entitlementManagementSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EntitlementManagementSettingsResource`], for example
/// `graph.entitlement_management().settings()`.
///
/// [`EntitlementManagementSettingsResource`]: crate::requests::entitlement_management_settings::EntitlementManagementSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/entitlementmanagementsettings?view=graph-rest-beta
pub struct EntitlementManagementSettings {
    /// `daysUntilExternalUserDeletedAfterBlocked`.
    pub days_until_external_user_deleted_after_blocked: mg::Field<i32>,
    /// `externalUserLifecycleAction`.
    pub external_user_lifecycle_action: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntitlementManagementSettings: "microsoft.graph.entitlementManagementSettings", entity, base super::Entity;
    days_until_external_user_deleted_after_blocked: "daysUntilExternalUserDeletedAfterBlocked",
    external_user_lifecycle_action: "externalUserLifecycleAction",
    id: "id" key required,
}

mg::derived_from! { EntitlementManagementSettings: super::Entity }
