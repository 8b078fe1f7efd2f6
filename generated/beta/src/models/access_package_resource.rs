// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResource`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageresource?view=graph-rest-beta>
    AccessPackageResource "microsoft.graph.accessPackageResource" "entity" : super::Entity => AccessPackageResourceKind;
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
    /// `originId`: String
    origin_id "originId": String,
    /// `originSystem`: String
    origin_system "originSystem": String,
    /// `resourceType`: String
    resource_type "resourceType": String,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { AccessPackageResource: super::Entity }

impl AccessPackageResource {
    /// `accessPackageResourceEnvironment`: `accessPackageResourceEnvironment`
    pub const ACCESS_PACKAGE_RESOURCE_ENVIRONMENT: mg::Nav<
        AccessPackageResource,
        super::AccessPackageResourceEnvironment,
    > = mg::Nav::new("accessPackageResourceEnvironment");
    /// `accessPackageResourceRoles`: many `accessPackageResourceRole`, contained
    pub const ACCESS_PACKAGE_RESOURCE_ROLES: mg::Nav<
        AccessPackageResource,
        Vec<super::AccessPackageResourceRole>,
    > = mg::Nav::new("accessPackageResourceRoles");
    /// `accessPackageResourceScopes`: many `accessPackageResourceScope`, contained
    pub const ACCESS_PACKAGE_RESOURCE_SCOPES: mg::Nav<
        AccessPackageResource,
        Vec<super::AccessPackageResourceScope>,
    > = mg::Nav::new("accessPackageResourceScopes");
    /// `externalOriginResourceConnector`: `externalOriginResourceConnector`
    pub const EXTERNAL_ORIGIN_RESOURCE_CONNECTOR: mg::Nav<
        AccessPackageResource,
        super::ExternalOriginResourceConnector,
    > = mg::Nav::new("externalOriginResourceConnector");
    /// `uploadSessions`: many `customDataProvidedResourceUploadSession`, contained
    pub const UPLOAD_SESSIONS: mg::Nav<
        AccessPackageResource,
        Vec<super::CustomDataProvidedResourceUploadSession>,
    > = mg::Nav::new("uploadSessions");
}

/// The types derived from `microsoft.graph.accessPackageResource`.
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
