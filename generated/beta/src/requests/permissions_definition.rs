// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`PermissionsDefinition`](models::PermissionsDefinition), and the
/// methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
/// ```
#[derive(Clone, Debug)]
pub struct PermissionsDefinitionResource(mg::One<models::PermissionsDefinition>);

mg::builder! { PermissionsDefinitionResource: mg::One<models::PermissionsDefinition> }

impl PermissionsDefinitionResource {
    /// `…/identityInfo`: [`PermissionsDefinitionAuthorizationSystemIdentity`].
    ///
    /// [`PermissionsDefinitionAuthorizationSystemIdentity`]: models::PermissionsDefinitionAuthorizationSystemIdentity
    #[inline]
    pub fn identity_info(
        &self,
    ) -> requests::permissions_definition_authorization_system_identity::PermissionsDefinitionAuthorizationSystemIdentityResource {
        mg::navigate(self, "identityInfo")
    }

    /// `…/microsoft.graph.awsPermissionsDefinition`: cast to
    /// [`AwsPermissionsDefinition`](models::AwsPermissionsDefinition).
    #[doc(alias = "microsoft.graph.awsPermissionsDefinition")]
    #[inline]
    pub fn cast_to_aws_permissions_definition(
        &self,
    ) -> requests::aws_permissions_definition::AwsPermissionsDefinitionResource {
        mg::navigate(self, "microsoft.graph.awsPermissionsDefinition")
    }

    /// `…/microsoft.graph.singleResourceAzurePermissionsDefinition`: cast to
    /// [`SingleResourceAzurePermissionsDefinition`].
    ///
    /// [`SingleResourceAzurePermissionsDefinition`]: models::SingleResourceAzurePermissionsDefinition
    #[doc(alias = "microsoft.graph.singleResourceAzurePermissionsDefinition")]
    #[inline]
    pub fn cast_to_single_resource_azure_permissions_definition(
        &self,
    ) -> requests::single_resource_azure_permissions_definition::SingleResourceAzurePermissionsDefinitionResource {
        mg::navigate(self, "microsoft.graph.singleResourceAzurePermissionsDefinition")
    }

    /// `…/microsoft.graph.singleResourceGcpPermissionsDefinition`: cast to
    /// [`SingleResourceGcpPermissionsDefinition`](models::SingleResourceGcpPermissionsDefinition).
    #[doc(alias = "microsoft.graph.singleResourceGcpPermissionsDefinition")]
    #[inline]
    pub fn cast_to_single_resource_gcp_permissions_definition(
        &self,
    ) -> requests::single_resource_gcp_permissions_definition::SingleResourceGcpPermissionsDefinitionResource {
        mg::navigate(self, "microsoft.graph.singleResourceGcpPermissionsDefinition")
    }
}
