// @generated
use crate::mg;

/// Entity type [`microsoft.graph.zebraFotaDeployment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ZebraFotaDeploymentCollection`], for example
/// `graph.device_management().zebra_fota_deployments()`.
///
/// Operations: `cancel`.
///
/// [`ZebraFotaDeploymentCollection`]: crate::requests::zebra_fota_deployment::ZebraFotaDeploymentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/zebrafotadeployment?view=graph-rest-beta
pub struct ZebraFotaDeployment {
    /// `deploymentSettings`. Never null.
    pub deployment_settings: mg::Field<mg::Boxed<super::ZebraFotaDeploymentSettings>>,
    /// `deploymentStatus`.
    pub deployment_status: mg::Field<mg::Boxed<super::ZebraFotaDeploymentStatus>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ZebraFotaDeployment: "microsoft.graph.zebraFotaDeployment", entity, base super::Entity;
    deployment_settings: "deploymentSettings" required,
    deployment_status: "deploymentStatus",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { ZebraFotaDeployment: super::Entity }
