// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entitlementManagementSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entitlementmanagementsettings?view=graph-rest-beta>
    EntitlementManagementSettings "microsoft.graph.entitlementManagementSettings" "entity" : super::Entity;
    /// `daysUntilExternalUserDeletedAfterBlocked`: Int32
    days_until_external_user_deleted_after_blocked "daysUntilExternalUserDeletedAfterBlocked": i32,
    /// `externalUserLifecycleAction`: String
    external_user_lifecycle_action "externalUserLifecycleAction": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { EntitlementManagementSettings: super::Entity }
