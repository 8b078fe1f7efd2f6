// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageResource`](models::AccessPackageResource): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_resources().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageResourceResource(mg::One<models::AccessPackageResource>);

mg::builder! { AccessPackageResourceResource: mg::One<models::AccessPackageResource> }

impl AccessPackageResourceResource {
    /// `…/accessPackageResourceEnvironment`:
    /// [`AccessPackageResourceEnvironment`](models::AccessPackageResourceEnvironment).
    #[inline]
    pub fn access_package_resource_environment(
        &self,
    ) -> requests::access_package_resource_environment::AccessPackageResourceEnvironmentResource {
        mg::navigate(self, "accessPackageResourceEnvironment")
    }

    /// `…/accessPackageResourceRoles`: many
    /// [`AccessPackageResourceRole`](models::AccessPackageResourceRole).
    #[inline]
    pub fn access_package_resource_roles(
        &self,
    ) -> requests::access_package_resource_role::AccessPackageResourceRoleCollection {
        mg::navigate(self, "accessPackageResourceRoles")
    }

    /// `…/accessPackageResourceScopes`: many
    /// [`AccessPackageResourceScope`](models::AccessPackageResourceScope).
    #[inline]
    pub fn access_package_resource_scopes(
        &self,
    ) -> requests::access_package_resource_scope::AccessPackageResourceScopeCollection {
        mg::navigate(self, "accessPackageResourceScopes")
    }

    /// `…/externalOriginResourceConnector`:
    /// [`ExternalOriginResourceConnector`](models::ExternalOriginResourceConnector).
    #[inline]
    pub fn external_origin_resource_connector(
        &self,
    ) -> requests::external_origin_resource_connector::ExternalOriginResourceConnectorResource {
        mg::navigate(self, "externalOriginResourceConnector")
    }

    /// `…/uploadSessions`: many [`CustomDataProvidedResourceUploadSession`].
    ///
    /// [`CustomDataProvidedResourceUploadSession`]: models::CustomDataProvidedResourceUploadSession
    #[inline]
    pub fn upload_sessions(
        &self,
    ) -> requests::custom_data_provided_resource_upload_session::CustomDataProvidedResourceUploadSessionCollection {
        mg::navigate(self, "uploadSessions")
    }

    /// `…/microsoft.graph.customDataProvidedResource`: cast to
    /// [`CustomDataProvidedResource`](models::CustomDataProvidedResource).
    #[doc(alias = "microsoft.graph.customDataProvidedResource")]
    #[inline]
    pub fn cast_to_custom_data_provided_resource(
        &self,
    ) -> requests::custom_data_provided_resource::CustomDataProvidedResourceResource {
        mg::navigate(self, "microsoft.graph.customDataProvidedResource")
    }

    /// `POST …/refresh`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `EntitlementManagement.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn refresh(&self) -> mg::Request<()> {
        self.raw().action("refresh")
    }
}

/// Requests on a collection of [`AccessPackageResource`](models::AccessPackageResource): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.entitlement_management().access_package_resources()`.
#[derive(Clone, Debug)]
pub struct AccessPackageResourceCollection(
    mg::Many<models::AccessPackageResource, AccessPackageResourceResource>,
);

mg::builder! { AccessPackageResourceCollection: mg::Many<models::AccessPackageResource, AccessPackageResourceResource> }

impl AccessPackageResourceCollection {
    /// `…/microsoft.graph.customDataProvidedResource`: the members that are
    /// [`CustomDataProvidedResource`](models::CustomDataProvidedResource).
    #[doc(alias = "microsoft.graph.customDataProvidedResource")]
    #[inline]
    pub fn cast_to_custom_data_provided_resource(
        &self,
    ) -> requests::custom_data_provided_resource::CustomDataProvidedResourceCollection {
        mg::navigate(self, "microsoft.graph.customDataProvidedResource")
    }
}
