// @generated
use crate::{mg, models, requests};

/// Requests on one [`Application`](models::Application): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.applications().id(id)`.
#[derive(Clone, Debug)]
pub struct ApplicationResource(
    mg::One<models::Application, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { ApplicationResource: mg::One<models::Application, requests::directory_object::DirectoryObjectResource> }

impl ApplicationResource {
    /// `…/appManagementPolicies`: many [`AppManagementPolicy`](models::AppManagementPolicy).
    #[inline]
    pub fn app_management_policies(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::navigate(self, "appManagementPolicies")
    }

    /// `…/connectorGroup`: [`ConnectorGroup`](models::ConnectorGroup).
    #[inline]
    pub fn connector_group(&self) -> requests::connector_group::ConnectorGroupResource {
        mg::navigate(self, "connectorGroup")
    }

    /// `…/createdOnBehalfOf`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn created_on_behalf_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "createdOnBehalfOf")
    }

    /// `…/extensionProperties`: many [`ExtensionProperty`](models::ExtensionProperty).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list], [create], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/application-list-extensionproperty?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/application-post-extensionproperty?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/application-delete-extensionproperty?view=graph-rest-beta
    #[inline]
    pub fn extension_properties(
        &self,
    ) -> requests::extension_property::ExtensionPropertyCollection {
        mg::navigate(self, "extensionProperties")
    }

    /// `…/federatedIdentityCredentials`: many
    /// [`FederatedIdentityCredential`](models::FederatedIdentityCredential).
    #[inline]
    pub fn federated_identity_credentials(
        &self,
    ) -> requests::federated_identity_credential::FederatedIdentityCredentialCollection {
        mg::navigate(self, "federatedIdentityCredentials")
    }

    /// `…/homeRealmDiscoveryPolicies`: many
    /// [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy).
    #[inline]
    pub fn home_realm_discovery_policies(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::navigate(self, "homeRealmDiscoveryPolicies")
    }

    /// `…/owners`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list], [add], [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/application-list-owners?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/application-post-owners?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-beta
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "owners")
    }

    /// `…/synchronization`: [`Synchronization`](models::Synchronization).
    #[inline]
    pub fn synchronization(&self) -> requests::synchronization::SynchronizationResource {
        mg::navigate(self, "synchronization")
    }

    /// `…/tokenIssuancePolicies`: many [`TokenIssuancePolicy`](models::TokenIssuancePolicy).
    ///
    /// Least privileged permission to read: `Application.ReadWrite.All` with `Policy.Read.All`
    /// (delegated), `Application.ReadWrite.OwnedBy` with `Policy.Read.All` with
    /// `Application.ReadWrite.OwnedBy` or `Application.ReadWrite.All` (application). Reference:
    /// [list], [add], [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/application-post-tokenissuancepolicies?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-beta
    #[inline]
    pub fn token_issuance_policies(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::navigate(self, "tokenIssuancePolicies")
    }

    /// `…/tokenLifetimePolicies`: many [`TokenLifetimePolicy`](models::TokenLifetimePolicy).
    ///
    /// Least privileged permission to read: `Application.ReadWrite.All` with `Policy.Read.All`
    /// (delegated), `Application.ReadWrite.OwnedBy` with `Policy.Read.All` with
    /// `Application.ReadWrite.All` (application). Reference: [list], [add].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta
    #[inline]
    pub fn token_lifetime_policies(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::navigate(self, "tokenLifetimePolicies")
    }

    /// `…/logo`: the content of the stream.
    #[inline]
    pub fn logo(&self) -> mg::Media {
        self.raw().stream("logo")
    }

    /// `…/microsoft.graph.agentIdentityBlueprint`: cast to
    /// [`AgentIdentityBlueprint`](models::AgentIdentityBlueprint).
    #[doc(alias = "microsoft.graph.agentIdentityBlueprint")]
    #[inline]
    pub fn cast_to_agent_identity_blueprint(
        &self,
    ) -> requests::agent_identity_blueprint::AgentIdentityBlueprintResource {
        mg::navigate(self, "microsoft.graph.agentIdentityBlueprint")
    }

    /// `POST …/addKey`.
    ///
    /// Returns 200 with [`KeyCredential`](models::KeyCredential).
    ///
    /// Least privileged permission: `Application.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-beta
    #[inline]
    pub fn add_key(
        &self,
        parameters: impl Into<AddKey>,
    ) -> mg::Request<models::KeyCredential> {
        self.raw().action_with("addKey", &parameters.into())
    }

    /// `POST …/addPassword`.
    ///
    /// Returns 200 with [`PasswordCredential`](models::PasswordCredential).
    ///
    /// Least privileged permission: `Application.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-beta
    #[inline]
    pub fn add_password(
        &self,
        parameters: AddPassword,
    ) -> mg::Request<models::PasswordCredential> {
        self.raw().action_with("addPassword", &parameters)
    }

    /// `POST …/removeKey`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Application.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-beta
    #[inline]
    pub fn remove_key(&self, parameters: impl Into<RemoveKey>) -> mg::Request<()> {
        self.raw().action_with("removeKey", &parameters.into())
    }

    /// `POST …/removePassword`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Application.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-beta
    #[inline]
    pub fn remove_password(
        &self,
        parameters: impl Into<RemovePassword>,
    ) -> mg::Request<()> {
        self.raw().action_with("removePassword", &parameters.into())
    }

    /// `POST …/setVerifiedPublisher`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Application.ReadWrite.All` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-beta
    #[inline]
    pub fn set_verified_publisher(
        &self,
        parameters: impl Into<SetVerifiedPublisher>,
    ) -> mg::Request<()> {
        self.raw().action_with("setVerifiedPublisher", &parameters.into())
    }

    /// `POST …/unsetVerifiedPublisher`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Application.ReadWrite.All` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/application-unsetverifiedpublisher?view=graph-rest-beta
    #[inline]
    pub fn unset_verified_publisher(&self) -> mg::Request<()> {
        self.raw().action("unsetVerifiedPublisher")
    }
}

/// Requests on a collection of [`Application`](models::Application): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.applications()`.
#[derive(Clone, Debug)]
pub struct ApplicationCollection(
    mg::Many<
        models::Application,
        ApplicationResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { ApplicationCollection: mg::Many<models::Application, ApplicationResource, requests::directory_object::DirectoryObjectCollection> }

impl ApplicationCollection {
    /// `…(appId={appId})`: the one with this key.
    #[inline]
    pub fn by_app_id(&self, app_id: impl Into<mg::Key>) -> ApplicationResource {
        self.raw().alternate_key(&[("appId", app_id.into())]).into_builder()
    }

    /// `…(uniqueName={uniqueName})`: the one with this key.
    #[inline]
    pub fn by_unique_name(
        &self,
        unique_name: impl Into<mg::Key>,
    ) -> ApplicationResource {
        self.raw().alternate_key(&[("uniqueName", unique_name.into())]).into_builder()
    }

    /// `…/microsoft.graph.agentIdentityBlueprint`: the members that are
    /// [`AgentIdentityBlueprint`](models::AgentIdentityBlueprint).
    #[doc(alias = "microsoft.graph.agentIdentityBlueprint")]
    #[inline]
    pub fn cast_to_agent_identity_blueprint(
        &self,
    ) -> requests::agent_identity_blueprint::AgentIdentityBlueprintCollection {
        mg::navigate(self, "microsoft.graph.agentIdentityBlueprint")
    }

    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`Application`](models::Application).
    ///
    /// Least privileged permission: `Directory.Read.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/application-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Application>> {
        self.raw().function("delta")
    }
}

/// Parameters of [`ApplicationResource::add_key`].
///
/// A call can pass the pair of `key_credential` and `proof` alone.
pub struct AddKey {
    /// `keyCredential`. Required.
    pub key_credential: mg::Field<mg::Boxed<models::KeyCredential>>,
    /// `passwordCredential`.
    pub password_credential: mg::Field<mg::Boxed<models::PasswordCredential>>,
    /// `proof`. Required. Secret: masked in `Debug`.
    pub proof: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddKey: "microsoft.graph.addKey", parameters;
    key_credential: "keyCredential" required,
    password_credential: "passwordCredential",
    proof: "proof" required secret,
}

mg::required_parameters! {
    AddKey;
    key_credential: mg::Boxed<models::KeyCredential>,
    proof: String,
}

/// Parameters of [`ApplicationResource::add_password`].
pub struct AddPassword {
    /// `passwordCredential`.
    pub password_credential: mg::Field<mg::Boxed<models::PasswordCredential>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddPassword: "microsoft.graph.addPassword", parameters;
    password_credential: "passwordCredential",
}

/// Parameters of [`ApplicationResource::remove_key`].
///
/// A call can pass the pair of `key_id` and `proof` alone.
pub struct RemoveKey {
    /// `keyId`. Required.
    pub key_id: mg::Field<mg::Guid>,
    /// `proof`. Required. Secret: masked in `Debug`.
    pub proof: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveKey: "microsoft.graph.removeKey", parameters;
    key_id: "keyId" required,
    proof: "proof" required secret,
}

mg::required_parameters! {
    RemoveKey;
    key_id: mg::Guid,
    proof: String,
}

/// Parameters of [`ApplicationResource::remove_password`].
///
/// A call can pass `key_id` alone.
pub struct RemovePassword {
    /// `keyId`. Required.
    pub key_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemovePassword: "microsoft.graph.removePassword", parameters;
    key_id: "keyId" required,
}

mg::required_parameters! {
    RemovePassword;
    key_id: mg::Guid,
}

/// Parameters of [`ApplicationResource::set_verified_publisher`].
///
/// A call can pass `verified_publisher_id` alone.
pub struct SetVerifiedPublisher {
    /// `verifiedPublisherId`. Required.
    pub verified_publisher_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetVerifiedPublisher: "microsoft.graph.setVerifiedPublisher", parameters;
    verified_publisher_id: "verifiedPublisherId" required,
}

mg::required_parameters! {
    SetVerifiedPublisher;
    verified_publisher_id: String,
}
