// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthorizationSystemTypeAction`](models::AuthorizationSystemTypeAction): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .services()
///     .id(id)
///     .actions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AuthorizationSystemTypeActionResource(
    mg::One<models::AuthorizationSystemTypeAction>,
);

mg::builder! { AuthorizationSystemTypeActionResource: mg::One<models::AuthorizationSystemTypeAction> }

impl AuthorizationSystemTypeActionResource {
    /// `…/microsoft.graph.awsAuthorizationSystemTypeAction`: cast to
    /// [`AwsAuthorizationSystemTypeAction`](models::AwsAuthorizationSystemTypeAction).
    #[doc(alias = "microsoft.graph.awsAuthorizationSystemTypeAction")]
    #[inline]
    pub fn cast_to_aws_authorization_system_type_action(
        &self,
    ) -> requests::aws_authorization_system_type_action::AwsAuthorizationSystemTypeActionResource {
        mg::navigate(self, "microsoft.graph.awsAuthorizationSystemTypeAction")
    }

    /// `…/microsoft.graph.azureAuthorizationSystemTypeAction`: cast to
    /// [`AzureAuthorizationSystemTypeAction`](models::AzureAuthorizationSystemTypeAction).
    #[doc(alias = "microsoft.graph.azureAuthorizationSystemTypeAction")]
    #[inline]
    pub fn cast_to_azure_authorization_system_type_action(
        &self,
    ) -> requests::azure_authorization_system_type_action::AzureAuthorizationSystemTypeActionResource {
        mg::navigate(self, "microsoft.graph.azureAuthorizationSystemTypeAction")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystemTypeAction`: cast to
    /// [`GcpAuthorizationSystemTypeAction`](models::GcpAuthorizationSystemTypeAction).
    #[doc(alias = "microsoft.graph.gcpAuthorizationSystemTypeAction")]
    #[inline]
    pub fn cast_to_gcp_authorization_system_type_action(
        &self,
    ) -> requests::gcp_authorization_system_type_action::GcpAuthorizationSystemTypeActionResource {
        mg::navigate(self, "microsoft.graph.gcpAuthorizationSystemTypeAction")
    }
}

/// Requests on a collection of
/// [`AuthorizationSystemTypeAction`](models::AuthorizationSystemTypeAction): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .services()
///     .id(id)
///     .actions()
/// ```
#[derive(Clone, Debug)]
pub struct AuthorizationSystemTypeActionCollection(
    mg::Many<
        models::AuthorizationSystemTypeAction,
        AuthorizationSystemTypeActionResource,
    >,
);

mg::builder! { AuthorizationSystemTypeActionCollection: mg::Many<models::AuthorizationSystemTypeAction, AuthorizationSystemTypeActionResource> }

impl AuthorizationSystemTypeActionCollection {
    /// `…/microsoft.graph.awsAuthorizationSystemTypeAction`: the members that are
    /// [`AwsAuthorizationSystemTypeAction`](models::AwsAuthorizationSystemTypeAction).
    #[doc(alias = "microsoft.graph.awsAuthorizationSystemTypeAction")]
    #[inline]
    pub fn cast_to_aws_authorization_system_type_action(
        &self,
    ) -> requests::aws_authorization_system_type_action::AwsAuthorizationSystemTypeActionCollection {
        mg::navigate(self, "microsoft.graph.awsAuthorizationSystemTypeAction")
    }

    /// `…/microsoft.graph.azureAuthorizationSystemTypeAction`: the members that are
    /// [`AzureAuthorizationSystemTypeAction`](models::AzureAuthorizationSystemTypeAction).
    #[doc(alias = "microsoft.graph.azureAuthorizationSystemTypeAction")]
    #[inline]
    pub fn cast_to_azure_authorization_system_type_action(
        &self,
    ) -> requests::azure_authorization_system_type_action::AzureAuthorizationSystemTypeActionCollection {
        mg::navigate(self, "microsoft.graph.azureAuthorizationSystemTypeAction")
    }

    /// `…/microsoft.graph.gcpAuthorizationSystemTypeAction`: the members that are
    /// [`GcpAuthorizationSystemTypeAction`](models::GcpAuthorizationSystemTypeAction).
    #[doc(alias = "microsoft.graph.gcpAuthorizationSystemTypeAction")]
    #[inline]
    pub fn cast_to_gcp_authorization_system_type_action(
        &self,
    ) -> requests::gcp_authorization_system_type_action::GcpAuthorizationSystemTypeActionCollection {
        mg::navigate(self, "microsoft.graph.gcpAuthorizationSystemTypeAction")
    }
}
