// @generated
use crate::mg;

/// Complex type `microsoft.graph.userFlowApiConnectorConfiguration`.
///
/// Requests: [`UserFlowApiConnectorConfigurationResource`], for example
/// `graph.identity().b2c_user_flows().id(id).api_connector_configuration()`.
///
/// [`UserFlowApiConnectorConfigurationResource`]: crate::requests::user_flow_api_connector_configuration::UserFlowApiConnectorConfigurationResource
pub struct UserFlowApiConnectorConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserFlowApiConnectorConfiguration: "microsoft.graph.userFlowApiConnectorConfiguration", complex;
}

impl UserFlowApiConnectorConfiguration {
    /// `postAttributeCollection`: [`IdentityApiConnector`](super::IdentityApiConnector).
    pub const POST_ATTRIBUTE_COLLECTION: mg::Nav<
        UserFlowApiConnectorConfiguration,
        super::IdentityApiConnector,
    > = mg::Nav::new("postAttributeCollection");
    /// `postFederationSignup`: [`IdentityApiConnector`](super::IdentityApiConnector).
    pub const POST_FEDERATION_SIGNUP: mg::Nav<
        UserFlowApiConnectorConfiguration,
        super::IdentityApiConnector,
    > = mg::Nav::new("postFederationSignup");
    /// `preTokenIssuance`: [`IdentityApiConnector`](super::IdentityApiConnector).
    pub const PRE_TOKEN_ISSUANCE: mg::Nav<
        UserFlowApiConnectorConfiguration,
        super::IdentityApiConnector,
    > = mg::Nav::new("preTokenIssuance");
}
