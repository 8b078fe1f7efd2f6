// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADPremiumLicenseInsight`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureadpremiumlicenseinsight?view=graph-rest-beta>
    AzureAdPremiumLicenseInsight "microsoft.graph.azureADPremiumLicenseInsight" "entity" : super::Entity;
    /// `entitledP1LicenseCount`: Int32
    entitled_p1_license_count "entitledP1LicenseCount": i32,
    /// `entitledP2LicenseCount`: Int32
    entitled_p2_license_count "entitledP2LicenseCount": i32,
    /// `entitledTotalLicenseCount`: Int32
    entitled_total_license_count "entitledTotalLicenseCount": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `internetAccessFeatureUtilizations`: internetAccessFeatureUtilizations
    internet_access_feature_utilizations "internetAccessFeatureUtilizations": mg::Boxed<super::InternetAccessFeatureUtilizations>,
    /// `p1FeatureUtilizations`: azureADPremiumP1FeatureUtilizations
    p1_feature_utilizations "p1FeatureUtilizations": mg::Boxed<super::AzureAdPremiumP1FeatureUtilizations>,
    /// `p2FeatureUtilizations`: azureADPremiumP2FeatureUtilizations
    p2_feature_utilizations "p2FeatureUtilizations": mg::Boxed<super::AzureAdPremiumP2FeatureUtilizations>,
    /// `privateAccessFeatureUtilizations`: privateAccessFeatureUtilizations
    private_access_feature_utilizations "privateAccessFeatureUtilizations": mg::Boxed<super::PrivateAccessFeatureUtilizations>,
}

mg::derived_from! { AzureAdPremiumLicenseInsight: super::Entity }
