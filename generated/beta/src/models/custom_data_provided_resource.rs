// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customDataProvidedResource`][reference], derived from
/// [`AccessPackageResource`](super::AccessPackageResource).
///
/// Requests: [`CustomDataProvidedResourceCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_resources()
///     .cast_to_custom_data_provided_resource()
/// ```
///
/// Operations: `refresh`.
///
/// [`CustomDataProvidedResourceCollection`]: crate::requests::custom_data_provided_resource::CustomDataProvidedResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customdataprovidedresource?view=graph-rest-beta
pub struct CustomDataProvidedResource {
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
    /// `notificationEndpointConfiguration`.
    pub notification_endpoint_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    >,
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
    CustomDataProvidedResource: "microsoft.graph.customDataProvidedResource", entity, base super::AccessPackageResource;
    added_by: "addedBy",
    added_on: "addedOn",
    attributes: "attributes",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_pending_onboarding: "isPendingOnboarding",
    notification_endpoint_configuration: "notificationEndpointConfiguration",
    origin_id: "originId",
    origin_system: "originSystem",
    resource_type: "resourceType",
    url: "url",
}

mg::derived_from! { CustomDataProvidedResource: super::AccessPackageResource, super::Entity }

impl CustomDataProvidedResource {
    /// `accessPackageResourceEnvironment`:
    /// [`AccessPackageResourceEnvironment`](super::AccessPackageResourceEnvironment).
    pub const ACCESS_PACKAGE_RESOURCE_ENVIRONMENT: mg::Nav<
        CustomDataProvidedResource,
        super::AccessPackageResourceEnvironment,
    > = mg::Nav::new("accessPackageResourceEnvironment");
    /// `accessPackageResourceRoles`: many
    /// [`AccessPackageResourceRole`](super::AccessPackageResourceRole).
    pub const ACCESS_PACKAGE_RESOURCE_ROLES: mg::Nav<
        CustomDataProvidedResource,
        Vec<super::AccessPackageResourceRole>,
    > = mg::Nav::new("accessPackageResourceRoles");
    /// `accessPackageResourceScopes`: many
    /// [`AccessPackageResourceScope`](super::AccessPackageResourceScope).
    pub const ACCESS_PACKAGE_RESOURCE_SCOPES: mg::Nav<
        CustomDataProvidedResource,
        Vec<super::AccessPackageResourceScope>,
    > = mg::Nav::new("accessPackageResourceScopes");
    /// `externalOriginResourceConnector`:
    /// [`ExternalOriginResourceConnector`](super::ExternalOriginResourceConnector).
    pub const EXTERNAL_ORIGIN_RESOURCE_CONNECTOR: mg::Nav<
        CustomDataProvidedResource,
        super::ExternalOriginResourceConnector,
    > = mg::Nav::new("externalOriginResourceConnector");
    /// `uploadSessions`: many
    /// [`CustomDataProvidedResourceUploadSession`](super::CustomDataProvidedResourceUploadSession).
    pub const UPLOAD_SESSIONS: mg::Nav<
        CustomDataProvidedResource,
        Vec<super::CustomDataProvidedResourceUploadSession>,
    > = mg::Nav::new("uploadSessions");
}
