// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.zebraFotaDeployment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/zebrafotadeployment?view=graph-rest-beta>
    ZebraFotaDeployment "microsoft.graph.zebraFotaDeployment" "entity" : super::Entity;
    /// `deploymentSettings`: zebraFotaDeploymentSettings, not null
    deployment_settings "deploymentSettings" "r": mg::Boxed<super::ZebraFotaDeploymentSettings>,
    /// `deploymentStatus`: zebraFotaDeploymentStatus
    deployment_status "deploymentStatus": mg::Boxed<super::ZebraFotaDeploymentStatus>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { ZebraFotaDeployment: super::Entity }
