// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.b2cIdentityUserFlow`, by its URL.
    ///
    /// For example `/identity/b2cUserFlows/{b2cIdentityUserFlow-id}`.
    B2cIdentityUserFlowResource(mg::One<models::B2cIdentityUserFlow>)
}

impl B2cIdentityUserFlowResource {
    /// `…/apiConnectorConfiguration`: `userFlowApiConnectorConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[inline]
    pub fn api_connector_configuration(
        &self,
    ) -> requests::user_flow_api_connector_configuration::UserFlowApiConnectorConfigurationResource {
        mg::to(self, "apiConnectorConfiguration")
    }

    /// `…/identityProviders`: many `identityProvider`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `POST` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[deprecated(
        note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
    )]
    #[inline]
    pub fn identity_providers(
        &self,
    ) -> requests::identity_provider::IdentityProviderCollection {
        mg::to(self, "identityProviders")
    }

    /// `…/languages`: many `userFlowLanguageConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.Read.All**, IdentityUserFlow.ReadWrite.All | **IdentityUserFlow.Read.All**, IdentityUserFlow.ReadWrite.All |
    /// | `GET …/{id}` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `PUT …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[inline]
    pub fn languages(
        &self,
    ) -> requests::user_flow_language_configuration::UserFlowLanguageConfigurationCollection {
        mg::to(self, "languages")
    }

    /// `…/userAttributeAssignments`: many `identityUserFlowAttributeAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `GET …/{id}` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `POST` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[inline]
    pub fn user_attribute_assignments(
        &self,
    ) -> requests::identity_user_flow_attribute_assignment::IdentityUserFlowAttributeAssignmentCollection {
        mg::to(self, "userAttributeAssignments")
    }

    /// `…/userFlowIdentityProviders`: many `identityProviderBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `PATCH` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[inline]
    pub fn user_flow_identity_providers(
        &self,
    ) -> requests::identity_provider_base::IdentityProviderBaseCollection {
        mg::to(self, "userFlowIdentityProviders")
    }
}

/// A collection of `microsoft.graph.b2cIdentityUserFlow`, by its URL.
///
/// For example `/identity/b2cUserFlows`.
pub type B2cIdentityUserFlowCollection = mg::Many<
    models::B2cIdentityUserFlow,
    B2cIdentityUserFlowResource,
>;
