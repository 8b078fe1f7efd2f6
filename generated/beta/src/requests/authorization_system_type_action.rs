// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authorizationSystemTypeAction`, by its URL.
    AuthorizationSystemTypeActionResource(mg::One<models::AuthorizationSystemTypeAction>)
}

impl AuthorizationSystemTypeActionResource {
    /// `…/microsoft.graph.awsAuthorizationSystemTypeAction`
    #[inline]
    pub fn as_aws_authorization_system_type_action(
        &self,
    ) -> requests::aws_authorization_system_type_action::AwsAuthorizationSystemTypeActionResource {
        mg::to(self, "microsoft.graph.awsAuthorizationSystemTypeAction")
    }

    /// `…/microsoft.graph.azureAuthorizationSystemTypeAction`
    #[inline]
    pub fn as_azure_authorization_system_type_action(
        &self,
    ) -> requests::azure_authorization_system_type_action::AzureAuthorizationSystemTypeActionResource {
        mg::to(self, "microsoft.graph.azureAuthorizationSystemTypeAction")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystemTypeAction`
    #[inline]
    pub fn as_gcp_authorization_system_type_action(
        &self,
    ) -> requests::gcp_authorization_system_type_action::GcpAuthorizationSystemTypeActionResource {
        mg::to(self, "microsoft.graph.gcpAuthorizationSystemTypeAction")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authorizationSystemTypeAction`, by its URL.
    AuthorizationSystemTypeActionCollection(mg::Many<models::AuthorizationSystemTypeAction, AuthorizationSystemTypeActionResource>)
}

impl AuthorizationSystemTypeActionCollection {
    /// `…/microsoft.graph.awsAuthorizationSystemTypeAction`
    #[inline]
    pub fn as_aws_authorization_system_type_action(
        &self,
    ) -> requests::aws_authorization_system_type_action::AwsAuthorizationSystemTypeActionCollection {
        mg::to(self, "microsoft.graph.awsAuthorizationSystemTypeAction")
    }

    /// `…/microsoft.graph.azureAuthorizationSystemTypeAction`
    #[inline]
    pub fn as_azure_authorization_system_type_action(
        &self,
    ) -> requests::azure_authorization_system_type_action::AzureAuthorizationSystemTypeActionCollection {
        mg::to(self, "microsoft.graph.azureAuthorizationSystemTypeAction")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystemTypeAction`
    #[inline]
    pub fn as_gcp_authorization_system_type_action(
        &self,
    ) -> requests::gcp_authorization_system_type_action::GcpAuthorizationSystemTypeActionCollection {
        mg::to(self, "microsoft.graph.gcpAuthorizationSystemTypeAction")
    }
}
