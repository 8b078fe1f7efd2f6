// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.userConfiguration`.
pub struct UserConfiguration {
    /// `defaultPasswordSettings`.
    pub default_password_settings: mg::Field<mg::Boxed<super::PasswordSettings>>,
    /// `licenseSkus`.
    pub license_skus: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserConfiguration: "microsoft.graph.industryData.userConfiguration", complex;
    default_password_settings: "defaultPasswordSettings",
    license_skus: "licenseSkus",
}

impl UserConfiguration {
    /// `roleGroup`: [`RoleGroup`](super::RoleGroup).
    pub const ROLE_GROUP: mg::Nav<UserConfiguration, super::RoleGroup> = mg::Nav::new(
        "roleGroup",
    );
}
