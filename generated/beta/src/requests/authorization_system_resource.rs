// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authorizationSystemResource`, by its URL.
    AuthorizationSystemResourceResource(mg::One<models::AuthorizationSystemResource>)
}

impl AuthorizationSystemResourceResource {
    /// `…/authorizationSystem`: `authorizationSystem`
    #[inline]
    pub fn authorization_system(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemResource {
        mg::to(self, "authorizationSystem")
    }

    /// `…/microsoft.graph.awsAuthorizationSystemResource`
    #[inline]
    pub fn as_aws_authorization_system_resource(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceResource {
        mg::to(self, "microsoft.graph.awsAuthorizationSystemResource")
    }

    /// `…/microsoft.graph.azureAuthorizationSystemResource`
    #[inline]
    pub fn as_azure_authorization_system_resource(
        &self,
    ) -> requests::azure_authorization_system_resource::AzureAuthorizationSystemResourceResource {
        mg::to(self, "microsoft.graph.azureAuthorizationSystemResource")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystemResource`
    #[inline]
    pub fn as_gcp_authorization_system_resource(
        &self,
    ) -> requests::gcp_authorization_system_resource::GcpAuthorizationSystemResourceResource {
        mg::to(self, "microsoft.graph.gcpAuthorizationSystemResource")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authorizationSystemResource`, by its URL.
    AuthorizationSystemResourceCollection(mg::Many<models::AuthorizationSystemResource, AuthorizationSystemResourceResource>)
}

impl AuthorizationSystemResourceCollection {
    /// `…/microsoft.graph.awsAuthorizationSystemResource`
    #[inline]
    pub fn as_aws_authorization_system_resource(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceCollection {
        mg::to(self, "microsoft.graph.awsAuthorizationSystemResource")
    }

    /// `…/microsoft.graph.azureAuthorizationSystemResource`
    #[inline]
    pub fn as_azure_authorization_system_resource(
        &self,
    ) -> requests::azure_authorization_system_resource::AzureAuthorizationSystemResourceCollection {
        mg::to(self, "microsoft.graph.azureAuthorizationSystemResource")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystemResource`
    #[inline]
    pub fn as_gcp_authorization_system_resource(
        &self,
    ) -> requests::gcp_authorization_system_resource::GcpAuthorizationSystemResourceCollection {
        mg::to(self, "microsoft.graph.gcpAuthorizationSystemResource")
    }
}
