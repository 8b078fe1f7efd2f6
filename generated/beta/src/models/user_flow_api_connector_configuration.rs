// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userFlowApiConnectorConfiguration`, a complex type.
    UserFlowApiConnectorConfiguration "microsoft.graph.userFlowApiConnectorConfiguration" "complex";
}

impl UserFlowApiConnectorConfiguration {
    /// `postAttributeCollection`: `identityApiConnector`, contained
    pub const POST_ATTRIBUTE_COLLECTION: mg::Nav<
        UserFlowApiConnectorConfiguration,
        super::IdentityApiConnector,
    > = mg::Nav::new("postAttributeCollection");
    /// `postFederationSignup`: `identityApiConnector`, contained
    pub const POST_FEDERATION_SIGNUP: mg::Nav<
        UserFlowApiConnectorConfiguration,
        super::IdentityApiConnector,
    > = mg::Nav::new("postFederationSignup");
    /// `preTokenIssuance`: `identityApiConnector`, contained
    pub const PRE_TOKEN_ISSUANCE: mg::Nav<
        UserFlowApiConnectorConfiguration,
        super::IdentityApiConnector,
    > = mg::Nav::new("preTokenIssuance");
}
