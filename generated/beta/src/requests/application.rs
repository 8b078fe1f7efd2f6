// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.application`, by its URL.
    ///
    /// For example `/applications/{application-id}`.
    ApplicationResource(mg::One<models::Application, requests::directory_object::DirectoryObjectResource>)
}

impl ApplicationResource {
    /// `…/appManagementPolicies`: many `appManagementPolicy`
    #[inline]
    pub fn app_management_policies(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::to(self, "appManagementPolicies")
    }

    /// `…/connectorGroup`: `connectorGroup`
    #[inline]
    pub fn connector_group(&self) -> requests::connector_group::ConnectorGroupResource {
        mg::to(self, "connectorGroup")
    }

    /// `…/createdOnBehalfOf`: `directoryObject`
    #[inline]
    pub fn created_on_behalf_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "createdOnBehalfOf")
    }

    /// `…/extensionProperties`: many `extensionProperty`
    #[inline]
    pub fn extension_properties(
        &self,
    ) -> requests::extension_property::ExtensionPropertyCollection {
        mg::to(self, "extensionProperties")
    }

    /// `…/federatedIdentityCredentials`: many `federatedIdentityCredential`
    #[inline]
    pub fn federated_identity_credentials(
        &self,
    ) -> requests::federated_identity_credential::FederatedIdentityCredentialCollection {
        mg::to(self, "federatedIdentityCredentials")
    }

    /// `…/homeRealmDiscoveryPolicies`: many `homeRealmDiscoveryPolicy`
    #[inline]
    pub fn home_realm_discovery_policies(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::to(self, "homeRealmDiscoveryPolicies")
    }

    /// `…/owners`: many `directoryObject`
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "owners")
    }

    /// `…/synchronization`: `synchronization`
    #[inline]
    pub fn synchronization(&self) -> requests::synchronization::SynchronizationResource {
        mg::to(self, "synchronization")
    }

    /// `…/tokenIssuancePolicies`: many `tokenIssuancePolicy`
    #[inline]
    pub fn token_issuance_policies(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::to(self, "tokenIssuancePolicies")
    }

    /// `…/tokenLifetimePolicies`: many `tokenLifetimePolicy`
    #[inline]
    pub fn token_lifetime_policies(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::to(self, "tokenLifetimePolicies")
    }

    /// `…/logo`: Edm.Stream
    #[inline]
    pub fn logo(&self) -> mg::Media {
        mg::Path::stream(self, "logo")
    }

    /// `…/microsoft.graph.agentIdentityBlueprint`
    #[inline]
    pub fn as_agent_identity_blueprint(
        &self,
    ) -> requests::agent_identity_blueprint::AgentIdentityBlueprintResource {
        mg::to(self, "microsoft.graph.agentIdentityBlueprint")
    }

    /// `POST …/addKey`
    #[inline]
    pub fn add_key(&self, parameters: AddKey) -> mg::Request<models::KeyCredential> {
        mg::Path::action_with(self, "addKey", &parameters)
    }

    /// `POST …/addPassword`
    #[inline]
    pub fn add_password(
        &self,
        parameters: AddPassword,
    ) -> mg::Request<models::PasswordCredential> {
        mg::Path::action_with(self, "addPassword", &parameters)
    }

    /// `POST …/removeKey`
    #[inline]
    pub fn remove_key(&self, parameters: RemoveKey) -> mg::Request<()> {
        mg::Path::action_with(self, "removeKey", &parameters)
    }

    /// `POST …/removePassword`
    #[inline]
    pub fn remove_password(&self, parameters: RemovePassword) -> mg::Request<()> {
        mg::Path::action_with(self, "removePassword", &parameters)
    }

    /// `POST …/setVerifiedPublisher`
    #[inline]
    pub fn set_verified_publisher(
        &self,
        parameters: SetVerifiedPublisher,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "setVerifiedPublisher", &parameters)
    }

    /// `POST …/unsetVerifiedPublisher`
    #[inline]
    pub fn unset_verified_publisher(&self) -> mg::Request<()> {
        mg::Path::action(self, "unsetVerifiedPublisher")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.application`, by its URL.
    ///
    /// For example `/applications`.
    ApplicationCollection(mg::Many<models::Application, ApplicationResource, requests::directory_object::DirectoryObjectCollection>)
}

impl ApplicationCollection {
    /// `…(appId={appId})`
    #[inline]
    pub fn by_app_id(&self, app_id: impl Into<mg::Key>) -> ApplicationResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("appId", app_id.into())]))
    }

    /// `…(uniqueName={uniqueName})`
    #[inline]
    pub fn by_unique_name(
        &self,
        unique_name: impl Into<mg::Key>,
    ) -> ApplicationResource {
        mg::Builder::at(
            mg::Path::alternate_key(self, &[("uniqueName", unique_name.into())]),
        )
    }

    /// `…/microsoft.graph.agentIdentityBlueprint`
    #[inline]
    pub fn as_agent_identity_blueprint(
        &self,
    ) -> requests::agent_identity_blueprint::AgentIdentityBlueprintCollection {
        mg::to(self, "microsoft.graph.agentIdentityBlueprint")
    }

    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Application>> {
        mg::Path::function(self, "delta")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.addKey`.
    AddKey "microsoft.graph.addKey" "parameters";
    /// `keyCredential`: keyCredential, not null
    key_credential "keyCredential" "r": mg::Boxed<models::KeyCredential>,
    /// `passwordCredential`: passwordCredential
    password_credential "passwordCredential": mg::Boxed<models::PasswordCredential>,
    /// `proof`: String, not null
    proof "proof" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.addPassword`.
    AddPassword "microsoft.graph.addPassword" "parameters";
    /// `passwordCredential`: passwordCredential
    password_credential "passwordCredential": mg::Boxed<models::PasswordCredential>,
}

mg::record! {
    /// Parameters of `microsoft.graph.removeKey`.
    RemoveKey "microsoft.graph.removeKey" "parameters";
    /// `keyId`: Guid, not null
    key_id "keyId" "r": mg::Guid,
    /// `proof`: String, not null
    proof "proof" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.removePassword`.
    RemovePassword "microsoft.graph.removePassword" "parameters";
    /// `keyId`: Guid, not null
    key_id "keyId" "r": mg::Guid,
}

mg::record! {
    /// Parameters of `microsoft.graph.setVerifiedPublisher`.
    SetVerifiedPublisher "microsoft.graph.setVerifiedPublisher" "parameters";
    /// `verifiedPublisherId`: String, not null
    verified_publisher_id "verifiedPublisherId" "r": String,
}
