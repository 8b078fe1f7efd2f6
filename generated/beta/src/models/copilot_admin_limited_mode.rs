// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotAdminLimitedMode`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotadminlimitedmode?view=graph-rest-beta>
    CopilotAdminLimitedMode "microsoft.graph.copilotAdminLimitedMode" "entity" : super::Entity;
    /// `groupId`: String
    group_id "groupId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabledForGroup`: Boolean
    is_enabled_for_group "isEnabledForGroup": bool,
}

mg::derived_from! { CopilotAdminLimitedMode: super::Entity }
