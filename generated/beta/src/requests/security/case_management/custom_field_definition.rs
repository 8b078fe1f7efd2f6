// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CustomFieldDefinition`](models::security::case_management::CustomFieldDefinition): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.security().case_management().case_type_configurations().id(id).custom_fields().id(id)`.
#[derive(Clone, Debug)]
pub struct CustomFieldDefinitionResource(
    mg::One<models::security::case_management::CustomFieldDefinition>,
);

mg::builder! { CustomFieldDefinitionResource: mg::One<models::security::case_management::CustomFieldDefinition> }

impl CustomFieldDefinitionResource {
    /// `…/microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition`: cast to
    /// [`DateTimeCustomFieldDefinition`].
    ///
    /// [`DateTimeCustomFieldDefinition`]: models::security::case_management::DateTimeCustomFieldDefinition
    #[doc(
        alias = "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition"
    )]
    #[inline]
    pub fn cast_to_date_time_custom_field_definition(
        &self,
    ) -> requests::security::case_management::date_time_custom_field_definition::DateTimeCustomFieldDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.numberCustomFieldDefinition`: cast to
    /// [`NumberCustomFieldDefinition`].
    ///
    /// [`NumberCustomFieldDefinition`]: models::security::case_management::NumberCustomFieldDefinition
    #[doc(alias = "microsoft.graph.security.caseManagement.numberCustomFieldDefinition")]
    #[inline]
    pub fn cast_to_number_custom_field_definition(
        &self,
    ) -> requests::security::case_management::number_custom_field_definition::NumberCustomFieldDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.numberCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`: cast to
    /// [`OptionsCustomFieldDefinition`].
    ///
    /// [`OptionsCustomFieldDefinition`]: models::security::case_management::OptionsCustomFieldDefinition
    #[doc(
        alias = "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition"
    )]
    #[inline]
    pub fn cast_to_options_custom_field_definition(
        &self,
    ) -> requests::security::case_management::options_custom_field_definition::OptionsCustomFieldDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.stringCustomFieldDefinition`: cast to
    /// [`StringCustomFieldDefinition`].
    ///
    /// [`StringCustomFieldDefinition`]: models::security::case_management::StringCustomFieldDefinition
    #[doc(alias = "microsoft.graph.security.caseManagement.stringCustomFieldDefinition")]
    #[inline]
    pub fn cast_to_string_custom_field_definition(
        &self,
    ) -> requests::security::case_management::string_custom_field_definition::StringCustomFieldDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.stringCustomFieldDefinition",
        )
    }
}

/// Requests on a collection of
/// [`CustomFieldDefinition`](models::security::case_management::CustomFieldDefinition): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.security().case_management().case_type_configurations().id(id).custom_fields()`.
#[derive(Clone, Debug)]
pub struct CustomFieldDefinitionCollection(
    mg::Many<
        models::security::case_management::CustomFieldDefinition,
        CustomFieldDefinitionResource,
    >,
);

mg::builder! { CustomFieldDefinitionCollection: mg::Many<models::security::case_management::CustomFieldDefinition, CustomFieldDefinitionResource> }

impl CustomFieldDefinitionCollection {
    /// `…/microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition`: the members that
    /// are [`DateTimeCustomFieldDefinition`].
    ///
    /// [`DateTimeCustomFieldDefinition`]: models::security::case_management::DateTimeCustomFieldDefinition
    #[doc(
        alias = "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition"
    )]
    #[inline]
    pub fn cast_to_date_time_custom_field_definition(
        &self,
    ) -> requests::security::case_management::date_time_custom_field_definition::DateTimeCustomFieldDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.numberCustomFieldDefinition`: the members that
    /// are [`NumberCustomFieldDefinition`].
    ///
    /// [`NumberCustomFieldDefinition`]: models::security::case_management::NumberCustomFieldDefinition
    #[doc(alias = "microsoft.graph.security.caseManagement.numberCustomFieldDefinition")]
    #[inline]
    pub fn cast_to_number_custom_field_definition(
        &self,
    ) -> requests::security::case_management::number_custom_field_definition::NumberCustomFieldDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.numberCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`: the members that
    /// are [`OptionsCustomFieldDefinition`].
    ///
    /// [`OptionsCustomFieldDefinition`]: models::security::case_management::OptionsCustomFieldDefinition
    #[doc(
        alias = "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition"
    )]
    #[inline]
    pub fn cast_to_options_custom_field_definition(
        &self,
    ) -> requests::security::case_management::options_custom_field_definition::OptionsCustomFieldDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.stringCustomFieldDefinition`: the members that
    /// are [`StringCustomFieldDefinition`].
    ///
    /// [`StringCustomFieldDefinition`]: models::security::case_management::StringCustomFieldDefinition
    #[doc(alias = "microsoft.graph.security.caseManagement.stringCustomFieldDefinition")]
    #[inline]
    pub fn cast_to_string_custom_field_definition(
        &self,
    ) -> requests::security::case_management::string_custom_field_definition::StringCustomFieldDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.security.caseManagement.stringCustomFieldDefinition",
        )
    }
}
