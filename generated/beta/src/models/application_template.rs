// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/applicationtemplate?view=graph-rest-beta>
    ApplicationTemplate "microsoft.graph.applicationTemplate" "entity" : super::Entity;
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `configurationUris`: Collection(configurationUri)
    configuration_uris "configurationUris": Vec<super::ConfigurationUri>,
    /// `deprecationDate`: Date
    deprecation_date "deprecationDate": mg::Date,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endpoints`: Collection(String)
    endpoints "endpoints": Vec<String>,
    /// `homePageUrl`: String
    home_page_url "homePageUrl": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationalUrls`: informationalUrls
    informational_urls "informationalUrls": mg::Boxed<super::InformationalUrls>,
    /// `isEntraIntegrated`: Boolean, not null
    is_entra_integrated "isEntraIntegrated" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `logoUrl`: String
    logo_url "logoUrl": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `riskFactors`: applicationRiskFactors
    risk_factors "riskFactors": mg::Boxed<super::ApplicationRiskFactors>,
    /// `riskScore`: applicationRiskScore
    risk_score "riskScore": mg::Boxed<super::ApplicationRiskScore>,
    /// `supportedClaimConfiguration`: supportedClaimConfiguration
    supported_claim_configuration "supportedClaimConfiguration": mg::Boxed<super::SupportedClaimConfiguration>,
    /// `supportedProvisioningTypes`: Collection(String)
    supported_provisioning_types "supportedProvisioningTypes": Vec<String>,
    /// `supportedSingleSignOnModes`: Collection(String)
    supported_single_sign_on_modes "supportedSingleSignOnModes": Vec<String>,
}

mg::derived_from! { ApplicationTemplate: super::Entity }
