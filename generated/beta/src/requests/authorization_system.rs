// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authorizationSystem`, by its URL.
    ///
    /// For example `/external/authorizationSystems/{authorizationSystem-id}`.
    AuthorizationSystemResource(mg::One<models::AuthorizationSystem>)
}

impl AuthorizationSystemResource {
    /// `…/dataCollectionInfo`: `dataCollectionInfo`
    #[inline]
    pub fn data_collection_info(
        &self,
    ) -> requests::data_collection_info::DataCollectionInfoResource {
        mg::to(self, "dataCollectionInfo")
    }

    /// `…/microsoft.graph.awsAuthorizationSystem`
    #[inline]
    pub fn as_aws_authorization_system(
        &self,
    ) -> requests::aws_authorization_system::AwsAuthorizationSystemResource {
        mg::to(self, "microsoft.graph.awsAuthorizationSystem")
    }

    /// `…/microsoft.graph.azureAuthorizationSystem`
    #[inline]
    pub fn as_azure_authorization_system(
        &self,
    ) -> requests::azure_authorization_system::AzureAuthorizationSystemResource {
        mg::to(self, "microsoft.graph.azureAuthorizationSystem")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystem`
    #[inline]
    pub fn as_gcp_authorization_system(
        &self,
    ) -> requests::gcp_authorization_system::GcpAuthorizationSystemResource {
        mg::to(self, "microsoft.graph.gcpAuthorizationSystem")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authorizationSystem`, by its URL.
    ///
    /// For example `/external/authorizationSystems`.
    AuthorizationSystemCollection(mg::Many<models::AuthorizationSystem, AuthorizationSystemResource>)
}

impl AuthorizationSystemCollection {
    /// `…/microsoft.graph.awsAuthorizationSystem`
    #[inline]
    pub fn as_aws_authorization_system(
        &self,
    ) -> requests::aws_authorization_system::AwsAuthorizationSystemCollection {
        mg::to(self, "microsoft.graph.awsAuthorizationSystem")
    }

    /// `…/microsoft.graph.azureAuthorizationSystem`
    #[inline]
    pub fn as_azure_authorization_system(
        &self,
    ) -> requests::azure_authorization_system::AzureAuthorizationSystemCollection {
        mg::to(self, "microsoft.graph.azureAuthorizationSystem")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystem`
    #[inline]
    pub fn as_gcp_authorization_system(
        &self,
    ) -> requests::gcp_authorization_system::GcpAuthorizationSystemCollection {
        mg::to(self, "microsoft.graph.gcpAuthorizationSystem")
    }
}
