// @generated
use crate::{mg, models};

/// Requests on one [`LicenseDetails`](models::LicenseDetails): `get`, `update`, `delete`.
///
/// For example `graph.me().license_details().id(id)`.
pub type LicenseDetailsResource = mg::One<models::LicenseDetails>;

/// Requests on a collection of [`LicenseDetails`](models::LicenseDetails): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().license_details()`.
#[derive(Clone, Debug)]
pub struct LicenseDetailsCollection(
    mg::Many<models::LicenseDetails, LicenseDetailsResource>,
);

mg::builder! { LicenseDetailsCollection: mg::Many<models::LicenseDetails, LicenseDetailsResource> }

impl LicenseDetailsCollection {
    /// `GET …/getTeamsLicensingDetails`.
    ///
    /// Returns [`TeamsLicensingDetails`](models::TeamsLicensingDetails).
    ///
    /// Least privileged permission: `User.Read` (delegated).
    #[inline]
    pub fn get_teams_licensing_details(
        &self,
    ) -> mg::Request<models::TeamsLicensingDetails> {
        self.raw().function("getTeamsLicensingDetails")
    }
}
