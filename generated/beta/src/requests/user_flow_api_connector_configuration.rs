// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`UserFlowApiConnectorConfiguration`](models::UserFlowApiConnectorConfiguration), and the
/// methods below.
///
/// For example `graph.identity().b2c_user_flows().id(id).api_connector_configuration()`.
#[derive(Clone, Debug)]
pub struct UserFlowApiConnectorConfigurationResource(
    mg::One<models::UserFlowApiConnectorConfiguration>,
);

mg::builder! { UserFlowApiConnectorConfigurationResource: mg::One<models::UserFlowApiConnectorConfiguration> }

impl UserFlowApiConnectorConfigurationResource {
    /// `…/postAttributeCollection`: [`IdentityApiConnector`](models::IdentityApiConnector).
    #[inline]
    pub fn post_attribute_collection(
        &self,
    ) -> requests::identity_api_connector::IdentityApiConnectorResource {
        mg::navigate(self, "postAttributeCollection")
    }

    /// `…/postFederationSignup`: [`IdentityApiConnector`](models::IdentityApiConnector).
    #[inline]
    pub fn post_federation_signup(
        &self,
    ) -> requests::identity_api_connector::IdentityApiConnectorResource {
        mg::navigate(self, "postFederationSignup")
    }

    /// `…/preTokenIssuance`: [`IdentityApiConnector`](models::IdentityApiConnector).
    #[inline]
    pub fn pre_token_issuance(
        &self,
    ) -> requests::identity_api_connector::IdentityApiConnectorResource {
        mg::navigate(self, "preTokenIssuance")
    }
}
