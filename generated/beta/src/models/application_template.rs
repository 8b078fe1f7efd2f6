// @generated
use crate::mg;

/// Entity type [`microsoft.graph.applicationTemplate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ApplicationTemplateCollection`], for example `graph.application_templates()`.
///
/// Operations: `instantiate`, `categories`.
///
/// [`ApplicationTemplateCollection`]: crate::requests::application_template::ApplicationTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/applicationtemplate?view=graph-rest-beta
pub struct ApplicationTemplate {
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `configurationUris`.
    pub configuration_uris: mg::Field<Vec<super::ConfigurationUri>>,
    /// `deprecationDate`.
    pub deprecation_date: mg::Field<mg::Date>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endpoints`.
    pub endpoints: mg::Field<Vec<String>>,
    /// `homePageUrl`.
    pub home_page_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationalUrls`.
    pub informational_urls: mg::Field<mg::Boxed<super::InformationalUrls>>,
    /// `isEntraIntegrated`. Never null.
    pub is_entra_integrated: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `logoUrl`.
    pub logo_url: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `riskFactors`.
    pub risk_factors: mg::Field<mg::Boxed<super::ApplicationRiskFactors>>,
    /// `riskScore`.
    pub risk_score: mg::Field<mg::Boxed<super::ApplicationRiskScore>>,
    /// `supportedClaimConfiguration`.
    pub supported_claim_configuration: mg::Field<
        mg::Boxed<super::SupportedClaimConfiguration>,
    >,
    /// `supportedProvisioningTypes`.
    pub supported_provisioning_types: mg::Field<Vec<String>>,
    /// `supportedSingleSignOnModes`.
    pub supported_single_sign_on_modes: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationTemplate: "microsoft.graph.applicationTemplate", entity, base super::Entity;
    categories: "categories",
    configuration_uris: "configurationUris",
    deprecation_date: "deprecationDate",
    description: "description",
    display_name: "displayName",
    endpoints: "endpoints",
    home_page_url: "homePageUrl",
    id: "id" key required,
    informational_urls: "informationalUrls",
    is_entra_integrated: "isEntraIntegrated" required,
    last_modified_date_time: "lastModifiedDateTime",
    logo_url: "logoUrl",
    publisher: "publisher",
    risk_factors: "riskFactors",
    risk_score: "riskScore",
    supported_claim_configuration: "supportedClaimConfiguration",
    supported_provisioning_types: "supportedProvisioningTypes",
    supported_single_sign_on_modes: "supportedSingleSignOnModes",
}

mg::derived_from! { ApplicationTemplate: super::Entity }
