// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthorizationSystem`](models::AuthorizationSystem): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.external().authorization_systems().id(id)`.
#[derive(Clone, Debug)]
pub struct AuthorizationSystemResource(mg::One<models::AuthorizationSystem>);

mg::builder! { AuthorizationSystemResource: mg::One<models::AuthorizationSystem> }

impl AuthorizationSystemResource {
    /// `…/dataCollectionInfo`: [`DataCollectionInfo`](models::DataCollectionInfo).
    #[inline]
    pub fn data_collection_info(
        &self,
    ) -> requests::data_collection_info::DataCollectionInfoResource {
        mg::navigate(self, "dataCollectionInfo")
    }

    /// `…/microsoft.graph.awsAuthorizationSystem`: cast to
    /// [`AwsAuthorizationSystem`](models::AwsAuthorizationSystem).
    #[doc(alias = "microsoft.graph.awsAuthorizationSystem")]
    #[inline]
    pub fn cast_to_aws_authorization_system(
        &self,
    ) -> requests::aws_authorization_system::AwsAuthorizationSystemResource {
        mg::navigate(self, "microsoft.graph.awsAuthorizationSystem")
    }

    /// `…/microsoft.graph.azureAuthorizationSystem`: cast to
    /// [`AzureAuthorizationSystem`](models::AzureAuthorizationSystem).
    #[doc(alias = "microsoft.graph.azureAuthorizationSystem")]
    #[inline]
    pub fn cast_to_azure_authorization_system(
        &self,
    ) -> requests::azure_authorization_system::AzureAuthorizationSystemResource {
        mg::navigate(self, "microsoft.graph.azureAuthorizationSystem")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystem`: cast to
    /// [`GcpAuthorizationSystem`](models::GcpAuthorizationSystem).
    #[doc(alias = "microsoft.graph.gcpAuthorizationSystem")]
    #[inline]
    pub fn cast_to_gcp_authorization_system(
        &self,
    ) -> requests::gcp_authorization_system::GcpAuthorizationSystemResource {
        mg::navigate(self, "microsoft.graph.gcpAuthorizationSystem")
    }
}

/// Requests on a collection of [`AuthorizationSystem`](models::AuthorizationSystem): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.external().authorization_systems()`.
#[derive(Clone, Debug)]
pub struct AuthorizationSystemCollection(
    mg::Many<models::AuthorizationSystem, AuthorizationSystemResource>,
);

mg::builder! { AuthorizationSystemCollection: mg::Many<models::AuthorizationSystem, AuthorizationSystemResource> }

impl AuthorizationSystemCollection {
    /// `…/microsoft.graph.awsAuthorizationSystem`: the members that are
    /// [`AwsAuthorizationSystem`](models::AwsAuthorizationSystem).
    #[doc(alias = "microsoft.graph.awsAuthorizationSystem")]
    #[inline]
    pub fn cast_to_aws_authorization_system(
        &self,
    ) -> requests::aws_authorization_system::AwsAuthorizationSystemCollection {
        mg::navigate(self, "microsoft.graph.awsAuthorizationSystem")
    }

    /// `…/microsoft.graph.azureAuthorizationSystem`: the members that are
    /// [`AzureAuthorizationSystem`](models::AzureAuthorizationSystem).
    #[doc(alias = "microsoft.graph.azureAuthorizationSystem")]
    #[inline]
    pub fn cast_to_azure_authorization_system(
        &self,
    ) -> requests::azure_authorization_system::AzureAuthorizationSystemCollection {
        mg::navigate(self, "microsoft.graph.azureAuthorizationSystem")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystem`: the members that are
    /// [`GcpAuthorizationSystem`](models::GcpAuthorizationSystem).
    #[doc(alias = "microsoft.graph.gcpAuthorizationSystem")]
    #[inline]
    pub fn cast_to_gcp_authorization_system(
        &self,
    ) -> requests::gcp_authorization_system::GcpAuthorizationSystemCollection {
        mg::navigate(self, "microsoft.graph.gcpAuthorizationSystem")
    }
}
