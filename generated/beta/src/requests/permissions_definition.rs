// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.permissionsDefinition`, by its URL.
    ///
    /// For example `/identityGovernance/permissionsManagement/scheduledPermissionsRequests/{scheduledPermissionsRequest-id}/requestedPermissions`.
    PermissionsDefinitionResource(mg::One<models::PermissionsDefinition>)
}

impl PermissionsDefinitionResource {
    /// `…/identityInfo`: `permissionsDefinitionAuthorizationSystemIdentity`
    #[inline]
    pub fn identity_info(
        &self,
    ) -> requests::permissions_definition_authorization_system_identity::PermissionsDefinitionAuthorizationSystemIdentityResource {
        mg::to(self, "identityInfo")
    }

    /// `…/microsoft.graph.awsPermissionsDefinition`
    #[inline]
    pub fn as_aws_permissions_definition(
        &self,
    ) -> requests::aws_permissions_definition::AwsPermissionsDefinitionResource {
        mg::to(self, "microsoft.graph.awsPermissionsDefinition")
    }

    /// `…/microsoft.graph.singleResourceAzurePermissionsDefinition`
    #[inline]
    pub fn as_single_resource_azure_permissions_definition(
        &self,
    ) -> requests::single_resource_azure_permissions_definition::SingleResourceAzurePermissionsDefinitionResource {
        mg::to(self, "microsoft.graph.singleResourceAzurePermissionsDefinition")
    }

    /// `…/microsoft.graph.singleResourceGcpPermissionsDefinition`
    #[inline]
    pub fn as_single_resource_gcp_permissions_definition(
        &self,
    ) -> requests::single_resource_gcp_permissions_definition::SingleResourceGcpPermissionsDefinitionResource {
        mg::to(self, "microsoft.graph.singleResourceGcpPermissionsDefinition")
    }
}
