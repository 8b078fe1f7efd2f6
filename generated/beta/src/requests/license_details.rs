// @generated
use crate::{mg, models};

/// One `microsoft.graph.licenseDetails`, by its URL.
///
/// For example `/me/licenseDetails/{licenseDetails-id}`.
pub type LicenseDetailsResource = mg::One<models::LicenseDetails>;

mg::builder! {
    /// A collection of `microsoft.graph.licenseDetails`, by its URL.
    ///
    /// For example `/me/licenseDetails`.
    LicenseDetailsCollection(mg::Many<models::LicenseDetails, LicenseDetailsResource>)
}

impl LicenseDetailsCollection {
    /// `GET …/getTeamsLicensingDetails`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **User.Read**, Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn get_teams_licensing_details(
        &self,
    ) -> mg::Request<models::TeamsLicensingDetails> {
        mg::Path::function(self, "getTeamsLicensingDetails")
    }
}
