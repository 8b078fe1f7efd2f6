// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageResource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageResourceCollection`], for example
/// `graph.entitlement_management().access_package_resources()`.
///
/// Operations: `refresh`.
///
/// [`AccessPackageResourceCollection`]: crate::requests::access_package_resource::AccessPackageResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageresource?view=graph-rest-beta
pub struct AccessPackageResource {
    /// `addedBy`.
    pub added_by: mg::Field<String>,
    /// `addedOn`.
    pub added_on: mg::Field<mg::DateTimeOffset>,
    /// `attributes`.
    pub attributes: mg::Field<Vec<super::AccessPackageResourceAttribute>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isPendingOnboarding`.
    pub is_pending_onboarding: mg::Field<bool>,
    /// `originId`.
    pub origin_id: mg::Field<String>,
    /// `originSystem`.
    pub origin_system: mg::Field<String>,
    /// `resourceType`.
    pub resource_type: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResource: "microsoft.graph.accessPackageResource", entity, base super::Entity, family AccessPackageResourceKind;
    added_by: "addedBy",
    added_on: "addedOn",
    attributes: "attributes",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_pending_onboarding: "isPendingOnboarding",
    origin_id: "originId",
    origin_system: "originSystem",
    resource_type: "resourceType",
    url: "url",
}

mg::derived_from! { AccessPackageResource: super::Entity }

impl AccessPackageResource {
    /// `accessPackageResourceEnvironment`:
    /// [`AccessPackageResourceEnvironment`](super::AccessPackageResourceEnvironment).
    pub const ACCESS_PACKAGE_RESOURCE_ENVIRONMENT: mg::Nav<
        AccessPackageResource,
        super::AccessPackageResourceEnvironment,
    > = mg::Nav::new("accessPackageResourceEnvironment");
    /// `accessPackageResourceRoles`: many
    /// [`AccessPackageResourceRole`](super::AccessPackageResourceRole).
    pub const ACCESS_PACKAGE_RESOURCE_ROLES: mg::Nav<
        AccessPackageResource,
        Vec<super::AccessPackageResourceRole>,
    > = mg::Nav::new("accessPackageResourceRoles");
    /// `accessPackageResourceScopes`: many
    /// [`AccessPackageResourceScope`](super::AccessPackageResourceScope).
    pub const ACCESS_PACKAGE_RESOURCE_SCOPES: mg::Nav<
        AccessPackageResource,
        Vec<super::AccessPackageResourceScope>,
    > = mg::Nav::new("accessPackageResourceScopes");
    /// `externalOriginResourceConnector`:
    /// [`ExternalOriginResourceConnector`](super::ExternalOriginResourceConnector).
    pub const EXTERNAL_ORIGIN_RESOURCE_CONNECTOR: mg::Nav<
        AccessPackageResource,
        super::ExternalOriginResourceConnector,
    > = mg::Nav::new("externalOriginResourceConnector");
    /// `uploadSessions`: many
    /// [`CustomDataProvidedResourceUploadSession`](super::CustomDataProvidedResourceUploadSession).
    pub const UPLOAD_SESSIONS: mg::Nav<
        AccessPackageResource,
        Vec<super::CustomDataProvidedResourceUploadSession>,
    > = mg::Nav::new("uploadSessions");
}

/// The types derived from [`AccessPackageResource`].
#[non_exhaustive]
pub enum AccessPackageResourceKind {
    CustomDataProvidedResource(Box<super::CustomDataProvidedResource>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessPackageResource>),
}

mg::family! {
    AccessPackageResource => AccessPackageResourceKind;
    CustomDataProvidedResource(super::CustomDataProvidedResource),
}
