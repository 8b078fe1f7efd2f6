// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureADPremiumLicenseInsight`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AzureAdPremiumLicenseInsightResource`], for example
/// `graph.reports().azure_ad_premium_license_insight()`.
///
/// [`AzureAdPremiumLicenseInsightResource`]: crate::requests::azure_ad_premium_license_insight::AzureAdPremiumLicenseInsightResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureadpremiumlicenseinsight?view=graph-rest-beta
pub struct AzureAdPremiumLicenseInsight {
    /// `entitledP1LicenseCount`. Never null.
    pub entitled_p1_license_count: mg::Field<i64>,
    /// `entitledP2LicenseCount`. Never null.
    pub entitled_p2_license_count: mg::Field<i64>,
    /// `entitledTotalLicenseCount`. Never null.
    pub entitled_total_license_count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `internetAccessFeatureUtilizations`.
    pub internet_access_feature_utilizations: mg::Field<
        mg::Boxed<super::InternetAccessFeatureUtilizations>,
    >,
    /// `p1FeatureUtilizations`. Never null.
    pub p1_feature_utilizations: mg::Field<
        mg::Boxed<super::AzureAdPremiumP1FeatureUtilizations>,
    >,
    /// `p2FeatureUtilizations`. Never null.
    pub p2_feature_utilizations: mg::Field<
        mg::Boxed<super::AzureAdPremiumP2FeatureUtilizations>,
    >,
    /// `privateAccessFeatureUtilizations`.
    pub private_access_feature_utilizations: mg::Field<
        mg::Boxed<super::PrivateAccessFeatureUtilizations>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdPremiumLicenseInsight: "microsoft.graph.azureADPremiumLicenseInsight", entity, base super::Entity;
    entitled_p1_license_count: "entitledP1LicenseCount" required,
    entitled_p2_license_count: "entitledP2LicenseCount" required,
    entitled_total_license_count: "entitledTotalLicenseCount" required,
    id: "id" key required,
    internet_access_feature_utilizations: "internetAccessFeatureUtilizations",
    p1_feature_utilizations: "p1FeatureUtilizations" required,
    p2_feature_utilizations: "p2FeatureUtilizations" required,
    private_access_feature_utilizations: "privateAccessFeatureUtilizations",
}

mg::derived_from! { AzureAdPremiumLicenseInsight: super::Entity }
