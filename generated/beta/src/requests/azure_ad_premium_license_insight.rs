// @generated
use crate::{mg, models};

/// One `microsoft.graph.azureADPremiumLicenseInsight`, by its URL.
///
/// For example `/reports/azureADPremiumLicenseInsight`.
pub type AzureAdPremiumLicenseInsightResource = mg::One<
    models::AzureAdPremiumLicenseInsight,
>;
