// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageResourceEnvironment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageResourceEnvironmentCollection`], for example
/// `graph.entitlement_management().access_package_resource_environments()`.
///
/// [`AccessPackageResourceEnvironmentCollection`]: crate::requests::access_package_resource_environment::AccessPackageResourceEnvironmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageresourceenvironment?view=graph-rest-beta
pub struct AccessPackageResourceEnvironment {
    /// `connectionInfo`.
    pub connection_info: mg::Field<mg::Boxed<super::ConnectionInfo>>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultEnvironment`.
    pub is_default_environment: mg::Field<bool>,
    /// `modifiedBy`.
    pub modified_by: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `originId`. Never null.
    pub origin_id: mg::Field<String>,
    /// `originSystem`. Never null.
    pub origin_system: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResourceEnvironment: "microsoft.graph.accessPackageResourceEnvironment", entity, base super::Entity;
    connection_info: "connectionInfo",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_default_environment: "isDefaultEnvironment",
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
    origin_id: "originId" required,
    origin_system: "originSystem" required,
}

mg::derived_from! { AccessPackageResourceEnvironment: super::Entity }

impl AccessPackageResourceEnvironment {
    /// `accessPackageResources`: many [`AccessPackageResource`](super::AccessPackageResource).
    pub const ACCESS_PACKAGE_RESOURCES: mg::Nav<
        AccessPackageResourceEnvironment,
        Vec<super::AccessPackageResource>,
    > = mg::Nav::new("accessPackageResources");
}
