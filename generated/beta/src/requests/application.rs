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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` | **Application.Read.All**, Policy.ReadWrite.ApplicationConfiguration | **Application.Read.All**, Policy.ReadWrite.ApplicationConfiguration |
    /// | `DELETE` | **Application.Read.All**, Policy.ReadWrite.ApplicationConfiguration | **Application.Read.All**, Policy.ReadWrite.ApplicationConfiguration |
    #[inline]
    pub fn app_management_policies(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::to(self, "appManagementPolicies")
    }

    /// `…/connectorGroup`: `connectorGroup`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `PUT` | **Directory.ReadWrite.All** |
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
    ///
    /// [List extensionProperties](https://learn.microsoft.com/graph/api/application-list-extensionproperty?view=graph-rest-beta); 200.
    ///
    /// [Create extensionProperty](https://learn.microsoft.com/graph/api/application-post-extensionproperty?view=graph-rest-beta); 201.
    ///
    /// [Delete extensionProperty](https://learn.microsoft.com/graph/api/application-delete-extensionproperty?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Application.Read.All**, **Application.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, **Application.ReadWrite.All** | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **Application.Read.All**, **Application.ReadWrite.All**, Directory.Read.All | **Application.Read.All**, **Application.ReadWrite.All** | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `POST` | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn extension_properties(
        &self,
    ) -> requests::extension_property::ExtensionPropertyCollection {
        mg::to(self, "extensionProperties")
    }

    /// `…/federatedIdentityCredentials`: many `federatedIdentityCredential`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/applications(appId={appId})/federatedIdentityCredentials` | **Application.Read.All**, **Application.ReadWrite.All** | – | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, **Application.ReadWrite.All** |
    /// | `GET` `/applications/{id}/federatedIdentityCredentials` | **Application.Read.All**, **Application.ReadWrite.All** | **Application.ReadWrite.All** | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `GET …/{id}` | **Application.ReadWrite.All** | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `POST` `/applications(appId={appId})/federatedIdentityCredentials` | **Application.ReadWrite.All** | – | **Application.ReadWrite.OwnedBy**, **Application.ReadWrite.All** |
    /// | `POST` `/applications/{id}/federatedIdentityCredentials` | **Application.ReadWrite.All** | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `PATCH …/{id}` | **Application.ReadWrite.All** | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `DELETE` | **Application.ReadWrite.All** | – | **Application.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Application.ReadWrite.All** | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
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
    ///
    /// [List owners](https://learn.microsoft.com/graph/api/application-list-owners?view=graph-rest-beta); 200.
    ///
    /// [Add owner](https://learn.microsoft.com/graph/api/application-post-owners?view=graph-rest-beta); 204.
    ///
    /// [Remove owner](https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **Application.ReadWrite.All** with Directory.Read.All, Directory.Read.All, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Directory.Read.All, Directory.Read.All, Application.ReadWrite.All with Directory.Read.All, Directory.ReadWrite.All |
    /// | `POST …/$ref` | **Application.ReadWrite.All** with Directory.Read.All, **Directory.Read.All** with Application.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | **Application.ReadWrite.OwnedBy** with Directory.Read.All, **Directory.Read.All** with Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE …/{id}/$ref` | **Application.ReadWrite.All**, Directory.ReadWrite.All, Directory.AccessAsUser.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
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
    ///
    /// [List assigned tokenIssuancePolicies](https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies?view=graph-rest-beta); 200.
    ///
    /// [Assign tokenIssuancePolicy](https://learn.microsoft.com/graph/api/application-post-tokenissuancepolicies?view=graph-rest-beta); 204.
    ///
    /// [Remove tokenIssuancePolicy](https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST …/$ref` | **Policy.Read.All** with Application.ReadWrite.All, **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All** with Application.ReadWrite.OwnedBy, **Application.ReadWrite.OwnedBy** with Policy.Read.All, Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration |
    /// | `DELETE …/{id}` `/applications(appId={appId})/tokenIssuancePolicies/{id}` | – | **Application.ReadWrite.OwnedBy** with Policy.Read.All |
    /// | `DELETE …/{id}` `/applications/{id}/tokenIssuancePolicies/{id}` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `DELETE …/{id}/$ref` | **Policy.Read.All** with Application.ReadWrite.All, **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All** with Application.ReadWrite.OwnedBy, **Application.ReadWrite.OwnedBy** with Policy.Read.All, Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration |
    #[inline]
    pub fn token_issuance_policies(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::to(self, "tokenIssuancePolicies")
    }

    /// `…/tokenLifetimePolicies`: many `tokenLifetimePolicy`
    ///
    /// [List assigned tokenLifetimePolicy](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta); 200.
    ///
    /// [Remove tokenLifetimePolicy](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta); 204.
    ///
    /// [Assign tokenLifetimePolicy](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST …/$ref` | **Policy.Read.All** with Application.ReadWrite.All, **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All** with Application.ReadWrite.OwnedBy, **Application.ReadWrite.OwnedBy** with Policy.Read.All, Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration |
    /// | `DELETE …/{id}` `/applications(appId={appId})/tokenLifetimePolicies/{id}` | – | **Application.ReadWrite.OwnedBy** with Policy.Read.All |
    /// | `DELETE …/{id}` `/applications/{id}/tokenLifetimePolicies/{id}` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `DELETE …/{id}/$ref` | **Policy.Read.All** with Application.ReadWrite.All, **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All** with Application.ReadWrite.OwnedBy, **Application.ReadWrite.OwnedBy** with Policy.Read.All, Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration |
    #[inline]
    pub fn token_lifetime_policies(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::to(self, "tokenLifetimePolicies")
    }

    /// `…/logo`: Edm.Stream
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `PUT` | **Application.ReadWrite.All** | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
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
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-beta); 200.
    /// - `POST /applications/{id}/addKey`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn add_key(&self, parameters: AddKey) -> mg::Request<models::KeyCredential> {
        mg::Path::action_with(self, "addKey", &parameters)
    }

    /// `POST …/addPassword`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-beta); 200.
    /// - `POST /applications/{id}/addPassword`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn add_password(
        &self,
        parameters: AddPassword,
    ) -> mg::Request<models::PasswordCredential> {
        mg::Path::action_with(self, "addPassword", &parameters)
    }

    /// `POST …/removeKey`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-beta); 204.
    /// - `POST /applications/{id}/removeKey`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn remove_key(&self, parameters: RemoveKey) -> mg::Request<()> {
        mg::Path::action_with(self, "removeKey", &parameters)
    }

    /// `POST …/removePassword`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-beta); 204.
    /// - `POST /applications/{id}/removePassword`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn remove_password(&self, parameters: RemovePassword) -> mg::Request<()> {
        mg::Path::action_with(self, "removePassword", &parameters)
    }

    /// `POST …/setVerifiedPublisher`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-beta); 204.
    /// - `POST /applications/{id}/setVerifiedPublisher`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Application.ReadWrite.All** |
    #[inline]
    pub fn set_verified_publisher(
        &self,
        parameters: SetVerifiedPublisher,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "setVerifiedPublisher", &parameters)
    }

    /// `POST …/unsetVerifiedPublisher`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-unsetverifiedpublisher?view=graph-rest-beta); 204.
    /// - `POST /applications/{id}/unsetVerifiedPublisher`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Application.ReadWrite.All** |
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
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delta?view=graph-rest-beta); 200.
    /// - `GET /applications/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Directory.Read.All**, Application.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.Read.All, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
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
