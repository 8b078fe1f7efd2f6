// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.applicationTemplate`, by its URL.
    ///
    /// For example `/applicationTemplates/{applicationTemplate-id}`.
    ApplicationTemplateResource(mg::One<models::ApplicationTemplate>)
}

impl ApplicationTemplateResource {
    /// `POST …/instantiate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn instantiate(
        &self,
        parameters: Instantiate,
    ) -> mg::Request<models::ApplicationServicePrincipal> {
        mg::Path::action_with(self, "instantiate", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.applicationTemplate`, by its URL.
    ///
    /// For example `/applicationTemplates`.
    ApplicationTemplateCollection(mg::Many<models::ApplicationTemplate, ApplicationTemplateResource>)
}

impl ApplicationTemplateCollection {
    /// `GET …/categories`
    #[inline]
    pub fn categories(
        &self,
    ) -> mg::Request<mg::Page<models::ApplicationTemplateCategory>> {
        mg::Path::function(self, "categories")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.instantiate`.
    Instantiate "microsoft.graph.instantiate" "parameters";
    /// `displayName`: String
    display_name "displayName": String,
    /// `serviceManagementReference`: String, optional
    service_management_reference "serviceManagementReference" "o": String,
}
