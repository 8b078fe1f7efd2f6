// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.userFlowApiConnectorConfiguration`, by its URL.
    ///
    /// For example `/identity/b2cUserFlows/{b2cIdentityUserFlow-id}/apiConnectorConfiguration`.
    UserFlowApiConnectorConfigurationResource(mg::One<models::UserFlowApiConnectorConfiguration>)
}

impl UserFlowApiConnectorConfigurationResource {
    /// `…/postAttributeCollection`: `identityApiConnector`
    #[inline]
    pub fn post_attribute_collection(
        &self,
    ) -> requests::identity_api_connector::IdentityApiConnectorResource {
        mg::to(self, "postAttributeCollection")
    }

    /// `…/postFederationSignup`: `identityApiConnector`
    #[inline]
    pub fn post_federation_signup(
        &self,
    ) -> requests::identity_api_connector::IdentityApiConnectorResource {
        mg::to(self, "postFederationSignup")
    }

    /// `…/preTokenIssuance`: `identityApiConnector`
    #[inline]
    pub fn pre_token_issuance(
        &self,
    ) -> requests::identity_api_connector::IdentityApiConnectorResource {
        mg::to(self, "preTokenIssuance")
    }
}
