// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.noMfaOnRoleActivationAlertIncident`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertIncident`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/nomfaonroleactivationalertincident?view=graph-rest-beta>
    NoMfaOnRoleActivationAlertIncident "microsoft.graph.noMfaOnRoleActivationAlertIncident" "entity" : super::UnifiedRoleManagementAlertIncident;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roleDisplayName`: String
    role_display_name "roleDisplayName": String,
    /// `roleTemplateId`: String
    role_template_id "roleTemplateId": String,
}

mg::derived_from! { NoMfaOnRoleActivationAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
