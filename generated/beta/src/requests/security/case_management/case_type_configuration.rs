// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CaseTypeConfiguration`](models::security::case_management::CaseTypeConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.security().case_management().case_type_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct CaseTypeConfigurationResource(
    mg::One<models::security::case_management::CaseTypeConfiguration>,
);

mg::builder! { CaseTypeConfigurationResource: mg::One<models::security::case_management::CaseTypeConfiguration> }

impl CaseTypeConfigurationResource {
    /// `…/customFields`: many
    /// [`CustomFieldDefinition`](models::security::case_management::CustomFieldDefinition).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `CaseManagement.Read.All` (delegated, application).
    #[inline]
    pub fn custom_fields(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::security::case_management::custom_field_definition::CustomFieldDefinitionCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "customFields")
    }

    /// `…/statuses`: many
    /// [`StatusDefinition`](models::security::case_management::StatusDefinition).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `CaseManagement.Read.All` (delegated, application).
    #[inline]
    pub fn statuses(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::security::case_management::status_definition::StatusDefinitionCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "statuses")
    }
}

/// Requests on a collection of
/// [`CaseTypeConfiguration`](models::security::case_management::CaseTypeConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().case_management().case_type_configurations()`.
pub type CaseTypeConfigurationCollection = mg::Many<
    models::security::case_management::CaseTypeConfiguration,
    CaseTypeConfigurationResource,
>;
