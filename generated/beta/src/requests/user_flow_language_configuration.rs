// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userFlowLanguageConfiguration`, by its URL.
    ///
    /// For example `/identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}`.
    UserFlowLanguageConfigurationResource(mg::One<models::UserFlowLanguageConfiguration>)
}

impl UserFlowLanguageConfigurationResource {
    /// `…/defaultPages`: many `userFlowLanguagePage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.Read.All**, IdentityUserFlow.ReadWrite.All | **IdentityUserFlow.Read.All**, IdentityUserFlow.ReadWrite.All |
    /// | `GET …/{id}` | **IdentityUserFlow.Read.All**, IdentityUserFlow.ReadWrite.All | **IdentityUserFlow.Read.All**, IdentityUserFlow.ReadWrite.All |
    #[inline]
    pub fn default_pages(
        &self,
    ) -> requests::user_flow_language_page::UserFlowLanguagePageCollection {
        mg::to(self, "defaultPages")
    }

    /// `…/overridesPages`: many `userFlowLanguagePage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `GET …/{id}` | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.Read.All**, **IdentityUserFlow.ReadWrite.All** |
    /// | `PUT …/{id}` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    /// | `DELETE` | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[inline]
    pub fn overrides_pages(
        &self,
    ) -> requests::user_flow_language_page::UserFlowLanguagePageCollection {
        mg::to(self, "overridesPages")
    }
}

/// A collection of `microsoft.graph.userFlowLanguageConfiguration`, by its URL.
///
/// For example `/identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages`.
pub type UserFlowLanguageConfigurationCollection = mg::Many<
    models::UserFlowLanguageConfiguration,
    UserFlowLanguageConfigurationResource,
>;
