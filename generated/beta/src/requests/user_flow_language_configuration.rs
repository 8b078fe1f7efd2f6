// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserFlowLanguageConfiguration`](models::UserFlowLanguageConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.identity().b2c_user_flows().id(id).languages().id(id)`.
#[derive(Clone, Debug)]
pub struct UserFlowLanguageConfigurationResource(
    mg::One<models::UserFlowLanguageConfiguration>,
);

mg::builder! { UserFlowLanguageConfigurationResource: mg::One<models::UserFlowLanguageConfiguration> }

impl UserFlowLanguageConfigurationResource {
    /// `…/defaultPages`: many [`UserFlowLanguagePage`](models::UserFlowLanguagePage).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.Read.All` (delegated, application).
    #[inline]
    pub fn default_pages(
        &self,
    ) -> requests::user_flow_language_page::UserFlowLanguagePageCollection {
        mg::navigate(self, "defaultPages")
    }

    /// `…/overridesPages`: many [`UserFlowLanguagePage`](models::UserFlowLanguagePage).
    ///
    /// Least privileged permission to read: `IdentityUserFlow.Read.All` (delegated, application).
    #[inline]
    pub fn overrides_pages(
        &self,
    ) -> requests::user_flow_language_page::UserFlowLanguagePageCollection {
        mg::navigate(self, "overridesPages")
    }
}

/// Requests on a collection of
/// [`UserFlowLanguageConfiguration`](models::UserFlowLanguageConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.identity().b2c_user_flows().id(id).languages()`.
pub type UserFlowLanguageConfigurationCollection = mg::Many<
    models::UserFlowLanguageConfiguration,
    UserFlowLanguageConfigurationResource,
>;
