// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthorizationSystemResource`](models::AuthorizationSystemResource): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_encrypted_aws_storage_bucket_finding()
///     .storage_bucket()
/// ```
#[derive(Clone, Debug)]
pub struct AuthorizationSystemResourceResource(
    mg::One<models::AuthorizationSystemResource>,
);

mg::builder! { AuthorizationSystemResourceResource: mg::One<models::AuthorizationSystemResource> }

impl AuthorizationSystemResourceResource {
    /// `…/authorizationSystem`: [`AuthorizationSystem`](models::AuthorizationSystem).
    #[inline]
    pub fn authorization_system(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemResource {
        mg::navigate(self, "authorizationSystem")
    }

    /// `…/microsoft.graph.awsAuthorizationSystemResource`: cast to
    /// [`AwsAuthorizationSystemResource`](models::AwsAuthorizationSystemResource).
    #[doc(alias = "microsoft.graph.awsAuthorizationSystemResource")]
    #[inline]
    pub fn cast_to_aws_authorization_system_resource(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceResource {
        mg::navigate(self, "microsoft.graph.awsAuthorizationSystemResource")
    }

    /// `…/microsoft.graph.azureAuthorizationSystemResource`: cast to
    /// [`AzureAuthorizationSystemResource`](models::AzureAuthorizationSystemResource).
    #[doc(alias = "microsoft.graph.azureAuthorizationSystemResource")]
    #[inline]
    pub fn cast_to_azure_authorization_system_resource(
        &self,
    ) -> requests::azure_authorization_system_resource::AzureAuthorizationSystemResourceResource {
        mg::navigate(self, "microsoft.graph.azureAuthorizationSystemResource")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystemResource`: cast to
    /// [`GcpAuthorizationSystemResource`](models::GcpAuthorizationSystemResource).
    #[doc(alias = "microsoft.graph.gcpAuthorizationSystemResource")]
    #[inline]
    pub fn cast_to_gcp_authorization_system_resource(
        &self,
    ) -> requests::gcp_authorization_system_resource::GcpAuthorizationSystemResourceResource {
        mg::navigate(self, "microsoft.graph.gcpAuthorizationSystemResource")
    }
}

/// Requests on a collection of
/// [`AuthorizationSystemResource`](models::AuthorizationSystemResource): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_open_aws_security_group_finding()
///     .assigned_compute_instances_details()
///     .id(id)
///     .accessed_storage_buckets()
/// ```
#[derive(Clone, Debug)]
pub struct AuthorizationSystemResourceCollection(
    mg::Many<models::AuthorizationSystemResource, AuthorizationSystemResourceResource>,
);

mg::builder! { AuthorizationSystemResourceCollection: mg::Many<models::AuthorizationSystemResource, AuthorizationSystemResourceResource> }

impl AuthorizationSystemResourceCollection {
    /// `…/microsoft.graph.awsAuthorizationSystemResource`: the members that are
    /// [`AwsAuthorizationSystemResource`](models::AwsAuthorizationSystemResource).
    #[doc(alias = "microsoft.graph.awsAuthorizationSystemResource")]
    #[inline]
    pub fn cast_to_aws_authorization_system_resource(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceCollection {
        mg::navigate(self, "microsoft.graph.awsAuthorizationSystemResource")
    }

    /// `…/microsoft.graph.azureAuthorizationSystemResource`: the members that are
    /// [`AzureAuthorizationSystemResource`](models::AzureAuthorizationSystemResource).
    #[doc(alias = "microsoft.graph.azureAuthorizationSystemResource")]
    #[inline]
    pub fn cast_to_azure_authorization_system_resource(
        &self,
    ) -> requests::azure_authorization_system_resource::AzureAuthorizationSystemResourceCollection {
        mg::navigate(self, "microsoft.graph.azureAuthorizationSystemResource")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystemResource`: the members that are
    /// [`GcpAuthorizationSystemResource`](models::GcpAuthorizationSystemResource).
    #[doc(alias = "microsoft.graph.gcpAuthorizationSystemResource")]
    #[inline]
    pub fn cast_to_gcp_authorization_system_resource(
        &self,
    ) -> requests::gcp_authorization_system_resource::GcpAuthorizationSystemResourceCollection {
        mg::navigate(self, "microsoft.graph.gcpAuthorizationSystemResource")
    }
}
