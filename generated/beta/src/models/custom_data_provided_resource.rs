// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResource`, an entity type derived from `microsoft.graph.accessPackageResource`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customdataprovidedresource?view=graph-rest-beta>
    CustomDataProvidedResource "microsoft.graph.customDataProvidedResource" "entity" : super::AccessPackageResource;
    /// `addedBy`: String
    added_by "addedBy": String,
    /// `addedOn`: DateTimeOffset
    added_on "addedOn": mg::DateTimeOffset,
    /// `attributes`: Collection(accessPackageResourceAttribute)
    attributes "attributes": Vec<super::AccessPackageResourceAttribute>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isPendingOnboarding`: Boolean
    is_pending_onboarding "isPendingOnboarding": bool,
    /// `notificationEndpointConfiguration`: customExtensionEndpointConfiguration
    notification_endpoint_configuration "notificationEndpointConfiguration": mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    /// `originId`: String
    origin_id "originId": String,
    /// `originSystem`: String
    origin_system "originSystem": String,
    /// `resourceType`: String
    resource_type "resourceType": String,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { CustomDataProvidedResource: super::AccessPackageResource, super::Entity }

impl CustomDataProvidedResource {
    /// `accessPackageResourceEnvironment`: `accessPackageResourceEnvironment`
    pub const ACCESS_PACKAGE_RESOURCE_ENVIRONMENT: mg::Nav<
        CustomDataProvidedResource,
        super::AccessPackageResourceEnvironment,
    > = mg::Nav::new("accessPackageResourceEnvironment");
    /// `accessPackageResourceRoles`: many `accessPackageResourceRole`, contained
    pub const ACCESS_PACKAGE_RESOURCE_ROLES: mg::Nav<
        CustomDataProvidedResource,
        Vec<super::AccessPackageResourceRole>,
    > = mg::Nav::new("accessPackageResourceRoles");
    /// `accessPackageResourceScopes`: many `accessPackageResourceScope`, contained
    pub const ACCESS_PACKAGE_RESOURCE_SCOPES: mg::Nav<
        CustomDataProvidedResource,
        Vec<super::AccessPackageResourceScope>,
    > = mg::Nav::new("accessPackageResourceScopes");
    /// `externalOriginResourceConnector`: `externalOriginResourceConnector`
    pub const EXTERNAL_ORIGIN_RESOURCE_CONNECTOR: mg::Nav<
        CustomDataProvidedResource,
        super::ExternalOriginResourceConnector,
    > = mg::Nav::new("externalOriginResourceConnector");
    /// `uploadSessions`: many `customDataProvidedResourceUploadSession`, contained
    pub const UPLOAD_SESSIONS: mg::Nav<
        CustomDataProvidedResource,
        Vec<super::CustomDataProvidedResourceUploadSession>,
    > = mg::Nav::new("uploadSessions");
}
