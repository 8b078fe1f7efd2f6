// @generated
use crate::{mg, models};

/// Requests on one [`ApplicationTemplate`](models::ApplicationTemplate): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.application_templates().id(id)`.
#[derive(Clone, Debug)]
pub struct ApplicationTemplateResource(mg::One<models::ApplicationTemplate>);

mg::builder! { ApplicationTemplateResource: mg::One<models::ApplicationTemplate> }

impl ApplicationTemplateResource {
    /// `POST …/instantiate`.
    ///
    /// Returns [`ApplicationServicePrincipal`](models::ApplicationServicePrincipal).
    ///
    /// Least privileged permission: `Application.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn instantiate(
        &self,
        parameters: Instantiate,
    ) -> mg::Request<models::ApplicationServicePrincipal> {
        self.raw().action_with("instantiate", &parameters)
    }
}

/// Requests on a collection of [`ApplicationTemplate`](models::ApplicationTemplate): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.application_templates()`.
#[derive(Clone, Debug)]
pub struct ApplicationTemplateCollection(
    mg::Many<models::ApplicationTemplate, ApplicationTemplateResource>,
);

mg::builder! { ApplicationTemplateCollection: mg::Many<models::ApplicationTemplate, ApplicationTemplateResource> }

impl ApplicationTemplateCollection {
    /// `GET …/categories`.
    ///
    /// Returns a page of [`ApplicationTemplateCategory`](models::ApplicationTemplateCategory).
    #[inline]
    pub fn categories(
        &self,
    ) -> mg::Request<mg::Page<models::ApplicationTemplateCategory>> {
        self.raw().function("categories")
    }
}

/// Parameters of [`ApplicationTemplateResource::instantiate`].
pub struct Instantiate {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `serviceManagementReference`. Optional.
    pub service_management_reference: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Instantiate: "microsoft.graph.instantiate", parameters;
    display_name: "displayName",
    service_management_reference: "serviceManagementReference" optional,
}
