// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.caseTypeConfiguration`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`CaseTypeConfigurationCollection`], for example
/// `graph.security().case_management().case_type_configurations()`.
///
/// [`CaseTypeConfigurationCollection`]: crate::requests::security::case_management::case_type_configuration::CaseTypeConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-casetypeconfiguration?view=graph-rest-beta
pub struct CaseTypeConfiguration {
    /// `defaultStatusId`. Never null.
    pub default_status_id: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CaseTypeConfiguration: "microsoft.graph.security.caseManagement.caseTypeConfiguration", entity, base crate::models::Entity;
    default_status_id: "defaultStatusId" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { CaseTypeConfiguration: crate::models::Entity }

impl CaseTypeConfiguration {
    /// `customFields`: many [`CustomFieldDefinition`](super::CustomFieldDefinition).
    pub const CUSTOM_FIELDS: mg::Nav<
        CaseTypeConfiguration,
        Vec<super::CustomFieldDefinition>,
    > = mg::Nav::new("customFields");
    /// `statuses`: many [`StatusDefinition`](super::StatusDefinition).
    pub const STATUSES: mg::Nav<CaseTypeConfiguration, Vec<super::StatusDefinition>> = mg::Nav::new(
        "statuses",
    );
}
