// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageResource`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageResources/{accessPackageResource-id}`.
    AccessPackageResourceResource(mg::One<models::AccessPackageResource>)
}

impl AccessPackageResourceResource {
    /// `…/accessPackageResourceEnvironment`: `accessPackageResourceEnvironment`
    #[inline]
    pub fn access_package_resource_environment(
        &self,
    ) -> requests::access_package_resource_environment::AccessPackageResourceEnvironmentResource {
        mg::to(self, "accessPackageResourceEnvironment")
    }

    /// `…/accessPackageResourceRoles`: many `accessPackageResourceRole`
    #[inline]
    pub fn access_package_resource_roles(
        &self,
    ) -> requests::access_package_resource_role::AccessPackageResourceRoleCollection {
        mg::to(self, "accessPackageResourceRoles")
    }

    /// `…/accessPackageResourceScopes`: many `accessPackageResourceScope`
    #[inline]
    pub fn access_package_resource_scopes(
        &self,
    ) -> requests::access_package_resource_scope::AccessPackageResourceScopeCollection {
        mg::to(self, "accessPackageResourceScopes")
    }

    /// `…/externalOriginResourceConnector`: `externalOriginResourceConnector`
    #[inline]
    pub fn external_origin_resource_connector(
        &self,
    ) -> requests::external_origin_resource_connector::ExternalOriginResourceConnectorResource {
        mg::to(self, "externalOriginResourceConnector")
    }

    /// `…/uploadSessions`: many `customDataProvidedResourceUploadSession`
    #[inline]
    pub fn upload_sessions(
        &self,
    ) -> requests::custom_data_provided_resource_upload_session::CustomDataProvidedResourceUploadSessionCollection {
        mg::to(self, "uploadSessions")
    }

    /// `…/microsoft.graph.customDataProvidedResource`
    #[inline]
    pub fn as_custom_data_provided_resource(
        &self,
    ) -> requests::custom_data_provided_resource::CustomDataProvidedResourceResource {
        mg::to(self, "microsoft.graph.customDataProvidedResource")
    }

    /// `POST …/refresh`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn refresh(&self) -> mg::Request<()> {
        mg::Path::action(self, "refresh")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessPackageResource`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageResources`.
    AccessPackageResourceCollection(mg::Many<models::AccessPackageResource, AccessPackageResourceResource>)
}

impl AccessPackageResourceCollection {
    /// `…/microsoft.graph.customDataProvidedResource`
    #[inline]
    pub fn as_custom_data_provided_resource(
        &self,
    ) -> requests::custom_data_provided_resource::CustomDataProvidedResourceCollection {
        mg::to(self, "microsoft.graph.customDataProvidedResource")
    }
}
