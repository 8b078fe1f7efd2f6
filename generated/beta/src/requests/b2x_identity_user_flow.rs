// @generated
use crate::{mg, models, requests};

/// Requests on one [`B2xIdentityUserFlow`](models::B2xIdentityUserFlow): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.identity().b2x_user_flows().id(id)`.
#[derive(Clone, Debug)]
pub struct B2xIdentityUserFlowResource(mg::One<models::B2xIdentityUserFlow>);

mg::builder! { B2xIdentityUserFlowResource: mg::One<models::B2xIdentityUserFlow> }

impl B2xIdentityUserFlowResource {
    /// `…/apiConnectorConfiguration`:
    /// [`UserFlowApiConnectorConfiguration`](models::UserFlowApiConnectorConfiguration).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn api_connector_configuration(
        &self,
    ) -> requests::user_flow_api_connector_configuration::UserFlowApiConnectorConfigurationResource {
        mg::navigate(self, "apiConnectorConfiguration")
    }

    /// `…/identityProviders`: many [`IdentityProvider`](models::IdentityProvider).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.ReadWrite.All` (delegated,
    /// application).
    #[deprecated(
        note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
    )]
    #[inline]
    pub fn identity_providers(
        &self,
    ) -> requests::identity_provider::IdentityProviderCollection {
        mg::navigate(self, "identityProviders")
    }

    /// `…/languages`: many
    /// [`UserFlowLanguageConfiguration`](models::UserFlowLanguageConfiguration).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.Read.All` (delegated, application).
    #[inline]
    pub fn languages(
        &self,
    ) -> requests::user_flow_language_configuration::UserFlowLanguageConfigurationCollection {
        mg::navigate(self, "languages")
    }

    /// `…/userAttributeAssignments`: many
    /// [`IdentityUserFlowAttributeAssignment`](models::IdentityUserFlowAttributeAssignment).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.Read.All` (delegated, application).
    #[inline]
    pub fn user_attribute_assignments(
        &self,
    ) -> requests::identity_user_flow_attribute_assignment::IdentityUserFlowAttributeAssignmentCollection {
        mg::navigate(self, "userAttributeAssignments")
    }

    /// `…/userFlowIdentityProviders`: many [`IdentityProviderBase`](models::IdentityProviderBase).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn user_flow_identity_providers(
        &self,
    ) -> requests::identity_provider_base::IdentityProviderBaseCollection {
        mg::navigate(self, "userFlowIdentityProviders")
    }
}

/// Requests on a collection of [`B2xIdentityUserFlow`](models::B2xIdentityUserFlow): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity().b2x_user_flows()`.
pub type B2xIdentityUserFlowCollection = mg::Many<
    models::B2xIdentityUserFlow,
    B2xIdentityUserFlowResource,
>;
