// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADPremiumLicenseInsight`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureadpremiumlicenseinsight?view=graph-rest-beta>
    AzureAdPremiumLicenseInsight "microsoft.graph.azureADPremiumLicenseInsight" "entity" : super::Entity;
    /// `entitledP1LicenseCount`: Int64, not null
    entitled_p1_license_count "entitledP1LicenseCount" "r": i64,
    /// `entitledP2LicenseCount`: Int64, not null
    entitled_p2_license_count "entitledP2LicenseCount" "r": i64,
    /// `entitledTotalLicenseCount`: Int64, not null
    entitled_total_license_count "entitledTotalLicenseCount" "r": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `internetAccessFeatureUtilizations`: internetAccessFeatureUtilizations
    internet_access_feature_utilizations "internetAccessFeatureUtilizations": mg::Boxed<super::InternetAccessFeatureUtilizations>,
    /// `p1FeatureUtilizations`: azureADPremiumP1FeatureUtilizations, not null
    p1_feature_utilizations "p1FeatureUtilizations" "r": mg::Boxed<super::AzureAdPremiumP1FeatureUtilizations>,
    /// `p2FeatureUtilizations`: azureADPremiumP2FeatureUtilizations, not null
    p2_feature_utilizations "p2FeatureUtilizations" "r": mg::Boxed<super::AzureAdPremiumP2FeatureUtilizations>,
    /// `privateAccessFeatureUtilizations`: privateAccessFeatureUtilizations
    private_access_feature_utilizations "privateAccessFeatureUtilizations": mg::Boxed<super::PrivateAccessFeatureUtilizations>,
}

mg::derived_from! { AzureAdPremiumLicenseInsight: super::Entity }
