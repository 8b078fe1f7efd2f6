// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.caseManagement.customFieldDefinition`, by its URL.
    ///
    /// For example `/security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}/customFields/{customFieldDefinition-id}`.
    CustomFieldDefinitionResource(mg::One<models::security::case_management::CustomFieldDefinition>)
}

impl CustomFieldDefinitionResource {
    /// `…/microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition`
    #[inline]
    pub fn as_date_time_custom_field_definition(
        &self,
    ) -> requests::security::case_management::date_time_custom_field_definition::DateTimeCustomFieldDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.numberCustomFieldDefinition`
    #[inline]
    pub fn as_number_custom_field_definition(
        &self,
    ) -> requests::security::case_management::number_custom_field_definition::NumberCustomFieldDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.numberCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`
    #[inline]
    pub fn as_options_custom_field_definition(
        &self,
    ) -> requests::security::case_management::options_custom_field_definition::OptionsCustomFieldDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.stringCustomFieldDefinition`
    #[inline]
    pub fn as_string_custom_field_definition(
        &self,
    ) -> requests::security::case_management::string_custom_field_definition::StringCustomFieldDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.stringCustomFieldDefinition",
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.caseManagement.customFieldDefinition`, by its URL.
    ///
    /// For example `/security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}/customFields`.
    CustomFieldDefinitionCollection(mg::Many<models::security::case_management::CustomFieldDefinition, CustomFieldDefinitionResource>)
}

impl CustomFieldDefinitionCollection {
    /// `…/microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition`
    #[inline]
    pub fn as_date_time_custom_field_definition(
        &self,
    ) -> requests::security::case_management::date_time_custom_field_definition::DateTimeCustomFieldDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.numberCustomFieldDefinition`
    #[inline]
    pub fn as_number_custom_field_definition(
        &self,
    ) -> requests::security::case_management::number_custom_field_definition::NumberCustomFieldDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.numberCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`
    #[inline]
    pub fn as_options_custom_field_definition(
        &self,
    ) -> requests::security::case_management::options_custom_field_definition::OptionsCustomFieldDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition",
        )
    }

    /// `…/microsoft.graph.security.caseManagement.stringCustomFieldDefinition`
    #[inline]
    pub fn as_string_custom_field_definition(
        &self,
    ) -> requests::security::case_management::string_custom_field_definition::StringCustomFieldDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.security.caseManagement.stringCustomFieldDefinition",
        )
    }
}
