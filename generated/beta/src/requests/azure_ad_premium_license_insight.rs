// @generated
use crate::{mg, models};

/// Requests on one [`AzureAdPremiumLicenseInsight`](models::AzureAdPremiumLicenseInsight): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().azure_ad_premium_license_insight()`.
pub type AzureAdPremiumLicenseInsightResource = mg::One<
    models::AzureAdPremiumLicenseInsight,
>;
