// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vppTokenLicenseSummary`, a complex type.
    VppTokenLicenseSummary "microsoft.graph.vppTokenLicenseSummary" "complex";
    /// `appleId`: String
    apple_id "appleId": String,
    /// `availableLicenseCount`: Int32, not null
    available_license_count "availableLicenseCount" "r": i32,
    /// `organizationName`: String
    organization_name "organizationName": String,
    /// `usedLicenseCount`: Int32, not null
    used_license_count "usedLicenseCount" "r": i32,
    /// `vppTokenId`: String
    vpp_token_id "vppTokenId": String,
}
